/*
 * The error of a memory of any size that recalls every item it has seen in T
 * draws and guesses one of M classes at random for the others: 1 - 1/M of the
 * unseen mass.
 */
#include "theory/quantity.h"

USES (quantity, memscale_unseen_mass_finite);

enum { EXPONENT, ITEMS, CLASSES, DRAWS };

/* Set LAW to the axes of the unseen mass. */
static void
without_classes (fmpq *law, const fmpq *at)
{
    fmpq_set (law, at + EXPONENT);
    fmpq_set (law + 1, at + ITEMS);
    fmpq_set (law + 2, at + DRAWS);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *law = _fmpq_vec_init (4), *missed = law + 3;
    enum evaluation outcome;

    without_classes (law, at);
    outcome = memscale_unseen_mass_finite_quantity.ball (out, law, prec);
    fmpq_sub_si (missed, at + CLASSES, 1);
    fmpq_div (missed, missed, at + CLASSES);
    if (fmpq_is_zero (missed))
        arb_zero (out);
    else {
        arb_mul_fmpz (out, out, fmpq_numref (missed), prec);
        arb_div_fmpz (out, out, fmpq_denref (missed), prec);
    }
    _fmpq_vec_clear (law, 4);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    double count = 100 * fmpz_get_d (fmpq_numref (at + ITEMS));
    fmpq *law;

    if (memscale_unseen_mass_finite_quantity.work == NULL)
        return count;
    law = _fmpq_vec_init (3);
    without_classes (law, at);
    count = memscale_unseen_mass_finite_quantity.work (law, prec);
    _fmpq_vec_clear (law, 3);
    return count;
}

QUANTITY (memscale_data_floor) = {
    .axes = "alpha N M T",
    .domain = "alpha > 0, integer N >= 1, integer M >= 1, integer T >= 0",
    .formula = "(1 - 1/M) \\sum_{x=1}^{N} p_x (1-p_x)^T",
    .ball = ball,
    .work = work,
};
