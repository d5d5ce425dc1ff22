/*
 * Random search: the chance that N trials improve the best of all so far
 * exactly K times, the first trial counted.
 *
 * Trial i is the best of the first i with chance 1/i, independently of the
 * order of the others, so that the law has the generating function
 * prod_{i=1}^N (x + i - 1)/i: rational, and computed as such.
 */
#include <theory/quantity.h>

enum { TRIALS, IMPROVEMENTS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong trials = fmpz_get_si (fmpq_numref (at + TRIALS)), i;
    slong improvements = fmpz_get_si (fmpq_numref (at + IMPROVEMENTS));
    fmpz_poly_t product, factor;

    fmpz_poly_init (product);
    fmpz_poly_init (factor);
    fmpz_poly_one (product);
    fmpz_poly_set_coeff_si (factor, 1, 1);
    for (i = 0; i < trials; i++) {
        fmpz_poly_set_coeff_si (factor, 0, i);
        fmpz_poly_mul (product, product, factor);
    }
    fmpz_poly_get_coeff_fmpz (fmpq_numref (value), product, improvements);
    fmpz_fac_ui (fmpq_denref (value), (ulong) trials);
    fmpq_canonicalise (value);
    fmpz_poly_clear (product);
    fmpz_poly_clear (factor);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

/* Poisson's law with mean log N, for the improvements after the first. */
static enum evaluation
poisson_ball (arb_t out, const fmpq *at, slong prec)
{
    slong after = fmpz_get_si (fmpq_numref (at + IMPROVEMENTS)) - 1;
    arb_t mean;

    arb_init (mean);
    arb_set_fmpq (out, at + TRIALS, prec);
    arb_log (mean, out, prec);
    arb_pow_ui (mean, mean, (ulong) after, prec);
    arb_div (out, mean, out, prec);
    arb_fac_ui (mean, (ulong) after, prec);
    arb_div (out, out, mean, prec);
    arb_clear (mean);
    return EVALUATED;
}

QUANTITY (mylab_records) = {
    .axes = "N k",
    .domain = "integer 1 <= k <= N, N <= 2000",
    .formula = "[x^k] \\prod_{i=1}^N (x + i - 1)/i",
    .ball = ball,
    .exact = exact,
};

QUANTITY (mylab_records_poisson) = {
    .axes = "N k",
    .domain = "integer 1 <= k <= N, N <= 2000",
    .formula = "(\\log N)^{k-1} / (N (k-1)!)",
    .ball = poisson_ball,
};
