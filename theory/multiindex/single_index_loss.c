/*
 * The loss of a single-index model whose direction has overlap m with the
 * planted one, the link being the best: half of E f^2 less the kernel at m^2.
 * From theory/link.c; a difference of balls.
 */
#include "theory/link.h"
#include "theory/quantity.h"

#include <math.h>

enum { LINK, OVERLAP };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link;
    fmpq_t square;
    arb_t g;

    if (!fmpq_get_index (&link, at + LINK))
        return OUT_OF_DOMAIN;
    fmpq_init (square);
    arb_init (g);
    fmpq_mul (square, at + OVERLAP, at + OVERLAP);
    arb_set_fmpq (g, square, prec + 20);
    if (fmpq_is_one (square)) {
        arb_zero (out);
    } else {
        link_kernel (out, (enum link) link, g, prec + 10);
        link_square (g, (enum link) link, prec + 10);
        arb_sub (out, g, out, prec);
        arb_mul_2exp_si (out, out, -1);
    }
    fmpq_clear (square);
    arb_clear (g);
    return EVALUATED;
}

/* All is learnt with m = 1 or -1; nothing of an odd link with m = 0. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong link, m;

    if (!fmpq_get_index (&link, at + LINK))
        return OUT_OF_DOMAIN;
    if (!fmpq_get_index (&m, at + OVERLAP))
        return UNABLE;
    if (m != 0)
        fmpq_zero (value);
    else if (link == LINK_SIGN)
        fmpq_set_si (value, 1, 2);
    else
        return UNABLE;
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong link;
    double m = fmpq_get_d (at + OVERLAP);

    if (!fmpq_get_index (&link, at + LINK))
        return HUGE_VAL;
    return link_kernel_work ((enum link) link, m * m, prec);
}

QUANTITY (multiindex_single_index_loss) = {
    .axes = "link m",
    .domain = "integer 1 <= link <= 4, -1 <= m <= 1",
    .formula = "L = \\frac12 \\sum_k a_k^2 (1 - m^{2k}) = \\frac12 (E f^2 - "
               "\\Phi(m^2))",
    .ball = ball,
    .exact = exact,
    .work = work,
};
