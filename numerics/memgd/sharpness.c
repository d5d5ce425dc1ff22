/*
 * The Hessian of two tokens' loss in the 2 x 2 matrix W, at W = 0: its largest
 * eigenvalue by powers of Hessian-vector products, with the bound that the
 * last residual and the trace prove; and 2 over it.
 */
#include "numerics/experiment.h"
#include "numerics/pair.h"

enum { FREQUENCY, CORRELATION };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct pair *pair = pair_new (at[FREQUENCY], at[CORRELATION], 1, 1);
    double value, error;

    (void) shared;
    (void) stream;
    if (pair == NULL)
        return RUN_REFUSED;
    value = pair_sharpness (&error, pair);
    result[0] = value;
    result[MAX_MEASURES] = error;
    result[1] = 2 / value;
    result[MAX_MEASURES + 1] =
        (2 / (value - error) - 2 / value) * (1 + 0x1p-30)
        + 0x1p-52 * result[1];
    pair_free (pair);
    return RUN_DONE;
}

EXPERIMENT (memgd_sharpness) = {
    .axes = "p corr",
    .measures = "sharpness stable_step",
    .kind = DETERMINISTIC,
    .run = run,
};
