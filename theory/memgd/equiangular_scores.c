/*
 * The margin of equiangular_margin from all M scores of the token, each moved
 * by the Gram matrix of the outputs: a second route.  With r = 1[right] -
 * softmax (s), s_y grows by eta p (r_y + rho times the sum of the other r).
 *
 * Plain ball arithmetic; encloses as softmax's balls do.
 */
#include "theory/particle.h"
#include "theory/quantity.h"

enum { CLASSES, ANGLE, FREQUENCY, RATE, STEPS };

/* One step of the M scores S; R is room for as many. */
static void
move (arb_ptr s, arb_ptr r, slong m, const arb_t step, const arb_t rho,
      slong prec)
{
    slong y, z;
    arb_t sum;

    arb_init (sum);
    particle_softmax (r, s, m, prec);
    for (y = 0; y < m; y++)
        arb_neg (r + y, r + y);
    arb_add_ui (r, r, 1, prec);
    for (y = 0; y < m; y++) {
        arb_zero (sum);
        for (z = 0; z < m; z++)
            if (z != y)
                arb_add (sum, sum, r + z, prec);
        arb_mul (sum, sum, rho, prec);
        arb_add (sum, sum, r + y, prec);
        arb_addmul (s + y, sum, step, prec);
    }
    arb_clear (sum);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong m = fmpz_get_si (fmpq_numref (at + CLASSES));
    slong k = fmpz_get_si (fmpq_numref (at + STEPS));
    arb_ptr s = _arb_vec_init (2 * m);
    fmpq_t size;
    arb_t step, rho;

    fmpq_init (size);
    arb_init (step);
    arb_init (rho);
    fmpq_mul (size, at + FREQUENCY, at + RATE);
    arb_set_fmpq (step, size, prec);
    arb_set_fmpq (rho, at + ANGLE, prec);
    for (; k > 0; k--)
        move (s, s + m, m, step, rho, prec);
    arb_sub (out, s, s + 1, prec);
    _arb_vec_clear (s, 2 * m);
    fmpq_clear (size);
    arb_clear (step);
    arb_clear (rho);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double m = fmpz_get_d (fmpq_numref (at + CLASSES));

    (void) prec;
    return 30 * m * m * fmpz_get_d (fmpq_numref (at + STEPS));
}

QUANTITY (memgd_equiangular_scores) = {
    .axes = "M rho p eta k",
    .domain = "integer 2 <= M <= 1000, -1 <= rho < 1, 0 < p < 1, eta > 0, "
              "integer 0 <= k <= 1000000",
    .formula =
        "s_0 - s_1,\\ s \\leftarrow s + \\eta p K (1_0 - \\sigma(s)),\\ "
        "K = (1-\\rho) 1 + \\rho J",
    .ball = ball,
    .work = work,
};
