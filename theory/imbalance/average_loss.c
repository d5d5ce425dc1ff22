/*
 * The mean loss of softmax regression on one-hot inputs under gradient flow
 * from zero, for c classes of Zipf's law with exponent 1.  A finite sum, which
 * zipf_loss_sum encloses at any length.
 */
#include "theory/quantity.h"
#include "theory/zipf_loss.h"

enum { CLASSES, TIME };

static struct zipf_loss
all (const fmpz *one, const fmpq *at)
{
    struct zipf_loss which = { fmpq_numref (at + CLASSES), at + TIME, one,
                               fmpq_numref (at + CLASSES) };

    return which;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    const fmpz one = 1;
    struct zipf_loss which = all (&one, at);

    zipf_loss_sum (out, &which, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    const fmpz one = 1;
    struct zipf_loss which = all (&one, at);

    return zipf_loss_work (&which, prec);
}

QUANTITY (imbalance_average_loss) = {
    .axes = "c t",
    .domain = "integer c >= 2, t >= 0",
    .formula = "\\sum_{k \\le c} \\pi_k \\ell_c(\\pi_k t),\\ "
               "\\pi_k = 1/(k H_c)",
    .ball = ball,
    .work = work,
};
