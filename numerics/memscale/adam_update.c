/*
 * Two steps of Adam at rate 1 with its usual momenta 0.9 and 0.999 against
 * the gradients g and h: by how much the second lets the parameter fall.
 *
 * Budget: the momenta are within 2^-53 of the decimals, and the corrections
 * 1 - 0.81 and 1 - 0.998001 stand in the quotient with the same momenta, so
 * that what is left are roundings of the second power, 2^-53 / 0.0019 at the
 * most, and a few units beside it: below 1e-12 of the sum of absolute terms.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/optimiser.h"

enum { BEFORE, NOW };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double g = at[BEFORE], h = at[NOW], parameter = 0;
    struct optimiser adam;

    (void) shared;
    (void) stream;
    /* Squares must neither underflow nor overflow. */
    if (!(fabs (g) <= 1e150 && fabs (h) <= 1e150)
        || !(fabs (g) + fabs (h) >= 1e-100))
        return RUN_REFUSED;
    if (!optimiser_adam (&adam, 1, 1, 0.9, 0.999, 1e-8))
        return RUN_NO_MEMORY;
    optimiser_step (&adam, &parameter, &g);
    parameter = 0;
    optimiser_step (&adam, &parameter, &h);
    optimiser_clear (&adam);
    result[0] = -parameter;
    result[MAX_MEASURES] = 1e-12 * (0.9 * fabs (g) + fabs (h)) / 1.9
                           / (sqrt ((0.999 * g * g + h * h) / 1.999) + 1e-8);
    return RUN_DONE;
}

EXPERIMENT (memscale_adam_update) = {
    .axes = "g h",
    .measures = "update",
    .kind = DETERMINISTIC,
    .run = run,
};
