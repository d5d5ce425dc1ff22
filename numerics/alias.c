#include "numerics/alias.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/stream.h"

enum { CHUNK = 256 };

__extension__ typedef unsigned __int128 wide;

/* The weight that all others are measured by, or 0 for bad weights. */
static double
largest (const double *weights, size_t size)
{
    double most = 0;
    size_t i;

    if (size == 0 || size > (size_t) 1 << 31)
        return 0;
    for (i = 0; i < size; i++) {
        if (!(weights[i] >= 0) || isinf (weights[i]))
            return 0;
        most = fmax (most, weights[i]);
    }
    return most;
}

/*
 * Set MASS to integers of sum 2^64 that are proportional to the WEIGHTS, and
 * *DISTANCE to a bound of the total variation in between.
 *
 * First x_i = w_i 2^e is cut to an integer W_i, which moves the law by at
 * most sum (x_i - W_i) / sum x_i, less than the number of cuts over S = sum
 * W_i.  Then 2^64 W_i / S is cut; the units left over, fewer than there are
 * items, go to the heaviest item and move the law by their number over 2^64.
 */
static void
share_out (uint64_t *mass, double *distance, const double *weights,
           size_t size, double most)
{
    size_t i, cuts = 0, heaviest = 0;
    wide sum = 0;
    uint64_t left = 0;
    int exponent;

    frexp (most, &exponent);
    for (i = 0; i < size; i++) {
        double scaled = ldexp (weights[i], 63 - exponent);
        mass[i] = (uint64_t) scaled;
        cuts += (double) mass[i] < scaled;
        sum += mass[i];
        if (mass[i] > mass[heaviest])
            heaviest = i;
    }
    for (i = 0; i < size; i++) {
        mass[i] = (uint64_t) (((wide) mass[i] << 64) / sum);
        left -= mass[i];
    }
    mass[heaviest] += left;
    *distance = ((double) cuts / (double) sum + (double) left * 0x1p-64)
                * (1 + 0x1p-50);
}

/*
 * Fill the columns, each of which holds CAPACITY: a light item is topped up
 * by what a heavy one has too much (Vose).  Sums are exact, so at the end
 * every item that is left fills its own column to the brim.  WORK has room
 * for one index a column: light ones grow from its left end, heavy ones from
 * its right.
 */
static void
level (struct column *columns, uint64_t *mass, uint32_t *work, size_t count,
       uint64_t capacity)
{
    size_t light = 0, heavy = count, i;

    for (i = 0; i < count; i++) {
        columns[i].threshold = capacity;
        columns[i].other = (uint32_t) i;
        if (mass[i] < capacity)
            work[light++] = (uint32_t) i;
        else
            work[--heavy] = (uint32_t) i;
    }
    while (light > 0) {
        uint32_t poor = work[--light], rich = work[heavy];
        columns[poor].threshold = mass[poor];
        columns[poor].other = rich;
        mass[rich] -= capacity - mass[poor];
        if (mass[rich] < capacity) {
            heavy++;
            work[light++] = rich;
        }
    }
}

/* Columns for two items of which only the first can come up. */
static void
level_one (struct column *columns)
{
    columns[0].threshold = columns[1].threshold = 0;
    columns[0].other = columns[1].other = 0;
}

int
alias_init (struct alias *alias, const double *weights, size_t size)
{
    double most = largest (weights, size);
    size_t count = 2;
    uint64_t *mass;
    uint32_t *work;

    if (!(most > 0))
        return 0;
    alias->size = size;
    for (alias->shift = 63; count < size; alias->shift--)
        count *= 2;
    alias->distance = 0;
    alias->columns = malloc (count * sizeof *alias->columns);
    mass = calloc (count, sizeof *mass);
    work = malloc (count * sizeof *work);
    if (alias->columns != NULL && mass != NULL && work != NULL) {
        if (size == 1)
            level_one (alias->columns);
        else {
            share_out (mass, &alias->distance, weights, size, most);
            level (alias->columns, mass, work, count,
                   (uint64_t) 1 << alias->shift);
        }
    } else {
        free (alias->columns);
        alias->columns = NULL;
    }
    free (mass);
    free (work);
    return alias->columns != NULL;
}

void
alias_clear (struct alias *alias)
{
    free (alias->columns);
    alias->columns = NULL;
}

static inline uint32_t
pick (const struct alias *alias, uint64_t bits)
{
    uint32_t own = (uint32_t) (bits >> alias->shift);
    uint64_t height = bits & (((uint64_t) 1 << alias->shift) - 1);
    const struct column *column = alias->columns + own;

    return height < column->threshold ? own : column->other;
}

uint32_t
alias_draw (const struct alias *alias, struct stream *stream)
{
    return pick (alias, stream_bits (stream));
}

void
alias_draws (const struct alias *alias, struct stream *stream, uint32_t *items,
             size_t count)
{
    uint64_t bits[CHUNK];

    while (count > 0) {
        size_t i, now = count < CHUNK ? count : CHUNK;
        stream_fill (stream, bits, now);
        for (i = 0; i < now; i++)
            items[i] = pick (alias, bits[i]);
        items += now;
        count -= now;
    }
}

void
alias_counts (const struct alias *alias, struct stream *stream,
              uint32_t *count, uint64_t draws)
{
    uint32_t items[CHUNK];

    while (draws > 0) {
        size_t i, now = draws < CHUNK ? (size_t) draws : CHUNK;
        alias_draws (alias, stream, items, now);
        for (i = 0; i < now; i++)
            count[items[i]]++;
        draws -= now;
    }
}

void
alias_law (const struct alias *alias, uint64_t *law)
{
    uint64_t capacity = (uint64_t) 1 << alias->shift;
    size_t i, count = (size_t) 1 << (64 - alias->shift);

    for (i = 0; i < alias->size; i++)
        law[i] = 0;
    for (i = 0; i < count; i++) {
        const struct column *column = alias->columns + i;
        if (i < alias->size)
            law[i] += column->threshold;
        law[column->other] += capacity - column->threshold;
    }
}

double
alias_distance (const struct alias *alias)
{
    return alias->distance;
}
