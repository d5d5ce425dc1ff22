/*
 * The error of a memory of dimension d that has seen all data, with weights
 * p^rho, plus that of a memory of any size that has seen T draws: what the
 * error were, did the two shortages add.
 */
#include "theory/quantity.h"

#include <math.h>

USES (quantity, memscale_unseen_mass_finite);
USES (quantity, memscale_two_class_error);

enum { ZIPF, RHO, ITEMS, DRAWS, DIMENSION };

/* The points of the two on their own axes: alpha N T, and alpha rho N d. */
static void
project (fmpq *unseen, fmpq *full, const fmpq *at)
{
    fmpq_set (unseen, at + ZIPF);
    fmpq_set (unseen + 1, at + ITEMS);
    fmpq_set (unseen + 2, at + DRAWS);
    fmpq_set (full, at + ZIPF);
    fmpq_set (full + 1, at + RHO);
    fmpq_set (full + 2, at + ITEMS);
    fmpq_set (full + 3, at + DIMENSION);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (7);
    arb_t t;
    enum evaluation unseen, full;

    arb_init (t);
    project (v, v + 3, at);
    unseen = memscale_unseen_mass_finite_quantity.ball (out, v, prec + 4);
    arb_mul_2exp_si (out, out, -1);
    full = memscale_two_class_error_quantity.ball (t, v + 3, prec + 4);
    arb_add (out, out, t, prec);
    arb_clear (t);
    _fmpq_vec_clear (v, 7);
    return unseen != EVALUATED ? unseen : full;
}

static double
work (const fmpq *at, slong prec)
{
    double items = fmpz_get_d (fmpq_numref (at + ITEMS)), answer = HUGE_VAL;
    fmpq *v = _fmpq_vec_init (7);

    project (v, v + 3, at);
    if (items < 1e7)
        answer =
            100 * items + memscale_two_class_error_quantity.work (v + 3, prec);
    _fmpq_vec_clear (v, 7);
    return answer;
}

QUANTITY (memscale_data_power_sum) = {
    .axes = "alpha rho N T d",
    .domain = "alpha > 0, rho >= 0, integer N >= 1, integer T >= 0,"
              " integer d >= 1",
    .formula = "\\tfrac12 \\sum_{x=1}^{N} p_x (1-p_x)^T"
               " + \\sum_{x=1}^{N} p_x h_d(w_x), \\quad"
               " w_x \\propto p_x^{2\\rho}",
    .ball = ball,
    .work = work,
};
