/*
 * Normal numbers by the ziggurat: an odd integer below 2^52 chooses a point
 * of a layer that 8 further bits of the same draw choose, one more gives the
 * sign, and 98.8 % of the points lie under the curve at sight.
 */
#include <string.h>

#include "numerics/elementary.h"
#include "numerics/stream.h"
#include "numerics/ziggurat.h"

enum { CHUNK = 256 };

/*
 * Draws from a stream, taken ahead.  Whoever wants WANTED more numbers needs
 * at least as many draws, so no more are taken, and the stream ends where it
 * would have ended one by one.
 */
struct source {
    struct stream *stream;
    size_t wanted, next, filled;
    uint64_t bits[CHUNK];
};

static void
refill (struct source *source)
{
    source->filled = source->wanted < CHUNK ? source->wanted : CHUNK;
    source->next = 0;
    stream_fill (source->stream, source->bits, source->filled);
}

static uint64_t
draw (struct source *source)
{
    if (source->next == source->filled)
        refill (source);
    return source->bits[source->next++];
}

static double
uniform (struct source *source)
{
    return ((double) (draw (source) >> 12) + 0.5) * 0x1p-52;
}

/* A number beyond the edge r, after Marsaglia: with exponential numbers a of
   mean 1/r and b of mean 1, r + a when 2 b >= a^2. */
static double
beyond (struct source *source)
{
    double a, b;

    do {
        a = -portable_log (uniform (source)) * ziggurat_edge_inverse;
        b = -portable_log (uniform (source));
    } while (b + b < a * a);
    return ziggurat_edge + a;
}

/* Decide the point X of a LAYER that is not under the curve at sight: 1 and
 *X set to a normal number, or 0. */
static int
settle (double *x, unsigned layer, struct source *source)
{
    double bottom = ziggurat_height[layer];
    double height;

    if (layer == 0) {
        double far = beyond (source);
        *x = *x < 0 ? -far : far;
        return 1;
    }
    height = bottom + uniform (source) * (ziggurat_height[layer + 1] - bottom);
    return height < portable_exp (-0.5 * *x * *x);
}

/* The point that BITS choose; returns whether it lies under the curve at
   sight. */
static inline int
candidate (double *x, uint64_t bits)
{
    unsigned layer = bits & (ZIGGURAT_LAYERS - 1);
    int64_t size = (int64_t) (bits >> 12 | 1);
    double point = (double) size * ziggurat_width[layer];
    uint64_t pattern;

    /* The sign is put in without a branch that could not be predicted. */
    memcpy (&pattern, &point, sizeof pattern);
    pattern ^= (bits & ZIGGURAT_LAYERS) << 55;
    memcpy (x, &pattern, sizeof pattern);
    return size < ziggurat_inside[layer];
}

/* Go on from BITS, whose point X is not under the curve at sight. */
static double
persist (double x, uint64_t bits, struct source *source)
{
    while (!settle (&x, bits & (ZIGGURAT_LAYERS - 1), source)) {
        bits = draw (source);
        if (candidate (&x, bits))
            break;
    }
    return x;
}

double
stream_normal (struct stream *stream)
{
    uint64_t bits = stream_bits (stream);
    struct source source;
    double x;

    if (candidate (&x, bits))
        return x;
    source.stream = stream;
    source.wanted = 1;
    source.next = source.filled = 0;
    return persist (x, bits, &source);
}

void
stream_normals (struct stream *stream, double *x, size_t n)
{
    struct source source;

    source.stream = stream;
    source.wanted = n;
    source.next = source.filled = 0;
    while (source.wanted > 0) {
        const uint64_t *bits = source.bits + source.next;
        size_t i, run = source.filled - source.next;
        for (i = 0; i < run && candidate (x + i, bits[i]); i++)
            ;
        x += i;
        source.wanted -= i;
        source.next += i;
        if (i < run) {
            uint64_t first = draw (&source);
            *x = persist (*x, first, &source);
            x++;
            source.wanted--;
        } else if (source.wanted > 0)
            refill (&source);
    }
}

double
ziggurat_tail (struct stream *stream)
{
    struct source source;

    source.stream = stream;
    source.wanted = 1;
    source.next = source.filled = 0;
    return beyond (&source);
}
