/* The loss of a projection of R^4, its link fitted by least squares. */
#include "numerics/experiment.h"
#include "numerics/plane_model.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct plane_model model;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 1 && at[0] <= 5) || !plane_model_from_gram (&model, at + 1))
        return RUN_REFUSED;
    result[0] = plane_model_loss (result + MAX_MEASURES, &model, (int) at[0]);
    return RUN_DONE;
}

EXPERIMENT (multiindex_multi_index_loss) = {
    .axes = "f G11 G12 G22",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
