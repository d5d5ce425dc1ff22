#include "theory/crossing.h"

/* Set X to a place in (LOWER, UPPER), which lies left or right of the middle
   with SIDE -1 or 1.  X is exact. */
static void
place (arb_t x, const arf_t lower, const arf_t upper, int side)
{
    arf_t gap;

    arf_init (gap);
    arf_sub (gap, upper, lower, ARF_PREC_EXACT, ARF_RND_DOWN);
    arf_mul_si (gap, gap, 8 + side, ARF_PREC_EXACT, ARF_RND_DOWN);
    arf_mul_2exp_si (gap, gap, -4);
    /* Few digits are enough: any place inside will do. */
    arf_set_round (gap, gap, 32, ARF_RND_DOWN);
    arf_add (gap, gap, lower, ARF_PREC_EXACT, ARF_RND_DOWN);
    arb_set_arf (x, gap);
    arf_clear (gap);
}

/*
 * The point stays in [low, high], since the signs there are certain.  Where
 * one place does not tell, for it may be the point itself, another one is
 * tried.
 */
void
crossing (arb_t out, crossing_sign *sign, const fmpq *at, slong lower,
          slong upper, slong prec)
{
    arf_t low, high;
    arb_t x;
    slong step;
    int side = -1;

    arf_init (low);
    arf_init (high);
    arb_init (x);
    arf_set_si (low, lower);
    arf_set_si (high, upper);
    for (step = 0; step < 2 * prec; step++) {
        int found;
        place (x, low, high, side);
        /* As many bits as the interval is likely to need, then all. */
        found = sign (x, at, FLINT_MIN (2 * prec + 32, 96 + 2 * step));
        if (found == 0)
            found = sign (x, at, 2 * prec + 32);
        if (found == 0 && side > 0)
            break;
        if (found > 0)
            arf_set (low, arb_midref (x));
        if (found < 0)
            arf_set (high, arb_midref (x));
        side = found == 0 ? 1 : -1;
    }
    arb_set_interval_arf (out, low, high, prec);
    arf_clear (low);
    arf_clear (high);
    arb_clear (x);
}
