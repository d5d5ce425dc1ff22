#include "numerics/scheme.h"

#include <math.h>

#include "numerics/elementary.h"

void
scheme_power (double *q, const double *p, size_t n, double rho)
{
    size_t i;

    for (i = 0; i < n; i++)
        q[i] = rho > 0 ? portable_power (p[i], rho) : 1;
}

void
scheme_cut (double *q, size_t n, size_t kept)
{
    for (; kept < n; kept++)
        q[kept] = 0;
}

/*
 * The s = log w < 0 with s / 2 - m log (1 - e^s) = c, where m = D/2 - 1 >= 0.
 * The left side is convex and increasing, so Newton's steps come down to the
 * solution from any point above it: 2c is one when it is negative; else walk
 * towards 0 until one is found.
 */
static double
log_weight (double c, double m)
{
    double s = 2 * c, step;
    int i;

    if (m <= 0)
        return s;
    if (s >= -0.5)
        for (s = -0.5; s / 2 - m * log (-expm1 (s)) < c; s /= 2)
            ;
    for (i = 0; i < 100; i++) {
        double w = exp (s), rest = -expm1 (s);
        step = (s / 2 - m * log (rest) - c) / (0.5 + m * w / rest);
        s -= step;
        if (fabs (step) <= 1e-15 * fabs (s))
            break;
    }
    return s;
}

/* Set Q to the weights that belong to the constant exp LEVEL; returns their
   sum and sets *SLOPE to its derivative. */
static double
weights (double *slope, double *q, const double *p, size_t n, double m,
         double level)
{
    double sum = 0;
    size_t i;

    *slope = 0;
    for (i = n; i-- > 0;) {
        double w = exp (log_weight (log (p[i]) - level, m));
        q[i] = w;
        sum += w;
        *slope -= w / (0.5 + (m > 0 ? m * w / (1 - w) : 0));
    }
    return sum;
}

int
scheme_optimal (double *q, const double *p, size_t n, double d)
{
    double low = -1e4, high = 1e4, level = 0, slope, sum;
    double m = d / 2 - 1;
    size_t i;
    int j;

    if (!(m >= 0))
        return 0;
    for (j = 0; n > 1 && j < 200; j++) {
        sum = weights (&slope, q, p, n, m, level);
        if (sum > 1)
            low = level;
        else
            high = level;
        /* Newton for log sum, which is nearly linear in the level. */
        level -= log (sum) * sum / slope;
        if (!(level > low && level < high))
            level = (low + high) / 2;
        if (fabs (log (sum)) < 1e-14)
            break;
    }
    for (i = 0; i < n; i++)
        q[i] = n > 1 ? sqrt (q[i]) : 1;
    return 1;
}

/* The left side is convex in q and log (2 p T + 1) lies above the solution,
   so Newton's steps come down to it. */
void
scheme_flow (double *q, const double *p, size_t n, double t)
{
    size_t i;
    int j;

    for (i = 0; i < n; i++) {
        double drive = 2 * p[i] * t, x = log1p (drive), step;
        for (j = 0; j < 60; j++) {
            step = (x + expm1 (x) - drive) / (1 + exp (x));
            x -= step;
            if (fabs (step) <= 1e-15 * x)
                break;
        }
        q[i] = x;
    }
}

void
scheme_grow (double *q, const double *share, size_t n, double rate,
             double classes)
{
    size_t i;

    for (i = 0; i < n; i++)
        if (share[i] > 0)
            q[i] +=
                rate * share[i] / (1 + portable_exp (q[i]) / (classes - 1));
}
