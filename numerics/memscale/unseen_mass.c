/*
 * The probability mass of the ranks 1, 2, .. that one data set of T draws
 * does not contain: one less the mass of the distinct ranks seen.
 */
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/stream.h"
#include "numerics/zipf_sampler.h"

enum { ALPHA, DRAWS };

static void *
prepare (const double *at)
{
    struct zipf_sampler *sampler = malloc (sizeof *sampler);

    if (sampler == NULL || !(at[DRAWS] >= 0 && at[DRAWS] <= 1e9)
        || !zipf_sampler_init_endless (sampler, at[ALPHA])) {
        free (sampler);
        return NULL;
    }
    return sampler;
}

static void
dispose (void *shared)
{
    zipf_sampler_clear (shared);
    free (shared);
}

/* Draw from the table; set SEEN for ranks of the head, add their masses to
   MASS, and return how many draws fell beyond it. */
static size_t
draw_head (double *mass, unsigned char *seen,
           const struct zipf_sampler *sampler, uint64_t draws,
           struct stream *stream)
{
    enum { CHUNK = 256 };
    uint32_t items[CHUNK];
    size_t beyond = 0;

    while (draws > 0) {
        size_t i, now = draws < CHUNK ? (size_t) draws : CHUNK;
        alias_draws (&sampler->table, stream, items, now);
        for (i = 0; i < now; i++)
            if (items[i] == sampler->head)
                beyond++;
            else if (!seen[items[i]]) {
                seen[items[i]] = 1;
                *mass += sampler->mass[items[i]];
            }
        draws -= now;
    }
    return beyond;
}

static int
compare (const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;

    return (x > y) - (x < y);
}

/* Draw COUNT ranks beyond the head into RANKS; the mass of the distinct ones.
 */
static double
draw_tail (double *ranks, const struct zipf_sampler *sampler, size_t count,
           struct stream *stream)
{
    double mass = 0;
    size_t i;

    for (i = 0; i < count; i++)
        ranks[i] = zipf_sampler_tail (sampler, stream);
    qsort (ranks, count, sizeof *ranks, compare);
    for (i = 0; i < count; i++)
        if (i + 1 == count || ranks[i] < ranks[i + 1])
            mass += zipf_sampler_mass (sampler, ranks[i]);
    return mass;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct zipf_sampler *sampler = shared;
    unsigned char *seen = calloc (sampler->head, 1);
    double *ranks, mass = 0;
    size_t beyond;

    if (seen == NULL)
        return RUN_NO_MEMORY;
    beyond = draw_head (&mass, seen, sampler, (uint64_t) at[DRAWS], stream);
    free (seen);
    ranks = malloc ((beyond + 1) * sizeof *ranks);
    if (ranks == NULL)
        return RUN_NO_MEMORY;
    mass += draw_tail (ranks, sampler, beyond, stream);
    free (ranks);
    result[0] = mass > 1 ? 0 : 1 - mass;
    return RUN_DONE;
}

EXPERIMENT (memscale_unseen_mass) = {
    .axes = "alpha T",
    .measures = "unseen",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
