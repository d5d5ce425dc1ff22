/*
 * The least margin of the rarer token, where its rate is 0 for the only time.
 */
#include "theory/two_token.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return two_token_turn_ball (out, at, LOWEST_MARGIN, BY_MARGINS, prec);
}

QUANTITY (memgd_two_token_lowest) = {
    .axes = TWO_TOKEN_TURN_AXES,
    .domain = TWO_TOKEN_TURN_DOMAIN,
    .formula = "\\min_{t \\ge 0} m_2(t)",
    .ball = ball,
    .work = two_token_turn_work,
};
