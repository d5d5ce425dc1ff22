/* Greedy matching on a table of numbers. */
#ifndef NUMERICS_MATCHING_H
#define NUMERICS_MATCHING_H

#include <stddef.h>

/* The most rows a table may have. */
enum { MATCHING_ROWS = 32 };

/*
 * Pick the largest positive entry of TABLE (Q x Q, Q <= MATCHING_ROWS), delete
 * its row and column, and go on until no positive entry is left.  Returns the
 * number of picks; COLUMN[i] is the column picked in row i, or Q.
 */
size_t matching_greedy (size_t *column, const double *table, size_t q);

#endif
