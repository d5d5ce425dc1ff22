/* The conditional mean of a two-index target in R^4 given the projection. */
#include "numerics/experiment.h"
#include "numerics/plane_model.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct plane_model model;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 1 && at[0] <= 5) || !plane_model_init (&model, at + 1))
        return RUN_REFUSED;
    result[0] = plane_model_average (result + MAX_MEASURES, &model, NULL,
                                     (int) at[0], at + 5, 0x1p-48);
    return RUN_DONE;
}

EXPERIMENT (multiindex_averaged_polynomial) = {
    .axes = "f M11 M12 M21 M22 x y",
    .measures = "value",
    .kind = DETERMINISTIC,
    .run = run,
};
