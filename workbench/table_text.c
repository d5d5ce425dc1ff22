/* Tables for terminals and for Markdown. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "workbench/escape.h"
#include "workbench/table_matrix.h"
#include "workbench/table_origin.h"

/* ---- Text --------------------------------------------------------------- */

/* The room a column takes: numbers stand with their points in line, LEAD
   characters before and TAIL from there on. */
struct room {
    size_t lead, tail, width;
};

static size_t
larger (size_t a, size_t b)
{
    return a > b ? a : b;
}

static struct room
column_room (const struct matrix *matrix, size_t column)
{
    char *over = heading_text (&matrix->column[column].over),
         *head = heading_text (&matrix->column[column].head);
    struct room room = { 0, 0, 0 };
    size_t row, point;

    for (row = 0; row < matrix->rows; row++) {
        const char *text = table_matrix_text (matrix, row, column);
        room.width = larger (room.width, strlen (text));
        if (matrix->column[column].kind != COLUMN_NUMBER
            || !number_point (text, &point))
            continue;
        room.lead = larger (room.lead, point);
        room.tail = larger (room.tail, strlen (text) - point);
    }
    room.width = larger (room.width, room.lead + room.tail);
    room.width = larger (room.width, head != NULL ? strlen (head) : 0);
    room.width = larger (room.width, over != NULL ? strlen (over) : 0);
    free (over);
    free (head);
    return room;
}

/* TEXT in ROOM, or as much of it as the end of a line needs. */
static void
print_padded (FILE *out, const char *text, const struct room *room,
              enum column_kind kind, int last)
{
    size_t before = 0, point, used = strlen (text);

    if (kind == COLUMN_NUMBER && number_point (text, &point))
        before = room->lead - point;
    else if (kind == COLUMN_VALUE)
        before = room->width - used;
    fprintf (out, "  %*s", (int) before, "");
    escape_terminal (out, text);
    if (!last)
        fprintf (out, "%*s", (int) (room->width - before - used), "");
}

/* The line of headings over the columns, or under that. */
static void
print_headings (FILE *out, const struct matrix *matrix,
                const struct room *rooms, int over)
{
    size_t j, pending = 0;

    for (j = 0; j < matrix->columns; j++) {
        const struct column *column = matrix->column + j;
        char *text = heading_text (over ? &column->over : &column->head);
        if (over && j > 0 && heading_same (&column->over, &column[-1].over)) {
            free (text);
            text = NULL;
        }
        if (text == NULL || *text == '\0')
            pending += 2 + rooms[j].width;
        else {
            size_t room = rooms[j].width, used = strlen (text);
            size_t before = column->kind == COLUMN_VALUE ? room - used : 0;
            fprintf (out, "%*s", (int) (pending + 2 + before), "");
            escape_terminal (out, text);
            pending = room - before - used;
        }
        free (text);
    }
    fputc ('\n', out);
}

static void
print_matrix (FILE *out, const struct matrix *matrix)
{
    struct room *rooms = calloc (matrix->columns + 1, sizeof *rooms);
    size_t i, j;
    int over = 0;

    for (j = 0; rooms != NULL && j < matrix->columns; j++) {
        rooms[j] = column_room (matrix, j);
        over = over || !heading_empty (&matrix->column[j].over);
    }
    if (over && rooms != NULL)
        print_headings (out, matrix, rooms, 1);
    if (rooms != NULL)
        print_headings (out, matrix, rooms, 0);
    for (i = 0; rooms != NULL && i < matrix->rows; i++) {
        for (j = 0; j < matrix->columns; j++)
            print_padded (out, table_matrix_text (matrix, i, j), rooms + j,
                          matrix->column[j].kind, j + 1 == matrix->columns);
        fputc ('\n', out);
    }
    if (matrix->marked)
        fputs ("  * does not hold\n", out);
    free (rooms);
}

void
write_text_section (FILE *out, const struct sheet *sheet,
                    const struct section *section)
{
    struct matrix matrix;

    escape_terminal (out, section->name);
    if (section->claim != NULL && !sheet->request->no_runs)
        fprintf (out, "  (%s)", section->proof);
    fputc ('\n', out);
    if (table_matrix_init (&matrix, sheet, section))
        print_matrix (out, &matrix);
    table_matrix_clear (&matrix);
    write_notes (out, section, "  ");
    fputc ('\n', out);
}

void
write_text_end (FILE *out, const struct sheet *sheet)
{
    if (!sheet->request->no_runs) {
        write_verdicts (out, sheet);
        fputc ('\n', out);
    }
}

/* ---- Markdown ----------------------------------------------------------- */

/* A heading in one line: Markdown knows no columns over columns. */
static void
markdown_heading (FILE *out, const struct column *column)
{
    char *over = heading_text (&column->over);
    char *head = heading_text (&column->head);

    if (over != NULL && *over != '\0' && column->head.word == NULL) {
        escape_markdown (out, over);
        fputs (" = ", out);
    } else if (over != NULL && *over != '\0') {
        escape_markdown (out, over);
        fputs (": ", out);
    }
    escape_markdown (out, head != NULL ? head : "");
    free (over);
    free (head);
}

static void
markdown_matrix (FILE *out, const struct matrix *matrix)
{
    size_t i, j;

    for (j = 0; j < matrix->columns; j++) {
        fputs ("| ", out);
        markdown_heading (out, matrix->column + j);
        fputs (j + 1 < matrix->columns ? " " : " |\n", out);
    }
    for (j = 0; j < matrix->columns; j++)
        fprintf (out, "|%s%s",
                 matrix->column[j].kind == COLUMN_VALUE ? "---:" : ":---",
                 j + 1 < matrix->columns ? "" : "|\n");
    for (i = 0; i < matrix->rows; i++)
        for (j = 0; j < matrix->columns; j++) {
            fputs ("| ", out);
            escape_markdown (out, table_matrix_text (matrix, i, j));
            fputs (j + 1 < matrix->columns ? " " : " |\n", out);
        }
    if (matrix->marked)
        fputs ("\n\\* does not hold\n", out);
}

static void
markdown_section (FILE *out, const struct sheet *sheet,
                  const struct section *section)
{
    struct matrix matrix;

    fputs ("**", out);
    escape_markdown (out, section->name);
    fputs ("**", out);
    if (section->claim != NULL && !sheet->request->no_runs)
        fprintf (out, " (%s)", section->proof);
    fputs ("\n\n", out);
    if (table_matrix_init (&matrix, sheet, section))
        markdown_matrix (out, &matrix);
    table_matrix_clear (&matrix);
    if (section->outside + section->unable + section->large > 0) {
        fputc ('\n', out);
        write_markdown_notes (out, section);
    }
    fputc ('\n', out);
}

void
write_markdown (FILE *out, const struct sheet *sheet)
{
    size_t i;

    for (i = 0; i < sheet->n; i++)
        markdown_section (out, sheet, sheet->sections + i);
    write_origin (out, sheet, "", ORIGIN_MARKDOWN);
}
