/*
 * Draws from a finite law at a cost that does not depend on its size
 * (Walker's alias table).  The table is made in integers: with 64 random bits
 * a draw, item i comes up for exactly law[i] of the 2^64 patterns.
 */
#ifndef NUMERICS_ALIAS_H
#define NUMERICS_ALIAS_H

#include <stddef.h>
#include <stdint.h>

struct stream;

struct alias {
    size_t size;    /* items 0 .. size - 1 */
    unsigned shift; /* the column stands in the bits from here upwards */
    struct column {
        uint64_t threshold; /* the column's own item below it, */
        uint32_t other;     /* this item from it on */
    } * columns;
    double distance;
};

/*
 * Make the table for SIZE WEIGHTS, each finite and not negative, not all 0;
 * 0 < SIZE <= 2^31.  Returns 0 when that does not hold or memory is short.
 */
int alias_init (struct alias *alias, const double *weights, size_t size);
void alias_clear (struct alias *alias);

/* One item; or COUNT items, ITEMS[i] being what the i-th call would give. */
uint32_t alias_draw (const struct alias *alias, struct stream *stream);
void alias_draws (const struct alias *alias, struct stream *stream,
                  uint32_t *items, size_t count);

/* COUNT[i] += the number of times item i comes in DRAWS draws. */
void alias_counts (const struct alias *alias, struct stream *stream,
                   uint32_t *count, uint64_t draws);

/* The realised law: LAW[i] of 2^64 patterns give item i, read back from the
   table (2^64 itself, possible for one item only, is stored as 0). */
void alias_law (const struct alias *alias, uint64_t *law);

/* A proved bound on the total variation distance between the realised law
   and the one proportional to the weights: at most 2^-62 for each item. */
double alias_distance (const struct alias *alias);

#endif
