#include "validate/measure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/stream.h"
#include "theory/domain.h"

/* The first look at a sample, and the most runs between two looks. */
enum { FIRST_LOOK = 256, LONGEST_LOOK = 65536 };

const char *
verdict_name (enum verdict verdict)
{
    static const char *const names[] = { "broken", "fails", "inconclusive",
                                         "holds" };

    return names[verdict];
}

size_t
stochastic_checks (void)
{
    const struct claim *const *claim;
    size_t count = 0;

    for (claim = claims; *claim != NULL; claim++)
        if ((*claim)->run_by != NULL
            && (*claim)->run_by->kind != DETERMINISTIC)
            count += (*claim)->npoints;
    return count > 0 ? count : 1;
}

double
check_level (const struct circumstances *circumstances)
{
    size_t checks = circumstances->checks > 0 ? circumstances->checks
                                              : stochastic_checks ();

    return SUITE_LEVEL / (double) checks;
}

uint64_t
check_key (const struct claim *claim, const struct place *place, uint64_t seed)
{
    char *text = strdup (claim->id);
    uint64_t key;
    int i;

    for (i = 0; i < place->count; i++) {
        char *value = fmpq_get_str (NULL, 10, place->at + i);
        char *longer = realloc (text, strlen (text) + strlen (value) + 2);
        if (longer != NULL) {
            text = longer;
            strcat (text, " ");
            strcat (text, value);
        }
        flint_free (value);
    }
    key = stream_key (text, seed);
    free (text);
    return key;
}

/* Runs FIRST .. FIRST + COUNT - 1, from where CIRCUMSTANCES has them. */
static enum experiment_status
repeat (double *results, const struct claim *claim, const struct place *place,
        const struct circumstances *circumstances, uint64_t key,
        uint64_t first, size_t count)
{
    const struct run_source *source = circumstances->source;

    if (claim->run_by->program && !circumstances->programs)
        return RUN_REFUSED;
    if (source != NULL)
        return source->repeat (results, source, claim, place, key, first,
                               count);
    return experiment_repeat (results, claim->run_by, place->nearest, key,
                              first, count);
}

/* Running intervals of all measures of one experiment. */
struct tally {
    int measures;
    struct mean_bound bound[MAX_MEASURES];
    size_t hits[MAX_MEASURES];
    size_t runs, looks;
    double level;
};

static void
tally_init (struct tally *tally, const struct experiment *experiment,
            size_t planned, double level)
{
    int i;
    size_t look;

    memset (tally, 0, sizeof *tally);
    tally->measures = experiment_measures (experiment);
    tally->level = level;
    for (i = 0; i < tally->measures; i++)
        mean_bound_init (tally->bound + i, experiment->lower,
                         experiment->upper, tally->level, (double) planned);
    /* A proportion is looked at after 256, 384, 576, ... runs: the level is
       split over the looks. */
    tally->looks = 1;
    for (look = FIRST_LOOK; look < planned; look += look / 2)
        tally->looks++;
}

static void
tally_add (struct tally *tally, const double *results, size_t count)
{
    size_t i;
    int j;

    for (i = 0; i < count; i++)
        for (j = 0; j < tally->measures; j++) {
            double x = results[i * MAX_MEASURES + (size_t) j];
            mean_bound_add (tally->bound + j, x);
            tally->hits[j] += x > 0.5;
        }
    tally->runs += count;
}

static struct measurement
tally_measurement (const struct tally *tally, enum kind kind, int which)
{
    const struct mean_bound *bound = tally->bound + which;
    struct measurement found = { .broken = HOLDS, .runs = tally->runs };

    found.mean = mean_bound_mean (bound);
    if (kind == PROPORTION)
        found.interval =
            proportion_interval (tally->hits[which], tally->runs,
                                 tally->level / (double) tally->looks);
    else
        found.interval = mean_bound_interval (bound);
    if (bound->left_range) {
        found.broken = BROKEN;
        found.why = "a run left the range that its interval relies on";
    }
    return found;
}

/* Why STATUS is no result, or null; *GRAVITY becomes what it makes of the
   claim.  A run that leaves every bound is a result: the claim fails. */
static const char *
status_reason (enum verdict *gravity, const struct claim *claim,
               const struct circumstances *circumstances,
               enum experiment_status status)
{
    const struct experiment *experiment = claim->run_by;

    *gravity = status == RUN_DIVERGED ? FAILS
               : status == RUN_DONE   ? HOLDS
                                      : BROKEN;
    switch (status) {
    case RUN_REFUSED:
        if (experiment->program && !circumstances->programs)
            return "it runs a command, which is not allowed";
        if (experiment->why_refused != NULL)
            return experiment->why_refused (experiment);
        return "the experiment refused these parameters";
    case RUN_NO_MEMORY:
        return "the experiment ran out of memory";
    case RUN_DIVERGED:
        return "the run diverged";
    case RUN_DONE:
        break;
    }
    return NULL;
}

size_t
planned_runs (const struct claim *claim,
              const struct circumstances *circumstances)
{
    double runs = (double) claim->accept.runs * circumstances->effort;

    if (claim->run_by->kind == DETERMINISTIC)
        return 1;
    if (claim->run_by->runs > 0)
        return circumstances->runs > 0
                       && circumstances->runs < claim->run_by->runs
                   ? circumstances->runs
                   : claim->run_by->runs;
    if (circumstances->runs > 0)
        return circumstances->runs;
    return runs < 2 ? 2 : (size_t) runs;
}

/*
 * Run with growing looks until SUFFICES, if not null, has enough; TALLY holds
 * what came.  Returns why nothing can be said, or null, and how grave that is.
 */
static const char *
run_looks (enum verdict *gravity, struct tally *tally,
           const struct claim *claim, const struct place *place,
           const struct circumstances *circumstances, enough *suffices,
           void *context)
{
    const struct experiment *experiment = claim->run_by;
    size_t planned = planned_runs (claim, circumstances);
    size_t look = FIRST_LOOK < planned ? FIRST_LOOK : planned;
    uint64_t key = check_key (claim, place, circumstances->seed);
    int which = experiment_measure (experiment, claim->measured);
    double *results =
        malloc ((size_t) LONGEST_LOOK * MAX_MEASURES * sizeof *results);
    const char *why = results == NULL ? "no memory for the results" : NULL;

    *gravity = why == NULL ? HOLDS : BROKEN;
    tally_init (tally, experiment, planned, check_level (circumstances));
    while (why == NULL && tally->runs < planned) {
        size_t count = look - tally->runs;
        if (count > LONGEST_LOOK)
            count = LONGEST_LOOK;
        why = status_reason (gravity, claim, circumstances,
                             repeat (results, claim, place, circumstances, key,
                                     tally->runs, count));
        if (why != NULL)
            break;
        tally_add (tally, results, count);
        if (tally->runs < look)
            continue;
        look = look + look / 2 < planned ? look + look / 2 : planned;
        if (suffices != NULL) {
            struct measurement found =
                tally_measurement (tally, experiment->kind, which);
            *gravity = found.broken;
            if (*gravity == BROKEN)
                why = found.why;
            else if (suffices (&found, context))
                break;
        }
    }
    free (results);
    return why;
}

/* Put measure WHICH of all planned runs into SAMPLE, in order.  Returns why
   that cannot be, or null, and how grave that is. */
static const char *
collect (enum verdict *gravity, struct sample *sample,
         const struct claim *claim, const struct place *place,
         const struct circumstances *circumstances, int which)
{
    size_t planned = planned_runs (claim, circumstances), i;
    uint64_t key = check_key (claim, place, circumstances->seed);
    double *results =
        malloc ((size_t) LONGEST_LOOK * MAX_MEASURES * sizeof *results);
    const char *why = NULL;

    free (sample->x);
    sample->n = 0;
    sample->x = calloc (planned, sizeof *sample->x);
    *gravity = BROKEN;
    if (results == NULL || sample->x == NULL)
        why = "no memory for the results";
    while (why == NULL && sample->n < planned) {
        size_t count = planned - sample->n;
        if (count > LONGEST_LOOK)
            count = LONGEST_LOOK;
        why = status_reason (gravity, claim, circumstances,
                             repeat (results, claim, place, circumstances, key,
                                     sample->n, count));
        for (i = 0; i < count && why == NULL; i++)
            sample->x[sample->n++] =
                results[i * MAX_MEASURES + (size_t) which];
    }
    free (results);
    if (why == NULL && !sample_sort (sample)) {
        *gravity = BROKEN;
        why = "a run gave no number";
    }
    return why;
}

/* Is every number of SAMPLE one of 0 .. UPPER? */
static int
are_categories (const struct sample *sample, double upper)
{
    size_t i;

    for (i = 0; i < sample->n; i++)
        if (!(sample->x[i] >= 0 && sample->x[i] <= upper
              && sample->x[i] <= floor (sample->x[i])))
            return 0;
    return 1;
}

/* What SAMPLE says at PLACE. */
static struct measurement
sample_measurement (const struct sample *sample, const struct claim *claim,
                    const struct place *place, double level)
{
    struct measurement found = { .broken = HOLDS, .runs = sample->n };
    double last = place->nearest[place->count - 1];

    if (claim->accept.relation == QUANTILE) {
        int axis = axis_position (claim->predicts->axes, "p", 1);
        found.interval = sample_quantile (sample, place->nearest[axis], level);
    } else if (claim->accept.relation == LAW) {
        found.band = sample_band (sample->n, level);
        found.interval.centre = sample_share (sample, last);
        found.interval.half_width = found.band;
    } else if (!are_categories (sample, claim->run_by->upper)) {
        found.broken = BROKEN;
        found.why = "a run gave no category";
    } else
        found.interval = sample_category (
            sample, last, (int) claim->run_by->upper + 1, level);
    found.mean = found.interval.centre;
    return found;
}

/* Is EXPERIMENT's outcome a sample of a law, rather than of a mean? */
static int
gives_sample (const struct experiment *experiment)
{
    return experiment->kind == SAMPLE || experiment->kind == CATEGORY;
}

/* Measure WHICH of a SAMPLE or CATEGORY. */
static struct measurement
measure_sample (struct sample *sample, const struct claim *claim,
                const struct place *place,
                const struct circumstances *circumstances, int which)
{
    struct measurement found = { .runs = 0 };
    enum verdict gravity;
    const char *why =
        collect (&gravity, sample, claim, place, circumstances, which);

    if (why == NULL)
        return sample_measurement (sample, claim, place,
                                   check_level (circumstances));
    found.broken = gravity;
    found.why = why;
    return found;
}

/* One deterministic run. */
static struct measurement
run_once (const struct claim *claim, const struct place *place,
          const struct circumstances *circumstances, int which)
{
    double results[2 * MAX_MEASURES] = { 0 };
    struct measurement found = { .broken = HOLDS, .runs = 1 };
    enum experiment_status status =
        repeat (results, claim, place, circumstances, 0, 0, 1);

    found.why = status_reason (&found.broken, claim, circumstances, status);
    found.mean = found.interval.centre = results[which];
    found.budget = results[MAX_MEASURES + which];
    if (found.why == NULL
        && !(isfinite (found.mean) && isfinite (found.budget))) {
        found.why = "the run gave no finite number";
        found.broken = BROKEN;
    }
    return found;
}

/* Measure a mean or a proportion. */
static struct measurement
measure_mean (const struct claim *claim, const struct place *place,
              const struct circumstances *circumstances, enough *suffices,
              void *context)
{
    int which = experiment_measure (claim->run_by, claim->measured);
    struct tally *tally = malloc (sizeof *tally);
    struct measurement found = { .runs = 0 };
    const char *why = "no memory for the tally";
    enum verdict gravity = BROKEN;

    if (tally != NULL)
        why = run_looks (&gravity, tally, claim, place, circumstances,
                         suffices, context);
    if (tally != NULL && tally->runs > 0)
        found = tally_measurement (tally, claim->run_by->kind, which);
    free (tally);
    found.broken = gravity;
    found.why = why;
    return found;
}

struct measurement
measure (struct sample *sample, const struct claim *claim,
         const struct place *place, const struct circumstances *circumstances,
         enough *suffices, void *context)
{
    int which = experiment_measure (claim->run_by, claim->measured);

    if (claim->run_by->kind == DETERMINISTIC)
        return run_once (claim, place, circumstances, which);
    if (gives_sample (claim->run_by))
        return measure_sample (sample, claim, place, circumstances, which);
    return measure_mean (claim, place, circumstances, suffices, context);
}

enum verdict
claim_measure (struct measurement *all, const struct claim *claim,
               const struct place *place,
               const struct circumstances *circumstances)
{
    int measures = experiment_measures (claim->run_by), i;
    const char *why = NULL;
    enum verdict gravity = BROKEN;
    struct tally *tally = NULL;

    struct sample sample = { NULL, 0 };

    if (claim->run_by->kind != DETERMINISTIC
        && !gives_sample (claim->run_by)) {
        tally = malloc (sizeof *tally);
        if (tally == NULL)
            why = "no memory for the tally";
        else
            why = run_looks (&gravity, tally, claim, place, circumstances,
                             NULL, NULL);
    }
    for (i = 0; i < measures; i++) {
        if (claim->run_by->kind == DETERMINISTIC)
            all[i] = run_once (claim, place, circumstances, i);
        else if (gives_sample (claim->run_by))
            all[i] = measure_sample (&sample, claim, place, circumstances, i);
        else if (why == NULL)
            all[i] = tally_measurement (tally, claim->run_by->kind, i);
        if (why != NULL) {
            all[i].broken = gravity;
            all[i].why = why;
        }
    }
    free (tally);
    free (sample.x);
    return measures > 0 ? all[0].broken : BROKEN;
}
