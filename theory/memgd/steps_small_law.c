/*
 * The law of small steps: t* / eta of them until two tokens are right, t* the
 * time at which the gradient flow has the rarer one right again.
 */
#include "theory/recovery.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    arb_ptr m = _arb_vec_init (2);
    arb_t slope;

    arb_init (slope);
    outcome = recovery_time (out, m, at, slope, prec);
    arb_div_fmpz (out, out, fmpq_numref (at + 2), prec);
    arb_mul_fmpz (out, out, fmpq_denref (at + 2), prec);
    _arb_vec_clear (m, 2);
    arb_clear (slope);
    return outcome;
}

QUANTITY (memgd_steps_small_law) = {
    .axes = "p corr eta",
    .domain = "0 < p < 1, -1 < corr < 1, p+corr*p > 1, 0 < eta <= 4",
    .formula = "t^*/\\eta,\\ m_2(t^*) = 0,\\ t^* > 0",
    .ball = ball,
    .work = recovery_work,
};
