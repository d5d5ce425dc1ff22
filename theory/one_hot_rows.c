#include "theory/one_hot_rows.h"

#include "theory/harmonic.h"
#include "theory/margin.h"

/* Every ball here encloses because it is a finite expression in enclosures. */

void
one_hot_frequencies (arb_ptr pi, slong c, slong prec)
{
    slong k;
    fmpz_t n;
    arb_t all;

    fmpz_init (n);
    arb_init (all);
    fmpz_set_si (n, c);
    harmonic (all, n, prec);
    for (k = 1; k <= c; k++) {
        arb_mul_si (pi + k - 1, all, k, prec);
        arb_inv (pi + k - 1, pi + k - 1, prec);
    }
    fmpz_clear (n);
    arb_clear (all);
}

void
one_hot_flow (arb_ptr u, slong c, const fmpq_t t, slong prec)
{
    slong k;
    fmpq_t classes;
    arb_t tau;

    fmpq_init (classes);
    arb_init (tau);
    fmpq_set_si (classes, c, 1);
    one_hot_frequencies (u, c, prec);
    for (k = 0; k < c; k++) {
        arb_mul_fmpz (tau, u + k, fmpq_numref (t), prec);
        arb_div_fmpz (tau, tau, fmpq_denref (t), prec);
        margin_flow (u + k, tau, classes, prec);
    }
    fmpq_clear (classes);
    arb_clear (tau);
}

/* Steps are exact rationals: frequencies are 1 / (k H_c) with H_c exact where
   it is short, which it is for the lengths that one would wait for. */
void
one_hot_steps (arb_ptr u, slong c, const fmpq_t t, const fmpq_t n, slong prec)
{
    slong k;
    fmpz_t count;
    fmpq_t all, step, classes;

    fmpz_init (count);
    fmpq_init (all);
    fmpq_init (step);
    fmpq_init (classes);
    fmpz_set_si (count, c);
    fmpq_set_si (classes, c, 1);
    if (!harmonic_exact (all, count))
        _arb_vec_indeterminate (u, c);
    else
        for (k = 1; k <= c; k++) {
            fmpq_mul_si (step, all, k);
            fmpq_mul (step, step, n);
            fmpq_div (step, t, step);
            margin_descent (u + k - 1, step, classes, n, 1, prec);
        }
    fmpz_clear (count);
    fmpq_clear (all);
    fmpq_clear (step);
    fmpq_clear (classes);
}

/* Set Q to 1 / (e^u + c - 1) and WRONG to 1 - p = (c - 1) q. */
static void
shares (arb_t q, arb_t wrong, const arb_t u, slong c, slong prec)
{
    fmpq_t classes;

    fmpq_init (classes);
    fmpq_set_si (classes, c, 1);
    margin_wrong (q, u, classes, prec);
    arb_mul_si (wrong, q, c - 1, prec);
    fmpq_clear (classes);
}

/*
 * The sums over j != k are those over all j less one term: as none of the
 * others is left out and q_j >= q_k / k for the frequent ones, little is lost.
 */
void
one_hot_rows (arb_ptr gradient, arb_ptr curvature, arb_srcptr u, slong c,
              slong prec)
{
    slong k;
    arb_t q, wrong, x, all, around;
    arb_ptr pi = _arb_vec_init (c);

    arb_init (q);
    arb_init (wrong);
    arb_init (x);
    arb_init (all);
    arb_init (around);
    one_hot_frequencies (pi, c, prec);
    for (k = 0; k < c; k++) {
        shares (q, wrong, u + k, c, prec);
        /* (pi (1 - p))^2 - (pi q)^2 and pi (p (1 - p) - q (1 - q)). */
        arb_mul (gradient + k, pi + k, wrong, prec);
        arb_sqr (gradient + k, gradient + k, prec);
        arb_mul (x, pi + k, q, prec);
        arb_sqr (x, x, prec);
        arb_add (all, all, x, prec);
        arb_sub (gradient + k, gradient + k, x, prec);
        arb_sub_ui (x, wrong, 1, prec);
        arb_neg (x, x);
        arb_mul (x, x, wrong, prec);
        arb_mul (curvature + k, x, pi + k, prec);
        arb_sub_ui (x, q, 1, prec);
        arb_neg (x, x);
        arb_mul (x, x, q, prec);
        arb_mul (x, x, pi + k, prec);
        arb_add (around, around, x, prec);
        arb_sub (curvature + k, curvature + k, x, prec);
    }
    for (k = 0; k < c; k++) {
        arb_add (gradient + k, gradient + k, all, prec);
        arb_add (curvature + k, curvature + k, around, prec);
    }
    arb_clear (q);
    arb_clear (wrong);
    arb_clear (x);
    arb_clear (all);
    arb_clear (around);
    _arb_vec_clear (pi, c);
}

/* Set X to the logarithms of FROM less their mean. */
static void
centred_logarithms (arb_ptr x, arb_srcptr from, slong n, slong prec)
{
    slong i;
    arb_t mean;

    arb_init (mean);
    for (i = 0; i < n; i++) {
        arb_log (x + i, from + i, prec);
        arb_add (mean, mean, x + i, prec);
    }
    arb_div_si (mean, mean, n, prec);
    for (i = 0; i < n; i++)
        arb_sub (x + i, x + i, mean, prec);
    arb_clear (mean);
}

void
log_correlation (arb_t r, arb_srcptr x, arb_srcptr y, slong n, slong prec)
{
    arb_ptr a = _arb_vec_init (n), b = _arb_vec_init (n);
    arb_t first, second;

    arb_init (first);
    arb_init (second);
    centred_logarithms (a, x, n, prec);
    centred_logarithms (b, y, n, prec);
    arb_dot (r, NULL, 0, a, 1, b, 1, n, prec);
    arb_dot (first, NULL, 0, a, 1, a, 1, n, prec);
    arb_dot (second, NULL, 0, b, 1, b, 1, n, prec);
    arb_mul (first, first, second, prec);
    arb_rsqrt (first, first, prec);
    arb_mul (r, r, first, prec);
    arb_clear (first);
    arb_clear (second);
    _arb_vec_clear (a, n);
    _arb_vec_clear (b, n);
}

void
log_slope (arb_t slope, arb_srcptr x, arb_srcptr y, slong n, slong prec)
{
    arb_ptr a = _arb_vec_init (n), b = _arb_vec_init (n);
    arb_t square;

    arb_init (square);
    centred_logarithms (a, x, n, prec);
    centred_logarithms (b, y, n, prec);
    arb_dot (slope, NULL, 0, a, 1, b, 1, n, prec);
    arb_dot (square, NULL, 0, a, 1, a, 1, n, prec);
    arb_div (slope, slope, square, prec);
    arb_clear (square);
    _arb_vec_clear (a, n);
    _arb_vec_clear (b, n);
}

void
one_hot_sharpness (arb_t sharpness, arb_srcptr u, slong c, slong prec)
{
    slong k;
    arb_t q, wrong, x;
    arb_ptr pi = _arb_vec_init (c);

    arb_init (q);
    arb_init (wrong);
    arb_init (x);
    one_hot_frequencies (pi, c, prec);
    arb_zero (sharpness);
    for (k = 0; k < c; k++) {
        shares (q, wrong, u + k, c, prec);
        arb_sub_ui (x, wrong, 1, prec);
        arb_neg (x, x);
        arb_mul (x, x, q, prec);
        arb_mul_si (x, x, c, prec);
        arb_mul (x, x, pi + k, prec);
        arb_max (sharpness, sharpness, x, prec);
    }
    arb_clear (q);
    arb_clear (wrong);
    arb_clear (x);
    _arb_vec_clear (pi, c);
}

int
one_hot_init (struct one_hot *rows, const fmpq_t classes, const fmpq_t t,
              const fmpq *steps, slong prec)
{
    slong c;
    arb_ptr u;

    if (!fmpq_get_index (&c, classes))
        return 0;
    rows->classes = c;
    rows->gradient = _arb_vec_init (c);
    rows->curvature = _arb_vec_init (c);
    u = _arb_vec_init (c);
    if (steps)
        one_hot_steps (u, c, t, steps, prec);
    else
        one_hot_flow (u, c, t, prec);
    one_hot_rows (rows->gradient, rows->curvature, u, c, prec);
    _arb_vec_clear (u, c);
    return 1;
}

void
one_hot_clear (struct one_hot *rows)
{
    _arb_vec_clear (rows->gradient, rows->classes);
    _arb_vec_clear (rows->curvature, rows->classes);
}

double
one_hot_flow_work (const fmpq *at, slong prec)
{
    return fmpz_get_d (fmpq_numref (at)) * (200 + (double) prec);
}

double
one_hot_steps_work (const fmpq_t classes, const fmpq_t steps)
{
    double c = fmpz_get_d (fmpq_numref (classes));
    double n = fmpz_get_d (fmpq_numref (steps));

    return c * (100 + margin_work (n));
}
