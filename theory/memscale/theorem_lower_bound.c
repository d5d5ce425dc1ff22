/*
 * A lower bound of the error of any weights and outputs: a twentieth of the
 * mass of the items that overflow the memory, 3 (d + 1) q^2 <= Q for the
 * heaviest class Q.
 */
#include "theory/competition.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    struct competition all;

    if (!competition_at (&all, &d, at, prec + 30) || d > WORD_MAX / 4)
        return OUT_OF_DOMAIN;
    /* A finite sum. */
    competition_light (out, &all, 3 * (d + 1));
    arb_div_ui (out, out, 20, prec);
    competition_clear (&all);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return competition_work (at, prec + 30, HEAVIEST_COMPETITOR);
}

QUANTITY (memscale_theorem_lower_bound) = {
    .axes = COMPETITION_AXES,
    .domain = COMPETITION_DOMAIN,
    .formula = "\\frac1{20} p(\\{x : 3(d+1) q_x^2 \\le \\max_y Q_y\\})",
    .ball = ball,
    .work = work,
};
