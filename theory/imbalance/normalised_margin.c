/*
 * The margin of class j after n steps of length h of normalised gradient
 * descent from W = 0 on one-hot inputs with Zipf's frequencies.  Encloses, as
 * normalised_step does.
 */
#include "theory/normalised.h"
#include "theory/quantity.h"

enum { CLASSES, STEP, CLASS, STEPS };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    slong j = fmpz_get_si (fmpq_numref (at + CLASS)), steps = 0, i;
    struct normalised run;

    normalised_init (&run, fmpq_numref (at + CLASSES), at + STEP, prec);
    for (i = 0; i < n; i++) {
        for (; fmpz_cmp_si (fmpq_numref (last + i), steps) > 0; steps++)
            normalised_step (&run);
        arb_set (balls + i, run.margin + j - 1);
    }
    normalised_clear (&run);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + STEPS, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return normalised_work (fmpz_get_d (fmpq_numref (at + CLASSES)),
                            fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_normalised_margin) = {
    .axes = "c h j n",
    .domain = "integer 2 <= c <= 100000000, h > 0, integer 1 <= j <= c, "
              "integer 0 <= n <= 1000000000",
    .formula = "u_j^{(n)},\\ u_j \\leftarrow u_j + \\frac{h c p_j "
               "q_j}{\\sqrt{c(c-1) \\sum_k p_k^2 q_k^2}},\\ q_k = "
               "\\frac{1}{e^{u_k} + c - 1}",
    .ball = ball,
    .curve = curve,
    .work = work,
};
