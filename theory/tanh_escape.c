#include "theory/tanh_escape.h"

#include "theory/link.h"

void
tanh_slope_init (struct tanh_slope *slope, slong prec)
{
    slong j;
    arb_ptr a;
    arb_t rest;

    slope->n = prec / 2 + 8;
    slope->square = _arb_vec_init (slope->n);
    arb_init (slope->all);
    mag_init (slope->rest);
    a = _arb_vec_init (2 * slope->n);
    arb_init (rest);
    link_coefficients (a, 2 * slope->n, LINK_TANH, prec);
    link_slope_square (slope->all, LINK_TANH, prec);
    arb_set (rest, slope->all);
    for (j = 0; j < slope->n; j++) {
        arb_sqr (slope->square + j, a + 2 * j + 1, prec);
        arb_mul_si (slope->square + j, slope->square + j, 2 * j + 1, prec);
        arb_sub (rest, rest, slope->square + j, prec);
    }
    arb_get_mag (slope->rest, rest);
    _arb_vec_clear (a, 2 * slope->n);
    arb_clear (rest);
}

void
tanh_slope_clear (struct tanh_slope *slope)
{
    _arb_vec_clear (slope->square, slope->n);
    arb_clear (slope->all);
    mag_clear (slope->rest);
}

double
tanh_escape_work (const fmpq *at, slong prec)
{
    (void) at;
    return link_coefficient_work (LINK_TANH, (double) prec + 16, prec)
           + 400 * (double) prec * (double) prec;
}
