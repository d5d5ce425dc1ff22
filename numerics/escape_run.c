#include "numerics/escape_run.h"

#include <math.h>
#include <string.h>

/* The squared overlap: of the first row of W. */
static double
overlap (const double *w, size_t r)
{
    double g = 0;
    size_t j;

    for (j = 0; j < r; j++)
        g += w[j] * w[j];
    return g;
}

/* s g^(s-1), s a small whole number. */
static double
strength (double s, double g)
{
    double product = s;
    int k;

    for (k = 1; k < (int) s; k++)
        product *= g;
    return product;
}

/* RATE = s g^(s-1) (e - W m) m^T. */
static void
flow_rate (double *rate, const double *w, size_t d, size_t r, double s)
{
    double c = strength (s, overlap (w, r));
    size_t i, j;

    for (i = 0; i < d; i++) {
        double left = i == 0 ? 1 : 0;
        for (j = 0; j < r; j++)
            left -= w[i * r + j] * w[j];
        for (j = 0; j < r; j++)
            rate[i * r + j] = c * left * w[j];
    }
}

/* One step of Runge and Kutta's. */
static void
flow_step (double *w, double h, size_t d, size_t r, double s, double *room)
{
    static const double ahead[] = { 0.5, 0.5, 1 };
    static const double weight[] = { 1, 2, 2, 1 };
    size_t n = d * r, i;
    double *rate = room, *sum = room + n, *point = room + 2 * n;
    int stage;

    memset (sum, 0, n * sizeof *sum);
    memcpy (point, w, n * sizeof *point);
    for (stage = 0; stage < 4; stage++) {
        flow_rate (rate, point, d, r, s);
        for (i = 0; i < n; i++)
            sum[i] += weight[stage] * rate[i];
        for (i = 0; stage < 3 && i < n; i++)
            point[i] = w[i] + h * ahead[stage] * rate[i];
    }
    for (i = 0; i < n; i++)
        w[i] += h / 6 * sum[i];
}

/* Newton's steps for g = 1/2 as a function of time, cut to size. */
double
escape_run (double *w, size_t d, size_t r, double s, double *room)
{
    double now = 0, g, h, most;

    for (;;) {
        g = overlap (w, r);
        most = 0.1 / strength (s, g);
        h = (0.5 - g) / (2 * g * (1 - g)) * 10 * most;
        if (!(fabs (h) > 1e-9 * most))
            return now;
        h = fmax (-most, fmin (most, h));
        flow_step (w, h, d, r, s, room);
        now += h;
    }
}
