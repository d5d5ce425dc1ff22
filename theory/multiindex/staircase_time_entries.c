/*
 * The time at which a direction of the staircase is half learnt, from all six
 * entries of the matrix of overlaps, which is not told that it is diagonal.
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
    stage_time (out, &staircase_target, stage, start, BY_ENTRIES, prec);
    fmpq_clear (start);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return stage_work (at + DIMENSION, prec);
}

QUANTITY (multiindex_staircase_time_entries) = {
    .axes = "stage d",
    .domain = "integer 1 <= stage <= 3, integer d >= 2",
    .formula = "G_{kk}(t) = \\tfrac12,\\ k = \\mathrm{stage},\\text{ for } "
               "\\dot G = (I-G) S G + G S (I-G),\\ G(0) = I/d",
    .ball = ball,
    .exact = escape_at_once,
    .work = work,
};
