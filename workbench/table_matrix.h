/*
 * A section of a table as lines and columns of text, for whoever sets it in
 * type: a line for each point, or one axis across.
 */
#ifndef WORKBENCH_TABLE_MATRIX_H
#define WORKBENCH_TABLE_MATRIX_H

#include "workbench/table.h"

/* What stands over a column: a word; an axis; a value of an axis; or
   "axis = value". */
struct heading {
    char *axis, *value, *word; /* null: not there */
};

enum column_kind { COLUMN_VALUE, COLUMN_NUMBER, COLUMN_WORD };

struct column {
    enum column_kind kind;
    struct heading over; /* shared with its neighbours; all null: nothing */
    struct heading head;
};

struct matrix {
    size_t columns, rows;
    size_t keys; /* the first columns, which name the row */
    struct column *column;
    char **text; /* row by row; null: nothing is there */
    int marked;  /* some verdict is not "holds": "*" stands there */
};

/* The section as SHEET asks for it.  1; 0 when memory is short.  Clear it in
   either case. */
int table_matrix_init (struct matrix *matrix, const struct sheet *sheet,
                       const struct section *section);
void table_matrix_clear (struct matrix *matrix);

/* The text at ROW and COLUMN, "-" where there is none. */
const char *table_matrix_text (const struct matrix *matrix, size_t row,
                               size_t column);

/* A new string for people: "alpha", "3/2", "alpha = 3/2", "runs", "". */
char *heading_text (const struct heading *heading);

/* Do A and B say the same? */
int heading_same (const struct heading *a, const struct heading *b);
int heading_empty (const struct heading *heading);

/* Is TEXT a number in one of the styles, and not a word?  *POINT is where its
   integer part ends. */
int number_point (const char *text, size_t *point);

#endif
