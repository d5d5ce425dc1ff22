#include "theory/goldstein_price_level.h"

#include "theory/teleport_routine.h"

/* Brackets: s in 1/1000 for the sign, d in 1/1000 for the level. */
static const slong bracket[EXTREMES][4] = { { -2160, -2120, 3050, 3900 },
                                            { -840, -820, -2600, -1000 } };

/* Set LOW and HIGH, exact, to the bracket of s. */
static void
outer (arb_t low, arb_t high, const slong *between, slong prec)
{
    arb_set_si (low, between[0]);
    arb_div_ui (low, low, 1000, prec);
    arb_get_mid_arb (low, low);
    arb_set_si (high, between[1]);
    arb_div_ui (high, high, 1000, prec);
    arb_get_mid_arb (high, high);
}

/* Set D, exact, to within 2^-PREC of where A (s) B (d) = 600, in the bracket
   [LOW, HIGH]; B grows there with the sign UP. */
static void
on_level (arb_t d, const arb_t s, const slong *between, slong prec)
{
    arb_ptr v = _arb_vec_init (9), a = v, b = v + 3, low = v + 6, high = v + 7,
            middle = v + 8;
    int up = between[0] > 0;
    slong i;

    outer (low, high, between, prec);
    goldstein_price_first (a, s, prec);
    for (i = 0; i < prec; i++) {
        arb_add (middle, low, high, prec);
        arb_mul_2exp_si (middle, middle, -1);
        arb_get_mid_arb (middle, middle);
        goldstein_price_second (b, middle, prec);
        arb_mul (b, b, a, prec);
        arb_sub_ui (b, b, 600, prec);
        if (arb_is_positive (b))
            arb_swap (up ? high : low, middle);
        else if (arb_is_negative (b))
            arb_swap (up ? low : high, middle);
        else
            break;
    }
    arb_union (d, low, high, prec);
    _arb_vec_clear (v, 9);
}

void
goldstein_price_along (arb_ptr z, slong which, slong prec)
{
    arb_ptr v = _arb_vec_init (5), low = v, high = v + 1, f = v + 2,
            end = v + 4;
    const slong *between = bracket[which - 1];
    slong i, sign;

    outer (low, high, between, prec);
    arb_set (z, low);
    on_level (z + 1, z, between + 2, prec);
    goldstein_price_system (f, NULL, z, NULL, prec);
    sign = arb_is_positive (f + 1) ? 1 : -1;
    for (i = 0; i < prec; i++) {
        arb_add (z, low, high, prec);
        arb_mul_2exp_si (z, z, -1);
        arb_get_mid_arb (z, z);
        on_level (z + 1, z, between + 2, prec);
        goldstein_price_system (f, NULL, z, NULL, prec);
        if (arb_contains_zero (f + 1))
            break;
        arb_set ((arb_is_positive (f + 1) ? 1 : -1) == sign ? low : high, z);
    }
    arb_union (z, low, high, prec);
    on_level (end, low, between + 2, prec);
    on_level (z + 1, high, between + 2, prec);
    arb_union (z + 1, z + 1, end, prec);
    _arb_vec_clear (v, 5);
}
