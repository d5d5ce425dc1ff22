#include "theory/box.h"

void
box_init (struct box *box, const arb_t x, const mag_t y)
{
    arf_t end;
    mag_t t;

    arf_init (end);
    mag_init (t);
    arb_init (box->x0);
    arb_init (box->x1);
    arb_init (box->nearest);
    arb_init (box->centre);
    mag_init_set (box->y, y);
    mag_init (box->farthest);
    arb_get_lbound_arf (end, x, ROUGH);
    arb_set_arf (box->x0, end);
    arb_get_ubound_arf (end, x, ROUGH);
    arb_set_arf (box->x1, end);
    arb_get_mid_arb (box->centre, x);
    if (arb_is_positive (box->x0))
        arb_set (box->nearest, box->x0);
    else if (arb_is_negative (box->x1))
        arb_neg (box->nearest, box->x1);
    arb_get_mag (t, x);
    mag_hypot (box->farthest, t, y);
    arf_clear (end);
    mag_clear (t);
}

void
box_clear (struct box *box)
{
    arb_clear (box->x0);
    arb_clear (box->x1);
    arb_clear (box->nearest);
    arb_clear (box->centre);
    mag_clear (box->y);
    mag_clear (box->farthest);
}

void
bell (arb_t e, const arb_t t, const arb_t square, slong prec)
{
    arb_t u;

    arb_init (u);
    arb_mul (u, t, t, prec);
    arb_div (u, u, square, prec);
    arb_mul_2exp_si (u, u, -1);
    arb_neg (u, u);
    arb_exp (e, u, prec);
    arb_clear (u);
}

void
swell (mag_t e, const struct box *box, const arb_t square)
{
    mag_t t;

    mag_init (t);
    arb_get_mag_lower (t, square);
    mag_mul (e, box->y, box->y);
    mag_div (e, e, t);
    mag_mul_2exp_si (e, e, -1);
    mag_exp (e, e);
    mag_clear (t);
}

void
spread (mag_t factor, const struct box *box, slong power)
{
    mag_t t;

    mag_init (t);
    arb_get_mag_lower (t, box->x0);
    mag_div (factor, box->y, t);
    mag_mul (factor, factor, factor);
    mag_add_ui (factor, factor, 1);
    mag_pow_ui (factor, factor, (ulong) power);
    mag_sqrt (factor, factor);
    mag_clear (t);
}
