/*
 * How long two tokens' gradient flow leaves the rarer one wrong, and what that
 * says of small steps.  The flow m' = 2 (p s_1 - corr q s_2, q s_2 - corr p
 * s_1), s_i = 1 / (1 + e^m_i), from 0, has m_2'(0) = -b, b = corr p - q.
 *
 * Steps of size eta <= 2 / lambda, lambda the sharpness at 0, stay within
 * kappa t of the flow at t = k eta, kappa = eta lambda r / 2,
 * r^2 = p^2 + q^2 - 2 corr p q: the flow brings no two points apart, and a
 * step leaves it by at most eta^2 / 2 times lambda |v'|, where |v'| <= r.
 */
#ifndef THEORY_RECOVERY_H
#define THEORY_RECOVERY_H

#include "theory/quantity.h"

/* Set KAPPA for AT = p, corr, eta. */
void recovery_distance (arb_t kappa, const fmpq *at, slong prec);

/*
 * Set TIME to the first t > 0 with m_2 (t) + SLOPE t = 0, and M to both
 * margins there, for AT = p, corr with p + corr p > 1.  OUT_OF_DOMAIN where
 * SLOPE >= b, for then there may be none below any time; UNABLE where none is
 * found up to ten or twenty times 1 / ((1 - corr) q).
 */
enum evaluation recovery_time (arb_t time, arb_ptr m, const fmpq *at,
                               const arb_t slope, slong prec);

/* Ball operations of that search, about, for AT = p, corr. */
double recovery_work (const fmpq *at, slong prec);

/*
 * Is it certain, by the slope of m_2 - KAPPA t at TIME, where the margins are
 * M, that it grows for a time eta, and that m_1 > KAPPA t meanwhile: 1 yes, -1
 * that the slope or m_1 does not suffice, 0 not certain.  AT = p, corr, eta.
 */
int recovery_lasts (const arb_t time, arb_srcptr m, const arb_t kappa,
                    const fmpq *at, slong prec);

#endif
