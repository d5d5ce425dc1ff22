/*
 * Reading comma-separated values (RFC 4180), and the numbers in them.
 */
#ifndef WORKBENCH_CSV_READ_H
#define WORKBENCH_CSV_READ_H

#include <stddef.h>

/* The most fields of a row. */
enum { CSV_FIELDS = 1024 };

/* A text that is being read, and its present row. */
struct csv {
    char *at;         /* what is left: it is changed while it is read */
    size_t line;      /* of the row, from 1 */
    size_t next_line; /* of what is left */
    char *field[CSV_FIELDS];
    int fields;
};

/* Begin to read TEXT, which is NUL-terminated. */
void csv_begin (struct csv *csv, char *text);

/*
 * Read the next row that is not empty: 1; 0 at the end; -1 when it is no row,
 * with *WHY.  LF and CR LF end rows.
 */
int csv_row (struct csv *csv, const char **why);

/* The position of the field NAME in the present row, -1 when there is none,
   -2 when there are two. */
int csv_column (const struct csv *csv, const char *name);

/* Set *X to the double nearest to the number TEXT (decimal.h; blanks around
   it are passed over); 0, with *WHY, when it is no finite number. */
int number_from_text (double *x, const char *text, const char **why);

#endif
