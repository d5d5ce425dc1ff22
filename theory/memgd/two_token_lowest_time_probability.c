/*
 * The time of the least margin of the rarer token.
 * Followed in the probabilities of the wrong class over log (1 + t).
 */
#include "theory/two_token.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return two_token_turn_ball (out, at, LOWEST_TIME, BY_PROBABILITIES, prec);
}

QUANTITY (memgd_two_token_lowest_time_probability) = {
    .axes = TWO_TOKEN_TURN_AXES,
    .domain = TWO_TOKEN_TURN_DOMAIN,
    .formula = "t_{\\min}:\\ \\dot m_2(t_{\\min}) = 0",
    .ball = ball,
    .work = two_token_turn_work,
};
