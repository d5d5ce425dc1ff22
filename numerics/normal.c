/*
 * Normal numbers by the ziggurat: an odd integer below 2^52 in absolute value
 * chooses a point of a layer chosen by 8 further bits of the same draw, and
 * 98.8 % of the points lie under the curve at sight.
 */
#include "numerics/elementary.h"
#include "numerics/stream.h"
#include "numerics/ziggurat.h"

/* After Marsaglia: with exponential numbers a of mean 1/r and b of mean 1,
   r + a when 2 b >= a^2. */
double
ziggurat_tail (struct stream *stream)
{
    double a, b;

    do {
        a = -portable_log (stream_uniform (stream)) * ziggurat_edge_inverse;
        b = -portable_log (stream_uniform (stream));
    } while (b + b < a * a);
    return ziggurat_edge + a;
}

/* Decide the point X of a LAYER that is not under the curve at sight: 1 and
 *X set to a normal number, or 0. */
static int
settle (double *x, unsigned layer, struct stream *stream)
{
    double bottom = ziggurat_height[layer];
    double height;

    if (layer == 0) {
        double far = ziggurat_tail (stream);
        *x = *x < 0 ? -far : far;
        return 1;
    }
    height = bottom
             + stream_uniform (stream) * (ziggurat_height[layer + 1] - bottom);
    return height < portable_exp (-0.5 * *x * *x);
}

double
stream_normal (struct stream *stream)
{
    for (;;) {
        uint64_t bits = stream_bits (stream);
        unsigned layer = bits & (ZIGGURAT_LAYERS - 1);
        uint64_t size = bits >> 12 | 1;
        double x = (double) size * ziggurat_width[layer];
        if (bits >> 8 & 1)
            x = -x;
        if ((int64_t) size < ziggurat_inside[layer]
            || settle (&x, layer, stream))
            return x;
    }
}

void
stream_normals (struct stream *stream, double *x, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        x[i] = stream_normal (stream);
}
