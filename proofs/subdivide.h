/*
 * The sign of a function on a whole rational box, by adaptive bisection in
 * ball arithmetic.  A box on which the enclosure of the function has the sign
 * is a leaf; another is cut in two; one that holds a point where the sign is
 * certainly wrong disproves.
 *
 * The tree of cuts is the certificate: replaying it covers the box without
 * gaps by construction, and leaves only the sign on each leaf to verify.
 *
 * Unbounded ranges are the caller's to map to bounded ones (x = 1/t), and
 * factors that vanish are the caller's to divide out.
 */
#ifndef PROOFS_SUBDIVIDE_H
#define PROOFS_SUBDIVIDE_H

#include "proofs/certificate.h"
#include "proofs/proof.h"

enum { SUBDIVIDE_VARIABLES = 4, SUBDIVIDE_DEPTH = 100 };

/*
 * A box: all points with LOWER[i] <= x_i <= UPPER[i].  X[i] encloses that
 * interval and may be wider by a relative 2^-29, so that a ball for [0, 1]
 * holds negative numbers; a function that minds uses the exact ends.
 * The X[i] are distinct balls: x_0 x_1 is never taken for a square.
 */
struct box {
    int dimension;
    const fmpq *lower, *upper;
    arb_srcptr x;
};

/* Set VALUE to a ball that contains f(x) for every point x of BOX. */
typedef void subdivide_value (arb_t value, const struct box *box, slong prec,
                              const void *data);

/* Set GRADIENT[i] to a ball that contains df/dx_i at every point of BOX.  What
   contradicts the function's own values is not used. */
typedef void subdivide_gradient (arb_ptr gradient, const struct box *box,
                                 slong prec, const void *data);

struct subdivision {
    int dimension;             /* 1 to SUBDIVIDE_VARIABLES */
    const fmpq *lower, *upper; /* the box, of lower[i] <= upper[i] */
    enum { POSITIVE, NONNEGATIVE } sign;
    subdivide_value *value;
    subdivide_gradient *gradient; /* null, or sharpens the enclosures */
    /*
     * Null, or for each variable 1 (f does not fall when it grows), -1 (does
     * not rise) or 0.  Believed: another step has to prove it.
     */
    const int *monotone;
    int depth;    /* the most cuts above a leaf, <= SUBDIVIDE_DEPTH */
    slong leaves; /* the most leaves */
    slong prec;
    const void *data; /* handed to value and gradient */
};

/*
 * Has f the sign on the whole box?  PROVED leaves the tree in RECORD (which
 * may be null), DISPROVED the point where it has not; UNDECIDED when the
 * depth or the number of leaves is exhausted, or the box is no box.
 */
enum truth subdivide_check (const struct subdivision *problem,
                            struct record *record);

/*
 * The same from the tree in RECORD, without search: PROVED, or UNDECIDED when
 * RECORD is null, malformed or not about this box, or a leaf fails.
 */
enum truth subdivide_recheck (const struct subdivision *problem,
                              const struct record *record);

#endif
