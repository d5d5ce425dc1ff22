/* Does one rank, drawn from all, belong to class y modulo M? */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/zipf_sampler.h"

enum { ALPHA, CLASSES, CLASS };

static void *
prepare (const double *at)
{
    struct zipf_sampler *sampler = malloc (sizeof *sampler);

    if (sampler == NULL || !zipf_sampler_init_endless (sampler, at[ALPHA])) {
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

/* Ranks beyond 2^53 have lost their residue; the law gives them less than
   2^-20 of the mass for the exponents of the grid, far inside the margin. */
static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double item = zipf_sampler_draw (shared, stream) - 1;
    double gap = fmod (item, at[CLASSES]) - at[CLASS];

    result[0] = fabs (gap) < 0.5 ? 1 : 0;
    return RUN_DONE;
}

EXPERIMENT (memscale_class_mass) = {
    .axes = "alpha M y",
    .measures = "in_class",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
