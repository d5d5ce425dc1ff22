#include "numerics/one_hot_hessian.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/vector.h"

static const double ulp = 0x1p-52;

void
one_hot_shares (double *shares, const struct one_hot *model)
{
    memcpy (shares, model->weights, model->size * sizeof *shares);
    vector_softmax_columns (shares, model->classes, model->padded);
}

/* Set OUT to the Hessian times V: for input k, pi_k (p v - p (p . v)). */
static void
product (double *out, const double *v, const double *shares,
         const struct one_hot *model)
{
    size_t c = model->classes, n = model->padded, j, k;

    for (k = 0; k < c; k++) {
        double dot = 0;
        for (j = 0; j < c; j++)
            dot += shares[j * n + k] * v[j * n + k];
        for (j = 0; j < c; j++)
            out[j * n + k] =
                model->frequency[k] * shares[j * n + k] * (v[j * n + k] - dot);
    }
}

/* Rayleigh's quotient after at most ITERATIONS steps of the power method from
   a vector with parts along everything; ends when it no longer grows. */
static double
power_method (double *v, double *w, const double *shares,
              const struct one_hot *model)
{
    enum { ITERATIONS = 40000, PATIENCE = 50 };
    double value = 0, best = -1;
    size_t i, n = model->size, calm = 0;
    int iteration;

    for (i = 0; i < n; i++)
        v[i] = i % model->padded < model->classes ? cos ((double) i) : 0;
    for (iteration = 0; iteration < ITERATIONS && calm < PATIENCE;
         iteration++) {
        double length = sqrt (vector_dot (v, v, n));
        for (i = 0; i < n; i++)
            v[i] /= length;
        product (w, v, shares, model);
        value = vector_dot (v, w, n);
        calm = value > best * (1 + 4 * ulp) ? 0 : calm + 1;
        best = fmax (best, value);
        memcpy (v, w, n * sizeof *v);
    }
    return value;
}

/* Is SHIFT - H positive definite as far as Cholesky's factorisation in MATRIX
   can tell? */
static int
below (double *matrix, const double *hessian, double shift, size_t n)
{
    size_t i, j;

    for (i = 0; i < n * n; i++)
        matrix[i] = -hessian[i];
    for (i = 0; i < n; i++)
        matrix[i * n + i] += shift;
    for (i = 0; i < n; i++) {
        double *row = matrix + i * n, sum;
        for (j = 0; j < i; j++) {
            const double *other = matrix + j * n;
            row[j] = (row[j] - vector_dot (row, other, j)) / other[j];
        }
        sum = row[i] - vector_dot (row, row, i);
        if (!(sum > 0))
            return 0;
        row[i] = sqrt (sum);
    }
    return 1;
}

/* Set HESSIAN to the products with all unit vectors, without the padding. */
static void
fill (double *hessian, double *v, double *w, const double *shares,
      const struct one_hot *model)
{
    size_t c = model->classes, n = model->padded, i, j;

    memset (v, 0, model->size * sizeof *v);
    for (i = 0; i < c * c; i++) {
        size_t place = i / c * n + i % c;
        v[place] = 1;
        product (w, v, shares, model);
        v[place] = 0;
        for (j = 0; j < c * c; j++)
            hessian[i * c * c + j] = w[j / c * n + j % c];
    }
}

/*
 * Rayleigh's quotient is no more than the eigenvalue; and the eigenvalue is no
 * more than a SHIFT for which the factorisation goes through, but for its
 * rounding: at most (N + 2) ulp times the trace (the factor's squared length),
 * half of which covers that of the quotient too.
 * Products round by 4 ulp of a frequency, shares by ENTRY; the error E of a
 * margin moves its eigenvalues by E times their size, as |d log (p q) / du| =
 * |1 - 2p| < 1.
 */
static double
eigenvalue_error (double *matrix, const double *hessian, double value,
                  const struct one_hot *model, const double *error)
{
    double c = (double) model->classes, largest = 0, entry, gap;
    size_t n = model->classes * model->classes, k;

    for (gap = 1e-13 * value; gap < value; gap *= 2)
        if (below (matrix, hessian, value + gap, n))
            break;
    if (!(gap < 1e-6 * value))
        return HUGE_VAL;
    gap += (double) (n + 2) * ulp * (double) n * (value + gap);
    for (k = 0; k < model->classes; k++)
        largest = fmax (largest, error[k]);
    entry = (16 + c / 4 + 2 * one_hot_margin (model, 0)) * ulp;
    return gap + 1.001 * value * largest + 4 * model->frequency[0] * entry;
}

double
one_hot_top_eigenvalue (double *budget, const struct one_hot *model,
                        const double *error)
{
    size_t n = model->classes * model->classes;
    double *room = calloc (2 * n * n + 3 * model->size, sizeof *room);
    double *hessian = room, *matrix, *v, *w, *shares, value;

    if (room == NULL)
        return -1;
    matrix = hessian + n * n;
    v = matrix + n * n;
    w = v + model->size;
    shares = w + model->size;
    one_hot_shares (shares, model);
    value = power_method (v, w, shares, model);
    fill (hessian, v, w, shares, model);
    *budget = eigenvalue_error (matrix, hessian, value, model, error);
    free (room);
    return value;
}
