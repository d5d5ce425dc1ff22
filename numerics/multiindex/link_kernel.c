/* The mean product of a link along two directions of R^8. */
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
    result[0] = index_model_product (&model, SAMPLES, stream);
    return RUN_DONE;
}

/* |f| <= 1 for three links; max (z, 0) <= sqrt 2 on the circle, and rounding
   cannot make that 2.1. */
EXPERIMENT (multiindex_link_kernel) = {
    .axes = "link g",
    .measures = "product",
    .kind = MEAN,
    .lower = -1,
    .upper = 2.1,
    .run = run,
};
