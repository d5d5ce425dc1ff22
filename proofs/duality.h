/*
 * Brackets of the least two-class error min sum_x p_x h_d (w_x) over w >= 0,
 * sum w = 1, for d >= 2, by duality.  h_d is convex, so it lies above its
 * tangents: for feasible w and v and any number l,
 *
 *     sum p_x h (v_x) >= sum p_x (h (w_x) - h' (w_x) w_x)
 *                        + sum min (0, p_x h' (w_x) + l) - l,
 *
 * as 0 <= v_x <= 1.  Any w and l are good; how they were found is no matter.
 */
#ifndef PROOFS_DUALITY_H
#define PROOFS_DUALITY_H

#include "proofs/proof.h"

/*
 * Set W[0..N) to positive rationals near the best weights for P in dimension
 * D >= 3 and W[N] to a multiplier near the common slope: hints, found in
 * doubles.  REST >= 0 says that weights e^(-2 level) REST are left for items
 * beyond, level being log (p w^{-1/2} (1-w)^{d/2-1}); at REST = 0 the W[x] add
 * up to one exactly.
 */
void duality_find (fmpq *w, arb_srcptr p, slong n, slong d, double rest);

/* Set SLOPE to -P h_d' (W) = P w^{-1/2} (1-w)^{d/2-1} / (2 B (d/2, 1/2)). */
void duality_slope (arb_t slope, const arb_t p, const fmpq_t w, slong d,
                    slong prec);

/*
 * Add to LEAST and MOST the shares of the N items with probabilities P and
 * weights W > 0, for the multiplier L: P h (W) to MOST, and P (h - h' W)
 * + min (0, P h' + L) to LEAST.  The caps are the quantity memscale/cap's, to
 * 35 digits; 0 when one cannot be had or a weight is not positive.
 */
int duality_add (arb_t least, arb_t most, arb_srcptr p, const fmpq *w, slong n,
                 slong d, const fmpq_t l, slong prec);

#endif
