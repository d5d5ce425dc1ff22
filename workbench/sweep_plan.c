/* What a sweep has to do. */
#include "config.h"

#include "workbench/sweep.h"

#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"

/* Reading words: the grid that they give, and where claims go. */
struct reading {
    struct sweep_plan *plan;
    const struct request *request;
    int words; /* from here on they are "axis=values" */
    int named; /* the claim itself was named, not its paper */
};

static int
no_memory (const char *name)
{
    (void) complain (EXIT_LIMIT, "%s: no memory for the sweep", name);
    return 0;
}

/* Make room for one more of SIZE bytes in *LIST. */
static int
grow (void **list, size_t *room, size_t n, size_t size)
{
    size_t more = *room > 0 ? 2 * *room : 16;
    void *longer;

    if (n < *room)
        return 1;
    longer = realloc (*list, more * size);
    if (longer == NULL)
        return no_memory ("sweep");
    *list = longer;
    *room = more;
    return 1;
}

/* ---- Points
 * ---------------------------------------------------------------------- */

/* May the experiment be asked at this PLACE? */
static enum exit_code
check_place (const struct claim *claim, const struct place *place)
{
    const char *clause;
    size_t length;
    char name[512];

    if (claim->predicts->domain == NULL
        || domain_check (claim->predicts->domain, claim->predicts->axes,
                         place->at, &clause, &length)
               == INSIDE)
        return EXIT_HOLDS;
    store_point_name (name, sizeof name, claim, place);
    return complain (EXIT_USAGE, "%s: outside the domain, need %.*s", name,
                     (int) length, clause);
}

/* The points of SURVEY that are to be run become targets. */
static enum exit_code
add_targets (struct sweep_plan *plan, const struct survey *survey,
             const struct circumstances *circumstances)
{
    enum exit_code code = EXIT_HOLDS;
    size_t i;

    for (i = 0; i < survey->n && code == EXIT_HOLDS; i++) {
        const struct survey_point *point = survey->points + i;
        void *targets = plan->targets;
        struct target *target;
        if (!point->sound
            || (point->card != NULL
                && point->card->effort > circumstances->effort))
            continue;
        code = check_place (survey->claim, &point->place);
        if (code != EXIT_HOLDS)
            break;
        if (!grow (&targets, &plan->target_room, plan->ntargets,
                   sizeof *plan->targets))
            return EXIT_LIMIT;
        plan->targets = targets;
        target = plan->targets + plan->ntargets++;
        memset (target, 0, sizeof *target);
        target->claim = survey->claim;
        target->place = &point->place;
        target->end = planned_runs (survey->claim, circumstances);
        if (survey->claim->run_by->kind != DETERMINISTIC)
            target->key =
                check_key (survey->claim, target->place, circumstances->seed);
    }
    return code;
}

static enum exit_code
add_claim (const struct claim *claim, void *context)
{
    struct reading *reading = context;
    struct sweep_plan *plan = reading->plan;
    const struct request *request = reading->request;
    const char *axes = claim->predicts->axes;
    struct survey *longer;
    struct grid grid;
    enum exit_code code;
    int sound;

    if (claim->run_by == NULL || claim->run_by->run == NULL) {
        plan->left_out++;
        return !reading->named
                   ? EXIT_HOLDS
                   : complain (EXIT_USAGE, "%s: has no experiment%s%s",
                               claim->id, claim->unrun ? ": " : " here",
                               claim->unrun ? claim->unrun : "");
    }
    longer =
        realloc (plan->surveys, (plan->nsurveys + 1) * sizeof *plan->surveys);
    if (longer == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", claim->id);
    plan->surveys = longer;
    grid_init (&grid, axes);
    code = grid_read (&grid, request, reading->words, claim->id, axes,
                      claim->predicts->domain);
    if (code == EXIT_HOLDS) {
        sound = survey_init (plan->surveys + plan->nsurveys++, claim,
                             &request->circumstances,
                             reading->words < request->nwords ? &grid : NULL);
        if (!sound)
            code = complain (EXIT_LIMIT, "%s: no memory", claim->id);
    }
    if (code == EXIT_HOLDS)
        code = add_targets (plan, plan->surveys + plan->nsurveys - 1,
                            &request->circumstances);
    grid_clear (&grid);
    return code;
}

enum exit_code
sweep_plan_read (struct sweep_plan *plan, const struct request *request)
{
    struct reading reading = { .plan = plan, .request = request };
    enum exit_code code = EXIT_HOLDS;
    int i;

    memset (plan, 0, sizeof *plan);
    while (reading.words < request->nwords
           && strchr (request->words[reading.words], '=') == NULL)
        reading.words++;
    if (reading.words == 0)
        return complain (EXIT_USAGE,
                         "sweep: name a claim or paper (see assay list)");
    for (i = 0; i < reading.words && code == EXIT_HOLDS; i++) {
        reading.named = strchr (request->words[i], '/') != NULL;
        code = for_lasting_claims (request, request->words[i], add_claim,
                                   &reading);
    }
    if (code == EXIT_HOLDS && plan->ntargets == 0)
        code = complain (EXIT_USAGE, "sweep: there is nothing to run");
    return code;
}

void
sweep_plan_clear (struct sweep_plan *plan)
{
    size_t i;

    for (i = 0; i < plan->nsurveys; i++)
        survey_clear (plan->surveys + i);
    free (plan->surveys);
    free (plan->targets);
    free (plan->gaps);
}

/* ---- Gaps
 * ------------------------------------------------------------------------ */

/* The part of TARGET, the I-th, that belongs to SHARD. */
static void
deal (struct target *target, size_t i, const struct shard *shard)
{
    uint64_t part = (shard->part + i) % shard->of;
    unsigned __int128 runs = target->end;

    target->first = (uint64_t) (runs * part / shard->of);
    target->end = (uint64_t) (runs * (part + 1) / shard->of);
}

static int
add_gap (struct sweep_plan *plan, size_t target, uint64_t first, uint64_t end)
{
    void *gaps = plan->gaps;

    if (first >= end)
        return 1;
    if (!grow (&gaps, &plan->gap_room, plan->ngaps, sizeof *plan->gaps))
        return 0;
    plan->gaps = gaps;
    plan->gaps[plan->ngaps++] = (struct gap){ target, first, end - first };
    plan->held -= end - first;
    return 1;
}

/* What is missing of target number I. */
static enum exit_code
find_gaps (struct sweep_plan *plan, struct store *store, size_t i)
{
    const struct target *target = plan->targets + i;
    uint64_t run = target->first;
    struct stretch there;
    enum exit_code code = EXIT_HOLDS;

    plan->runs += target->end - target->first;
    plan->held += target->end - target->first;
    while (run < target->end) {
        uint64_t until = target->end;
        code = store_next_held (&there, store, target->point, run);
        if (code != EXIT_HOLDS)
            return code;
        if (there.count > 0 && there.first < until)
            until = there.first;
        if (!add_gap (plan, i, run, until))
            return EXIT_LIMIT;
        run = there.count > 0 ? there.first + there.count : target->end;
    }
    return code;
}

/* Has POINT been met before?  SEEN has ROOM bytes, one for each number. */
static int
is_new (unsigned char **seen, size_t *room, slong point)
{
    size_t need = (size_t) point + 1;

    if (need > *room) {
        unsigned char *longer = realloc (*seen, 2 * need);
        if (longer == NULL)
            return no_memory ("sweep") - 1;
        memset (longer + *room, 0, 2 * need - *room);
        *seen = longer;
        *room = 2 * need;
    }
    return !(*seen)[point]++;
}

/* What cannot be cut comes first: a long run that begins last would leave all
   threads but one idle. */
static enum exit_code
put_single_runs_first (struct sweep_plan *plan)
{
    struct gap *sorted = calloc (plan->ngaps + 1, sizeof *sorted);
    size_t n = 0, i;
    int whole;

    if (sorted == NULL)
        return complain (EXIT_LIMIT, "sweep: no memory");
    for (whole = 1; whole >= 0; whole--)
        for (i = 0; i < plan->ngaps; i++)
            if (whole == (plan->gaps[i].count == 1))
                sorted[n++] = plan->gaps[i];
    free (plan->gaps);
    plan->gaps = sorted;
    plan->gap_room = plan->ngaps + 1;
    return EXIT_HOLDS;
}

enum exit_code
sweep_plan_gaps (struct sweep_plan *plan, struct store *store,
                 const struct request *request, const struct shard *shard)
{
    unsigned char *seen = NULL;
    size_t room = 0, i;
    enum exit_code code = EXIT_HOLDS;

    for (i = 0; i < plan->ntargets && code == EXIT_HOLDS; i++) {
        struct target *target = plan->targets + i;
        int deterministic = target->claim->run_by->kind == DETERMINISTIC;
        int fresh;
        code = store_point (&target->point, store, target->claim,
                            target->place, target->key,
                            deterministic ? 0 : request->circumstances.seed);
        if (code != EXIT_HOLDS)
            break;
        fresh = is_new (&seen, &room, target->point);
        if (fresh < 0)
            code = EXIT_LIMIT;
        if (fresh <= 0) {
            target->end = 0;
            continue;
        }
        deal (target, plan->points++, shard);
        code = find_gaps (plan, store, i);
    }
    free (seen);
    if (code == EXIT_HOLDS)
        code = put_single_runs_first (plan);
    return code == EXIT_HOLDS ? store_commit (store) : code;
}

void
sweep_plan_share (struct sweep_plan *plan, const struct shard *share)
{
    size_t i, kept = 0;

    for (i = 0; i < plan->ngaps; i++) {
        struct gap gap = plan->gaps[i];
        uint64_t part = (share->part + i) % share->of;
        unsigned __int128 count = gap.count;
        uint64_t first = (uint64_t) (count * part / share->of);
        uint64_t end = (uint64_t) (count * (part + 1) / share->of);
        gap.first += first;
        gap.count = end - first;
        if (gap.count > 0)
            plan->gaps[kept++] = gap;
    }
    plan->ngaps = kept;
}
