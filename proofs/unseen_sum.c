#include "proofs/unseen_sum.h"

#include "proofs/summation.h"

/* The g_j of order K, as polynomials in a; G has K + 1 entries. */
static void
derivative (fmpz_poly_struct *g, slong k)
{
    fmpz_poly_t factor, shifted;
    slong i, j;

    fmpz_poly_init (factor);
    fmpz_poly_init (shifted);
    for (j = 0; j <= k; j++)
        fmpz_poly_zero (g + j);
    fmpz_poly_set_si (g, 1);
    for (i = 0; i < k; i++)
        for (j = i + 1; j >= 0; j--) {
            fmpz_poly_zero (factor);
            fmpz_poly_set_coeff_si (factor, 0, -i);
            fmpz_poly_set_coeff_si (factor, 1, -(1 + j));
            fmpz_poly_mul (g + j, g + j, factor);
            if (j == 0)
                continue;
            fmpz_poly_shift_left (shifted, g + j - 1, 1);
            fmpz_poly_add (g + j, g + j, shifted);
        }
    fmpz_poly_clear (factor);
    fmpz_poly_clear (shifted);
}

static fmpz_poly_struct *
derivative_init (slong k)
{
    fmpz_poly_struct *g = flint_malloc ((size_t) (k + 1) * sizeof *g);
    slong j;

    for (j = 0; j <= k; j++)
        fmpz_poly_init (g + j);
    derivative (g, k);
    return g;
}

static void
derivative_clear (fmpz_poly_struct *g, slong k)
{
    slong j;

    for (j = 0; j <= k; j++)
        fmpz_poly_clear (g + j);
    flint_free (g);
}

/* sum_j (-1)^j g_j (a) n (n-1)...(n-j+1) = prod_{m<k} (-a (n+1) - m)? */
static int
derivative_holds (const fmpz_poly_struct *g, slong k, slong a, slong n)
{
    fmpz_t at, sum, value, falling;
    slong j;
    int good;

    fmpz_init_set_si (at, a);
    fmpz_init (sum);
    fmpz_init (value);
    fmpz_init_set_ui (falling, 1);
    for (j = 0; j <= k; j++) {
        fmpz_poly_evaluate_fmpz (value, g + j, at);
        fmpz_addmul (sum, value, falling);
        fmpz_mul_si (falling, falling, -(n - j));
    }
    fmpz_one (value);
    for (j = 0; j < k; j++)
        fmpz_mul_si (value, value, -a * (n + 1) - j);
    good = fmpz_equal (sum, value);
    fmpz_clear (at);
    fmpz_clear (sum);
    fmpz_clear (value);
    fmpz_clear (falling);
    return good;
}

/*
 * F is the sum over n of (-1)^n binom (T, n) p^{n+1}, and x^k d^k/dx^k
 * multiplies p^{n+1} = C^{n+1} x^{-a (n+1)} by prod_{m<k} (-a (n+1) - m).  The
 * coefficient of p^{n+1} in T...(T-j+1) p^{1+j} (1-p)^{T-j} is
 * (-1)^{n-j} binom (T, n) n...(n-j+1).  So T cancels, and what is left is an
 * identity of polynomials in a and n, of degree k at most in either: it holds
 * when it holds on a grid of (k+1)^2 points.
 */
enum truth
unseen_derivatives (struct certificate *certificate)
{
    slong k, a, n;
    int good = 1;

    (void) certificate;
    for (k = 1; k <= UNSEEN_ORDER; k++) {
        fmpz_poly_struct *g = derivative_init (k);
        for (a = 1; a <= k + 1; a++)
            for (n = 0; n <= k; n++)
                good &= derivative_holds (g, k, a, n);
        derivative_clear (g, k);
    }
    return good ? PROVED : DISPROVED;
}

/* Set M to M_k at the exponent A, a ball of numbers above 1. */
static void
relative_bound (arb_t m, const arb_t a, slong k, slong prec)
{
    fmpz_poly_struct *g = derivative_init (k);
    fmpq_t constant;
    arb_t inverse, x, y;
    slong j;

    fmpq_init (constant);
    arb_init (inverse);
    arb_init (x);
    arb_init (y);
    arb_inv (inverse, a, prec);
    arb_zero (m);
    for (j = 0; j <= k; j++) {
        arb_fmpz_poly_evaluate_arb (y, g + j, a, prec);
        arb_abs (y, y);
        arb_mul_si (x, inverse, k - 1, prec);
        arb_add_si (x, x, j + 1, prec);
        arb_gamma (x, x, prec);
        arb_addmul (m, x, y, prec);
    }
    arb_sub_ui (x, inverse, 1, prec);
    arb_neg (x, x);
    arb_gamma (x, x, prec);
    arb_div (m, m, x, prec);
    summation_constant (constant, k);
    arb_set_fmpq (x, constant, prec);
    arb_mul (m, m, x, prec);
    fmpq_clear (constant);
    arb_clear (inverse);
    arb_clear (x);
    arb_clear (y);
    derivative_clear (g, k);
}

void
unseen_bound (arb_t bound, const arb_t a, const arb_t t, slong k, slong prec)
{
    arb_t base, exponent;

    arb_init (base);
    arb_init (exponent);
    arb_zeta (base, a, prec);
    arb_div (base, base, t, prec);
    arb_set_si (exponent, k);
    arb_div (exponent, exponent, a, prec);
    arb_pow (base, base, exponent, prec);
    relative_bound (bound, a, k, prec);
    arb_mul (bound, bound, base, prec);
    arb_clear (base);
    arb_clear (exponent);
}

/* The integrand of unseen_quadrature. */
struct integrand {
    arb_srcptr a;
    const fmpz_poly_struct *g;
    slong k, t;
};

/*
 * x^{1-k} sum_j |g_j| T...(T-j+1) p^{1+j} (1-p)^{T-j} at x = e^s: an entire
 * function of s, so that a request for analyticity changes nothing.
 */
static int
integrand (acb_ptr out, const acb_t s, void *data, slong order, slong prec)
{
    const struct integrand *f = data;
    acb_t p, q, term, power;
    arb_t weight;
    slong j, i;

    (void) order;
    acb_init (p);
    acb_init (q);
    acb_init (term);
    acb_init (power);
    arb_init (weight);
    acb_mul_arb (p, s, f->a, prec);
    acb_neg (p, p);
    acb_exp (p, p, prec);
    arb_zeta (weight, f->a, prec);
    acb_div_arb (p, p, weight, prec);
    acb_sub_ui (q, p, 1, prec);
    acb_neg (q, q);
    acb_zero (out);
    for (j = 0; j <= f->k; j++) {
        arb_fmpz_poly_evaluate_arb (weight, f->g + j, f->a, prec);
        arb_abs (weight, weight);
        for (i = 0; i < j; i++)
            arb_mul_si (weight, weight, f->t - i, prec);
        acb_pow_ui (term, p, (ulong) (1 + j), prec);
        acb_pow_ui (power, q, (ulong) (f->t - j), prec);
        acb_mul (term, term, power, prec);
        acb_mul_arb (term, term, weight, prec);
        acb_add (out, out, term, prec);
    }
    acb_mul_si (term, s, 1 - f->k, prec);
    acb_exp (term, term, prec);
    acb_mul (out, out, term, prec);
    acb_clear (p);
    acb_clear (q);
    acb_clear (term);
    acb_clear (power);
    arb_clear (weight);
    return 0;
}

void
unseen_quadrature (arb_t value, const arb_t a, slong t, slong k, slong prec)
{
    fmpz_poly_struct *g = derivative_init (k);
    struct integrand f = { a, g, k, t };
    acb_t from, to, result;
    mag_t tolerance;

    acb_init (from);
    acb_init (to);
    acb_init (result);
    mag_init (tolerance);
    /* From p = 1, that is from x = C^{1/a}. */
    arb_zeta (acb_realref (from), a, prec);
    arb_log (acb_realref (from), acb_realref (from), prec);
    arb_div (acb_realref (from), acb_realref (from), a, prec);
    acb_neg (from, from);
    acb_set_si (to, 8);
    mag_set_ui_2exp_si (tolerance, 1, -40);
    acb_calc_integrate (result, integrand, &f, from, to, 30, tolerance, NULL,
                        prec);
    acb_get_real (value, result);
    acb_clear (from);
    acb_clear (to);
    acb_clear (result);
    mag_clear (tolerance);
    derivative_clear (g, k);
}
