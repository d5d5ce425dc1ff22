/*
 * The probability mass of the ranks 1 .. N that one data set of T draws does
 * not contain.
 */
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/stream.h"
#include "numerics/zipf_sampler.h"

enum { ALPHA, LAST_RANK, DRAWS };

static void *
prepare (const double *at)
{
    struct zipf_sampler *sampler = malloc (sizeof *sampler);
    double n = at[LAST_RANK], draws = at[DRAWS];

    if (sampler == NULL || !(n >= 1 && n <= 1e8 && draws >= 0 && draws <= 1e10)
        || !zipf_sampler_init (sampler, at[ALPHA], (size_t) n)) {
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

/* The run ends early when every rank was seen: nothing can change then, and
   what is left is nought without rounding. */
static double
unseen_mass (const struct zipf_sampler *sampler, unsigned char *seen,
             uint64_t draws, struct stream *stream)
{
    enum { CHUNK = 256 };
    uint32_t items[CHUNK];
    size_t unseen = sampler->head;
    double mass = 0;

    while (draws > 0 && unseen > 0) {
        size_t i, now = draws < CHUNK ? (size_t) draws : CHUNK;
        alias_draws (&sampler->table, stream, items, now);
        for (i = 0; i < now; i++)
            if (!seen[items[i]]) {
                seen[items[i]] = 1;
                mass += sampler->mass[items[i]];
                unseen--;
            }
        draws -= now;
    }
    return unseen == 0 || mass > 1 ? 0 : 1 - mass;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct zipf_sampler *sampler = shared;
    unsigned char *seen = calloc (sampler->head, 1);

    if (seen == NULL)
        return RUN_NO_MEMORY;
    result[0] = unseen_mass (sampler, seen, (uint64_t) at[DRAWS], stream);
    free (seen);
    return RUN_DONE;
}

EXPERIMENT (memscale_unseen_mass_finite) = {
    .axes = "alpha N T",
    .measures = "unseen",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
