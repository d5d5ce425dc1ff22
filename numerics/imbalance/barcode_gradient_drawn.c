/*
 * Squared gradients of a class, at W = 0 and in a model that gives every input
 * the frequencies of the classes, with barcodes and noise that is drawn.
 *
 * All numbers lie in [0, 1], so that a coordinate of the gradient lies in
 * [-pi, 1/c] at W = 0 and is at most pi (1 - pi) at the frequencies; where
 * their number times the square of the larger is below 0.999, the measures
 * are below 1.
 */
#include <math.h>

#include "numerics/barcodes.h"
#include "numerics/experiment.h"
#include "numerics/two_models.h"

static int
bounded (const struct barcoded *data, const double *at)
{
    double most = fmax (at[BARCODE_COUNT] / (double) data->samples->count,
                        1 / (double) data->model->classes);

    return (at[BARCODE_BITS] + at[BARCODE_NOISE]) * most * most < 0.999;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct barcoded data;
    enum experiment_status status = RUN_REFUSED;
    double error[2];

    (void) shared;
    if (!barcoded_init (&data, at))
        return RUN_REFUSED;
    if (bounded (&data, at)) {
        samples_draw_barcodes (data.samples, stream, (int) data.bits);
        two_models_constant (data.samples);
        two_models_squares (result, error, data.model, data.samples,
                            data.watched, 0);
        status = RUN_DONE;
    }
    barcoded_free (&data);
    return status;
}

EXPERIMENT (imbalance_barcode_gradient_drawn) = {
    .axes = BARCODE_AXES,
    .measures = "initial marginal",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .run = run,
};
