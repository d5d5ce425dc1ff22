/*
 * The gradient in the weights of class k is the mean of a_i x_i, with a_i =
 * 1/c - 1[i in k] at W = 0 and a_i = pi - 1[i in k] in the model that gives
 * the frequencies; the numbers of x_i are independent, with mean m and
 * variance v.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_moment_gradient);
USES (quantity, imbalance_moment_gradient_samples);
USES (quantity, imbalance_moment_marginal_gradient);
USES (quantity, imbalance_monotone_moments);

/* The mean of (sum a_i x_i)^2 when x_i is low or high, low with P. */
struct two_points {
    const fmpq *a, *low, *high, *p;
    fmpq *sum;
    slong n;
};

static void
add_sequence (const slong *sequence, void *data)
{
    struct two_points *draws = data;
    fmpq *v = _fmpq_vec_init (3), *sum = v, *weight = v + 1, *other = v + 2;
    slong i;

    fmpq_set_si (weight, 1, 1);
    fmpq_sub_si (other, draws->p, 1);
    fmpq_neg (other, other);
    for (i = 0; i < draws->n; i++) {
        fmpq_addmul (sum, draws->a + i,
                     sequence[i] ? draws->high : draws->low);
        fmpq_mul (weight, weight, sequence[i] ? other : draws->p);
    }
    fmpq_mul (sum, sum, sum);
    fmpq_addmul (draws->sum, sum, weight);
    _fmpq_vec_clear (v, 3);
}

/* Points low < high, low with probability p: their mean and variance. */
static const struct law {
    const char *low, *high, *p, *mean, *variance;
} laws[] = {
    { "-1", "1", "1/2", "0", "1" },
    { "-2", "1/2", "1/5", "0", "1" },
    { "0", "1", "2/3", "1/3", "2/9" },
    { "-7/2", "-3/2", "1/4", "-2", "3/4" },
};

/* Hold QUANTITY at N samples of D inputs, COUNT of the class, against all
   draws of LAW with the weights SHARE - 1[class]. */
static enum truth
one_class (const struct quantity *quantity, const struct law *law,
           const fmpq_t share, slong c, slong n, slong count)
{
    fmpq *v = _fmpq_vec_init (n + 5), *sum = v + n;
    struct two_points draws = { .a = v,
                                .low = v + n + 1,
                                .high = v + n + 2,
                                .p = v + n + 3,
                                .sum = sum,
                                .n = n };
    enum truth truth;
    char at[128];
    slong i, d = n + 2;

    fmpq_set_str (v + n + 1, law->low, 10);
    fmpq_set_str (v + n + 2, law->high, 10);
    fmpq_set_str (v + n + 3, law->p, 10);
    for (i = 0; i < n; i++) {
        fmpq_set (v + i, share);
        if (i < count)
            fmpq_sub_si (v + i, v + i, 1);
    }
    enumerate_sequences (2, n, add_sequence, &draws);
    fmpq_set_si (v + n + 4, d, (ulong) (n * n));
    fmpq_mul (sum, sum, v + n + 4);
    snprintf (at, sizeof at, "%s %s %ld %ld %ld %ld", law->mean, law->variance,
              (long) c, (long) n, (long) d, (long) count);
    truth = evaluates_to (quantity, at, sum);
    _fmpq_vec_clear (v, n + 5);
    return truth;
}

static enum truth
all_draws (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c, n, count;
    size_t i;
    fmpq_t share;

    (void) certificate;
    fmpq_init (share);
    for (i = 0; i < sizeof laws / sizeof *laws; i++)
        for (c = 2; c <= 4; c++)
            for (n = 1; n <= 6; n++)
                for (count = 1; count <= n; count++) {
                    fmpq_set_si (share, 1, (ulong) c);
                    truth = weaker (
                        truth, one_class (&imbalance_moment_gradient_quantity,
                                          laws + i, share, c, n, count));
                    truth = weaker (
                        truth,
                        one_class (&imbalance_moment_gradient_samples_quantity,
                                   laws + i, share, c, n, count));
                    fmpq_set_si (share, count, (ulong) n);
                    truth = weaker (
                        truth,
                        one_class (
                            &imbalance_moment_marginal_gradient_quantity,
                            laws + i, share, c, n, count));
                }
    fmpq_clear (share);
    return truth;
}

/* S and Q are sums of the weights and of their squares; s = 1/c. */
static enum truth
all_sizes (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("S Q m v", "Q*(m^2 + v) + (S^2 - Q)*m^2",
                        "S^2*m^2 + Q*v"),
        weaker (identity_check ("s p n d m v",
                                "d*((n*((1 - p)*s + p*(s - 1)))^2*m^2 + "
                                "n*((1 - p)*s^2 + p*(s - 1)^2)*v)/n^2",
                                "d*(m^2*(s - p)^2 + v/n*((1 - p)*s^2 + (1 - "
                                "s)^2*p))"),
                identity_check ("p n d m v",
                                "d*((n*((1 - p)*p + p*(p - 1)))^2*m^2 + "
                                "n*((1 - p)*p^2 + p*(p - 1)^2)*v)/n^2",
                                "p*(1 - p)*d*v/n")));
}

/* Inner products d (m^2 + v [i = j]); and centred ones are affine in p. */
static enum truth
exact_moments (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("S Q n d m v", "(S^2*d*m^2 + Q*d*v)/n^2",
                                   "d*(m^2*(S/n)^2 + v*(Q/n)/n)"),
                   identity_check ("s p v n",
                                   "v/n*((1 - p)*s^2 + (1 - s)^2*p)",
                                   "v/n*(s^2 + (1 - 2*s)*p)"));
}

/* One sample more, p -> p + 1/n: what it adds; and that it adds nought at the
   threshold with count = 1.  It grows with count, so that is the least. */
static enum truth
one_more (struct certificate *certificate)
{
    static const char *const added =
        "m^2*(s - (k + 1)/n)^2 + v/n*(s^2 + (1 - 2*s)*(k + 1)/n) - "
        "m^2*(s - k/n)^2 - v/n*(s^2 + (1 - 2*s)*k/n)";

    (void) certificate;
    return weaker (
        identity_check ("s k n m v", added,
                        "(m^2*(2*k + 1 - 2*n*s) + v*(1 - 2*s))/n^2"),
        identity_check ("s n v",
                        "v*(1 - 2*s)/(2*n*s - 3)*(3 - 2*n*s) + v*(1 - 2*s)",
                        "0"));
}

/* At the threshold itself 1 and 2 samples have the same square; a little
   above, 2 have less; a little below, each has less than the next. */
static enum truth
at_threshold (struct certificate *certificate)
{
    static const struct {
        slong c, n;
    } sizes[] = { { 3, 6 }, { 4, 25 }, { 31, 160 }, { 10, 137 } };
    static const char *const scales[] = { "1001/1000", "1", "999/1000" };
    fmpq *v = _fmpq_vec_init (10), *at = v, *last = v + 6, *next = v + 7;
    enum truth truth = PROVED;
    size_t i;
    slong k;
    int side, sign;

    (void) certificate;
    for (i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (side = 0; side < 3; side++) {
            fmpq_set_si (at, sizes[i].c, 1);
            fmpq_set_si (at + 1, sizes[i].n, 1);
            if (quantity_eval_exact (v + 8,
                                     &imbalance_monotone_moments_quantity, at)
                != EVALUATED)
                truth = UNDECIDED;
            /* m = 1, v = 1 / (quotient times scale). */
            fmpq_set_str (v + 9, scales[side], 10);
            fmpq_mul (v + 8, v + 8, v + 9);
            fmpq_set_si (at, 1, 1);
            fmpq_inv (at + 1, v + 8);
            fmpq_set_si (at + 2, sizes[i].c, 1);
            fmpq_set_si (at + 3, sizes[i].n, 1);
            fmpq_set_si (at + 4, 7, 1);
            for (k = 1; k <= sizes[i].n; k++) {
                fmpq_set_si (at + 5, k, 1);
                if (quantity_eval_exact (
                        next, &imbalance_moment_gradient_quantity, at)
                    != EVALUATED)
                    truth = UNDECIDED;
                sign = k == 2 ? side - 1 : 1;
                if (k > 1 && (k == 2 || side > 0)
                    && (fmpq_cmp (next, last) > 0)
                               - (fmpq_cmp (next, last) < 0)
                           != sign)
                    truth = weaker (truth, DISPROVED);
                fmpq_set (last, next);
            }
        }
    _fmpq_vec_clear (v, 10);
    return truth;
}

static const struct step steps[] = {
    { "all draws",
      "for four laws on two points, n \\le 6, c \\le 4 and every count both "
      "balls at W = 0 and that at the frequencies are the mean over all draws",
      "derived here", BY_RATIONALS, all_draws, NULL },
    { "all sizes",
      "E (\\sum a_i x_i)^2 = m^2 (\\sum a_i)^2 + v \\sum a_i^2, which gives "
      "both formulas for all c, n, d, \\pi, m, v",
      "derived here", BY_ALGEBRA, all_sizes, NULL },
    { "exact moments",
      "inner products d (m^2 + v [i=j]) give the same without a mean; with m "
      "= 0 it is dv/n times 1/c^2 + (1 - 2/c) \\pi",
      "derived here", BY_ALGEBRA, exact_moments, NULL },
    { "one more",
      "a sample more of the class adds \\frac d{n^2} [m^2 (2 count + 1 - "
      "2n/c) "
      "+ v (1 - 2/c)], least at count = 1, nought there at the threshold",
      "derived here", BY_ALGEBRA, one_more, NULL },
    { "at the threshold",
      "the quantity itself: 1 and 2 samples have the same square at the "
      "threshold, 2 a smaller one above it, and all rise below it",
      "derived here", BY_RATIONALS, at_threshold, NULL },
};

PROOF (imbalance_moment_gradient) = { STEPS (steps) };
