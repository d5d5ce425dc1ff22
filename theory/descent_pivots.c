#include "theory/descent_pivots.h"

void
descent_multipliers (fmpq_t lam, fmpq_t tau, slong n, slong i)
{
    fmpz_t den;

    fmpq_set_si (lam, i, (ulong) (2 * n + 1 - i));
    if (i == n) {
        fmpq_set_si (tau, 1, (ulong) (n + 1));
        return;
    }
    fmpz_init (den);
    fmpq_set_si (tau, 2 * n + 1, 1);
    fmpz_set_si (den, 2 * n + 1 - i);
    fmpz_mul_si (den, den, 2 * n - i);
    fmpq_div_fmpz (tau, tau, den);
    fmpz_clear (den);
}

/* Numbers of an elimination: of the row before, and of this one. */
struct row {
    fmpq_t a, c, e, pivot; /* of the row, after those above are eliminated */
    fmpq_t sum;            /* of c^2/pivot over the rows before the last */
};

/* Set A, C, E and PIVOT of row I of S as it stands in the matrix. */
static void
row_set (struct row *row, slong n, slong i, const fmpq_t h)
{
    fmpq *v = _fmpq_vec_init (3), *lam = v, *tau = v + 1, *slope = v + 2;

    descent_multipliers (lam, tau, n, i);
    fmpq_div_2exp (row->a, tau, 1);
    fmpq_set_si (slope, 2 * n, 1);
    fmpq_mul (slope, slope, h);
    fmpq_add_si (slope, slope, 1);
    fmpq_mul (row->c, slope, tau);
    fmpq_mul (row->pivot, row->c, row->a);
    fmpq_sub (row->c, row->c, h);
    fmpq_sub_si (row->e, h, 1);
    fmpq_mul (row->e, row->e, lam);
    fmpq_div_2exp (row->e, row->e, 1);
    descent_multipliers (lam, tau, n, i + 1);
    fmpq_sub (row->pivot, lam, row->pivot);
    _fmpq_vec_clear (v, 3);
}

/* Eliminate the row BEFORE from ROW, its neighbour. */
static void
row_eliminate (struct row *row, const struct row *before)
{
    fmpq *v = _fmpq_vec_init (3), *t = v, *u = v + 1, *sum = v + 2;

    fmpq_mul (t, row->a, before->sum);
    fmpq_add (row->c, row->c, t);
    fmpq_submul (row->pivot, row->a, t);
    fmpq_mul (t, row->a, before->c);
    fmpq_sub (t, t, row->e);
    fmpq_div (u, t, before->pivot);
    fmpq_submul (row->pivot, t, u);
    fmpq_addmul (row->c, before->c, u);
    fmpq_mul (sum, before->c, before->c);
    fmpq_div (sum, sum, before->pivot);
    fmpq_add (row->sum, before->sum, sum);
    _fmpq_vec_clear (v, 3);
}

static void
row_init (struct row *row)
{
    fmpq_init (row->a);
    fmpq_init (row->c);
    fmpq_init (row->e);
    fmpq_init (row->pivot);
    fmpq_init (row->sum);
}

static void
row_clear (struct row *row)
{
    fmpq_clear (row->a);
    fmpq_clear (row->c);
    fmpq_clear (row->e);
    fmpq_clear (row->pivot);
    fmpq_clear (row->sum);
}

slong
descent_pivots (fmpq *pivots, slong count, slong n, const fmpq_t h)
{
    struct row rows[2];
    slong i;

    row_init (rows);
    row_init (rows + 1);
    for (i = 0; i < count; i++) {
        struct row *row = rows + i % 2;
        row_set (row, n, i, h);
        if (i > 0)
            row_eliminate (row, rows + (i + 1) % 2);
        fmpq_set (pivots + i, row->pivot);
        if (fmpq_is_zero (row->pivot)) {
            i++;
            break;
        }
    }
    row_clear (rows);
    row_clear (rows + 1);
    return i;
}

/* The same in balls: a, c, e, pivot and sum in this order. */
enum { A, C, E, PIVOT, SUM, ROW };

static void
balls_set (arb_ptr row, slong n, slong i, const arb_t h, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *lam = v, *tau = v + 1;

    descent_multipliers (lam, tau, n, i);
    arb_set_fmpq (row + A, tau, prec);
    arb_mul_si (row + C, h, 2 * n, prec);
    arb_add_ui (row + C, row + C, 1, prec);
    arb_mul (row + C, row + C, row + A, prec);
    arb_mul_2exp_si (row + A, row + A, -1);
    arb_mul (row + PIVOT, row + C, row + A, prec);
    arb_sub (row + C, row + C, h, prec);
    arb_sub_ui (row + E, h, 1, prec);
    arb_mul_fmpz (row + E, row + E, fmpq_numref (lam), prec);
    arb_div_fmpz (row + E, row + E, fmpq_denref (lam), prec);
    arb_mul_2exp_si (row + E, row + E, -1);
    descent_multipliers (lam, tau, n, i + 1);
    arb_set_fmpq (row + SUM, lam, prec);
    arb_sub (row + PIVOT, row + SUM, row + PIVOT, prec);
    arb_zero (row + SUM);
    _fmpq_vec_clear (v, 2);
}

static void
balls_eliminate (arb_ptr row, arb_srcptr before, slong prec)
{
    arb_t t, u;

    arb_init (t);
    arb_init (u);
    arb_mul (t, row + A, before + SUM, prec);
    arb_add (row + C, row + C, t, prec);
    arb_submul (row + PIVOT, row + A, t, prec);
    arb_mul (t, row + A, before + C, prec);
    arb_sub (t, t, row + E, prec);
    arb_div (u, t, before + PIVOT, prec);
    arb_submul (row + PIVOT, t, u, prec);
    arb_addmul (row + C, before + C, u, prec);
    arb_sqr (u, before + C, prec);
    arb_div (u, u, before + PIVOT, prec);
    arb_add (row + SUM, before + SUM, u, prec);
    arb_clear (t);
    arb_clear (u);
}

void
descent_pivot (arb_t pivot, slong i, slong n, const fmpq_t h, slong prec)
{
    arb_ptr rows = _arb_vec_init (2 * ROW);
    arb_t size;
    slong k;

    arb_init (size);
    arb_set_fmpq (size, h, prec);
    for (k = 0; k <= i; k++) {
        balls_set (rows + k % 2 * ROW, n, k, size, prec);
        if (k > 0)
            balls_eliminate (rows + k % 2 * ROW, rows + (k + 1) % 2 * ROW,
                             prec);
    }
    arb_set (pivot, rows + i % 2 * ROW + PIVOT);
    arb_clear (size);
    _arb_vec_clear (rows, 2 * ROW);
}

int
descent_pivots_sign (slong n, const arb_t h, slong prec)
{
    arb_ptr rows = _arb_vec_init (2 * ROW);
    int sign = 1;
    slong i;

    for (i = 0; i < n && sign > 0; i++) {
        arb_ptr row = rows + i % 2 * ROW;
        balls_set (row, n, i, h, prec);
        if (i > 0)
            balls_eliminate (row, rows + (i + 1) % 2 * ROW, prec);
        sign = arb_is_positive (row + PIVOT)   ? 1
               : arb_is_negative (row + PIVOT) ? -1
                                               : 0;
    }
    _arb_vec_clear (rows, 2 * ROW);
    return sign;
}
