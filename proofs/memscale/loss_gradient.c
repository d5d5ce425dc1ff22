/*
 * The gradient of log sum_z e^{s_z} - s_f.  With a = e^{s_f}, T the sum of the
 * other exponentials and B their sum with weights b_z, the derivative along b
 * is (a b_f + B)/(a + T) - b_f.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/softmax.h"

#include <stdio.h>

USES (quantity, memscale_loss_gradient);
USES (quantity, memscale_loss_gradient_series);

enum { MOST_TOKENS = 5, MOST_CLASSES = 4, MOST_DIMENSION = 3 };

/* Set SUM to - sum_x p(x) (b_f - mean of all b_z). */
static void
first_step (fmpq_t sum, slong tokens, slong classes, slong d)
{
    fmpq *v = _fmpq_vec_init (MOST_TOKENS + 3), *value = v, *slope = v + 1,
         *mean = v + 2, *mass = v + 3;
    slong x, z;

    softmax_mass (mass, tokens);
    fmpq_zero (sum);
    for (x = 0; x < tokens; x++) {
        fmpq_zero (mean);
        for (z = 0; z < classes; z++) {
            softmax_score (value, slope, x, z, d);
            fmpq_add (mean, mean, slope);
        }
        fmpq_set_si (value, classes, 1);
        fmpq_div (mean, mean, value);
        softmax_score (value, slope, x, x % classes, d);
        fmpq_sub (slope, slope, mean);
        fmpq_submul (sum, mass + x, slope);
    }
    _fmpq_vec_clear (v, MOST_TOKENS + 3);
}

/* Call CHECK for every small N, M, d. */
static enum truth small_memories (enum truth (*check) (slong n, slong m,
                                                       slong d))
{
    enum truth truth = PROVED;
    slong n, m, d;

    for (n = 1; n <= MOST_TOKENS; n++)
        for (m = 2; m <= MOST_CLASSES; m++)
            for (d = 1; d <= MOST_DIMENSION; d++)
                truth = weaker (truth, check (n, m, d));
    return truth;
}

static enum truth
small_first_step (slong n, slong m, slong d)
{
    enum truth truth;
    fmpq_t sum;
    char at[64];

    fmpq_init (sum);
    first_step (sum, n, m, d);
    snprintf (at, sizeof at, "%ld %ld %ld 0", (long) n, (long) m, (long) d);
    truth = evaluates_to (&memscale_loss_gradient_quantity, at, sum);
    fmpq_clear (sum);
    return truth;
}

static enum truth
at_zero (struct certificate *certificate)
{
    (void) certificate;
    return small_memories (small_first_step);
}

static enum truth
small_series (slong n, slong m, slong d)
{
    enum truth truth;
    arb_t series;
    char at[64];

    arb_init (series);
    snprintf (at, sizeof at, "%ld %ld %ld 7/3", (long) n, (long) m, (long) d);
    truth =
        evaluate_at (series, &memscale_loss_gradient_series_quantity, at, 30)
            ? evaluates_near (&memscale_loss_gradient_quantity, at, series, 25)
            : UNDECIDED;
    arb_clear (series);
    return truth;
}

static enum truth
elsewhere (struct certificate *certificate)
{
    (void) certificate;
    return small_memories (small_series);
}

static enum truth
gradient (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("a T B b", "(a*b + B)/(a + T) - b",
                        "-(1 - a/(a + T))*(b - B/T)"),
        identity_check ("a b t1 t2 b1 b2",
                        "(a*b + t1*b1 + t2*b2)/(a + t1 + t2) - b",
                        "-(1 - a/(a + t1 + t2))*(b - (t1/(t1 + t2)*b1 + "
                        "t2/(t1 + t2)*b2))"));
}

/* At W = 0 all M exponentials are equal; S is the sum of all b_z. */
static enum truth
from_zero (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("M b S", "(1 - 1/M)*(b - (S - b)/(M - 1))",
                           "b - S/M");
}

static const struct step steps[] = {
    { "first step",
      "W = 0, N \\le 5, M \\le 4, d \\le 3: the ball holds -\\sum_x p(x) "
      "(u_f - \\bar u)^T V e_x",
      "derived here", BY_RATIONALS, at_zero, NULL },
    { "power series",
      "W = 7A/3, the same cases: the formula is the coefficient of s in the "
      "loss at W + sV, to 25 digits",
      "derived here", BY_INTERVALS, elsewhere, NULL },
    { "gradient",
      "\\partial_b (\\log \\sum_z e^{s_z} - s_f) = -(1 - p_f)(b_f - \\sum_{z "
      "\\ne f} p(z | z \\ne f) b_z) for every number of classes",
      "gradient formula of the paper (as recalled)", BY_ALGEBRA, gradient,
      NULL },
    { "from zero",
      "(1 - 1/M)(u_f - mean of the others) = u_f - \\bar u: the first step is "
      "\\eta \\sum_x p(x) (u_{f(x)} - \\bar u) e_x^T",
      "derived here", BY_ALGEBRA, from_zero, NULL },
};

PROOF (memscale_loss_gradient) = { STEPS (steps) };
