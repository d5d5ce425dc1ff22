/* Does one rank, drawn from all, lie beyond P? */
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/zipf_sampler.h"

enum { ALPHA, THRESHOLD };

static void *
prepare (const double *at)
{
    struct zipf_sampler *sampler = malloc (sizeof *sampler);

    if (sampler == NULL || !(at[THRESHOLD] >= 0)
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

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    result[0] = zipf_sampler_draw (shared, stream) > at[THRESHOLD];
    return RUN_DONE;
}

EXPERIMENT (memscale_tail) = {
    .axes = "alpha P",
    .measures = "beyond",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
