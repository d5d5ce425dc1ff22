/*
 * Tables for LaTeX: booktabs, numbers in math with their points in line, axes
 * by their symbols.  Only text of ours is not escaped.
 */
#include "config.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "workbench/escape.h"
#include "workbench/table_matrix.h"
#include "workbench/table_origin.h"

enum {
    PAGE_ROWS = 40,   /* more of them are a longtable */
    PAGE_WIDTH = 82,  /* characters; wider tables are split, if they can be */
    LONG_NUMBER = 60, /* characters; longer numbers are broken ... */
    LINE_DIGITS = 50  /* ... into lines of so many */
};

/* ---- Symbols ------------------------------------------------------------ */

static const char *const greek[] = {
    "alpha", "beta",  "gamma", "delta",  "epsilon", "zeta",   "eta",
    "theta", "iota",  "kappa", "lambda", "mu",      "nu",     "xi",
    "pi",    "rho",   "sigma", "tau",    "upsilon", "phi",    "chi",
    "psi",   "omega", "Gamma", "Delta",  "Theta",   "Lambda", "Xi",
    "Pi",    "Sigma", "Phi",   "Psi",    "Omega",   NULL,
};

static int
is_greek (const char *name, size_t length)
{
    int i;

    for (i = 0; greek[i] != NULL; i++)
        if (strlen (greek[i]) == length
            && memcmp (greek[i], name, length) == 0)
            return 1;
    return 0;
}

/* The name of an axis in math: Greek, one letter, or upright; digits at its
   end are an index.  Anything else than letters and digits is escaped. */
static void
put_axis (FILE *out, const char *name)
{
    size_t letters = strcspn (name, "0123456789"), i;

    for (i = 0; name[i] != '\0'; i++)
        if (!isalnum ((unsigned char) name[i])
            || (i >= letters && !isdigit ((unsigned char) name[i]))) {
            fputs ("\\mathrm{", out);
            escape_latex (out, name);
            fputc ('}', out);
            return;
        }
    if (letters == 3 && memcmp (name, "eps", 3) == 0)
        fputs ("\\varepsilon", out);
    else if (is_greek (name, letters))
        fprintf (out, "\\%.*s", (int) letters, name);
    else if (letters == 1)
        fputc (*name, out);
    else
        fprintf (out, "\\mathrm{%.*s}", (int) letters, name);
    if (name[letters] != '\0')
        fprintf (out, "_{%s}", name + letters);
}

/* ---- Numbers ------------------------------------------------------------ */

/* The end of a number in one of our styles: what follows are words. */
static const char *
number_end (const char *text)
{
    const char *words = strstr (text, " (");

    return words != NULL ? words : text + strlen (text);
}

/* "e-07" at *TEXT: the power of ten, and *TEXT behind it. */
static void
put_power (FILE *out, const char **text)
{
    char *end;
    long exponent = strtol (*text + 1, &end, 10);

    fprintf (out, "\\times10^{%ld}", exponent);
    *text = end;
}

/* The number from TEXT to END, inside math: from our formatter alone. */
static void
put_math (FILE *out, const char *text, const char *end)
{
    while (text < end) {
        if (*text == 'e')
            put_power (out, &text);
        else if (*text == '^') {
            text++;
            fprintf (out, "^{%.*s}", (int) (end - text), text);
            text = end;
        } else if (*text == ',') {
            fputs (",\\,", out);
            text += 1 + (text[1] == ' ');
        } else if (*text == '*') {
            fputs ("^{*}", out);
            text++;
        } else if (strchr ("0123456789.()[]-/", *text) != NULL)
            fputc (*text++, out);
        else
            text++;
    }
}

/* The digits from TEXT to END. */
static int
count_digits (const char *text, const char *end)
{
    int digits = 0;

    while (text < end)
        digits += isdigit ((unsigned char) *text++) != 0;
    return digits;
}

/* Where a line of PER digits from TEXT ends: with what is no digit behind it,
   and never inside an exponent. */
static const char *
line_end (const char *text, const char *end, int per)
{
    const char *stop = text, *power = strchr (text, 'e');
    int digits = 0;

    while (stop < end && digits < per)
        digits += isdigit ((unsigned char) *stop++) != 0;
    while (stop < end && !isdigit ((unsigned char) *stop))
        stop++;
    return power != NULL && power < stop ? end : stop;
}

/* A number of more than LONG_NUMBER characters, over lines of one length. */
static void
put_long (FILE *out, const char *text, const char *end)
{
    int digits = count_digits (text, end);
    int lines = (digits + LINE_DIGITS - 1) / LINE_DIGITS;
    int per = lines > 0 ? (digits + lines - 1) / lines : 1;

    fputs ("\\begin{tabular}[t]{@{}l@{}}", out);
    while (text < end) {
        const char *stop = line_end (text, end, per);
        fputc ('$', out);
        put_math (out, text, stop);
        fputs (stop < end ? "$\\\\" : "$", out);
        text = stop;
    }
    fputs ("\\end{tabular}", out);
}

/* ---- Columns ------------------------------------------------------------ */

/* How a column is set. */
enum setting { SET_RIGHT, SET_LEFT, SET_POINT, SET_LONG };

/* A column as it is set, and its width in characters. */
struct set_column {
    enum setting setting;
    size_t width;
};

/* The width of what TEXT prints: "e-07" is wider than it looks. */
static size_t
printed_width (const char *text)
{
    return strlen (text) + (strchr (text, 'e') != NULL ? 2 : 0);
}

static struct set_column
set_column (const struct matrix *matrix, size_t column)
{
    struct set_column set = { SET_RIGHT, 0 };
    char *head = heading_text (&matrix->column[column].head);
    size_t row, point, lead = 0, tail = 0, widest = 0;

    for (row = 0; row < matrix->rows; row++) {
        const char *text = table_matrix_text (matrix, row, column);
        size_t wide = printed_width (text);
        widest = wide > widest ? wide : widest;
        if (!number_point (text, &point))
            continue;
        lead = point > lead ? point : lead;
        tail = wide - point > tail ? wide - point : tail;
    }
    if (matrix->column[column].kind == COLUMN_WORD)
        set.setting = SET_LEFT;
    else if (matrix->column[column].kind == COLUMN_NUMBER)
        set.setting = widest > LONG_NUMBER ? SET_LONG : SET_POINT;
    set.width = lead + tail > widest ? lead + tail : widest;
    if (set.setting == SET_LONG)
        set.width = LINE_DIGITS + 3;
    if (head != NULL && strlen (head) > set.width)
        set.width = strlen (head);
    free (head);
    return set;
}

/* A part of a matrix that stands on one page: the keys, and columns FIRST to
   LAST - 1. */
struct block {
    const struct matrix *matrix;
    const struct set_column *set;
    size_t first, last;
};

/* The next column of BLOCK after J. */
static size_t
next_column (const struct block *block, size_t j)
{
    return j + 1 == block->matrix->keys ? block->first : j + 1;
}

static size_t
first_column (const struct block *block)
{
    return block->matrix->keys > 0 ? 0 : block->first;
}

static size_t
block_width (const struct block *block)
{
    size_t width = 0, j;

    for (j = first_column (block); j < block->last; j = next_column (block, j))
        width += block->set[j].width + 3;
    return width;
}

/* Let BLOCK, which begins at FIRST, take as many columns as a page holds, and
   all that stand under one heading together. */
static void
take_columns (struct block *block)
{
    const struct column *column = block->matrix->column;
    size_t n = block->matrix->columns;
    struct block longer = *block;

    block->last = block->first;
    while (block->last < n) {
        longer.last = block->last + 1;
        while (longer.last < n && column[longer.last].over.value != NULL
               && heading_same (&column[longer.last].over,
                                &column[block->last].over))
            longer.last++;
        if (block->last > block->first
            && !heading_empty (&column[block->first].over)
            && block_width (&longer) > PAGE_WIDTH)
            break;
        block->last = longer.last;
    }
}

/* ---- Lines -------------------------------------------------------------- */

static int
spans_two (enum setting setting)
{
    return setting == SET_POINT;
}

/* A number with its integer part to the left of the line of points. */
static void
put_split (FILE *out, const char *text, int plain)
{
    const char *end = number_end (text);
    size_t point;

    if (!number_point (text, &point)) {
        fputs ("\\multicolumn{2}{c}{", out);
        escape_latex (out, plain ? "--" : text);
        fputc ('}', out);
        return;
    }
    fputc ('$', out);
    put_math (out, text, text + point);
    fputs ("$&$", out);
    put_math (out, text + point, end);
    fputc ('$', out);
    escape_latex (out, end);
}

static void
put_cell (FILE *out, const char *text, enum setting setting)
{
    size_t point;

    if (setting == SET_POINT)
        put_split (out, text, strcmp (text, "-") == 0);
    else if (strcmp (text, "-") == 0)
        fputs ("--", out);
    else if (setting == SET_LONG && number_point (text, &point))
        put_long (out, text, number_end (text));
    else if (setting == SET_RIGHT && number_point (text, &point)) {
        fputc ('$', out);
        put_math (out, text, text + strlen (text));
        fputc ('$', out);
    } else
        escape_latex (out, text);
}

static void
put_heading (FILE *out, const struct heading *heading)
{
    if (heading->word != NULL) {
        escape_latex (out, heading->word);
        return;
    }
    if (heading_empty (heading))
        return;
    fputc ('$', out);
    if (heading->axis != NULL)
        put_axis (out, heading->axis);
    if (heading->axis != NULL && heading->value != NULL)
        fputc ('=', out);
    if (heading->value != NULL)
        put_math (out, heading->value,
                  heading->value + strlen (heading->value));
    fputc ('$', out);
}

/* The columns of BLOCK from J on that stand under the same heading: the first
   that does not, and their number in *SPAN as LaTeX counts. */
static size_t
same_over (const struct block *block, size_t j, int *span)
{
    const struct column *column = block->matrix->column;
    size_t k = j;

    *span = 0;
    while (k < block->last
           && heading_same (&column[j].over, &column[k].over)) {
        *span += 1 + spans_two (block->set[k].setting);
        k = next_column (block, k);
    }
    return k;
}

/* The line of headings over the others, and the rules under it. */
static void
put_over (FILE *out, const struct block *block)
{
    const struct column *column = block->matrix->column;
    int span, at = 1;
    size_t j, k;

    for (j = first_column (block); j < block->last; j = k) {
        k = same_over (block, j, &span);
        fprintf (out, "%s\\multicolumn{%d}{c}{", at > 1 ? " & " : "", span);
        put_heading (out, &column[j].over);
        fputc ('}', out);
        at += span;
    }
    fputs (" \\\\\n", out);
    at = 1;
    for (j = first_column (block); j < block->last; j = k) {
        k = same_over (block, j, &span);
        if (!heading_empty (&column[j].over))
            fprintf (out, "\\cmidrule(lr){%d-%d}", at, at + span - 1);
        at += span;
    }
    fputc ('\n', out);
}

static void
put_head (FILE *out, const struct block *block)
{
    const struct column *column = block->matrix->column;
    size_t j;

    fputs ("\\toprule\n", out);
    if (block->last > block->first
        && !heading_empty (&column[block->first].over))
        put_over (out, block);
    for (j = first_column (block); j < block->last;
         j = next_column (block, j)) {
        if (j != first_column (block))
            fputs (" & ", out);
        if (spans_two (block->set[j].setting))
            fputs ("\\multicolumn{2}{c}{", out);
        put_heading (out, &column[j].head);
        if (spans_two (block->set[j].setting))
            fputc ('}', out);
    }
    fputs (" \\\\\n\\midrule\n", out);
}

static void
put_rows (FILE *out, const struct block *block)
{
    size_t i, j;

    for (i = 0; i < block->matrix->rows; i++) {
        for (j = first_column (block); j < block->last;
             j = next_column (block, j)) {
            if (j != first_column (block))
                fputs (" & ", out);
            put_cell (out, table_matrix_text (block->matrix, i, j),
                      block->set[j].setting);
        }
        fputs (" \\\\\n", out);
    }
}

/* ---- Pages -------------------------------------------------------------- */

/* The size of type at which WIDTH characters fit a page. */
static const char *
type_size (size_t width)
{
    return width <= 69   ? ""
           : width <= 75 ? "\\small"
           : width <= 82 ? "\\footnotesize"
           : width <= 88 ? "\\scriptsize\\setlength{\\tabcolsep}{4pt}"
                         : "\\tiny\\setlength{\\tabcolsep}{3pt}";
}

static void
put_block (FILE *out, const struct block *block, const char *size)
{
    static const char *const specs[] = { "r", "l", "r@{}l", "l" };
    int lengthy = block->matrix->rows > PAGE_ROWS;
    size_t j;

    fprintf (out, "{%s%s\\begin{%s}{", size, *size ? "\n" : "",
             lengthy ? "longtable" : "tabular");
    for (j = first_column (block); j < block->last; j = next_column (block, j))
        fputs (specs[block->set[j].setting], out);
    fputs ("}\n", out);
    put_head (out, block);
    if (lengthy)
        fputs ("\\endhead\n\\bottomrule\n\\endfoot\n", out);
    put_rows (out, block);
    fprintf (out, "%s\\end{%s}%s}\n", lengthy ? "" : "\\bottomrule\n",
             lengthy ? "longtable" : "tabular", *size ? "\\par" : "");
}

/* Put the blocks of a matrix one after the other, in type of SIZE, unless OUT
   is null; the width of the widest. */
static size_t
each_block (FILE *out, struct block *block, const char *size)
{
    size_t widest = 0, keys = block->matrix->keys;

    for (block->first = keys; block->first < block->matrix->columns;
         block->first = block->last) {
        take_columns (block);
        if (block_width (block) > widest)
            widest = block_width (block);
        if (out == NULL)
            continue;
        if (block->first > keys)
            fputs ("\n\\medskip\n\n", out);
        put_block (out, block, size);
    }
    return widest;
}

static void
put_matrix (FILE *out, const struct matrix *matrix)
{
    struct set_column *set = calloc (matrix->columns + 1, sizeof *set);
    struct block block = { .matrix = matrix, .set = set };
    size_t j;

    if (set == NULL)
        return;
    for (j = 0; j < matrix->columns; j++)
        set[j] = set_column (matrix, j);
    /* All in the size that the widest needs. */
    each_block (out, &block, type_size (each_block (NULL, &block, "")));
    if (matrix->marked)
        fputs ("\n\\smallskip $^{*}$ does not hold\n", out);
    free (set);
}

static void
put_section (FILE *out, const struct sheet *sheet,
             const struct section *section)
{
    struct matrix matrix;

    /* One table needs no name: its caption says it. */
    if (sheet->n > 1) {
        fputs ("\n\\bigskip\\noindent\\texttt{", out);
        escape_latex (out, section->name);
        fputs ("}\\par\\nopagebreak\\medskip\\noindent\n", out);
    }
    if (table_matrix_init (&matrix, sheet, section))
        put_matrix (out, &matrix);
    table_matrix_clear (&matrix);
}

void
write_latex (FILE *out, const struct sheet *sheet)
{
    int lengthy = 0;
    size_t i;

    write_origin (out, sheet, "% ", ORIGIN_LATEX);
    for (i = 0; i < sheet->n; i++)
        lengthy = lengthy || sheet->sections[i].n > PAGE_ROWS;
    fprintf (out, "%% packages: booktabs%s\n",
             lengthy ? ", longtable (stands outside of floats)" : "");
    for (i = 0; i < sheet->n; i++)
        put_section (out, sheet, sheet->sections + i);
}
