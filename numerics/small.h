/* Linear systems of a few unknowns. */
#ifndef NUMERICS_SMALL_H
#define NUMERICS_SMALL_H

#include <stddef.h>

enum { SMALL = 13 };

/* Solve the SIZE x SIZE system M X = B with COLUMNS right sides by elimination
   with pivots: X replaces B, M is spent.  0 when a pivot is zero. */
int small_solve (double m[][SMALL], double b[][SMALL], size_t size,
                 size_t columns);

#endif
