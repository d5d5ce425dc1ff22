/*
 * The time of margin_time by quadrature: the integral over margins up to theta
 * of dt/dm = (M - 1 + e^m) / (M p).
 *
 * Encloses because acb_calc_integrate does, for an entire function.
 */
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, MARGIN };

/* M - 1 + e^m for the number of classes at DATA. */
static int
slowness (acb_ptr out, const acb_t m, void *data, slong order, slong prec)
{
    (void) order; /* entire: the same for values and for bounds */
    acb_exp (out, m, prec);
    acb_add_fmpz (out, out, data, prec);
    acb_sub_ui (out, out, 1, prec);
    return 0;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t classes;
    acb_t from, to, area;
    mag_t tolerance;

    fmpz_init (classes);
    acb_init (from);
    acb_init (to);
    acb_init (area);
    mag_init (tolerance);
    fmpz_set (classes, fmpq_numref (at + CLASSES));
    arb_set_fmpq (acb_realref (to), at + MARGIN, prec);
    acb_calc_integrate (area, slowness, classes, from, to, prec, tolerance,
                        NULL, prec);
    acb_get_real (out, area);
    arb_div_fmpz (out, out, classes, prec);
    arb_mul_fmpz (out, out, fmpq_denref (at + FREQUENCY), prec);
    arb_div_fmpz (out, out, fmpq_numref (at + FREQUENCY), prec);
    fmpz_clear (classes);
    acb_clear (from);
    acb_clear (to);
    acb_clear (area);
    mag_clear (tolerance);
    return EVALUATED;
}

QUANTITY (memgd_margin_time_integral) = {
    .axes = "M p theta",
    .domain = "integer M >= 2, 0 < p < 1, theta > 0",
    .formula = "\\int_0^\\theta (M - 1 + e^m)\\,dm/(M p)",
    .ball = ball,
};
