/* The routine with the published settings but for rho and its shrinking, from
   (7.5, -4), on Booth's quadratic, around its minimiser: the square of the
   gradient where it stops, with the rounding of this evaluation. */
#include "numerics/experiment.h"
#include "numerics/teleport.h"

enum { RHO, SHRINK, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const double booth[] = { 10, 8, 8, 10 }, origin[] = { 0, 0 };
    double w[] = { 6.5, -7 }, g[2];
    struct objective *objective = objective_quadratic (2, booth, origin);

    (void) shared;
    (void) stream;
    if (objective == NULL
        || !teleport_to (
            w, objective,
            routine_published (at[RHO], at[SHRINK], (size_t) at[STEPS]))) {
        objective_free (objective);
        return RUN_NO_MEMORY;
    }
    objective->value (objective, g, w);
    result[0] = objective_dot (g, g, 2);
    result[MAX_MEASURES] = 0x1p-44 * result[0];
    objective_free (objective);
    return RUN_DONE;
}

EXPERIMENT (teleport_booth_routine) = {
    .axes = "rho shrink K",
    .measures = "squared_gradient",
    .kind = DETERMINISTIC,
    .run = run,
};
