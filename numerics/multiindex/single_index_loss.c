/* The loss of a direction of R^8 with the best link: half of the variance of
   the target that the projection leaves, from pairs with the same projection.
 */
#include "numerics/experiment.h"
#include "numerics/index_model.h"
#include "numerics/link_function.h"

enum { LINK, OVERLAP, SAMPLES = 4 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct index_model model;

    (void) shared;
    if (!link_known (at[LINK]) || !(at[OVERLAP] >= -1 && at[OVERLAP] <= 1))
        return RUN_REFUSED;
    index_model_draw (&model, (int) at[LINK], at[OVERLAP], stream);
    result[0] = index_model_loss (&model, SAMPLES, stream);
    return RUN_DONE;
}

/* Three links differ by at most 2 from one input to another; max (z, 0) by at
   most sqrt 2 times the length sqrt 3, and rounding is far below the rest. */
EXPERIMENT (multiindex_single_index_loss) = {
    .axes = "link m",
    .measures = "loss",
    .kind = MEAN,
    .lower = 0,
    .upper = 1.51,
    .run = run,
};
