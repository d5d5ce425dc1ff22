/*
 * Is there a w with a_x w > 0 for all rows a_x?  Wolfe's search for the point
 * of their convex hull next to the origin decides it, and stops as soon as
 * there is a certificate that survives rounding.
 */
#ifndef NUMERICS_SEPARATION_H
#define NUMERICS_SEPARATION_H

#include <stddef.h>

enum separation { SEPARABLE, INSEPARABLE, UNDECIDED_SEPARATION };

enum { SEPARATION_ROWS = 64, SEPARATION_DIMENSIONS = 12 };

/*
 * Decide for the N rows of D doubles in A (row by row, N and D within the
 * bounds above, entries of moderate size).  SEPARABLE: a w was found for which
 * all a_x w, computed, exceed a bound on their rounding.  INSEPARABLE: D + 1
 * rows were found whose convex hull certainly has the origin inside.  Neither
 * relies on how they were found.
 */
enum separation separation_decide (const double *a, size_t n, size_t d);

#endif
