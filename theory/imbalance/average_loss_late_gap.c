/* |t L/(c-1) - 1| for the mean loss L of average_loss. */
#include "theory/quantity.h"

USES (quantity, imbalance_average_loss);

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t rest;
    arb_t t;

    fmpz_init (rest);
    arb_init (t);
    imbalance_average_loss_quantity.ball (out, at, prec);
    arb_set_fmpq (t, at + TIME, prec);
    arb_mul (out, out, t, prec);
    fmpz_sub_ui (rest, fmpq_numref (at + CLASSES), 1);
    arb_div_fmpz (out, out, rest, prec);
    arb_sub_ui (out, out, 1, prec);
    arb_abs (out, out);
    fmpz_clear (rest);
    arb_clear (t);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return imbalance_average_loss_quantity.work (at, prec);
}

QUANTITY (imbalance_average_loss_late_gap) = {
    .axes = "c t",
    .domain = "integer c >= 2, t > 0",
    .formula = "|t L_c(t)/(c-1) - 1|",
    .ball = ball,
    .work = work,
};
