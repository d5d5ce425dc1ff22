/* The entries of a claim file, each read by its own function. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"
#include "workbench/claim_domain.h"
#include "workbench/claim_own.h"
#include "workbench/grid.h"
#include "workbench/own_measure.h"
#include "workbench/own_proof.h"

/* ---- Texts and formulas ------------------------------------------------- */

enum exit_code
own_number (const char **text, fmpq_t value, struct own_claim *own,
            struct entry *entry, const char *stops, const char *what)
{
    const char *start = entry->at;
    size_t length = 0;
    enum exit_code code;
    fmpq_t number;

    fmpq_init (number);
    code = entry_number (number, entry, stops, what);
    if (value != NULL)
        fmpq_set (value, number);
    fmpq_clear (number);
    if (code != EXIT_HOLDS)
        return code;
    while (start + length < entry->at
           && strchr (" \t\n", start[length]) == NULL
           && strchr (stops, start[length]) == NULL)
        length++;
    *text = keep_text (own->keep, start, length);
    return *text != NULL ? EXIT_HOLDS : entry_no_memory (entry);
}

const struct quantity *
own_quantity (struct own_claim *own, const struct formula *formula)
{
    struct quantity *quantity = keep_take (own->keep, sizeof *quantity);
    const char *tex = claim_formula_tex (formula, own->keep);

    if (quantity == NULL || tex == NULL)
        return NULL;
    formula_quantity (quantity, formula, own->axes, own->domain, tex);
    return quantity;
}

static enum exit_code
read_statement (struct own_claim *own, struct entry *entry)
{
    return entry_rest (&own->claim.statement, entry, own->keep,
                       "what is claimed");
}

static enum exit_code
read_source (struct own_claim *own, struct entry *entry)
{
    return entry_rest (&own->claim.source, entry, own->keep,
                       "where it is claimed");
}

static enum exit_code
read_parameters (struct own_claim *own, struct entry *entry)
{
    return claim_domain_read (&own->axes, &own->domain, entry, own->keep);
}

/* "= formula" to the end of ENTRY. */
static enum exit_code
read_equals (const struct formula **formula, const char **text,
             struct own_claim *own, struct entry *entry)
{
    if (!entry_sign (entry, '='))
        return entry_fault (entry, entry->at,
                            "= and a formula should stand here");
    return claim_formula_read (formula, text, entry, entry->end, own->axes, 0,
                               &own->formulas);
}

static enum exit_code
read_let (struct own_claim *own, struct entry *entry)
{
    const struct formula *formula;
    const char *name, *text;
    size_t length = entry_name (entry, &name);
    enum exit_code code;

    if (length == 0)
        return entry_fault (entry, name, "a name should stand here");
    if (axis_position (own->axes, name, length) >= 0)
        return entry_fault (entry, name, "%.*s is a parameter",
                            (int) (length < 64 ? length : 64), name);
    if (claim_name_is_constant (name, length)
        || (length == 10 && memcmp (name, "prediction", 10) == 0))
        return entry_fault (entry, name, "%.*s has a meaning already",
                            (int) (length < 64 ? length : 64), name);
    if (claim_definition (&own->formulas, name, length) != NULL)
        return entry_fault (entry, name, "%.*s is defined twice",
                            (int) (length < 64 ? length : 64), name);
    code = read_equals (&formula, &text, own, entry);
    if (code == EXIT_HOLDS
        && !claim_define (&own->formulas, name, length, text))
        code = entry_no_memory (entry);
    return code;
}

static enum exit_code
read_predict (struct own_claim *own, struct entry *entry)
{
    const struct quantity *quantity;
    const char *text;
    enum exit_code code = read_equals (&own->predicted, &text, own, entry);

    if (code != EXIT_HOLDS)
        return code;
    quantity = own_quantity (own, own->predicted);
    if (quantity == NULL
        || !claim_define (&own->formulas, "prediction", 10, text))
        return entry_no_memory (entry);
    own->claim.predicts = quantity;
    return EXIT_HOLDS;
}

/* Another formula for the prediction's parameters, which must differ from
   it. */
static enum exit_code
read_other (const struct quantity **quantity, struct own_claim *own,
            struct entry *entry, const char *why)
{
    const char *start = entry->at;
    const struct formula *formula;
    enum exit_code code = read_equals (&formula, NULL, own, entry);

    if (code != EXIT_HOLDS)
        return code;
    if (formula_equal (formula, own->predicted))
        return entry_fault (entry, start, "this is the prediction itself: %s",
                            why);
    *quantity = own_quantity (own, formula);
    return *quantity != NULL ? EXIT_HOLDS : entry_no_memory (entry);
}

static enum exit_code
read_second (struct own_claim *own, struct entry *entry)
{
    return read_other (&own->claim.second, own, entry,
                       "it can find no error in it");
}

static enum exit_code
read_against (struct own_claim *own, struct entry *entry)
{
    return read_other (&own->claim.against, own, entry,
                       "held against itself it cannot fail");
}

/* ---- Acceptance --------------------------------------------------------- */

static enum exit_code
read_relation (struct own_claim *own, struct entry *entry)
{
    static const struct {
        const char *first, *second;
    } names[] = { { "equals", NULL },   { "at", "most" },
                  { "at", "least" },    { "law", NULL },
                  { "quantile", NULL }, { "histogram", NULL } };
    const char *start = entry->at;
    size_t i;

    for (i = 0; i < sizeof names / sizeof *names; i++) {
        entry->at = start;
        if (entry_take (entry, names[i].first)
            && (names[i].second == NULL
                || entry_take (entry, names[i].second))) {
            own->claim.accept.relation = (enum relation) i;
            return entry_end (entry);
        }
    }
    return entry_fault (entry, start,
                        "the relation is equals, at most, at least, law, "
                        "quantile or histogram");
}

static enum exit_code
read_margin (struct own_claim *own, struct entry *entry)
{
    struct acceptance *accept = &own->claim.accept;
    enum exit_code code =
        own_number (&accept->margin, NULL, own, entry, "", "the margin");

    if (code != EXIT_HOLDS)
        return code;
    accept->scale = OF_ONE;
    if (entry_take (entry, "of")) {
        accept->scale = OF_PREDICTION;
        if (!entry_take (entry, "prediction"))
            return entry_fault (entry, entry->at,
                                "\"of prediction\" should stand here");
    } else if (!entry_take (entry, "absolute"))
        return entry_fault (entry, entry->at,
                            "\"of prediction\" or \"absolute\" should stand "
                            "here");
    (void) entry_sign (entry, ',');
    if (!entry_take (entry, "because"))
        return entry_fault (entry, entry->at,
                            "a margin needs its reason: because \"...\"");
    code = entry_quoted (&accept->why, entry, own->keep, "the reason");
    return code == EXIT_HOLDS ? entry_end (entry) : code;
}

static enum exit_code
read_runs (struct own_claim *own, struct entry *entry)
{
    enum exit_code code;
    slong runs = 0;

    code = entry_whole (&runs, entry, 2, WORD (1) << 40, "the runs");
    own->claim.accept.runs = (size_t) runs;
    return code == EXIT_HOLDS ? entry_end (entry) : code;
}

/* ---- Grid --------------------------------------------------------------- */

/* Does POINT lie in the domain?  A complaint at WHERE when not. */
static enum exit_code
check_inside (const struct own_claim *own, const struct point *point,
              const struct entry *entry, const char *where)
{
    enum exit_code code = EXIT_HOLDS;
    struct place place;
    const char *clause;
    size_t length;
    char name[256];

    if (!place_init (&place, own->axes, point))
        code = entry_no_memory (entry);
    else if (domain_check (own->domain, own->axes, place.at, &clause, &length)
             != INSIDE) {
        place_name (name, sizeof name, own->axes, point);
        code = entry_fault (entry, where, "%s lies outside %.*s", name,
                            (int) (length < 100 ? length : 100), clause);
    }
    place_clear (&place);
    return code;
}

/* The words of ENTRY into GRID. */
static enum exit_code
take_grid_words (struct grid *grid, struct own_claim *own, struct entry *entry)
{
    enum exit_code code = EXIT_HOLDS;

    while (entry->at < entry->end && code == EXIT_HOLDS) {
        const char *start;
        size_t length = entry_word (entry, &start), line, column;
        char *copy = keep_text (own->keep, start, length), name[300];
        struct request request = { .words = &copy, .nwords = 1 };
        if (copy == NULL)
            return entry_no_memory (entry);
        entry_position (&line, &column, entry, start);
        snprintf (name, sizeof name, "%.200s:%zu:%zu", entry->path, line,
                  column);
        code = grid_read (grid, &request, 0, name, own->axes, own->domain);
    }
    return code;
}

/* Add the points of GRID to OWN's. */
static enum exit_code
add_points (struct own_claim *own, const struct grid *grid,
            const struct entry *entry)
{
    size_t before = own->claim.npoints, i;
    enum exit_code code = EXIT_HOLDS;
    struct point *points;

    if (grid->size > OWN_POINTS - before)
        return entry_fault (entry, entry->key, "more than %d grid points",
                            OWN_POINTS);
    points = keep_take (own->keep, (before + grid->size) * sizeof *points);
    if (points == NULL)
        return entry_no_memory (entry);
    if (before > 0)
        memcpy (points, own->grid, before * sizeof *points);
    for (i = 0; i < grid->size && code == EXIT_HOLDS; i++) {
        struct point *point = points + before + i;
        size_t rest = i;
        int axis;
        for (axis = grid->count - 1; axis >= 0; axis--) {
            char *text = fmpq_get_str (
                NULL, 10, grid->values[axis] + rest % grid->length[axis]);
            point->at[axis] = keep_text (own->keep, text, strlen (text));
            flint_free (text);
            rest /= grid->length[axis];
        }
        code = check_inside (own, point, entry, entry->key);
    }
    own->grid = points;
    own->claim.grid = points;
    own->claim.npoints = before + grid->size;
    return code;
}

static enum exit_code
read_grid (struct own_claim *own, struct entry *entry)
{
    struct grid grid;
    enum exit_code code;
    int axis;

    grid_init (&grid, own->axes);
    code = take_grid_words (&grid, own, entry);
    for (axis = 0; axis < grid.count && code == EXIT_HOLDS; axis++)
        if (!grid.given[axis]) {
            char name[64];
            axis_name (name, sizeof name, own->axes, axis);
            code = entry_fault (entry, entry->key,
                                "the grid has no values of %s", name);
        }
    if (code == EXIT_HOLDS)
        code = add_points (own, &grid, entry);
    grid_clear (&grid);
    return code;
}

/* ---- Rivals and published numbers --------------------------------------- */

/* "times NUMBER", "plus NUMBER" or both: what is left of ENTRY. */
static enum exit_code
take_change (const char **times, const char **plus, struct own_claim *own,
             struct entry *entry)
{
    const char *start = entry->at;
    enum exit_code code = EXIT_HOLDS;
    int changes = 0;
    fmpq_t number;

    fmpq_init (number);
    if (entry_take (entry, "times")) {
        code = own_number (times, number, own, entry, "", "a number");
        changes = !fmpq_is_one (number);
    }
    if (code == EXIT_HOLDS && plus != NULL && entry_take (entry, "plus")) {
        code = own_number (plus, number, own, entry, "", "a number");
        changes = changes || !fmpq_is_zero (number);
    }
    fmpq_clear (number);
    if (code == EXIT_HOLDS && entry->at == start)
        code = entry_fault (entry, start,
                            plus != NULL ? "times or plus should stand here"
                                         : "times should stand here");
    if (code == EXIT_HOLDS)
        code = entry_end (entry);
    if (code == EXIT_HOLDS && !changes)
        code = entry_fault (entry, start,
                            "this changes nothing: no test could reject it");
    return code;
}

static enum exit_code
read_rival (struct own_claim *own, struct entry *entry)
{
    struct rival *rival = own->rivals + own->claim.nrivals++;
    enum exit_code code =
        entry_quoted (&rival->label, entry, own->keep, "what the rival is");
    const char *name;
    size_t length;

    if (code != EXIT_HOLDS)
        return code;
    rival->predicts = own->claim.predicts;
    if (entry->at < entry->end && *entry->at == '=')
        return read_other (&rival->predicts, own, entry,
                           "no test could reject it");
    if (entry->end - entry->at > 5 && memcmp (entry->at, "times", 5) == 0)
        return take_change (&rival->factor, NULL, own, entry);
    length = entry_name (entry, &name);
    if (length == 0 || axis_position (own->axes, name, length) < 0)
        return entry_fault (entry, name,
                            "a rival is \"= formula\", \"times number\", or "
                            "\"parameter times number plus number\"");
    rival->axis = keep_text (own->keep, name, length);
    if (rival->axis == NULL)
        return entry_no_memory (entry);
    return take_change (&rival->times, &rival->plus, own, entry);
}

/* "alpha=2 T=100": the place of a published number. */
static enum exit_code
take_point (struct point *point, struct own_claim *own, struct entry *entry)
{
    enum exit_code code = EXIT_HOLDS;
    int count = axis_count (own->axes), i;

    while (code == EXIT_HOLDS && entry->at < entry->end && *entry->at != '=') {
        const char *name;
        size_t length = entry_name (entry, &name);
        int axis = axis_position (own->axes, name, length);
        if (axis < 0)
            return entry_fault (entry, name, "no parameter (they are: %s)",
                                own->axes);
        if (point->at[axis] != NULL)
            return entry_fault (entry, name, "this parameter is given twice");
        if (!entry_sign (entry, '='))
            return entry_fault (entry, entry->at, "= should stand here");
        code = own_number (point->at + axis, NULL, own, entry, "", "a number");
    }
    for (i = 0; i < count && code == EXIT_HOLDS; i++)
        if (point->at[i] == NULL) {
            char name[64];
            axis_name (name, sizeof name, own->axes, i);
            return entry_fault (entry, entry->key, "%s is missing", name);
        }
    return code;
}

static enum exit_code
read_observed (struct own_claim *own, struct entry *entry)
{
    struct observation *one = own->observed + own->claim.nobserved++;
    enum exit_code code = take_point (&one->point, own, entry);
    const char *start = entry->at;
    fmpq_t value, radius;

    if (code != EXIT_HOLDS)
        return code;
    if (!entry_sign (entry, '='))
        return entry_fault (entry, start, "= should stand here");
    fmpq_init (value);
    fmpq_init (radius);
    code = own_number (&one->value, value, own, entry, "", "a number");
    if (code == EXIT_HOLDS
        && !(entry_sign (entry, '+') && entry_sign (entry, '-')))
        code = entry_fault (entry, entry->at,
                            "+- and how far it may be off should stand here");
    if (code == EXIT_HOLDS)
        code = own_number (&one->radius, radius, own, entry, "",
                           "how far it may be off");
    if (code == EXIT_HOLDS && fmpq_sgn (radius) < 0)
        code = entry_fault (entry, start, "it cannot be off by less than 0");
    fmpq_abs (value, value);
    if (code == EXIT_HOLDS && !fmpq_is_zero (value)
        && fmpq_cmp (radius, value) >= 0)
        code = entry_fault (entry, start,
                            "a number that may be off by its own size says "
                            "nothing");
    fmpq_clear (value);
    fmpq_clear (radius);
    if (code == EXIT_HOLDS && !entry_take (entry, "from"))
        code = entry_fault (entry, entry->at,
                            "a published number needs its source: from "
                            "\"...\"");
    if (code == EXIT_HOLDS)
        code = entry_quoted (&one->source, entry, own->keep, "the source");
    if (code == EXIT_HOLDS)
        code = entry_end (entry);
    return code == EXIT_HOLDS
               ? check_inside (own, &one->point, entry, entry->key)
               : code;
}

/* ---- All keys ----------------------------------------------------------- */

typedef enum exit_code read_entry (struct own_claim *own, struct entry *entry);

/* In the order in which they are read, wherever they stand. */
static const struct key {
    const char *name;
    enum { ONCE, MANY } times;
    int required;
    read_entry *read;
} keys[] = {
    { "statement", ONCE, 1, read_statement },
    { "source", ONCE, 1, read_source },
    { "parameters", ONCE, 0, read_parameters },
    { "let", MANY, 0, read_let },
    { "predict", ONCE, 1, read_predict },
    { "second", ONCE, 0, read_second },
    { "against", ONCE, 0, read_against },
    { "grid", MANY, 0, read_grid },
    { "relation", ONCE, 0, read_relation },
    { "margin", ONCE, 1, read_margin },
    { "runs", ONCE, 0, read_runs },
    { "measure", ONCE, 0, own_measure_read },
    { "rival", MANY, 1, read_rival },
    { "observed", MANY, 0, read_observed },
    { "forall", MANY, 0, own_forall_read },
    { "identity", MANY, 0, own_identity_read },
    { "cite", MANY, 0, own_cite_read },
};
enum { KEYS = sizeof keys / sizeof *keys };

/* The number of the key of ENTRY, or KEYS. */
static size_t
key_of (const struct entry *entry)
{
    size_t i = 0;

    while (i < KEYS
           && !(strlen (keys[i].name) == entry->key_length
                && memcmp (keys[i].name, entry->key, entry->key_length) == 0))
        i++;
    return i;
}

/* Count the entries of each key: all must be known, and some there once. */
static enum exit_code
count_keys (size_t count[KEYS], const struct own_claim *own,
            const struct entry *entries, size_t n)
{
    size_t line[KEYS] = { 0 }, i, key;

    for (i = 0; i < n; i++) {
        const struct entry *entry = entries + i;
        size_t length = strcspn (entry->key, " \t\n=\"");
        char after = entry->key[entry->key_length];
        key = key_of (entry);
        if (key == KEYS || strchr (" \t\n=\"", after) == NULL)
            return entry_fault (entry, entry->key, "unknown key '%.*s'",
                                (int) (length < 40 ? length : 40), entry->key);
        if (keys[key].times == ONCE && count[key] > 0)
            return entry_fault (entry, entry->key,
                                "a second %s (the first is on line %zu)",
                                keys[key].name, line[key]);
        if (++count[key] > OWN_ENTRIES)
            return entry_fault (entry, entry->key, "more than %d entries %s",
                                OWN_ENTRIES, keys[key].name);
        line[key] = entry->line;
    }
    for (key = 0; key < KEYS; key++)
        if (keys[key].required && count[key] == 0)
            return entry_fault (&own->head, own->head.key,
                                "this claim has no entry \"%s\"",
                                keys[key].name);
    return EXIT_HOLDS;
}

static size_t
count_of (const size_t count[KEYS], read_entry *read)
{
    size_t key, sum = 0;

    for (key = 0; key < KEYS; key++)
        sum += keys[key].read == read ? count[key] : 0;
    return sum;
}

/* Room for the lists, and what stands when nothing is said. */
static enum exit_code
prepare (struct own_claim *own, const size_t count[KEYS])
{
    size_t rivals = count_of (count, read_rival);
    size_t observed = count_of (count, read_observed);

    own->formulas.keep = own->keep;
    own->axes = own->domain = "";
    own->rivals = keep_take (own->keep, rivals * sizeof *own->rivals);
    own->observed = keep_take (own->keep, observed * sizeof *own->observed);
    if (own->rivals == NULL || own->observed == NULL)
        return entry_no_memory (&own->head);
    own->claim.rivals = own->rivals;
    own->claim.observed = own->observed;
    own->claim.unrun = "the claim file measures nothing";
    return own_proof_begin (own, count_of (count, own_forall_read)
                                     + count_of (count, own_identity_read)
                                     + count_of (count, own_cite_read));
}

/* Is the margin as wide as the range of what is measured?  Then nothing could
   fail. */
static int
margin_is_idle (const struct own_claim *own)
{
    const struct experiment *experiment = &own->experiment;
    fmpq_t margin, range;
    arf_t end;
    int idle = 0;

    if (own->measure == NULL || own->claim.accept.scale != OF_ONE
        || (experiment->kind != MEAN && experiment->kind != PROPORTION))
        return 0;
    fmpq_init (margin);
    fmpq_init (range);
    arf_init (end);
    arf_set_d (end, experiment->upper - experiment->lower);
    arf_get_fmpq (range, end);
    if (decimal_read (margin, own->claim.accept.margin) == DECIMAL_READ)
        idle = fmpq_cmp (margin, range) >= 0;
    fmpq_clear (margin);
    fmpq_clear (range);
    arf_clear (end);
    return idle;
}

/* What only the whole can tell. */
static enum exit_code
settle (struct own_claim *own)
{
    enum exit_code code = EXIT_HOLDS;
    const char *defect;

    if (own->claim.npoints == 0 && *own->axes == '\0') {
        own->grid = keep_take (own->keep, sizeof *own->grid);
        if (own->grid == NULL)
            return entry_no_memory (&own->head);
        own->claim.grid = own->grid;
        own->claim.npoints = 1;
    }
    own_proof_settle (own);
    if (own->measure != NULL && own->claim.npoints > 0)
        code = own_measure_settle (own);
    if (code != EXIT_HOLDS)
        return code;
    if (margin_is_idle (own))
        return entry_fault (&own->head, own->head.key,
                            "%.130s: its margin is as wide as the range of "
                            "what is measured: it cannot fail",
                            own->claim.id);
    defect = claim_defect (&own->claim);
    return defect == NULL ? EXIT_HOLDS
                          : entry_fault (&own->head, own->head.key,
                                         "%.130s: %s", own->claim.id, defect);
}

enum exit_code
own_claim_read (struct own_claim *own, const struct entry *entries,
                size_t count)
{
    size_t numbers[KEYS] = { 0 }, key, i;
    enum exit_code code = count_keys (numbers, own, entries, count);

    if (code == EXIT_HOLDS)
        code = prepare (own, numbers);
    for (key = 0; key < KEYS; key++)
        for (i = 0; i < count && code == EXIT_HOLDS; i++)
            if (key_of (entries + i) == key) {
                struct entry entry = entries[i];
                code = keys[key].read (own, &entry);
            }
    return code == EXIT_HOLDS ? settle (own) : code;
}
