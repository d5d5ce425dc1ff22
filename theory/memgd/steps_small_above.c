/*
 * So many steps at most until two tokens are right: m_2 - kappa t, below the
 * margin of the steps, has its first zero and grows for one step more.
 */
#include "theory/recovery.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    arb_ptr m = _arb_vec_init (2);
    arb_t slope;

    arb_init (slope);
    recovery_distance (slope, at, prec);
    arb_neg (slope, slope);
    outcome = recovery_time (out, m, at, slope, prec);
    arb_neg (slope, slope);
    if (outcome == EVALUATED && arb_is_finite (out)) {
        int lasts = recovery_lasts (out, m, slope, at, prec);
        if (lasts < 0)
            outcome = OUT_OF_DOMAIN;
        if (lasts == 0)
            arb_indeterminate (out);
    }
    arb_div_fmpz (out, out, fmpq_numref (at + 2), prec);
    arb_mul_fmpz (out, out, fmpq_denref (at + 2), prec);
    arb_add_ui (out, out, 1, prec);
    _arb_vec_clear (m, 2);
    arb_clear (slope);
    return outcome;
}

QUANTITY (memgd_steps_small_above) = {
    .axes = "p corr eta",
    .domain = "0 < p < 1, -1 < corr < 1, p+corr*p > 1, 0 < eta <= 4, where "
              "m_2 reaches kappa t",
    .formula =
        "t/\\eta + 1,\\ m_2(t) - \\kappa t = 0,\\ \\kappa = \\eta\\lambda r/2",
    .ball = ball,
    .work = recovery_work,
};
