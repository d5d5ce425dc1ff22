#include "numerics/elementary.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

/* log 2 in two parts, together good to 2^-89: HIGH has 33 bits, so that its
   product with an exponent is exact. */
static const double log2_high = 0x1.62e42fefp-1;
static const double log2_low = 0x1.473de6af278edp-34;
static const double log2_inverse = 0x1.71547652b82fep+0;

/* An unevaluated sum, |low| at most half an ulp of HIGH. */
struct pair {
    double high, low;
};

static struct pair
add_exactly (double a, double b)
{
    double sum = a + b;
    double part = sum - a;
    struct pair result = { sum, (a - (sum - part)) + (b - part) };

    return result;
}

/* The same when |a| >= |b|. */
static struct pair
add_ordered (double a, double b)
{
    double sum = a + b;
    struct pair result = { sum, b - (sum - a) };

    return result;
}

/* Split A into two halves of 26 bits (Veltkamp). */
static struct pair
split (double a)
{
    double c = 134217729. * a;
    double high = c - (c - a);
    struct pair result = { high, a - high };

    return result;
}

/* a b without error (Dekker): fused operations would give other bits on
   machines that lack them. */
static struct pair
multiply_exactly (double a, double b)
{
    struct pair u = split (a), v = split (b);
    double product = a * b;
    double error =
        ((u.high * v.high - product) + u.high * v.low + u.low * v.high)
        + u.low * v.low;
    struct pair result = { product, error };

    return result;
}

/* Write X = F 2^E with F in [sqrt (1/2), sqrt 2). */
static double
separate (double x, int *e)
{
    double f = frexp (x, e);

    if (f < 0x1.6a09e667f3bcdp-1) {
        f *= 2;
        --*e;
    }
    return f;
}

/*
 * log X as a pair, relative error below 2^-60.  With s = (f - 1) / (f + 1),
 * log f = 2 (s + s^3/3 + s^5/5 + ...), |s| < 0.1716: the first term is taken
 * as a pair, the others, a hundredth of it at most, as doubles; what the
 * series leaves out after s^23 is below 2^-63 of the first.
 */
static struct pair
log_pair (double x)
{
    struct pair below, rest, s, sum, tail;
    double f, square, series = 1. / 23;
    int e, k;

    f = separate (x, &e);
    below = add_exactly (f, 1);
    s.high = (f - 1) / below.high;
    rest = multiply_exactly (s.high, below.high);
    s.low =
        (((f - 1) - rest.high) - rest.low - s.high * below.low) / below.high;
    square = s.high * s.high;
    for (k = 21; k >= 3; k -= 2)
        series = series * square + 1. / k;
    sum = add_exactly (e * log2_high, 2 * s.high);
    tail = add_exactly (2 * s.high * square * series, e * log2_low);
    tail.low += sum.low + 2 * s.low;
    sum = add_exactly (sum.high, tail.high);
    return add_ordered (sum.high, sum.low + tail.low);
}

/* X 2^E, where the result may be too large or too small for a double. */
static double
scale (double x, int e)
{
    int half = e / 2;
    uint64_t bits;
    double factor;

    bits = (uint64_t) (1023 + half) << 52;
    memcpy (&factor, &bits, sizeof factor);
    x *= factor;
    bits = (uint64_t) (1023 + e - half) << 52;
    memcpy (&factor, &bits, sizeof factor);
    return x * factor;
}

/* exp (HIGH + LOW): reduce by multiples of log 2 to |r| < 0.3466, then 14
   terms of the series; the first left out is below 2^-60. */
static double
exp_pair (double high, double low)
{
    double k, r, series = 1. / 87178291200.;
    static const double coefficient[] = {
        1. / 6227020800., 1. / 479001600., 1. / 39916800., 1. / 3628800.,
        1. / 362880.,     1. / 40320.,     1. / 5040.,     1. / 720.,
        1. / 120.,        1. / 24.,        1. / 6.,        1. / 2.
    };
    struct pair sum;
    size_t i;

    if (high > 709.79)
        return HUGE_VAL;
    if (high < -745.14)
        return 0;
    k = floor (high * log2_inverse + 0.5);
    sum = add_exactly (high - k * log2_high, low - k * log2_low);
    r = sum.high;
    for (i = 0; i < sizeof coefficient / sizeof *coefficient; i++)
        series = series * r + coefficient[i];
    return scale (1 + (r + (sum.low + r * r * series)), (int) k);
}

double
portable_log (double x)
{
    return log_pair (x).high;
}

double
portable_exp (double x)
{
    return exp_pair (x, 0);
}

double
portable_power (double x, double y)
{
    struct pair log_x = log_pair (x);
    struct pair product = multiply_exactly (log_x.high, y);

    product.low += log_x.low * y;
    product = add_ordered (product.high, product.low);
    return exp_pair (product.high, product.low);
}
