#include "proofs/error_sum.h"

#include "proofs/enumerate.h"
#include "proofs/summation.h"

/* Bits that hold the integers of error_derivatives. */
enum { EXACT = 256 };

/* The operator's coefficients for one pair (a, b). */
struct derivative {
    arb_t g;
    arb_ptr u; /* ERROR_ORDER + 1 */
};

static void
derivative_init (struct derivative *o, const arb_t a, const arb_t b, slong n,
                 slong prec)
{
    arb_t x;
    slong i, j;

    arb_init (o->g);
    o->u = _arb_vec_init (ERROR_ORDER + 1);
    arb_init (x);
    arb_one (o->g);
    for (i = 0; i < n; i++) {
        for (j = i; j >= 0; j--) {
            arb_mul_si (x, b, 2 * j + 1, prec);
            arb_add (x, x, a, prec);
            arb_add_si (x, x, i, prec);
            arb_mul (o->u + j, o->u + j, x, prec);
            arb_neg (o->u + j, o->u + j);
            if (j > 0) {
                arb_mul_2exp_si (x, b, 1);
                arb_addmul (o->u + j, o->u + j - 1, x, prec);
            }
        }
        arb_addmul (o->u, o->g, b, prec);
        arb_add_si (x, a, i, prec);
        arb_mul (o->g, o->g, x, prec);
        arb_neg (o->g, o->g);
    }
    arb_clear (x);
}

static void
derivative_clear (struct derivative *o)
{
    arb_clear (o->g);
    _arb_vec_clear (o->u, ERROR_ORDER + 1);
}

/* g - (2k+1) sum_j (-1)^j u_j k (k-1)...(k-j+1) = prod_i -(a + b (2k+1) + i)?
   All numbers are integers, exact at so many bits. */
static int
derivative_holds (slong n, slong a, slong b, slong k)
{
    struct derivative o;
    arb_t x, y, sum, product;
    slong i;
    int good;

    arb_init (x);
    arb_init (y);
    arb_init (sum);
    arb_init (product);
    arb_set_si (x, a);
    arb_set_si (y, b);
    derivative_init (&o, x, y, n, EXACT);
    arb_set_si (x, -(2 * k + 1));
    arb_set (sum, o.g);
    for (i = 0; i <= n; i++) {
        arb_addmul (sum, o.u + i, x, EXACT);
        arb_mul_si (x, x, -(k - i), EXACT);
    }
    arb_one (product);
    for (i = 0; i < n; i++)
        arb_mul_si (product, product, -(a + b * (2 * k + 1) + i), EXACT);
    good = arb_is_exact (sum) && arb_is_exact (product)
           && arb_equal (sum, product);
    derivative_clear (&o);
    arb_clear (x);
    arb_clear (y);
    arb_clear (sum);
    arb_clear (product);
    return good;
}

/*
 * h_d (w) = 1/2 - sum_k c_k w^{k+1/2}, c_k = (-1)^k binom (m, k)/((2k+1) B),
 * and x^n d^n/dx^n multiplies x^-a w^{k+1/2} by prod_i -(a + b (2k+1) + i). In
 * each coefficient (-1)^k binom (m, k)/((2k+1) B) cancels.  What is left has
 * degree n at most in each of a, b and k: it holds when it does on (n+1)^3
 * points.
 */
enum truth
error_derivatives (struct certificate *certificate)
{
    slong n, a, b, k;
    int good = 1;

    (void) certificate;
    for (n = 1; n <= ERROR_ORDER; n++)
        for (a = 1; a <= n + 1; a++)
            for (b = 1; b <= n + 1; b++)
                for (k = 0; k <= n; k++)
                    good &= derivative_holds (n, a, b, k);
    return good ? PROVED : DISPROVED;
}

/* Set SUM to |g| Gamma (s+1/2)/(2s) + sum_j |u_j| Gamma (s+j+1/2). */
static void
gamma_sum (arb_t sum, const struct derivative *o, slong n, const arb_t s,
           slong prec)
{
    arb_t x, y;
    slong j;

    arb_init (x);
    arb_init (y);
    arb_set_d (x, 0.5);
    arb_add (x, x, s, prec);
    arb_gamma (sum, x, prec);
    arb_mul (sum, sum, o->g, prec);
    arb_abs (sum, sum);
    arb_div (sum, sum, s, prec);
    arb_mul_2exp_si (sum, sum, -1);
    for (j = 0; j < n; j++) {
        arb_gamma (y, x, prec);
        arb_mul (y, y, o->u + j, prec);
        arb_abs (y, y);
        arb_add (sum, sum, y, prec);
        arb_add_ui (x, x, 1, prec);
    }
    arb_clear (x);
    arb_clear (y);
}

void
error_bound (arb_t bound, const arb_t a, const arb_t b, slong d, slong n,
             slong prec)
{
    struct derivative o;
    fmpq_t constant;
    arb_t s, x, y;

    fmpq_init (constant);
    arb_init (s);
    arb_init (x);
    arb_init (y);
    derivative_init (&o, a, b, n, prec);
    arb_add_si (s, a, n - 1, prec);
    arb_div (s, s, b, prec);
    arb_mul_2exp_si (s, s, -1);
    gamma_sum (bound, &o, n, s, prec);
    /* (a-1)/b / Gamma ((k+1)/2), k = (a-1)/b. */
    arb_sub_ui (x, a, 1, prec);
    arb_div (x, x, b, prec);
    arb_mul (bound, bound, x, prec);
    arb_add_ui (x, x, 1, prec);
    arb_mul_2exp_si (x, x, -1);
    arb_rgamma (x, x, prec);
    arb_mul (bound, bound, x, prec);
    summation_constant (constant, n);
    arb_set_fmpq (x, constant, prec);
    arb_mul (bound, bound, x, prec);
    arb_mul_2exp_si (x, b, 1);
    arb_zeta (y, x, prec);
    arb_mul_2exp_si (y, y, 1);
    arb_div_si (y, y, d, prec);
    arb_inv (x, x, prec);
    arb_mul_si (x, x, n, prec);
    arb_pow (y, y, x, prec);
    arb_mul (bound, bound, y, prec);
    derivative_clear (&o);
    fmpq_clear (constant);
    arb_clear (s);
    arb_clear (x);
    arb_clear (y);
}

/* What the integrands need. */
struct integrand {
    arb_srcptr a, b;
    slong d, order;
    fmpq_poly_t series;
};

/* Set OUT to |g| h + sum_j |u_j| m...(m-j+1) r^{1+2j} (1-r^2)^{m-j}/B at the
   root R of w; for the order 0, to h. */
static void
integrand_terms (acb_t out, const acb_t r, const struct integrand *f,
                 slong prec)
{
    struct derivative o;
    acb_t w, term;
    arb_t x;
    fmpq_t c;
    slong j, m = f->d / 2 - 1, k;

    acb_init (w);
    acb_init (term);
    arb_init (x);
    fmpq_init (c);
    derivative_init (&o, f->a, f->b, f->order, prec);
    acb_zero (out);
    for (k = fmpq_poly_length (f->series) - 1; k >= 0; k--) {
        fmpq_poly_get_coeff_fmpq (c, f->series, k);
        arb_set_fmpq (x, c, prec);
        acb_mul (out, out, r, prec);
        acb_sub_arb (out, out, x, prec);
    }
    arb_set_d (x, 0.5);
    acb_add_arb (out, out, x, prec);
    arb_abs (x, o.g);
    acb_mul_arb (out, out, x, prec);
    acb_mul (w, r, r, prec);
    /* The first coefficient of the series is 1/B. */
    fmpq_poly_get_coeff_fmpq (c, f->series, 1);
    for (j = 0; j < f->order; j++) {
        acb_pow_ui (term, r, (ulong) (2 * j + 1), prec);
        arb_set_fmpq (x, c, prec);
        acb_mul_arb (term, term, x, prec);
        arb_abs (x, o.u + j);
        acb_mul_arb (term, term, x, prec);
        acb_sub_ui (w, w, 1, prec);
        acb_neg (w, w);
        for (k = 0; k < m - j; k++)
            acb_mul (term, term, w, prec);
        acb_add (out, out, term, prec);
        acb_sub_ui (w, w, 1, prec);
        acb_neg (w, w);
        fmpq_mul_si (c, c, m - j);
    }
    derivative_clear (&o);
    acb_clear (w);
    acb_clear (term);
    arb_clear (x);
    fmpq_clear (c);
}

/* C x^{1-a-n} times the terms at x = e^t, r = x^-b/sqrt Z: entire in t, so
   that a request for analyticity changes nothing. */
static int
integrand (acb_ptr out, const acb_t t, void *data, slong order, slong prec)
{
    const struct integrand *f = data;
    acb_t r;
    arb_t x;

    (void) order;
    acb_init (r);
    arb_init (x);
    acb_mul_arb (r, t, f->b, prec);
    acb_neg (r, r);
    acb_exp (r, r, prec);
    arb_mul_2exp_si (x, f->b, 1);
    arb_zeta (x, x, prec);
    arb_rsqrt (x, x, prec);
    acb_mul_arb (r, r, x, prec);
    integrand_terms (out, r, f, prec);
    arb_sub_ui (x, f->a, 1, prec);
    arb_add_si (x, x, f->order, prec);
    acb_mul_arb (r, t, x, prec);
    acb_neg (r, r);
    acb_exp (r, r, prec);
    acb_mul (out, out, r, prec);
    arb_zeta (x, f->a, prec);
    acb_div_arb (out, out, x, prec);
    acb_clear (r);
    arb_clear (x);
    return 0;
}

void
error_quadrature (arb_t value, const arb_t a, const arb_t b, slong d, slong n,
                  slong prec)
{
    struct integrand f = { .a = a, .b = b, .d = d, .order = n };
    acb_t from, to, result;
    mag_t tolerance;

    fmpq_poly_init (f.series);
    acb_init (from);
    acb_init (to);
    acb_init (result);
    mag_init (tolerance);
    enumerate_cap_series (f.series, d);
    /* From w = 1, that is from x = Z^{-1/2b}. */
    arb_mul_2exp_si (value, b, 1);
    arb_zeta (acb_realref (from), value, prec);
    acb_log (from, from, prec);
    acb_div_arb (from, from, value, prec);
    acb_neg (from, from);
    acb_set_si (to, 40);
    mag_set_ui_2exp_si (tolerance, 1, -60);
    acb_calc_integrate (result, integrand, &f, from, to, 40, tolerance, NULL,
                        prec);
    acb_get_real (value, result);
    fmpq_poly_clear (f.series);
    acb_clear (from);
    acb_clear (to);
    acb_clear (result);
    mag_clear (tolerance);
}
