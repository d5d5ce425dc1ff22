/*
 * The light items of a class together: the density of the scores of the class
 * mixed over items, T = s (e R + sqrt (1 - e^2) g) with e^2 = q^2 / s^2 small,
 * as a series of Hermite polynomials.
 */
#ifndef THEORY_LIGHT_H
#define THEORY_LIGHT_H

#include "theory/box.h"

struct light {
    slong dimension, terms;
    arb_t square, inverse, scale; /* s^2, 1 / s, (2 pi s^2)^(-1/2) */
    arb_ptr coefficient;          /* of He_k (t / s), k < TERMS */
    mag_t rest;                   /* what the series leaves out, see below */
    arb_t end; /* from here on, on both sides, at most BEYOND */
    mag_t beyond;
};

/*
 * Take the items whose moments, the sums of mass times e^k, are MOMENT[k] for
 * k <= TERMS + 1, and whose largest e^2 is at most SHARE; SQUARE = s^2.  For
 * 0 <= psi <= 1 the integral of psi with their density and with the series
 * differ by at most REST.  MOMENT is taken over; it has TERMS + 2 entries.
 */
void light_init (struct light *light, arb_ptr moment, slong terms,
                 const mag_t share, const arb_t square, slong d, slong prec);
void light_clear (struct light *light);

/* Set VALUE to the series at T. */
void light_density (arb_t value, const struct light *light, const arb_t t,
                    slong prec);

/* Set BOUND to an upper bound of its modulus on BOX. */
void light_bound (mag_t bound, const struct light *light,
                  const struct box *box);

/* Terms until they fall below 2^-BITS, for one item of e^2 = SHARE. */
double light_terms (double share, double d, double bits);

/* Bits by which rounding errors may exceed the density, for so many terms. */
double light_loss (double share, double d, double terms);

#endif
