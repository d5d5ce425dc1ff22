/* The share of 128 labels, drawn by Zipf's law on c classes, that belong to
   the K most frequent ones. */
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/zipf_sampler.h"

enum { CLASSES, LAST };
enum { LABELS = 128 };

static void *
prepare (const double *at)
{
    struct zipf_sampler *sampler = malloc (sizeof *sampler);

    if (sampler == NULL || !(at[CLASSES] >= 1 && at[CLASSES] <= 1e7)
        || !(at[LAST] >= 1 && at[LAST] <= at[CLASSES])
        || !zipf_sampler_init (sampler, 1, (size_t) at[CLASSES])) {
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
    double inside = 0;
    int i;

    alias_draws (&sampler->table, stream, label, LABELS);
    for (i = 0; i < LABELS; i++)
        inside += label[i] < at[LAST];
    result[0] = inside / LABELS;
    return RUN_DONE;
}

EXPERIMENT (imbalance_head_mass) = {
    .axes = "c K",
    .measures = "inside",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
