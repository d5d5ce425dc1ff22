/*
 * Expected error of a two-class linear memory that stores the items of Zipf's
 * law with weights q = p, as the first gradient step does.
 */
#include "theory/quantity.h"

USES (quantity, memscale_two_class_error);

enum { ZIPF, ITEMS, DIMENSION, AXES = 4 };

/* The point on the axes alpha rho N d, rho = 1. */
static void
place (fmpq *there, const fmpq *at)
{
    fmpq_set (there, at + ZIPF);
    fmpq_one (there + 1);
    fmpq_set (there + 2, at + ITEMS);
    fmpq_set (there + 3, at + DIMENSION);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *there = _fmpq_vec_init (AXES);
    enum evaluation outcome;

    place (there, at);
    outcome = memscale_two_class_error_quantity.ball (out, there, prec);
    _fmpq_vec_clear (there, AXES);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    fmpq *there = _fmpq_vec_init (AXES);
    double answer;

    place (there, at);
    answer = memscale_two_class_error_quantity.work (there, prec);
    _fmpq_vec_clear (there, AXES);
    return answer;
}

QUANTITY (memscale_proportional_error) = {
    .axes = "alpha N d",
    .domain = "alpha > 0, integer N >= 1, integer d >= 1",
    .formula = "\\sum_{x=1}^{N} p_x h_d(p_x^2/\\sum_z p_z^2), \\quad"
               " p_x \\propto x^{-\\alpha}",
    .ball = ball,
    .work = work,
};
