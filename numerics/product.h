/*
 * Products of small matrices, row by row in memory, with the same bits on
 * every CPU.  For large ones see numerics/linalg.h.
 */
#ifndef NUMERICS_PRODUCT_H
#define NUMERICS_PRODUCT_H

#include <stddef.h>

/*
 * C = A B: A is M x K, B is K x N with N a multiple of 8, C is M x N and
 * apart from both.  Each element is summed over K in order.
 */
void product (double *c, const double *a, const double *b, size_t m, size_t k,
              size_t n);

/* C += A B in the same way: further terms of the same sums. */
void product_more (double *c, const double *a, const double *b, size_t m,
                   size_t k, size_t n);

/*
 * C = A B^T: A is M x K, B is N x K with K a multiple of 8, C is M x N and
 * apart from both.  Each element is summed as eight sums side by side.
 */
void product_transposed (double *c, const double *a, const double *b, size_t m,
                         size_t k, size_t n);

#endif
