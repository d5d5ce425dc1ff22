#include "theory/token_descent.h"

void
token_descent_start (struct token_descent *descent, slong n, slong m,
                     const fmpq_t corr, const fmpq_t eta, slong prec)
{
    slong x;
    fmpq_t total, part;
    arb_t rest;

    fmpq_init (total);
    fmpq_init (part);
    arb_init (rest);
    arb_init (descent->corr);
    arb_init (descent->eta);
    mag_init (descent->error);
    mag_init (descent->stretch);
    descent->tokens = n;
    descent->classes = m;
    descent->steps = 0;
    descent->prec = prec;
    descent->mass = _arb_vec_init (n);
    descent->score = _arb_vec_init (n * m);
    descent->push = _arb_vec_init ((n + 1) * m);
    for (x = 1; x <= n; x++) {
        fmpq_set_si (part, 1, (ulong) x);
        fmpq_add (total, total, part);
    }
    for (x = 0; x < n; x++) {
        fmpq_set_si (part, 1, (ulong) (x + 1));
        fmpq_div (part, part, total);
        arb_set_fmpq (descent->mass + x, part, prec);
    }
    arb_set_fmpq (descent->corr, corr, prec);
    arb_set_fmpq (descent->eta, eta, prec);
    arb_sub_ui (rest, descent->corr, 1, prec);
    arb_neg (rest, rest);
    arb_rsqrt (rest, rest, prec);
    arb_get_mag (descent->stretch, rest);
    fmpq_clear (total);
    fmpq_clear (part);
    arb_clear (rest);
}

void
token_descent_clear (struct token_descent *descent)
{
    _arb_vec_clear (descent->mass, descent->tokens);
    _arb_vec_clear (descent->score, descent->tokens * descent->classes);
    _arb_vec_clear (descent->push, (descent->tokens + 1) * descent->classes);
    arb_clear (descent->corr);
    arb_clear (descent->eta);
    mag_clear (descent->error);
    mag_clear (descent->stretch);
}

/* Set SHARE to softmax of the M scores, exact or wide; from the largest
   midpoint, so that no exponential is huge. */
static void
softmax (arb_ptr share, arb_srcptr score, slong m, slong prec)
{
    slong z, top = 0;
    arb_t sum, shift;

    arb_init (sum);
    arb_init (shift);
    for (z = 1; z < m; z++)
        if (arf_cmp (arb_midref (score + z), arb_midref (score + top)) > 0)
            top = z;
    arb_set (shift, score + top);
    for (z = 0; z < m; z++) {
        arb_sub (share + z, score + z, shift, prec);
        arb_exp (share + z, share + z, prec);
        arb_add (sum, sum, share + z, prec);
    }
    for (z = 0; z < m; z++)
        arb_div (share + z, share + z, sum, prec);
    arb_clear (sum);
    arb_clear (shift);
}

/*
 * Set BOUND to p |C| at most, for softmax SHARE at the midpoint and all scores
 * within ERROR of it.  By Gershgorin |C| <= 2 max s (1 - s), which is at most
 * 1/2; and C <= diag (s), so that |C| <= max s.  Both 2 s (1 - s) and s move
 * by less than the length of the change.
 */
static void
covariance_bound (mag_t bound, arb_srcptr share, slong m, const mag_t error,
                  const arb_t mass)
{
    mag_t part, most;
    arb_t x;
    slong z;

    mag_init (part);
    mag_init (most);
    arb_init (x);
    mag_zero (bound);
    for (z = 0; z < m; z++) {
        arb_get_mag (part, share + z);
        mag_max (most, most, part);
        arb_sub_ui (x, share + z, 1, MAG_BITS);
        arb_mul (x, x, share + z, MAG_BITS);
        arb_get_mag (part, x);
        mag_max (bound, bound, part);
    }
    mag_mul_2exp_si (bound, bound, 1);
    mag_min (bound, bound, most);
    mag_add (bound, bound, error);
    if (mag_cmp_2exp_si (bound, -1) > 0)
        mag_set_ui_2exp_si (bound, 1, -1);
    arb_get_mag (part, mass);
    mag_mul (bound, bound, part);
    mag_clear (part);
    mag_clear (most);
    arb_clear (x);
}

/* Set the pushes R_x, their sum in row N, and GROWTH to max (1, eta h - 1), h
   the bound of the Hessian. */
static void
pushes (mag_t growth, struct token_descent *descent)
{
    slong n = descent->tokens, m = descent->classes, prec = descent->prec;
    slong x, z;
    arb_ptr sum = descent->push + n * m;
    mag_t part, most, total;
    arb_t h, c;

    mag_init (part);
    mag_init (most);
    mag_init (total);
    arb_init (h);
    arb_init (c);
    _arb_vec_zero (sum, m);
    for (x = 0; x < n; x++) {
        arb_ptr row = descent->push + x * m;
        softmax (row, descent->score + x * m, m, prec);
        covariance_bound (part, row, m, descent->error, descent->mass + x);
        mag_max (most, most, part);
        mag_add (total, total, part);
        for (z = 0; z < m; z++) {
            if (z == x % m)
                arb_sub_ui (row + z, row + z, 1, prec);
            arb_mul (row + z, row + z, descent->mass + x, prec);
            arb_neg (row + z, row + z);
            arb_add (sum + z, sum + z, row + z, prec);
        }
    }
    /* most + corr (total - most) */
    arf_set_mag (arb_midref (h), total);
    arf_set_mag (arb_midref (c), most);
    arb_sub (h, h, c, prec);
    arb_mul (h, h, descent->corr, prec);
    arb_add (h, h, c, prec);
    arb_mul (h, h, descent->eta, prec);
    arb_sub_ui (h, h, 1, prec);
    arb_get_mag (growth, h);
    if (mag_cmp_2exp_si (growth, 0) < 0)
        mag_one (growth);
    mag_clear (part);
    mag_clear (most);
    mag_clear (total);
    arb_clear (h);
    arb_clear (c);
}

/* The midpoints' step with its rounding, and the mean value theorem. */
static void
step (struct token_descent *descent)
{
    slong n = descent->tokens, m = descent->classes, prec = descent->prec;
    slong x, z;
    mag_t growth, rounding;
    arb_t own, next;

    mag_init (growth);
    mag_init (rounding);
    arb_init (own);
    arb_init (next);
    pushes (growth, descent);
    mag_mul (descent->error, descent->error, growth);
    arb_sub_ui (own, descent->corr, 1, prec);
    arb_neg (own, own);
    for (x = 0; x < n; x++)
        for (z = 0; z < m; z++) {
            arb_ptr score = descent->score + x * m + z;
            arb_mul (next, own, descent->push + x * m + z, prec);
            arb_addmul (next, descent->corr, descent->push + n * m + z, prec);
            arb_mul (next, next, descent->eta, prec);
            arb_add (next, next, score, prec);
            mag_add (rounding, rounding, arb_radref (next));
            arb_get_mid_arb (score, next);
        }
    mag_mul (rounding, rounding, descent->stretch);
    mag_add (descent->error, descent->error, rounding);
    descent->steps++;
    mag_clear (growth);
    mag_clear (rounding);
    arb_clear (own);
    arb_clear (next);
}

void
token_descent_run (struct token_descent *descent, slong k)
{
    while (descent->steps < k)
        step (descent);
}

/* log (1 + sum of the others over the right one). */
void
token_descent_loss (arb_t loss, const struct token_descent *descent)
{
    slong n = descent->tokens, m = descent->classes, prec = descent->prec;
    slong x, z;
    arb_t sum, gap, slack;

    arb_init (sum);
    arb_init (gap);
    arb_init (slack);
    arb_zero (loss);
    /* Two scores of a token differ by sqrt 2 times the error at most. */
    arb_sqrt_ui (slack, 2, MAG_BITS);
    arb_add_error_mag (gap, descent->error);
    arb_mul (slack, slack, gap, MAG_BITS);
    for (x = 0; x < n; x++) {
        arb_srcptr score = descent->score + x * m;
        arb_zero (sum);
        for (z = 0; z < m; z++) {
            if (z == x % m)
                continue;
            arb_sub (gap, score + z, score + x % m, prec);
            arb_add (gap, gap, slack, prec);
            arb_exp (gap, gap, prec);
            arb_add (sum, sum, gap, prec);
        }
        arb_log1p (sum, sum, prec);
        arb_addmul (loss, sum, descent->mass + x, prec);
    }
    arb_clear (sum);
    arb_clear (gap);
    arb_clear (slack);
}
