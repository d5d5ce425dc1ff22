#include "config.h"

#include "workbench/csv_read.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "validate/decimal.h"

void
csv_begin (struct csv *csv, char *text)
{
    memset (csv, 0, sizeof *csv);
    csv->at = text;
    csv->next_line = 1;
}

/* Take the quoted field at AT, whose quote is passed: undouble its quotes and
   return what follows the closing one, or null. */
static char *
take_quoted (struct csv *csv, char *at)
{
    char *out = at;

    for (; *at != '\0'; at++) {
        if (*at == '"' && *++at != '"') {
            *out = '\0';
            return at;
        }
        csv->next_line += *at == '\n';
        *out++ = *at;
    }
    return NULL;
}

/* Take one field; *ENDED says whether the row ends with it. */
static const char *
take_field (struct csv *csv, int *ended)
{
    char *at = csv->at, *stop;

    if (csv->fields == CSV_FIELDS)
        return "too many fields";
    if (*at == '"') {
        csv->field[csv->fields++] = at + 1;
        stop = take_quoted (csv, at + 1);
        if (stop == NULL)
            return "a quote is not closed";
    } else {
        csv->field[csv->fields++] = at;
        stop = at + strcspn (at, ",\r\n");
    }
    *ended = *stop != ',';
    if (*stop == '\r' && stop[1] == '\n')
        *stop++ = '\0';
    if (*stop != '\0' && *stop != ',' && *stop != '\n')
        return "a quote or a CR in the wrong place";
    csv->next_line += *stop == '\n';
    csv->at = stop + (*stop != '\0');
    *stop = '\0';
    return NULL;
}

int
csv_row (struct csv *csv, const char **why)
{
    int ended = 0;

    for (;;) {
        if (*csv->at == '\n' || (*csv->at == '\r' && csv->at[1] == '\n')) {
            csv->at += 1 + (*csv->at == '\r');
            csv->next_line++;
        } else if (*csv->at == '\0')
            return 0;
        else
            break;
    }
    csv->line = csv->next_line;
    csv->fields = 0;
    while (!ended) {
        *why = take_field (csv, &ended);
        if (*why != NULL)
            return -1;
    }
    return 1;
}

int
csv_column (const struct csv *csv, const char *name)
{
    int found = -1, i;

    for (i = 0; i < csv->fields; i++)
        if (strcmp (csv->field[i], name) == 0)
            found = found == -1 ? i : -2;
    return found;
}

int
number_from_text (double *x, const char *text, const char **why)
{
    size_t length;
    fmpq_t exact;
    arb_t ball;
    char *copy;
    int known;

    *why = "is not a finite number";
    text += strspn (text, " \t");
    length = strlen (text);
    while (length > 0 && strchr (" \t", text[length - 1]) != NULL)
        length--;
    copy = strndup (text, length);
    if (copy == NULL)
        return 0;
    fmpq_init (exact);
    arb_init (ball);
    known = decimal_read (exact, copy) == DECIMAL_READ;
    if (known) {
        /* One rounding to 512 bits and one to 53: a tie may go the wrong way
           by one unit in the last place, which no statistic sees. */
        arb_set_fmpq (ball, exact, 512);
        *x = arf_get_d (arb_midref (ball), ARF_RND_NEAR);
        known = isfinite (*x);
        *why = "is too large a number";
    }
    arb_clear (ball);
    fmpq_clear (exact);
    free (copy);
    return known;
}
