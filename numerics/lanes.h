/*
 * Eight doubles at a time: one AVX-512 register, two of AVX2, four of SSE2.
 * Whatever the CPU has, the eight lanes hold the same sums in the same order.
 */
#ifndef NUMERICS_LANES_H
#define NUMERICS_LANES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { LANES = 8 };

typedef double lanes __attribute__ ((vector_size (64)));
typedef int64_t masks __attribute__ ((vector_size (64)));

#define LANE_FUNCTION static inline __attribute__ ((always_inline))

/* The least multiple of LANES that is not below N. */
static inline size_t
lanes_padded (size_t n)
{
    return (n + LANES - 1) / LANES * LANES;
}

LANE_FUNCTION void
lanes_load (lanes *x, const double *from)
{
    memcpy (x, from, sizeof *x);
}

LANE_FUNCTION void
lanes_store (double *to, const lanes *x)
{
    memcpy (to, x, sizeof *x);
}

/* The first N < LANES numbers FROM, then copies of FILL. */
LANE_FUNCTION void
lanes_load_part (lanes *x, const double *from, size_t n, double fill)
{
    double part[LANES] = { fill, fill, fill, fill, fill, fill, fill, fill };
    size_t i;

    for (i = 0; i < n; i++)
        part[i] = from[i];
    memcpy (x, part, sizeof *x);
}

LANE_FUNCTION void
lanes_store_part (double *to, const lanes *x, size_t n)
{
    double part[LANES];

    memcpy (part, x, sizeof part);
    memcpy (to, part, n * sizeof *to);
}

/* The sum of the lanes, in pairs of neighbours four apart, two, one. */
LANE_FUNCTION double
lanes_sum (const lanes *x)
{
    typedef double half __attribute__ ((vector_size (32)));
    typedef double quarter __attribute__ ((vector_size (16)));
    half low, high;
    quarter first, second;

    memcpy (&low, x, sizeof low);
    memcpy (&high, (const double *) x + 4, sizeof high);
    low += high;
    memcpy (&first, &low, sizeof first);
    memcpy (&second, (const double *) &low + 2, sizeof second);
    first += second;
    return first[0] + first[1];
}

/* X where MASK, else Y, lane by lane. */
LANE_FUNCTION void
lanes_choose (lanes *result, const masks *mask, const lanes *x, const lanes *y)
{
    *result = (lanes) ((*mask & (masks) *x) | (~*mask & (masks) *y));
}

#endif
