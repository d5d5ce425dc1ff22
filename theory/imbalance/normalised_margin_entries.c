/*
 * The same margin from all entries of W: softmax of each column, its gradient,
 * the length over all entries, and a step.
 */
#include "theory/quantity.h"

enum { CLASSES, STEP, CLASS, STEPS };

/* Set column K of GRADIENT (C columns) to p (softmax (W e_k) - e_k). */
static void
set_column (arb_ptr gradient, arb_srcptr w, slong k, slong c, const arb_t p,
            slong prec)
{
    slong j;
    arb_t total;

    arb_init (total);
    for (j = 0; j < c; j++) {
        arb_exp (gradient + j * c + k, w + j * c + k, prec);
        arb_add (total, total, gradient + j * c + k, prec);
    }
    for (j = 0; j < c; j++) {
        arb_div (gradient + j * c + k, gradient + j * c + k, total, prec);
        if (j == k)
            arb_sub_ui (gradient + j * c + k, gradient + j * c + k, 1, prec);
        arb_mul (gradient + j * c + k, gradient + j * c + k, p, prec);
    }
    arb_clear (total);
}

static void
step (arb_ptr w, arb_ptr gradient, const fmpq_t h, const fmpq_t harmonic,
      slong c, slong prec)
{
    slong k;
    fmpq_t p;
    arb_t mass, length;

    fmpq_init (p);
    arb_init (mass);
    arb_init (length);
    for (k = 0; k < c; k++) {
        fmpq_mul_si (p, harmonic, k + 1);
        fmpq_inv (p, p);
        arb_set_fmpq (mass, p, prec);
        set_column (gradient, w, k, c, mass, prec);
    }
    for (k = 0; k < c * c; k++)
        arb_addmul (length, gradient + k, gradient + k, prec);
    arb_sqrt (length, length, prec);
    arb_set_fmpq (mass, h, prec);
    arb_div (length, mass, length, prec);
    for (k = 0; k < c * c; k++)
        arb_submul (w + k, gradient + k, length, prec);
    fmpq_clear (p);
    arb_clear (mass);
    arb_clear (length);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c = fmpz_get_si (fmpq_numref (at + CLASSES));
    slong j = fmpz_get_si (fmpq_numref (at + CLASS)) - 1;
    slong left = fmpz_get_si (fmpq_numref (at + STEPS)), k;
    arb_ptr w = _arb_vec_init (2 * c * c);
    fmpq_t harmonic, part;

    fmpq_init (harmonic);
    fmpq_init (part);
    for (k = 1; k <= c; k++) {
        fmpq_set_si (part, 1, (ulong) k);
        fmpq_add (harmonic, harmonic, part);
    }
    for (; left > 0; left--)
        step (w, w + c * c, at + STEP, harmonic, c, prec);
    arb_sub (out, w + j * c + j, w + (j == 0 ? c : 0) + j, prec);
    _arb_vec_clear (w, 2 * c * c);
    fmpq_clear (harmonic);
    fmpq_clear (part);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double c = fmpz_get_d (fmpq_numref (at + CLASSES));

    (void) prec;
    return 60 * c * c * (1 + fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_normalised_margin_entries) = {
    .axes = "c h j n",
    .domain = "integer 2 <= c <= 10000, h > 0, integer 1 <= j <= c, "
              "integer 0 <= n <= 1000000000",
    .formula = "W_{jj} - W_{ij},\\ W \\leftarrow W - h \\nabla f/\\|\\nabla "
               "f\\|",
    .ball = ball,
    .work = work,
};
