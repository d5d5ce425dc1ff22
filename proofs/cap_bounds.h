/*
 * Caps h_d (w) between normal tails: with v = -log (1-w), for all integers
 * d >= 1 and 0 <= w < 1,
 *
 *     Phi (-sqrt (d v)) <= h_d (w) <= Phi (-sqrt ((d - 1/2) v)),
 *     Phi (-sqrt (d w/(1-w))) <= h_d (w) <= (1-w)^{d/2}/2 <= e^{-dw/2}/2.
 *
 * First line.  With K = d or d - 1/2 the slopes in v of the cap and of the
 * normal tail have the ratio r (v), where
 *
 *     -dh/dv = (1/2) (1-e^-v)^{-1/2} e^{-dv/2} / B (d/2, 1/2),
 *     r (v)^2 = (m^2/K) v/(1-e^-v) e^{-(d-K) v}, m = E chi_d,
 *
 * since 1/B (d/2, 1/2) = m/sqrt (2 pi).  For K = d it grows, as e^v >= 1+v,
 * from m^2/d <= 1; for K = d - 1/2 it falls, as it is (v/2)/sinh (v/2) times a
 * constant, from m^2/K >= 1.  The difference h - Phi vanishes at v = 0 and at
 * infinity, so it rises and then falls for K = d, falls and then rises for
 * K = d - 1/2: it is >= 0 in the one case and <= 0 in the other.
 *
 * The mean of chi: m_d m_{d+1} = d, m_{d+2} = m_d (d+1)/d, so that m^2/d grows
 * and m^2/(d-1/2) falls along d, d+2, d+4, ...; m_d^2 <= d (a variance is not
 * negative), hence m_d^2 >= d^2/(d+1), and both tend to 1: d - 1/2 <= m^2 <=
 * d.
 *
 * Second line.  e^{w/(1-w)} >= 1 + w/(1-w) = 1/(1-w), so v <= w/(1-w); and in
 * h_d (w) = (1-w)^{d/2} / (2B) int_0^1 u^{d/2-1} (1-(1-w)u)^{-1/2} du the last
 * factor is at most (1-u)^{-1/2}; finally 1-w <= e^-w.
 */
#ifndef PROOFS_CAP_BOUNDS_H
#define PROOFS_CAP_BOUNDS_H

#include "proofs/certificate.h"
#include "proofs/proof.h"

/* Set TAIL to Phi (-sqrt (Y)) for Y >= 0; TAIL may alias Y. */
void normal_tail (arb_t tail, const arb_t y, slong prec);

/* The identities of the mean of chi, and the bracket itself for d <= 64. */
enum truth cap_chi (struct certificate *certificate);

/* The ratio of the slopes for either K, reduced to e^v >= 1+v and to
   sinh (y)/y growing; see also proofs/elementary.h. */
enum truth cap_slopes (struct certificate *certificate);

/* v <= w/(1-w), 1-(1-w)u >= 1-u and 1-w <= e^-w, given e^x >= 1+x. */
enum truth cap_powers (struct certificate *certificate);

/* All bounds at points, against the quantity memscale/cap. */
enum truth cap_points (struct certificate *certificate);

/* Every lemma above but the points, for proofs that use the bounds. */
enum truth cap_bounds (struct certificate *certificate, const char *label);
enum truth cap_bounds_recheck (const struct certificate *certificate,
                               const char *label);

#endif
