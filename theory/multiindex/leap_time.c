/*
 * The times of a leap, in balls.
 */
#include "theory/stages.h"

enum { DEGREE, STAGE, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    leap_stage_time (out, fmpz_get_si (fmpq_numref (at + DEGREE)),
                     fmpz_get_si (fmpq_numref (at + STAGE)), at + DIMENSION,
                     prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return stage_work (at + DIMENSION, prec) / 10;
}

QUANTITY (multiindex_leap_time) = {
    .axes = "s stage d",
    .domain = "integer 1 <= s <= 32, integer 1 <= stage <= 2, integer d >= 3",
    .formula = "g_{\\mathrm{stage}}(t) = \\tfrac12\\text{ for } \\dot u_1 = "
               "2(1 + g_2^s),\\ \\dot u_2 = 2 s g_1 g_2^{s-1},\\ g_i = "
               "1/(1+e^{-u_i}),\\ g_i(0) = 1/d",
    .ball = ball,
    .work = work,
};
