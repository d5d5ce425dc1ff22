#include "config.h"

#include "workbench/own_measure.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"

/* ---- Grid points -------------------------------------------------------- */

void
own_coordinate (fmpq_t value, const struct own_measure *measure, size_t i,
                int axis)
{
    decimal_read (value, measure->own->grid[i].at[axis]);
}

size_t
own_point (const struct own_measure *measure, const double *at)
{
    const struct claim *claim = &measure->own->claim;
    int count = axis_count (claim->predicts->axes), axis;
    const double *there = measure->nearest;
    size_t i;

    for (i = 0; i < claim->npoints; i++, there += MAX_AXES) {
        int same = 1;
        for (axis = 0; axis < count && same; axis++)
            same = axis == measure->unused
                   || (there[axis] >= at[axis] && there[axis] <= at[axis]);
        if (same)
            break;
    }
    return i;
}

/* ---- Runs --------------------------------------------------------------- */

enum experiment_status
own_refuse (struct own_measure *measure, const char *format, ...)
{
    va_list args;

    va_start (args, format);
    vsnprintf (measure->why, sizeof measure->why, format, args);
    va_end (args);
    return RUN_REFUSED;
}

static enum experiment_status
repeat (double *results, const struct experiment *self, const double *at,
        uint64_t key, uint64_t first, size_t count)
{
    const struct own_claim *own = self->data;

    if (own->measure->csv != NULL)
        return own_csv_repeat (results, own->measure, at, first, count);
    return own_command_repeat (results, own->measure, at, key, first, count);
}

static const char *
why_refused (const struct experiment *self)
{
    const struct own_claim *own = self->data;

    return own->measure->why;
}

/* ---- Reading ------------------------------------------------------------ */

/* A name for the measure or a column: no blank, quote or comma. */
static enum exit_code
take_column (const char **column, struct own_claim *own, struct entry *entry)
{
    const char *word;
    size_t length = entry_word (entry, &word), i;

    for (i = 0; i < length; i++)
        if (strchr ("\",;=[]{}", word[i]) != NULL)
            return entry_fault (entry, word + i,
                                "'%c' in the name of a column", word[i]);
    if (length == 0 || length > 64)
        return entry_fault (entry, word,
                            "the name of a column should stand here");
    *column = keep_text (own->keep, word, length);
    return *column != NULL ? EXIT_HOLDS : entry_no_memory (entry);
}

static enum exit_code
take_kind (struct experiment *experiment, struct entry *entry)
{
    static const char *const names[] = { "mean", "proportion", "deterministic",
                                         "sample", "categories" };
    size_t i;

    for (i = 0; i < sizeof names / sizeof *names; i++)
        if (entry_take (entry, names[i])) {
            experiment->kind = (enum kind) i;
            return EXIT_HOLDS;
        }
    return entry_fault (entry, entry->at,
                        "the kind is mean, proportion, deterministic, sample "
                        "or categories");
}

/* "[lower, upper]", rounded so that nothing of it is lost. */
static enum exit_code
take_range (struct experiment *experiment, struct entry *entry)
{
    const char *start = entry->at;
    enum exit_code code = EXIT_HOLDS;
    fmpq_t ends[2];
    arf_t end;
    int i;

    arf_init (end);
    fmpq_init (ends[0]);
    fmpq_init (ends[1]);
    for (i = 0; i < 2 && code == EXIT_HOLDS; i++) {
        if (!entry_sign (entry, "[,"[i]))
            code = entry_fault (entry, entry->at,
                                "a range is written [lower, upper]");
        else
            code = entry_number (ends[i], entry, ",]", "an end of the range");
    }
    if (code == EXIT_HOLDS && !entry_sign (entry, ']'))
        code = entry_fault (entry, entry->at, "] should close the range");
    if (code == EXIT_HOLDS && fmpq_cmp (ends[0], ends[1]) >= 0)
        code = entry_fault (entry, start, "the range is empty");
    if (code == EXIT_HOLDS) {
        arf_set_fmpq (end, ends[0], 53, ARF_RND_FLOOR);
        experiment->lower = arf_get_d (end, ARF_RND_FLOOR);
        arf_set_fmpq (end, ends[1], 53, ARF_RND_CEIL);
        experiment->upper = arf_get_d (end, ARF_RND_CEIL);
        if (!isfinite (experiment->lower) || !isfinite (experiment->upper))
            code = entry_fault (entry, start, "the range is too wide");
    }
    fmpq_clear (ends[0]);
    fmpq_clear (ends[1]);
    arf_clear (end);
    return code;
}

/* A bound of the error of every number, or the column that has it. */
static enum exit_code
take_budget (struct own_claim *own, struct entry *entry)
{
    const char *start = entry->at;
    enum exit_code code;
    fmpq_t value;
    arf_t bound;

    if (entry_take (entry, "column"))
        return take_column (&own->measure->budget_column, own, entry);
    fmpq_init (value);
    arf_init (bound);
    code = entry_number (value, entry, "", "a bound of the error");
    if (code == EXIT_HOLDS && fmpq_sgn (value) < 0)
        code =
            entry_fault (entry, start, "a bound of an error is not below 0");
    if (code == EXIT_HOLDS) {
        arf_set_fmpq (bound, value, 53, ARF_RND_CEIL);
        own->measure->budget = arf_get_d (bound, ARF_RND_CEIL);
    }
    fmpq_clear (value);
    arf_clear (bound);
    return code;
}

static enum exit_code
take_upper (struct experiment *experiment, struct entry *entry)
{
    enum exit_code code;
    slong upper = 0;

    code = entry_whole (&upper, entry, 1, 10000, "the last category");
    experiment->upper = (double) upper;
    return code;
}

/* The words that may follow what is measured. */
enum option { COLUMN, KIND, RANGE, BUDGET, UPPER, BATCH, TIMEOUT, OPTIONS };
static const char *const option_names[] = { "column", "kind",  "range",
                                            "budget", "upper", "batch",
                                            "timeout" };

static enum exit_code
take_option (enum option option, struct own_claim *own, struct entry *entry,
             const char *word)
{
    switch (option) {
    case COLUMN:
        return take_column (&own->measure->column, own, entry);
    case KIND:
        return take_kind (&own->experiment, entry);
    case RANGE:
        return take_range (&own->experiment, entry);
    case BUDGET:
        return take_budget (own, entry);
    case UPPER:
        return take_upper (&own->experiment, entry);
    case BATCH:
    case TIMEOUT:
        if (own->measure->command == NULL)
            return entry_fault (entry, word, "only a command has a %s",
                                option_names[option]);
        return option == BATCH ? own_command_batch (own->measure, entry)
                               : own_command_timeout (own->measure, entry);
    case OPTIONS:
        break;
    }
    return EXIT_HOLDS;
}

static enum exit_code
take_options (int given[OPTIONS], struct own_claim *own, struct entry *entry)
{
    enum exit_code code = EXIT_HOLDS;

    while (code == EXIT_HOLDS && entry->at < entry->end) {
        const char *word = entry->at;
        int i = 0;
        while (i < OPTIONS && !entry_take (entry, option_names[i]))
            i++;
        if (i == OPTIONS)
            return entry_fault (entry, word,
                                "not a part of a measurement: those are "
                                "column, kind, range, budget, upper, batch "
                                "and timeout");
        if (given[i]++)
            return entry_fault (entry, word, "a second %s", option_names[i]);
        code = take_option ((enum option) i, own, entry, word);
    }
    return code;
}

/* Does each kind have what it needs, and nothing else? */
static enum exit_code
check_options (const int given[OPTIONS], struct own_claim *own,
               const struct entry *entry)
{
    static const struct {
        enum option option;
        unsigned kinds;
        const char *why;
    } needs[] = {
        { RANGE, 1u << MEAN,
          "a mean needs the range [lower, upper] that holds every number: its "
          "interval relies on it" },
        { BUDGET, 1u << DETERMINISTIC,
          "a deterministic number needs a budget, the bound of its error" },
        { UPPER, 1u << CATEGORY, "categories need upper, the last of them" },
    };
    unsigned kind = 1u << own->experiment.kind;
    size_t i;

    if (!given[KIND])
        return entry_fault (entry, entry->key,
                            "the measurement has no kind: mean, proportion, "
                            "deterministic, sample or categories");
    for (i = 0; i < sizeof needs / sizeof *needs; i++) {
        if ((kind & needs[i].kinds) != 0 && !given[needs[i].option])
            return entry_fault (entry, entry->key, "%s", needs[i].why);
        if ((kind & needs[i].kinds) == 0 && given[needs[i].option])
            return entry_fault (entry, entry->key,
                                "this kind of measurement has no %s",
                                option_names[needs[i].option]);
    }
    if (own->measure->csv != NULL && !given[COLUMN])
        return entry_fault (entry, entry->key,
                            "a CSV file needs the column that is measured");
    if (own->measure->budget_column != NULL && own->measure->column == NULL)
        return entry_fault (entry, entry->key,
                            "without a column there is no column of budgets");
    return EXIT_HOLDS;
}

/* Where the claim file is. */
static const char *
directory_of (const char *path, struct keep *keep)
{
    const char *slash = strrchr (path, '/');

    if (slash == NULL)
        return keep_text (keep, ".", 1);
    return keep_text (keep, path, slash == path ? 1 : (size_t) (slash - path));
}

enum exit_code
own_measure_read (struct own_claim *own, struct entry *entry)
{
    struct own_measure *measure = keep_take (own->keep, sizeof *measure);
    int given[OPTIONS] = { 0 };
    enum exit_code code;

    if (measure == NULL)
        return entry_no_memory (entry);
    own->measure = measure;
    measure->own = own;
    measure->entry = *entry;
    measure->unused = -1;
    measure->directory = directory_of (entry->path, own->keep);
    if (measure->directory == NULL)
        return entry_no_memory (entry);
    if (entry_take (entry, "csv"))
        code = own_csv_read (measure, entry);
    else if (entry_take (entry, "command"))
        code = own_command_read (measure, entry);
    else
        code = entry_fault (entry, entry->at,
                            "csv \"FILE\" or command [\"PROGRAM\", ...] "
                            "should stand here");
    if (code == EXIT_HOLDS)
        code = take_options (given, own, entry);
    if (code == EXIT_HOLDS)
        code = check_options (given, own, &measure->entry);
    return code;
}

/* ---- The whole ---------------------------------------------------------- */

/* The axis that no run depends on: where a law is printed, or the level of a
   quantile. */
static int
unused_axis (const struct claim *claim)
{
    int count = axis_count (claim->predicts->axes);

    if (claim->accept.relation == QUANTILE)
        return axis_position (claim->predicts->axes, "p", 1);
    return claim->accept.relation == LAW || claim->accept.relation == HISTOGRAM
               ? count - 1
               : -1;
}

/* What is taken for granted of the numbers, for assay assumptions. */
static const char *
assumption (const struct own_claim *own)
{
    const struct experiment *experiment = &own->experiment;
    char text[300];

    if (experiment->kind == DETERMINISTIC)
        snprintf (text, sizeof text,
                  "every %s lies within its budget of the exact number",
                  experiment->measures);
    else if (experiment->kind == MEAN)
        snprintf (text, sizeof text,
                  "the runs at one point are independent, all of one law, "
                  "and every %s lies in [%.17g, %.17g]",
                  experiment->measures, experiment->lower, experiment->upper);
    else
        snprintf (text, sizeof text,
                  "the runs at one point are independent and all of one law");
    return keep_text (own->keep, text, strlen (text));
}

/* Do points I and J agree in all that a run depends on? */
static int
same_place (const struct own_measure *measure, size_t i, size_t j)
{
    int count = axis_count (measure->own->axes), same = 1, axis;
    fmpq_t one, other;

    fmpq_init (one);
    fmpq_init (other);
    for (axis = 0; axis < count && same; axis++) {
        own_coordinate (one, measure, i, axis);
        own_coordinate (other, measure, j, axis);
        same = axis == measure->unused || fmpq_equal (one, other);
    }
    fmpq_clear (one);
    fmpq_clear (other);
    return same;
}

/* The doubles of all points.  Two points that no double tells apart would
   share their numbers. */
static enum exit_code
round_points (struct own_claim *own)
{
    struct own_measure *measure = own->measure;
    size_t n = own->claim.npoints, i;

    measure->nearest = keep_take (own->keep, n * MAX_AXES * sizeof (double));
    if (measure->nearest == NULL)
        return entry_no_memory (&measure->entry);
    for (i = 0; i < n; i++) {
        struct place place;
        place_init (&place, own->axes, own->grid + i);
        memcpy (measure->nearest + i * MAX_AXES, place.nearest,
                sizeof place.nearest);
        place_clear (&place);
    }
    for (i = 0; i < n; i++) {
        size_t same = own_point (measure, measure->nearest + i * MAX_AXES);
        if (same < i && !same_place (measure, same, i))
            return entry_fault (&measure->entry, measure->entry.key,
                                "two points of the grid are the same doubles");
    }
    return EXIT_HOLDS;
}

enum exit_code
own_measure_settle (struct own_claim *own)
{
    struct own_measure *measure = own->measure;
    struct experiment *experiment = &own->experiment;
    enum exit_code code;

    experiment->axes = own->axes;
    experiment->measures = measure->column != NULL ? measure->column : "value";
    if (experiment->kind == PROPORTION)
        experiment->upper = 1;
    experiment->repeat = repeat;
    experiment->why_refused = why_refused;
    experiment->data = own;
    experiment->runs =
        measure->csv != NULL && experiment->kind != DETERMINISTIC
            ? own->claim.accept.runs
            : 0;
    experiment->program = measure->command != NULL;
    experiment->assumes = assumption (own);
    if (experiment->assumes == NULL)
        return entry_no_memory (&measure->entry);
    own->claim.run_by = experiment;
    own->claim.measured = experiment->measures;
    own->claim.unrun = NULL;
    measure->unused = unused_axis (&own->claim);
    code = round_points (own);
    if (code == EXIT_HOLDS && measure->command != NULL)
        code = own_command_settle (measure);
    return code;
}

enum exit_code
own_measure_open (const struct own_claim *own)
{
    const char *why = own->measure != NULL && own->measure->csv != NULL
                          ? own_csv_open (own->measure)
                          : NULL;

    return why == NULL ? EXIT_HOLDS
                       : entry_fault (&own->measure->entry,
                                      own->measure->entry.key, "%s", why);
}
