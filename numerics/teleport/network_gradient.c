/* A network of softplus units on data made by a rule: the square of the
   gradient, and the rise of the objective, after S steps of the published
   routine.  Budget: rounding of these evaluations. */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/logistic_data.h"
#include "numerics/teleport.h"

enum { SAMPLES, FEATURES, HIDDEN, SEED, PENALTY, RHO, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double w[NETWORK_WEIGHTS];
    struct objective *objective = network_data (
        w, at[SAMPLES], at[FEATURES], at[HIDDEN], at[SEED], at[PENALTY]);
    enum experiment_status status = RUN_NO_MEMORY;
    struct teleport teleport;

    (void) shared;
    (void) stream;
    if (objective == NULL)
        return RUN_REFUSED;
    if (teleport_begin (&teleport, objective,
                        routine_published (at[RHO], 0.5, (size_t) at[STEPS]),
                        w)) {
        while (teleport.steps < teleport.routine.steps
               && !teleport_finished (&teleport))
            teleport_step (&teleport);
        result[0] = teleport.square;
        result[MAX_MEASURES] = 0x1p-44 * teleport.square;
        result[1] = teleport.value - teleport.level;
        result[MAX_MEASURES + 1] =
            0x1p-46 * (fabs (teleport.value) + teleport.level);
        teleport_end (&teleport);
        status = RUN_DONE;
    }
    objective_free (objective);
    return status;
}

EXPERIMENT (teleport_network_gradient) = {
    .axes = "n d m seed reg rho S",
    .measures = "squared_gradient rise",
    .kind = DETERMINISTIC,
    .run = run,
};
