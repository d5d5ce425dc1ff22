/*
 * What no two-class linear memory that learns from T draws can fall below, in
 * the mean over the data: neither half of the mass that was not drawn, which
 * is guessed, nor the least error of any weights.
 */
#include "theory/quantity.h"

#include <math.h>

USES (quantity, memscale_unseen_mass_finite);
USES (quantity, memscale_optimal_error);

enum { ZIPF, RHO, ITEMS, DRAWS, DIMENSION, AXES = 3 };

/* The points of the two on their own axes: alpha N T, and alpha N d. */
static void
project (fmpq *unseen, fmpq *optimal, const fmpq *at)
{
    fmpq_set (unseen, at + ZIPF);
    fmpq_set (unseen + 1, at + ITEMS);
    fmpq_set (unseen + 2, at + DRAWS);
    fmpq_set (optimal, at + ZIPF);
    fmpq_set (optimal + 1, at + ITEMS);
    fmpq_set (optimal + 2, at + DIMENSION);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2 * AXES);
    arb_t t;
    enum evaluation unseen, optimal;

    arb_init (t);
    project (v, v + AXES, at);
    /* The larger of two enclosures. */
    unseen = memscale_unseen_mass_finite_quantity.ball (out, v, prec);
    arb_mul_2exp_si (out, out, -1);
    optimal = memscale_optimal_error_quantity.ball (t, v + AXES, prec);
    arb_max (out, out, t, prec);
    arb_clear (t);
    _fmpq_vec_clear (v, 2 * AXES);
    return unseen != EVALUATED ? unseen : optimal;
}

static double
work (const fmpq *at, slong prec)
{
    double items = fmpz_get_d (fmpq_numref (at + ITEMS)), answer = HUGE_VAL;
    fmpq *v = _fmpq_vec_init (2 * AXES);

    project (v, v + AXES, at);
    if (items < 1e7)
        answer = 100 * items
                 + memscale_optimal_error_quantity.work (v + AXES, prec);
    _fmpq_vec_clear (v, 2 * AXES);
    return answer;
}

QUANTITY (memscale_data_memory_floor) = {
    .axes = "alpha rho N T d",
    .domain = "alpha > 0, rho >= 0, integer N >= 1, integer T >= 0,"
              " integer d >= 2",
    .formula = "\\max\\left(\\tfrac12 \\sum_{x=1}^{N} p_x (1-p_x)^T,"
               " \\min_w \\sum_{x=1}^{N} p_x h_d(w_x)\\right)",
    .ball = ball,
    .work = work,
};
