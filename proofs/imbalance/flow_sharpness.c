/*
 * One-hot inputs: input k meets only column k of the weights, so that the
 * Hessian of the mean loss is the direct sum of the blocks pi_k (diag (p) - p
 * p^T), p the softmax of column k.  From 0 the flow keeps all wrong scores of
 * a column equal: with z = c - 1, E = e^u, q = 1/(E + z), p = E q the margin
 * moves by u' = (1 - p) + q = c q in the time tau.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/two_level.h"

#include <stdio.h>

USES (quantity, imbalance_flow_sharpness);
USES (quantity, imbalance_flow_wrong);

static enum truth
vectors (struct certificate *certificate)
{
    (void) certificate;
    return two_level_vectors ();
}

/* (1 - p) + q = c q, and d (e^u + (c - 1) u) = (E + z) du = c d tau; here with
   E (1 + h) for E. */
static enum truth
keeps_time (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("E z", "(1 - E/(E + z)) + 1/(E + z)",
                                   "(z + 1)/(E + z)"),
                   identity_check ("E z u h d",
                                   "E*(1 + h) + z*(u + d) - (E + z*u)",
                                   "(E + z)*d + E*(h - d)"));
}

/* f (E) = c E/(E + z)^2 rises while E < z, p < 1/2, and falls afterwards. */
static enum truth
rises_and_falls (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E F z c", "c*F/(F + z)^2 - c*E/(E + z)^2",
                        "c*(F - E)*(z^2 - E*F)/((E + z)^2*(F + z)^2)"),
        identity_check ("z", "(z + 1)*z/(z + z)^2", "(z + 1)/(4*z)"));
}

static const struct {
    const char *at;
    slong c;
    const char *time;
} points[] = {
    { "10 1", 10, "1" },
    { "2 7/5", 2, "7/5" },
    { "1000 10", 1000, "10" },
    { "50257 11", 50257, "11" },
    { "37 1000000", 37, "1000000" },
};
enum { POINTS = sizeof points / sizeof *points };

/* e^u + (c - 1) u = 1 + c tau on the ball of q = 1/(e^u + c - 1), and c p q is
   c q (1 - (c - 1) q). */
static enum truth
clock_of_flow (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;
    fmpq_t time;
    arb_t q, u, clock, sharpness;

    (void) certificate;
    fmpq_init (time);
    arb_init (q);
    arb_init (u);
    arb_init (clock);
    arb_init (sharpness);
    for (i = 0; i < POINTS; i++) {
        slong c = points[i].c;
        if (!evaluate_at (q, &imbalance_flow_wrong_quantity, points[i].at, 50))
            truth = weaker (truth, UNDECIDED);
        arb_inv (clock, q, 300);
        arb_sub_si (clock, clock, c - 1, 300);
        arb_log (u, clock, 300);
        arb_mul_si (u, u, c - 1, 300);
        arb_add (clock, clock, u, 300);
        fmpq_set_str (time, points[i].time, 10);
        fmpq_mul_si (time, time, c);
        fmpq_add_si (time, time, 1);
        arb_set_fmpq (u, time, 300);
        truth = weaker (truth, is_near (clock, u, 20));
        arb_mul_si (sharpness, q, 1 - c, 300);
        arb_add_ui (sharpness, sharpness, 1, 300);
        arb_mul (sharpness, sharpness, q, 300);
        arb_mul_si (sharpness, sharpness, c, 300);
        truth =
            weaker (truth, evaluates_near (&imbalance_flow_sharpness_quantity,
                                           points[i].at, sharpness, 25));
    }
    fmpq_clear (time);
    arb_clear (q);
    arb_clear (u);
    arb_clear (clock);
    arb_clear (sharpness);
    return truth;
}

/* tau = 0: all probabilities are 1/c. */
static enum truth
start (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c;
    fmpq_t value;
    char at[32];

    (void) certificate;
    fmpq_init (value);
    for (c = 2; c <= 12; c++) {
        fmpq_set_si (value, 1, (ulong) c);
        snprintf (at, sizeof at, "%ld 0", (long) c);
        truth =
            weaker (truth, evaluates_to (&imbalance_flow_sharpness_quantity,
                                         at, value));
    }
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "eigenvectors",
      "each block has the eigenvalues 0, q, c p q times \\pi_k: for every c",
      "derived here", BY_ALGEBRA, vectors, NULL },
    { "time",
      "u' = (1 - p) + q = c q; e^u + (c-1) u grows by (e^u + c - 1) du = c "
      "d\\tau",
      "derived here", BY_ALGEBRA, keeps_time, NULL },
    { "rise and fall",
      "f(F) - f(E) = c (F - E)(z^2 - E F)/((E+z)^2 (F+z)^2), z = c - 1: a "
      "rise "
      "up to E = z, p = 1/2, to c/(4(c-1)), then a fall",
      "derived here", BY_ALGEBRA, rises_and_falls, NULL },
    { "the flow's clock",
      "5 points: e^u + (c-1) u = 1 + c \\tau on the ball of q, and c p q = c "
      "q "
      "(1 - (c-1) q)",
      "derived here", BY_INTERVALS, clock_of_flow, NULL },
    { "start", "\\tau = 0: 1/c", "derived here", BY_RATIONALS, start, NULL },
};

PROOF (imbalance_flow_sharpness) = { STEPS (steps) };
