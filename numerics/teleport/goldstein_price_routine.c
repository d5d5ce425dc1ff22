/* The routine with the published settings but for rho and its shrinking, from
   the origin, on Goldstein and Price's polynomial: the square of the gradient
   where it stops, with the rounding of this evaluation, and its steps. */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/teleport.h"

enum { RHO, SHRINK, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const double origin[] = { 0, 0 };
    struct objective *objective = objective_goldstein_price ();
    enum experiment_status status = RUN_NO_MEMORY;
    struct teleport teleport;

    (void) shared;
    (void) stream;
    if (objective != NULL
        && teleport_begin (
            &teleport, objective,
            routine_published (at[RHO], at[SHRINK], (size_t) at[STEPS]),
            origin)) {
        while (teleport.steps < teleport.routine.steps
               && !teleport_finished (&teleport))
            teleport_step (&teleport);
        result[0] = teleport.square;
        result[MAX_MEASURES] = 0x1p-40 * teleport.square;
        result[1] = (double) teleport.steps;
        result[MAX_MEASURES + 1] = 0;
        teleport_end (&teleport);
        status = RUN_DONE;
    }
    objective_free (objective);
    return status;
}

EXPERIMENT (teleport_goldstein_price_routine) = {
    .axes = "rho shrink K",
    .measures = "squared_gradient steps",
    .kind = DETERMINISTIC,
    .run = run,
};
