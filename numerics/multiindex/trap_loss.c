/*
 * One column among six directions on the target h_k (z1) + a h_k (z2), from
 * given overlaps until a direction is learnt: the loss then.  A run that ends
 * at neither has diverged.
 *
 * Budget: what is left of the loss is its slope, at most k (1 + a)^2, times
 * the 2^-36 that is left of the square overlap, and rounding.
 */
#include "numerics/experiment.h"
#include "numerics/trap.h"

enum { DEGREE, WEIGHT, FIRST, SECOND };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double m[] = { at[FIRST], at[SECOND] };
    struct population_term terms[2];
    struct population population;
    size_t end = 0;
    int started;

    (void) shared;
    (void) stream;
    if (!trap_init (&population, terms, at[DEGREE], at[WEIGHT]))
        return RUN_REFUSED;
    started = population_start_at (&population, m);
    if (started)
        end = population_learn (&population, 0x1p-36, 0x1p80, POPULATION_FINE);
    result[0] = population_loss (&population);
    result[MAX_MEASURES] =
        at[DEGREE] * (1 + at[WEIGHT]) * (1 + at[WEIGHT]) * 0x1p-36 + 0x1p-40;
    population_clear (&population);
    return !started ? RUN_REFUSED : end > 0 ? RUN_DONE : RUN_DIVERGED;
}

EXPERIMENT (multiindex_trap_loss) = {
    .axes = "k a m1 m2",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
