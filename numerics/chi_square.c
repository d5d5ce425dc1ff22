/*
 * Half of a chi-square number is a gamma number of shape a = n / 2.  After
 * Marsaglia and Tsang: with s = a - 1/3 and a normal x, the number s v,
 * v = (1 + x / sqrt (9 s))^3, has nearly that law, and is taken with the
 * probability v^s exp (x^2 / 2 + s - s v), which is at most 1.
 */
#include "numerics/chi_square.h"

#include <math.h>

#include "numerics/elementary.h"
#include "numerics/stream.h"

static double
gamma_draw (double shape, struct stream *stream)
{
    double s = shape - 1. / 3, width = 1 / sqrt (9 * s), x, v, u;

    for (;;) {
        x = stream_normal (stream);
        v = 1 + width * x;
        if (v <= 0)
            continue;
        v *= v * v;
        u = stream_uniform (stream);
        if (portable_log (u) < 0.5 * x * x + s * (1 - v + portable_log (v)))
            return s * v;
    }
}

double
chi_square_draw (double freedom, struct stream *stream)
{
    double x;

    if (freedom >= 2)
        return 2 * gamma_draw (freedom / 2, stream);
    x = stream_normal (stream);
    return x * x;
}
