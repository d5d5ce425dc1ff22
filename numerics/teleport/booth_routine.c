/* The routine with the published settings but for rho and its shrinking, from
   (7.5, -4), on Booth's quadratic, around its minimiser: the square of the
   gradient and the residual where it stops, with the rounding of these
   evaluations. */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/teleport.h"

enum { RHO, SHRINK, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const double booth[] = { 10, 8, 8, 10 }, origin[] = { 0, 0 },
                        start[] = { 6.5, -7 };
    struct objective *objective = objective_quadratic (2, booth, origin);
    enum experiment_status status = RUN_NO_MEMORY;
    struct teleport teleport;

    (void) shared;
    (void) stream;
    if (objective != NULL
        && teleport_begin (
            &teleport, objective,
            routine_published (at[RHO], at[SHRINK], (size_t) at[STEPS]),
            start)) {
        while (teleport.steps < teleport.routine.steps
               && !teleport_finished (&teleport))
            teleport_step (&teleport);
        result[0] = teleport.square;
        result[MAX_MEASURES] = 0x1p-44 * teleport.square;
        /* A difference of vectors of length |q| / G. */
        result[1] = teleport.residual;
        result[MAX_MEASURES + 1] =
            0x1p-46 * 18 * sqrt (teleport.residual / teleport.square);
        teleport_end (&teleport);
        status = RUN_DONE;
    }
    objective_free (objective);
    return status;
}

EXPERIMENT (teleport_booth_routine) = {
    .axes = "rho shrink K",
    .measures = "squared_gradient residual",
    .kind = DETERMINISTIC,
    .run = run,
};
