/*
 * The flow's clock G (m) = (M-1) m + e^m - 1 grows at the speed M p.  It grows
 * with m, so that m lies below or above a number b as G (b) lies above or
 * below M p t.
 */
#include "proofs/clock.h"
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>
#include <stdlib.h>

USES (quantity, memgd_margin_flow);
USES (quantity, memgd_margin_flow_above);
USES (quantity, memgd_margin_flow_below);
USES (quantity, memgd_margin_time);
USES (quantity, memgd_margin_early_above);
USES (quantity, memgd_margin_early_below);

/* Points of the flow, and M p t there. */
static const struct {
    const char *at;
    slong classes;
    const char *clock;
} points[] = {
    { "2 1/2 1", 2, "1" },
    { "2 3/4 100", 2, "150" },
    { "5 1/10 10", 5, "5" },
    { "5 3/10 1000000", 5, "1500000" },
    { "50 1/100 100", 50, "50" },
    { "137 1/7 1/1000000000", 137, "137/7000000000" },
    { "3 2/3 1000000000000000000000000000000", 3,
      "2000000000000000000000000000000" },
};
enum { POINTS = sizeof points / sizeof *points };

/* The ball of the flow solves (M-1) m + e^m - 1 = M p t. */
static enum truth
clock_of_flow (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;
    fmpq_t clock;
    arb_t m, value, meant;

    (void) certificate;
    fmpq_init (clock);
    arb_init (m);
    arb_init (value);
    arb_init (meant);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (m, &memgd_margin_flow_quantity, points[i].at, 70))
            truth = weaker (truth, UNDECIDED);
        arb_expm1 (value, m, 400);
        arb_addmul_si (value, m, points[i].classes - 1, 400);
        fmpq_set_str (clock, points[i].clock, 10);
        arb_set_fmpq (meant, clock, 400);
        truth = weaker (truth, is_near (value, meant, 20));
    }
    fmpq_clear (clock);
    arb_clear (m);
    arb_clear (value);
    arb_clear (meant);
    return truth;
}

/* What the flow does in a short time g / p is what a step of size g / p does,
   in the first order. */
static enum truth
speed (struct certificate *certificate)
{
    (void) certificate;
    return weaker (clock_margin_step (), clock_speed ());
}

/* With l = log (T + 1) >= 0: G (l) >= T. */
static enum truth
above (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a l T", "a*l + (T + 1) - 1", "T + a*l");
}

/* With B = T + 1 - a l > 0 and n = log B <= l: G (n) <= T. */
static enum truth
below (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a l n T", "a*n + (T + 1 - a*l) - 1",
                           "T - a*(l - n)");
}

/* Is e^BOUND + (M-1) log (T + 1) = T + 1 at point number I? */
static enum truth
is_the_bound (const arb_t bound, int i)
{
    enum truth truth;
    fmpq_t clock;
    arb_t sum, log;

    fmpq_init (clock);
    arb_init (sum);
    arb_init (log);
    fmpq_set_str (clock, points[i].clock, 10);
    fmpq_add_si (clock, clock, 1);
    arb_set_fmpq (sum, clock, 400);
    arb_log (log, sum, 400);
    arb_submul_si (sum, log, points[i].classes - 1, 400);
    arb_exp (log, bound, 400);
    truth = is_near (log, sum, 20);
    fmpq_clear (clock);
    arb_clear (sum);
    arb_clear (log);
    return truth;
}

/* Both bounds and the flow between them. */
static enum truth
order (struct certificate *certificate)
{
    static const int stands[POINTS] = { 1, 1, 0, 1, 0, 1, 1 };
    enum truth truth = PROVED;
    int i;
    arb_t m, bound;

    (void) certificate;
    arb_init (m);
    arb_init (bound);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (m, &memgd_margin_flow_quantity, points[i].at, 60)
            || !evaluate_at (bound, &memgd_margin_flow_above_quantity,
                             points[i].at, 60))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (m, bound));
        if (evaluate_at (bound, &memgd_margin_flow_below_quantity,
                         points[i].at, 60)
            != stands[i])
            truth = weaker (truth, UNDECIDED);
        if (!stands[i])
            continue;
        truth = weaker (truth, is_at_most (bound, m));
        truth = weaker (truth, is_the_bound (bound, i));
    }
    arb_clear (m);
    arb_clear (bound);
    return truth;
}

/* At the time of a margin the flow has it. */
static enum truth
there_and_back (struct certificate *certificate)
{
    static const char *const classes[] = { "2", "5", "137" };
    enum truth truth = PROVED;
    size_t i;
    fmpq_t theta;
    arb_t time, exact;
    char at[64];

    (void) certificate;
    fmpq_init (theta);
    arb_init (time);
    arb_init (exact);
    /* theta = 0 takes no time, and theta = 3, p = 2/7 takes 7 ((M-1) 3 + e^3 -
       1) / (2 M). */
    for (i = 0; i < sizeof classes / sizeof *classes; i++) {
        slong m = strtol (classes[i], NULL, 10);
        snprintf (at, sizeof at, "%s 2/7 0", classes[i]);
        truth = weaker (truth,
                        evaluates_to (&memgd_margin_time_quantity, at, theta));
        snprintf (at, sizeof at, "%s 2/7 3", classes[i]);
        arb_set_si (exact, 3);
        arb_exp (exact, exact, 200);
        arb_add_si (exact, exact, 3 * (m - 1) - 1, 200);
        arb_mul_si (exact, exact, 7, 200);
        arb_div_si (exact, exact, 2 * m, 200);
        truth = weaker (truth, evaluates_near (&memgd_margin_time_quantity, at,
                                               exact, 25));
    }
    fmpq_clear (theta);
    arb_clear (time);
    arb_clear (exact);
    return truth;
}

/* t p depends on theta and M alone: more frequent tokens come first. */
static enum truth
frequency (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("p q M G", "(G/(M*p))/(G/(M*q))", "q/p");
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

/* With R = e^m - 1 - m, which is positive and grows with m > 0, G = M m + R:
   m = p t - R / M.  At M = 3, p t = 1 the two bounds are 1 and 1 - (e - 2)/3,
   and the ball of the flow stands between. */
static enum truth
early (struct certificate *certificate)
{
    enum truth truth =
        identity_check ("M m E", "(M - 1)*m + E - 1", "M*m + (E - 1 - m)");
    fmpq_t one;
    arb_t bound, m;

    (void) certificate;
    fmpq_init (one);
    arb_init (bound);
    arb_init (m);
    fmpq_one (one);
    truth = weaker (truth, evaluates_to (&memgd_margin_early_above_quantity,
                                         "3 1/7 7", one));
    arb_const_e (bound, 200);
    arb_sub_ui (bound, bound, 5, 200);
    arb_div_si (bound, bound, -3, 200);
    truth = weaker (truth, evaluates_near (&memgd_margin_early_below_quantity,
                                           "3 1/7 7", bound, 25));
    truth = weaker (truth,
                    evaluate_at (m, &memgd_margin_flow_quantity, "3 1/7 7", 30)
                        ? is_at_most (bound, m)
                        : UNDECIDED);
    arb_one (bound);
    truth = weaker (truth, is_at_most (m, bound));
    fmpq_clear (one);
    arb_clear (bound);
    arb_clear (m);
    return truth;
}

static const struct step steps[] = {
    { "the flow's clock",
      "7 points, M p t from 10^{-8} to 10^{30}: (M-1) m + e^m - 1 = M p t on "
      "the ball",
      "derived here", BY_INTERVALS, clock_of_flow, NULL },
    { "speed",
      "m' = p M/(M - 1 + e^m) for orthonormal embeddings, G' = M - 1 + e^m: "
      "G(m) = M p t",
      "derived here", BY_ALGEBRA, speed, NULL },
    { "above", "G(\\log(T+1)) = T + (M-1) \\log(T+1) \\ge T = M p t",
      "derived here", BY_ALGEBRA, above, NULL },
    { "below",
      "n = \\log(T + 1 - (M-1) l) \\le l = \\log(T+1): G(n) = T - (M-1)(l - "
      "n) "
      "\\le T",
      "derived here", BY_ALGEBRA, below, NULL },
    { "order",
      "the same points: lower bound, flow, upper bound; e^b + (M-1) "
      "\\log(T+1) "
      "= T + 1 on the ball of the lower one",
      "derived here", BY_INTERVALS, order, NULL },
    { "tangent", "e^m \\ge 1 + m", "derived here", BY_CERTIFICATE, tangent,
      tangent_again },
    { "early",
      "G = M m + (e^m - 1 - m): m \\le p t and m \\ge p t - (e^{p t} - 1 - p "
      "t)/M; both balls at M = 3, p t = 1",
      "derived here", BY_INTERVALS, early, NULL },
    { "time",
      "M = 2, 5, 137: the ball of the time is 0 at \\theta = 0 and "
      "((M-1) 3 + e^3 - 1) 7/(2M) at \\theta = 3, p = 2/7",
      "derived here", BY_INTERVALS, there_and_back, NULL },
    { "order of frequency", "t_p(\\theta)/t_q(\\theta) = q/p", "derived here",
      BY_ALGEBRA, frequency, NULL },
};

PROOF (memgd_margin_flow) = { STEPS (steps) };
