/* A bound on what flow_law leaves out, relative to 1 - 1/c: see
   theory/late_loss.h. */
#include "theory/late_loss.h"
#include "theory/quantity.h"

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;
    arb_t t, law;
    int claimed;

    fmpq_init (time);
    arb_init (t);
    arb_init (law);
    fmpq_mul (time, at + CLASSES, at + TAU);
    fmpq_add_si (time, time, 1);
    arb_set_fmpq (t, time, prec);
    claimed = late_loss (law, out, t, fmpq_numref (at + CLASSES), prec);
    fmpq_clear (time);
    arb_clear (t);
    arb_clear (law);
    return claimed ? EVALUATED : OUT_OF_DOMAIN;
}

QUANTITY (imbalance_flow_law_rest) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0, "
              "where y x <= 1/2 <= x/2 for x = log T and y = (c-1)/T",
    .formula =
        "\\frac52 y^2 (1 + x)^2,\\ y = (c-1)/T,\\ x = \\log T \\ge 1,\\ "
        "y x \\le 1/2,\\ T = 1 + c \\tau",
    .ball = ball,
};
