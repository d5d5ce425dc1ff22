/*
 * The link's coefficient c of h_s minimises (b - c)^2 / 2 + mu c^2 / (2 q), b
 * = a m^s what the data have of it.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_descent_time);
USES (quantity, multiindex_escape_time);
USES (quantity, multiindex_ridge_descent_time);
USES (quantity, multiindex_ridge_escape_time);
USES (quantity, multiindex_sampled_ridge_time);

/* The minimum, by completing the square. */
static enum truth
minimum (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "b c mu q", "(b - c)^2/2 + mu*c^2/(2*q)",
        "(q + mu)/(2*q)*(c - b*q/(q + mu))^2 + b^2/2 - b^2/2*(q/(q + mu))");
}

/* The gradient is linear in the link: q / (q + mu) of it, as of a_s^2 in the
   projected loss; times are as 1 / a_s^2. */
static enum truth
factor (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a mu q T", "T/(a^2*(q/(q + mu)))",
                           "T/a^2*(1 + mu/q)");
}

/* mu = q doubles times of steps half as large, and the flow's. */
static enum truth
values (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t time;

    (void) certificate;
    arb_init (time);
    if (!evaluate_at (time, &multiindex_descent_time_quantity,
                      "2 1/3 7/10 1/14", 60))
        truth = UNDECIDED;
    arb_mul_2exp_si (time, time, 1);
    truth =
        weaker (truth, evaluates_near (&multiindex_ridge_descent_time_quantity,
                                       "2 1/3 7/10 1/7 3/5 3/5", time, 25));
    truth = weaker (
        truth, evaluates_near (&multiindex_sampled_ridge_time_quantity,
                               "2 1/3 7/10 1/7 3/5 3/5 100 1/2", time, 25));
    if (!evaluate_at (time, &multiindex_escape_time_quantity, "3 10", 60))
        truth = weaker (truth, UNDECIDED);
    arb_mul_2exp_si (time, time, 1);
    truth =
        weaker (truth, evaluates_near (&multiindex_ridge_escape_time_quantity,
                                       "3 10 1/7 1/7", time, 25));
    arb_clear (time);
    return truth;
}

static const struct step steps[] = {
    { "minimum",
      "\\min_c \\frac12(b-c)^2 + \\frac{\\mu c^2}{2q} = \\frac{b^2}2 - "
      "\\frac{b^2}2 \\frac{q}{q+\\mu} at c = \\frac{q}{q+\\mu} b",
      "derived here", BY_ALGEBRA, minimum, NULL },
    { "factor",
      "a_s^2 becomes a_s^2 \\frac{q}{q+\\mu}: all times 1 + \\mu/q as long",
      "derived here", BY_ALGEBRA, factor, NULL },
    { "values",
      "\\mu = q: twice the time of steps half as large, and twice the flow's",
      "derived here", BY_INTERVALS, values, NULL },
};

PROOF (multiindex_ridge_descent_time) = { STEPS (steps) };
