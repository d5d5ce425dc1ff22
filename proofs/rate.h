/*
 * Certificates for rates of first-order methods on smooth convex functions,
 * L = 1: inequalities between values and gradients at finitely many points,
 * added up with multipliers >= 0.
 *
 * Points and gradients are vectors in the span of a few unknown ones, the
 * basis.  For points i and j of a 1-smooth, mu-strongly convex function
 *
 *     f_j - f_i + <g_j, x_i - x_j> + [|g_i - g_j|^2 + mu |x_i - x_j|^2
 *         - 2 mu <g_j - g_i, x_j - x_i>] / (2 (1 - mu)) <= 0,    0 <= mu < 1.
 *
 * To prove value <= bound, the multiples of these are added to bound - value:
 * what results, a residual, must have no values f_i left, and its quadratic
 * part in the basis must be positive semidefinite.
 */
#ifndef PROOFS_RATE_H
#define PROOFS_RATE_H

#include "proofs/certificate.h"
#include "proofs/proof.h"

/* Point I and its gradient are row I of X and of G, in the basis. */
struct rate {
    slong points, dimension;
    fmpq_t mu;
    fmpq_mat_t x, g;
};

/* All points and gradients are zero at first, and mu too. */
void rate_init (struct rate *rate, slong points, slong dimension);
void rate_clear (struct rate *rate);

/*
 * Set RATE up for N gradient steps of the sizes STEP[0..N) from x_0: the basis
 * is x_0 - x*, g_0, ..., g_N; points 0 to N are the iterates, and N+1 is the
 * minimiser x* = 0, where the gradient is zero.
 */
void rate_descent (struct rate *rate, slong n, const fmpq *step);

/* A form in the basis, and a multiple of each value. */
struct residual {
    slong points, dimension;
    fmpq *values;
    fmpq_mat_t form;
};

/* Zero, of the shape of RATE. */
void residual_init (struct residual *residual, const struct rate *rate);
void residual_clear (struct residual *residual);

/* Add WEIGHT f_I, WEIGHT |v|^2 and WEIGHT <v, w>. */
void residual_add_value (struct residual *residual, const fmpq_t weight,
                         slong i);
void residual_add_square (struct residual *residual, const fmpq_t weight,
                          const fmpq *v);
void residual_add_product (struct residual *residual, const fmpq_t weight,
                           const fmpq *v, const fmpq *w);

/* Add WEIGHT times the left side of the inequality above between I and J. */
void residual_add (struct residual *residual, const struct rate *rate,
                   const fmpq_t weight, slong i, slong j);

/*
 * Is RESIDUAL without values and its form positive semidefinite?  RECORD (may
 * be null) gets the factors, see proofs/psd.h.  The caller has seen to it that
 * all multipliers are >= 0.
 */
enum truth residual_check (const struct residual *residual,
                           struct record *record);

/* The same from the factors in RECORD: PROVED or UNDECIDED. */
enum truth residual_recheck (const struct residual *residual,
                             const struct record *record);

/*
 * Set up RATE and RESIDUAL for f_N - f* <= |x_0 - x*|^2/(4Nh + 2) and N steps
 * of size H: the multipliers are i/(2N+1-i) between iterates i-1 and i, and
 * their differences (1 at the end) from the minimiser.
 */
void residual_descent (struct rate *rate, struct residual *residual, slong n,
                       const fmpq_t h);

#endif
