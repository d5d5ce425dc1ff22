/*
 * The time of tanh_escape_time by a power series: with b_j those of a_1^2 /
 * Phi' (g) and c_j = b_0 + ... + b_j those of it over 1 - g,
 *
 *     2 a_1^2 T = log (d/2) + sum_{j >= 1} c_j (2^-j - d^-j) / j.
 *
 * Encloses: for |g| <= 1, |Phi' (g)| >= 2 a_1^2 - Phi' (1) > 0, so that
 * Cauchy's estimate gives |b_j| <= B = a_1^2 / (2 a_1^2 - Phi' (1)) and |c_j|
 * <= (j + 1) B: what begins at j = n is at most 4 B 2^-n.
 */
#include "theory/tanh_escape.h"

/* Set C to the N coefficients of a_1^2 / ((1 - g) Phi' (g)). */
static void
quotients (arb_poly_t c, const struct tanh_slope *slope, slong n, slong prec)
{
    slong j;
    arb_t coefficient;

    arb_init (coefficient);
    for (j = 0; 2 * j < n && j < slope->n; j++) {
        arb_div (coefficient, slope->square + j, slope->square, prec);
        arb_poly_set_coeff_arb (c, 2 * j, coefficient);
    }
    arb_poly_inv_series (c, c, n, prec);
    for (j = 1; j < n; j++) {
        arb_poly_get_coeff_arb (coefficient, c, j);
        arb_add (coefficient, coefficient, arb_poly_get_coeff_ptr (c, j - 1),
                 prec);
        arb_poly_set_coeff_arb (c, j, coefficient);
    }
    arb_clear (coefficient);
}

/* Widen SUM by 4 B 2^-N. */
static void
add_rest (arb_t sum, const struct tanh_slope *slope, slong n)
{
    arb_t bound;
    mag_t error;

    arb_init (bound);
    mag_init (error);
    arb_mul_2exp_si (bound, slope->square, 1);
    arb_sub (bound, bound, slope->all, 60);
    arb_div (bound, slope->square, bound, 60);
    if (arb_is_positive (bound))
        arb_get_mag (error, bound);
    else
        mag_inf (error);
    mag_mul_2exp_si (error, error, 2 - n);
    arb_add_error_mag (sum, error);
    arb_clear (bound);
    mag_clear (error);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct tanh_slope slope;
    arb_poly_t c;
    arb_t start, power, half, term;
    slong n = prec, j;

    arb_poly_init (c);
    arb_init (start);
    arb_init (power);
    arb_init (half);
    arb_init (term);
    tanh_slope_init (&slope, prec);
    quotients (c, &slope, n, prec);
    arb_set_fmpz (start, fmpq_numref (at));
    arb_mul_2exp_si (out, start, -1);
    arb_log (out, out, prec);
    arb_inv (start, start, prec);
    arb_one (power);
    arb_one (half);
    for (j = 1; j < n; j++) {
        arb_mul (power, power, start, prec);
        arb_mul_2exp_si (half, half, -1);
        arb_sub (term, half, power, prec);
        arb_div_si (term, term, j, prec);
        arb_addmul (out, term, arb_poly_get_coeff_ptr (c, j), prec);
    }
    add_rest (out, &slope, n);
    arb_div (out, out, slope.square, prec);
    arb_mul_2exp_si (out, out, -1);
    tanh_slope_clear (&slope);
    arb_poly_clear (c);
    arb_clear (start);
    arb_clear (power);
    arb_clear (half);
    arb_clear (term);
    return EVALUATED;
}

QUANTITY (multiindex_tanh_escape_time_series) = {
    .axes = "d",
    .domain = "integer d >= 3",
    .formula = "\\frac{1}{2a_1^2} \\Bigl[\\log\\frac d2 + \\sum_{j\\ge1} c_j "
               "\\frac{2^{-j}-d^{-j}}{j}\\Bigr],\\ \\sum c_j g^j = "
               "\\frac{a_1^2}{(1-g) \\Phi'(g)}",
    .ball = ball,
    .work = tanh_escape_work,
};
