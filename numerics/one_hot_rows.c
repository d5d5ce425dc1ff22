#include "numerics/one_hot_rows.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/one_hot_descent.h"
#include "numerics/one_hot_hessian.h"
#include "numerics/vector.h"

static const double ulp = 0x1p-52;

/*
 * Sum the rows of the gradient and of the Hessian's diagonal.  Relative errors
 * of an entry: the margin's error E moves log p, log (1 - p), log q and log (1
 * - q) by E at most, so that log p (1 - p) moves by |1 - 2 p| E; the softmax
 * adds ENTRY, which 1 - p makes 1 / (1 - p) times as large; frequencies are
 * within 3 ulp, and sums of positive numbers round with C ulp.
 */
static void
sum_rows (struct one_hot_rows *rows, const struct one_hot *model,
          const double *shares, const double *error)
{
    size_t c = model->classes, n = model->padded, k, j;

    for (k = 0; k < c; k++) {
        double gradient = 0, curvature = 0, first = 0, second = 0;
        for (j = 0; j < c; j++) {
            double p = shares[k * n + j], g = model->gradient[k * n + j];
            double h = model->frequency[j] * p * (1 - p);
            double entry = (12 + (double) c / 8 + one_hot_margin (model, j))
                           * ulp / (1 - p);
            gradient += g * g;
            curvature += h;
            first += g * g * (error[j] + entry);
            second += h * (error[j] + 2 * entry);
        }
        rows->gradient[k] = sqrt (gradient);
        rows->curvature[k] = curvature;
        rows->gradient_error[k] =
            1.001 * first / gradient + ((double) c + 8) * ulp;
        rows->curvature_error[k] =
            1.001 * second / curvature + ((double) c + 8) * ulp;
    }
}

static struct one_hot_rows *
rows_alloc (size_t c)
{
    struct one_hot_rows *rows = malloc (sizeof *rows);

    if (rows == NULL)
        return NULL;
    rows->gradient = calloc (4 * c, sizeof *rows->gradient);
    if (rows->gradient == NULL) {
        free (rows);
        return NULL;
    }
    rows->classes = c;
    rows->curvature = rows->gradient + c;
    rows->gradient_error = rows->curvature + c;
    rows->curvature_error = rows->gradient_error + c;
    return rows;
}

struct one_hot_rows *
one_hot_rows_new (double c, double time, double steps)
{
    struct one_hot_descent descent;
    struct one_hot_rows *rows = NULL;
    double *shares;

    if (!(c <= 2000 && time > 0 && steps >= 1 && steps <= 1e6
          && time <= 100 * steps && one_hot_descent_init (&descent, c)))
        return NULL;
    shares = malloc (descent.model->size * sizeof *shares);
    if (shares != NULL)
        rows = rows_alloc (descent.model->classes);
    if (rows != NULL) {
        one_hot_descend (&descent, time / steps, (size_t) steps);
        one_hot_gradient (descent.model);
        one_hot_shares (shares, descent.model);
        sum_rows (rows, descent.model, shares, descent.error);
    }
    free (shares);
    one_hot_descent_clear (&descent);
    return rows;
}

void
one_hot_rows_free (struct one_hot_rows *rows)
{
    if (rows == NULL)
        return;
    free (rows->gradient);
    free (rows);
}

/*
 * Set Y to the logarithms of X less their mean; returns a bound of the length
 * of the error of Y, SIZE being set to its length: centring makes no vector
 * longer, and rounds by the mean's (N + 2) ulp of the largest logarithm.
 */
static double
centre (double *y, double *size, const double *x, const double *error,
        size_t n)
{
    double mean = 0, largest = 0, length = 0, spread = 0;
    size_t i;

    for (i = 0; i < n; i++) {
        y[i] = log (x[i]);
        mean += y[i] / (double) n;
        largest = fmax (largest, fabs (y[i]));
    }
    for (i = 0; i < n; i++) {
        double slack = 1.001 * error[i] + ((double) n + 6) * ulp * largest;
        y[i] -= mean;
        length += y[i] * y[i];
        spread += slack * slack;
    }
    *size = sqrt (length);
    return sqrt (spread);
}

/* A vector Y with the error E changes its direction by 2 |E| / |Y| at most,
   and the correlation is the product of two directions. */
double
one_hot_rows_correlation (double *budget, const struct one_hot_rows *rows)
{
    size_t n = rows->classes;
    double *x = malloc (2 * n * sizeof *x), *y, first, second, r, size[2];

    if (x == NULL) {
        *budget = HUGE_VAL;
        return 0;
    }
    y = x + n;
    first = centre (x, size, rows->gradient, rows->gradient_error, n);
    second = centre (y, size + 1, rows->curvature, rows->curvature_error, n);
    r = vector_dot (x, y, n) / (size[0] * size[1]);
    *budget = 2 * first / (size[0] - first) + 2 * second / (size[1] - second)
              + (double) (3 * n + 8) * ulp;
    if (!(first < size[0] && second < size[1]))
        *budget = HUGE_VAL;
    free (x);
    return r;
}

/* <x, y> / |x|^2 with errors of length A and B of x and y. */
double
one_hot_rows_slope (double *budget, const struct one_hot_rows *rows)
{
    size_t n = rows->classes;
    double *x = malloc (2 * n * sizeof *x), *y, a, b, slope, size[2], rest;

    if (x == NULL) {
        *budget = HUGE_VAL;
        return 0;
    }
    y = x + n;
    a = centre (x, size, rows->gradient, rows->gradient_error, n);
    b = centre (y, size + 1, rows->curvature, rows->curvature_error, n);
    slope = vector_dot (x, y, n) / (size[0] * size[0]);
    rest = size[0] - a;
    *budget = (size[0] * b + size[1] * a + a * b
               + fabs (slope) * (2 * size[0] + a) * a)
                  / (rest * rest)
              + (double) (3 * n + 8) * ulp * size[1] / size[0];
    if (!(rest > 0))
        *budget = HUGE_VAL;
    free (x);
    return slope;
}
