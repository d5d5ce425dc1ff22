/* The conditional mean, given a projection, of a conditional mean given
 * another. */
#include "numerics/experiment.h"
#include "numerics/plane_model.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const double fixed[] = { 1.0 / 2, 1.0 / 3, -1.0 / 5, 3.0 / 5 };
    struct plane_model model, inner;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 1 && at[0] <= 5) || !plane_model_init (&model, at + 1)
        || !plane_model_init (&inner, fixed))
        return RUN_REFUSED;
    result[0] = plane_model_average (result + MAX_MEASURES, &model, &inner,
                                     (int) at[0], at + 5, 0x1p-48);
    return RUN_DONE;
}

EXPERIMENT (multiindex_averaging_product) = {
    .axes = "f M11 M12 M21 M22 x y",
    .measures = "value",
    .kind = DETERMINISTIC,
    .run = run,
};
