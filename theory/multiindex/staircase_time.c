/*
 * The time at which a direction of the staircase is half learnt, in the
 * logits of the overlaps, in balls.
 */
#include "theory/escape.h"
#include "theory/stages.h"

enum { STAGE, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong stage = fmpz_get_si (fmpq_numref (at + STAGE));
    fmpq_t start;

    fmpq_init (start);
    fmpq_inv (start, at + DIMENSION);
    stage_time (out, &staircase_target, stage, start, BY_LOGITS, prec);
    fmpq_clear (start);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return stage_work (at + DIMENSION, prec) / 20;
}

QUANTITY (multiindex_staircase_time) = {
    .axes = "stage d",
    .domain = "integer 1 <= stage <= 3, integer d >= 2",
    .formula = "g_{\\mathrm{stage}}(t) = \\tfrac12\\text{ for } \\dot u_1 = "
               "2(1 + g_2 + g_2 g_3),\\ \\dot u_2 = 2 g_1 (1 + g_3),\\ "
               "\\dot u_3 = 2 g_1 g_2,\\ g_i = 1/(1+e^{-u_i}),\\ g_i(0) = "
               "1/d",
    .ball = ball,
    .exact = escape_at_once,
    .work = work,
};
