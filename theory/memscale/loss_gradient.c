/*
 * The derivative of the mean cross-entropy at W = t A in the direction V, by
 * the formula of the gradient: with B[z] = u_z^T V e_x,
 *
 *     - sum_x p(x) (1 - p_W(f|x)) (B[f] - sum_{z != f} p_W(z|x, z != f) B[z]).
 *
 * Entries are those of theory/softmax.h.  A finite sum: balls enclose.
 */
#include "theory/quantity.h"
#include "theory/softmax.h"

enum { TOKENS, CLASSES, DIMENSION, SCALE };

/* Set SHARE to (1 - p(f)) (B[f] - sum_{z != f} p(z | z != f) B[z]). */
static void
token_share (arb_t share, arb_srcptr score, arb_srcptr slope, slong label,
             slong classes, slong prec)
{
    slong z;
    arb_t weight, right, others, mean;

    arb_init (weight);
    arb_init (right);
    arb_init (others);
    arb_init (mean);
    for (z = 0; z < classes; z++) {
        arb_exp (weight, score + z, prec);
        if (z == label)
            arb_set (right, weight);
        else {
            arb_add (others, others, weight, prec);
            arb_addmul (mean, weight, slope + z, prec);
        }
    }
    arb_div (mean, mean, others, prec);
    arb_sub (share, slope + label, mean, prec);
    arb_mul (share, share, others, prec);
    arb_add (others, others, right, prec);
    arb_div (share, share, others, prec);
    arb_clear (weight);
    arb_clear (right);
    arb_clear (others);
    arb_clear (mean);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong tokens = fmpz_get_si (fmpq_numref (at + TOKENS));
    slong classes = fmpz_get_si (fmpq_numref (at + CLASSES));
    slong d = fmpz_get_si (fmpq_numref (at + DIMENSION)), x;
    arb_ptr score = _arb_vec_init (2 * classes), slope = score + classes;
    fmpq *mass = _fmpq_vec_init (tokens);
    arb_t share, weight;

    arb_init (share);
    arb_init (weight);
    softmax_mass (mass, tokens);
    arb_zero (out);
    for (x = 0; x < tokens; x++) {
        softmax_scores (score, slope, x, classes, d, at + SCALE, prec);
        token_share (share, score, slope, x % classes, classes, prec);
        arb_set_fmpq (weight, mass + x, prec);
        arb_submul (out, share, weight, prec);
    }
    _arb_vec_clear (score, 2 * classes);
    _fmpq_vec_clear (mass, tokens);
    arb_clear (share);
    arb_clear (weight);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double d = fmpz_get_d (fmpq_numref (at + DIMENSION));

    (void) prec;
    return fmpz_get_d (fmpq_numref (at + TOKENS))
           * fmpz_get_d (fmpq_numref (at + CLASSES)) * (100 + d * d);
}

QUANTITY (memscale_loss_gradient) = {
    .axes = "N M d t",
    .domain = "integer 1 <= N <= 1000, integer 2 <= M <= 1000, "
              "integer 1 <= d <= 1000",
    .formula = "-\\sum_x p(x) (1-p_W(f|x)) (B_f - \\sum_{z \\ne f} "
               "p_W(z|x, z \\ne f) B_z),\\ W = tA,\\ B_z = u_z^T V e_x",
    .ball = ball,
    .work = work,
};
