#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "theory/domain.h"
#include "validate/decimal.h"
#include "workbench/csv_read.h"
#include "workbench/own_measure.h"

/* The largest CSV file. */
enum { CSV_SIZE = 1 << 28 };

/* The numbers at one place. */
struct slot {
    double *x, *budget;
    size_t count, room;
    size_t bad_line; /* not 0: a row that is no number, and why */
    char bad[100];
};

struct own_csv {
    const char *name;
    int opened;
    char why[300];      /* not empty: why the file cannot be used */
    struct slot *slots; /* one for each grid point */
};

/* ---- The file ----------------------------------------------------------- */

enum exit_code
own_csv_read (struct own_measure *measure, struct entry *entry)
{
    struct own_csv *csv = keep_take (measure->own->keep, sizeof *csv);
    const char *start = entry->at, *part;
    enum exit_code code;

    if (csv == NULL)
        return entry_no_memory (entry);
    measure->csv = csv;
    code = entry_quoted (&csv->name, entry, measure->own->keep,
                         "the name of a CSV file");
    if (code != EXIT_HOLDS)
        return code;
    for (part = csv->name;; part++) {
        size_t span = strcspn (part, "/");
        if (span == 0 || (span == 2 && memcmp (part, "..", 2) == 0))
            return entry_fault (entry, start,
                                "a CSV file stands beside or below the claim "
                                "file: no leading /, no ..");
        part += span;
        if (*part == '\0')
            return EXIT_HOLDS;
    }
}

/* Open NAME below DIRECTORY without following any link in it; -1 with errno
   set. */
static int
open_below (const char *directory, const char *name)
{
    int at = open (directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC), next, kept;
    char part[256];

    while (at >= 0) {
        size_t span = strcspn (name, "/");
        int last = name[span] == '\0';
        if (span >= sizeof part) {
            close (at);
            errno = ENAMETOOLONG;
            return -1;
        }
        memcpy (part, name, span);
        part[span] = '\0';
        next = openat (at, part,
                       O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
                           | O_NOCTTY | (last ? 0 : O_DIRECTORY));
        kept = errno;
        close (at);
        errno = kept;
        if (last || next < 0)
            return next;
        at = next;
        name += span + 1;
    }
    return -1;
}

/* All of FILE as a new string, or null with *WHY. */
static char *
read_file (int file, const char **why)
{
    struct stat there;
    size_t size = 0, room;
    char *text;

    *why = NULL;
    if (fstat (file, &there) != 0)
        *why = strerror (errno);
    else if (!S_ISREG (there.st_mode))
        *why = "is not a regular file";
    else if (there.st_size > CSV_SIZE)
        *why = "is larger than 256 MiB";
    if (*why != NULL)
        return NULL;
    room = (size_t) there.st_size;
    text = malloc (room + 1);
    while (text != NULL && size < room) {
        ssize_t got = read (file, text + size, room - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        size += (size_t) got;
    }
    if (text == NULL || size < room || memchr (text, '\0', size) != NULL) {
        *why = text == NULL  ? "no memory"
               : size < room ? "could not be read"
                             : "has a NUL in it";
        free (text);
        return NULL;
    }
    text[size] = '\0';
    return text;
}

/* ---- Places ------------------------------------------------------------- */

/* Append the coordinate VALUE to KEY. */
static int
key_add (char **key, const fmpq_t value)
{
    char *text = fmpq_get_str (NULL, 10, value);
    size_t used = *key != NULL ? strlen (*key) : 0;
    char *longer = realloc (*key, used + strlen (text) + 2);

    if (longer != NULL) {
        sprintf (longer + used, "%s ", text);
        *key = longer;
    }
    flint_free (text);
    return longer != NULL;
}

struct sorted {
    const char *key;
    size_t point;
};

static int
compare_sorted (const void *a, const void *b)
{
    const struct sorted *one = a, *other = b;
    int order = strcmp (one->key, other->key);

    return order != 0                  ? order
           : one->point < other->point ? -1
                                       : one->point > other->point;
}

/* The grid points by their coordinates; the first of equal ones has the
   slot. */
static struct sorted *
sort_points (const struct own_measure *measure)
{
    const struct claim *claim = &measure->own->claim;
    struct keep *keep = measure->own->keep;
    struct sorted *sorted = keep_take (keep, claim->npoints * sizeof *sorted);
    int count = axis_count (claim->predicts->axes), axis;
    fmpq_t value;
    size_t i;

    if (sorted == NULL)
        return NULL;
    fmpq_init (value);
    for (i = 0; i < claim->npoints; i++) {
        char *key = strdup ("");
        int sound = key != NULL;
        for (axis = 0; axis < count && sound; axis++) {
            own_coordinate (value, measure, i, axis);
            if (axis != measure->unused)
                sound = key_add (&key, value);
        }
        sorted[i].key = sound ? keep_text (keep, key, strlen (key)) : NULL;
        sorted[i].point = i;
        free (key);
        if (sorted[i].key == NULL)
            break;
    }
    fmpq_clear (value);
    if (i < claim->npoints)
        return NULL;
    qsort (sorted, claim->npoints, sizeof *sorted, compare_sorted);
    return sorted;
}

/* The first of the N points SORTED whose key is KEY, or null. */
static const struct sorted *
find_point (const struct sorted *sorted, size_t n, const char *key)
{
    size_t low = 0, high = n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp (sorted[middle].key, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < n && strcmp (sorted[low].key, key) == 0 ? sorted + low : NULL;
}

/* ---- Rows --------------------------------------------------------------- */

/* What is found where in a row. */
struct columns {
    int axis[MAX_AXES]; /* -1: not asked */
    int value, budget;
};

/* Find the columns in the first row of CSV; 0 with a reason. */
static int
find_columns (struct columns *columns, struct own_measure *measure,
              const struct csv *csv)
{
    const char *axes = measure->own->claim.predicts->axes, *names[2];
    int count = axis_count (axes), found[2] = { -1, -1 }, i;
    char name[64];

    names[0] = measure->column;
    names[1] = measure->budget_column;
    for (i = 0; i < count + 2; i++) {
        int at;
        if (i < count)
            axis_name (name, sizeof name, axes, i);
        else
            snprintf (name, sizeof name, "%s",
                      names[i - count] != NULL ? names[i - count] : "");
        if (i == measure->unused || *name == '\0') {
            if (i < count)
                columns->axis[i] = -1;
            continue;
        }
        at = csv_column (csv, name);
        if (at < 0) {
            snprintf (measure->csv->why, sizeof measure->csv->why,
                      "%.150s: %s column %s", measure->csv->name,
                      at == -1 ? "there is no" : "there is more than one",
                      name);
            return 0;
        }
        if (i < count)
            columns->axis[i] = at;
        else
            found[i - count] = at;
    }
    columns->value = found[0];
    columns->budget = found[1];
    return 1;
}

/* The key of the present row; null with a reason. */
static char *
row_key (const struct columns *columns, struct own_measure *measure,
         const struct csv *csv)
{
    int count = axis_count (measure->own->claim.predicts->axes), axis;
    char *key = strdup ("");
    int sound = key != NULL;
    fmpq_t value;

    fmpq_init (value);
    for (axis = 0; axis < count && sound; axis++) {
        int at = columns->axis[axis];
        if (at < 0)
            continue;
        sound = decimal_read (value, csv->field[at]) == DECIMAL_READ;
        if (!sound)
            snprintf (measure->csv->why, sizeof measure->csv->why,
                      "%.150s:%zu: the parameter %.60s is not a number",
                      measure->csv->name, csv->line, csv->field[at]);
        else
            sound = key_add (&key, value);
    }
    fmpq_clear (value);
    if (!sound) {
        free (key);
        key = NULL;
    }
    return key;
}

/* Make room for one more number in SLOT; 0 when memory is short. */
static int
grow (struct slot *slot, struct keep *keep)
{
    size_t room = slot->room > 0 ? 2 * slot->room : 64;
    double *x, *budget;

    if (slot->count < slot->room)
        return 1;
    x = keep_take (keep, room * sizeof *x);
    budget = keep_take (keep, room * sizeof *budget);
    if (x == NULL || budget == NULL)
        return 0;
    if (slot->count > 0) {
        memcpy (x, slot->x, slot->count * sizeof *x);
        memcpy (budget, slot->budget, slot->count * sizeof *budget);
    }
    slot->x = x;
    slot->budget = budget;
    slot->room = room;
    return 1;
}

/* Take the numbers of the present row into SLOT. */
static int
take_row (struct slot *slot, const struct columns *columns,
          struct own_measure *measure, const struct csv *csv)
{
    const char *text = csv->field[columns->value], *why;
    double x = 0, budget = measure->budget;
    int sound = number_from_text (&x, text, &why);

    if (sound && columns->budget >= 0) {
        text = csv->field[columns->budget];
        sound = number_from_text (&budget, text, &why) && budget >= 0;
    }
    if (!sound && slot->bad_line == 0) {
        slot->bad_line = csv->line;
        snprintf (slot->bad, sizeof slot->bad, "'%.40s' %s", text, why);
    }
    if (!grow (slot, measure->own->keep))
        return 0;
    slot->x[slot->count] = x;
    slot->budget[slot->count++] = budget;
    return 1;
}

/* All rows of TEXT; reasons go to the measure's. */
static void
take_rows (struct own_measure *measure, char *text,
           const struct sorted *sorted)
{
    struct own_csv *own = measure->csv;
    size_t n = measure->own->claim.npoints, room = sizeof own->why;
    struct columns columns;
    const char *why = "is empty";
    struct csv csv;
    int more, fields;

    csv_begin (&csv, text);
    more = csv_row (&csv, &why);
    if (more <= 0)
        snprintf (own->why, room, "%.150s:%zu: %s", own->name, csv.next_line,
                  why);
    if (more <= 0 || !find_columns (&columns, measure, &csv))
        return;
    fields = csv.fields;
    while (*own->why == '\0' && (more = csv_row (&csv, &why)) > 0) {
        const struct sorted *point;
        char *key;
        if (csv.fields != fields) {
            snprintf (own->why, room, "%.150s:%zu: %d fields, not %d",
                      own->name, csv.line, csv.fields, fields);
            return;
        }
        key = row_key (&columns, measure, &csv);
        point = key != NULL ? find_point (sorted, n, key) : NULL;
        free (key);
        if (point != NULL
            && !take_row (own->slots + point->point, &columns, measure, &csv))
            snprintf (own->why, room, "%.150s: no memory", own->name);
    }
    if (more < 0)
        snprintf (own->why, room, "%.150s:%zu: %s", own->name, csv.next_line,
                  why);
}

const char *
own_csv_open (struct own_measure *measure)
{
    struct own_csv *csv = measure->csv;
    struct keep *keep = measure->own->keep;
    size_t n = measure->own->claim.npoints;
    const char *why = NULL;
    struct sorted *sorted;
    char *text;
    int file;

    if (csv->opened)
        return *csv->why != '\0' ? csv->why : NULL;
    csv->opened = 1;
    csv->slots = keep_take (keep, n * sizeof *csv->slots);
    sorted = sort_points (measure);
    file = open_below (measure->directory, csv->name);
    if (file < 0)
        why = errno == ELOOP ? "is a link" : strerror (errno);
    text = file >= 0 ? read_file (file, &why) : NULL;
    if (csv->slots == NULL || sorted == NULL)
        why = "no memory";
    if (why != NULL)
        snprintf (csv->why, sizeof csv->why, "%.150s: %s", csv->name, why);
    else
        take_rows (measure, text, sorted);
    free (text);
    if (file >= 0)
        close (file);
    return *csv->why != '\0' ? csv->why : NULL;
}

/* ---- Runs --------------------------------------------------------------- */

/* Are the rows of SLOT as many as the claim says, and all of them numbers? */
static enum experiment_status
check_slot (struct own_measure *measure, const struct slot *slot)
{
    const struct own_csv *csv = measure->csv;
    size_t wanted = measure->own->experiment.kind == DETERMINISTIC
                        ? 1
                        : measure->own->claim.accept.runs;

    if (slot->bad_line > 0)
        return own_refuse (measure, "%.150s:%zu: %s", csv->name,
                           slot->bad_line, slot->bad);
    if (slot->count == 0)
        return own_refuse (measure, "%.150s has no row for this point",
                           csv->name);
    if (slot->count != wanted)
        return own_refuse (measure,
                           "%.150s has %zu rows for this point, the claim "
                           "says %zu",
                           csv->name, slot->count, wanted);
    return RUN_DONE;
}

enum experiment_status
own_csv_repeat (double *results, struct own_measure *measure, const double *at,
                uint64_t first, size_t count)
{
    const struct own_csv *csv = measure->csv;
    int deterministic = measure->own->experiment.kind == DETERMINISTIC;
    size_t width = deterministic ? 2 * MAX_MEASURES : MAX_MEASURES, i;
    const char *why = own_csv_open (measure);
    size_t point = why == NULL ? own_point (measure, at) : 0;
    enum experiment_status status;
    const struct slot *slot;

    if (why != NULL)
        return own_refuse (measure, "%s", why);
    if (point == measure->own->claim.npoints)
        return own_refuse (measure,
                           "%.150s is read at the points of the grid "
                           "alone",
                           csv->name);
    slot = csv->slots + point;
    status = check_slot (measure, slot);
    if (status != RUN_DONE)
        return status;
    if (first > slot->count || count > slot->count - first)
        return own_refuse (measure, "%.150s has only %zu rows for this point",
                           csv->name, slot->count);
    for (i = 0; i < count; i++) {
        results[i * width] = slot->x[first + i];
        if (deterministic)
            results[i * width + MAX_MEASURES] = slot->budget[first + i];
    }
    return RUN_DONE;
}
