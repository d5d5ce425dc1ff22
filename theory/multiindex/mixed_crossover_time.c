/*
 * The time of two links by turns: h_1 with its weight A = eps^2 up to the
 * crossover g_c = A / (2 (1 - A)), where both push alike, then h_2 with its
 * weight 1 - A; only what of it lies between 1/d and 1/2.  mixed_escape_time,
 * with both at once, lies between a half of it and all of it.
 */
#include "theory/escape.h"
#include "theory/mixed_escape.h"

/* Add WEIGHT^-1 times the time of h_S from FROM to TO. */
static void
add_stretch (arb_t sum, slong s, const fmpq_t from, const fmpq_t to,
             const fmpq_t weight, slong prec)
{
    arb_t time;

    if (fmpq_cmp (from, to) >= 0)
        return;
    arb_init (time);
    escape_time (time, s, from, to, prec);
    arb_mul_fmpz (time, time, fmpq_denref (weight), prec);
    arb_div_fmpz (time, time, fmpq_numref (weight), prec);
    arb_add (sum, sum, time, prec);
    arb_clear (time);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t first, second, from, to, turn;

    fmpq_init (first);
    fmpq_init (second);
    fmpq_init (from);
    fmpq_init (to);
    fmpq_init (turn);
    fmpq_mul (first, at, at);
    fmpq_sub_si (second, first, 1);
    fmpq_neg (second, second);
    fmpq_inv (from, at + 1);
    fmpq_set_si (to, 1, 2);
    fmpq_set (turn, to);
    if (!fmpq_is_zero (second)) {
        fmpq_div (turn, first, second);
        fmpq_div_2exp (turn, turn, 1);
    }
    if (fmpq_cmp (turn, to) > 0)
        fmpq_set (turn, to);
    if (fmpq_cmp (turn, from) < 0)
        fmpq_set (turn, from);
    arb_zero (out);
    add_stretch (out, 1, from, turn, first, prec);
    add_stretch (out, 2, turn, to, second, prec);
    fmpq_clear (first);
    fmpq_clear (second);
    fmpq_clear (from);
    fmpq_clear (to);
    fmpq_clear (turn);
    return EVALUATED;
}

QUANTITY (multiindex_mixed_crossover_time) = {
    .axes = MIXED_ESCAPE_AXES,
    .domain = MIXED_ESCAPE_DOMAIN,
    .formula = "\\frac{F_1(g_c)-F_1(1/d)}{2A} + \\frac{F_2(1/2)-F_2(g_c)}"
               "{4(1-A)},\\ g_c = \\frac{A}{2(1-A)},\\ A = \\epsilon^2",
    .ball = ball,
    .exact = escape_at_once,
};
