/* Logistic regression from zero: the objective after K steps of gradient
   descent.  Budget: some ulp of a sum of positive terms. */
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/logistic_data.h"
#include "numerics/teleport.h"

enum { SAMPLES, FEATURES, SEED, PENALTY, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double smoothness = 1, *w, *room;
    struct objective *objective = logistic_data (
        &smoothness, at[SAMPLES], at[FEATURES], at[SEED], at[PENALTY]);
    size_t d, k;

    (void) shared;
    (void) stream;
    if (objective == NULL)
        return RUN_REFUSED;
    d = objective->dim;
    w = calloc (2 * d, sizeof *w);
    room = w == NULL ? NULL : w + d;
    for (k = 0; w != NULL && k < (size_t) at[STEPS]; k++)
        descend (w, objective, 1 / smoothness, room);
    if (w != NULL) {
        result[0] = objective->value (objective, NULL, w);
        result[MAX_MEASURES] = 0x1p-46 * result[0];
    }
    objective_free (objective);
    free (w);
    return room != NULL ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (teleport_logistic_descent) = {
    .axes = "n d seed reg K",
    .measures = "objective",
    .kind = DETERMINISTIC,
    .run = run,
};
