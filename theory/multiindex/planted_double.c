/*
 * The planted time under h_{2s}, which escape_time halves: by the certified
 * integral over atanh m, which knows nothing of the primitive of h_s.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq *twice = _fmpq_vec_init (2);

    fmpq_add (twice, at, at);
    fmpq_set (twice + 1, at + 1);
    outcome =
        escape_from_dimension (out, escape_planted_time_integral, twice, prec);
    _fmpq_vec_clear (twice, 2);
    return outcome;
}

QUANTITY (multiindex_planted_double) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 2",
    .formula = "\\int_{d^{-1/2}}^{2^{-1/2}} \\frac{dm}{2s(1-m^2)m^{2s-1}}",
    .ball = ball,
    .work = escape_work,
};
