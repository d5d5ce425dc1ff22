/* One claim of a table: its points, predictions and verdicts. */
#include "config.h"

#include "workbench/table.h"

#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"

/* ---- Points ------------------------------------------------------------- */

/* Room for N cells on COUNT axes. */
static enum exit_code
make_cells (struct section *section, size_t n, int count)
{
    size_t i;
    int axis;

    section->cells = calloc (n + 1, sizeof *section->cells);
    if (section->cells == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", section->name);
    for (i = 0; i < n; i++) {
        struct cell *cell = section->cells + i;
        cell->at = calloc ((size_t) count + 1, sizeof *cell->at);
        if (cell->at == NULL)
            return complain (EXIT_LIMIT, "%s: no memory", section->name);
        for (axis = 0; axis < count; axis++)
            fmpq_init (cell->at + axis);
        arb_init (cell->ball);
        arb_indeterminate (cell->ball);
        arb_init (cell->measured);
        cell->sound = 1;
        section->n = i + 1;
    }
    return EXIT_HOLDS;
}

void
section_clear (struct section *section)
{
    int count = axis_count (section->quantity->axes), axis;
    size_t i;

    for (i = 0; i < section->n; i++) {
        struct cell *cell = section->cells + i;
        for (axis = 0; axis < count; axis++)
            fmpq_clear (cell->at + axis);
        free (cell->at);
        free (cell->rounded);
        arb_clear (cell->ball);
        arb_clear (cell->measured);
    }
    free (section->cells);
    section->cells = NULL;
    section->n = 0;
}

/* The points of the card that wait for no effort. */
static enum exit_code
card_points (struct section *section, const struct sheet *sheet)
{
    const struct claim *claim = section->claim;
    int count = axis_count (section->quantity->axes), axis;
    size_t wanted = 0, i, j = 0;
    enum exit_code code;

    for (i = 0; i < claim->npoints; i++)
        wanted += claim->grid[i].effort <= sheet->circumstances.effort;
    code = make_cells (section, wanted, count);
    for (i = 0; i < claim->npoints && code == EXIT_HOLDS; i++) {
        struct cell *cell = section->cells + j;
        struct place place;
        if (claim->grid[i].effort > sheet->circumstances.effort)
            continue;
        cell->sound =
            place_init (&place, section->quantity->axes, claim->grid + i);
        for (axis = 0; axis < count; axis++)
            fmpq_set (cell->at + axis, place.at + axis);
        place_clear (&place);
        j++;
    }
    return code;
}

/* Do A and B agree on the axes that GRID leaves to the card? */
static int
same_rest (const struct grid *grid, const struct place *a,
           const struct place *b)
{
    int axis;

    for (axis = 0; axis < grid->count; axis++)
        if (!grid->given[axis] && !fmpq_equal (a->at + axis, b->at + axis))
            return 0;
    return 1;
}

/* The places of the card of CLAIM that differ on those axes: their number,
   and the places in PLACES, which has room for all and is initialised. */
static size_t
card_rests (struct place *places, const struct claim *claim,
            const struct grid *grid, double effort)
{
    size_t found = 0, i, j;

    for (i = 0; i < claim->npoints; i++) {
        struct place *place = places + found;
        if (claim->grid[i].effort > effort
            || !place_init (place, claim->predicts->axes, claim->grid + i))
            continue;
        for (j = 0; j < found && !same_rest (grid, place, places + j); j++)
            ;
        if (j == found)
            found++;
        else
            place_clear (place);
    }
    return found;
}

/* Set AT to point number I of the axes that GRID gives. */
static void
move_given (fmpq *at, const struct grid *grid, size_t i)
{
    int axis;

    for (axis = grid->count - 1; axis >= 0; axis--)
        if (grid->given[axis]) {
            fmpq_set (at + axis, grid->values[axis] + i % grid->length[axis]);
            i /= grid->length[axis];
        }
}

/* Every one of RESTS places with every point of GRID. */
static enum exit_code
product_points (struct section *section, const struct grid *grid,
                const struct place *places, size_t rests)
{
    enum exit_code code;
    size_t i, j;
    int axis;

    if (rests > MAX_GRID / grid->size)
        return complain (EXIT_LIMIT, "%s: a table has at most %d points",
                         section->name, MAX_GRID);
    code = make_cells (section, rests * grid->size, grid->count);
    for (i = 0; i < rests && code == EXIT_HOLDS; i++)
        for (j = 0; j < grid->size; j++) {
            fmpq *at = section->cells[i * grid->size + j].at;
            for (axis = 0; axis < grid->count; axis++)
                fmpq_set (at + axis, places[i].at + axis);
            move_given (at, grid, j);
        }
    return code;
}

/* A quantity without a card has nowhere to take other axes from. */
static enum exit_code
complain_missing (const struct section *section, const struct grid *grid)
{
    char axis[64], needs[512];
    int i = 0;

    while (grid->given[i])
        i++;
    axis_name (axis, sizeof axis, section->quantity->axes, i);
    axis_needs (needs, sizeof needs, section->quantity->domain, axis);
    return complain (EXIT_USAGE, "%s: axis %s is missing (%s)", section->name,
                     axis, needs);
}

static enum exit_code
grid_points (struct section *section, const struct sheet *sheet,
             const struct grid *grid)
{
    const struct point nowhere = { { NULL }, 0 };
    size_t room = section->claim != NULL ? section->claim->npoints : 0, rests,
           i;
    struct place *places;
    enum exit_code code;

    if (section->claim == NULL && !grid_complete (grid))
        return complain_missing (section, grid);
    places = calloc (room + 1, sizeof *places);
    if (places == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", section->name);
    if (grid_complete (grid)) {
        rests = 1;
        place_init (places, "", &nowhere);
    } else
        rests = card_rests (places, section->claim, grid,
                            sheet->circumstances.effort);
    code = product_points (section, grid, places, rests);
    for (i = 0; i < rests; i++)
        place_clear (places + i);
    free (places);
    return code;
}

/* Find the points outside the domain; a grid of nothing else is a mistake. */
static enum exit_code
mark_outside (struct section *section, const struct sheet *sheet)
{
    const struct quantity *quantity = section->quantity;
    const char *clause;
    size_t length, i;

    for (i = 0; i < section->n; i++) {
        struct cell *cell = section->cells + i;
        if (!cell->sound
            || domain_check (quantity->domain, quantity->axes, cell->at,
                             &clause, &length)
                   == INSIDE)
            continue;
        cell->looked = 1;
        cell->outcome = OUT_OF_DOMAIN;
        if (section->outside++ == 0) {
            section->clause = clause;
            section->clause_length = length;
        }
    }
    if (section->outside == section->n && sheet->grid.nwords > 0
        && section->n > 0)
        return complain_outside (&sheet->grid, 0, section->name,
                                 section->clause, section->clause_length);
    return EXIT_HOLDS;
}

enum exit_code
section_points (struct section *section, const struct sheet *sheet)
{
    const struct quantity *quantity = section->quantity;
    enum exit_code code;
    struct grid grid;

    if (sheet->grid.nwords == 0 && section->claim != NULL)
        code = card_points (section, sheet);
    else {
        grid_init (&grid, quantity->axes);
        code = grid_read (&grid, &sheet->grid, 0, section->name,
                          quantity->axes, quantity->domain);
        if (code == EXIT_HOLDS)
            code = grid_points (section, sheet, &grid);
        grid_clear (&grid);
    }
    return code == EXIT_HOLDS ? mark_outside (section, sheet) : code;
}

/* ---- Predictions -------------------------------------------------------- */

/* The prediction of one cell, by itself. */
static void
predict_cell (struct cell *cell, const struct quantity *quantity,
              const struct sheet *sheet)
{
    if (cell->looked || !cell->sound)
        return;
    cell->looked = 1;
    cell->outcome = decimal_predict (&cell->rounded, cell->ball, quantity,
                                     cell->at, sheet->request->digits,
                                     sheet->circumstances.max_prec);
}

/* Cells are swept together when only their last axis differs. */
struct sweep {
    const struct quantity *quantity;
    const struct sheet *sheet;
    struct cell **cells; /* by their last axis, rising */
    slong n;
    int last;
};

static int
compare_cells (const void *a, const void *b, void *axis)
{
    const struct cell *const *left = a, *const *right = b;
    int last = *(int *) axis;

    return fmpq_cmp ((*left)->at + last, (*right)->at + last);
}

/* Can CELL stand in the sweep that begins with FIRST? */
static int
sweeps_with (const struct cell *first, const struct cell *cell, int last)
{
    int axis;

    if (cell->looked || !cell->sound)
        return 0;
    for (axis = 0; axis < last; axis++)
        if (!fmpq_equal (first->at + axis, cell->at + axis))
            return 0;
    return 1;
}

/* Give the balls of one pass to their cells.  What a pass does not settle is
   left for predict_cell, which knows how to go on. */
static void
share_out (const struct sweep *sweep, arb_srcptr balls)
{
    slong i;

    for (i = 0; i < sweep->n; i++) {
        struct cell *cell = sweep->cells[i];
        cell->rounded =
            decimal_from_ball (balls + i, sweep->sheet->request->digits);
        if (cell->rounded == NULL)
            continue;
        cell->looked = 1;
        cell->outcome = EVALUATED;
        arb_set (cell->ball, balls + i);
    }
}

/* One pass over the cells of SWEEP, without those that repeat a value. */
static void
sweep_once (struct sweep *sweep)
{
    struct goal goal = { sweep->sheet->request->digits + 6, RELATIVE };
    fmpq *values = calloc ((size_t) sweep->n + 1, sizeof *values);
    slong distinct = 0, i;
    arb_ptr balls;

    if (values == NULL)
        return;
    for (i = 0; i < sweep->n; i++) {
        struct cell *cell = sweep->cells[i];
        if (i > 0
            && fmpq_equal (values + distinct - 1, cell->at + sweep->last))
            continue;
        fmpq_init (values + distinct);
        fmpq_set (values + distinct, cell->at + sweep->last);
        sweep->cells[distinct++] = cell;
    }
    sweep->n = distinct;
    balls = _arb_vec_init (distinct);
    if (quantity_eval_curve (balls, sweep->quantity, sweep->cells[0]->at,
                             values, distinct, goal,
                             sweep->sheet->circumstances.max_prec)
        == EVALUATED)
        share_out (sweep, balls);
    _arb_vec_clear (balls, distinct);
    for (i = 0; i < distinct; i++)
        fmpq_clear (values + i);
    free (values);
}

/* Where the quantity has a curve, one pass for cells that follow each other
   along the last axis. */
static void
predict_sweeps (struct section *section, const struct sheet *sheet)
{
    int last = axis_count (section->quantity->axes) - 1;
    struct sweep sweep = { .quantity = section->quantity,
                           .sheet = sheet,
                           .last = last };
    size_t i = 0;

    if (section->quantity->curve == NULL || last < 0 || section->n < 2)
        return;
    sweep.cells = calloc (section->n, sizeof (struct cell *));
    while (sweep.cells != NULL && i < section->n) {
        struct cell *first = section->cells + i;
        for (sweep.n = 0;
             i < section->n && sweeps_with (first, section->cells + i, last);
             i++)
            sweep.cells[sweep.n++] = section->cells + i;
        if (sweep.n > 1) {
            qsort_r (sweep.cells, (size_t) sweep.n, sizeof *sweep.cells,
                     compare_cells, &sweep.last);
            sweep_once (&sweep);
        } else if (sweep.n == 0)
            i++;
    }
    free (sweep.cells);
}

/* Count what is missing, for the notes: the gravest exit code. */
static enum exit_code
count_missing (struct section *section)
{
    enum exit_code code = EXIT_HOLDS;
    size_t i, length;

    section->outside = 0;
    for (i = 0; i < section->n; i++) {
        const struct cell *cell = section->cells + i;
        if (!cell->sound)
            code = graver (code, EXIT_FAILS);
        else if (cell->outcome == OUT_OF_DOMAIN)
            section->outside++;
        else if (cell->outcome == UNABLE)
            section->unable++;
        else if (cell->outcome == TOO_LARGE)
            section->large++;
    }
    if (section->outside > 0 && section->clause == NULL) {
        section->clause = domain_prose (section->quantity->domain, &length);
        section->clause_length = length;
        if (section->clause == NULL) {
            section->clause = section->quantity->domain;
            section->clause_length = strlen (section->clause);
        }
    }
    if (section->large > 0)
        code = graver (code, EXIT_LIMIT);
    if (section->outside + section->unable > 0)
        code = graver (code, EXIT_UNDECIDED);
    return code;
}

/* ---- Verdicts ----------------------------------------------------------- */

/* The evidence of a finding that has some. */
static void
take_evidence (struct cell *cell, const struct claim *claim,
               const struct survey_point *point)
{
    const struct finding *finding = &point->finding;

    if (finding->measured && finding->verdict == FAILS
        && !finding_has_number (finding))
        cell->evidence = BY_NO_VALUE;
    else if (finding->verdict == BROKEN)
        cell->evidence = NO_EVIDENCE;
    else if (finding->measured) {
        const struct measurement *found = &finding->measurement;
        arf_t width;
        arf_init (width);
        cell->evidence = BY_RUNS;
        cell->runs = found->runs;
        arf_set_d (width, claim->run_by->kind == DETERMINISTIC
                              ? found->budget
                              : found->interval.half_width);
        arb_set_d (cell->measured, found->interval.centre);
        arb_add_error_arf (cell->measured, width);
        arf_clear (width);
    } else if (claim->against != NULL) {
        cell->evidence = BY_NUMBER;
        arb_set (cell->measured, finding->against);
    } else if (claim->run_by == NULL)
        cell->evidence = BY_ROUTE;
}

/* Judge CELL at the place of POINT, which belongs to SURVEY. */
static enum exit_code
judge_cell (struct cell *cell, struct survey *survey, size_t i)
{
    const struct survey_point *point = survey->points + i;

    if (cell->looked && cell->outcome == OUT_OF_DOMAIN)
        return EXIT_HOLDS;
    survey_point (survey, i);
    if (point->standing != JUDGED)
        return EXIT_HOLDS;
    cell->judged = 1;
    cell->verdict = point->finding.verdict;
    take_evidence (cell, survey->claim, point);
    return cell->verdict == HOLDS          ? EXIT_HOLDS
           : cell->verdict == INCONCLUSIVE ? EXIT_UNDECIDED
                                           : EXIT_FAILS;
}

/* Make SURVEY one of the card's first point, moved to CELL in turn: no two
   findings are kept at a time. */
static enum exit_code
judge_at (struct cell *cell, const struct section *section,
          const struct sheet *sheet)
{
    static const struct point nowhere[1];
    struct claim moved = *section->claim;
    enum exit_code code = EXIT_LIMIT;
    struct survey survey;
    int axis;

    moved.grid = nowhere;
    moved.npoints = 1;
    if (survey_init (&survey, &moved, &sheet->circumstances, NULL)) {
        struct survey_point *point = survey.points;
        point->place.count = axis_count (section->quantity->axes);
        for (axis = 0; axis < point->place.count; axis++)
            fmpq_set (point->place.at + axis, cell->at + axis);
        place_round (&point->place);
        point->sound = cell->sound;
        code = judge_cell (cell, &survey, 0);
    } else
        complain (EXIT_LIMIT, "%s: no memory", section->name);
    survey_clear (&survey);
    return code;
}

/* The word for the proof of CLAIM: all its steps are checked. */
static const char *
proof_word (const struct claim *claim, const struct sheet *sheet)
{
    const char *word = "unproved";
    struct survey survey;
    size_t i;

    if (survey_init (&survey, claim, &sheet->circumstances, NULL)) {
        for (i = 0; claim->proved_by != NULL && i < claim->proved_by->nsteps;
             i++)
            survey_step (&survey, i);
        word = survey_proof_word (&survey);
    }
    survey_clear (&survey);
    return word;
}

enum exit_code
section_fill (struct section *section, struct sheet *sheet)
{
    enum exit_code code = EXIT_HOLDS;
    size_t i;

    section->proof = "-";
    predict_sweeps (section, sheet);
    for (i = 0; i < section->n; i++)
        predict_cell (section->cells + i, section->quantity, sheet);
    code = count_missing (section);
    sheet->points += section->n;
    if (section->claim == NULL || sheet->request->no_runs)
        return code;
    section->proof = proof_word (section->claim, sheet);
    for (i = 0; i < section->n; i++) {
        struct cell *cell = section->cells + i;
        code = graver (code, judge_at (cell, section, sheet));
        if (cell->judged)
            sheet->verdicts[cell->verdict]++;
    }
    return code;
}

/* ---- Words and numbers -------------------------------------------------- */

char *
cell_prediction (const struct sheet *sheet, const struct cell *cell)
{
    if (!cell->looked || cell->outcome == OUT_OF_DOMAIN
        || cell->outcome == TOO_LARGE)
        return NULL;
    if (sheet->style == STYLE_ROUNDED)
        return cell->rounded != NULL ? strdup (cell->rounded) : NULL;
    return cell_text (cell->ball, sheet->style, sheet->request->digits);
}

/* Digits at which a number that the prediction was held against is shown. */
enum { EXACT_DIGITS = 12, RUN_DIGITS = 15 };

/* The exact number, which is known to 15 digits. */
static char *
against_text (const struct sheet *sheet, const struct cell *cell)
{
    char *number = cell_text (cell->measured, sheet->style, EXACT_DIGITS);
    char *text = NULL;

    if (number == NULL)
        number = cell_text (cell->measured, STYLE_INTERVAL, EXACT_DIGITS);
    if (number != NULL && (text = malloc (strlen (number) + 16)) != NULL)
        sprintf (text, "%s (exact)", number);
    free (number);
    return text;
}

char *
cell_evidence (const struct sheet *sheet, const struct cell *cell)
{
    switch (cell->evidence) {
    case NO_EVIDENCE:
        break;
    case BY_RUNS:
        return cell_text (cell->measured,
                          sheet->style == STYLE_ROUNDED ? STYLE_UNCERTAINTY
                                                        : sheet->style,
                          RUN_DIGITS);
    case BY_NUMBER:
        return against_text (sheet, cell);
    case BY_ROUTE:
        return strdup ("two routes");
    case BY_NO_VALUE:
        return strdup ("diverged");
    }
    return NULL;
}

const char *
cell_verdict (const struct cell *cell)
{
    if (cell->looked && cell->outcome == OUT_OF_DOMAIN && !cell->judged)
        return "outside";
    return cell->judged ? verdict_name (cell->verdict) : NULL;
}

/* The exponent of VALUE = 10^n, n > 4; or 0. */
static slong
power_of_ten (const fmpq_t value)
{
    slong n = (slong) fmpz_sizeinbase (fmpq_numref (value), 10) - 1;
    fmpz_t power;
    int same;

    if (!fmpz_is_one (fmpq_denref (value)) || n < 5)
        return 0;
    fmpz_init_set_ui (power, 10);
    fmpz_pow_ui (power, power, (ulong) n);
    same = fmpz_equal (power, fmpq_numref (value));
    fmpz_clear (power);
    return same ? n : 0;
}

char *
axis_value (const fmpq_t value, int brief)
{
    slong n = brief ? power_of_ten (value) : 0;
    char *raw, *text;

    if (n > 0) {
        text = malloc (32);
        if (text != NULL)
            sprintf (text, "10^%ld", (long) n);
        return text;
    }
    raw = fmpq_get_str (NULL, 10, value);
    text = strdup (raw);
    flint_free (raw);
    return text;
}
