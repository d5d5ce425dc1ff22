/*
 * Sign descent on all of W, for Zipf's frequencies: 48 steps of 1/16.  The
 * norm of row k of the gradient over that of row 1 is measured before each
 * step: in exact arithmetic it stays the same.
 *
 * Budget: all entries of W are multiples of 1/16, without rounding.  With q
 * the share of a wrong class, the entry p_j q is computed within (8 + c/8 +
 * 2t) ulp of it, the entry p_k (1 - p) within as many ulp of p_k, of which it
 * is the part (c-1) q; frequencies are within 3 ulp.  A relative D of every
 * entry is one of both norms, but for the rounding of c squares, sums, and
 * roots.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_hot_range.h"
#include "numerics/optimiser.h"
#include "numerics/vector.h"

enum { CLASSES, CLASS };

/* The norm of row K of the gradient; the padding holds noughts. */
static double
row_norm (const struct one_hot *model, size_t k)
{
    const double *row = model->gradient + k * model->padded;

    return sqrt (vector_dot (row, row, model->padded));
}

/* A bound of the relative error of the entries after time T. */
static double
relative_error (double c, double t)
{
    const double ulp = 0x1p-52;
    double wrong = 1 / (exp (2 * t) + c - 1);
    double shares = (8 + c / 8 + 2 * t) * ulp;

    return (shares + ulp) / ((c - 1) * wrong) + shares + 4 * ulp;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    enum { STEPS = 48 };
    const double step = 0.0625;
    double c = at[CLASSES], error;
    size_t k;
    struct one_hot *model;
    struct optimiser descent;
    struct range ratios = range_empty ();
    int i;

    (void) shared;
    (void) stream;
    if (!(c >= 2 && c <= 1024 && at[CLASS] >= 1 && at[CLASS] <= c))
        return RUN_REFUSED;
    k = (size_t) at[CLASS] - 1;
    model = one_hot_new (1, c);
    if (model == NULL)
        return RUN_NO_MEMORY;
    optimiser_sign (&descent, model->size, step);
    for (i = 0; i < STEPS; i++) {
        one_hot_gradient (model);
        range_add (&ratios, row_norm (model, k) / row_norm (model, 0));
        optimiser_step (&descent, model->weights, model->gradient);
    }
    error = 2 * relative_error (c, STEPS * step) + (c + 4) * 0x1p-52;
    range_report (result, 0, ratios, ratios.most * error * (1 + 0x1p-20));
    one_hot_free (model);
    return RUN_DONE;
}

EXPERIMENT (imbalance_sign_gradient_ratio) = {
    .axes = "c k",
    .measures = "ratio",
    .kind = DETERMINISTIC,
    .run = run,
};
