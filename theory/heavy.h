/*
 * A stored item and its class: the density of the score T = q R + sigma g of
 * its class, sigma^2 the sum of squared weights of the class's other items, R
 * chi-distributed of d degrees of freedom and g normal.
 */
#ifndef THEORY_HEAVY_H
#define THEORY_HEAVY_H

#include "theory/box.h"

struct heavy {
    slong dimension;
    int alone;              /* sigma = 0: no other item, and T > 0 */
    arb_t square, rest, s2; /* q^2, sigma^2, their sum */
    arb_t slope, constant;  /* see heavy.c */
    mag_t at_zero;          /* the density at nought, unless alone */
    /* Up to START and from END on the density is at most BEFORE, AFTER. */
    arb_t start, end;
    mag_t before, after;
    /* Of the box that was asked about last: */
    arf_t centre;
    arb_t growth; /* logarithmic derivative there */
    mag_t here;   /* density there */
};

/* Begin and end; REST is exactly 0 when there is no other item. */
void heavy_init (struct heavy *item, const arb_t square, const arb_t rest,
                 slong d, slong prec);
void heavy_clear (struct heavy *item);

/* Set VALUE to the density at T; for an item alone, to its continuation from
   T > 0. */
void heavy_density (arb_t value, const struct heavy *item, const arb_t t,
                    slong prec);

/* Set BOUND to an upper bound of the density's modulus on BOX. */
void heavy_bound (mag_t bound, struct heavy *item, const struct box *box);

#endif
