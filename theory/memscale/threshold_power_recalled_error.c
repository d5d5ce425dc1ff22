/*
 * The error of the P most frequent items with weights p (x)^rho, P the integer
 * part of d^(1/(2 rho alpha + 1)).
 */
#include "theory/power_threshold.h"
#include "theory/quantity.h"
enum { ZIPF, RHO, DIMENSION };

/* The integer part of d^(p/q), which is the q-th root of d^p; 0 when it cannot
   be had. */
static slong
stored_at (const fmpq *at)
{
    slong stored = 0;
    fmpq_t power;
    fmpz_t root;

    fmpq_init (power);
    fmpz_init (root);
    fmpq_mul (power, at + ZIPF, at + RHO);
    fmpq_mul_2exp (power, power, 1);
    fmpq_add_si (power, power, 1);
    fmpq_inv (power, power);
    if (fmpz_cmp_si (fmpq_denref (power), 10000) < 0) {
        fmpz_pow_ui (root, fmpq_numref (at + DIMENSION),
                     fmpz_get_ui (fmpq_numref (power)));
        fmpz_root (root, root, fmpz_get_si (fmpq_denref (power)));
        if (fmpz_fits_si (root))
            stored = fmpz_get_si (root);
    }
    fmpq_clear (power);
    fmpz_clear (root);
    return stored;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d, stored = stored_at (at);
    struct power_threshold threshold;

    if (!fmpq_get_index (&d, at + DIMENSION) || stored == 0)
        return OUT_OF_DOMAIN;
    power_threshold_init (&threshold, at + ZIPF, at + RHO, d, prec);
    /* A finite sum for one integer P. */
    power_threshold_error (out, &threshold, stored);
    power_threshold_clear (&threshold);
    return EVALUATED;
}

/* A sum over P items. */
static double
work (const fmpq *at, slong prec)
{
    return (100 + (double) stored_at (at)) * (double) prec;
}

QUANTITY (memscale_threshold_power_recalled_error) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho >= 0, integer d >= 1",
    .formula = "\\sum_{x \\le P} p_x h_d(w_x) + \\frac12 p(>P), \\quad P = "
               "\\lfloor d^{1/(2\\rho\\alpha+1)} \\rfloor",
    .ball = ball,
    .work = work,
};
