/*
 * The clock G (m) = (M-1) m + e^m - 1 moves by c = eta p M in the time of a
 * step along the flow, and by at least c and at most c e^{eta p} in a step.
 */
#include "proofs/clock.h"
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, memgd_margin_descent);
USES (quantity, memgd_descent_flow);
USES (quantity, memgd_descent_flow_late);
USES (quantity, memgd_descent_gap);

/* Points, with M and eta p k M. */
static const struct {
    const char *at;
    slong classes;
    const char *clock;
} points[] = {
    { "5 3/10 1 10", 5, "15" },          { "5 3/10 1/100 100", 5, "3/2" },
    { "5 7/20 50 20", 5, "1750" },       { "2 3/4 10 100", 2, "1500" },
    { "137 1/7 7/5 37", 137, "5069/5" },
};
enum { POINTS = sizeof points / sizeof *points };

/* The flow's ball solves G (m) = c k; it stands below the steps and they below
   the later flow. */
static enum truth
order (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;
    fmpq_t clock;
    arb_t flow, m, late, value, meant;

    (void) certificate;
    fmpq_init (clock);
    arb_init (flow);
    arb_init (m);
    arb_init (late);
    arb_init (value);
    arb_init (meant);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (flow, &memgd_descent_flow_quantity, points[i].at, 40)
            || !evaluate_at (m, &memgd_margin_descent_quantity, points[i].at,
                             40)
            || !evaluate_at (late, &memgd_descent_flow_late_quantity,
                             points[i].at, 40))
            truth = weaker (truth, UNDECIDED);
        arb_expm1 (value, flow, 256);
        arb_addmul_si (value, flow, points[i].classes - 1, 256);
        fmpq_set_str (clock, points[i].clock, 10);
        arb_set_fmpq (meant, clock, 256);
        truth = weaker (truth, is_near (value, meant, 20));
        truth = weaker (truth, is_at_most (flow, m));
        truth = weaker (truth, is_at_most (m, late));
        arb_sub (value, m, flow, 256);
        truth = weaker (truth, evaluates_near (&memgd_descent_gap_quantity,
                                               points[i].at, value, 20));
    }
    fmpq_clear (clock);
    arb_clear (flow);
    arb_clear (m);
    arb_clear (late);
    arb_clear (value);
    arb_clear (meant);
    return truth;
}

/* The later flow's clock shows c k e^x, x = eta p. */
static enum truth
later_clock (struct certificate *certificate)
{
    enum truth truth;
    arb_t late, value, meant;

    (void) certificate;
    arb_init (late);
    arb_init (value);
    arb_init (meant);
    truth = evaluate_at (late, &memgd_descent_flow_late_quantity,
                         "5 3/10 10 7", 40)
                ? PROVED
                : UNDECIDED;
    arb_expm1 (value, late, 256);
    arb_addmul_si (value, late, 4, 256);
    arb_set_si (meant, 3);
    arb_exp (meant, meant, 256);
    arb_mul_si (meant, meant, 105, 256);
    truth = weaker (truth, is_near (value, meant, 20));
    arb_clear (late);
    arb_clear (value);
    arb_clear (meant);
    return truth;
}

static enum truth
gain (struct certificate *certificate)
{
    (void) certificate;
    return weaker (clock_speed (), clock_gain ());
}

static enum truth
gain_at_most (struct certificate *certificate)
{
    (void) certificate;
    return clock_gain_at_most ();
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "tangent");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "tangent");
}

/* The first step is the largest. */
static enum truth
largest_step (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("x E M", "x - x*M/(M - 1 + E)",
                           "x*(E - 1)/(M - 1 + E)");
}

static const struct step steps[] = {
    { "order",
      "5 points: G = \\eta p M k on the ball of the flow; flow \\le steps "
      "\\le "
      "later flow, and the gap is their difference",
      "derived here", BY_INTERVALS, order, NULL },
    { "later clock",
      "G = 105 e^3 on the ball at M = 5, p = 3/10, \\eta = 10, "
      "k = 7",
      "derived here", BY_INTERVALS, later_clock, NULL },
    { "gain",
      "G' = M - 1 + e^m; a step h moves G by c + e^m (e^h - 1 - h), c = \\eta "
      "p M",
      "derived here", BY_ALGEBRA, gain, NULL },
    { "tangent", "e^y \\ge 1 + y: a step moves G by c at least",
      "derived here", BY_CERTIFICATE, tangent, tangent_again },
    { "gain at most",
      "c e^h less the gain is (M-1) h (e^h - 1) + e^{m+h} (e^{-h} - 1 + h) "
      "\\ge 0",
      "derived here", BY_ALGEBRA, gain_at_most, NULL },
    { "largest step",
      "h \\le \\eta p as m \\ge 0: \\eta p M k \\le G(m_k) \\le \\eta p M k "
      "e^{\\eta p} for all \\eta, p, M, k",
      "derived here", BY_ALGEBRA, largest_step, NULL },
};

PROOF (memgd_descent_flow) = { STEPS (steps) };
