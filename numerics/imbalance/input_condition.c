/*
 * The condition number of the second moment of inputs, from 2 d inputs
 * 1/2 +- H / sqrt 12, H all rows of a Hadamard matrix, whose second moment is
 * that of the uniform law, 11^T/4 + I/12, exactly: the largest eigenvalue by
 * power iteration, the smallest from that of a multiple of I less the moment.
 *
 * Budget: an eigenvalue lies within the residual of either number found; a
 * product with the moment is off by g(2 d) + g(d) and the 4 u of the inputs,
 * relative to the trace d/3 that bounds all; inner products by g(d).
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/samples.h"
#include "numerics/sharpness.h"
#include "numerics/vector.h"

struct moment {
    double shift; /* 0: the moment; else this times I less the moment */
    const struct samples *samples;
};

static int
multiply (double *y, const double *x, void *data)
{
    const struct moment *moment = data;
    const struct samples *samples = moment->samples;
    double sign = moment->shift > 0 ? -1 : 1;
    size_t i;

    for (i = 0; i < samples->dim; i++)
        y[i] = moment->shift * x[i];
    for (i = 0; i < samples->count; i++) {
        const double *row = samples->inputs + i * samples->width;
        vector_add (
            y, sign * samples->share[i] * vector_dot (row, x, samples->dim),
            row, samples->dim);
    }
    return 1;
}

/* The largest eigenvalue of the operator; *OFF grows by what it may be off. */
static double
largest (double *off, struct moment *moment, double *room)
{
    size_t i, d = moment->samples->dim;
    struct sharpness found;

    for (i = 0; i < d; i++)
        room[i] = 1 + (double) (i * i % 7) / 4;
    if (!sharpness_find (&found, multiply, moment, room, room + d, d, 1e-14,
                         100))
        return NAN;
    *off =
        found.residual
        + (5 * (double) d + 32) * 0x1p-53 * (moment->shift + (double) d / 3);
    return found.value;
}

static enum experiment_status
measure (double *result, const struct samples *samples, double *room)
{
    struct moment moment = { 0, samples };
    double above, below, off, other, most = largest (&off, &moment, room);

    moment.shift = most;
    below = most - largest (&other, &moment, room);
    above = 2 * off + other;
    if (!(below > 0 && above < below / 2))
        return RUN_DIVERGED;
    result[0] = most / below;
    result[MAX_MEASURES] =
        (off + result[0] * above) / (below - above) * (1 + 0x1p-20);
    return RUN_DONE;
}

/* Rows i and d + i are 1/2 plus and minus H_i / sqrt 12. */
static int
fill (struct samples *samples)
{
    double deviation = sqrt (1. / 12);
    size_t i, j, d = samples->dim;

    for (i = 0; i < samples->count; i++)
        for (j = 0; j < d; j++)
            samples->inputs[i * samples->width + j] =
                0.5
                + (i < d ? deviation : -deviation)
                      * hadamard_sign (d, i % d, j);
    return d % 3 == 0 ? d % 12 == 0 && (d / 12 & (d / 12 - 1)) == 0
                      : (d & (d - 1)) == 0;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct samples *samples;
    enum experiment_status status = RUN_REFUSED;
    double *room;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 2 && at[0] <= 4096))
        return RUN_REFUSED;
    samples = samples_new (2 * at[0], at[0]);
    room = calloc (2 * (size_t) at[0], sizeof *room);
    if (samples == NULL || room == NULL)
        status = RUN_NO_MEMORY;
    else if (fill (samples))
        status = measure (result, samples, room);
    samples_free (samples);
    free (room);
    return status;
}

EXPERIMENT (imbalance_input_condition) = {
    .axes = "d",
    .measures = "condition",
    .kind = DETERMINISTIC,
    .run = run,
};
