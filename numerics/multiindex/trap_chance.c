/*
 * One column, uniform among six directions, on the target h_k (z1) + a h_k
 * (z2): 1 when the first direction is learnt, 0 when the second is.  A run
 * that ends at neither has diverged.
 */
#include "numerics/experiment.h"
#include "numerics/trap.h"

enum { DEGREE, WEIGHT };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct population_term terms[2];
    struct population population;
    size_t end;

    (void) shared;
    if (!trap_init (&population, terms, at[DEGREE], at[WEIGHT]))
        return RUN_REFUSED;
    population_start_haar (&population, stream);
    end = population_learn (&population, 0x1p-6, 0x1p80, 0x1p-20);
    population_clear (&population);
    *result = end == 1;
    return end > 0 ? RUN_DONE : RUN_DIVERGED;
}

EXPERIMENT (multiindex_trap_chance) = {
    .axes = "k a",
    .measures = "first",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
