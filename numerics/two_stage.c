#include "numerics/two_stage.h"

#include <math.h>
#include <string.h>

#include "numerics/elementary.h"

static double
dot (const double *a, const double *b, size_t n)
{
    double sum = 0;
    size_t i;

    for (i = 0; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

double
second_pivot (const double *m, size_t r)
{
    double along = dot (m, m + r, r) / dot (m, m, r), sum = 0;
    size_t j;

    for (j = 0; j < r; j++) {
        double x = m[r + j] - along * m[j];
        sum += x * x;
    }
    return sum;
}

double
quadratic_time (double g)
{
    return (1 / g - 2 - portable_log (g / (1 - g))) / 4;
}

/* RATE = (I - G) S M. */
static void
flow_rate (double *rate, const double *m, size_t r)
{
    double g11 = dot (m, m, r), g12 = dot (m, m + r, r);
    double g22 = dot (m + r, m + r, r), strength = 2 * g22;
    size_t j;

    for (j = 0; j < r; j++) {
        double first = m[j], second = strength * m[r + j];
        rate[j] = (1 - g11) * first - g12 * second;
        rate[r + j] = (1 - g22) * second - g12 * first;
    }
}

static void
flow_step (double *m, double h, size_t r)
{
    static const double ahead[] = { 0.5, 0.5, 1 };
    static const double weight[] = { 1, 2, 2, 1 };
    double rate[2 * TWO_STAGE_WIDTH], sum[2 * TWO_STAGE_WIDTH] = { 0 };
    double point[2 * TWO_STAGE_WIDTH];
    size_t i;
    int stage;

    memcpy (point, m, 2 * r * sizeof *m);
    for (stage = 0; stage < 4; stage++) {
        flow_rate (rate, point, r);
        for (i = 0; i < 2 * r; i++)
            sum[i] += weight[stage] * rate[i];
        for (i = 0; stage < 3 && i < 2 * r; i++)
            point[i] = m[i] + h * ahead[stage] * rate[i];
    }
    for (i = 0; i < 2 * r; i++)
        m[i] += h / 6 * sum[i];
}

/* With e = G_12^2 / G_11 the pivot D has D' = 4 (1 - D) D (D + e): its
   quadratic_time falls at the rate 1 + e/D, and meets nought. */
double
two_stage_time (double *m, size_t r)
{
    const double step = 0.1;
    double now = 0, left = quadratic_time (second_pivot (m, r)), next;
    int k;

    for (k = 0; k < TWO_STAGE_STEPS && left > 0; k++) {
        double g = dot (m, m, r), d = second_pivot (m, r);
        double e = dot (m + r, m + r, r) - d;
        if (1 - g < 1e-10 && e < 1e-10 * d)
            return now + left;
        flow_step (m, step, r);
        next = quadratic_time (second_pivot (m, r));
        if (next <= 0)
            return now + step * left / (left - next);
        now += step;
        left = next;
    }
    return left > 0 ? HUGE_VAL : now;
}
