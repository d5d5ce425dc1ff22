/*
 * A token's loss log (1 + a e^-m), a = M - 1, falls as its margin grows, so
 * that the two bounds of the margin give two of the loss.  Both are a N / (M
 * t) (1 + o(1)): of p log (1 + z) with z = a / (M p t + ..) the p cancels.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_loss_flow);
USES (quantity, memgd_loss_flow_above);
USES (quantity, memgd_loss_flow_below);
USES (quantity, memgd_loss_law);
USES (quantity, memgd_margin_flow);

/* At time 0 every token has the loss log M, and so have both bounds; those of
   one token among five classes at time 2, T = 10, are log (1 + 4/11) and log
   (1 + 4/(11 - 4 log 11)). */
static enum truth
start (struct certificate *certificate)
{
    static const struct quantity *const all[] = {
        &memgd_loss_flow_quantity,
        &memgd_loss_flow_below_quantity,
        &memgd_loss_flow_above_quantity,
    };
    enum truth truth = PROVED;
    slong tokens, i;
    arb_t log;
    char at[32];

    (void) certificate;
    arb_init (log);
    for (tokens = 1; tokens <= 16; tokens *= 2)
        for (i = 0; i < 3; i++) {
            arb_log_ui (log, (ulong) tokens + 1, 200);
            snprintf (at, sizeof at, "%ld %ld 0", (long) tokens,
                      (long) tokens + 1);
            truth = weaker (truth, evaluates_near (all[i], at, log, 25));
        }
    for (i = 0; i < 2; i++) {
        arb_log_ui (log, 11, 200);
        arb_mul_si (log, log, i == 0 ? 0 : -4, 200);
        arb_add_si (log, log, 11, 200);
        arb_inv (log, log, 200);
        arb_mul_si (log, log, 4, 200);
        arb_log1p (log, log, 200);
        truth = weaker (truth, evaluates_near (all[1 + i], "1 5 2", log, 25));
    }
    arb_clear (log);
    return truth;
}

/* Three tokens, p = 6/11, 3/11, 2/11: the sum by hand from the margins. */
static enum truth
by_hand (struct certificate *certificate)
{
    static const char *const points[] = { "5 6/11 11", "5 3/11 11",
                                          "5 2/11 11" };
    static const slong weights[] = { 6, 3, 2 };
    enum truth truth = PROVED;
    int i;
    arb_t sum, m;

    (void) certificate;
    arb_init (sum);
    arb_init (m);
    for (i = 0; i < 3; i++) {
        if (!evaluate_at (m, &memgd_margin_flow_quantity, points[i], 40))
            truth = weaker (truth, UNDECIDED);
        arb_neg (m, m);
        arb_exp (m, m, 200);
        arb_mul_si (m, m, 4, 200);
        arb_log1p (m, m, 200);
        arb_addmul_si (sum, m, weights[i], 200);
    }
    arb_div_si (sum, sum, 11, 200);
    truth = weaker (
        truth, evaluates_near (&memgd_loss_flow_quantity, "3 5 11", sum, 25));
    arb_clear (sum);
    arb_clear (m);
    return truth;
}

/* 1 + a e^-m falls with m: E = e^m < F = e^n. */
static enum truth
falling (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a E F", "(1 + a/E) - (1 + a/F)",
                           "a*(F - E)/(E*F)");
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

/*
 * z / (1 + z) <= log (1 + z) <= z, and with z = a / (T + r), T = M p t, both
 * sides times p are a / (M t) over 1 + (r + a) / T and 1 + r / T, where r is 1
 * or 1 - a log (T + 1).
 */
static enum truth
law (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("a M p t r", "p*a/(M*p*t + r)",
                                   "a/(M*t)/(1 + r/(M*p*t))"),
                   identity_check ("a M p t r",
                                   "p*(a/(M*p*t + r))/(1 + a/(M*p*t + r))",
                                   "a/(M*t)/(1 + (r + a)/(M*p*t))"));
}

/* Both bounds around the loss. */
static enum truth
order_at (const char *at)
{
    enum truth truth;
    arb_t low, loss, high;

    arb_init (low);
    arb_init (loss);
    arb_init (high);
    truth =
        evaluate_at (low, &memgd_loss_flow_below_quantity, at, 40)
                && evaluate_at (loss, &memgd_loss_flow_quantity, at, 40)
                && evaluate_at (high, &memgd_loss_flow_above_quantity, at, 40)
            ? PROVED
            : UNDECIDED;
    truth = weaker (truth, is_at_most (low, loss));
    truth = weaker (truth, is_at_most (loss, high));
    arb_clear (low);
    arb_clear (loss);
    arb_clear (high);
    return truth;
}

static enum truth
order (struct certificate *certificate)
{
    (void) certificate;
    return weaker (weaker (order_at ("1 2 3"), order_at ("10 5 20000")),
                   weaker (order_at ("20 3 1000"), order_at ("3 50 10000")));
}

/* All three differ from the law by at most 10^-9 of it. */
static enum truth
late (struct certificate *certificate)
{
    static const struct quantity *const bounds[] = {
        &memgd_loss_flow_below_quantity,
        &memgd_loss_flow_quantity,
        &memgd_loss_flow_above_quantity,
    };
    enum truth truth = PROVED;
    int i;
    arb_t law_ball, value;

    (void) certificate;
    arb_init (law_ball);
    arb_init (value);
    for (i = 0; i < 3; i++) {
        if (!evaluate_at (value, bounds[i], "10 5 1000000000000", 40)
            || !evaluate_at (law_ball, &memgd_loss_law_quantity,
                             "10 5 1000000000000", 40))
            truth = weaker (truth, UNDECIDED);
        arb_sub (value, value, law_ball, 200);
        arb_abs (value, value);
        arb_mul_ui (value, value, 1000000000, 200);
        truth = weaker (truth, is_at_most (value, law_ball));
    }
    arb_clear (law_ball);
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "start",
      "t = 0, N = 1, 2, ..., 16: the balls of loss and bounds are \\log M; "
      "both "
      "bounds at N = 1, M = 5, t = 2",
      "derived here", BY_INTERVALS, start, NULL },
    { "by hand", "N = 3, M = 5, t = 11: the sum over three margins",
      "derived here", BY_INTERVALS, by_hand, NULL },
    { "falling",
      "1 + (M-1) e^{-m} falls with m: bounds of margins (proved with "
      "margin_flow) are bounds of losses",
      "derived here", BY_ALGEBRA, falling, NULL },
    { "tangent", "e^y \\ge 1 + y: z/(1+z) \\le \\log(1+z) \\le z",
      "derived here", BY_CERTIFICATE, tangent, tangent_again },
    { "law",
      "p z = a/(M t)/(1 + r/T) and p z/(1+z) = a/(M t)/(1 + (r+a)/T): p "
      "cancels, and N tokens make (M-1) N/(M t) as t \\to \\infty",
      "derived here", BY_ALGEBRA, law, NULL },
    { "order", "4 points: lower bound, loss, upper bound", "derived here",
      BY_INTERVALS, order, NULL },
    { "late",
      "N = 10, M = 5, t = 10^{12}: all three are the law within 10^{-9} of it",
      "derived here", BY_INTERVALS, late, NULL },
};

PROOF (memgd_loss_flow) = { STEPS (steps) };
