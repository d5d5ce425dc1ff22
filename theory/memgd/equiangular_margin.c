/*
 * The margin of margin_descent when the outputs are unit vectors with the
 * inner product rho each: U U^T = (1 - rho) 1 + rho J, and J takes the
 * residual of the softmax, whose entries add up to 0, to 0.  So steps are 1 -
 * rho times as large.  Such vectors exist for rho >= -1 / (M - 1).
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, ANGLE, FREQUENCY, RATE, STEPS };

/* Set STEP to eta p (1 - rho); 0 where there are no such outputs. */
static int
step_size (fmpq_t step, const fmpq *at)
{
    int exist;

    fmpq_sub_si (step, at + CLASSES, 1);
    fmpq_mul (step, step, at + ANGLE);
    fmpq_add_si (step, step, 1);
    exist = fmpq_sgn (step) >= 0;
    fmpq_sub_si (step, at + ANGLE, 1);
    fmpq_neg (step, step);
    fmpq_mul (step, step, at + FREQUENCY);
    fmpq_mul (step, step, at + RATE);
    return exist;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation answer = OUT_OF_DOMAIN;
    fmpq_t step;

    fmpq_init (step);
    if (step_size (step, at)) {
        margin_descent (out, step, at + CLASSES, at + STEPS, 1, prec);
        answer = EVALUATED;
    }
    fmpq_clear (step);
    return answer;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return margin_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_equiangular_margin) = {
    .axes = "M rho p eta k",
    .domain = "integer M >= 2, -1 <= rho < 1, 0 < p < 1, eta > 0, integer 0 "
              "<= k <= 1000000000",
    .formula = "f^k(0),\\ f(m) = m + (1-\\rho) \\eta p M/(M - 1 + e^m),\\ "
               "\\rho \\ge -1/(M-1)",
    .ball = ball,
    .work = work,
};
