/*
 * Arrangements of hyperplanes a_x w = 0 through the origin in general
 * position: any d of the N rows a_x in Z^d are independent.
 *
 * The set of the x with a_x w > 0 is constant on each cell.  When N >= d a
 * cell is a pointed cone, so it has an edge, which is the intersection of
 * d - 1 hyperplanes; and around an edge these d - 1, being independent, take
 * all signs.  So the cells are found from the edges, exactly.
 */
#ifndef THEORY_ARRANGEMENT_H
#define THEORY_ARRANGEMENT_H

#include "theory/flint.h"

/* Told of each edge (in both directions): the rows on it and those on its
   positive side, as bits; every cell that touches it is POSITIVE and some
   subset of ON. */
typedef void arrangement_edge (ulong on, ulong positive, void *context);

enum { ARRANGEMENT_ROWS = 24, ARRANGEMENT_DIMENSIONS = 8 };

/*
 * Call EDGE for each edge of the arrangement of the rows of KEYS, N x d with
 * 1 <= d <= ARRANGEMENT_DIMENSIONS and d <= N <= ARRANGEMENT_ROWS.  Returns 0,
 * perhaps after some calls, when the rows are not in general position.
 */
int arrangement_edges (const fmpz_mat_t keys, arrangement_edge *edge,
                       void *context);

/* Set CELL[s] to 1 where the rows in the bits of s are the positive ones of a
   cell, else to 0, for all s < 2^N.  Returns 0 as above. */
int arrangement_cells (char *cell, const fmpz_mat_t keys);

#endif
