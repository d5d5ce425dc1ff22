/*
 * Hermite coefficients of tanh (b z), by sums over equidistant points.
 *
 * F = tanh (b z) h_k (z) phi (z), phi the normal density, is meromorphic; its
 * poles are w = i v with v = +- pi (n + 1/2) / b, of residue h_k (w) phi (w)
 * / b.  Between the lines Im z = +- Y, the calculus of residues with the
 * factor cot (pi z / s) / 2i gives for the step s
 *
 *     int F = s sum_j F (j s) - 4 pi i sum_{0 < v < Y} Res F / (e^(2 pi v/s)
 *             - 1) + error,
 *
 * |error| <= 2 M / (e^(2 pi Y / s) - 1), M the integral of |F| along either
 * line.  For Y = m pi / b the modulus of the hyperbolic tangent there is that
 * on the real line, below 1, and M <= e^(Y^2/2) E |h_k (x + iY)|, where
 *
 *     (E |h_k (x + iY)|)^2 <= E |h_k (x + iY)|^2
 *         = sum_j C(k, j) Y^2j / j! <= sum_j (k Y^2)^j / j!^2 <= e^(2 Y sqrt
 * k).
 *
 * The points beyond x >= 2 sqrt n have |h_k (x)| <= x^n / sqrt (n!) for k <=
 * n: all zeros of He_k lie within 2 sqrt k.
 */
#ifndef THEORY_TANH_HERMITE_H
#define THEORY_TANH_HERMITE_H

#include "theory/flint.h"

/*
 * Set A[k - FIRST] to E tanh (b z) h_k (z) for FIRST <= k < N, with b = 1 /
 * INVERSE, INVERSE > 0.  The radii are near 2^-PREC times the size of the last
 * of them.
 */
void tanh_hermite (arb_ptr a, slong first, slong n, ulong inverse, slong prec);

/* Products of PREC bits that this takes, in 64-bit ones times (PREC/64)^1.5.
 */
double tanh_hermite_work (double n, ulong inverse, slong prec);

/* Digits in bits by which coefficient K is smaller than one, roughly. */
double tanh_hermite_decay (double k, ulong inverse);

#endif
