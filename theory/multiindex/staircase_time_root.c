/*
 * A rival: the staircase from overlaps 1/sqrt d, those of single weights, in
 * place of their squares.
 */
#include "theory/stages.h"

enum { STAGE, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong stage = fmpz_get_si (fmpq_numref (at + STAGE));
    enum evaluation outcome = OUT_OF_DOMAIN;
    fmpq_t start;

    fmpq_init (start);
    if (fmpz_is_square (fmpq_numref (at + DIMENSION))) {
        fmpz_sqrt (fmpq_denref (start), fmpq_numref (at + DIMENSION));
        fmpz_one (fmpq_numref (start));
        stage_time (out, &staircase_target, stage, start, BY_LOGITS, prec);
        outcome = EVALUATED;
    }
    fmpq_clear (start);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    return stage_work (at + DIMENSION, prec) / 20;
}

QUANTITY (multiindex_staircase_time_root) = {
    .axes = "stage d",
    .domain = "integer 1 <= stage <= 3, integer d >= 4, where d is a square",
    .formula = "g_{\\mathrm{stage}}(t) = \\tfrac12\\text{ from } g_i(0) = "
               "1/\\sqrt d",
    .ball = ball,
    .work = work,
};
