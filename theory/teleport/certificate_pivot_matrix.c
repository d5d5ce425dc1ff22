/*
 * Another route to certificate_pivot: quotients of leading minors of the whole
 * matrix in x_0 - x*, g_0, ..., g_N.
 */
#include "theory/descent_pivots.h"
#include "theory/quantity.h"

enum { STEPS, INDEX, SIZE };

/* Set ENTRY to that of row I, column K <= I, 0 being x_0 - x*. */
static void
entry (fmpq_t value, slong n, slong i, slong k, const fmpq_t h)
{
    fmpq *v = _fmpq_vec_init (3), *lam = v, *tau = v + 1, *less = v + 2;

    if (i == 0) {
        fmpq_set_si (value, 4 * n, 1);
        fmpq_mul (value, value, h);
        fmpq_add_si (value, value, 2);
        fmpq_inv (value, value);
    } else {
        descent_multipliers (lam, tau, n, i - 1);
        if (k == 0)
            fmpq_neg (value, tau);
        else if (k < i)
            fmpq_mul (value, tau, h);
        else
            fmpq_add (value, lam, tau);
        if (k == i && i <= n) {
            descent_multipliers (lam, tau, n, i);
            fmpq_add (value, value, lam);
        }
        if (k > 0 && k == i - 1) {
            fmpq_sub_si (less, h, 1);
            fmpq_addmul (value, less, lam);
        }
        fmpq_div_2exp (value, value, 1);
    }
    _fmpq_vec_clear (v, 3);
}

/* Set MINOR to the leading one of SIZE rows. */
static void
minor (fmpq_t value, slong size, slong n, const fmpq_t h)
{
    fmpq_mat_t matrix;
    slong i, k;

    fmpq_mat_init (matrix, size, size);
    for (i = 0; i < size; i++)
        for (k = 0; k <= i; k++) {
            entry (fmpq_mat_entry (matrix, i, k), n, i, k, h);
            fmpq_set (fmpq_mat_entry (matrix, k, i),
                      fmpq_mat_entry (matrix, i, k));
        }
    fmpq_mat_det (value, matrix);
    fmpq_mat_clear (matrix);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome = EVALUATED;
    slong n, i;
    fmpq_t less;

    if (!fmpq_get_index (&n, at + STEPS) || !fmpq_get_index (&i, at + INDEX))
        return OUT_OF_DOMAIN;
    fmpq_init (less);
    minor (value, i + 1, n, at + SIZE);
    minor (less, i, n, at + SIZE);
    if (fmpq_is_zero (less))
        outcome = OUT_OF_DOMAIN;
    else
        fmpq_div (value, value, less);
    fmpq_clear (less);
    return outcome;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_certificate_pivot_matrix) = {
    .axes = "N i h",
    .domain = "integer 0 <= i <= N, integer 1 <= N <= 60, 0 < h <= 3/2",
    .formula = "\\det P_{[0..i]} / \\det P_{[0..i-1]}",
    .ball = ball,
    .exact = exact,
};
