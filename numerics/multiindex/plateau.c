/*
 * The loss of a projection of R^4 onto the span of the first j directions of a
 * target, its link fitted by least squares with the products of h_k up to
 * degree 4 in the coordinates of the projection, which are turned within the
 * span.  Inputs are the 625 nodes of a rule that is exact for all products
 * that come up; rounding is followed.
 */
#include <math.h>
#include <string.h>

#include "numerics/experiment.h"
#include "numerics/hermite_nodes.h"
#include "numerics/normal_rule.h"

enum { TARGET, LEARNT, DIM = 4, MOST = 3, DEGREE = 4, FEATURES = 35 };

static const double ulp = 0x1p-52;

/* Degrees and coefficients of the terms of the targets. */
static const struct target {
    int directions, terms, degree[3][MOST];
    double coefficient[3];
} targets[] = {
    { 3, 3, { { 1, 0, 0 }, { 1, 1, 0 }, { 1, 1, 1 } }, { 1, 1, 1 } },
    { 2, 2, { { 1, 0, 0 }, { 1, 2, 0 } }, { 1, 1 } },
    { 2, 1, { { 1, 1, 0 } }, { 1 } },
    { 2, 3, { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 2, 0 } }, { 1, 0.5, 0.3 } },
    { 2, 2, { { 3, 0, 0 }, { 0, 3, 0 } }, { 1, 0.9 } },
    { 3, 3, { { 2, 0, 0 }, { 0, 2, 0 }, { 0, 0, 2 } }, { 1, 1, 1 } },
};

/* The planted directions, columns of a reflection, and the learnt ones. */
struct model {
    const struct target *target;
    int learnt;
    double planted[DIM][MOST], span[DIM][MOST];
};

static void
build (struct model *model, int number, int learnt)
{
    static const double normal[DIM] = { 1, 2, 3, 4 };
    int i, j;

    model->target = targets + (number - 1);
    model->learnt = learnt;
    for (i = 0; i < DIM; i++)
        for (j = 0; j < MOST; j++)
            model->planted[i][j] = (i == j) - normal[i] * normal[j] / 15;
    memcpy (model->span, model->planted, sizeof model->span);
    /* Turns in the planes of neighbours, by the angle of (3, 4, 5). */
    for (j = 0; j + 1 < learnt; j++)
        for (i = 0; i < DIM; i++) {
            double a = model->span[i][j], b = model->span[i][j + 1];
            model->span[i][j] = 0.6 * a - 0.8 * b;
            model->span[i][j + 1] = 0.8 * a + 0.6 * b;
        }
}

/* The coordinates of X along COLUMNS directions: off by less than SHIFT. */
static double
project (double *y, double v[DIM][MOST], int columns, const double *x)
{
    double size = 0;
    int i, j;

    for (j = 0; j < columns; j++)
        y[j] = 0;
    for (i = 0; i < DIM; i++) {
        for (j = 0; j < columns; j++)
            y[j] += v[i][j] * x[i];
        size += fabs (x[i]);
    }
    return 32 * ulp * size;
}

/* The product of the h_k of DEGREE at Y, with an error for points SHIFT off.
 */
static double
term (double *error, const int *degree, int columns, const double *y,
      double shift)
{
    double product = 1, most = 1;
    int j;

    *error = 0;
    for (j = 0; j < columns; j++) {
        double h[DEGREE + 1], wrong[DEGREE + 1], a, e;
        hermite_row (h, wrong, DEGREE + 1, y[j], shift);
        a = h[degree[j]];
        e = wrong[degree[j]] + 2 * ulp * fabs (a);
        *error = *error * (fabs (a) + e) + most * e;
        product *= a;
        most *= fabs (a);
    }
    return product;
}

static double
target_at (double *error, const struct model *model, const double *x)
{
    double y[MOST], sum = 0, size = 0, shift;
    int i, n = model->target->directions;
    struct model copy = *model;

    shift = project (y, copy.planted, n, x);
    *error = 0;
    for (i = 0; i < model->target->terms; i++) {
        double wrong, c = model->target->coefficient[i];
        double value = term (&wrong, model->target->degree[i], n, y, shift);
        sum += c * value;
        size += fabs (c * value);
        *error += fabs (c) * wrong;
    }
    *error += 8 * ulp * size;
    return sum;
}

/* The features at X; returns their number. */
static int
features (double *h, double *error, const struct model *model, const double *x)
{
    struct model copy = *model;
    double y[MOST], shift = project (y, copy.span, copy.learnt, x);
    int degree[MOST], i, n = 0, count = 1;

    for (i = 0; i < copy.learnt; i++)
        count *= DEGREE + 1;
    for (i = 0; i < count; i++) {
        degree[0] = i % 5;
        degree[1] = i / 5 % 5;
        degree[2] = i / 25;
        if (degree[0] + degree[1] + degree[2] > DEGREE)
            continue;
        h[n] = term (error + n, degree, copy.learnt, y, shift);
        n++;
    }
    return n;
}

/* Set C to the coefficients, and return the sum of their squared errors. */
static double
fit (double *c, const struct model *model)
{
    struct hermite_nodes nodes = hermite_nodes (5);
    struct bounded_sum sum[FEATURES];
    double x[DIM], h[FEATURES], error[FEATURES], weight, off = 0;
    int index, n, count = 0;

    memset (sum, 0, sizeof sum);
    for (index = 0; (weight = hermite_input (x, DIM, &nodes, index)) > 0;
         index++) {
        double wrong, f = target_at (&wrong, model, x);
        count = features (h, error, model, x);
        for (n = 0; n < count; n++)
            bounded_add (sum + n, weight * f * h[n],
                         weight
                             * (wrong * (fabs (h[n]) + error[n])
                                + fabs (f) * error[n]
                                + 32 * ulp * fabs (f * h[n])));
    }
    for (n = 0; n < count; n++) {
        double e = bounded_error (sum + n);
        c[n] = sum[n].total;
        off += e * e;
    }
    return off;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct model model;
    struct hermite_nodes nodes = hermite_nodes (5);
    struct bounded_sum sum = { 0, 0, 0, 0 };
    double x[DIM], c[FEATURES], h[FEATURES], error[FEATURES], weight, off;
    int index, n;

    (void) shared;
    (void) stream;
    if (!(at[TARGET] >= 1 && at[TARGET] <= 6 && at[LEARNT] >= 0
          && at[LEARNT] <= targets[(int) at[TARGET] - 1].directions))
        return RUN_REFUSED;
    build (&model, (int) at[TARGET], (int) at[LEARNT]);
    off = fit (c, &model);
    for (index = 0; (weight = hermite_input (x, DIM, &nodes, index)) > 0;
         index++) {
        double wrong, rest = target_at (&wrong, &model, x), size = fabs (rest);
        int count = features (h, error, &model, x);
        for (n = 0; n < count; n++) {
            rest -= c[n] * h[n];
            size += fabs (c[n] * h[n]);
            wrong += fabs (c[n]) * error[n];
        }
        wrong += 64 * ulp * size;
        bounded_add (&sum, weight * rest * rest / 2,
                     weight
                         * (fabs (rest) * wrong + wrong * wrong
                            + 32 * ulp * rest * rest));
    }
    result[0] = sum.total;
    result[MAX_MEASURES] = bounded_error (&sum) + off;
    return RUN_DONE;
}

EXPERIMENT (multiindex_plateau) = {
    .axes = "f j",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
