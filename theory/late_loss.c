#include "theory/late_loss.h"

int
late_loss (arb_t law, arb_t rest, const arb_t t, const fmpz_t c, slong prec)
{
    fmpz_t others;
    arb_t x, y, s;
    int claimed;

    fmpz_init (others);
    arb_init (x);
    arb_init (y);
    arb_init (s);
    /* Elementary functions of balls. */
    fmpz_sub_ui (others, c, 1);
    arb_log (x, t, prec);
    arb_set_fmpz (y, others);
    arb_div (y, y, t, prec);
    arb_mul (s, x, y, prec);
    arb_mul_2exp_si (s, s, 1);
    arb_sub_ui (s, s, 1, prec);
    claimed = !arb_is_positive (s);
    arb_sub_ui (s, x, 1, prec);
    claimed &= !arb_is_negative (s);

    arb_add_ui (s, x, 1, prec);
    arb_mul (s, s, y, prec);
    arb_mul (s, s, s, prec);
    arb_mul_ui (s, s, 5, prec);
    arb_mul_2exp_si (rest, s, -1);

    /* y/(c-1) = 1/T. */
    arb_mul_2exp_si (x, x, 1);
    arb_sub_ui (x, x, 1, prec);
    arb_mul_2exp_si (x, x, -1);
    arb_mul (law, x, y, prec);
    arb_inv (s, t, prec);
    arb_sub (law, law, s, prec);
    arb_add_ui (law, law, 1, prec);
    fmpz_clear (others);
    arb_clear (x);
    arb_clear (y);
    arb_clear (s);
    return claimed;
}
