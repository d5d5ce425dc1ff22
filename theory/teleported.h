/*
 * Levels of gradient steps with teleports to the worst place of each level:
 * at distance rho from the minimiser the level delta is s (rho - s/2) for a
 * slope s, and a step of size 1 comes to s (rho - 3s/2) = delta - s^2.
 */
#ifndef THEORY_TELEPORTED_H
#define THEORY_TELEPORTED_H

#include "theory/flint.h"

/*
 * Replace LEVEL, an enclosure of delta with 0 <= 2 delta <= rho^2, by one of
 * the level after STEPS steps, in balls of PREC bits.
 */
void teleported_levels (arb_t level, const arb_t rho, slong steps, slong prec);

#endif
