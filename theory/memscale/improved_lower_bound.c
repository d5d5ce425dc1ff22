/*
 * A lower bound of the error of any weights and any outputs of equal length:
 * an item with 3 (d + 1) q^2 <= Q, Q the mass of the heaviest class, loses
 * with probability h_d (1 / (3 (d + 1))) at least.
 *
 * If the heaviest class is a wrong one, w = q^2 / (Q_f + Q) <= q^2 / Q.  If it
 * is the right one, any wrong class has w <= q^2 / Q_f = q^2 / Q.  Caps fall
 * with w.
 */
#include "theory/competition.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    struct competition all;
    fmpq_t weight;
    arb_t cap;

    if (!competition_at (&all, &d, at, prec + 30) || d > WORD_MAX / 4)
        return OUT_OF_DOMAIN;
    arb_init (cap);
    fmpq_init (weight);
    /* A finite sum and a cap. */
    competition_light (out, &all, 3 * (d + 1));
    fmpq_set_si (weight, 1, 3 * ((ulong) d + 1));
    cap_at (cap, d, weight, prec + 8);
    arb_mul (out, out, cap, prec);
    competition_clear (&all);
    arb_clear (cap);
    fmpq_clear (weight);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return competition_work (at, prec + 30, HEAVIEST_COMPETITOR);
}

QUANTITY (memscale_improved_lower_bound) = {
    .axes = COMPETITION_AXES,
    .domain = COMPETITION_DOMAIN,
    .formula = "h_d(1/(3d+3)) p(\\{x : 3(d+1) q_x^2 \\le \\max_y Q_y\\})",
    .ball = ball,
    .work = work,
};
