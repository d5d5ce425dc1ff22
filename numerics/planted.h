/*
 * Gradient flow with a fixed link: W in R^{d x q} with orthonormal columns
 * follows the correlation of f (W*^T x) with f (W^T x) for
 *
 *     f (z) = sum_j weight_j sum_k a_k h_k (z_j),
 *
 * under the time unit W' = - gradient of E (F* - F)^2 / 2.  The overlaps M =
 * W*^T W follow a flow of their own,
 *
 *     M' = T - M (M^T T + T^T M)/2,   T_ij = weight_i weight_j c (M_ij),
 *
 * c (m) = sum_k k a_k^2 m^{k-1}: d enters through the start alone.
 */
#ifndef NUMERICS_PLANTED_H
#define NUMERICS_PLANTED_H

#include <stddef.h>

struct stream;

enum { PLANTED_MOST = 8, PLANTED_DEGREE = 9 };

struct planted {
    size_t q; /* at most PLANTED_MOST */
    /* weight_i weight_j in row i of W* and column j of W, row by row. */
    double pull[PLANTED_MOST * PLANTED_MOST];
    int degree;                        /* the largest k */
    double square[PLANTED_DEGREE + 1]; /* a_k^2 */
};

/* f = sum_{j<q} h_k (z_j). */
void planted_pure (struct planted *f, size_t q, size_t k);

/* Set RATE to M' at M; both q x q, row by row. */
void planted_rate (double *rate, const double *m, const struct planted *f);

/* sum_ij weight_i weight_j sum_k a_k^2 M_ij^k, the correlation of the two. */
double planted_correlation (const double *m, const struct planted *f);

/*
 * Follow the flow from M until no more can be learnt, for a link without
 * h_1 and h_2.  Where the row and the column of an entry have fallen below
 * 2^-24 beside it, it is taken for learnt, +1 or -1, and both for 0, which is
 * invariant; that moves the others by 2^-48 or so.  A table without positive
 * entries, k odd, stays without.  COLUMN[i] is the column learnt in row i, or
 * q.  Returns the number learnt, or q + 1 when that took too long.
 */
size_t planted_follow (size_t *column, const double *m,
                       const struct planted *f);

/* Follow the flow of M, in place, until |M'| < REST, REST >= 1e-10; 0 when
   that took too long.  A start that moves as slowly is taken for settled. */
int planted_settle (double *m, const struct planted *f, double rest);

#endif
