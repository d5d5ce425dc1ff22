/* The rows of the store: points, stretches of runs, their digests. */
#define _GNU_SOURCE
#include "workbench/store_file.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/sha256.h"
#include "theory/domain.h"
#include "workbench/provenance.h"

/* The columns of WHOLE_ROW. */
enum column {
    ROW_POINT,
    ROW_FIRST,
    ROW_COUNT,
    ROW_STATUS,
    ROW_WIDTH,
    ROW_DIGEST,
    ROW_DATA,
    ROW_AT,
    ROW_KEY,
    ROW_SEED,
    ROW_CLAIM,
    ROW_CLAIM_DIGEST,
    ROW_BITS,
    ROW_BESIDE
};

/* The most runs of one row, and the most doubles of one run. */
enum { MOST_RUNS = 1 << 20, MOST_WIDTH = 2 * MAX_MEASURES };

int
stretch_width (const struct experiment *experiment)
{
    int measures = experiment_measures (experiment);

    return experiment->kind == DETERMINISTIC ? 2 * measures : measures;
}

/* ---- Bytes
 * ----------------------------------------------------------------------- */

/* The least significant byte first, on every machine. */
static void
pack (unsigned char *bytes, const double *values, size_t n)
{
    size_t i;
    int j;

    for (i = 0; i < n; i++) {
        uint64_t bits;
        memcpy (&bits, values + i, sizeof bits);
        for (j = 0; j < 8; j++)
            bytes[8 * i + (size_t) j] = (unsigned char) (bits >> 8 * j);
    }
}

static void
unpack (double *values, const unsigned char *bytes, size_t n)
{
    size_t i;
    int j;

    for (i = 0; i < n; i++) {
        uint64_t bits = 0;
        for (j = 7; j >= 0; j--)
            bits = bits << 8 | bytes[8 * i + (size_t) j];
        memcpy (values + i, &bits, sizeof bits);
    }
}

void
row_digest (unsigned char digest[32], const struct row_text *text,
            const void *data, size_t size)
{
    const char *const parts[] = { text->claim, text->digest, text->at,
                                  text->bits, text->beside };
    char numbers[256];
    struct sha256 hash;
    size_t i;

    sha256_start (&hash);
    for (i = 0; i < sizeof parts / sizeof *parts; i++)
        sha256_add (&hash, parts[i], strlen (parts[i]) + 1);
    snprintf (numbers, sizeof numbers,
              "%" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 " %d %d %zu",
              (int64_t) text->key, (int64_t) text->seed, (int64_t) text->first,
              (int64_t) text->count, text->status, text->width, size);
    sha256_add (&hash, numbers, strlen (numbers) + 1);
    sha256_add (&hash, data, size);
    sha256_end (digest, &hash);
}

/* ---- Reading
 * --------------------------------------------------------------------- */

static const char *
column_text (sqlite3_stmt *row, int column)
{
    const char *text = (const char *) sqlite3_column_text (row, column);

    return text != NULL ? text : "";
}

static void
read_text (struct row_text *text, sqlite3_stmt *row)
{
    text->claim = column_text (row, ROW_CLAIM);
    text->digest = column_text (row, ROW_CLAIM_DIGEST);
    text->at = column_text (row, ROW_AT);
    text->bits = column_text (row, ROW_BITS);
    text->beside = column_text (row, ROW_BESIDE);
    text->key = sqlite3_column_int64 (row, ROW_KEY);
    text->seed = sqlite3_column_int64 (row, ROW_SEED);
    text->first = sqlite3_column_int64 (row, ROW_FIRST);
    text->count = sqlite3_column_int64 (row, ROW_COUNT);
    text->status = sqlite3_column_int (row, ROW_STATUS);
    text->width = sqlite3_column_int (row, ROW_WIDTH);
}

/* Do the numbers of a row fit together? */
static int
is_sane (const struct row_text *text, size_t size)
{
    if (text->first < 0 || text->count < 1 || text->count > MOST_RUNS
        || text->width < 0 || text->width > MOST_WIDTH)
        return 0;
    if (text->status == RUN_DIVERGED)
        return text->count == 1 && size == 0;
    return text->status == RUN_DONE
           && size == (size_t) (8 * text->count * text->width);
}

/* Is the row as it was written? */
static int
is_whole (sqlite3_stmt *row, const struct row_text *text)
{
    const void *data = sqlite3_column_blob (row, ROW_DATA);
    size_t size = (size_t) sqlite3_column_bytes (row, ROW_DATA);
    const void *kept = sqlite3_column_blob (row, ROW_DIGEST);
    unsigned char digest[32];

    if (!is_sane (text, size) || kept == NULL
        || sqlite3_column_bytes (row, ROW_DIGEST) != (int) sizeof digest)
        return 0;
    row_digest (digest, text, data != NULL ? data : "", size);
    return memcmp (digest, kept, sizeof digest) == 0;
}

/* "runs 0 to 9 of x at N=1 are damaged" */
static enum exit_code
complain_damaged (const struct store *store, const struct row_text *text)
{
    if (text->count == 1)
        return complain (EXIT_CORRUPT, "%s: run %lld of %s at %s is damaged",
                         store->path, (long long) text->first, text->claim,
                         text->at);
    return complain (
        EXIT_CORRUPT, "%s: runs %lld to %lld of %s at %s are damaged",
        store->path, (long long) text->first,
        (long long) text->first + text->count - 1, text->claim, text->at);
}

enum exit_code
store_verify (struct store *store)
{
    sqlite3_stmt *row = store_statement (store, ALL_ROWS);
    sqlite3_int64 point = 0, end = 0;
    int step;

    if (row == NULL)
        return EXIT_CORRUPT;
    while ((step = sqlite3_step (row)) == SQLITE_ROW) {
        struct row_text text;
        read_text (&text, row);
        if (sqlite3_column_int64 (row, ROW_POINT) != point)
            end = 0;
        point = sqlite3_column_int64 (row, ROW_POINT);
        if (!is_whole (row, &text) || text.first < end)
            return complain_damaged (store, &text);
        end = text.first + text.count;
    }
    return step == SQLITE_DONE ? EXIT_HOLDS : store_failed (store, "reading");
}

enum exit_code
store_next_held (struct stretch *stretch, struct store *store, slong point,
                 uint64_t from)
{
    sqlite3_stmt *row = store_statement (store, NEXT_HELD);
    int step;

    memset (stretch, 0, sizeof *stretch);
    stretch->point = point;
    if (row == NULL)
        return EXIT_CORRUPT;
    sqlite3_bind_int64 (row, 1, point);
    sqlite3_bind_int64 (row, 2, (sqlite3_int64) from);
    step = sqlite3_step (row);
    if (step == SQLITE_ROW) {
        stretch->first = (uint64_t) sqlite3_column_int64 (row, 0);
        stretch->count = (uint64_t) sqlite3_column_int64 (row, 1);
        stretch->status = (enum experiment_status) sqlite3_column_int (row, 2);
        stretch->width = sqlite3_column_int (row, 3);
    }
    sqlite3_reset (row);
    return step == SQLITE_ROW || step == SQLITE_DONE
               ? EXIT_HOLDS
               : store_failed (store, "reading");
}

/* Take the values of ROW, which is whole. */
static enum exit_code
take_values (struct stretch *stretch, struct store *store, sqlite3_stmt *row,
             const struct row_text *text)
{
    size_t n = text->status == RUN_DONE
                   ? (size_t) text->count * (size_t) text->width
                   : 0;

    if (n > store->room) {
        free (store->values);
        store->values = malloc (n * sizeof *store->values);
        store->room = store->values != NULL ? n : 0;
        if (store->values == NULL)
            return complain (EXIT_LIMIT, "%s: no memory", store->path);
    }
    if (n > 0)
        unpack (store->values, sqlite3_column_blob (row, ROW_DATA), n);
    stretch->first = (uint64_t) text->first;
    stretch->count = (uint64_t) text->count;
    stretch->status = (enum experiment_status) text->status;
    stretch->width = text->width;
    stretch->values = store->values;
    return EXIT_HOLDS;
}

enum exit_code
store_next (struct stretch *stretch, struct store *store, slong point,
            uint64_t from)
{
    sqlite3_stmt *row = store_statement (store, NEXT_ROW);
    enum exit_code code = EXIT_HOLDS;
    struct row_text text;
    int step;

    memset (stretch, 0, sizeof *stretch);
    stretch->point = point;
    if (row == NULL)
        return EXIT_CORRUPT;
    sqlite3_bind_int64 (row, 1, point);
    sqlite3_bind_int64 (row, 2, (sqlite3_int64) from);
    step = sqlite3_step (row);
    if (step == SQLITE_ROW) {
        read_text (&text, row);
        code = is_whole (row, &text) ? take_values (stretch, store, row, &text)
                                     : complain_damaged (store, &text);
    } else if (step != SQLITE_DONE)
        code = store_failed (store, "reading");
    sqlite3_reset (row);
    return code;
}

/* ---- Writing
 * --------------------------------------------------------------------- */

/* Do STATEMENT, which adds one row; *ID becomes its number. */
static enum exit_code
add (sqlite3_int64 *id, struct store *store, sqlite3_stmt *statement)
{
    if (sqlite3_step (statement) != SQLITE_DONE)
        return store->failed = store_failed (store, "adding runs");
    *id = sqlite3_last_insert_rowid (store->db);
    sqlite3_reset (statement);
    return EXIT_HOLDS;
}

/* Look with FIND, whose values are bound, for one number. */
static enum exit_code
find (sqlite3_int64 *id, struct store *store, sqlite3_stmt *statement)
{
    int step = sqlite3_step (statement);

    *id = step == SQLITE_ROW ? sqlite3_column_int64 (statement, 0) : 0;
    sqlite3_reset (statement);
    return step == SQLITE_ROW || step == SQLITE_DONE
               ? EXIT_HOLDS
               : store_failed (store, "reading");
}

/* The number of the claim NAME of this DIGEST. */
static enum exit_code
enter_claim (sqlite3_int64 *id, struct store *store, const char *name,
             const char *digest)
{
    sqlite3_stmt *look = store_statement (store, FIND_CLAIM), *enter;
    enum exit_code code;
    int step;

    if (look == NULL)
        return EXIT_CORRUPT;
    sqlite3_bind_text (look, 1, name, -1, SQLITE_STATIC);
    step = sqlite3_step (look);
    if (step == SQLITE_ROW) {
        const char *kept = column_text (look, 1);
        *id = sqlite3_column_int64 (look, 0);
        code = strcmp (kept, digest) == 0
                   ? EXIT_HOLDS
                   : complain (EXIT_CORRUPT,
                               "%s: its runs of %s belong to another form of "
                               "the claim (digest %.16s, now %.16s)",
                               store->path, name, kept, digest);
        sqlite3_reset (look);
        return code;
    }
    if (step != SQLITE_DONE)
        return store_failed (store, "reading");
    code = store_begin (store);
    enter = code == EXIT_HOLDS ? store_statement (store, ADD_CLAIM) : NULL;
    if (enter == NULL)
        return graver (code, EXIT_IO);
    sqlite3_bind_text (enter, 1, name, -1, SQLITE_STATIC);
    sqlite3_bind_text (enter, 2, digest, -1, SQLITE_STATIC);
    return add (id, store, enter);
}

/* The number of what TEXT says of a point. */
static enum exit_code
enter_point (slong *point, struct store *store, const struct row_text *text)
{
    sqlite3_int64 claim = 0, id = 0;
    sqlite3_stmt *statement;
    enum exit_code code =
        enter_claim (&claim, store, text->claim, text->digest);

    if (code != EXIT_HOLDS)
        return code;
    statement = store_statement (store, FIND_POINT);
    if (statement == NULL)
        return EXIT_CORRUPT;
    sqlite3_bind_int64 (statement, 1, claim);
    sqlite3_bind_text (statement, 2, text->at, -1, SQLITE_STATIC);
    sqlite3_bind_int64 (statement, 3, text->key);
    code = find (&id, store, statement);
    if (code == EXIT_HOLDS && id == 0) {
        code = store_begin (store);
        statement =
            code == EXIT_HOLDS ? store_statement (store, ADD_POINT) : NULL;
        if (statement == NULL)
            return graver (code, EXIT_IO);
        sqlite3_bind_int64 (statement, 1, claim);
        sqlite3_bind_text (statement, 2, text->at, -1, SQLITE_STATIC);
        sqlite3_bind_int64 (statement, 3, text->key);
        sqlite3_bind_int64 (statement, 4, text->seed);
        code = add (&id, store, statement);
    }
    *point = (slong) id;
    return code;
}

/* "alpha=3/2 N=10", a new text. */
static char *
place_text (const struct claim *claim, const struct place *place)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream (&text, &size);
    int i;

    if (out == NULL)
        return NULL;
    for (i = 0; i < place->count; i++) {
        char name[64], *value = fmpq_get_str (NULL, 10, place->at + i);
        axis_name (name, sizeof name, claim->predicts->axes, i);
        fprintf (out, "%s%s=%s", i > 0 ? " " : "", name, value);
        flint_free (value);
    }
    if (fclose (out) == 0)
        return text;
    free (text);
    return NULL;
}

void
store_point_name (char *text, size_t size, const struct claim *claim,
                  const struct place *place)
{
    char *at = place_text (claim, place);

    snprintf (text, size, "%s at %s", claim->id, at != NULL ? at : "");
    free (at);
}

enum exit_code
store_point (slong *point, struct store *store, const struct claim *claim,
             const struct place *place, uint64_t key, uint64_t seed)
{
    char digest[DIGEST_TEXT], *at = place_text (claim, place);
    struct row_text text = { .claim = claim->id,
                             .digest = digest,
                             .at = at,
                             .key = (sqlite3_int64) key,
                             .seed = (sqlite3_int64) seed };
    enum exit_code code;

    if (at == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", store->path);
    run_digest (digest, claim);
    code = enter_point (point, store, &text);
    free (at);
    return code;
}

/* Enter this program among the sessions. */
static enum exit_code
enter_session (struct store *store)
{
    sqlite3_stmt *statement = store_statement (store, FIND_SESSION);
    enum exit_code code;

    if (statement == NULL)
        return EXIT_CORRUPT;
    sqlite3_bind_text (statement, 1, store->bits, -1, SQLITE_STATIC);
    sqlite3_bind_text (statement, 2, store->beside, -1, SQLITE_STATIC);
    code = find (&store->session, store, statement);
    if (code != EXIT_HOLDS || store->session != 0)
        return code;
    statement = store_statement (store, ADD_SESSION);
    if (statement == NULL)
        return EXIT_IO;
    sqlite3_bind_text (statement, 1, store->bits, -1, SQLITE_STATIC);
    sqlite3_bind_text (statement, 2, store->beside, -1, SQLITE_STATIC);
    return add (&store->session, store, statement);
}

/* What the point of STRETCH is, for the digest.  The texts live until the
   statement is used again. */
static enum exit_code
read_point (struct row_text *text, struct store *store, slong point)
{
    sqlite3_stmt *look = store_statement (store, READ_POINT);

    memset (text, 0, sizeof *text);
    if (look == NULL)
        return EXIT_CORRUPT;
    sqlite3_bind_int64 (look, 1, point);
    if (sqlite3_step (look) != SQLITE_ROW)
        return store->failed = store_failed (store, "reading a point");
    text->at = column_text (look, 0);
    text->key = sqlite3_column_int64 (look, 1);
    text->seed = sqlite3_column_int64 (look, 2);
    text->claim = column_text (look, 3);
    text->digest = column_text (look, 4);
    return EXIT_HOLDS;
}

/* One row, of at most MOST_RUNS runs. */
static enum exit_code
put_row (struct store *store, const struct stretch *stretch)
{
    size_t n = stretch->status == RUN_DONE
                   ? (size_t) stretch->count * (size_t) stretch->width
                   : 0;
    unsigned char digest[32], *data = malloc (8 * n + 1);
    sqlite3_stmt *statement;
    struct row_text text;
    enum exit_code code = read_point (&text, store, stretch->point);
    sqlite3_int64 id;

    statement = store_statement (store, ADD_ROW);
    if (data == NULL || code != EXIT_HOLDS || statement == NULL) {
        free (data);
        return graver (code, EXIT_LIMIT);
    }
    pack (data, stretch->values, n);
    text.bits = store->bits;
    text.beside = store->beside;
    text.first = (sqlite3_int64) stretch->first;
    text.count = (sqlite3_int64) stretch->count;
    text.status = (int) stretch->status;
    text.width = stretch->width;
    row_digest (digest, &text, data, 8 * n);
    sqlite3_bind_int64 (statement, 1, stretch->point);
    sqlite3_bind_int64 (statement, 2, text.first);
    sqlite3_bind_int64 (statement, 3, text.count);
    sqlite3_bind_int (statement, 4, text.status);
    sqlite3_bind_int (statement, 5, text.width);
    sqlite3_bind_int64 (statement, 6, store->session);
    sqlite3_bind_blob (statement, 7, digest, sizeof digest, SQLITE_STATIC);
    sqlite3_bind_blob64 (statement, 8, data, 8 * n, SQLITE_STATIC);
    code = add (&id, store, statement);
    sqlite3_clear_bindings (statement);
    free (data);
    return code;
}

enum exit_code
store_put (struct store *store, const struct stretch *stretch)
{
    struct stretch part = *stretch;
    enum exit_code code = store_begin (store);

    if (code == EXIT_HOLDS && store->session == 0)
        code = enter_session (store);
    while (code == EXIT_HOLDS
           && part.first < stretch->first + stretch->count) {
        uint64_t left = stretch->first + stretch->count - part.first;
        part.count = left < MOST_RUNS ? left : MOST_RUNS;
        code = put_row (store, &part);
        part.first += part.count;
        if (part.values != NULL)
            part.values += part.count * (uint64_t) part.width;
    }
    return code;
}

/* ---- Merging
 * --------------------------------------------------------------------- */

/* Are COUNT runs from FIRST on the same, bit by bit, in both? */
static int
same_runs (uint64_t *differs, const struct stretch *a, const struct stretch *b,
           uint64_t first, uint64_t end)
{
    uint64_t run;

    for (run = first; run < end; run++) {
        size_t size = (size_t) a->width * sizeof *a->values;
        *differs = run;
        if (a->status != b->status)
            return 0;
        if (a->status != RUN_DONE)
            continue;
        if (a->width != b->width
            || memcmp (a->values + (run - a->first) * (uint64_t) a->width,
                       b->values + (run - b->first) * (uint64_t) b->width,
                       size)
                   != 0)
            return 0;
    }
    return 1;
}

/* Add to TO what it has not of STRETCH, and compare the rest. */
static enum exit_code
merge_stretch (uint64_t *added, uint64_t *same, struct store *to,
               const char *from, const struct stretch *stretch,
               const struct row_text *text)
{
    uint64_t run = stretch->first, end = run + stretch->count, differs;
    enum exit_code code = EXIT_HOLDS;

    while (run < end && code == EXIT_HOLDS) {
        struct stretch there, part = *stretch;
        uint64_t until = end;
        code = store_next (&there, to, stretch->point, run);
        if (code != EXIT_HOLDS)
            return code;
        if (there.count > 0 && there.first <= run) {
            if (there.first + there.count < end)
                until = there.first + there.count;
            if (!same_runs (&differs, stretch, &there, run, until))
                return complain (EXIT_CORRUPT,
                                 "%s: run %llu of %s at %s is another than "
                                 "in %s",
                                 from, (unsigned long long) differs,
                                 text->claim, text->at, to->path);
            *same += until - run;
        } else {
            if (there.count > 0 && there.first < end)
                until = there.first;
            part.first = run;
            part.count = until - run;
            if (part.values != NULL)
                part.values +=
                    (run - stretch->first) * (uint64_t) stretch->width;
            code = store_put (to, &part);
            *added += until - run;
        }
        run = until;
    }
    return code;
}

/* From now on what is added to STORE was made beside BESIDE. */
static enum exit_code
set_beside (struct store *store, const char *beside)
{
    char *copy;

    if (strcmp (store->beside, beside) == 0)
        return EXIT_HOLDS;
    copy = strdup (beside);
    if (copy == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", store->path);
    free (store->beside);
    store->beside = copy;
    store->session = 0;
    return EXIT_HOLDS;
}

/* Merge one ROW of FROM. */
static enum exit_code
merge_row (uint64_t *added, uint64_t *same, struct store *to,
           struct store *from, sqlite3_stmt *row)
{
    struct stretch stretch = { .count = 0 };
    struct row_text text;
    enum exit_code code;

    read_text (&text, row);
    if (!is_whole (row, &text))
        return complain_damaged (from, &text);
    code = take_values (&stretch, from, row, &text);
    if (code == EXIT_HOLDS)
        code = set_beside (to, text.beside);
    if (code == EXIT_HOLDS)
        code = enter_point (&stretch.point, to, &text);
    if (code == EXIT_HOLDS)
        code = merge_stretch (added, same, to, from->path, &stretch, &text);
    return code;
}

enum exit_code
store_merge (uint64_t *added, uint64_t *same, struct store *to,
             struct store *from)
{
    sqlite3_stmt *row = store_statement (from, ALL_ROWS);
    char *beside = strdup (to->beside);
    enum exit_code code = EXIT_HOLDS;
    int step = SQLITE_DONE;

    *added = *same = 0;
    if (row == NULL || beside == NULL) {
        free (beside);
        return complain (EXIT_LIMIT, "%s: no memory", to->path);
    }
    while (code == EXIT_HOLDS && (step = sqlite3_step (row)) == SQLITE_ROW)
        code = merge_row (added, same, to, from, row);
    if (code == EXIT_HOLDS && step != SQLITE_DONE)
        code = store_failed (from, "reading");
    if (code == EXIT_HOLDS)
        code = set_beside (to, beside);
    free (beside);
    return code;
}
