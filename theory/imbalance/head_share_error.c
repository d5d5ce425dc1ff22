/*
 * A bound of the distance between head_share and head_share_law.  With L =
 * log c, D = L + gamma and K = floor (c / L^2), the harmonic numbers are H_K =
 * log K + gamma + a, 0 < a < 1/(2K), and H_c = D + b, 0 < b < 1/(2c); and
 * log (c / L^2) - 1/K < log K <= log (c / L^2).  So the mass, at most one,
 * lies above the law by less than 1/(2K) / D, and below by less than
 * (1/K + 1/(2c)) / D, which is returned.
 */
#include "theory/head.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t k;
    arb_t x;

    fmpz_init (k);
    arb_init (x);
    arb_indeterminate (out);
    if (head_cut (k, fmpq_numref (at), prec)) {
        arb_set_fmpz (out, fmpq_numref (at));
        arb_mul_2exp_si (out, out, 1);
        arb_inv (out, out, prec);
        arb_set_fmpz (x, k);
        arb_inv (x, x, prec);
        arb_add (out, out, x, prec);
        arb_log_fmpz (x, fmpq_numref (at), prec);
        arb_div (out, out, x, prec);
    }
    fmpz_clear (k);
    arb_clear (x);
    return EVALUATED;
}

QUANTITY (imbalance_head_share_error) = {
    .axes = "c",
    .domain = "integer c >= 3",
    .formula = "(1/K + 1/(2c)) / \\log c,\\ K = \\lfloor c/\\log^2 c \\rfloor",
    .ball = ball,
};
