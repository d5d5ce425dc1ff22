/*
 * N tokens in R^d on fixed keys: theory/crowded.h.  The minimum of a strictly
 * convex function is where its gradient vanishes, certified by Krawczyk's
 * operator; the least error is over the cells of the arrangement.
 */
#include <stdio.h>
#include <stdlib.h>

#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/arrangement.h"
#include "theory/crowded.h"
#include "theory/simplex.h"

USES (quantity, memgd_crowded_margin);
USES (quantity, memgd_crowded_error);
USES (quantity, memgd_crowded_least);
USES (quantity, memgd_crowded_excess);

enum { PREC = 256 };

/* With E = e^m: the slope of log (1 + e^-m) is -s, s = 1/(1 + E), and
   d s / d m = E d s / d E = -s (1 - s) < 0: the Hessian sum p s (1 - s) a a^T
   is positive where the keys span R^d. */
static enum truth
convexity (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E", "E/(1 + E)^2", "1/(1 + E)*(1 - 1/(1 + E))"),
        identity_check ("p s a b u v", "p*s*(a^2*u^2 + 2*a*b*u*v + b^2*v^2)",
                        "p*s*(a*u + b*v)^2"));
}

/* Set C > 0 to the relation of the d + 1 signed keys; 0 when there is none:
   then a memory can hold all. */
static int
positive_relation (arb_ptr c, const struct crowded *crowded)
{
    slong n = crowded->n, x;
    fmpz_mat_t columns, kernel;
    int sign = 0, good;

    fmpz_mat_init (columns, crowded->d, n);
    fmpz_mat_init (kernel, n, n);
    fmpz_mat_transpose (columns, crowded->keys);
    good = fmpz_mat_nullspace (kernel, columns) == 1;
    for (x = 0; x < n; x++) {
        fmpz *entry = fmpz_mat_entry (kernel, x, 0);
        if (sign == 0)
            sign = fmpz_sgn (entry);
        good = good && sign * fmpz_sgn (entry) > 0;
        arb_set_fmpz (c + x, entry);
        arb_abs (c + x, c + x);
    }
    fmpz_mat_clear (columns);
    fmpz_mat_clear (kernel);
    return good;
}

/* One instance of d + 1 tokens: the margins of the quantity and those of the
   relation, or neither. */
static enum truth
simplex_case (slong d, slong seed, int *minima)
{
    fmpq *at = _fmpq_vec_init (5);
    arb_ptr v = _arb_vec_init (3 * (d + 1)), p = v, c = v + d + 1,
            m = v + 2 * (d + 1);
    enum truth truth = PROVED;
    struct crowded crowded;
    arb_t found;
    slong i;

    arb_init (found);
    fmpq_set_si (at, 3, 2);
    fmpq_set_si (at + 1, d + 1, 1);
    fmpq_set_si (at + 2, d, 1);
    fmpq_set_si (at + 3, seed, 1);
    crowded_init (&crowded, at);
    if (positive_relation (c, &crowded)) {
        ++*minima;
        simplex_zipf (p, at, d + 1, PREC);
        simplex_margins (m, NULL, p, c, d + 1, PREC);
        for (i = 0; i <= d; i++) {
            fmpq_set_si (at + 4, i + 1, 1);
            truth = weaker (
                truth,
                evaluate_point (found, &memgd_crowded_margin_quantity, at, 40)
                    ? is_near (found, m + i, 30)
                    : UNDECIDED);
        }
    } else {
        fmpq_set_si (at + 4, 1, 1);
        if (evaluate_point (found, &memgd_crowded_margin_quantity, at, 20))
            truth = DISPROVED;
    }
    crowded_clear (&crowded);
    arb_clear (found);
    _arb_vec_clear (v, 3 * (d + 1));
    _fmpq_vec_clear (at, 5);
    return truth;
}

static enum truth
simplices (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int minima = 0;
    slong d, seed;

    (void) certificate;
    for (d = 1; d <= 4; d++)
        for (seed = 1; seed <= 20; seed++)
            truth = weaker (truth, simplex_case (d, seed, &minima));
    return minima >= 15 ? truth : UNDECIDED;
}

/* Is some d + 1 of the tokens in KEPT in a positive relation?  Then no memory
   holds them; else, by Caratheodory's theorem, one does. */
static int
obstructed (const struct crowded *crowded, ulong kept)
{
    slong n = crowded->n, d = crowded->d, x, i, j;
    fmpz_mat_t columns, kernel;
    ulong s;
    int found = 0;

    fmpz_mat_init (columns, d, d + 1);
    fmpz_mat_init (kernel, d + 1, d + 1);
    for (s = 0; s < UWORD (1) << n && !found; s++) {
        int positive = 0, negative = 0;
        for (x = 0, j = 0; x < n; x++)
            j += (slong) (s >> x & 1);
        if (j != d + 1 || (s & ~kept) != 0)
            continue;
        for (x = 0, j = 0; x < n; x++)
            if ((s >> x & 1) != 0) {
                for (i = 0; i < d; i++)
                    fmpz_set (fmpz_mat_entry (columns, i, j),
                              fmpz_mat_entry (crowded->keys, x, i));
                j++;
            }
        fmpz_mat_nullspace (kernel, columns);
        for (j = 0; j <= d; j++) {
            positive += fmpz_sgn (fmpz_mat_entry (kernel, j, 0)) > 0;
            negative += fmpz_sgn (fmpz_mat_entry (kernel, j, 0)) < 0;
        }
        found = positive == d + 1 || negative == d + 1;
    }
    fmpz_mat_clear (columns);
    fmpz_mat_clear (kernel);
    return found;
}

/* alpha = 1: the least loss by all subsets, against the quantity; and the
   error at the minimum less that, against the excess. */
static enum truth
least_case (slong n, slong d, slong seed)
{
    fmpq *v = _fmpq_vec_init (4 + n + 4), *at = v, *p = v + 4,
         *sum = v + 4 + n, *least = sum + 1, *lost = sum + 2, *value = sum + 3;
    struct crowded crowded;
    enum truth truth = UNDECIDED;
    ulong s;
    slong x;

    fmpq_set_si (at, 1, 1);
    fmpq_set_si (at + 1, n, 1);
    fmpq_set_si (at + 2, d, 1);
    fmpq_set_si (at + 3, seed, 1);
    crowded_init (&crowded, at);
    for (x = 0; x < n; x++) {
        fmpq_set_si (p + x, 1, (ulong) x + 1);
        fmpq_add (sum, sum, p + x);
    }
    fmpq_set_si (least, n, 1);
    for (s = 1; s < UWORD (1) << n; s++) {
        fmpq_zero (lost);
        for (x = 0; x < n; x++)
            if ((s >> x & 1) == 0)
                fmpq_add (lost, lost, p + x);
        fmpq_div (lost, lost, sum);
        if (fmpq_cmp (lost, least) < 0 && !obstructed (&crowded, s))
            fmpq_set (least, lost);
    }
    if (quantity_eval_exact (value, &memgd_crowded_least_quantity, at)
        == EVALUATED) {
        truth = fmpq_equal (value, least) ? PROVED : DISPROVED;
        quantity_eval_exact (lost, &memgd_crowded_error_quantity, at);
        quantity_eval_exact (value, &memgd_crowded_excess_quantity, at);
        fmpq_sub (lost, lost, least);
        if (!fmpq_equal (lost, value))
            truth = DISPROVED;
    }
    crowded_clear (&crowded);
    _fmpq_vec_clear (v, 4 + n + 4);
    return truth;
}

static enum truth
least_cases (struct certificate *certificate)
{
    static const slong cases[][3] = {
        { 5, 2, 1 }, { 5, 2, 5 }, { 6, 3, 4 },  { 6, 3, 9 },
        { 8, 3, 2 }, { 8, 3, 4 }, { 8, 3, 12 },
    };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        truth =
            weaker (truth, least_case (cases[i][0], cases[i][1], cases[i][2]));
    return truth;
}

/* There is a minimum exactly when no memory holds all: if one does, the loss
   falls along it for ever; if none does, a relation c > 0 of d + 1 tokens
   bounds the margins by the loss. */
static enum truth
minima (struct certificate *certificate)
{
    fmpq *at = _fmpq_vec_init (5);
    enum truth truth = PROVED;
    struct crowded crowded;
    int some = 0, none = 0;
    arb_t found;
    slong seed;

    (void) certificate;
    arb_init (found);
    fmpq_set_si (at, 7, 5);
    fmpq_set_si (at + 1, 6, 1);
    fmpq_set_si (at + 2, 3, 1);
    fmpq_set_si (at + 4, 2, 1);
    for (seed = 1; seed <= 30; seed++) {
        int minimum;
        fmpq_set_si (at + 3, seed, 1);
        crowded_init (&crowded, at);
        minimum =
            evaluate_point (found, &memgd_crowded_margin_quantity, at, 20);
        if (minimum != obstructed (&crowded, 63))
            truth = DISPROVED;
        some += minimum;
        none += !minimum;
        crowded_clear (&crowded);
    }
    arb_clear (found);
    _fmpq_vec_clear (at, 5);
    return some > 5 && none > 5 ? truth : UNDECIDED;
}

static const struct step steps[] = {
    { "convexity",
      "the Hessian of \\sum_x p_x \\log (1 + e^{-a_x w}) is \\sum_x p_x s (1 "
      "- s) a_x a_x^T, s = 1/(1 + e^{m_x}): positive where the keys span, "
      "so that the minimum is the one zero of the gradient",
      "derived here", BY_ALGEBRA, convexity, NULL },
    { "d + 1 tokens",
      "N = d + 1 \\le 5, 20 seeds each: Krawczyk's margins agree with \\log "
      "(p_x/(\\lambda c_x) - 1) to 30 digits where the relation c is "
      "positive, and are refused where it is not",
      "derived here", BY_INTERVALS, simplices, NULL },
    { "minima",
      "N = 6, d = 3, 30 seeds: there is a minimum exactly when 4 tokens have "
      "a positive relation",
      "derived here", BY_RATIONALS, minima, NULL },
    { "least error",
      "\\alpha = 1, seven instances with N \\le 8: the least loss over all "
      "sets of tokens without d + 1 in positive relation is the quantity's",
      "derived here", BY_RATIONALS, least_cases, NULL },
};

PROOF (memgd_crowded_margin) = { STEPS (steps) };
