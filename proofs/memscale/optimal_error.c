/*
 * The least error of a two-class memory over all weights: the minimum of
 * sum_x p_x h_d (w_x) over w >= 0, sum_x w_x = 1, for d >= 2.
 *
 * Rational weights and a multiplier bracket it: see proofs/duality.h.  They
 * are the certificate.
 *
 * For d = 2, h = (1 - sqrt w)/2, the minimum is (1 - sqrt (sum p^2))/2, by
 * Cauchy's inequality for sqrt (w_x) and p_x.
 */
#include "proofs/certificate.h"
#include "proofs/duality.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_optimal_error);
USES (quantity, memscale_two_class_error);

enum { PREC = 192, MOST_ITEMS = 100 };

/* d = 2: (1 - 2E)^2 is the rational sum of p^2. */
static enum truth
two_dimensions (struct certificate *certificate)
{
    fmpq *p = _fmpq_vec_init (MOST_ITEMS + 1), *norm = p + MOST_ITEMS;
    arb_t error;
    char at[48];
    slong a, n, x;
    enum truth truth = PROVED;

    (void) certificate;
    arb_init (error);
    for (a = 1; a <= 3; a++)
        for (n = 1; n <= MOST_ITEMS; n = 3 * n + 1) {
            enumerate_zipf (p, n, a);
            fmpq_zero (norm);
            for (x = 0; x < n; x++)
                fmpq_addmul (norm, p + x, p + x);
            snprintf (at, sizeof at, "%ld %ld 2", (long) a, (long) n);
            if (!evaluate_at (error, &memscale_optimal_error_quantity, at, 30))
                truth = weaker (truth, UNDECIDED);
            arb_mul_2exp_si (error, error, 1);
            arb_sub_ui (error, error, 1, PREC);
            arb_mul (error, error, error, PREC);
            if (!arb_contains_fmpq (error, norm))
                truth = DISPROVED;
        }
    arb_clear (error);
    _fmpq_vec_clear (p, MOST_ITEMS + 1);
    return truth;
}

/* Lagrange's identity, of which Cauchy's inequality is the sign. */
static enum truth
cauchy (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "a b c x y z",
        "(a^2 + b^2 + c^2)*(x^2 + y^2 + z^2) - (a*x + b*y + c*z)^2",
        "(a*y - b*x)^2 + (b*z - c*y)^2 + (c*x - a*z)^2");
}

/* With e = d-2 >= 0 the slope of log (-h') is minus a sum without negative
   terms: h is convex. */
static enum truth
convex (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("w e", "1/(2*w) + (e/2)/(1 - w)",
                           "((1 - w) + e*w)/(2*w*(1 - w))");
}

/* The tangent plane with the multiplier l, for one item: H and G stand for
   p h (w) and p h' (w). */
static enum truth
tangent_plane (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("H G w v l", "H + G*(v - w)",
                           "(H - G*w) + (G + l)*v - l*v");
}

/* What a bracket is for. */
struct problem {
    slong alpha, n, d;
};

static const struct problem problems[] = {
    { 1, 2, 3 },  { 1, 2, 4 },   { 1, 2, 10 },  { 2, 5, 7 },
    { 2, 17, 3 }, { 2, 30, 10 }, { 3, 12, 24 }, { 2, 100, 30 },
};
enum { PROBLEMS = sizeof problems / sizeof *problems };

/* Set P to the probabilities of PROBLEM's law. */
static void
probabilities (arb_ptr p, const struct problem *problem)
{
    fmpq *exact = _fmpq_vec_init (problem->n);
    slong x;

    enumerate_zipf (exact, problem->n, problem->alpha);
    for (x = 0; x < problem->n; x++)
        arb_set_fmpq (p + x, exact + x, PREC);
    _fmpq_vec_clear (exact, problem->n);
}

/* Do W[0..N) add up to one? */
static int
is_feasible (const fmpq *w, slong n)
{
    fmpq_t sum;
    slong x;
    int good;

    fmpq_init (sum);
    for (x = 0; x < n; x++)
        fmpq_add (sum, sum, w + x);
    good = fmpq_is_one (sum);
    fmpq_clear (sum);
    return good;
}

/* Does the bracket from W, with the multiplier W[N], hold the quantity and is
   it narrower than 10^-10? */
static enum truth
verify (const fmpq *w, const struct problem *problem)
{
    slong n = problem->n;
    arb_ptr p = _arb_vec_init (n);
    arb_t least, most, error;
    char at[64];
    enum truth truth = UNDECIDED;

    arb_init (least);
    arb_init (most);
    arb_init (error);
    probabilities (p, problem);
    arb_set_fmpq (least, w + n, PREC);
    arb_neg (least, least);
    snprintf (at, sizeof at, "%ld %ld %ld", (long) problem->alpha, (long) n,
              (long) problem->d);
    if (is_feasible (w, n)
        && duality_add (least, most, p, w, n, problem->d, w + n, PREC)
        && evaluate_at (error, &memscale_optimal_error_quantity, at, 20)) {
        truth = weaker (is_at_most (least, error), is_at_most (error, most));
        /* A gap of 10^-10 or more says that the weights are poor hints. */
        arb_sub (most, most, least, PREC);
        arb_mul_ui (most, most, UWORD (10000000000), PREC);
        arb_one (least);
        truth = weaker (truth, arb_lt (most, least) ? PROVED : UNDECIDED);
    }
    arb_clear (least);
    arb_clear (most);
    arb_clear (error);
    _arb_vec_clear (p, n);
    return truth;
}

static void
name_part (char *part, size_t size, const struct problem *problem)
{
    snprintf (part, size, "alpha = %ld, N = %ld, d = %ld",
              (long) problem->alpha, (long) problem->n, (long) problem->d);
}

static enum truth
duality (struct certificate *certificate)
{
    enum truth truth = PROVED;
    size_t i;

    for (i = 0; i < PROBLEMS; i++) {
        slong n = problems[i].n;
        fmpq *w = _fmpq_vec_init (n + 1);
        arb_ptr p = _arb_vec_init (n);
        char part[64];
        probabilities (p, problems + i);
        duality_find (w, p, n, problems[i].d, 0);
        name_part (part, sizeof part, problems + i);
        record_put (certificate_begin (certificate, "duality", part,
                                       "weights and multiplier"),
                    "w", w, n + 1);
        truth = weaker (truth, verify (w, problems + i));
        _fmpq_vec_clear (w, n + 1);
        _arb_vec_clear (p, n);
    }
    return truth;
}

static enum truth
duality_again (const struct certificate *certificate)
{
    enum truth truth = PROVED;
    size_t i;

    for (i = 0; i < PROBLEMS; i++) {
        char part[64];
        const fmpq *w;
        slong n;
        name_part (part, sizeof part, problems + i);
        w = record_get (certificate_find (certificate, "duality", part), "w",
                        &n);
        if (n != problems[i].n + 1)
            return UNDECIDED;
        truth = weaker (truth, verify (w, problems + i));
    }
    return truth;
}

/* Two items: p_1 h' (w) = p_2 h' (1-w) at w/(1-w) = (p_1/p_2)^{2/(d-1)}.  With
   r = w/(1-w): w^-1/2 (1-w)^{d/2-1} and the same at 1-w have the quotient
   r^{-(d-1)/2}, whose square is checked for d = 2, ..., 12. */
static enum truth
two_items (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char left[64], right[64];
    slong d;

    (void) certificate;
    for (d = 2; d <= 12; d++) {
        snprintf (left, sizeof left, "(1 - w)^%ld/w/(w^%ld/(1 - w))",
                  (long) d - 2, (long) d - 2);
        snprintf (right, sizeof right, "(w/(1 - w))^-%ld", (long) d - 1);
        truth = weaker (truth, identity_check ("w", left, right));
    }
    return truth;
}

/* No weighting with a power of p does better. */
static enum truth
powers (struct certificate *certificate)
{
    static const char *const rho[] = { "0", "1/4", "1/2", "1" };
    enum truth truth = PROVED;
    arb_t best, error;
    char at[64];
    size_t i;

    (void) certificate;
    arb_init (best);
    arb_init (error);
    if (!evaluate_at (best, &memscale_optimal_error_quantity, "2 50 20", 20))
        truth = UNDECIDED;
    for (i = 0; i < sizeof rho / sizeof *rho; i++) {
        snprintf (at, sizeof at, "2 %s 50 20", rho[i]);
        if (!evaluate_at (error, &memscale_two_class_error_quantity, at, 20))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (best, error));
    }
    arb_clear (best);
    arb_clear (error);
    return truth;
}

static const struct step steps[] = {
    { "two dimensions",
      "d = 2: (1 - 2E)^2 holds the rational \\sum_x p_x^2, \\alpha \\le 3, "
      "N \\le 40",
      "derived here", BY_RATIONALS, two_dimensions, NULL },
    { "Cauchy's inequality",
      "\\sum p_x \\sqrt{w_x} \\le \\sqrt{\\sum p_x^2} for \\sum w_x = 1: "
      "the minimum for d = 2 is (1 - \\sqrt{\\sum p_x^2})/2 for all N",
      "derived here", BY_ALGEBRA, cauchy, NULL },
    { "convexity", "h_d is convex on [0,1] for all d \\ge 2", "derived here",
      BY_ALGEBRA, convex, NULL },
    { "tangent plane",
      "\\sum p_x h_d(v_x) \\ge \\sum p_x (h_d(w_x) - h_d'(w_x) w_x) + \\sum "
      "\\min(0, p_x h_d'(w_x) + \\lambda) - \\lambda for all feasible v, w "
      "and "
      "all \\lambda",
      "derived here", BY_ALGEBRA, tangent_plane, NULL },
    { "duality",
      "rational weights and a multiplier bracket the minimum, and the "
      "quantity with it, within 10^{-10} in eight cases up to N = 100",
      "derived here", BY_CERTIFICATE, duality, duality_again },
    { "two items",
      "N = 2: w_1/w_2 = (p_1/p_2)^{2/(d-1)} makes the slopes equal, "
      "d \\le 12",
      "derived here", BY_ALGEBRA, two_items, NULL },
    { "powers of p",
      "no worse than the weights p^\\rho, \\rho = 0, 1/4, 1/2, 1, at "
      "\\alpha = 2, N = 50, d = 20",
      "derived here", BY_INTERVALS, powers, NULL },
};

PROOF (memscale_optimal_error) = { STEPS (steps) };
