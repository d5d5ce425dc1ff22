#include "config.h"

#include "workbench/table_matrix.h"

#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"

/* ---- Headings ----------------------------------------------------------- */

char *
heading_text (const struct heading *heading)
{
    const char *axis = heading->axis != NULL ? heading->axis : "";
    const char *value = heading->value != NULL ? heading->value : "";
    char *text = malloc (strlen (axis) + strlen (value) + 4);

    if (heading->word != NULL) {
        free (text);
        return strdup (heading->word);
    }
    if (text != NULL)
        sprintf (text, "%s%s%s", axis, *axis && *value ? " = " : "", value);
    return text;
}

static int
same_text (const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp (a, b) == 0;
}

int
heading_same (const struct heading *a, const struct heading *b)
{
    return same_text (a->axis, b->axis) && same_text (a->value, b->value)
           && same_text (a->word, b->word);
}

int
heading_empty (const struct heading *heading)
{
    return heading->axis == NULL && heading->value == NULL
           && heading->word == NULL;
}

static char *
copy (const char *text)
{
    return text != NULL ? strdup (text) : NULL;
}

static struct heading
heading (const char *axis, const char *value, const char *word)
{
    struct heading made = { copy (axis), copy (value), copy (word) };

    return made;
}

static void
heading_clear (struct heading *heading)
{
    free (heading->axis);
    free (heading->value);
    free (heading->word);
}

/* ---- Matrices ----------------------------------------------------------- */

void
table_matrix_clear (struct matrix *matrix)
{
    size_t i;

    for (i = 0; matrix->column != NULL && i < matrix->columns; i++) {
        heading_clear (&matrix->column[i].over);
        heading_clear (&matrix->column[i].head);
    }
    for (i = 0; matrix->text != NULL && i < matrix->columns * matrix->rows;
         i++)
        free (matrix->text[i]);
    free (matrix->column);
    free (matrix->text);
}

const char *
table_matrix_text (const struct matrix *matrix, size_t row, size_t column)
{
    const char *text = matrix->text[row * matrix->columns + column];

    return text != NULL ? text : "-";
}

static int
make_room (struct matrix *matrix, size_t rows, size_t columns)
{
    memset (matrix, 0, sizeof *matrix);
    matrix->rows = rows;
    matrix->columns = columns;
    matrix->column = calloc (columns + 1, sizeof *matrix->column);
    matrix->text = calloc (rows * columns + 1, sizeof *matrix->text);
    return matrix->column != NULL && matrix->text != NULL;
}

/* Put TEXT, which is given away, at ROW and COLUMN. */
static void
put (struct matrix *matrix, size_t row, size_t column, char *text)
{
    free (matrix->text[row * matrix->columns + column]);
    matrix->text[row * matrix->columns + column] = text;
}

/* Column I stands for the axis number AXIS of QUANTITY. */
static void
head_axis (struct matrix *matrix, size_t i, const struct quantity *quantity,
           int axis)
{
    char name[64];

    axis_name (name, sizeof name, quantity->axes, axis);
    matrix->column[i].kind = COLUMN_VALUE;
    matrix->column[i].head = heading (name, NULL, NULL);
}

static char *
count_text (size_t count)
{
    char text[32];

    snprintf (text, sizeof text, "%zu", count);
    return strdup (text);
}

/* ---- A line for each point ---------------------------------------------- */

/* What follows the axes, where claims are judged; predictions alone without.
 */
static const struct {
    const char *word;
    enum column_kind kind;
} long_columns[] = {
    { "prediction", COLUMN_NUMBER },
    { "measured", COLUMN_NUMBER },
    { "runs", COLUMN_VALUE },
    { "verdict", COLUMN_WORD },
};

static int
is_judged (const struct sheet *sheet, const struct section *section)
{
    return section->claim != NULL && !sheet->request->no_runs;
}

static int
long_form (struct matrix *matrix, const struct sheet *sheet,
           const struct section *section)
{
    size_t axes = (size_t) axis_count (section->quantity->axes), i, j;
    size_t more = is_judged (sheet, section) ? 4 : 1;

    if (!make_room (matrix, section->n, axes + more))
        return 0;
    matrix->keys = axes;
    for (j = 0; j < axes; j++)
        head_axis (matrix, j, section->quantity, (int) j);
    for (j = 0; j < more; j++) {
        matrix->column[axes + j].kind = long_columns[j].kind;
        matrix->column[axes + j].head =
            heading (NULL, NULL, long_columns[j].word);
    }
    for (i = 0; i < section->n; i++) {
        const struct cell *cell = section->cells + i;
        for (j = 0; j < axes; j++)
            put (matrix, i, j, axis_value (cell->at + j, 1));
        put (matrix, i, axes, cell_prediction (sheet, cell));
        if (more == 1)
            continue;
        put (matrix, i, axes + 1, cell_evidence (sheet, cell));
        if (cell->evidence == BY_RUNS)
            put (matrix, i, axes + 2, count_text (cell->runs));
        put (matrix, i, axes + 3, copy (cell_verdict (cell)));
    }
    return 1;
}

/* ---- One axis across ---------------------------------------------------- */

/* Which cell is which row and column of a pivoted section. */
struct pivot {
    const struct section *section;
    int axis, count;
    size_t *row, *column;    /* of each cell */
    size_t *first_of_row;    /* a cell of each row */
    size_t *first_of_column; /* a cell of each column */
    size_t rows, columns;
};

/* Do cells A and B agree on the pivoted axis, or on all others? */
static int
same_column (const struct pivot *pivot, size_t a, size_t b)
{
    return fmpq_equal (pivot->section->cells[a].at + pivot->axis,
                       pivot->section->cells[b].at + pivot->axis);
}

static int
same_row (const struct pivot *pivot, size_t a, size_t b)
{
    int axis;

    for (axis = 0; axis < pivot->count; axis++)
        if (axis != pivot->axis
            && !fmpq_equal (pivot->section->cells[a].at + axis,
                            pivot->section->cells[b].at + axis))
            return 0;
    return 1;
}

/* The place of cell I among FIRST[0 .. *N - 1], which it may lengthen; GUESS
   is looked at before all others. */
static size_t
place_among (size_t *first, size_t *n, size_t guess, size_t i,
             const struct pivot *pivot,
             int (*same) (const struct pivot *, size_t, size_t))
{
    size_t j;

    if (guess < *n && same (pivot, first[guess], i))
        return guess;
    for (j = 0; j < *n; j++)
        if (same (pivot, first[j], i))
            return j;
    first[*n] = i;
    return (*n)++;
}

/* Sort the cells of PIVOT's section into rows and columns. */
static void
sort_cells (struct pivot *pivot)
{
    size_t row = 0, column = 0, i;

    for (i = 0; i < pivot->section->n; i++) {
        /* The order of a grid: the same row again, or the next. */
        if (pivot->rows > 0 && !same_row (pivot, pivot->first_of_row[row], i))
            row++;
        row = place_among (pivot->first_of_row, &pivot->rows, row, i, pivot,
                           same_row);
        column = place_among (pivot->first_of_column, &pivot->columns, column,
                              i, pivot, same_column);
        pivot->row[i] = row;
        pivot->column[i] = column;
    }
}

static int
pivot_init (struct pivot *pivot, const struct section *section, int axis)
{
    size_t n = section->n + 1;

    memset (pivot, 0, sizeof *pivot);
    pivot->section = section;
    pivot->axis = axis;
    pivot->count = axis_count (section->quantity->axes);
    pivot->row = calloc (n, sizeof (size_t));
    pivot->column = calloc (n, sizeof (size_t));
    pivot->first_of_row = calloc (n, sizeof (size_t));
    pivot->first_of_column = calloc (n, sizeof (size_t));
    if (pivot->row == NULL || pivot->column == NULL
        || pivot->first_of_row == NULL || pivot->first_of_column == NULL)
        return 0;
    sort_cells (pivot);
    return 1;
}

static void
pivot_clear (struct pivot *pivot)
{
    free (pivot->row);
    free (pivot->column);
    free (pivot->first_of_row);
    free (pivot->first_of_column);
}

/* The headings of the value number J across: alone under the axis, or over a
   prediction and what was measured. */
static void
head_value (struct matrix *matrix, const struct pivot *pivot, size_t j,
            size_t each)
{
    const struct cell *cell =
        pivot->section->cells + pivot->first_of_column[j];
    struct column *column = matrix->column + matrix->keys + j * each;
    char *value = axis_value (cell->at + pivot->axis, 1), name[64];
    size_t i;

    axis_name (name, sizeof name, pivot->section->quantity->axes, pivot->axis);
    for (i = 0; i < each; i++) {
        column[i].kind = COLUMN_NUMBER;
        column[i].over = heading (name, each > 1 ? value : NULL, NULL);
        column[i].head = each > 1 ? heading (NULL, NULL, long_columns[i].word)
                                  : heading (NULL, value, NULL);
    }
    free (value);
}

/* TEXT, freed, with a mark behind it. */
static char *
mark (char *text)
{
    char *longer = malloc ((text != NULL ? strlen (text) : 1) + 2);

    if (longer != NULL)
        sprintf (longer, "%s*", text != NULL ? text : "-");
    free (text);
    return longer;
}

/* Cell number I of the section goes where PIVOT says. */
static void
put_pivoted (struct matrix *matrix, const struct sheet *sheet,
             const struct pivot *pivot, size_t i, size_t each)
{
    const struct cell *cell = pivot->section->cells + i;
    size_t at = matrix->keys + pivot->column[i] * each;

    put (matrix, pivot->row[i], at, cell_prediction (sheet, cell));
    if (each > 1) {
        char *text = cell_evidence (sheet, cell);
        if (cell->judged && cell->verdict != HOLDS) {
            text = mark (text);
            matrix->marked = 1;
        }
        put (matrix, pivot->row[i], at + 1, text);
    }
}

static int
pivoted_form (struct matrix *matrix, const struct sheet *sheet,
              const struct section *section, int axis)
{
    size_t each = is_judged (sheet, section) ? 2 : 1, i, j, key;
    struct pivot pivot;
    int other, made;

    made = pivot_init (&pivot, section, axis)
           && make_room (matrix, pivot.rows,
                         (size_t) pivot.count - 1 + pivot.columns * each);
    if (made) {
        matrix->keys = (size_t) pivot.count - 1;
        for (other = 0, key = 0; other < pivot.count; other++) {
            if (other == axis)
                continue;
            head_axis (matrix, key, section->quantity, other);
            for (i = 0; i < pivot.rows; i++)
                put (matrix, i, key,
                     axis_value (
                         section->cells[pivot.first_of_row[i]].at + other, 1));
            key++;
        }
        for (j = 0; j < pivot.columns; j++)
            head_value (matrix, &pivot, j, each);
        for (i = 0; i < section->n; i++)
            put_pivoted (matrix, sheet, &pivot, i, each);
    }
    pivot_clear (&pivot);
    return made;
}

int
table_matrix_init (struct matrix *matrix, const struct sheet *sheet,
                   const struct section *section)
{
    const char *axis = sheet->request->pivot;

    memset (matrix, 0, sizeof *matrix);
    if (axis == NULL)
        return long_form (matrix, sheet, section);
    return pivoted_form (
        matrix, sheet, section,
        axis_position (section->quantity->axes, axis, strlen (axis)));
}

/* ---- Numbers ------------------------------------------------------------ */

int
number_point (const char *text, size_t *point)
{
    size_t before = strspn (text, "-[");
    size_t whole = strspn (text + before, "0123456789");

    *point = before + whole;
    return whole > 0;
}
