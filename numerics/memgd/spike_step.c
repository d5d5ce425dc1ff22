/*
 * The step size at which one step of gradient descent on the full 2 x 2 memory
 * leaves the loss of two tokens where it was: by halving an interval, from
 * runs of one step each.
 *
 * Budget: outside the last interval whose ends were certain, the loss being
 * convex in the step size, the sign of its change is that of the ends.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/pair.h"

enum { FREQUENCY, CORRELATION };

/* The sign of the change of the loss after one step of size ETA, 0 where
   rounding may have made it, and 2 when the run was refused. */
static int
change (const double *at, double eta)
{
    const double start = 0.69314718055994530942;
    double error, loss;
    int sign;
    struct pair *pair = pair_new (at[FREQUENCY], at[CORRELATION], eta, 1);

    if (pair == NULL)
        return 2;
    pair_step (pair);
    if (pair_overflows (pair))
        sign = 2;
    else {
        loss = pair_loss (&error, pair);
        error += 0x1p-53;
        sign = (loss > start + error) - (loss < start - error);
    }
    pair_free (pair);
    return sign;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double low, high = 1;
    int sign;

    (void) shared;
    (void) stream;
    while ((sign = change (at, high)) < 1)
        high *= 2;
    if (sign > 1)
        return RUN_REFUSED;
    for (low = high; (sign = change (at, low)) >= 0;) {
        if (sign > 1 || low < 1e-6)
            return RUN_REFUSED;
        low /= 2;
    }
    while (high - low > 0x1p-50 * high) {
        double middle = low + (high - low) / 2;
        sign = change (at, middle);
        if (sign == 0)
            break;
        *(sign < 0 ? &low : &high) = middle;
    }
    /* Where halving met a sign that is not certain, both ends are drawn in
       apart. */
    if (sign == 0) {
        double inside = low + (high - low) / 2, outside = inside;
        while (inside - low > 0x1p-50 * high) {
            double middle = low + (inside - low) / 2;
            *(change (at, middle) < 0 ? &low : &inside) = middle;
        }
        while (high - outside > 0x1p-50 * high) {
            double middle = outside + (high - outside) / 2;
            *(change (at, middle) > 0 ? &high : &outside) = middle;
        }
    }
    result[0] = low + (high - low) / 2;
    result[MAX_MEASURES] = (high - low) * 0.5 + 0x1p-51 * high;
    return RUN_DONE;
}

EXPERIMENT (memgd_spike_step) = {
    .axes = "p corr",
    .measures = "step",
    .kind = DETERMINISTIC,
    .run = run,
};
