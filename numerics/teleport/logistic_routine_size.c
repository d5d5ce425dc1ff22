/* The step size of the published routine after S steps on logistic regression
   from zero: doubles divided by two, exactly. */
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/logistic_data.h"
#include "numerics/teleport.h"

enum { SAMPLES, FEATURES, SEED, PENALTY, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double smoothness = 1;
    struct objective *objective = logistic_data (
        &smoothness, at[SAMPLES], at[FEATURES], at[SEED], at[PENALTY]);
    enum experiment_status status = RUN_NO_MEMORY;
    struct teleport teleport;
    double *w;

    (void) shared;
    (void) stream;
    if (objective == NULL)
        return RUN_REFUSED;
    w = calloc (objective->dim, sizeof *w);
    if (w != NULL
        && teleport_begin (&teleport, objective,
                           routine_published (0.1, 0.5, 1000), w)) {
        while (teleport.steps < (size_t) at[STEPS])
            teleport_step (&teleport);
        result[0] = teleport.rho;
        result[MAX_MEASURES] = 0x1p-52 * teleport.rho;
        teleport_end (&teleport);
        status = RUN_DONE;
    }
    free (w);
    objective_free (objective);
    return status;
}

EXPERIMENT (teleport_logistic_routine_size) = {
    .axes = "n d seed reg S",
    .measures = "size",
    .kind = DETERMINISTIC,
    .run = run,
};
