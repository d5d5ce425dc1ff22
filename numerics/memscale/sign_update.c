/*
 * One step of Adam with both momenta 0 against the gradient g: by how much
 * the parameter falls, to be held against gamma g / (|g| + 1e-8).
 *
 * The budget: the square, its root, the sum, the product with the rate and
 * the quotient round by at most 4.5 units 2^-53 of the result; that gamma, g
 * and 1e-8 are themselves rounded moves it by three more.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/optimiser.h"

enum { RATE, GRADIENT };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double gradient = at[GRADIENT], parameter = 0, size = fabs (gradient);
    struct optimiser adam;

    (void) shared;
    (void) stream;
    /* Squares must neither underflow nor overflow. */
    if (!(at[RATE] > 0 && at[RATE] <= 1e6) || !(size <= 1e150)
        || !(size >= 1e-140 || size <= 0))
        return RUN_REFUSED;
    if (!optimiser_adam (&adam, 1, at[RATE], 0, 0, 1e-8))
        return RUN_NO_MEMORY;
    optimiser_step (&adam, &parameter, &gradient);
    optimiser_clear (&adam);
    result[0] = -parameter;
    result[MAX_MEASURES] = 8 * 0x1p-53 * fabs (parameter);
    return RUN_DONE;
}

EXPERIMENT (memscale_sign_update) = {
    .axes = "gamma g",
    .measures = "update",
    .kind = DETERMINISTIC,
    .run = run,
};
