/*
 * A memory large enough for all items: a table with a row of M scores for each
 * of N items, random normal at the start, in which every draw of T lifts the
 * right entry above all others.  It recalls what it has seen, and from an
 * untouched row, drawn here when it is asked for, a random class.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/stream.h"
#include "numerics/vector.h"
#include "numerics/zipf_sampler.h"

enum { ALPHA, LAST_RANK, CLASSES, DRAWS, MOST_CLASSES = 1024 };

static void *
prepare (const double *at)
{
    struct zipf_sampler *sampler = malloc (sizeof *sampler);
    double n = at[LAST_RANK], m = at[CLASSES], draws = at[DRAWS];

    if (sampler == NULL || !(n >= 1 && n <= 1e8 && draws >= 0 && draws <= 1e10)
        || !(m >= 1 && m <= MOST_CLASSES && m <= floor (m))
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

/* Mark the items that are drawn; stops when all are. */
static void
learn (unsigned char *seen, const struct zipf_sampler *sampler, uint64_t draws,
       struct stream *stream)
{
    enum { CHUNK = 256 };
    uint32_t items[CHUNK];
    size_t unseen = sampler->head;

    while (draws > 0 && unseen > 0) {
        size_t i, now = draws < CHUNK ? (size_t) draws : CHUNK;
        alias_draws (&sampler->table, stream, items, now);
        for (i = 0; i < now; i++) {
            unseen -= !seen[items[i]];
            seen[items[i]] = 1;
        }
        draws -= now;
    }
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct zipf_sampler *sampler = shared;
    size_t classes = (size_t) at[CLASSES], x;
    unsigned char *seen = calloc (sampler->head, 1);
    double scores[MOST_CLASSES], error = 0;

    if (seen == NULL)
        return RUN_NO_MEMORY;
    learn (seen, sampler, (uint64_t) at[DRAWS], stream);
    for (x = 0; x < sampler->head; x++)
        if (!seen[x]) {
            stream_normals (stream, scores, classes);
            if (vector_argmax (scores, classes) != x % classes)
                error += sampler->mass[x];
        }
    free (seen);
    result[0] = error > 1 ? 1 : error;
    return RUN_DONE;
}

EXPERIMENT (memscale_data_floor) = {
    .axes = "alpha N M T",
    .measures = "error",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
