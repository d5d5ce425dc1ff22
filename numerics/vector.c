#include "numerics/vector.h"

#include <math.h>

#include "numerics/dispatch.h"
#include "numerics/lanes.h"

/*
 * exp x = 2^k exp r with k the integer next to x / log 2, |r| < 0.3466, and
 * exp r = 1 + r + r^2 q(r); q of degree 9 interpolates in the Chebyshev
 * points, which leaves a relative error of 1.6e-17.  Adding 1.5 2^52 rounds
 * to an integer and leaves it in the low bits of the pattern, from where it
 * is moved to the exponent.  The power is taken as 2^(k-1) times 2, since
 * 2^1024 is not a double.
 */
LANE_FUNCTION void
exp_lanes (lanes *x)
{
    static const double q[] = {
        0x1.af389ecfcb5d9p-26, 0x1.28917c89a99ffp-22, 0x1.71de0db2f6aedp-19,
        0x1.a019b9149a3d4p-16, 0x1.a01a01a7c2efep-13, 0x1.6c16c17889ef1p-10,
        0x1.11111111109b5p-7,  0x1.5555555553d68p-5,  0x1.5555555555556p-3,
        0x1.0000000000001p-1,
    };
    const lanes zero = { 0 };
    lanes shifter = zero + 0x1.8p52, top = zero + 710;
    masks high = *x > top, low = *x < zero - 707;
    lanes shifted, k, r, series, power;
    size_t i;

    lanes_choose (x, &high, &top, x);
    shifted = *x * 0x1.71547652b82fep+0 + shifter;
    k = shifted - shifter;
    r = (*x - k * 0x1.62e42fefp-1) - k * 0x1.473de6af278edp-34;
    series = zero + q[0];
#pragma GCC unroll 9
    for (i = 1; i < sizeof q / sizeof *q; i++)
        series = series * r + q[i];
    power = (lanes) (((masks) shifted + 1022) << 52);
    series = (1 + (r + r * r * series)) * power * 2;
    lanes_choose (x, &low, &zero, &series);
}

CLONES void
vector_exp (double *y, const double *x, size_t n)
{
    lanes part;
    size_t i;

    for (i = 0; i + LANES <= n; i += LANES) {
        lanes_load (&part, x + i);
        exp_lanes (&part);
        lanes_store (y + i, &part);
    }
    if (i < n) {
        lanes_load_part (&part, x + i, n - i, 0);
        exp_lanes (&part);
        lanes_store_part (y + i, &part, n - i);
    }
}

/* The largest of N > 0 numbers. */
LANE_FUNCTION double
largest (const double *x, size_t n)
{
    double part[LANES], most = x[0];
    lanes best, next;
    size_t i;

    if (n < LANES) {
        for (i = 1; i < n; i++)
            most = x[i] > most ? x[i] : most;
        return most;
    }
    lanes_load (&best, x);
    for (i = LANES; i < n; i += LANES) {
        masks more;
        lanes_load (&next, x + (i + LANES <= n ? i : n - LANES));
        more = next > best;
        lanes_choose (&best, &more, &next, &best);
    }
    memcpy (part, &best, sizeof part);
    for (i = 0; i < LANES; i++)
        most = part[i] > most ? part[i] : most;
    return most;
}

CLONES void
vector_softmax (double *p, const double *x, size_t n)
{
    double most = largest (x, n), inverse;
    lanes sums = { 0 }, part;
    size_t i;

    for (i = 0; i + LANES <= n; i += LANES) {
        lanes_load (&part, x + i);
        part -= most;
        exp_lanes (&part);
        sums += part;
        lanes_store (p + i, &part);
    }
    if (i < n) {
        lanes_load_part (&part, x + i, n - i, -HUGE_VAL);
        part -= most;
        exp_lanes (&part);
        sums += part;
        lanes_store_part (p + i, &part, n - i);
    }
    inverse = 1 / lanes_sum (&sums);
    for (i = 0; i + LANES <= n; i += LANES) {
        lanes_load (&part, p + i);
        part *= inverse;
        lanes_store (p + i, &part);
    }
    for (; i < n; i++)
        p[i] *= inverse;
}

/*
 * Set X to exp (X - MOST) in WIDTH <= 4 times eight columns, where WIDTH is a
 * constant; MOST is their maxima, and SUM gets their sums.  These are summed
 * in blocks of B rows, and the blocks one after another, so that no number
 * goes through more than B + rows / B additions: with an exponential within
 * 2^-52 that leaves a softmax within the bound of vector.h.
 */
LANE_FUNCTION void
exp_strip (lanes *most, lanes *sum, double *x, size_t width, size_t rows,
           size_t columns)
{
    size_t i, w, block = rows < 64 ? 4 : 8;
    lanes next, part[4] = { 0 };

#pragma GCC unroll 4
    for (w = 0; w < width; w++)
        lanes_load (&most[w], x + w * LANES);
    for (i = 1; i < rows; i++)
#pragma GCC unroll 4
        for (w = 0; w < width; w++) {
            masks more;
            lanes_load (&next, x + i * columns + w * LANES);
            more = next > most[w];
            lanes_choose (&most[w], &more, &next, &most[w]);
        }
    for (i = 0; i < rows; i++) {
#pragma GCC unroll 4
        for (w = 0; w < width; w++) {
            lanes_load (&next, x + i * columns + w * LANES);
            next -= most[w];
            exp_lanes (&next);
            part[w] += next;
            lanes_store (x + i * columns + w * LANES, &next);
        }
        if ((i + 1) % block == 0 || i + 1 == rows)
#pragma GCC unroll 4
            for (w = 0; w < width; w++) {
                sum[w] += part[w];
                part[w] = (lanes){ 0 };
            }
    }
}

/* Multiply each column of the strip by its FACTOR. */
LANE_FUNCTION void
scale_strip (double *x, const lanes *factor, size_t width, size_t rows,
             size_t columns)
{
    lanes next;
    size_t i, w;

    for (i = 0; i < rows; i++)
#pragma GCC unroll 4
        for (w = 0; w < width; w++) {
            lanes_load (&next, x + i * columns + w * LANES);
            next *= factor[w];
            lanes_store (x + i * columns + w * LANES, &next);
        }
}

LANE_FUNCTION void
softmax_strip (double *x, size_t width, size_t rows, size_t columns)
{
    lanes most[4], sum[4] = { 0 };
    size_t w;

    exp_strip (most, sum, x, width, rows, columns);
#pragma GCC unroll 4
    for (w = 0; w < width; w++)
        sum[w] = 1 / sum[w];
    scale_strip (x, sum, width, rows, columns);
}

/* The strip stays in the cache between its three passes. */
LANE_FUNCTION void
residual_strip (double *x, double *loss, const double *share,
                const int64_t *label, size_t width, size_t rows,
                size_t columns)
{
    lanes most[4], sum[4] = { 0 }, part;
    double own[4 * LANES];
    size_t w, j, n = width * LANES;

    for (j = 0; j < n; j++)
        own[j] = x[(size_t) label[j] * columns + j];
    exp_strip (most, sum, x, width, rows, columns);
    for (j = 0; j < n; j++)
        loss[j] = log (sum[j / LANES][j % LANES])
                  + (most[j / LANES][j % LANES] - own[j]);
#pragma GCC unroll 4
    for (w = 0; w < width; w++) {
        lanes_load (&part, share + w * LANES);
        sum[w] = part / sum[w];
    }
    scale_strip (x, sum, width, rows, columns);
    for (j = 0; j < n; j++)
        x[(size_t) label[j] * columns + j] -= share[j];
}

CLONES void
vector_softmax_columns (double *x, size_t rows, size_t columns)
{
    size_t j;

    for (j = 0; j + 4 * LANES <= columns; j += 4 * LANES)
        softmax_strip (x + j, 4, rows, columns);
    for (; j < columns; j += LANES)
        softmax_strip (x + j, 1, rows, columns);
}

CLONES void
vector_softmax_residuals (double *x, double *loss, const double *share,
                          const int64_t *label, size_t rows, size_t columns)
{
    size_t j;

    for (j = 0; j + 4 * LANES <= columns; j += 4 * LANES)
        residual_strip (x + j, loss + j, share + j, label + j, 4, rows,
                        columns);
    for (; j < columns; j += LANES)
        residual_strip (x + j, loss + j, share + j, label + j, 1, rows,
                        columns);
}

/* D <- WEIGHT P (D - sum P D), column by column; two passes. */
LANE_FUNCTION void
derivative_strip (double *d, const double *p, const double *weight,
                  size_t width, size_t rows, size_t columns)
{
    lanes mean[4] = { 0 }, scale[4], a, b;
    size_t i, w;

#pragma GCC unroll 4
    for (w = 0; w < width; w++)
        lanes_load (&scale[w], weight + w * LANES);
    for (i = 0; i < rows; i++)
#pragma GCC unroll 4
        for (w = 0; w < width; w++) {
            lanes_load (&a, p + i * columns + w * LANES);
            lanes_load (&b, d + i * columns + w * LANES);
            mean[w] += a * b;
        }
    for (i = 0; i < rows; i++)
#pragma GCC unroll 4
        for (w = 0; w < width; w++) {
            lanes_load (&a, p + i * columns + w * LANES);
            lanes_load (&b, d + i * columns + w * LANES);
            b = scale[w] * (a * (b - mean[w]));
            lanes_store (d + i * columns + w * LANES, &b);
        }
}

CLONES void
vector_softmax_derivative (double *d, const double *p, const double *weight,
                           size_t rows, size_t columns)
{
    size_t j;

    for (j = 0; j + 4 * LANES <= columns; j += 4 * LANES)
        derivative_strip (d + j, p + j, weight + j, 4, rows, columns);
    for (; j < columns; j += LANES)
        derivative_strip (d + j, p + j, weight + j, 1, rows, columns);
}

size_t
vector_argmax (const double *x, size_t n)
{
    size_t best = 0, i;

    for (i = 1; i < n; i++)
        if (x[i] > x[best])
            best = i;
    return best;
}

CLONES double
vector_dot (const double *x, const double *y, size_t n)
{
    lanes sums = { 0 }, a, b;
    size_t i;

    for (i = 0; i + LANES <= n; i += LANES) {
        lanes_load (&a, x + i);
        lanes_load (&b, y + i);
        sums += a * b;
    }
    if (i < n) {
        lanes_load_part (&a, x + i, n - i, 0);
        lanes_load_part (&b, y + i, n - i, 0);
        sums += a * b;
    }
    return lanes_sum (&sums);
}

CLONES void
vector_add (double *y, double a, const double *x, size_t n)
{
    size_t i;

#pragma omp simd
    for (i = 0; i < n; i++)
        y[i] += a * x[i];
}
