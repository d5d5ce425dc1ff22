/*
 * The second time of a leap as an integral over g_2, the constant of motion
 * giving g_1; the first by all entries of the matrix of overlaps.
 */
#include "theory/stages.h"

enum { DEGREE, STAGE, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s = fmpz_get_si (fmpq_numref (at + DEGREE));
    const struct tensor_term terms[] = { { "1", { 1, 0 } },
                                         { "1", { 1, (int) s } } };
    const struct tensor_target target = { .directions = 2,
                                          TENSOR_TERMS (terms) };
    fmpq_t start;

    if (fmpz_cmp_ui (fmpq_numref (at + STAGE), 2) == 0) {
        leap_stage_integral (out, s, at + DIMENSION, prec);
        return EVALUATED;
    }
    fmpq_init (start);
    fmpq_inv (start, at + DIMENSION);
    stage_time (out, &target, 1, start, BY_ENTRIES, prec);
    fmpq_clear (start);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return stage_work (at + DIMENSION, prec);
}

QUANTITY (multiindex_leap_time_second) = {
    .axes = "s stage d",
    .domain = "integer 1 <= s <= 8, integer 1 <= stage <= 2, integer d >= 3",
    .formula = "\\int_{1/d}^{1/2} \\frac{dg}{2 s g^s (1-g) g_1(g)},\\ -\\log("
               "1-g_1) - (F_s(g) - \\log(1-g))/s\\text{ constant}",
    .ball = ball,
    .work = work,
};
