/* The mean of the losses of classes first to last, each class counted once,
   in place of the mean over samples. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FIRST, LAST, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong first = fmpz_get_si (fmpq_numref (at + FIRST)),
          last = fmpz_get_si (fmpq_numref (at + LAST)), k;
    fmpq_t pace;
    arb_t t, loss;

    fmpq_init (pace);
    arb_init (t);
    arb_init (loss);
    /* A finite sum. */
    fmpq_harmonic_ui (pace, fmpz_get_ui (fmpq_numref (at + CLASSES)));
    fmpq_div (pace, at + TIME, pace);
    arb_set_fmpq (t, pace, prec);
    arb_zero (out);
    for (k = first; k <= last; k++) {
        arb_div_si (loss, t, k, prec);
        margin_flow (loss, loss, at + CLASSES, prec);
        margin_loss (loss, loss, at + CLASSES, prec);
        arb_add (out, out, loss, prec);
    }
    arb_div_si (out, out, last - first + 1, prec);
    fmpq_clear (pace);
    arb_clear (t);
    arb_clear (loss);
    return EVALUATED;
}

QUANTITY (imbalance_group_loss_unweighted) = {
    .axes = "c first last t",
    .domain = "integer 2 <= c <= 10000, integer 1 <= first <= last, "
              "integer last <= c, t >= 0",
    .formula = "\\frac1n \\sum_k \\ell_c(\\pi_k t) "
               "\\text{ over the n classes first} \\le k \\le \\text{last}",
    .ball = ball,
};
