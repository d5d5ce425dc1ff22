/*
 * At W = 0 every class has probability 1/c, and the gradient in the weights of
 * class k is the mean of (1/c - 1[i in k]) x_i.
 */
#include "proofs/drawn.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_initial_gradient);
USES (quantity, imbalance_initial_trace);
USES (quantity, imbalance_plotted_trace);
USES (quantity, imbalance_trace_factor);

static enum truth
two_moments (struct certificate *certificate)
{
    (void) certificate;
    return drawn_check ();
}

/* Is the ball at these four numbers VALUE? */
static enum truth
holds (const struct quantity *quantity, slong c, slong n, slong d, slong count,
       const fmpq_t value)
{
    char at[128];

    snprintf (at, sizeof at, "%ld %ld %ld %ld", (long) c, (long) n, (long) d,
              (long) count);
    return evaluates_to (quantity, at, value);
}

/* d times the mean square of one coordinate, over all draws. */
static enum truth
one_class (slong c, slong n, slong d, slong count)
{
    fmpq *a = _fmpq_vec_init (n + 1), *mean = a + n;
    enum truth truth;
    slong i;

    for (i = 0; i < n; i++) {
        fmpq_set_si (a + i, 1, (ulong) c);
        if (i < count)
            fmpq_sub_si (a + i, a + i, 1);
        fmpq_set_si (mean, n, 1);
        fmpq_div (a + i, a + i, mean);
    }
    drawn_square (mean, a, n);
    fmpq_mul_si (mean, mean, d);
    truth = holds (&imbalance_initial_gradient_quantity, c, n, d, count, mean);
    _fmpq_vec_clear (a, n + 1);
    return truth;
}

static enum truth
all_draws (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c, n, count;

    (void) certificate;
    for (c = 2; c <= 4; c++)
        for (n = 1; n <= 6; n++)
            for (count = 1; count <= n; count++)
                truth = weaker (truth, one_class (c, n, 2 * c + 1, count));
    return truth;
}

/* s = 1/c, p the frequency: the mean of a, and of its square. */
static enum truth
all_sizes (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("s p", "(1 - p)*s + p*(s - 1)", "s - p"),
        identity_check ("s p n d",
                        "d*((n*(s - p))^2/4 + n*((1 - p)*s^2 + p*(s - "
                        "1)^2)/12)/n^2",
                        "d*((s - p)^2/4 + ((1 - p)*s^2 + (1 - "
                        "s)^2*p)/(12*n))"));
}

/* Inputs whose inner products are d/4 + d/12 [i = j]: the square of the sum of
   a_i x_i / n, with sums S and Q of the a_i and of their squares. */
static enum truth
balanced (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("S Q n d", "(S^2*d/4 + Q*d/12)/n^2",
                           "d*((S/n)^2/4 + (Q/n)/(12*n))");
}

/* E |x|^2 = d/3 and the mean of E x = 1/2, times (1/c) (1 - 1/c). */
static enum truth
traces (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (3), *p = v, *trace = v + 1, *shown = v + 2;
    enum truth truth = PROVED;
    slong c, d;

    (void) certificate;
    for (c = 2; c <= 12; c += 5)
        for (d = 1; d <= 1024; d *= 4) {
            fmpq_set_si (p, c - 1, (ulong) (c * c));
            fmpq_set_si (trace, d, 3);
            fmpq_mul (trace, trace, p);
            fmpq_set_si (shown, 1, 2);
            fmpq_mul (shown, shown, p);
            truth = weaker (truth, holds (&imbalance_initial_trace_quantity, c,
                                          9, d, 4, trace));
            truth = weaker (truth, holds (&imbalance_plotted_trace_quantity, c,
                                          9, d, 4, shown));
            fmpq_div (trace, trace, shown);
            truth = weaker (truth, holds (&imbalance_trace_factor_quantity, c,
                                          9, d, 4, trace));
        }
    _fmpq_vec_clear (v, 3);
    return truth;
}

static const struct step steps[] = {
    { "two moments",
      "0, 1/2, 1 with probabilities 1/6, 2/3, 1/6 have the mean and the mean "
      "square of the uniform law, and E (\\sum a_i x_i)^2 = (\\sum a_i)^2/4 + "
      "\\sum a_i^2/12",
      "derived here", BY_RATIONALS, two_moments, NULL },
    { "all draws",
      "for n \\le 6, c \\le 4 and every count the ball is the mean over all "
      "draws of the three points",
      "derived here", BY_RATIONALS, all_draws, NULL },
    { "all sizes",
      "the mean of a_i is 1/c - \\pi and that of a_i^2 is (1-\\pi)/c^2 + "
      "(1-1/c)^2\\pi, which gives the formula for all c, n, d, \\pi",
      "derived here", BY_ALGEBRA, all_sizes, NULL },
    { "balanced inputs",
      "inner products d/4 + [i=j] d/12 give the same number without a mean",
      "derived here", BY_ALGEBRA, balanced, NULL },
    { "traces",
      "the balls of the trace, of what is plotted, and of their quotient, "
      "from "
      "E x^2 = 1/3 and E x = 1/2",
      "derived here", BY_RATIONALS, traces, NULL },
};

PROOF (imbalance_initial_gradient) = { STEPS (steps) };
