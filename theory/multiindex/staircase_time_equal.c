/*
 * The leading law of the staircase's times: half of log d for each stage.
 */
#include "theory/stages.h"

enum { STAGE, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_log_fmpz (out, fmpq_numref (at + DIMENSION), prec + 10);
    arb_mul_fmpz (out, out, fmpq_numref (at + STAGE), prec + 10);
    arb_mul_2exp_si (out, out, -1);
    return EVALUATED;
}

QUANTITY (multiindex_staircase_time_equal) = {
    .axes = "stage d",
    .domain = "integer 1 <= stage <= 3, integer d >= 2",
    .formula = "\\tfrac12 \\mathrm{stage} \\log d",
    .ball = ball,
};
