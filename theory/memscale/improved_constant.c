/*
 * The constant of the lower bound E >= F p ({x : 3 (d+1) q (x)^2 <= Q}) that
 * holds for any weights and any unit outputs: the probability that a Student
 * variable of d degrees of freedom falls below -sqrt (d / (3d + 2)), which is
 * a cap at weight 1 / (3 (d + 1)).
 */
#include "theory/cap.h"
#include "theory/quantity.h"

static enum evaluation
weight (fmpq_t w, slong *d, const fmpq *at)
{
    if (!fmpq_get_index (d, at))
        return OUT_OF_DOMAIN;
    /* t^2 = d w / (1 - w) at t^2 = d / (3d + 2). */
    fmpq_add_si (w, at, 1);
    fmpq_mul_si (w, w, 3);
    fmpq_inv (w, w);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    fmpq_t w;
    enum evaluation outcome;

    fmpq_init (w);
    outcome = weight (w, &d, at);
    if (outcome == EVALUATED)
        cap_at (out, d, w, prec);
    fmpq_clear (w);
    return outcome;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong d;
    fmpq_t w;
    enum evaluation outcome;

    fmpq_init (w);
    outcome = weight (w, &d, at);
    if (outcome == EVALUATED && !cap_exact (value, d, w))
        outcome = UNABLE;
    fmpq_clear (w);
    return outcome;
}

QUANTITY (memscale_improved_constant) = {
    .axes = "d",
    .domain = "integer d >= 1",
    .formula = "F_{t_d}(-\\sqrt{d/(3d+2)}) = h_d(1/(3d+3))",
    .ball = ball,
    .exact = exact,
};
