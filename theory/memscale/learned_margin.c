/*
 * Outputs at the corners of a regular M-gon, u_y = (cos 2 pi y/M,
 * sin 2 pi y/M), inputs e_x = u_{f(x)} and W the identity: the right class
 * scores 1, the next best cos (2 pi/M).
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t angle;

    fmpq_init (angle);
    fmpq_set_si (angle, 2, 1);
    fmpq_div (angle, angle, at);
    arb_cos_pi_fmpq (out, angle, prec);
    arb_sub_ui (out, out, 1, prec);
    arb_neg (out, out);
    fmpq_clear (angle);
    return EVALUATED;
}

/* The cosine of a rational angle is rational only for these (Niven). */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    static const struct {
        slong classes, twice;
    } cases[] = { { 2, 4 }, { 3, 3 }, { 4, 2 }, { 6, 1 } };
    size_t i;

    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        if (fmpz_equal_si (fmpq_numref (at), cases[i].classes)) {
            fmpq_set_si (value, cases[i].twice, 2);
            return EVALUATED;
        }
    return UNABLE;
}

QUANTITY (memscale_learned_margin) = {
    .axes = "M",
    .domain = "integer M >= 2",
    .formula = "1 - \\cos(2\\pi/M)",
    .ball = ball,
    .exact = exact,
};
