/* Descend once with signs for noise; the loss at the average iterate. */
#include <numerics/experiment.h>
#include <numerics/stream.h>

enum { STEP, LAST };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    int last = (int) at[LAST], t;
    uint64_t signs = 0;
    double x = 1, sum = 0;

    (void) shared;
    for (t = 0; t < last; t++) {
        signs = t % 64 == 0 ? stream_bits (stream) : signs >> 1;
        x -= at[STEP] * (x + ((signs & 1) != 0 ? 1 : -1));
        sum += x;
    }
    result[0] = sum / last * (sum / last) / 2;
    return RUN_DONE;
}

/* |x_t| <= 1 goes on to x_{t+1} = (1 - eta) x_t - eta xi, so that no loss
   exceeds 1/2. */
EXPERIMENT (mylab_averaged_loss) = {
    .axes = "eta T",
    .measures = "loss",
    .kind = MEAN,
    .lower = 0,
    .upper = 0.5,
    .run = run,
};
