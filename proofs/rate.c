#include "proofs/rate.h"

#include "proofs/psd.h"

void
rate_init (struct rate *rate, slong points, slong dimension)
{
    rate->points = points;
    rate->dimension = dimension;
    fmpq_init (rate->mu);
    fmpq_mat_init (rate->x, points, dimension);
    fmpq_mat_init (rate->g, points, dimension);
}

void
rate_clear (struct rate *rate)
{
    fmpq_clear (rate->mu);
    fmpq_mat_clear (rate->x);
    fmpq_mat_clear (rate->g);
}

void
rate_descent (struct rate *rate, slong n, const fmpq *step)
{
    slong i, k;

    rate_init (rate, n + 2, n + 2);
    for (i = 0; i <= n; i++) {
        fmpq_one (fmpq_mat_entry (rate->x, i, 0));
        fmpq_one (fmpq_mat_entry (rate->g, i, i + 1));
        for (k = 0; k < i; k++)
            fmpq_neg (fmpq_mat_entry (rate->x, i, k + 1), step + k);
    }
}

void
residual_init (struct residual *residual, const struct rate *rate)
{
    residual->points = rate->points;
    residual->dimension = rate->dimension;
    residual->values = _fmpq_vec_init (rate->points);
    fmpq_mat_init (residual->form, rate->dimension, rate->dimension);
}

void
residual_clear (struct residual *residual)
{
    _fmpq_vec_clear (residual->values, residual->points);
    fmpq_mat_clear (residual->form);
}

void
residual_add_value (struct residual *residual, const fmpq_t weight, slong i)
{
    fmpq_add (residual->values + i, residual->values + i, weight);
}

/* The matrix of <v, w> is (v w^T + w v^T)/2; most entries are zero. */
void
residual_add_product (struct residual *residual, const fmpq_t weight,
                      const fmpq *v, const fmpq *w)
{
    fmpq *t, *half, *row;
    slong i, j;

    if (fmpq_is_zero (weight))
        return;
    t = _fmpq_vec_init (2);
    half = t;
    row = t + 1;
    fmpq_div_2exp (half, weight, 1);
    for (i = 0; i < residual->dimension; i++) {
        if (fmpq_is_zero (v + i))
            continue;
        fmpq_mul (row, half, v + i);
        for (j = 0; j < residual->dimension; j++) {
            if (fmpq_is_zero (w + j))
                continue;
            fmpq_addmul (fmpq_mat_entry (residual->form, i, j), row, w + j);
            fmpq_addmul (fmpq_mat_entry (residual->form, j, i), row, w + j);
        }
    }
    _fmpq_vec_clear (t, 2);
}

void
residual_add_square (struct residual *residual, const fmpq_t weight,
                     const fmpq *v)
{
    residual_add_product (residual, weight, v, v);
}

/* Set DIFFERENCE to row I less row J of MATRIX. */
static void
row_difference (fmpq *difference, const fmpq_mat_t matrix, slong i, slong j)
{
    slong k;

    for (k = 0; k < fmpq_mat_ncols (matrix); k++)
        fmpq_sub (difference + k, fmpq_mat_entry (matrix, i, k),
                  fmpq_mat_entry (matrix, j, k));
}

void
residual_add (struct residual *residual, const struct rate *rate,
              const fmpq_t weight, slong i, slong j)
{
    slong n = rate->dimension;
    fmpq *v = _fmpq_vec_init (2 * n + 2), *apart = v, *turn = v + n,
         *share = v + 2 * n, *negative = share + 1;

    row_difference (apart, rate->x, i, j);
    row_difference (turn, rate->g, i, j);
    fmpq_neg (negative, weight);
    residual_add_value (residual, weight, j);
    residual_add_value (residual, negative, i);
    residual_add_product (residual, weight, fmpq_mat_entry (rate->g, j, 0),
                          apart);
    fmpq_sub_si (share, rate->mu, 1);
    fmpq_div (share, negative, share);
    fmpq_div_2exp (share, share, 1);
    residual_add_square (residual, share, turn);
    fmpq_mul (share, share, rate->mu);
    residual_add_square (residual, share, apart);
    fmpq_mul_2exp (share, share, 1);
    fmpq_neg (share, share);
    residual_add_product (residual, share, turn, apart);
    _fmpq_vec_clear (v, 2 * n + 2);
}

static int
without_values (const struct residual *residual)
{
    slong i;

    for (i = 0; i < residual->points; i++)
        if (!fmpq_is_zero (residual->values + i))
            return 0;
    return 1;
}

enum truth
residual_check (const struct residual *residual, struct record *record)
{
    if (!without_values (residual))
        return UNDECIDED;
    return psd_check (residual->form, record);
}

enum truth
residual_recheck (const struct residual *residual, const struct record *record)
{
    if (!without_values (residual))
        return UNDECIDED;
    return psd_recheck (residual->form, record);
}

/* Set LAM to I/(2N+1-I), and to 1 for I = N + 1. */
static void
multiplier (fmpq_t lam, slong n, slong i)
{
    if (i > n)
        fmpq_one (lam);
    else
        fmpq_set_si (lam, i, (ulong) (2 * n + 1 - i));
}

void
residual_descent (struct rate *rate, struct residual *residual, slong n,
                  const fmpq_t h)
{
    slong i, star = n + 1;
    fmpq *v = _fmpq_vec_init (n + 3), *lam = v, *next = v + 1, *bound = v + 2,
         *step = v + 3;

    for (i = 0; i < n; i++)
        fmpq_set (step + i, h);
    rate_descent (rate, n, step);
    residual_init (residual, rate);
    fmpq_set_si (bound, 4 * n, 1);
    fmpq_mul (bound, bound, h);
    fmpq_add_si (bound, bound, 2);
    fmpq_inv (bound, bound);
    residual_add_square (residual, bound, fmpq_mat_entry (rate->x, 0, 0));
    for (i = 0; i <= n; i++) {
        multiplier (lam, n, i);
        multiplier (next, n, i + 1);
        if (i > 0)
            residual_add (residual, rate, lam, i - 1, i);
        fmpq_sub (next, next, lam);
        residual_add (residual, rate, next, star, i);
    }
    fmpq_one (bound);
    residual_add_value (residual, bound, star);
    fmpq_neg (bound, bound);
    residual_add_value (residual, bound, n);
    _fmpq_vec_clear (v, n + 3);
}
