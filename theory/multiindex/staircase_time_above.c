/*
 * A bound of the staircase's times.  u_1' >= 2 gives g_1 >= s / (s + d - 1)
 * with s = e^(2t); then u_2' >= 2 g_1 gives g_2 >= (s + d - 1) / (s + d^2 -
 * 1); then u_3' >= 2 g_1 g_2 >= 2 s / (s + d^2 - 1).  The bounds of the u_i
 * are 0 at s = d - 1, (d - 1)^2 and (d - 1)(d^2 - d - 1).
 */
#include "theory/stages.h"

enum { STAGE, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong stage = fmpz_get_si (fmpq_numref (at + STAGE));
    const fmpz *d = fmpq_numref (at + DIMENSION);
    fmpz_t s, factor;

    fmpz_init (s);
    fmpz_init (factor);
    fmpz_sub_ui (s, d, 1);
    fmpz_set (factor, s);
    if (stage == 2)
        fmpz_mul (s, s, factor);
    if (stage == 3) {
        fmpz_mul (factor, factor, d);
        fmpz_sub_ui (factor, factor, 1);
        fmpz_mul (s, s, factor);
    }
    arb_log_fmpz (out, s, prec + 10);
    arb_mul_2exp_si (out, out, -1);
    fmpz_clear (factor);
    fmpz_clear (s);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (fmpz_cmp_ui (fmpq_numref (at + DIMENSION), 2) != 0)
        return UNABLE;
    fmpq_zero (value);
    return EVALUATED;
}

QUANTITY (multiindex_staircase_time_above) = {
    .axes = "stage d",
    .domain = "integer 1 <= stage <= 3, integer d >= 2",
    .formula = "\\tfrac12 \\log(d-1),\\ \\log(d-1),\\ \\tfrac12 "
               "\\log((d-1)(d^2-d-1))",
    .ball = ball,
    .exact = exact,
};
