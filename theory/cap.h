/*
 * Caps of a sphere: h_d(w) = (1/2) I_{1-w} (d/2, 1/2) for 0 <= w <= 1, with
 * I the regularised incomplete beta function.  It is the share of the sphere
 * in R^d whose first coordinate exceeds sqrt w, and the probability that a
 * Student variable of d degrees of freedom falls below -sqrt (d w / (1 - w)):
 * the error of a two-class linear memory on an item of squared weight w.
 */
#ifndef THEORY_CAP_H
#define THEORY_CAP_H

#include "theory/flint.h"

/* What all caps of one dimension share: d >= 1, and 1 / B (d/2, 1/2). */
struct cap {
    slong dimension, prec;
    arb_t scale;      /* 1 / B (d/2, 1/2), at SCALE_PREC bits or more */
    slong scale_prec; /* 0: not yet computed */
};

/* Begin and end work with caps of dimension D >= 1 at PREC bits. */
void cap_init (struct cap *cap, slong d, slong prec);
void cap_clear (struct cap *cap);

/* 1 / B (d/2, 1/2) at the precision of CAP, or better. */
arb_srcptr cap_scale (struct cap *cap);

/*
 * Set H to an enclosure of h_d (w) for every w of the ball W that lies in
 * [0, 1]; points of W outside do not count.  Sharp relative to H itself when W
 * is.  H may alias W.
 */
void cap_value (arb_t h, struct cap *cap, const arb_t w);

/* Set SLOPE to an enclosure of h_d' on the part of W in (0, 1); it is
   indeterminate where the slope is unbounded.  May alias. */
void cap_slope (arb_t slope, struct cap *cap, const arb_t w);

/*
 * Set C[k] for k < N so that h_d (s^2) = 1/2 - sum_k C[k] s^(2k+1):
 * C[k] = (-1)^k binom (d/2 - 1, k) / ((2k+1) B (d/2, 1/2)).  They vanish from
 * k = d/2 on when d is even.
 */
void cap_coefficients (arb_ptr c, slong n, struct cap *cap);

/*
 * Set RATIO >= |C[k+1] / C[k]| W for all k >= N, W < 1: when it is below one,
 * the terms of the series from N on add up to no more than
 * |C[N]| s^(2N+1) / (1 - RATIO) at s^2 = W.
 */
void cap_ratio (mag_t ratio, const struct cap *cap, slong n, const mag_t w);

/* h_d (w) by the same means, for one rational W in [0, 1]. */
void cap_at (arb_t h, slong d, const fmpq_t w, slong prec);

/* Set VALUE to h_d (w) where it is rational and cheap: 1, else 0. */
int cap_exact (fmpq_t value, slong d, const fmpq_t w);

/* Ball operations that cap_value takes, about; W as a double. */
double cap_work (double d, double w, slong prec);

#endif
