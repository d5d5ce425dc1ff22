/* Recall against a memory matrix that is formed and read entry by entry. */
#include "numerics/embedding.h"
#include "numerics/retrieval.h"
#include "numerics/scheme.h"
#include "numerics/stream.h"
#include "numerics/two_class.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

/* W = sum q(x) u_f(x) e_x^T; key coordinate k of token x is KEYS[k padded +
   x]. */
static void
form (double *w, const struct retrieval *r, const double *outputs,
      const double *keys)
{
    size_t i, j, x;

    memset (w, 0, r->dim * r->dim * sizeof *w);
    for (x = 0; x < r->tokens; x++)
        for (i = 0; i < r->dim; i++)
            for (j = 0; j < r->dim; j++)
                w[i * r->dim + j] +=
                    r->scheme[x] * outputs[(size_t) r->label[x] * r->dim + i]
                    * keys[j * r->padded + x];
}

static size_t
read_token (const double *w, const struct retrieval *r, const double *outputs,
            const double *keys, size_t x)
{
    size_t best = 0, y, i, j;
    double most = -HUGE_VAL;

    for (y = 0; y < r->classes; y++) {
        double score = 0;
        for (i = 0; i < r->dim; i++)
            for (j = 0; j < r->dim; j++)
                score += outputs[y * r->dim + i] * w[i * r->dim + j]
                         * keys[j * r->padded + x];
        if (score > most) {
            most = score;
            best = y;
        }
    }
    return best;
}

/* The same keys come from the same stream. */
static double
naive_error (const struct retrieval *r, const double *outputs,
             struct stream *stream)
{
    double *keys = malloc (r->dim * r->padded * sizeof *keys);
    double *w = malloc (r->dim * r->dim * sizeof *w), error = 0;
    size_t x;

    if (keys == NULL || w == NULL)
        exit (1);
    stream_normals (stream, keys, r->dim * r->padded);
    form (w, r, outputs, keys);
    for (x = 0; x < r->tokens; x++)
        if ((int64_t) read_token (w, r, outputs, keys, x) != r->label[x])
            error += r->mass[x];
    free (keys);
    free (w);
    return error;
}

static void
against_matrix (size_t n, size_t m, size_t d, int orthonormal)
{
    struct retrieval *r =
        retrieval_new (1.5, (double) n, (double) m, (double) d);
    double *outputs = malloc (m * d * sizeof *outputs), worst = 0, mean = 0;
    double *gram = malloc (m * m * sizeof *gram), error;
    struct stream one, other;
    int run;

    if (r == NULL || outputs == NULL || gram == NULL)
        exit (1);
    scheme_power (r->scheme, r->mass, n, 0.5);
    retrieval_store (r);
    for (run = 0; run < 20; run++) {
        stream_init (&one, stream_key ("outputs", 1), (uint64_t) run);
        if (orthonormal)
            embedding_orthonormal (outputs, m, d, &one);
        else
            embedding_spherical (outputs, m, d, &one);
        embedding_gram (gram, outputs, m, d);
        stream_init (&one, stream_key ("keys", 1), (uint64_t) run);
        other = one;
        if (!retrieval_error (&error, r, orthonormal ? NULL : gram, &one))
            exit (1);
        worst =
            larger (worst, fabs (error - naive_error (r, outputs, &other)));
        mean += error / 20;
    }
    ok (worst < 1e-14 && mean < 1,
        "%zu tokens, %zu classes, dimension %zu, %s: mean error %.3f", n, m, d,
        orthonormal ? "orthonormal" : "random", mean);
    free (outputs);
    free (gram);
    retrieval_free (r);
}

/* Nothing stored of classes 2, 3 and 4: their scores are 0 for each key, and
   of equal scores the lowest class is read. */
static void
ties (void)
{
    struct retrieval *r = retrieval_new (2, 50, 5, 7);
    struct recall *recall;
    struct stream stream;
    size_t x;
    int good = 1;

    if (r == NULL)
        exit (1);
    scheme_cut (r->scheme, 50, 2);
    retrieval_store (r);
    recall = recall_new (r, 5);
    if (recall == NULL)
        exit (1);
    stream_init (&stream, 5, 5);
    recall_scores (recall, r, r->weights, &stream);
    for (x = 0; x < 50; x++) {
        double one[64] = { 0 }, error;
        const double *s = recall->scores + x;
        size_t read = s[0] >= 0 && s[0] >= s[r->padded] ? 0
                      : s[r->padded] >= 0               ? 1
                                                        : 2;
        memcpy (r->mass, one, r->padded * sizeof *one);
        r->mass[x] = 1;
        error = recall_error (recall, r, recall->scores, r->label, 5);
        good &= fabs (error - ((int64_t) read != r->label[x])) <= 0;
        good &= fabs (s[3 * r->padded]) <= 0;
    }
    ok (good, "of equal scores the lowest class is read");
    recall_free (recall);
    retrieval_free (r);
}

/* For two tokens the average over angles must be between the extremes and
   have the mean of the error itself. */
static void
averages (size_t dim)
{
    enum { RUNS = 20000 };
    struct retrieval *r = retrieval_new (1, 30, 2, (double) dim);
    double mean[2] = { 0 }, square[2] = { 0 }, result[2], z;
    struct stream stream;
    int run, good = 1;

    if (r == NULL)
        exit (1);
    scheme_power (r->scheme, r->mass, 30, 0.75);
    retrieval_store (r);
    for (run = 0; run < RUNS; run++) {
        stream_init (&stream, stream_key ("averages", dim), (uint64_t) run);
        if (!two_class_run (result, r, &stream))
            exit (1);
        good &= result[1] >= 0 && result[1] <= 0.5 + 1e-15;
        mean[0] += (result[0] - result[1]) / RUNS;
        square[0] += pow (result[0] - result[1], 2) / RUNS;
        mean[1] += result[1] / RUNS;
        square[1] += result[1] * result[1] / RUNS;
    }
    z = mean[0] / sqrt ((square[0] - mean[0] * mean[0]) / RUNS);
    ok (good && fabs (z) < 6,
        "dimension %zu: the average over angles has the right mean, %.1f "
        "standard errors off, and sd %.3f in place of %.3f",
        dim, z, sqrt (square[1] - mean[1] * mean[1]),
        sqrt (square[0] + square[1] - mean[1] * mean[1]));
    retrieval_free (r);
}

int
main (void)
{
    against_matrix (13, 2, 3, 0);
    against_matrix (16, 5, 7, 1);
    against_matrix (41, 9, 12, 0);
    against_matrix (2, 3, 4, 1);
    against_matrix (1, 2, 1, 0);
    against_matrix (600, 4, 18, 0);
    ties ();
    averages (1);
    averages (2);
    averages (6);
    averages (9);
    ok (retrieval_new (2, 0, 2, 2) == NULL
            && retrieval_new (2, 2.5, 2, 2) == NULL
            && retrieval_new (2, 5, 2, -1) == NULL
            && retrieval_new (NAN, 5, 2, 2) == NULL,
        "sizes without a meaning are refused");
    return done ();
}
