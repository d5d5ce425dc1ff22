/*
 * Two tokens of frequencies p and q = 1 - p whose embeddings have length one
 * and inner product corr, with opposite labels and orthonormal outputs: a
 * linear memory trained by gradient descent on the cross-entropy, from W = 0.
 * Its margins m_1, m_2 are a function of the weights v in the plane,
 * m_i = <a_i, v> with <a_1, a_2> = -corr, and a step of size eta makes
 *
 *     m_1 += 2 eta (p s_1 - corr q s_2),  m_2 += 2 eta (q s_2 - corr p s_1),
 *     s_i = 1 / (1 + e^m_i),
 *
 * for both classes' scores move by eta.  A step is the map v - eta grad L (v)
 * up to the length of v, so its derivative is symmetric with the eigenvalues
 * 1 - 2 eta h, where 0 <= h <= p s_1 (1 - s_1) + q s_2 (1 - s_2).
 */
#ifndef THEORY_PAIR_DESCENT_H
#define THEORY_PAIR_DESCENT_H

#include "theory/flint.h"

/*
 * A point of a trajectory: MARGIN holds exact midpoints, ERROR bounds the
 * length of what v may be beside them, and so what either margin may be.
 */
struct pair_descent {
    arb_t p, q, corr, rate; /* rate: 2 eta */
    arb_t margin[2];
    mag_t error;
    mag_t stretch; /* 1 / sqrt (1 - corr^2): |v| for one unit of a margin */
    slong steps, prec;
};

/* Start at v = 0 for all parameters of the balls; 0 < P < 1, |CORR| < 1 and
   ETA > 0. */
void pair_descent_init (struct pair_descent *descent, const arb_t p,
                        const arb_t corr, const arb_t eta, slong prec);

/* The same from rationals: P, CORR and ETA lie at AT in this order. */
void pair_descent_start (struct pair_descent *descent, const fmpq *at,
                         slong prec);
void pair_descent_clear (struct pair_descent *descent);

/* Go on to step K >= descent->steps. */
void pair_descent_run (struct pair_descent *descent, slong k);

/* Set M to the margin of token I, 0 or 1. */
void pair_descent_margin (arb_t m, const struct pair_descent *descent, int i);

/* Set LOSS to p log (1 + e^-m_1) + q log (1 + e^-m_2). */
void pair_descent_loss (arb_t loss, const struct pair_descent *descent);

/*
 * Set SHARPNESS to the largest eigenvalue of the Hessian in W,
 * h_1 + h_2 + sqrt ((h_1 + h_2)^2 - 4 h_1 h_2 (1 - corr^2)), where
 * h_1 = p s_1 (1 - s_1), h_2 = q s_2 (1 - s_2).
 */
void pair_descent_sharpness (arb_t sharpness,
                             const struct pair_descent *descent);

/* Are both margins positive: 1 yes, -1 no, 0 not certain.  */
int pair_descent_accurate (const struct pair_descent *descent);

/*
 * Is the loss certain to fall in every later step?  So it is once
 * eta L <= 1: on the convex set where the loss is at most L the Hessian is at
 * most 2 L, as s (1 - s) <= log (1 + e^-m), and a step of at most 2 / (2 L)
 * does not leave that set.
 */
int pair_descent_settled (const struct pair_descent *descent);

/*
 * Set MARGIN to that of token I after K steps, exactly: 0 for K = 0, and for
 * K = 1 eta (p - corr q) or eta (q - corr p).  Returns 0 for other K; AT as in
 * pair_descent_start.
 */
int pair_descent_exact (fmpq_t margin, const fmpq *at, slong k, int i);

/* Set S to 1 / (1 + e^M) and LOSS to log (1 + e^-M), also where e^M is huge.
   Either may be null. */
void pair_share (arb_ptr s, arb_ptr loss, const arb_t m, slong prec);

/* Set BOUND to at least 2 eta (p s_1 (1 - s_1) + q s_2 (1 - s_2)) wherever v
   may be, when S holds s_1 and s_2 at the midpoints. */
void pair_curvature (mag_t bound, const struct pair_descent *descent,
                     arb_srcptr s);

/* Ball operations of K steps, about. */
double pair_descent_work (double k);

#endif
