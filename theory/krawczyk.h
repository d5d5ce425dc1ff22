/*
 * Zeros of systems of equations, certified by Krawczyk's operator: for the
 * exact point z, a matrix C and a box Z around z,
 *
 *     K = z - C f (z) + (I - C J (Z)) (Z - z)
 *
 * contains every zero in Z of f, whose Jacobian lies in J (Z); and if K lies
 * inside Z, there is exactly one (Brouwer, and I - C J contracts).
 */
#ifndef THEORY_KRAWCZYK_H
#define THEORY_KRAWCZYK_H

#include "theory/flint.h"

/* Set Y to A X; apart. */
void matrix_times (arb_ptr y, const arb_mat_t a, arb_srcptr x, slong prec);

/* Set F to an enclosure of f on the box Z of n balls, and JACOBIAN, unless
   null, to one of its n x n Jacobian there. */
typedef void krawczyk_system (arb_ptr f, arb_mat_struct *jacobian,
                              arb_srcptr z, void *context, slong prec);

/*
 * Set ZERO to a box with exactly one zero of the N equations, found by
 * Newton's steps from NEAR; 0 with ZERO indeterminate when that fails.  Where
 * f has balls among its constants it holds for each choice from them.
 */
int krawczyk_zero (arb_ptr zero, krawczyk_system *equations, void *context,
                   arb_srcptr near, slong n, slong prec);

#endif
