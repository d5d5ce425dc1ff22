/*
 * The larger of the gaps that N gradient steps of size h/L leave to two
 * functions with |x_0 - x*| = 1, L = 1: Huber's and the quadratic x^2/2.
 */
#include "theory/contraction.h"

enum { STEPS, SIZE };

/* Set HUBER to 1/(4Nh + 2) and BASE to |1 - h|. */
static void
parts (fmpq_t huber, fmpq_t base, const fmpq *at)
{
    fmpq_mul (huber, at + STEPS, at + SIZE);
    fmpq_mul_2exp (huber, huber, 2);
    fmpq_add_si (huber, huber, 2);
    fmpq_inv (huber, huber);
    fmpq_sub_si (base, at + SIZE, 1);
    fmpq_abs (base, base);
}

/* The larger of two balls encloses the larger of two numbers. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t huber, base;
    arb_t other;

    fmpq_init (huber);
    fmpq_init (base);
    arb_init (other);
    parts (huber, base, at);
    arb_set_fmpq (other, huber, prec);
    contraction_ball (out, base, at + STEPS, 2, prec);
    arb_mul_2exp_si (out, out, -1);
    arb_max (out, out, other, prec);
    fmpq_clear (huber);
    fmpq_clear (base);
    arb_clear (other);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome;
    fmpq_t huber, base;

    fmpq_init (huber);
    fmpq_init (base);
    parts (huber, base, at);
    outcome = contraction_exact (value, base, at + STEPS, 2);
    if (outcome == EVALUATED) {
        fmpq_div_2exp (value, value, 1);
        if (fmpq_cmp (huber, value) > 0)
            fmpq_set (value, huber);
    }
    fmpq_clear (huber);
    fmpq_clear (base);
    return outcome;
}

QUANTITY (teleport_descent_worst) = {
    .axes = "N h",
    .domain = "integer N >= 0, 0 < h < 2",
    .formula = "\\max(1/(4Nh+2), (1-h)^{2N}/2)",
    .ball = ball,
    .exact = exact,
};
