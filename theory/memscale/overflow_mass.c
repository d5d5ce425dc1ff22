/*
 * The mass of the items that overflow a memory, without constants:
 * d q^2 <= Q, Q the mass of the heaviest class.
 */
#include "theory/competition.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    struct competition all;

    if (!competition_at (&all, &d, at, prec + 30))
        return OUT_OF_DOMAIN;
    /* A finite sum. */
    competition_light (out, &all, d);
    competition_clear (&all);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return competition_work (at, prec + 30, HEAVIEST_COMPETITOR);
}

QUANTITY (memscale_overflow_mass) = {
    .axes = COMPETITION_AXES,
    .domain = COMPETITION_DOMAIN,
    .formula = "p(\\{x : d q_x^2 \\le \\max_y Q_y\\})",
    .ball = ball,
    .work = work,
};
