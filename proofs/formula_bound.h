/*
 * A condition in the words of theory/formula.h, for all parameters of a box:
 * decided by subdivision, or refuted at a rational point.
 */
#ifndef PROOFS_FORMULA_BOUND_H
#define PROOFS_FORMULA_BOUND_H

#include "proofs/certificate.h"
#include "proofs/proof.h"
#include "theory/formula.h"

/* The most points of whole parameters that are taken one by one. */
enum { FORMULA_BOUND_POINTS = 2000 };

/*
 * For every parameter, in the order of AXES: its range from LOWER[i] to
 * UPPER[i], both included, and whether it takes WHOLE values alone.  At most
 * SUBDIVIDE_VARIABLES parameters have a range that is not one point.  Zero
 * bounds are the usual ones.
 */
struct formula_bound {
    const struct formula *condition;
    const char *axes;
    const fmpq *lower, *upper;
    const int *whole; /* may be null: none */
    int depth;        /* the most cuts above a leaf; usual 60 */
    slong leaves;     /* the most leaves of one tree; usual 20000 */
    slong prec;       /* usual 64 */
};

/*
 * Does the condition hold on the whole box?  PROVED and DISPROVED leave what
 * was found in CERTIFICATE (may be null) under STEP: trees of boxes, or the
 * point where it fails.  UNDECIDED when the bounds are exhausted, where the
 * condition is not certainly defined, where it touches equality inside the
 * box, and for what is no condition or no box.
 *
 * Whole parameters of few points are taken one by one; of many, the condition
 * must hold for all real values between them.
 */
enum truth formula_bound_check (const struct formula_bound *problem,
                                struct certificate *certificate,
                                const char *step);

/* The same from CERTIFICATE, without search. */
enum truth formula_bound_recheck (const struct formula_bound *problem,
                                  const struct certificate *certificate,
                                  const char *step);

/*
 * Set POINT (one rational for each parameter) to where the certificate says
 * that the condition fails; 0 when it says nothing.
 */
int formula_bound_witness (fmpq *point, const struct formula_bound *problem,
                           const struct certificate *certificate,
                           const char *step);

#endif
