/* Runs that come from a store, or go there. */
#include "config.h"

#include "workbench/store_file.h"

#include <stdlib.h>
#include <string.h>

struct store_source {
    struct run_source base;
    struct store *store;
    uint64_t seed;
    enum exit_code code; /* the gravest of what went wrong */
};

/* One call of repeat, and where its answers go. */
struct asked {
    struct store_source *source;
    const struct claim *claim;
    const struct place *place;
    uint64_t key;
    slong point;
    double *results;
    uint64_t first; /* of RESULTS */
    size_t row;     /* doubles a row of RESULTS */
    int width;      /* doubles a run in the store */
};

/* Between the layout of experiment_repeat and that of the store: where number
   J of a run stands in its row. */
static size_t
place_in_row (const struct asked *asked, int j)
{
    int measures = experiment_measures (asked->claim->run_by);

    return j < measures ? (size_t) j : (size_t) (MAX_MEASURES + j - measures);
}

static double *
result_row (const struct asked *asked, uint64_t run)
{
    return asked->results + (size_t) (run - asked->first) * asked->row;
}

/* Keep COUNT runs from FIRST on, which have just been made. */
static void
keep (const struct asked *asked, uint64_t first, uint64_t count,
      enum experiment_status status)
{
    struct store_source *source = asked->source;
    struct stretch stretch = { .point = asked->point,
                               .first = first,
                               .count = count,
                               .status = status,
                               .width = asked->width };
    size_t width = (size_t) asked->width;
    uint64_t i;
    int j;

    if (status == RUN_DONE) {
        stretch.values = malloc (count * width * sizeof (double) + 1);
        for (i = 0; i < count && stretch.values != NULL; i++)
            for (j = 0; j < asked->width; j++)
                stretch.values[i * width + (size_t) j] =
                    result_row (asked, first + i)[place_in_row (asked, j)];
        if (stretch.values == NULL) {
            source->code =
                graver (source->code, complain (EXIT_LIMIT, "%s: no memory",
                                                source->store->path));
            return;
        }
    }
    if (source->store->failed == EXIT_HOLDS)
        source->code =
            graver (source->code, store_put (source->store, &stretch));
    free (stretch.values);
}

/* Make COUNT runs from FIRST on and keep them.  Of those that end with one
   that is no result, all before it are kept, and a diverged one itself. */
static enum experiment_status
make (const struct asked *asked, uint64_t first, uint64_t count)
{
    enum experiment_status status =
        experiment_repeat (result_row (asked, first), asked->claim->run_by,
                           asked->place->nearest, asked->key, first, count);

    if (status == RUN_DONE || (status == RUN_DIVERGED && count == 1)) {
        keep (asked, first, count, status);
        return status;
    }
    if (count == 1 || status == RUN_REFUSED)
        return status;
    status = make (asked, first, count / 2);
    if (status != RUN_DONE)
        return status;
    return make (asked, first + count / 2, count - count / 2);
}

/* Copy what STRETCH has of the runs from FIRST up to END. */
static void
take (const struct asked *asked, const struct stretch *stretch, uint64_t first,
      uint64_t end)
{
    uint64_t run;
    int j;

    for (run = first; run < end; run++)
        for (j = 0; j < stretch->width; j++)
            result_row (asked, run)[place_in_row (asked, j)] =
                stretch
                    ->values[(run - stretch->first) * (uint64_t) stretch->width
                             + (uint64_t) j];
}

/* All runs of one call, from the store or made. */
static enum experiment_status
answer (const struct asked *asked, uint64_t first, uint64_t count)
{
    struct store_source *source = asked->source;
    enum experiment_status status = RUN_DONE;
    uint64_t run = first, end = first + count;

    while (run < end && status == RUN_DONE) {
        struct stretch stretch;
        uint64_t until = end;
        enum exit_code code =
            store_next (&stretch, source->store, asked->point, run);
        if (code == EXIT_HOLDS && stretch.count > 0
            && stretch.status == RUN_DONE && stretch.width != asked->width)
            code = complain (EXIT_CORRUPT, "%s: a run of %s has %d numbers",
                             source->store->path, asked->claim->id,
                             stretch.width);
        if (code != EXIT_HOLDS) {
            source->code = graver (source->code, code);
            return RUN_NO_MEMORY;
        }
        if (stretch.count > 0 && stretch.first <= run) {
            if (stretch.first + stretch.count < end)
                until = stretch.first + stretch.count;
            status = stretch.status;
            if (status == RUN_DONE)
                take (asked, &stretch, run, until);
        } else {
            if (stretch.count > 0 && stretch.first < end)
                until = stretch.first;
            status = make (asked, run, until - run);
        }
        run = until;
    }
    return status;
}

static enum experiment_status
repeat_from_store (double *results, const struct run_source *self,
                   const struct claim *claim, const struct place *place,
                   uint64_t key, uint64_t first, size_t count)
{
    struct store_source *source = self->data;
    int deterministic = claim->run_by->kind == DETERMINISTIC;
    struct asked asked = { .source = source,
                           .claim = claim,
                           .place = place,
                           .key = key,
                           .results = results,
                           .first = first,
                           .row =
                               deterministic ? 2 * MAX_MEASURES : MAX_MEASURES,
                           .width = stretch_width (claim->run_by) };
    enum experiment_status status;
    enum exit_code code;

    if (claim->run_by->run == NULL || source->store->failed != EXIT_HOLDS)
        return experiment_repeat (results, claim->run_by, place->nearest, key,
                                  first, count);
    code = store_point (&asked.point, source->store, claim, place, key,
                        deterministic ? 0 : source->seed);
    source->code = graver (source->code, code);
    if (source->store->failed != EXIT_HOLDS)
        return experiment_repeat (results, claim->run_by, place->nearest, key,
                                  first, count);
    if (code != EXIT_HOLDS)
        return RUN_NO_MEMORY;
    status = answer (&asked, first, count);
    if (source->store->failed == EXIT_HOLDS)
        source->code = graver (source->code, store_commit (source->store));
    return status;
}

struct run_source *
source_open (struct store *store, uint64_t seed)
{
    struct store_source *source = calloc (1, sizeof *source);

    if (source == NULL)
        return NULL;
    source->base.repeat = repeat_from_store;
    source->base.data = source;
    source->store = store;
    source->seed = seed;
    return &source->base;
}

enum exit_code
source_close (struct run_source *base, enum exit_code code)
{
    struct store_source *source = base->data;

    code = graver (code, source->code);
    code = graver (code, store_close (source->store));
    free (source);
    return code;
}
