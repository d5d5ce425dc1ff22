/*
 * p([P]) h_d (1/P) + p(>P)/2 with h_d (1/P) >= Phi (-sqrt (d/(P-1))), by
 * proofs/cap_bounds.h: for all alpha > 1 and integers P >= 2, d >= 1.
 */
#include "proofs/cap_bounds.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, memscale_threshold_error);
USES (quantity, memscale_threshold_floor);

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

static enum truth
argument (struct certificate *certificate)
{
    enum truth truth =
        identity_check ("d P", "d*(1/P)/(1 - 1/P)", "d/(P - 1)");

    (void) certificate;
    return weaker (truth, identity_check ("p h F", "(p*h + (1 - p)/2)",
                                          "(p*F + (1 - p)/2) + p*(h - F)"));
}

/* Set FLOOR to the bound at alpha = 2, with zeta (2) = pi^2/6. */
static void
floor_at_two (arb_t floor, slong stored, slong d)
{
    fmpq_t sum, term;
    arb_t mass, normal;
    slong x;

    fmpq_init (sum);
    fmpq_init (term);
    arb_init (mass);
    arb_init (normal);
    for (x = 1; x <= stored; x++) {
        fmpq_set_si (term, 1, (ulong) (x * x));
        fmpq_add (sum, sum, term);
    }
    arb_const_pi (normal, PREC);
    arb_mul (normal, normal, normal, PREC);
    arb_set_fmpq (mass, sum, PREC);
    arb_mul_si (mass, mass, 6, PREC);
    arb_div (mass, mass, normal, PREC);
    fmpq_set_si (term, d, (ulong) stored - 1);
    arb_set_fmpq (normal, term, PREC);
    normal_tail (normal, normal, PREC);
    arb_mul_2exp_si (normal, normal, 1);
    arb_sub_ui (normal, normal, 1, PREC);
    arb_mul (floor, normal, mass, PREC);
    arb_add_ui (floor, floor, 1, PREC);
    arb_mul_2exp_si (floor, floor, -1);
    fmpq_clear (sum);
    fmpq_clear (term);
    arb_clear (mass);
    arb_clear (normal);
}

static enum truth
one_case (slong stored, slong d, const char *at)
{
    arb_t floor, error;
    enum truth truth;

    arb_init (floor);
    arb_init (error);
    floor_at_two (floor, stored, d);
    truth = evaluates_near (&memscale_threshold_floor_quantity, at, floor, 25);
    if (evaluate_at (error, &memscale_threshold_error_quantity, at, 25))
        truth = weaker (truth, is_at_most (floor, error));
    else
        truth = weaker (truth, UNDECIDED);
    arb_clear (floor);
    arb_clear (error);
    return truth;
}

static enum truth
cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (one_case (2, 10, "2 2 10"), one_case (10, 80, "2 10 80")),
        weaker (one_case (100, 800, "2 100 800"), one_case (3, 40, "2 3 40")));
}

static const struct step steps[] = {
    { "bounds", "\\Phi(-\\sqrt{dw/(1-w)}) \\le h_d(w)", "derived here",
      BY_CERTIFICATE, bounds, bounds_again },
    { "argument",
      "dw/(1-w) = d/(P-1) at w = 1/P, and the error grows with h_d(1/P)",
      "derived here", BY_ALGEBRA, argument, NULL },
    { "cases",
      "the balls at \\alpha = 2 hold the bound with \\zeta(2) = \\pi^2/6, "
      "below the error, at 4 points",
      "derived here", BY_INTERVALS, cases, NULL },
};

PROOF (memscale_threshold_floor) = { STEPS (steps) };
