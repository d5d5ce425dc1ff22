#include "numerics/spectrum.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/vector.h"

static const double ulp = 0x1p-52;

/* Rotate rows and columns K and L of A so that A[K][L] vanishes, and columns K
   and L of V with them (Jacobi). */
static void
rotate (double *a, double *v, size_t n, size_t k, size_t l)
{
    double gap = (a[l * n + l] - a[k * n + k]) / (2 * a[k * n + l]);
    double t = copysign (1, gap) / (fabs (gap) + sqrt (1 + gap * gap));
    double c = 1 / sqrt (1 + t * t), s = t * c;
    size_t i;

    for (i = 0; i < n; i++) {
        double x = a[i * n + k], y = a[i * n + l];
        a[i * n + k] = c * x - s * y;
        a[i * n + l] = s * x + c * y;
    }
    for (i = 0; i < n; i++) {
        double x = a[k * n + i], y = a[l * n + i];
        a[k * n + i] = c * x - s * y;
        a[l * n + i] = s * x + c * y;
        x = v[i * n + k];
        y = v[i * n + l];
        v[i * n + k] = c * x - s * y;
        v[i * n + l] = s * x + c * y;
    }
}

/* Sweep until nothing beside the diagonal of A counts. */
static void
jacobi (double *a, double *v, size_t n)
{
    size_t i, k, l;
    int sweep, again = 1;

    for (i = 0; i < n; i++)
        v[i * n + i] = 1;
    for (sweep = 0; sweep < 40 && again; sweep++) {
        again = 0;
        for (k = 0; k + 1 < n; k++)
            for (l = k + 1; l < n; l++)
                if (fabs (a[k * n + l]) > 1e-18) {
                    rotate (a, v, n, k, l);
                    again = 1;
                }
    }
}

/*
 * Whatever V and D are: let V = Q P with Q orthogonal and P positive, and
 * delta = |V^T V - 1| < 1.  Then |P - 1| <= delta, and A - Q D Q^T is
 * (A V - V D + Q (P D - D P)) P^-1 Q^T, no larger than (|A V - V D| + 2 delta
 * |D|) / (1 - delta); by Weyl's inequality eigenvalues move by no more.
 */
static double
error (const double *a, const double *v, const double *d, size_t n)
{
    double residual = 0, delta = 0, largest = 0, size = 0;
    size_t i, k, l;

    for (i = 0; i < n; i++)
        largest = fmax (largest, fabs (d[i]));
    for (i = 0; i < n; i++)
        for (k = 0; k < n; k++) {
            double r = -v[i * n + k] * d[k], g = i == k ? -1 : 0;
            for (l = 0; l < n; l++) {
                r += a[i * n + l] * v[l * n + k];
                g += v[l * n + i] * v[l * n + k];
                size = fmax (size, fabs (a[i * n + l]));
            }
            residual += r * r;
            delta += g * g;
        }
    /* Each r and g sums n + 1 products of numbers below 1 + delta. */
    residual =
        sqrt (residual) + (double) (n * (n + 2)) * ulp * (size + largest);
    delta = sqrt (delta) + (double) (n * (n + 2)) * ulp;
    return (residual + 2 * delta * largest) / (1 - delta) * (1 + 1e-9);
}

static int
larger_first (const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;

    return (x < y) - (x > y);
}

double
symmetric_spectrum (double *values, const double *a, size_t n)
{
    double *room = calloc (2 * n * n, sizeof *room), *v, bound = -1;
    size_t i;

    if (room == NULL)
        return bound;
    v = room + n * n;
    memcpy (room, a, n * n * sizeof *a);
    jacobi (room, v, n);
    for (i = 0; i < n; i++)
        values[i] = room[i * n + i];
    bound = error (a, v, values, n);
    qsort (values, n, sizeof *values, larger_first);
    free (room);
    return bound;
}

/*
 * Shares have relative errors E from the softmax and from the scores; so
 * diag (p) moves by E max p, and p p^T by 2 E |p|^2 <= 2 E max p at most; the
 * product and the difference round by an ulp of p each.
 */
double
softmax_spectrum (double *values, const double *scores, double slack, size_t n)
{
    double *p = malloc ((n + n * n) * sizeof *p), *a, bound, spread = 0;
    size_t i, j;

    if (p == NULL)
        return -1;
    a = p + n;
    vector_softmax (p, scores, n);
    for (i = 0; i < n; i++) {
        spread = fmax (spread, scores[vector_argmax (scores, n)] - scores[i]);
        for (j = 0; j < n; j++)
            a[i * n + j] = -p[i] * p[j];
        a[i * n + i] += p[i];
    }
    bound = symmetric_spectrum (values, a, n);
    if (bound >= 0)
        bound += 3 * (2 * slack + (8 + (double) n / 8 + spread) * ulp)
                 + (double) n * ulp;
    free (p);
    return bound;
}
