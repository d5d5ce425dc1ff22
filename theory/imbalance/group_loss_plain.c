/* The mean loss of group_loss, class by class. */
#include "theory/quantity.h"
#include "theory/zipf_loss.h"

enum { CLASSES, FIRST, LAST, TIME };

static struct zipf_loss
group (const fmpq *at)
{
    struct zipf_loss which = { fmpq_numref (at + CLASSES), at + TIME,
                               fmpq_numref (at + FIRST),
                               fmpq_numref (at + LAST) };

    return which;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct zipf_loss which = group (at);
    arb_t mass;

    arb_init (mass);
    zipf_loss_mass (mass, &which, prec);
    zipf_loss_plain (out, &which, prec);
    arb_div (out, out, mass, prec);
    arb_clear (mass);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    struct zipf_loss which = group (at);

    (void) prec;
    return zipf_loss_plain_work (&which);
}

QUANTITY (imbalance_group_loss_plain) = {
    .axes = "c first last t",
    .domain = "integer c >= 2, integer 1 <= first <= last, "
              "integer last <= c, t >= 0",
    .formula = "\\sum_k \\pi_k \\ell_c(\\pi_k t)/\\sum_k \\pi_k "
               "\\text{ over first} \\le k \\le \\text{last},\\ "
               "\\pi_k = 1/(k H_c)",
    .ball = ball,
    .work = work,
};
