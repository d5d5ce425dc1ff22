#include "numerics/poisson.h"

#include "numerics/elementary.h"
#include "numerics/stream.h"

/* Means are taken apart into pieces whose exp (-piece) is far from 0. */
static const double piece = 256;

/*
 * Arrivals of a process of rate 1 until the time MEAN: uniform numbers are
 * multiplied until the product falls below exp (-MEAN).  After a few hundred
 * factors the product is right to some 1e-13.
 */
static uint64_t
arrivals (double mean, struct stream *stream)
{
    double product = 1, limit = portable_exp (-mean);
    uint64_t count = 0;

    while ((product *= stream_uniform (stream)) > limit)
        count++;
    return count;
}

uint64_t
poisson_draw (double mean, struct stream *stream)
{
    uint64_t count = 0;

    for (; mean > piece; mean -= piece)
        count += arrivals (piece, stream);
    return count + arrivals (mean, stream);
}
