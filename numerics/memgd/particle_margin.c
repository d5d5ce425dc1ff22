/*
 * k gradient steps of size eta on all weights of a memory of N tokens with two
 * orthonormal outputs, keys of the family in d dimensions, turned at random.
 * Measured: the margin of token x, with the bound of numerics/bounded.h.
 */
#include "numerics/experiment.h"
#include "numerics/family.h"

enum { TOKENS, DIM, RATE, TOKEN, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct bounded *bounded;
    double steps = at[STEPS];

    (void) shared;
    if (!(at[TOKEN] >= 1 && at[TOKEN] <= at[TOKENS] && steps <= 1e6))
        return RUN_REFUSED;
    bounded = family_descent (at[TOKENS], 2, at[DIM], at[RATE], 1, stream);
    if (bounded == NULL)
        return RUN_NO_MEMORY;
    for (; steps > 0; steps--)
        bounded_step (bounded, bounded->memory->mass);
    result[0] = bounded_margin (result + MAX_MEASURES, bounded,
                                (size_t) at[TOKEN] - 1);
    bounded_free (bounded);
    return RUN_DONE;
}

EXPERIMENT (memgd_particle_margin) = {
    .axes = "N d eta x k",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
