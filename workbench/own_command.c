#include "config.h"

#include "workbench/own_measure.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/stream.h"
#include "theory/domain.h"
#include "workbench/csv_read.h"
#include "workbench/process.h"

enum {
    COMMAND_WORDS = 64,       /* the most words of a command */
    BATCH_RUNS = 100000,      /* the most runs of one process */
    USUAL_SECONDS = 60,       /* for one process */
    BYTES_OF_A_RUN = 1 << 12, /* the most output, in the mean */
    BYTES_BESIDE = 1 << 16
};

struct own_command {
    const char *word[COMMAND_WORDS]; /* with their placeholders */
    int words;
    size_t batch;
    slong seconds;
    /* The last batch: its first run, its place and key, its numbers. */
    int known;
    uint64_t first, key;
    double at[MAX_AXES];
    double *x, *budget;
};

/* ---- Reading ------------------------------------------------------------ */

enum exit_code
own_command_read (struct own_measure *measure, struct entry *entry)
{
    struct own_command *command =
        keep_take (measure->own->keep, sizeof *command);
    enum exit_code code = EXIT_HOLDS;

    if (command == NULL)
        return entry_no_memory (entry);
    measure->command = command;
    command->batch = 1;
    command->seconds = USUAL_SECONDS;
    if (!entry_sign (entry, '['))
        return entry_fault (entry, entry->at,
                            "a command is a list [\"program\", \"word\", "
                            "...]");
    do {
        if (command->words == COMMAND_WORDS - 1)
            return entry_fault (entry, entry->at, "more than %d words",
                                COMMAND_WORDS - 1);
        code = entry_quoted (command->word + command->words++, entry,
                             measure->own->keep, "a word of the command");
    } while (code == EXIT_HOLDS && entry_sign (entry, ','));
    if (code == EXIT_HOLDS && !entry_sign (entry, ']'))
        code = entry_fault (entry, entry->at,
                            ", or ] should stand after a word of the command");
    return code;
}

enum exit_code
own_command_batch (struct own_measure *measure, struct entry *entry)
{
    enum exit_code code;
    slong batch = 0;

    code = entry_whole (&batch, entry, 1, BATCH_RUNS, "a batch");
    measure->command->batch = (size_t) batch;
    return code;
}

enum exit_code
own_command_timeout (struct own_measure *measure, struct entry *entry)
{
    return entry_whole (&measure->command->seconds, entry, 1, 86400,
                        "a time limit in seconds");
}

/* ---- Placeholders ------------------------------------------------------- */

/* What stands between braces: an axis (its number), or one of these. */
enum { IS_NONE = -1, IS_RUN = MAX_AXES, IS_SEED, IS_FIRST, IS_COUNT, NAMES };

static int
placeholder (const char *axes, const char *name, size_t length)
{
    static const char *const names[] = { "run", "seed", "first", "count" };
    int axis = axis_position (axes, name, length), i;

    for (i = 0; i < 4 && axis < 0; i++)
        if (strlen (names[i]) == length
            && memcmp (names[i], name, length) == 0)
            return IS_RUN + i;
    return axis;
}

/* Look for the placeholders of all words: which are USED; the first that is
   none goes to *BAD. */
static void
find_placeholders (int used[NAMES], const char **bad,
                   const struct own_command *command, const char *axes)
{
    int i;

    *bad = NULL;
    for (i = 0; i < command->words; i++) {
        const char *at = command->word[i];
        while ((at = strchr (at, '{')) != NULL) {
            size_t span = strcspn (at, "}");
            int which = at[span] == '}' ? placeholder (axes, at + 1, span - 1)
                                        : IS_NONE;
            if (which == IS_NONE) {
                *bad = at;
                return;
            }
            used[which] = 1;
            at += span;
        }
    }
}

enum exit_code
own_command_settle (struct own_measure *measure)
{
    const struct own_command *command = measure->command;
    const struct entry *entry = &measure->entry;
    const char *axes = measure->own->axes, *bad;
    int used[NAMES] = { 0 }, axis, which;

    for (which = IS_RUN; which < NAMES; which++) {
        static const char *const names[] = { "run", "seed", "first", "count" };
        const char *name = names[which - IS_RUN];
        if (axis_position (axes, name, strlen (name)) >= 0)
            return entry_fault (entry, entry->key,
                                "{%s} would be the parameter and the %s of a "
                                "command: rename the parameter",
                                name, name);
    }
    find_placeholders (used, &bad, command, axes);
    if (bad != NULL)
        return entry_fault (entry, entry->key,
                            "%.40s: a brace opens {parameter}, {run}, {seed}, "
                            "{first} or {count}",
                            bad);
    for (axis = 0; axis < axis_count (axes); axis++)
        if (!used[axis] && axis != measure->unused) {
            char name[64];
            axis_name (name, sizeof name, axes, axis);
            return entry_fault (entry, entry->key,
                                "the command is not told {%s}", name);
        }
    if (measure->own->experiment.kind != DETERMINISTIC && !used[IS_RUN]
        && !used[IS_SEED] && !used[IS_FIRST])
        return entry_fault (entry, entry->key,
                            "all runs of the command would be the same: it "
                            "is told neither {seed} nor {run} nor {first}");
    if (command->batch > 1 && (!used[IS_COUNT] || used[IS_RUN]))
        return entry_fault (entry, entry->key,
                            "a batch is told {count} and {first}, not {run}");
    return EXIT_HOLDS;
}

/* A rational as a decimal where it has one, else as p/q. */
static void
write_value (FILE *out, const fmpq_t value)
{
    fmpz_t rest, power;
    slong twos, fives, digits = 0;
    char *text;

    fmpz_init (rest);
    fmpz_init_set_ui (power, 2);
    twos = fmpz_remove (rest, fmpq_denref (value), power);
    fmpz_set_ui (power, 5);
    fives = fmpz_remove (rest, rest, power);
    if (!fmpz_is_one (rest))
        text = fmpq_get_str (NULL, 10, value);
    else {
        digits = twos > fives ? twos : fives;
        fmpz_ui_pow_ui (power, 10, (ulong) digits);
        fmpz_mul (power, power, fmpq_numref (value));
        fmpz_divexact (power, power, fmpq_denref (value));
        fmpz_abs (power, power);
        text = fmpz_get_str (NULL, 10, power);
        if (fmpq_sgn (value) < 0)
            fputc ('-', out);
    }
    if (digits > 0) {
        slong length = (slong) strlen (text), i;
        for (i = length < digits + 1 ? length - digits - 1 : 0; i < length;
             i++) {
            if (i == length - digits)
                fputc ('.', out);
            fputc (i < 0 ? '0' : text[i], out);
        }
    } else
        fputs (text, out);
    flint_free (text);
    fmpz_clear (rest);
    fmpz_clear (power);
}

/* One batch that is to be run. */
struct batch {
    struct own_measure *measure;
    const double *at;
    size_t point; /* of the grid, or their number when it is none */
    uint64_t key, first;
};

/* A seed below 2^31 that belongs to the key and the first run alone. */
static unsigned long
batch_seed (const struct batch *batch)
{
    struct stream stream;

    stream_init (&stream, batch->key, batch->first);
    return stream_word (&stream) >> 1;
}

static void
write_placeholder (FILE *out, int which, const struct batch *batch)
{
    const struct own_measure *measure = batch->measure;
    fmpq_t value;

    switch (which) {
    case IS_RUN:
    case IS_FIRST:
        fprintf (out, "%llu", (unsigned long long) batch->first);
        return;
    case IS_SEED:
        fprintf (out, "%lu", batch_seed (batch));
        return;
    case IS_COUNT:
        fprintf (out, "%zu", measure->command->batch);
        return;
    default:
        break;
    }
    if (batch->point == measure->own->claim.npoints) {
        fprintf (out, "%.17g", batch->at[which]);
        return;
    }
    fmpq_init (value);
    own_coordinate (value, measure, batch->point, which);
    write_value (out, value);
    fmpq_clear (value);
}

/* WORD with its placeholders filled, as a new string; null when memory is
   short. */
static char *
fill (const char *word, const struct batch *batch)
{
    const char *axes = batch->measure->own->axes;
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream (&text, &size);

    if (out == NULL)
        return NULL;
    while (*word != '\0') {
        size_t span = strcspn (word, "{");
        fwrite (word, 1, span, out);
        word += span;
        if (*word == '{') {
            span = strcspn (word, "}");
            write_placeholder (out, placeholder (axes, word + 1, span - 1),
                               batch);
            word += span + 1;
        }
    }
    if (fclose (out) != 0) {
        free (text);
        return NULL;
    }
    return text;
}

/* ---- Output ------------------------------------------------------------- */

/* Where the numbers of a batch go. */
struct numbers {
    struct own_measure *measure;
    size_t count;
};

static enum experiment_status
add_number (struct numbers *numbers, const char *text, const char *budget)
{
    struct own_measure *measure = numbers->measure;
    struct own_command *command = measure->command;
    double x = 0, error = measure->budget;
    const char *why;

    if (numbers->count == command->batch)
        return own_refuse (measure,
                           "the command printed more than %zu "
                           "numbers",
                           command->batch);
    if (!number_from_text (&x, text, &why))
        return own_refuse (measure, "the command printed '%.60s', which %s",
                           text, why);
    if (budget != NULL
        && !(number_from_text (&error, budget, &why) && error >= 0))
        return own_refuse (measure,
                           "the command printed the budget '%.60s', which is "
                           "none",
                           budget);
    command->x[numbers->count] = x;
    command->budget[numbers->count++] = error;
    return RUN_DONE;
}

/* One number a line. */
static enum experiment_status
take_lines (struct numbers *numbers, char *text)
{
    enum experiment_status status = RUN_DONE;

    while (*text != '\0' && status == RUN_DONE) {
        char *stop = text + strcspn (text, "\n");
        int more = *stop == '\n';
        *stop = '\0';
        if (stop > text && stop[-1] == '\r')
            stop[-1] = '\0';
        if (text[strspn (text, " \t")] != '\0')
            status = add_number (numbers, text, NULL);
        text = stop + more;
    }
    return status;
}

/* A CSV table with the column. */
static enum experiment_status
take_csv (struct numbers *numbers, char *text)
{
    struct own_measure *measure = numbers->measure;
    enum experiment_status status = RUN_DONE;
    const char *why = "is empty";
    int more, value, budget = -1, fields;
    struct csv csv;

    csv_begin (&csv, text);
    more = csv_row (&csv, &why);
    value = more > 0 ? csv_column (&csv, measure->column) : -1;
    if (more > 0 && measure->budget_column != NULL)
        budget = csv_column (&csv, measure->budget_column);
    if (value < 0 || (measure->budget_column != NULL && budget < 0))
        return own_refuse (measure,
                           "the output of the command has no column %.60s, or "
                           "not its budget",
                           measure->column);
    fields = csv.fields;
    while (status == RUN_DONE && (more = csv_row (&csv, &why)) > 0)
        status = csv.fields != fields
                     ? own_refuse (measure,
                                   "line %zu of the command's output has %d "
                                   "fields, not %d",
                                   csv.line, csv.fields, fields)
                     : add_number (numbers, csv.field[value],
                                   budget >= 0 ? csv.field[budget] : NULL);
    if (more < 0)
        return own_refuse (measure, "line %zu of the command's output: %s",
                           csv.next_line, why);
    return status;
}

/* The number under NAME in OBJECT as text; 0 when there is none. */
static int
json_number (char *text, size_t size, const json_t *object, const char *name)
{
    const json_t *value = json_object_get (object, name);

    if (!json_is_number (value))
        return 0;
    snprintf (text, size, "%.17g", json_number_value (value));
    return 1;
}

/* One JSON object a line. */
static enum experiment_status
take_json (struct numbers *numbers, char *text)
{
    struct own_measure *measure = numbers->measure;
    enum experiment_status status = RUN_DONE;

    while (*text != '\0' && status == RUN_DONE) {
        char *stop = text + strcspn (text, "\n"), value[40], budget[40];
        int more = *stop == '\n';
        json_t *object;
        *stop = '\0';
        if (text[strspn (text, " \t\r")] != '\0') {
            object = json_loads (
                text, JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL, NULL);
            if (!json_number (value, sizeof value, object, measure->column)
                || (measure->budget_column != NULL
                    && !json_number (budget, sizeof budget, object,
                                     measure->budget_column)))
                status = own_refuse (measure,
                                     "the command printed '%.60s', no JSON "
                                     "object with the number %.60s",
                                     text, measure->column);
            else
                status = add_number (numbers, value,
                                     measure->budget_column != NULL ? budget
                                                                    : NULL);
            json_decref (object);
        }
        text = stop + more;
    }
    return status;
}

static enum experiment_status
take_output (struct own_measure *measure, struct process_result *result)
{
    struct numbers numbers = { measure, 0 };
    enum experiment_status status;
    const char *first = result->out + strspn (result->out, " \t\r\n");

    if (strlen (result->out) != result->size)
        return own_refuse (measure, "the command printed a NUL");
    status = measure->column == NULL ? take_lines (&numbers, result->out)
             : *first == '{'         ? take_json (&numbers, result->out)
                                     : take_csv (&numbers, result->out);
    if (status == RUN_DONE && numbers.count < measure->command->batch)
        return own_refuse (measure,
                           "the command printed %zu numbers instead of %zu",
                           numbers.count, measure->command->batch);
    return status;
}

/* ---- Runs --------------------------------------------------------------- */

static enum experiment_status
take_result (struct own_measure *measure, struct process_result *result)
{
    if (result->wrong != NULL)
        return own_refuse (measure, "the command %.40s: %s",
                           measure->command->word[0], result->wrong);
    if (result->status != 0) {
        result->err[strcspn (result->err, "\n")] = '\0';
        return own_refuse (measure, "the command ended with status %d: %.200s",
                           result->status, result->err);
    }
    return take_output (measure, result);
}

/* Run BATCH; its numbers stay in the command. */
static enum experiment_status
run_batch (const struct batch *batch)
{
    struct own_measure *measure = batch->measure;
    struct own_command *command = measure->command;
    enum experiment_status status = RUN_DONE;
    char *argv[COMMAND_WORDS] = { NULL };
    struct process_result result;
    int i;

    for (i = 0; i < command->words; i++) {
        argv[i] = fill (command->word[i], batch);
        if (argv[i] == NULL)
            status = RUN_NO_MEMORY;
    }
    if (status == RUN_DONE) {
        process_run (&result, argv, measure->directory, NULL, 0,
                     (double) command->seconds,
                     BYTES_BESIDE + command->batch * BYTES_OF_A_RUN);
        status = take_result (measure, &result);
        process_clear (&result);
    }
    for (i = 0; i < command->words; i++)
        free (argv[i]);
    return status;
}

/* Have the batch with run number RUN at hand. */
static enum experiment_status
fetch_batch (struct own_measure *measure, const double *at, uint64_t key,
             uint64_t run)
{
    struct own_command *command = measure->command;
    size_t count = (size_t) axis_count (measure->own->axes);
    struct batch batch = { measure, at, own_point (measure, at), key,
                           run - run % command->batch };
    enum experiment_status status;

    if (command->known && command->first == batch.first && command->key == key
        && memcmp (command->at, at, count * sizeof *at) == 0)
        return RUN_DONE;
    command->known = 0;
    if (command->x == NULL) {
        struct keep *keep = measure->own->keep;
        size_t size = command->batch * sizeof *command->x;
        command->x = keep_take (keep, size);
        command->budget = keep_take (keep, size);
    }
    if (command->x == NULL || command->budget == NULL)
        return RUN_NO_MEMORY;
    status = run_batch (&batch);
    command->known = status == RUN_DONE;
    command->first = batch.first;
    command->key = key;
    memcpy (command->at, at, count * sizeof *at);
    return status;
}

enum experiment_status
own_command_repeat (double *results, struct own_measure *measure,
                    const double *at, uint64_t key, uint64_t first,
                    size_t count)
{
    struct own_command *command = measure->command;
    int deterministic = measure->own->experiment.kind == DETERMINISTIC;
    size_t width = deterministic ? 2 * MAX_MEASURES : MAX_MEASURES, i;

    for (i = 0; i < count; i++) {
        uint64_t run = first + i;
        enum experiment_status status = fetch_batch (measure, at, key, run);
        if (status != RUN_DONE)
            return status;
        results[i * width] = command->x[run - command->first];
        if (deterministic)
            results[i * width + MAX_MEASURES] =
                command->budget[run - command->first];
    }
    return RUN_DONE;
}
