/*
 * The exponent (a-1)/max (1, 2b) of the least error with weights p^rho, b =
 * rho a, k = (a-1)/b, from bounds of that order on both sides, C = 1/zeta (a).
 *
 * Below, 2b < 1.  Whatever the weights, fewer than d items have w > 1/d: the
 * others have a mass of at least p(>= d), and err with probability at least
 * h_d (1/d).
 *
 * Below, 2b > 1.  The norm of any P items is at least 1, so that w_x <=
 * x^-2b <= 1/d from x = d^(1/2b) on.
 *
 * Above, 2b < 1, P = floor (d/y), c = (1-2b) y.  As the norm is at most
 * P^(1-2b)/(1-2b), d w_x >= c (P/x)^2b, and h_d (w) <= e^(-dw/2)/2.  With
 * m (t) = t^-a e^(-(c/2) t^-2b), which rises and falls, sum m (x/P) <= P int m
 * + max m, so that
 *
 *     E <= C P^(1-a) (I (c/2)/2 + M (c/2)/2 + 1/(2 (a-1))),
 *     I (l) = l^(-k/2) Gamma (k/2) / (2b) >= int_0^1 m,
 *     M (l) = (a/(2bl))^(a/2b) e^(-a/2b) >= max m.
 *
 * Above, 2b > 1, all items stored, Z = zeta (2b):  d w_x = (d/Z) x^-2b, and
 * E <= (C/2) (I (l) + M (l)), l = d/(2Z), M of the smaller order d^(-a/2b).
 */
#include "proofs/cap_bounds.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_tail);
USES (quantity, memscale_threshold_power_error);
USES (quantity, memscale_threshold_power_exponent);
USES (quantity, memscale_two_class_error_limit);

enum { PREC = 128, DIGITS = 20 };

static enum truth
bounds (struct certificate *certificate)
{
    return cap_bounds (certificate, "bounds");
}

static enum truth
bounds_again (const struct certificate *certificate)
{
    return cap_bounds_recheck (certificate, "bounds");
}

/* With L for log m up to a constant, u = t^-2b: t dL/dt = -a + b c u falls
   from plus to minus once; at its zero u = a/(bc). */
static enum truth
shapes (struct certificate *certificate)
{
    enum truth truth = identity_check (
        "a b c u t", "t*(-a/t - (c/2)*(-2*b*u/t))", "b*c*(u - a/(b*c))");

    (void) certificate;
    /* d w_x with x^-2b = u P^-2b, the norm P^(1-2b)/(1-2b), d = y P. */
    return weaker (truth,
                   identity_check ("b u y P N", "(y*P)*(u*N)/(P*N/(1 - 2*b))",
                                   "(1 - 2*b)*y*u"));
}

/* Set X to the I (l) and M (l) above, l = LENGTH. */
static void
integral_and_peak (arb_t integral, arb_t peak, const arb_t length,
                   const fmpq_t alpha, const fmpq_t b)
{
    fmpq_t power;
    arb_t x, y;

    fmpq_init (power);
    arb_init (x);
    arb_init (y);
    fmpq_sub_si (power, alpha, 1);
    fmpq_div (power, power, b);
    fmpq_div_2exp (power, power, 1);
    arb_set_fmpq (x, power, PREC);
    arb_gamma (integral, x, PREC);
    arb_pow (y, length, x, PREC);
    arb_div (integral, integral, y, PREC);
    arb_set_fmpq (x, b, PREC);
    arb_mul_2exp_si (x, x, 1);
    arb_div (integral, integral, x, PREC);
    /* ((a/2b) / l)^(a/2b) e^(-a/2b). */
    fmpq_div (power, alpha, b);
    fmpq_div_2exp (power, power, 1);
    arb_set_fmpq (x, power, PREC);
    arb_div (y, x, length, PREC);
    arb_pow (peak, y, x, PREC);
    arb_neg (x, x);
    arb_exp (x, x, PREC);
    arb_mul (peak, peak, x, PREC);
    fmpq_clear (power);
    arb_clear (x);
    arb_clear (y);
}

/* Set CEILING to the bound above for P = STORED, or for all items when it is
   0. */
static void
ceiling_at (arb_t ceiling, const fmpq_t alpha, const fmpq_t b, slong stored,
            slong d)
{
    fmpq_t q;
    arb_t length, peak, x;

    fmpq_init (q);
    arb_init (length);
    arb_init (peak);
    arb_init (x);
    /* 2l is (1-2b) d/P, or d/Z. */
    fmpq_mul_2exp (q, b, 1);
    if (stored > 0) {
        fmpq_sub_si (q, q, 1);
        fmpq_mul_si (q, q, -d);
        arb_set_fmpq (length, q, PREC);
        arb_div_si (length, length, stored, PREC);
    } else {
        arb_set_fmpq (x, q, PREC);
        arb_zeta (x, x, PREC);
        arb_set_si (length, d);
        arb_div (length, length, x, PREC);
    }
    arb_mul_2exp_si (length, length, -1);
    integral_and_peak (ceiling, peak, length, alpha, b);
    arb_add (ceiling, ceiling, peak, PREC);
    fmpq_sub_si (q, alpha, 1);
    if (stored > 0) {
        arb_set_fmpq (x, q, PREC);
        arb_inv (x, x, PREC);
        arb_add (ceiling, ceiling, x, PREC);
        arb_set_si (x, stored);
        arb_pow_fmpq (x, x, q, PREC);
        arb_div (ceiling, ceiling, x, PREC);
    }
    arb_set_fmpq (x, alpha, PREC);
    arb_zeta (x, x, PREC);
    arb_div (ceiling, ceiling, x, PREC);
    arb_mul_2exp_si (ceiling, ceiling, -1);
    fmpq_clear (q);
    arb_clear (length);
    arb_clear (peak);
    arb_clear (x);
}

/* Set FLOOR to p(> AFTER) Phi (-sqrt (d/(d-1))), no more than the bound
   below. */
static int
floor_at (arb_t floor, const char *alpha, slong after, slong d)
{
    char at[48];
    fmpq_t y;
    arb_t normal;
    int found;

    fmpq_init (y);
    arb_init (normal);
    snprintf (at, sizeof at, "%s %ld", alpha, (long) after);
    found = evaluate_at (floor, &memscale_tail_quantity, at, DIGITS);
    fmpq_set_si (y, d, (ulong) d - 1);
    arb_set_fmpq (normal, y, PREC);
    normal_tail (normal, normal, PREC);
    arb_mul (floor, floor, normal, PREC);
    fmpq_clear (y);
    arb_clear (normal);
    return found;
}

/* ERROR lies between the bounds; AFTER is d, or the integer part of
   d^(1/2b). */
static enum truth
between (const arb_t error, const char *alpha, const fmpq_t a, const fmpq_t b,
         slong stored, slong after, slong d)
{
    arb_t bound;
    enum truth truth = UNDECIDED;

    arb_init (bound);
    if (floor_at (bound, alpha, after, d)) {
        truth = is_at_most (bound, error);
        ceiling_at (bound, a, b, stored, d);
        truth = weaker (truth, is_at_most (error, bound));
    }
    arb_clear (bound);
    return truth;
}

struct spot {
    const char *alpha, *rho;
    slong stored, after, d; /* STORED 0: all */
    const char *exponent;
};

static enum truth
one_case (const struct spot *spot)
{
    fmpq *v = _fmpq_vec_init (3), *a = v, *b = v + 1, *exponent = v + 2;
    arb_t error;
    char at[64], there[64];
    enum truth truth = UNDECIDED;
    int found;

    arb_init (error);
    fmpq_set_str (a, spot->alpha, 10);
    fmpq_set_str (b, spot->rho, 10);
    fmpq_mul (b, a, b);
    fmpq_set_str (exponent, spot->exponent, 10);
    snprintf (there, sizeof there, "%s %s %ld", spot->alpha, spot->rho,
              (long) spot->d);
    snprintf (at, sizeof at, "%s %s %ld %ld", spot->alpha, spot->rho,
              (long) spot->stored, (long) spot->d);
    found = spot->stored > 0
                ? evaluate_at (error, &memscale_threshold_power_error_quantity,
                               at, DIGITS)
                : evaluate_at (error, &memscale_two_class_error_limit_quantity,
                               there, DIGITS);
    if (found)
        truth =
            weaker (between (error, spot->alpha, a, b, spot->stored,
                             spot->after, spot->d),
                    evaluates_to (&memscale_threshold_power_exponent_quantity,
                                  there, exponent));
    arb_clear (error);
    _fmpq_vec_clear (v, 3);
    return truth;
}

static enum truth
cases (struct certificate *certificate)
{
    static const struct spot spots[] = {
        { "2", "1/8", 27, 100, 100, "1" },
        { "2", "1/8", 2790, 10000, 10000, "1" },
        { "3", "1/24", 106, 1000, 1000, "2" },
        { "7/5", "1/5", 570, 1000, 1000, "2/5" },
        { "2", "1/2", 0, 31, 1000, "1/2" },
        { "2", "1", 0, 10, 10000, "1/4" },
        { "3/2", "1", 0, 100, 1000, "1/6" },
    };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof spots / sizeof *spots; i++)
        truth = weaker (truth, one_case (spots + i));
    return truth;
}

static const struct step steps[] = {
    { "bounds", "\\Phi(-\\sqrt{dw/(1-w)}) \\le h_d(w) \\le e^{-dw/2}/2",
      "derived here", BY_CERTIFICATE, bounds, bounds_again },
    { "shapes",
      "t^{-\\alpha} e^{-(c/2) t^{-2b}} rises and falls, its peak at t^{-2b} = "
      "\\alpha/(bc); d w_x \\ge c (P/x)^{2b}, c = (1-2b) d/P",
      "derived here", BY_ALGEBRA, shapes, NULL },
    { "both sides",
      "2b < 1: p(\\ge d) h_d(1/d) \\le E^* \\le \\frac{P^{1-\\alpha}}"
      "{2\\zeta(\\alpha)} (I + M + \\frac{1}{\\alpha-1}) for all P; 2b > 1: "
      "p(x^{2b} \\ge d) h_d(1/d) \\le E^* \\le (I + M)/(2\\zeta(\\alpha)): of "
      "order d^{-(\\alpha-1)/\\max(1,2b)}; the quantities keep to it at 7 "
      "points",
      "derived here", BY_INTERVALS, cases, NULL },
};

PROOF (memscale_threshold_power_exponent) = { STEPS (steps) };
