/* The mean product of a link's slopes along two directions of R^8. */
#include "numerics/experiment.h"
#include "numerics/index_model.h"
#include "numerics/link_function.h"

enum { LINK, CORRELATION, SAMPLES = 2 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct index_model model;

    (void) shared;
    if (!link_known (at[LINK])
        || !(at[CORRELATION] >= -1 && at[CORRELATION] <= 1))
        return RUN_REFUSED;
    index_model_draw (&model, (int) at[LINK], at[CORRELATION], stream);
    result[0] = index_model_slopes (&model, SAMPLES, stream);
    return RUN_DONE;
}

/* Slopes lie between 0 and 1. */
EXPERIMENT (multiindex_link_kernel_slope) = {
    .axes = "link g",
    .measures = "product",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .run = run,
};
