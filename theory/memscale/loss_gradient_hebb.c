/* The direction of the scheme q = p, - sum_x p(x) B[f]: what the gradient at 0
   would be without the mean of the outputs. */
#include "theory/quantity.h"
#include "theory/softmax.h"

enum { TOKENS, CLASSES, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong tokens = fmpz_get_si (fmpq_numref (at + TOKENS));
    slong classes = fmpz_get_si (fmpq_numref (at + CLASSES));
    slong d = fmpz_get_si (fmpq_numref (at + DIMENSION)), x;
    fmpq *v = _fmpq_vec_init (tokens + 3), *value = v, *slope = v + 1,
         *sum = v + 2, *mass = v + 3;

    softmax_mass (mass, tokens);
    for (x = 0; x < tokens; x++) {
        softmax_score (value, slope, x, x % classes, d);
        fmpq_submul (sum, mass + x, slope);
    }
    arb_set_fmpq (out, sum, prec);
    _fmpq_vec_clear (v, tokens + 3);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double d = fmpz_get_d (fmpq_numref (at + DIMENSION));

    (void) prec;
    return fmpz_get_d (fmpq_numref (at + TOKENS)) * (100 + d * d);
}

QUANTITY (memscale_loss_gradient_hebb) = {
    .axes = "N M d",
    .domain = "integer 1 <= N <= 1000, integer 2 <= M <= 1000, "
              "integer 1 <= d <= 1000",
    .formula = "-\\sum_x p(x) u_{f(x)}^T V e_x",
    .ball = ball,
    .work = work,
};
