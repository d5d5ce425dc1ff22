/* The mean product of a target along the planted directions of R^4 and another
 * along the learnt ones. */
#include "numerics/experiment.h"
#include "numerics/plane_model.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct plane_model model;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 1 && at[0] <= 5 && at[1] >= 1 && at[1] <= 5)
        || !plane_model_init (&model, at + 2))
        return RUN_REFUSED;
    result[0] = plane_model_correlation (result + MAX_MEASURES, &model,
                                         (int) at[0], (int) at[1]);
    return RUN_DONE;
}

EXPERIMENT (multiindex_averaging_adjoint) = {
    .axes = "f h M11 M12 M21 M22",
    .measures = "product",
    .kind = DETERMINISTIC,
    .run = run,
};
