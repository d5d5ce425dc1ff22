/* The gradient on a batch is the mean over it of y_i = a_i x_i. */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_batch_gradient);
USES (quantity, imbalance_batch_gradient_pairs);
USES (quantity, imbalance_batch_gradient_distinct);
USES (quantity, imbalance_batch_gradient_distinct_pairs);
USES (quantity, imbalance_batch_gradient_mean);
USES (quantity, imbalance_batch_noise);
USES (quantity, imbalance_batch_noise_bound);

/* Sums over sequences of B samples, all and those without repetition: of the
   squares, and of how often each sample comes. */
struct batch_sums {
    slong c, d, count, size;
    fmpq *square;    /* all, distinct */
    slong number[2]; /* of sequences */
    slong times[2][8];
};

/* Y_i y_j = a_i a_j (d/4 + [i = j] d/12). */
static void
add_product (fmpq_t sum, const struct batch_sums *sums, slong i, slong j)
{
    fmpq_t part;
    slong a = i < sums->count ? 1 - sums->c : 1;
    slong b = j < sums->count ? 1 - sums->c : 1;

    fmpq_init (part);
    fmpq_set_si (part, a * b * sums->d * (i == j ? 4 : 3),
                 (ulong) (12 * sums->c * sums->c));
    fmpq_add (sum, sum, part);
    fmpq_clear (part);
}

static void
add_batch (const slong *sequence, void *data)
{
    struct batch_sums *sums = data;
    slong i, j, kind, different = 1;

    for (i = 0; i < sums->size; i++)
        for (j = 0; j < i; j++)
            different &= sequence[i] != sequence[j];
    for (kind = 0; kind <= different; kind++) {
        sums->number[kind]++;
        for (i = 0; i < sums->size; i++) {
            sums->times[kind][sequence[i]]++;
            for (j = 0; j < sums->size; j++)
                add_product (sums->square + kind, sums, sequence[i],
                             sequence[j]);
        }
    }
}

/* Does each of N samples come B/N times in the mean? */
static enum truth
unbiased (const struct batch_sums *sums, slong n)
{
    slong i, kind;

    for (kind = 0; kind < 2; kind++)
        for (i = 0; i < n; i++)
            if (n * sums->times[kind][i] != sums->size * sums->number[kind])
                return DISPROVED;
    return PROVED;
}

static enum truth
one_size (slong size, slong c, slong n, slong count)
{
    static const struct quantity *const quantity[2][2] = {
        { &imbalance_batch_gradient_quantity,
          &imbalance_batch_gradient_pairs_quantity },
        { &imbalance_batch_gradient_distinct_quantity,
          &imbalance_batch_gradient_distinct_pairs_quantity }
    };
    fmpq *v = _fmpq_vec_init (4), *part = v + 2, *full = v + 3;
    struct batch_sums sums = {
        .c = c, .d = n + c, .count = count, .size = size, .square = v
    };
    enum truth truth;
    char at[96];
    slong i, j, kind;

    enumerate_sequences (n, size, add_batch, &sums);
    truth = unbiased (&sums, n);
    snprintf (at, sizeof at, "%ld %ld %ld %ld %ld", (long) size, (long) c,
              (long) n, (long) sums.d, (long) count);
    for (kind = 0; kind < 2; kind++) {
        fmpq_set_si (part, 1, (ulong) (size * size * sums.number[kind]));
        fmpq_mul (v + kind, v + kind, part);
        for (i = 0; i < 2; i++)
            truth =
                weaker (truth, evaluates_to (quantity[kind][i], at, v + kind));
    }
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++)
            add_product (full, &sums, i, j);
    fmpq_set_si (part, 1, (ulong) (n * n));
    fmpq_mul (full, full, part);
    truth =
        weaker (truth, evaluates_to (&imbalance_batch_gradient_mean_quantity,
                                     at, full));
    _fmpq_vec_clear (v, 4);
    return truth;
}

static enum truth
all_batches (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c, n, count, size;

    (void) certificate;
    for (c = 2; c <= 5; c += 3)
        for (n = 1; n <= 5; n++)
            for (count = 1; count <= n; count++)
                for (size = 1; size <= n && size <= 4; size++)
                    truth = weaker (truth, one_size (size, c, n, count));
    return truth;
}

/*
 * Q is the mean of |y|^2 and S = |mean y|^2: two different samples have the
 * mean product (n^2 S - n Q) / (n (n - 1)), two draws S.
 */
static enum truth
all_sizes (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("S Q B", "(B*Q + B*(B - 1)*S)/B^2",
                                "S + (Q - S)/B"),
                identity_check ("S Q B n",
                                "(B*Q + B*(B - 1)*(n^2*S - n*Q)/(n*(n - "
                                "1)))/B^2",
                                "S + (Q - S)/B*(n - B)/(n - 1)")),
        identity_check ("s p d", "((1 - p)*s^2 + p*(1 - s)^2)*(d/4 + d/12)",
                        "d/3*((1 - p)*s^2 + (1 - s)^2*p)"));
}

/* All samples in one batch: nothing is left of the variance. */
static enum truth
whole_batch (struct certificate *certificate)
{
    fmpq_t full;
    fmpq *at = _fmpq_vec_init (5);
    enum truth truth = PROVED;
    char text[96];
    slong n;

    (void) certificate;
    fmpq_init (full);
    for (n = 1; n <= 1000; n = 3 * n + 2) {
        fmpq_set_si (at, 1, 1);
        fmpq_set_si (at + 1, 7, 1);
        fmpq_set_si (at + 2, n, 1);
        fmpq_set_si (at + 3, 11, 1);
        fmpq_set_si (at + 4, 1 + n / 3, 1);
        if (quantity_eval_exact (full, &imbalance_batch_gradient_mean_quantity,
                                 at)
            != EVALUATED)
            truth = UNDECIDED;
        snprintf (text, sizeof text, "%ld 7 %ld 11 %ld", (long) n, (long) n,
                  (long) (1 + n / 3));
        truth = weaker (
            truth, evaluates_to (&imbalance_batch_gradient_distinct_quantity,
                                 text, full));
    }
    fmpq_clear (full);
    _fmpq_vec_clear (at, 5);
    return truth;
}

/*
 * S and Q as above: 2 S at B = Q/S - 1.  With m = 1/c - p, q = the mean of a^2
 * and S = m^2/4 + q/(12 n), 4 n S exceeds Q = q/3 by n m^2.
 */
static enum truth
noise (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("S Q", "S + (Q - S)/(Q/S - 1)", "2*S"),
        weaker (
            identity_check ("m q n", "4*n*(m^2/4 + q/(12*n)) - q/3", "n*m^2"),
            identity_check ("m q n", "(q/3)/(m^2/4 + q/(12*n)) - 1",
                            "4*n*q/(3*n*m^2 + q) - 1")));
}

/* Is the mean square for a batch of one 1 + noise times that of all, and the
   noise 4 n - 1 just where count = n/c, and less elsewhere? */
static enum truth
noise_at (slong c, slong n, slong count)
{
    fmpq *v = _fmpq_vec_init (8), *one = v + 5, *full = v + 6, *ratio = v + 7;
    enum truth truth = PROVED;
    slong k, order;

    for (k = 0; k < 5; k++)
        fmpq_set_si (v + k, (slong[]){ 1, c, n, 5, count }[k], 1);
    if (quantity_eval_exact (one, &imbalance_batch_gradient_quantity, v)
            != EVALUATED
        || quantity_eval_exact (full, &imbalance_batch_gradient_mean_quantity,
                                v)
               != EVALUATED)
        truth = UNDECIDED;
    fmpq_set_si (v + 3, count, 1);
    if (quantity_eval_exact (ratio, &imbalance_batch_noise_quantity, v + 1)
            != EVALUATED
        || quantity_eval_exact (v, &imbalance_batch_noise_bound_quantity,
                                v + 1)
               != EVALUATED)
        truth = UNDECIDED;
    order = fmpq_cmp (ratio, v);
    fmpq_add_si (ratio, ratio, 1);
    fmpq_mul (full, full, ratio);
    if (!fmpq_equal (full, one) || order > 0
        || (order == 0) != (c * count == n))
        truth = weaker (truth, DISPROVED);
    _fmpq_vec_clear (v, 8);
    return truth;
}

static enum truth
noise_evaluated (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c, n, count;

    (void) certificate;
    for (c = 2; c <= 12; c += 5)
        for (n = 1; n <= 36; n += 5)
            for (count = 1; count <= n; count++)
                truth = weaker (truth, noise_at (c, n, count));
    return weaker (truth, weaker (noise_at (4, 20, 5), noise_at (10, 90, 9)));
}

static const struct step steps[] = {
    { "all batches",
      "for n \\le 5 and B \\le 4 every sample comes B/n times in the mean, "
      "and "
      "the balls of both routes are the means over all batches, with and "
      "without repetitions",
      "derived here", BY_RATIONALS, all_batches, NULL },
    { "all sizes",
      "S + (Q - S)/B, times (n-B)/(n-1) in the second term for different "
      "samples, with Q = \\frac d3 [(1-\\pi)/c^2 + (1-1/c)^2 \\pi], for all "
      "B, n, c, d, \\pi",
      "derived here", BY_ALGEBRA, all_sizes, NULL },
    { "whole batch", "B = n different samples have the gradient of all",
      "derived here", BY_RATIONALS, whole_batch, NULL },
    { "noise",
      "the mean square is 2 S at B = Q/S - 1, which is at most 4n - 1, with "
      "equality where 1/c = \\pi",
      "derived here", BY_ALGEBRA, noise, NULL },
    { "noise, evaluated",
      "so say the balls for c = 2, 7, 12 and n \\le 36, and two classes of "
      "average size",
      "derived here", BY_RATIONALS, noise_evaluated, NULL },
};

PROOF (imbalance_batch_gradient) = { STEPS (steps) };
