/*
 * Products of matrices of any size, row by row in memory: small ones by
 * numerics/product.h, with the same bits on every CPU; large ones by the
 * CBLAS, on one thread.
 */
#ifndef NUMERICS_LINALG_H
#define NUMERICS_LINALG_H

#include <stddef.h>

/* Keep the CBLAS to one thread, where it is one that can be told: runs are
   spread over threads, and one thread always sums in the same order. */
void linalg_single_thread (void);

/* C = A B: A is M x K, B is K x N with N a multiple of 8; C apart from both.
 */
void linalg_product (double *c, const double *a, const double *b, size_t m,
                     size_t k, size_t n);

/* C += A B in the same way. */
void linalg_product_more (double *c, const double *a, const double *b,
                          size_t m, size_t k, size_t n);

/* C = A^T B: A is K x M, B is K x N with N a multiple of 8; C apart from both.
   ROOM has M K numbers, for A^T where it has to be made. */
void linalg_transposed_product (double *c, const double *a, const double *b,
                                size_t m, size_t k, size_t n, double *room);

/* C = A B^T: A is M x K, B is N x K with K a multiple of 8; C apart from
   both. */
void linalg_product_transposed (double *c, const double *a, const double *b,
                                size_t m, size_t k, size_t n);

/* B = A^T: A is M x N; apart. */
void linalg_transpose (double *b, const double *a, size_t m, size_t n);

#endif
