/*
 * The derivative of loss_gradient from the loss alone: the coefficient of s in
 *
 *     sum_x p(x) (log sum_z exp (A[z] + s B[z]) - A[f] - s B[f])
 *
 * by arithmetic of power series modulo s^2; no formula of a gradient.
 */
#include "theory/quantity.h"
#include "theory/softmax.h"

enum { TOKENS, CLASSES, DIMENSION, SCALE, LENGTH = 2 };

/* Set LOSS to the series of one token. */
static void
token_loss (arb_poly_t loss, arb_srcptr score, arb_srcptr slope, slong label,
            slong classes, slong prec)
{
    slong z;
    arb_poly_t line;

    arb_poly_init (line);
    arb_poly_zero (loss);
    for (z = 0; z < classes; z++) {
        arb_poly_set_coeff_arb (line, 0, score + z);
        arb_poly_set_coeff_arb (line, 1, slope + z);
        arb_poly_exp_series (line, line, LENGTH, prec);
        arb_poly_add (loss, loss, line, prec);
    }
    arb_poly_log_series (loss, loss, LENGTH, prec);
    arb_poly_set_coeff_arb (line, 0, score + label);
    arb_poly_set_coeff_arb (line, 1, slope + label);
    arb_poly_sub (loss, loss, line, prec);
    arb_poly_clear (line);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong tokens = fmpz_get_si (fmpq_numref (at + TOKENS));
    slong classes = fmpz_get_si (fmpq_numref (at + CLASSES));
    slong d = fmpz_get_si (fmpq_numref (at + DIMENSION)), x;
    arb_ptr score = _arb_vec_init (2 * classes), slope = score + classes;
    fmpq *mass = _fmpq_vec_init (tokens);
    arb_poly_t loss;
    arb_t part, weight;

    arb_poly_init (loss);
    arb_init (part);
    arb_init (weight);
    softmax_mass (mass, tokens);
    arb_zero (out);
    for (x = 0; x < tokens; x++) {
        softmax_scores (score, slope, x, classes, d, at + SCALE, prec);
        token_loss (loss, score, slope, x % classes, classes, prec);
        arb_poly_get_coeff_arb (part, loss, 1);
        arb_set_fmpq (weight, mass + x, prec);
        arb_addmul (out, part, weight, prec);
    }
    _arb_vec_clear (score, 2 * classes);
    _fmpq_vec_clear (mass, tokens);
    arb_poly_clear (loss);
    arb_clear (part);
    arb_clear (weight);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double d = fmpz_get_d (fmpq_numref (at + DIMENSION));

    (void) prec;
    return fmpz_get_d (fmpq_numref (at + TOKENS))
           * fmpz_get_d (fmpq_numref (at + CLASSES)) * (300 + d * d);
}

QUANTITY (memscale_loss_gradient_series) = {
    .axes = "N M d t",
    .domain = "integer 1 <= N <= 1000, integer 2 <= M <= 1000, "
              "integer 1 <= d <= 1000",
    .formula =
        "[s] \\sum_x p(x) (\\log \\sum_z e^{A_z + s B_z} - A_f - s B_f)",
    .ball = ball,
    .work = work,
};
