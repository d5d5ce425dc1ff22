/*
 * The loss of the samples of one group of classes after gradient steps from
 * W = 0, see theory/group_descent.h.
 */
#include "theory/group_descent.h"
#include "theory/quantity.h"

enum { GROUPS, RATE, MOMENTUM, STEPS, GROUP };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    struct group_descent descent;
    slong i, m, steps, g;

    if (!fmpq_get_index (&m, at + GROUPS)
        || !fmpq_get_index (&steps, at + STEPS))
        return OUT_OF_DOMAIN;
    group_descent_init (&descent, m, prec);
    group_descent_run (&descent, at + RATE, at + MOMENTUM, steps, prec);
    for (i = 0; i < n; i++)
        if (fmpq_get_index (&g, last + i))
            group_descent_loss (balls + i, &descent, g, prec);
    group_descent_clear (&descent);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + GROUP, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return group_descent_work (fmpz_get_d (fmpq_numref (at + GROUPS)),
                               fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_trained_loss) = {
    .axes = "m eta beta steps group",
    .domain = "integer 2 <= m <= 20, eta > 0, 0 <= beta < 1, "
              "integer 0 <= steps <= 1000000000, integer 0 <= group < m",
    .formula = "-\\log p_{k}(x_i)\\text{ after the steps, }i\\text{ of class "
               "}k\\text{ in the group}",
    .ball = ball,
    .curve = curve,
    .work = work,
};
