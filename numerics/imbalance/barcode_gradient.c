/*
 * Squared gradients of a class, at W = 0 and in a model that gives every input
 * the frequencies of the classes, with barcodes and noise that has the first
 * two moments of uniform noise exactly (see samples_balance).  The square of
 * an input is at most bits + noise / 3.
 */
#include <math.h>

#include "numerics/barcodes.h"
#include "numerics/experiment.h"
#include "numerics/two_models.h"

static int
fill (struct barcoded *data)
{
    struct samples *samples = data->samples;
    struct samples *balanced =
        samples_new ((double) samples->count, (double) data->noise);
    int found = balanced != NULL && samples_balance (balanced);
    size_t i, j;

    for (i = 0; found && i < samples->count; i++) {
        double *row = samples->inputs + i * samples->width;
        for (j = 0; j < data->bits; j++)
            row[j] = (double) (samples->label[i] >> j & 1);
        for (j = 0; j < data->noise; j++)
            row[data->bits + j] = balanced->inputs[i * balanced->width + j];
    }
    samples_free (balanced);
    return found;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct barcoded data;
    enum experiment_status status = RUN_REFUSED;

    (void) shared;
    (void) stream;
    if (!barcoded_init (&data, at))
        return RUN_REFUSED;
    if (fill (&data)) {
        two_models_squares (result, result + MAX_MEASURES, data.model,
                            data.samples, data.watched,
                            sqrt (at[BARCODE_BITS] + at[BARCODE_NOISE] / 3));
        status = RUN_DONE;
    }
    barcoded_free (&data);
    return status;
}

EXPERIMENT (imbalance_barcode_gradient) = {
    .axes = BARCODE_AXES,
    .measures = "initial marginal",
    .kind = DETERMINISTIC,
    .run = run,
};
