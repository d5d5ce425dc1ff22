/*
 * One column on a target of two directions, h_k (z1) + a h_k (z2), k >= 3: r <
 * q, and the flow does not learn both.  With m = W*^T w and P = m_1^k + a
 * m_2^k, what the link can say is P h_k, Phi = P^2, and
 *
 *     m_i' = k P (a_i m_i^(k-1) - P m_i),  a_1 = 1, a_2 = a.
 *
 * So |m|^2 tends to 1, P keeps its sign and grows in size, and
 *
 *     (log m_1 / m_2)' = k P (m_1^(k-2) - a m_2^(k-2)):
 *
 * with s = |m_1 / m_2|, the first direction is learnt when s^e > a and the
 * second when s^e < a, where e = k - 2: P and the difference have the signs to
 * make it so.  But for odd k and m_1 m_2 < 0 the last bracket has the sign of
 * m_1 and P that of m_1 or m_2: then e = k.
 */
#ifndef THEORY_TRAP_H
#define THEORY_TRAP_H

#include "theory/quantity.h"

/* Set LOSS to that in the end from m at AT, a point of the axes "k a m1 m2":
   a^2 / 2 or 1 / 2.  OUT_OF_DOMAIN on the border between. */
enum evaluation trap_loss (fmpq_t loss, const fmpq *at);

/* Set CHANCE to the probability with which a uniform start learns the first
   direction, at a point of the axes "k a". */
void trap_chance (arb_t chance, const fmpq *at, slong prec);

#endif
