/*
 * Logistic regression from zero: K times a teleport by at most S steps of the
 * published routine and a step of gradient descent; the objective, by how
 * much the last teleport raised it, and what is left of it without the
 * penalty.
 *
 * Budget: rounding of the evaluation, some ulp of the sum of positive terms.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/logistic_data.h"
#include "numerics/teleport.h"

enum { SAMPLES, FEATURES, SEED, PENALTY, SEARCH, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double smoothness = 1, before = 0, above = 0, *w, *room;
    struct objective *objective = logistic_data (
        &smoothness, at[SAMPLES], at[FEATURES], at[SEED], at[PENALTY]);
    size_t d, k;
    int good = 1;

    (void) shared;
    (void) stream;
    if (objective == NULL)
        return RUN_REFUSED;
    d = objective->dim;
    w = calloc (2 * d, sizeof *w);
    room = w + d;
    for (k = 0; w != NULL && good && k < (size_t) at[STEPS]; k++) {
        before = objective->value (objective, NULL, w);
        good = teleport_to (w, objective,
                            routine_published (0.1, 0.5, (size_t) at[SEARCH]));
        above = objective->value (objective, NULL, w) - before;
        descend (w, objective, 1 / smoothness, room);
    }
    if (w != NULL && good) {
        result[0] = objective->value (objective, NULL, w);
        result[1] = result[0] - objective->penalty * objective_dot (w, w, d);
        result[2] = above;
        result[MAX_MEASURES + 2] = 0x1p-46 * (1 + before + fabs (above));
        result[MAX_MEASURES] = 0x1p-46 * result[0];
        result[MAX_MEASURES + 1] = 0x1p-46 * result[0];
    }
    good = good && w != NULL;
    free (w);
    objective_free (objective);
    return good ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (teleport_logistic_teleports) = {
    .axes = "n d seed reg S K",
    .measures = "objective plotted above",
    .kind = DETERMINISTIC,
    .run = run,
};
