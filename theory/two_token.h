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

#endif
