/*
 * How far normalised gradient descent is ahead of gradient flow, as a part of
 * the time: with u the margin of class j after n steps and T the sum of
 * h / |g| over them, flow reaches u at the time (1 + gain) T, that is
 *
 *     e^u + (c-1) u = 1 + c p_j (1 + gain) T.
 *
 * Encloses, as normalised_step does.
 */
#include "theory/normalised.h"
#include "theory/quantity.h"

enum { CLASSES, STEP, CLASS, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong j = fmpz_get_si (fmpq_numref (at + CLASS)) - 1;
    slong left = fmpz_get_si (fmpq_numref (at + STEPS));
    struct normalised run;
    arb_t clock;

    arb_init (clock);
    normalised_init (&run, fmpq_numref (at + CLASSES), at + STEP, prec);
    for (; left > 0; left--)
        normalised_step (&run);
    arb_expm1 (clock, run.margin + j, prec);
    arb_addmul_si (clock, run.margin + j, run.classes - 1, prec);
    arb_mul (out, run.time, run.mass + j, prec);
    arb_mul_si (out, out, run.classes, prec);
    arb_div (out, clock, out, prec);
    arb_sub_ui (out, out, 1, prec);
    normalised_clear (&run);
    arb_clear (clock);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return normalised_work (fmpz_get_d (fmpq_numref (at + CLASSES)),
                            fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_normalised_gain) = {
    .axes = "c h j n",
    .domain = "integer 2 <= c <= 100000000, h > 0, integer 1 <= j <= c, "
              "integer 1 <= n <= 1000000000",
    .formula = "\\frac{e^{u_j} - 1 + (c-1) u_j}{c p_j T} - 1,\\ T = "
               "\\sum_{i<n} \\frac{h}{\\|g_i\\|}",
    .ball = ball,
    .work = work,
};
