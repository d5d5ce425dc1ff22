/* multiindex/truncation_error from quadratures alone: E f^2, and the
   projection on the monomials up to z^n, whose Gram matrix holds moments of
   the normal law. */
#include "theory/normal_mean.h"
#include "theory/quantity.h"

/* Set GRAM to E z^(i+j). */
static void
moments (arb_mat_t gram, slong n, slong prec)
{
    slong i, j, m;
    fmpz_t moment;

    fmpz_init (moment);
    for (i = 0; i <= n; i++)
        for (j = 0; j <= n; j++) {
            fmpz_set_si (moment, (i + j) % 2 == 0);
            for (m = 1; m < i + j; m += 2)
                fmpz_mul_si (moment, moment, m);
            arb_set_round_fmpz (arb_mat_entry (gram, i, j), moment, prec);
        }
    fmpz_clear (moment);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link, n, k, high;
    arb_mat_t gram, right, solution;
    fmpz_poly_t power;

    if (!fmpq_get_index (&link, at) || !fmpq_get_index (&n, at + 1))
        return OUT_OF_DOMAIN;
    high = prec + 10 * n + 30;
    arb_mat_init (gram, n + 1, n + 1);
    arb_mat_init (right, n + 1, 1);
    arb_mat_init (solution, n + 1, 1);
    fmpz_poly_init (power);
    for (k = 0; k <= n; k++) {
        fmpz_poly_zero (power);
        fmpz_poly_set_coeff_si (power, k, 1);
        link_mean (arb_mat_entry (right, k, 0), (enum link) link, power, high);
    }
    moments (gram, n, high);
    link_square_mean (out, (enum link) link, 0, high);
    if (arb_mat_solve (solution, gram, right, high))
        for (k = 0; k <= n; k++)
            arb_submul (out, arb_mat_entry (solution, k, 0),
                        arb_mat_entry (right, k, 0), high);
    else
        arb_indeterminate (out);
    arb_mat_clear (gram);
    arb_mat_clear (right);
    arb_mat_clear (solution);
    fmpz_poly_clear (power);
    return EVALUATED;
}

QUANTITY (multiindex_truncation_error_integral) = {
    .axes = "link n",
    .domain = "integer 1 <= link <= 4, integer 0 <= n <= 20",
    .formula = "E f^2 - b^T A^{-1} b,\\ A_{ij} = E z^{i+j},\\ b_i = E f z^i",
    .ball = ball,
};
