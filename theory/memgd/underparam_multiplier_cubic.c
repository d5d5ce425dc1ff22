/*
 * The multiplier of three tokens from its cubic equation l^3 = (p_1 - l)
 * (p_2 - l) (p_3 - l), whose left side grows and whose right side falls on
 * (0, p_3): by halves and Newton's steps, with signs at both ends.
 */
#include "theory/quantity.h"
#include "theory/simplex.h"

/* Set F to l^3 - prod (p - l) and SLOPE, unless null, to its derivative. */
static void
cubic (arb_t f, arb_t slope, const arb_t l, arb_srcptr p, slong prec)
{
    arb_t u, v, w;

    arb_init (u);
    arb_init (v);
    arb_init (w);
    arb_sub (u, p, l, prec);
    arb_sub (v, p + 1, l, prec);
    arb_sub (w, p + 2, l, prec);
    if (slope != NULL) {
        arb_mul (slope, l, l, prec);
        arb_mul_ui (slope, slope, 3, prec);
        arb_addmul (slope, u, v, prec);
        arb_addmul (slope, u, w, prec);
        arb_addmul (slope, v, w, prec);
    }
    arb_mul (u, u, v, prec);
    arb_mul (u, u, w, prec);
    arb_pow_ui (f, l, 3, prec);
    arb_sub (f, f, u, prec);
    arb_clear (u);
    arb_clear (v);
    arb_clear (w);
}

/* Set L, exact, near the root. */
static void
approach (arb_t l, arb_srcptr p, slong prec)
{
    arb_t low, high, f, slope;
    slong i;

    arb_init (low);
    arb_init (high);
    arb_init (f);
    arb_init (slope);
    arb_get_mid_arb (high, p + 2);
    for (i = 0; i < 64; i++) {
        arb_add (l, low, high, prec);
        arb_mul_2exp_si (l, l, -1);
        arb_get_mid_arb (l, l);
        cubic (f, NULL, l, p, prec);
        arb_set (arb_is_positive (f) ? high : low, l);
    }
    for (i = 16; i < prec; i *= 2) {
        cubic (f, slope, l, p, prec);
        arb_div (f, f, slope, prec);
        arb_sub (l, l, f, prec);
        arb_get_mid_arb (l, l);
    }
    arb_clear (low);
    arb_clear (high);
    arb_clear (f);
    arb_clear (slope);
}

/* Encloses: the cubic changes its sign between the ends, for all p. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr p = _arb_vec_init (3);
    arb_t l, end, f;
    slong bits;

    arb_init (l);
    arb_init (end);
    arb_init (f);
    simplex_zipf (p, at, 3, prec);
    approach (l, p, prec);
    arb_indeterminate (out);
    for (bits = prec - 6; bits > 4; bits -= 1 + (prec - bits) / 2) {
        int sides;
        arb_mul_2exp_si (end, l, -bits);
        arb_add (end, l, end, ARF_PREC_EXACT);
        cubic (f, NULL, end, p, prec);
        sides = arb_is_positive (f) && arb_lt (end, p + 2);
        arb_mul_2exp_si (f, l, 1);
        arb_sub (end, f, end, ARF_PREC_EXACT);
        cubic (f, NULL, end, p, prec);
        if (sides && arb_is_negative (f)) {
            arb_mul_2exp_si (end, l, -bits);
            arb_add_error (l, end);
            arb_set (out, l);
            break;
        }
    }
    arb_clear (l);
    arb_clear (end);
    arb_clear (f);
    _arb_vec_clear (p, 3);
    return EVALUATED;
}

QUANTITY (memgd_underparam_multiplier_cubic) = {
    .axes = "alpha",
    .domain = "0 <= alpha <= 16",
    .formula = "l \\in (0, p_3): l^3 = (p_1 - l)(p_2 - l)(p_3 - l)",
    .ball = ball,
};
