/*
 * Polynomials of two normal variables z, and what projections make of them:
 *
 *     A_M f (z) = E f (M z + eta),  eta normal of covariance I - M M^T.
 *
 * A polynomial is given by its coefficients in the basis He_i (z_1) He_j
 * (z_2), or in that of monomials.  In the first, sum w_ij He_i He_j is the
 * polynomial P = sum w_ij y_1^i y_2^j in other dress (Wick's), A_M takes it to
 * P (M y), and E f g = sum w_ij v_ij i! j!.
 */
#ifndef THEORY_AVERAGING_H
#define THEORY_AVERAGING_H

#include "theory/flint.h"

enum { PLANE_DEGREE = 4, PLANE_SIDE = PLANE_DEGREE + 1 };

/* C[i PLANE_SIDE + j] belongs to z_1^i z_2^j or He_i He_j, i + j <= 4. */
struct plane {
    fmpq c[PLANE_SIDE * PLANE_SIDE];
};
void plane_init (struct plane *f);
void plane_clear (struct plane *f);

/* The coefficient of degrees I and J. */
fmpq *plane_at (struct plane *f, slong i, slong j);

/* Targets for tests of what holds for all, in the basis He_i He_j: number 1 to
   5, see PLANE_TARGETS. */
enum { PLANE_LAST = 5 };
#define PLANE_TARGETS                                                \
    "f = He_1(z_1) + \\frac12 He_1(z_2) + \\frac{3}{10} He_2(z_2), " \
    "He_1(z_1) He_1(z_2), He_1(z_1) + He_1(z_1) He_2(z_2), "         \
    "He_3(z_1) + \\frac{9}{10} He_3(z_2), He_4(z_1) - 2 He_2(z_1) "  \
    "He_1(z_2) + \\frac13 He_1(z_2) - He_1(z_1) He_3(z_2) + 2"
void plane_target (struct plane *f, slong number);

/* From the basis He_i He_j to monomials. */
void plane_expand (struct plane *f);

/* Set G, in the basis He_i He_j as F, to A_M F: P (M y).  M is 2 x 2 by rows.
   G is not F. */
void plane_average (struct plane *g, const struct plane *f, const fmpq *m);

/* The same in monomials, by the moments of eta (Isserlis). */
void plane_average_moments (struct plane *g, const struct plane *f,
                            const fmpq *m);

/* Set PRODUCT to E F G, both in the basis He_i He_j; in monomials. */
void plane_product (fmpq_t product, const struct plane *f,
                    const struct plane *g);
void plane_product_moments (fmpq_t product, const struct plane *f,
                            const struct plane *g);

/* Set VALUE to F (X, Y), F in monomials. */
void plane_value (fmpq_t value, const struct plane *f, const fmpq_t x,
                  const fmpq_t y);

/* Set C = A B, and C = A^T, for 2 x 2 matrices by rows; C is neither. */
void plane_matrix_product (fmpq *c, const fmpq *a, const fmpq *b);
void plane_matrix_transpose (fmpq *c, const fmpq *a);

/* The second matrix of claims about products: 1/2, 1/3; -1/5, 3/5. */
void plane_matrix_fixed (fmpq *n);

#define PLANE_MATRIX_DOMAIN                                                \
    "M11*M11+M12*M12 <= 1, M21*M21+M22*M22 <= 1, M11*M11+M12*M12+M21*M21+" \
    "M22*M22+2*M11*M12*M21*M22 <= 1+M11*M11*M22*M22+M12*M12*M21*M21"

#endif
