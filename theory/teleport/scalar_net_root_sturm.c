/* The same roots by isolation and refinement of the integer polynomial's real
   roots. */
#include "theory/scalar_net.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *t = _fmpq_vec_init (2);
    enum evaluation outcome = EVALUATED;
    fmpz_poly_t integer;
    fmpq_poly_t p;
    acb_ptr roots = _acb_vec_init (3);
    slong k = 1;

    if (!scalar_net_three (at)) {
        outcome = OUT_OF_DOMAIN;
    } else {
        fmpz_poly_init (integer);
        fmpq_poly_init (p);
        fmpq_mul (t, at, at);
        fmpq_mul_si (t + 1, t, -4);
        fmpq_poly_set_coeff_fmpq (p, 0, t + 1);
        fmpq_mul_si (t + 1, t, -6);
        fmpq_sub (t + 1, t + 1, at + 1);
        fmpq_poly_set_coeff_fmpq (p, 1, t + 1);
        fmpq_poly_set_coeff_si (p, 3, 1);
        fmpq_poly_get_numerator (integer, p);
        fmpq_get_index (&k, at + 2);
        /* Real roots come first, in ascending order. */
        arb_fmpz_poly_complex_roots (roots, integer, 0, prec);
        arb_set (out, acb_realref (roots + k - 1));
        fmpz_poly_clear (integer);
        fmpq_poly_clear (p);
    }
    _acb_vec_clear (roots, 3);
    _fmpq_vec_clear (t, 2);
    return outcome;
}

QUANTITY (teleport_scalar_net_root_sturm) = {
    .axes = SCALAR_NET_AXES " k",
    .domain = "rho > 0, c > 0, integer 1 <= k <= 3, where the cubic has "
              "three roots",
    .formula = "u^3 - (c + 6\\rho^2) u - 4\\rho^2 = 0",
    .ball = ball,
};
