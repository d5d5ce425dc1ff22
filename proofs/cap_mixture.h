/* Two-class errors of a few items with real weights, by elementary means. */
#ifndef PROOFS_CAP_MIXTURE_H
#define PROOFS_CAP_MIXTURE_H

#include "theory/flint.h"

/*
 * Set H to the cap h_d (s^2), D even, for S in [0, 1]: the integral of
 * (1 - u^2)^(d/2-1) from s to 1, over that from -1 to 1, is
 * 1/2 - (s/2) sum_{j < d/2} binom (2j, j) ((1 - s^2)/4)^j.
 */
void cap_of_height (arb_t h, slong d, const arb_t s, slong prec);

/* Set ERROR to sum_x P[x] h_d (Q[x]^2 / sum Q^2), D even, for the N weights
   Q >= 0, not all zero. */
void cap_mixture (arb_t error, const fmpq *p, arb_srcptr q, slong n, slong d,
                  slong prec);

#endif
