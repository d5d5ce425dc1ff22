#include "theory/teleported.h"

/*
 * Operations on balls, with s = 2 delta/(rho + sqrt (rho^2 - 2 delta)); an
 * error grows by 1 + 2 s/(rho - s) a step, where s is about one over the
 * number of steps: by a power of that number.
 */
void
teleported_levels (arb_t level, const arb_t rho, slong steps, slong prec)
{
    arb_t s;

    arb_init (s);
    for (; steps > 0; steps--) {
        arb_mul_2exp_si (level, level, 1);
        arb_sqr (s, rho, prec);
        arb_sub (s, s, level, prec);
        arb_sqrtpos (s, s, prec);
        arb_add (s, s, rho, prec);
        arb_div (s, level, s, prec);
        arb_mul_2exp_si (level, level, -1);
        arb_submul (level, s, s, prec);
    }
    arb_clear (s);
}
