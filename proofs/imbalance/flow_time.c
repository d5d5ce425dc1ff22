/*
 * The inverse of the loss in time.  With x = (c-1)/(e^l - 1), the exponential
 * of the margin at loss l, the clock of imbalance/flow_loss says
 * c tau = x - 1 + (c-1) log x.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_flow_loss);
USES (quantity, imbalance_flow_time);
USES (quantity, imbalance_flow_half_time);
USES (quantity, imbalance_time_ratio);

enum { PREC = 200 };

/*
 * Is flow_loss at a rational within 2^-80 of flow_time at LOSS itself LOSS?
 * By imbalance/flow_loss the slope is between -(c-1)/c and 0, so that this
 * takes the loss no further away than the times are.
 */
static enum truth
round_trip (const char *c, const char *text)
{
    fmpq *at = _fmpq_vec_init (3);
    fmpz_t whole;
    char where[64];
    arb_t tau, loss, wanted;
    enum truth truth = UNDECIDED;

    fmpz_init (whole);
    arb_init (tau);
    arb_init (loss);
    arb_init (wanted);
    fmpq_set_str (at, c, 10);
    fmpq_set_str (at + 2, text, 10);
    snprintf (where, sizeof where, "%s %s", c, text);
    if (evaluate_at (tau, &imbalance_flow_time_quantity, where, 40)) {
        arb_mul_2exp_si (tau, tau, 80);
        arf_get_fmpz (whole, arb_midref (tau), ARF_RND_NEAR);
        fmpq_set_fmpz (at + 1, whole);
        fmpq_div_2exp (at + 1, at + 1, 80);
        arb_set_fmpq (wanted, at + 2, PREC);
        if (evaluate_point (loss, &imbalance_flow_loss_quantity, at, 30)) {
            arb_add_error_2exp_si (loss, -80);
            truth = is_near (loss, wanted, 20);
        }
    }
    fmpz_clear (whole);
    arb_clear (tau);
    arb_clear (loss);
    arb_clear (wanted);
    _fmpq_vec_clear (at, 3);
    return truth;
}

static enum truth
round_trips (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (weaker (round_trip ("2", "1/2"), round_trip ("10", "1")),
                weaker (round_trip ("1000", "1/10"),
                        round_trip ("50257", "137/100"))),
        weaker (round_trip ("137", "7/5"), round_trip ("3", "1/1000")));
}

/* With L = e^l. */
static enum truth
inverse (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("L c", "1 + (c - 1)/((c - 1)/(L - 1))", "L");
}

/*
 * dtau/dl = -(c-1)/c/(1 - 1/L)^2, from u = log (c-1) - log (L-1) whose slope
 * is -L/(L-1), and dtau/du = (x + c - 1)/c.
 */
static enum truth
pace (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("L c", "-L/(L - 1)*((c - 1)/(L - 1) + c - 1)/c",
                           "-(c - 1)/c/(1 - 1/L)^2");
}

/* l = log 2 makes x = c - 1; c = 2 starts there. */
static enum truth
half (struct certificate *certificate)
{
    fmpq_t zero;
    enum truth truth = identity_check ("c", "(c - 1)/(2 - 1)", "c - 1");

    (void) certificate;
    fmpq_init (zero);
    truth = weaker (
        truth, evaluates_to (&imbalance_flow_half_time_quantity, "2", zero));
    fmpq_clear (zero);
    return truth;
}

/* Two classes of frequencies pi and rho reach the loss at tau/pi, tau/rho. */
static enum truth
ratio (struct certificate *certificate)
{
    fmpq_t value;
    enum truth truth =
        weaker (identity_check ("tau pi rho", "(tau/rho)/(tau/pi)", "pi/rho"),
                identity_check ("j k H", "(1/(j*H))/(1/(k*H))", "k/j"));

    (void) certificate;
    fmpq_init (value);
    fmpq_set_si (value, 7, 2);
    truth = weaker (truth, evaluates_to (&imbalance_time_ratio_quantity,
                                         "10 2 7 1", value));
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "round trips", "6 points: flow_loss at flow_time at l is l",
      "derived here", BY_INTERVALS, round_trips, NULL },
    { "inverse", "x = (c-1)/(e^l-1) has the loss l = \\log(1 + (c-1)/x)",
      "derived here", BY_ALGEBRA, inverse, NULL },
    { "pace", "d\\tau/dl = -\\frac{c-1}{c} (1 - e^{-l})^{-2}", "derived here",
      BY_ALGEBRA, pace, NULL },
    { "half", "p = 1/2 at e^u = c - 1, for two classes at the start",
      "derived here", BY_ALGEBRA, half, NULL },
    { "ratio",
      "the loss depends on the frequency and the time through their product: "
      "times to the same loss are as the frequencies, turned round, 7/2 for "
      "classes 2 and 7 of Zipf's law",
      "arXiv 2402.19449, Theorem 3 (as recalled, there up to constants)",
      BY_ALGEBRA, ratio, NULL },
};

PROOF (imbalance_flow_time) = { STEPS (steps) };
