/*
 * Two tokens of frequencies p_1 = p and p_2 = 1 - p with embeddings of length
 * one and inner product corr, and with opposite labels, under gradient flow of
 * the cross-entropy from W = 0.  With s (z) = 1 / (1 + e^-z) their margins
 * obey
 *
 *     m_1' = 2 (p_1 s (-m_1) - corr p_2 s (-m_2)),  and 1 <-> 2.
 *
 * AT is p, corr in all functions.
 */
#ifndef THEORY_TWO_TOKEN_H
#define THEORY_TWO_TOKEN_H

#include "theory/ode.h"
#include "theory/quantity.h"

/*
 * What the flow is followed in: the margins over time, or the probabilities
 * z_i = s (-m_i) of the wrong class over log (1 + t), in which the flow is
 * polynomial.
 */
enum two_token_route { BY_MARGINS, BY_PROBABILITIES };

/*
 * Set M[0], M[1] to the margins at the time T >= 0.  Where PREC is too low for
 * it they are indeterminate: it suffices somewhere, for the flow has a
 * solution at all times.
 */
void two_token_margins (arb_ptr m, const fmpq *at, const arb_t t,
                        enum two_token_route route, slong prec);

/*
 * For corr p > 1 - p.  Set TIME to the time at which m_2' = 0, and M to the
 * margins there: m_2 falls before and rises after, so there is only one, and
 * m_2 is least.  Or, with RECOVERED, to the time t > 0 at which m_2 = 0.
 */
void two_token_turn (arb_t time, arb_ptr m, const fmpq *at, int recovered,
                     enum two_token_route route, slong prec);

/* Set SHARE to p_I, I = 1 or 2. */
void two_token_frequency (fmpq_t share, const fmpq *at, slong i);

/* Set LAW to log (2 (1 - corr) p_I T), for T > 0. */
void two_token_law (arb_t law, const fmpq *at, const arb_t t, slong i,
                    slong prec);

/* Ball operations until time 2^DOUBLINGS, about. */
double two_token_work (double doublings, slong prec);

/* log2 (1 + T) for T >= 0, about. */
double two_token_doublings (const fmpq_t t);

/*
 * The margin of token i at time t, by ROUTE: what quantity_curve,
 * quantity_exact and quantity_work ask for at a point of the axes
 * TWO_TOKEN_MARGIN_AXES.  One pass serves both tokens, the last axis.
 */
#define TWO_TOKEN_MARGIN_AXES "p corr t i"
#define TWO_TOKEN_MARGIN_DOMAIN \
    "0 < p < 1, -1 < corr < 1, t >= 0, integer 1 <= i <= 2"
enum evaluation two_token_margin_curve (arb_ptr balls, const fmpq *at,
                                        const fmpq *last, slong n,
                                        enum two_token_route route,
                                        slong prec);
enum evaluation two_token_margin_exact (fmpq_t value, const fmpq *at);
double two_token_margin_work (const fmpq *at, slong prec);

/*
 * Set OUT to what is ASKED of the rarer token, by ROUTE: its least margin, the
 * time of that, or the time at which its margin is 0 again.  AT is a point of
 * the axes TWO_TOKEN_TURN_AXES; and the ball operations of it, about.
 */
#define TWO_TOKEN_TURN_AXES "p corr"
#define TWO_TOKEN_TURN_DOMAIN "0 < p < 1, -1 < corr < 1, p+corr*p > 1"
enum two_token_asked { LOWEST_MARGIN, LOWEST_TIME, RECOVERY_TIME };
enum evaluation two_token_turn_ball (arb_t out, const fmpq *at,
                                     enum two_token_asked asked,
                                     enum two_token_route route, slong prec);
double two_token_turn_work (const fmpq *at, slong prec);

#endif
