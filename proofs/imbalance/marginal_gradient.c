/*
 * At probabilities p_k = pi_k for every input the gradient in the weights of
 * class k is the mean of (pi_k - 1[i in k]) x_i.
 */
#include "proofs/drawn.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_marginal_gradient);
USES (quantity, imbalance_marginal_trace);
USES (quantity, imbalance_marginal_ratio);
USES (quantity, imbalance_marginal_slope);

static enum truth
two_moments (struct certificate *certificate)
{
    (void) certificate;
    return drawn_check ();
}

/* Do the balls at N samples of D inputs, COUNT of the class, agree with the
   mean over all draws, with E |x|^2 = d/3, and with their quotient? */
static enum truth
one_class (slong n, slong d, slong count)
{
    fmpq *a = _fmpq_vec_init (n + 2), *mean = a + n, *trace = mean + 1;
    enum truth truth;
    char at[128];
    slong i;

    for (i = 0; i < n; i++)
        fmpq_set_si (a + i, i < count ? count - n : count, (ulong) (n * n));
    drawn_square (mean, a, n);
    fmpq_mul_si (mean, mean, d);
    fmpq_set_si (trace, d * count * (n - count), (ulong) (3 * n * n));
    snprintf (at, sizeof at, "2 %ld %ld %ld", (long) n, (long) d,
              (long) count);
    truth = evaluates_to (&imbalance_marginal_gradient_quantity, at, mean);
    truth = weaker (
        truth, evaluates_to (&imbalance_marginal_trace_quantity, at, trace));
    if (count < n) {
        fmpq_div (mean, mean, trace);
        truth =
            weaker (truth, evaluates_to (&imbalance_marginal_ratio_quantity,
                                         at, mean));
    }
    _fmpq_vec_clear (a, n + 2);
    return truth;
}

static enum truth
all_draws (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong n, count;

    (void) certificate;
    for (n = 1; n <= 7; n++)
        for (count = 1; count <= n; count++)
            truth = weaker (truth, one_class (n, n + 1, count));
    return truth;
}

/* p n samples of the class: the weights sum to 0, their squares to
   n p (1 - p); and the variance of the difference of means. */
static enum truth
all_sizes (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p n", "(1 - p)*n*p + p*n*(p - 1)", "0"),
        weaker (identity_check ("p n d",
                                "d*((1 - p)*n*p^2 + p*n*(p - 1)^2)/(12*n^2)",
                                "p*(1 - p)*d/(12*n)"),
                identity_check ("p n d", "p^2*d*(1/(p*n) - 1/n)/12",
                                "p*(1 - p)*d/(12*n)")));
}

/* log (T/T') over half of log (S/S'), T and S of two groups of m. */
static enum truth
slope_between (const char *first, const char *second, const char *groups)
{
    const struct quantity *const quantities[] = {
        &imbalance_marginal_trace_quantity,
        &imbalance_marginal_gradient_quantity
    };
    arb_t logs[2], ball;
    enum truth truth = PROVED;
    int i;

    arb_init (ball);
    for (i = 0; i < 2; i++) {
        arb_init (logs[i]);
        if (!evaluate_at (logs[i], quantities[i], first, 40)
            || !evaluate_at (ball, quantities[i], second, 40))
            truth = UNDECIDED;
        arb_div (logs[i], logs[i], ball, 200);
        arb_log (logs[i], logs[i], 200);
    }
    arb_mul_2exp_si (logs[1], logs[1], -1);
    arb_div (ball, logs[0], logs[1], 200);
    truth = weaker (truth, evaluates_near (&imbalance_marginal_slope_quantity,
                                           groups, ball, 30));
    arb_clear (logs[0]);
    arb_clear (logs[1]);
    arb_clear (ball);
    return truth;
}

/* The quotient of trace and squared gradient is the same for all classes, so
   that logarithms differ by as much. */
static enum truth
slope (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p n d", "(p*(1 - p)*d/(12*n))/(p*(1 - p)*d/3)",
                        "1/(4*n)"),
        weaker (slope_between ("127 896 1024 128", "127 896 1024 2", "7 0 6"),
                slope_between ("31 160 192 16", "31 160 192 4", "5 1 3")));
}

static const struct step steps[] = {
    { "two moments",
      "0, 1/2, 1 with probabilities 1/6, 2/3, 1/6 have the mean and the mean "
      "square of the uniform law, and E (\\sum a_i x_i)^2 = (\\sum a_i)^2/4 + "
      "\\sum a_i^2/12",
      "derived here", BY_RATIONALS, two_moments, NULL },
    { "all draws",
      "for n \\le 7 and every count the balls of gradient, trace and quotient "
      "are the means over all draws of the three points",
      "derived here", BY_RATIONALS, all_draws, NULL },
    { "all sizes",
      "the weights \\pi - 1[i \\in k] sum to 0 and their squares to n \\pi "
      "(1-\\pi), which gives the formula for all n, d, \\pi; so does the "
      "variance (1/n_k - 1/n)/12 of \\bar x - \\bar x^k",
      "derived here", BY_ALGEBRA, all_sizes, NULL },
    { "slope",
      "trace over squared gradient is 4n for every class: log trace against "
      "log gradient has slope 2",
      "derived here", BY_ALGEBRA, slope, NULL },
};

PROOF (imbalance_marginal_gradient) = { STEPS (steps) };
