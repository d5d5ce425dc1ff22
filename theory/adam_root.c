#include "theory/adam_root.h"

struct sides {
    arb_t rate, beta1, beta2, root; /* rate (1 - beta1), sqrt (1 - beta2) */
    slong m, prec;
};

/* Set R to log ((1 - s^2) / beta2) / (2 M), which falls with s. */
static void
growth (arb_t r, const arb_t s, const struct sides *sides)
{
    slong prec = sides->prec;

    arb_sqr (r, s, prec);
    arb_sub_ui (r, r, 1, prec);
    arb_neg (r, r);
    arb_div (r, r, sides->beta2, prec);
    arb_log (r, r, prec);
    arb_div_si (r, r, 2 * sides->m, prec);
}

/* The sign of r (1 - beta1 x) sqrt (1 - beta2) - rate (1 - beta1) s at S, or 0
   when it is not certain. */
static int
side (const arb_t s, const struct sides *sides)
{
    slong prec = sides->prec;
    int sign;
    arb_t r, x, t;

    arb_init (r);
    arb_init (x);
    arb_init (t);
    growth (r, s, sides);
    arb_mul_2exp_si (x, r, 1);
    arb_exp (x, x, prec);
    arb_mul (x, x, sides->beta1, prec);
    arb_sub_ui (x, x, 1, prec);
    arb_neg (x, x);
    arb_mul (r, r, x, prec);
    arb_mul (r, r, sides->root, prec);
    arb_mul (t, s, sides->rate, prec);
    arb_sub (r, r, t, prec);
    sign = arb_is_positive (r) - arb_is_negative (r);
    arb_clear (r);
    arb_clear (x);
    arb_clear (t);
    return sign;
}

static void
sides_init (struct sides *sides, const fmpq_t rate, const fmpq_t beta1,
            const fmpq_t beta2, slong m, slong prec)
{
    fmpq_t t;

    fmpq_init (t);
    arb_init (sides->rate);
    arb_init (sides->beta1);
    arb_init (sides->beta2);
    arb_init (sides->root);
    sides->m = m;
    sides->prec = prec;
    fmpq_sub_si (t, beta1, 1);
    fmpq_neg (t, t);
    fmpq_mul (t, t, rate);
    arb_set_fmpq (sides->rate, t, prec);
    arb_set_fmpq (sides->beta1, beta1, prec);
    arb_set_fmpq (sides->beta2, beta2, prec);
    fmpq_sub_si (t, beta2, 1);
    fmpq_neg (t, t);
    arb_set_fmpq (sides->root, t, prec);
    arb_sqrt (sides->root, sides->root, prec);
    fmpq_clear (t);
}

/* The sign is + at s = 0, where r is largest and 1 - beta1 x > 0, and - from
   sqrt (1 - beta2) on, where r <= 0: halving keeps the root between. */
void
adam_root (arb_t twice, const fmpq_t rate, const fmpq_t beta1,
           const fmpq_t beta2, slong m, slong prec)
{
    slong i;
    struct sides sides;
    arb_t low, high, middle;

    arb_init (low);
    arb_init (high);
    arb_init (middle);
    sides_init (&sides, rate, beta1, beta2, m, prec);
    arb_set (high, sides.root);
    arb_get_ubound_arf (arb_midref (high), sides.root, prec);
    mag_zero (arb_radref (high));
    for (i = 0; i < 2 * prec; i++) {
        int sign;
        arb_add (middle, low, high, prec);
        arb_mul_2exp_si (middle, middle, -1);
        arb_get_mid_arb (middle, middle);
        sign = side (middle, &sides);
        if (sign == 0)
            break;
        arb_set (sign > 0 ? low : high, middle);
    }
    growth (low, low, &sides);
    growth (high, high, &sides);
    arb_union (twice, low, high, prec);
    arb_mul_2exp_si (twice, twice, 1);
    arb_clear (low);
    arb_clear (high);
    arb_clear (middle);
    arb_clear (sides.rate);
    arb_clear (sides.beta1);
    arb_clear (sides.beta2);
    arb_clear (sides.root);
}
