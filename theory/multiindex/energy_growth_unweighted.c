/* A rival: 2 tr ((I - G) S^2), the weight G forgotten. */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 30, i, j;
    arb_mat_t g, s, rest;

    arb_mat_init (g, 2, 2);
    arb_mat_init (s, 2, 2);
    arb_mat_init (rest, 2, 2);
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++)
            arb_set_fmpq (arb_mat_entry (g, i, j), at + flow_entry (2, i, j),
                          wp);
    tensor_energy (out, s, &turning_target, g, wp);
    arb_mat_one (rest);
    arb_mat_sub (rest, rest, g, wp);
    arb_mat_mul (rest, rest, s, wp);
    arb_mat_mul (rest, rest, s, wp);
    arb_mat_trace (out, rest, wp);
    arb_mul_2exp_si (out, out, 1);
    arb_mat_clear (rest);
    arb_mat_clear (s);
    arb_mat_clear (g);
    return EVALUATED;
}

QUANTITY (multiindex_energy_growth_unweighted) = {
    .axes = TURNING_START,
    .domain = TURNING_START_DOMAIN,
    .formula = "2\\,\\mathrm{tr}((I-G) S^2)",
    .ball = ball,
};
