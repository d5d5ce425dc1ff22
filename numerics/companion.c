/*
 * In w's coordinates H = P (sum_j p (p-1) <w, w_j>^(p-2) w_j w_j^T) P - (sum_j
 * p <w, w_j>^p) P, P the projection along w; another multiple of w w^T puts
 * the eigenvalue 0 of w itself below all others.
 *
 * With V, D the computed eigenvectors and values and E = H V - V D, H is
 * similar to D + V^-1 E, so that each of its eigenvalues is within |V^-1| |E|
 * of one of D's and conversely, in order when H and V D V^T are symmetric up
 * to |V^T V - I| |H|.
 */
#include "numerics/companion.h"

#include <float.h>
#include <gsl/gsl_eigen.h>
#include <math.h>

#include "numerics/haar.h"

enum { SIZE = COMPANION_DIMENSIONS * COMPANION_DIMENSIONS };

/* Row j of W is w_j: sqrt (1 - beta) e_j + c sum_i e_i in turned axes e. */
static void
companions (double *w, int k, int d, double beta, struct stream *stream)
{
    double frame[SIZE];
    double a = sqrt (1 - beta), c = (sqrt (1 + (k - 1) * beta) - a) / k;
    int i, j, x;

    haar_frame (frame, (size_t) d, (size_t) k, stream);
    for (j = 0; j < k; j++)
        for (x = 0; x < d; x++) {
            double sum = 0;
            for (i = 0; i < k; i++)
                sum += frame[x * k + i];
            w[j * d + x] = a * frame[x * k + j] + c * sum;
        }
}

static void
mean_direction (double *mean, const double *w, int k, int d)
{
    double square = 0;
    int j, x;

    for (x = 0; x < d; x++) {
        mean[x] = 0;
        for (j = 0; j < k; j++)
            mean[x] += w[j * d + x];
        square += mean[x] * mean[x];
    }
    for (x = 0; x < d; x++)
        mean[x] /= sqrt (square);
}

/* Add the second derivative of <w, w_j>^p to H; V is w_j. */
static void
add_one (double *h, const double *v, const double *mean, int p, int d)
{
    double m = 0, power, tangent[COMPANION_DIMENSIONS];
    int x, y;

    for (x = 0; x < d; x++)
        m += mean[x] * v[x];
    for (x = 0; x < d; x++)
        tangent[x] = v[x] - m * mean[x];
    power = pow (m, p - 2);
    for (x = 0; x < d; x++)
        for (y = 0; y < d; y++)
            h[x * d + y] +=
                p * (p - 1) * power * tangent[x] * tangent[y]
                - p * power * m * m * ((x == y) + p * mean[x] * mean[y]);
}

/* |H V - V D| and |V^T V - I|, all of Frobenius. */
static void
residuals (double *off, double *skew, const double *h, const gsl_matrix *v,
           const gsl_vector *values, int d)
{
    double e = 0, s = 0;
    size_t n = (size_t) d, i, j, l;

    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++) {
            double product =
                -gsl_matrix_get (v, i, j) * gsl_vector_get (values, j);
            double gram = -(double) (i == j);
            for (l = 0; l < n; l++) {
                product += h[i * n + l] * gsl_matrix_get (v, l, j);
                gram += gsl_matrix_get (v, l, i) * gsl_matrix_get (v, l, j);
            }
            e += product * product;
            s += gram * gram;
        }
    *off = sqrt (e);
    *skew = sqrt (s);
}

/* The largest eigenvalue of H, and a bound of its error from this. */
static int
largest (double *value, double *error, const double *h, int d)
{
    size_t n = (size_t) d, i;
    gsl_matrix *copy = gsl_matrix_alloc (n, n), *v = gsl_matrix_alloc (n, n);
    gsl_vector *values = gsl_vector_alloc (n);
    gsl_eigen_symmv_workspace *room = gsl_eigen_symmv_alloc (n);
    double off, skew, size = 0;
    int done = 0;

    if (copy != NULL && v != NULL && values != NULL && room != NULL) {
        for (i = 0; i < n * n; i++) {
            gsl_matrix_set (copy, i / n, i % n, h[i]);
            size += h[i] * h[i];
        }
        gsl_eigen_symmv (copy, values, v, room);
        residuals (&off, &skew, h, v, values, d);
        *value = gsl_vector_max (values);
        *error = 2 * off + (2 * skew + 8 * d * DBL_EPSILON) * sqrt (size);
        done = 1;
    }
    if (room != NULL)
        gsl_eigen_symmv_free (room);
    if (values != NULL)
        gsl_vector_free (values);
    if (v != NULL)
        gsl_matrix_free (v);
    if (copy != NULL)
        gsl_matrix_free (copy);
    return done;
}

int
companion_curvature (double *value, double *error, int p, int k, double beta,
                     struct stream *stream)
{
    double w[SIZE], mean[COMPANION_DIMENSIONS], h[SIZE] = { 0 };
    int d = k + 4, j;

    companions (w, k, d, beta, stream);
    mean_direction (mean, w, k, d);
    for (j = 0; j < k; j++)
        add_one (h, w + j * d, mean, p, d);
    if (!largest (value, error, h, d))
        return 0;
    /* What w, its overlaps and their powers are off by. */
    *error += (8.0 * d + 4 * p) * DBL_EPSILON * p * p * k;
    return 1;
}
