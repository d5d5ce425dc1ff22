/*
 * The time at which the rarer token is right again: m_2 falls from 0, turns
 * once, and passes 0 on its way up.
 */
#include "theory/two_token.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return two_token_turn_ball (out, at, RECOVERY_TIME, BY_MARGINS, prec);
}

QUANTITY (memgd_two_token_recovery_time) = {
    .axes = TWO_TOKEN_TURN_AXES,
    .domain = TWO_TOKEN_TURN_DOMAIN,
    .formula = "t > 0:\\ m_2(t) = 0",
    .ball = ball,
    .work = two_token_turn_work,
};
