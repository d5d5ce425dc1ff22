#include "numerics/linalg.h"

#include <gsl/gsl_cblas.h>

#include "numerics/product.h"

/* Multiplications from which the CBLAS is the faster one. */
static const double large = 1 << 22;

/* Only OpenBLAS has it. */
extern void openblas_set_num_threads (int n) __attribute__ ((weak));

void
linalg_single_thread (void)
{
    if (openblas_set_num_threads != NULL)
        openblas_set_num_threads (1);
}

static int
is_large (size_t m, size_t k, size_t n)
{
    return (double) m * (double) k * (double) n >= large;
}

void
linalg_product (double *c, const double *a, const double *b, size_t m,
                size_t k, size_t n)
{
    if (is_large (m, k, n))
        cblas_dgemm (CblasRowMajor, CblasNoTrans, CblasNoTrans, (int) m,
                     (int) n, (int) k, 1, a, (int) k, b, (int) n, 0, c,
                     (int) n);
    else
        product (c, a, b, m, k, n);
}

void
linalg_product_transposed (double *c, const double *a, const double *b,
                           size_t m, size_t k, size_t n)
{
    if (is_large (m, k, n))
        cblas_dgemm (CblasRowMajor, CblasNoTrans, CblasTrans, (int) m, (int) n,
                     (int) k, 1, a, (int) k, b, (int) k, 0, c, (int) n);
    else
        product_transposed (c, a, b, m, k, n);
}

void
linalg_product_more (double *c, const double *a, const double *b, size_t m,
                     size_t k, size_t n)
{
    if (is_large (m, k, n))
        cblas_dgemm (CblasRowMajor, CblasNoTrans, CblasNoTrans, (int) m,
                     (int) n, (int) k, 1, a, (int) k, b, (int) n, 1, c,
                     (int) n);
    else
        product_more (c, a, b, m, k, n);
}

void
linalg_transposed_product (double *c, const double *a, const double *b,
                           size_t m, size_t k, size_t n, double *room)
{
    if (is_large (m, k, n))
        cblas_dgemm (CblasRowMajor, CblasTrans, CblasNoTrans, (int) m, (int) n,
                     (int) k, 1, a, (int) m, b, (int) n, 0, c, (int) n);
    else {
        linalg_transpose (room, a, k, m);
        product (c, room, b, m, k, n);
    }
}

void
linalg_transpose (double *b, const double *a, size_t m, size_t n)
{
    size_t i, j;

    for (i = 0; i < m; i++)
        for (j = 0; j < n; j++)
            b[j * m + i] = a[i * n + j];
}
