/*
 * The share of 128 labels, drawn by Zipf's law on c classes, that belong to
 * classes of frequency 1/c or more, by the sampler's own frequencies.  These
 * are within 3 ulp; none is as near as that to 1/c for the c of the claim.
 */
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/zipf_sampler.h"

enum { LABELS = 128 };

static void *
prepare (const double *at)
{
    struct zipf_sampler *sampler = malloc (sizeof *sampler);

    if (sampler == NULL || !(at[0] >= 2 && at[0] <= 1e7)
        || !zipf_sampler_init (sampler, 1, (size_t) at[0])) {
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

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct zipf_sampler *sampler = shared;
    uint32_t label[LABELS];
    double common = 0;
    int i;

    alias_draws (&sampler->table, stream, label, LABELS);
    for (i = 0; i < LABELS; i++)
        common +=
            zipf_sampler_mass (sampler, (double) label[i] + 1) * at[0] >= 1;
    result[0] = common / LABELS;
    return RUN_DONE;
}

EXPERIMENT (imbalance_common_mass) = {
    .axes = "c",
    .measures = "common",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
