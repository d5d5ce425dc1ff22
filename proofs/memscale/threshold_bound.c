/*
 * With P = floor (d / (2 (a-1) log d)) >= 1, so that d >= 2:
 *
 *     h_d (1/P) <= e^(-d/(2P)) / 2 <= e^(-(a-1) log d) / 2 = d^(1-a) / 2
 *
 * by proofs/cap_bounds.h, and p(>P) <= P^(1-a) / ((a-1) zeta (a)), as x^-a
 * lies below its integral over [x-1, x].  For all real a > 1.
 */
#include "proofs/cap_bounds.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, memscale_threshold_bound);
USES (quantity, memscale_threshold_logged_error);

enum { PREC = 128 };

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

/* With L for log d and a share s in (0, 1] of d / (2 (a-1) L) stored: the
   exponent is (a-1) L / s. */
static enum truth
exponent (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("d a L s", "d/(2*(s*d/(2*(a - 1)*L)))",
                           "(a - 1)*L + (a - 1)*L*(1 - s)/s");
}

/* p h + (1-p)/2 <= h + (1-p)/2 for 0 <= p <= 1, h >= 0. */
static enum truth
parts (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("p h", "h + (1 - p)/2 - (p*h + (1 - p)/2)",
                           "(1 - p)*h");
}

/* Set BOUND to (1/2) D^(1-a) + P^(1-a) / (2 (a-1) zeta (a)). */
static void
bound_at (arb_t bound, slong a, slong d, slong stored)
{
    arb_t x;

    arb_init (x);
    arb_zeta_ui (bound, (ulong) a, PREC);
    arb_mul_si (bound, bound, a - 1, PREC);
    arb_set_si (x, stored);
    arb_pow_ui (x, x, (ulong) (a - 1), PREC);
    arb_mul (bound, bound, x, PREC);
    arb_inv (bound, bound, PREC);
    arb_set_si (x, d);
    arb_pow_ui (x, x, (ulong) (a - 1), PREC);
    arb_inv (x, x, PREC);
    arb_add (bound, bound, x, PREC);
    arb_mul_2exp_si (bound, bound, -1);
    arb_clear (x);
}

/* STORED = floor (d / (2 (a-1) log d)): stored <= and < stored + 1. */
static enum truth
stored_right (slong a, slong d, slong stored)
{
    arb_t x, y;
    enum truth truth;

    arb_init (x);
    arb_init (y);
    arb_log_ui (x, (ulong) d, PREC);
    arb_mul_si (x, x, 2 * (a - 1), PREC);
    arb_mul_si (y, x, stored, PREC);
    arb_sub_si (y, y, d, PREC);
    arb_neg (y, y);
    truth = is_positive (y);
    arb_mul_si (y, x, stored + 1, PREC);
    arb_sub_si (y, y, d, PREC);
    truth = weaker (truth, is_positive (y));
    arb_clear (x);
    arb_clear (y);
    return truth;
}

static enum truth
one_case (slong a, slong d, slong stored, const char *at)
{
    arb_t bound, error;
    enum truth truth = stored_right (a, d, stored);

    arb_init (bound);
    arb_init (error);
    bound_at (bound, a, d, stored);
    truth = weaker (truth, evaluates_near (&memscale_threshold_bound_quantity,
                                           at, bound, 25));
    if (evaluate_at (error, &memscale_threshold_logged_error_quantity, at, 25))
        truth = weaker (truth, is_at_most (error, bound));
    else
        truth = weaker (truth, UNDECIDED);
    arb_clear (bound);
    arb_clear (error);
    return truth;
}

static enum truth
cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (one_case (2, 5, 1, "2 5"), one_case (2, 100, 10, "2 100")),
        weaker (one_case (3, 1000, 36, "3 1000"),
                one_case (2, 1000000, 36191, "2 1000000")));
}

static const struct step steps[] = {
    { "bounds", "h_d(w) \\le e^{-dw/2}/2", "derived here", BY_CERTIFICATE,
      bounds, bounds_again },
    { "exponent",
      "d/(2P) \\ge (\\alpha-1) \\log d for P \\le d/(2(\\alpha-1)\\log d)",
      "derived here", BY_ALGEBRA, exponent, NULL },
    { "parts",
      "E \\le h_d(1/P) + p(>P)/2, and p(>P) \\le \\int_P^\\infty t^{-\\alpha}"
      " dt/\\zeta(\\alpha), as t^{-\\alpha} \\ge x^{-\\alpha} on [x-1, x]",
      "derived here", BY_ALGEBRA, parts, NULL },
    { "cases",
      "the balls hold P, the bound, and an error below it at 4 points",
      "derived here", BY_INTERVALS, cases, NULL },
};

PROOF (memscale_threshold_bound) = { STEPS (steps) };
