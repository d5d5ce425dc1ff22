/*
 * k stochastic gradient steps of size eta, each on a batch of B tokens, on all
 * weights of a memory of N tokens with two orthonormal outputs, keys of the
 * family in d dimensions, turned at random; batches by the family's fixed
 * sequence.  Measured: the margin of token x, with the bound of
 * numerics/bounded.h.
 */
#include "numerics/experiment.h"
#include "numerics/family.h"

enum { TOKENS, DIM, RATE, BATCH, TOKEN, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct bounded *bounded;
    double *share;
    size_t k, steps;

    (void) shared;
    if (!(at[TOKEN] >= 1 && at[TOKEN] <= at[TOKENS] && at[STEPS] <= 1e6
          && at[BATCH] >= 1 && at[BATCH] <= 100))
        return RUN_REFUSED;
    bounded = family_descent (at[TOKENS], 2, at[DIM], at[RATE], 1, stream);
    if (bounded == NULL)
        return RUN_NO_MEMORY;
    share = bounded->memory->mass;
    steps = (size_t) at[STEPS];
    for (k = 0; k < steps; k++) {
        family_batch (share, k, (size_t) at[BATCH], bounded->memory->tokens);
        bounded_step (bounded, share);
    }
    result[0] = bounded_margin (result + MAX_MEASURES, bounded,
                                (size_t) at[TOKEN] - 1);
    bounded_free (bounded);
    return RUN_DONE;
}

EXPERIMENT (memgd_particle_batches) = {
    .axes = "N d eta B x k",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
