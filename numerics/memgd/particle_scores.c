/*
 * k gradient steps of size eta on all weights of a memory of N tokens among M
 * classes, keys and outputs of the family in d dimensions, both turned at
 * random.  Measured: the score of class y for token x, with the bound of
 * numerics/bounded.h.
 */
#include "numerics/experiment.h"
#include "numerics/family.h"

enum { TOKENS, CLASSES, DIM, RATE, TOKEN, CLASS, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct bounded *bounded;
    double steps = at[STEPS];

    (void) shared;
    if (!(at[TOKEN] >= 1 && at[TOKEN] <= at[TOKENS] && at[CLASS] >= 1
          && at[CLASS] <= at[CLASSES] && steps <= 1e6))
        return RUN_REFUSED;
    bounded =
        family_descent (at[TOKENS], at[CLASSES], at[DIM], at[RATE], 0, stream);
    if (bounded == NULL)
        return RUN_NO_MEMORY;
    for (; steps > 0; steps--)
        bounded_step (bounded, bounded->memory->mass);
    result[0] = bounded_score (result + MAX_MEASURES, bounded,
                               (size_t) at[TOKEN] - 1, (size_t) at[CLASS] - 1);
    bounded_free (bounded);
    return RUN_DONE;
}

EXPERIMENT (memgd_particle_scores) = {
    .axes = "N M d eta x y k",
    .measures = "score",
    .kind = DETERMINISTIC,
    .run = run,
};
