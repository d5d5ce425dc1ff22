/*
 * The slope of log trace against log gradient over all classes after gradient
 * steps from W = 0, see theory/group_descent.h.
 */
#include "theory/group_descent.h"
#include "theory/quantity.h"

enum { GROUPS, RATE, MOMENTUM, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct group_descent descent;
    slong m, steps;

    if (!fmpq_get_index (&m, at + GROUPS)
        || !fmpq_get_index (&steps, at + STEPS))
        return OUT_OF_DOMAIN;
    group_descent_init (&descent, m, prec);
    group_descent_run (&descent, at + RATE, at + MOMENTUM, steps, prec);
    group_descent_slope (out, &descent, prec);
    group_descent_clear (&descent);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return group_descent_work (fmpz_get_d (fmpq_numref (at + GROUPS)),
                               fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_trained_slope) = {
    .axes = "m eta beta steps",
    .domain = "integer 2 <= m <= 20, eta > 0, 0 <= beta < 1, "
              "integer 0 <= steps <= 1000000000",
    .formula = "\\frac{\\operatorname{cov}(\\log\\|\\nabla_{w_k}f\\|,"
               "\\log\\operatorname{Tr}H_{kk})}{\\operatorname{var}(\\log\\|"
               "\\nabla_{w_k}f\\|)}\\text{ over the classes, after the steps}",
    .ball = ball,
    .work = work,
};
