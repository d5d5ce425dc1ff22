/* Inputs and labels that are made. */
#include "numerics/samples.h"
#include "numerics/stream.h"
#include "numerics/vector.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>

static void
groups (void)
{
    struct samples *s = samples_new (64, 3);
    size_t count[15] = { 0 }, i;
    int right = group_classes (4) == 15 && group_samples (4) == 64
                && group_of_class (0) == 0 && group_of_class (2) == 1
                && group_of_class (7) == 3 && group_of_class (14) == 3
                && group_classes (11) == 2047 && group_samples (11) == 22528;

    if (s == NULL)
        exit (1);
    samples_label_groups (s, 4);
    for (i = 0; i < 64; i++)
        count[s->label[i]]++;
    for (i = 0; i < 15; i++)
        right &= count[i] == (size_t) 16 >> group_of_class (i);
    ok (right, "classes of 16, 8, 4, 2 samples in groups of 1, 2, 4, 8");
    samples_free (s);
}

/* Signs are orthogonal in all pairs of rows. */
static void
hadamard (void)
{
    static const size_t orders[] = { 1, 2, 8, 12, 24, 48 };
    int right = 1;
    size_t o, i, j, k;

    for (o = 0; o < sizeof orders / sizeof *orders; o++)
        for (i = 0; i < orders[o]; i++)
            for (j = 0; j < orders[o]; j++) {
                int sum = 0;
                for (k = 0; k < orders[o]; k++)
                    sum += hadamard_sign (orders[o], i, k)
                           * hadamard_sign (orders[o], j, k);
                right &= sum == (i == j ? (int) orders[o] : 0);
                right &= hadamard_sign (orders[o], 0, j) == 1;
            }
    ok (right, "Hadamard matrices of six orders");
}

static void
balance (double count, double dim)
{
    struct samples *s = samples_new (count, dim);
    double worst = 0;
    size_t i, j;

    if (s == NULL)
        exit (1);
    if (!samples_balance (s))
        worst = 1;
    for (i = 0; i < s->count; i++)
        for (j = 0; j < s->count; j++) {
            double inner = vector_dot (s->inputs + i * s->width,
                                       s->inputs + j * s->width, s->width);
            double wanted = dim / 4 + (i == j ? dim / 12 : 0);
            worst = fmax (worst, fabs (inner - wanted) / dim);
        }
    ok (worst < 1e-15, "%g balanced samples of %g: within %.1e", count, dim,
        worst);
    samples_free (s);
}

/* Means and variances of what is drawn, five standard errors wide. */
static void
laws (void)
{
    enum { N = 400, D = 50 };
    struct samples *s = samples_new (N, D);
    double mean[3] = { 0 }, square[3] = { 0 }, pairs = 0, all = N * D;
    static const double weights[] = { 0.5, 0.25, 0.25 };
    struct stream stream;
    size_t i, j, count[3] = { 0 };
    int digits = 1, inside = 1;

    if (s == NULL)
        exit (1);
    stream_init (&stream, 7, 7);
    for (i = 0; i < N * 3; i++) {
        const double *row = s->inputs + i % N * s->width;
        size_t kind = i / N;
        if (i == 0)
            samples_draw_uniform (s, &stream);
        else if (i == N)
            samples_draw_normal (s, &stream);
        else if (i == 2 * N)
            samples_draw_correlated (s, &stream, 0.75);
        for (j = 0; j < D; j++) {
            mean[kind] += row[j] / all;
            square[kind] += row[j] * row[j] / all;
            inside &= kind > 0 || (row[j] > 0 && row[j] < 1);
            pairs += kind == 2 ? row[j] * row[(j + 1) % D] / all : 0;
        }
    }
    ok (inside && fabs (mean[0] - 0.5) < 0.011
            && fabs (square[0] - 1. / 3) < 0.011 && fabs (mean[1]) < 0.036
            && fabs (square[1] - 1) < 0.05,
        "uniform and normal inputs");
    ok (fabs (square[2] - 1) < 0.3 && fabs (pairs - 0.75) < 0.25,
        "correlated inputs: %.3f", pairs);
    ok (samples_draw_labels (s, &stream, weights, 3)
            && !samples_draw_labels (s, &stream, weights, 0),
        "labels are drawn");
    samples_draw_barcodes (s, &stream, 2);
    for (i = 0; i < N; i++) {
        const double *row = s->inputs + i * s->width;
        count[s->label[i]]++;
        digits &= fabs (row[0] + 2 * row[1] - (double) s->label[i]) <= 0;
    }
    ok (digits && count[0] > 150 && count[0] < 250 && count[1] > 57
            && count[2] > 57,
        "barcodes of the label");
    samples_free (s);
}

static void
refusals (void)
{
    struct samples *s = samples_new (8, 8), *t = samples_new (5, 10);

    ok (s != NULL && t != NULL && !samples_balance (s) && !samples_balance (t),
        "no balance without a matrix of that order, or as many rows");
    samples_free (s);
    samples_free (t);
}

int
main (void)
{
    groups ();
    hadamard ();
    balance (7, 8);
    balance (20, 24);
    balance (64, 128);
    laws ();
    refusals ();
    return done ();
}
