/* The largest eigenvalue of the Hessian of all c^2 weights after n gradient
   steps of size t / n of softmax regression on one-hot inputs with Zipf's
   frequencies. */
#include "numerics/experiment.h"
#include "numerics/one_hot_descent.h"
#include "numerics/one_hot_hessian.h"

enum { CLASSES, TIME, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_descent descent;

    (void) shared;
    (void) stream;
    if (!(at[CLASSES] >= 2 && at[CLASSES] <= 30 && at[TIME] > 0
          && at[STEPS] >= 1 && at[STEPS] <= 1e6
          && at[TIME] <= 100 * at[STEPS]))
        return RUN_REFUSED;
    if (!one_hot_descent_init (&descent, at[CLASSES]))
        return RUN_NO_MEMORY;
    one_hot_descend (&descent, at[TIME] / at[STEPS], (size_t) at[STEPS]);
    result[0] = one_hot_top_eigenvalue (result + MAX_MEASURES, descent.model,
                                        descent.error);
    one_hot_descent_clear (&descent);
    return result[0] >= 0 ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (imbalance_descent_sharpness) = {
    .axes = "c t n",
    .measures = "eigenvalue",
    .kind = DETERMINISTIC,
    .run = run,
};
