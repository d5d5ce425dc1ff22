/* multiindex/link_kernel by the series where that has a closed form, and by
   sums over a lattice of the plane where it has the series. */
#include "theory/link_plane.h"
#include "theory/quantity.h"

#include <math.h>

enum { LINK, CORRELATION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link;

    if (!fmpq_get_index (&link, at + LINK))
        return OUT_OF_DOMAIN;
    kernel_otherwise (out, (enum link) link, at + CORRELATION, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong link;

    if (!fmpq_get_index (&link, at + LINK))
        return HUGE_VAL;
    return kernel_otherwise_work ((enum link) link,
                                  fmpq_get_d (at + CORRELATION), prec);
}

QUANTITY (multiindex_link_kernel_otherwise) = {
    .axes = "link g",
    .domain = "integer 1 <= link <= 4, -1 <= g <= 1",
    .formula =
        "\\sum_k a_k^2 g^k, or \\int\\int f(u) f(v) p_g(u, v)\\,du\\,dv",
    .ball = ball,
    .work = work,
};
