/* The step size of the published routine after K steps on a multiple of
   Booth's quadratic: a few roundings of 10 (4/5)^k. */
#include "numerics/experiment.h"
#include "numerics/teleport.h"

enum { SCALE, STEPS };

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
    if (objective != NULL) {
        objective->scale = at[SCALE];
        if (teleport_begin (&teleport, objective,
                            routine_published (10, 0.8, 1000), start)) {
            while (teleport.steps < (size_t) at[STEPS])
                teleport_step (&teleport);
            result[0] = teleport.rho;
            result[MAX_MEASURES] = 0x1p-44 * teleport.rho;
            teleport_end (&teleport);
            status = RUN_DONE;
        }
    }
    objective_free (objective);
    return status;
}

EXPERIMENT (teleport_scaled_routine_size) = {
    .axes = "scale K",
    .measures = "size",
    .kind = DETERMINISTIC,
    .run = run,
};
