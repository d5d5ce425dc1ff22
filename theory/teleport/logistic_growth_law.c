/*
 * The growth of log |grad f| along the sum of halved first steps, 2 rho |q -
 * (q.g/G) g|^2 / G^2.
 */
#include "theory/logistic_data.h"

enum { RHO = 4 };

/* At zero f, g and q = H g are rational in the data; only a root is not. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct logistic_data data;
    arb_ptr v;
    arb_ptr g, q;
    arb_t square, along;

    logistic_init (&data, at, prec);
    v = _arb_vec_init (3 * data.d);
    g = v + data.d;
    q = v + 2 * data.d;
    arb_init (square);
    arb_init (along);
    logistic_objective (out, g, q, v, &data, prec);
    arb_dot (square, NULL, 0, g, 1, g, 1, data.d, prec);
    arb_dot (along, NULL, 0, g, 1, q, 1, data.d, prec);
    arb_dot (out, NULL, 0, q, 1, q, 1, data.d, prec);
    arb_mul (along, along, along, prec);
    arb_div (along, along, square, prec);
    arb_sub (out, out, along, prec);
    arb_div (out, out, square, prec);
    arb_div (out, out, square, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_mul_fmpz (out, out, fmpq_numref (at + RHO), prec);
    arb_div_fmpz (out, out, fmpq_denref (at + RHO), prec);
    arb_clear (square);
    arb_clear (along);
    _arb_vec_clear (v, 3 * data.d);
    logistic_clear (&data);
    return EVALUATED;
}

QUANTITY (teleport_logistic_growth_law) = {
    .axes = LOGISTIC_AXES " rho",
    .domain = LOGISTIC_DOMAIN ", rho > 0",
    .formula = "2 \\rho |q - (q \\cdot g/G) g|^2/G^2",
    .ball = ball,
};
