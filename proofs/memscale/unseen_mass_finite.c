/*
 * The mass that T draws from a law p on N items miss is sum_x p_x (1-p_x)^T
 * in the mean, for item x is missed by all T independent draws with
 * probability (1-p_x)^T; two items x, y with (1-p_x-p_y)^T.
 */
#include "proofs/binomial.h"
#include "proofs/elementary.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>
#include <string.h>

USES (quantity, memscale_unseen_mass_finite);

enum { MOST_ITEMS = 4, MOST_DRAWS = 4 };

/* Apply CHECK to the Zipf laws of exponent 1 to 3 on up to MOST_ITEMS items
   and up to MOST_DRAWS draws. */
static enum truth small_laws (enum truth (*check) (const fmpq *p, slong a,
                                                   slong n, slong t))
{
    fmpq *p = _fmpq_vec_init (MOST_ITEMS);
    enum truth truth = PROVED;
    slong a, n, t;

    for (a = 1; a <= 3; a++)
        for (n = 1; n <= MOST_ITEMS; n++)
            for (t = 0; t <= MOST_DRAWS; t++) {
                enumerate_zipf (p, n, a);
                truth = weaker (truth, check (p, a, n, t));
            }
    _fmpq_vec_clear (p, MOST_ITEMS);
    return truth;
}

static enum truth
small_case (const fmpq *p, slong a, slong n, slong t)
{
    fmpq *v = _fmpq_vec_init (2);
    char at[64];
    enum truth truth;

    enumerate_unseen (v, v + 1, p, n, t);
    snprintf (at, sizeof at, "%ld %ld %ld", (long) a, (long) n, (long) t);
    truth = evaluates_to (&memscale_unseen_mass_finite_quantity, at, v);
    _fmpq_vec_clear (v, 2);
    return truth;
}

static enum truth
small_cases (struct certificate *certificate)
{
    (void) certificate;
    return small_laws (small_case);
}

/* Room for the texts of both sides of an identity. */
struct sides {
    char left[8192], right[256];
    size_t length;
    slong t;
};

/* Append TEXT to the left side; what does not fit spoils it. */
static void
append (struct sides *sides, const char *text)
{
    size_t size = strlen (text);

    if (sides->length + size >= sizeof sides->left) {
        strcpy (sides->left, "too long");
        return;
    }
    memcpy (sides->left + sides->length, text, size + 1);
    sides->length += size;
}

/* Append the probability of SEQUENCE times the mass it misses. */
static void
append_sequence (const slong *sequence, void *data)
{
    static const char *const p[] = { "x", "y", "(1 - x - y)" };
    struct sides *sides = data;
    int missed[3] = { 1, 1, 1 };
    slong i;

    append (sides, sides->length > 0 ? " + 1" : "1");
    for (i = 0; i < sides->t; i++) {
        missed[sequence[i]] = 0;
        append (sides, "*");
        append (sides, p[sequence[i]]);
    }
    append (sides, "*(0");
    for (i = 0; i < 3; i++)
        if (missed[i]) {
            append (sides, " + ");
            append (sides, p[i]);
        }
    append (sides, ")");
}

/* For every law (x, y, 1-x-y) on three items the formula is the sum over all
   sequences of draws. */
static enum truth
three_items (struct certificate *certificate)
{
    enum truth truth = PROVED;
    struct sides sides;

    (void) certificate;
    for (sides.t = 0; sides.t <= 4; sides.t++) {
        sides.length = 0;
        enumerate_sequences (3, sides.t, append_sequence, &sides);
        snprintf (sides.right, sizeof sides.right,
                  "x*(1 - x)^%ld + y*(1 - y)^%ld + (1 - x - y)*(x + y)^%ld",
                  (long) sides.t, (long) sides.t, (long) sides.t);
        truth =
            weaker (truth, identity_check ("x y", sides.left, sides.right));
    }
    return truth;
}

/* Set VARIANCE to the formula, and BOUND to sum_x p_x^2 (1-p_x)^T. */
static void
variance_formula (fmpq_t variance, fmpq_t bound, const fmpq *p, slong n,
                  slong t)
{
    fmpq *v = _fmpq_vec_init (2), *mean = v, *term = v + 1;
    slong x, y;

    fmpq_zero (variance);
    fmpq_zero (bound);
    for (x = 0; x < n; x++)
        for (y = 0; y < n; y++) {
            fmpq_set_si (term, 1, 1);
            fmpq_sub (term, term, p + x);
            if (y != x)
                fmpq_sub (term, term, p + y);
            fmpq_pow_si (term, term, t);
            fmpq_mul (term, term, p + x);
            if (y == x)
                fmpq_add (mean, mean, term);
            fmpq_mul (term, term, p + y);
            fmpq_add (variance, variance, term);
            if (y == x)
                fmpq_add (bound, bound, term);
        }
    fmpq_submul (variance, mean, mean);
    _fmpq_vec_clear (v, 2);
}

static enum truth
small_variance (const fmpq *p, slong a, slong n, slong t)
{
    fmpq *v = _fmpq_vec_init (4);
    int good;

    (void) a;
    enumerate_unseen (v, v + 1, p, n, t);
    fmpq_submul (v + 1, v, v);
    variance_formula (v + 2, v + 3, p, n, t);
    good = fmpq_equal (v + 1, v + 2) && fmpq_cmp (v + 1, v + 3) <= 0;
    _fmpq_vec_clear (v, 4);
    return good ? PROVED : DISPROVED;
}

static enum truth
variance_cases (struct certificate *certificate)
{
    (void) certificate;
    return small_laws (small_variance);
}

/*
 * For x != y: 1-p_x-p_y <= (1-p_x)(1-p_y), so the pairs add no more than the
 * square of the mean takes away; the items themselves add p_x^2 (1-p_x)^T.
 */
static enum truth
pairs (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("x y", "(1 - x)*(1 - y) - (1 - x - y)", "x*y");
}

/* With E for (1-p)^T. */
static enum truth
falls (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("p E", "p*E - p*(1 - p)*E", "p^2*E");
}

static enum truth
pascal (struct certificate *certificate)
{
    return binomial_pascal (certificate);
}

static enum truth
signs (struct certificate *certificate)
{
    return binomial_signs (certificate, "Bonferroni, small T");
}

static enum truth
signs_again (const struct certificate *certificate)
{
    return binomial_signs_recheck (certificate, "Bonferroni, small T");
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "one item");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "one item");
}

static const struct step steps[] = {
    { "small cases",
      "\\alpha \\in \\{1,2,3\\},\\ N, T \\le 4: the ball holds the mean over "
      "all N^T sequences of draws",
      "derived here", BY_RATIONALS, small_cases, NULL },
    { "three items",
      "\\sum_{s \\in [3]^T} \\prod_i p_{s_i} \\sum_{x \\notin s} p_x = "
      "\\sum_x p_x (1-p_x)^T for every law p on 3 items, T \\le 4",
      "derived here", BY_ALGEBRA, three_items, NULL },
    { "variance, small cases",
      "Var = \\sum_x p_x^2 (1-p_x)^T + \\sum_{x \\ne y} p_x p_y "
      "(1-p_x-p_y)^T - (\\sum_x p_x (1-p_x)^T)^2 \\le \\sum_x p_x^2 (1-p_x)^T"
      " for the same cases",
      "derived here", BY_RATIONALS, variance_cases, NULL },
    { "variance, all cases",
      "Var \\le \\sum_x p_x^2 (1-p_x)^T, since 1-x-y = (1-x)(1-y) - xy",
      "derived here", BY_ALGEBRA, pairs, NULL },
    { "falls with T", "p(1-p)^T - p(1-p)^{T+1} = p^2 (1-p)^T \\ge 0 for all T",
      "derived here", BY_ALGEBRA, falls, NULL },
    { "Bonferroni",
      "(-1)^{m+1} ((1-p)^T - \\sum_{k \\le m} \\binom{T}{k} (-p)^k) \\ge 0 "
      "for all 0 \\le p \\le 1, T, m \\ge 0, by Pascal's rule and induction",
      "derived here", BY_ALGEBRA, pascal, NULL },
    { "Bonferroni, small T",
      "the same, strictly and without induction, for m < T \\le 8, p > 0",
      "derived here", BY_CERTIFICATE, signs, signs_again },
    { "one item",
      "p (1-p)^T \\le 1/(eT) for all 0 \\le p \\le 1, T \\ge 1: 1+y \\le e^y "
      "at y = -p gives (1-p)^T \\le e^{-pT}, at y = pT-1 gives pT e^{-pT} "
      "\\le 1/e",
      "derived here", BY_CERTIFICATE, tangent, tangent_again },
};

PROOF (memscale_unseen_mass_finite) = { STEPS (steps) };
