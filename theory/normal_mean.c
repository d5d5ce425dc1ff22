#include "theory/normal_mean.h"

void
normal_square (fmpz_t second, const fmpz_poly_t p)
{
    slong i;
    fmpz_poly_t square;
    fmpz_t moment, c;

    fmpz_poly_init (square);
    fmpz_init_set_ui (moment, 1);
    fmpz_init (c);
    fmpz_poly_mul (square, p, p);
    fmpz_zero (second);
    for (i = 0; i < fmpz_poly_length (square); i += 2) {
        fmpz_poly_get_coeff_fmpz (c, square, i);
        fmpz_addmul (second, moment, c);
        /* E z^(i + 2) = (i + 1) E z^i. */
        fmpz_mul_si (moment, moment, i + 1);
    }
    fmpz_poly_clear (square);
    fmpz_clear (moment);
    fmpz_clear (c);
}

struct integrand {
    box_function *f;
    void *context;
    const fmpz_poly_struct *p;
};

static void
weighted (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    struct integrand *of = context;
    acb_t t;

    acb_init (t);
    of->f (value, z, analytic, of->context, prec);
    arb_fmpz_poly_evaluate_acb (t, of->p, z, prec);
    acb_mul (value, value, t, prec);
    acb_mul (t, z, z, prec);
    acb_mul_2exp_si (t, t, -1);
    acb_neg (t, t);
    acb_exp (t, t, prec);
    acb_mul (value, value, t, prec);
    acb_clear (t);
}

/*
 * Set TAIL to a bound of the part of E |F P| with |z| > T: by Cauchy and
 * Schwarz the root of E P^2 E e^(2 c |z|) (|z| > T), and the last factor is
 * e^(2 c^2) erfc ((T - 2 c) / sqrt 2).
 */
static void
tail_bound (mag_t tail, const fmpz_poly_t p, ulong growth, slong t)
{
    arb_t x, y;
    fmpz_t second;

    arb_init (x);
    arb_init (y);
    fmpz_init (second);
    arb_set_si (x, t - 2 * (slong) growth);
    arb_set_si (y, 2);
    arb_sqrt (y, y, 60);
    arb_div (x, x, y, 60);
    arb_hypgeom_erfc (x, x, 60);
    arb_set_ui (y, 2 * growth * growth);
    arb_exp (y, y, 60);
    arb_mul (x, x, y, 60);
    normal_square (second, p);
    arb_mul_fmpz (x, x, second, 60);
    arb_sqrtpos (x, x, 60);
    arb_get_mag (tail, x);
    arb_clear (x);
    arb_clear (y);
    fmpz_clear (second);
}

void
normal_mean (arb_t mean, box_function *f, void *context, int half,
             ulong growth, const fmpz_poly_t p, slong prec)
{
    struct integrand of = { f, context, p };
    slong t = 2 * (slong) growth + 4;
    arb_t low, high;
    mag_t tail;

    arb_init (low);
    arb_init (high);
    mag_init (tail);
    do
        tail_bound (tail, p, growth, ++t);
    while (mag_cmp_2exp_si (tail, -prec - 5) > 0);
    arb_set_si (low, half ? 0 : -t);
    arb_set_si (high, t);
    integral_adaptive (mean, weighted, &of, low, high, prec + 20);
    arb_const_pi (low, prec + 20);
    arb_mul_2exp_si (low, low, 1);
    arb_rsqrt (low, low, prec + 20);
    arb_mul (mean, mean, low, prec + 10);
    arb_add_error_mag (mean, tail);
    arb_clear (low);
    arb_clear (high);
    mag_clear (tail);
}

/* What is asked of a link: its value, its square, or its slope squared. */
struct asked {
    enum link link;
    int squared, slope;
};

/* Set S to the logistic function of Z: indeterminate where it has a pole. */
static void
box_logistic (acb_t s, const acb_t z, slong prec)
{
    acb_mul_2exp_si (s, z, -1);
    acb_tanh (s, s, prec);
    acb_add_ui (s, s, 1, prec);
    acb_mul_2exp_si (s, s, -1);
}

/* Those with a kink are meant to the right of nought only. */
static void
box_link (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    const struct asked *asked = context;
    acb_t t;

    (void) analytic;
    acb_init (t);
    switch ((int) asked->link) {
    case LINK_RELU:
        acb_set (value, z);
        if (asked->slope)
            acb_one (value);
        break;
    case LINK_TANH:
        acb_tanh (value, z, prec);
        acb_mul (t, value, value, prec);
        if (asked->slope) {
            acb_sub_ui (value, t, 1, prec);
            acb_neg (value, value);
        }
        break;
    case LINK_SIGMOID:
        box_logistic (value, z, prec);
        acb_mul (t, value, value, prec);
        if (asked->slope)
            acb_sub (value, value, t, prec);
        break;
    default:
        acb_one (value);
    }
    if (asked->squared)
        acb_mul (value, value, value, prec);
    acb_clear (t);
}

void
link_mean (arb_t mean, enum link link, const fmpz_poly_t p, slong prec)
{
    struct asked asked = { link, 0, 0 };
    slong i;
    fmpz_poly_t odd;

    fmpz_poly_init (odd);
    fmpz_poly_set (odd, p);
    if (link == LINK_SIGN) {
        /* Twice the odd part, on the right. */
        for (i = 0; i < fmpz_poly_length (p); i += 2)
            fmpz_poly_set_coeff_si (odd, i, 0);
        fmpz_poly_scalar_mul_si (odd, odd, 2);
    }
    normal_mean (mean, box_link, &asked,
                 link == LINK_SIGN || link == LINK_RELU, link == LINK_RELU,
                 odd, prec);
    fmpz_poly_clear (odd);
}

void
link_square_mean (arb_t square, enum link link, int slope, slong prec)
{
    struct asked asked = { link, 1, slope };
    fmpz_poly_t one;

    fmpz_poly_init (one);
    fmpz_poly_one (one);
    if (link == LINK_SIGN)
        fmpz_poly_scalar_mul_si (one, one, 2);
    normal_mean (square, box_link, &asked,
                 link == LINK_SIGN || link == LINK_RELU,
                 2 * (link == LINK_RELU), one, prec);
    fmpz_poly_clear (one);
}
