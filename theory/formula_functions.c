/*
 * The functions of formulas, in one table at the end.
 *
 * A real function returns 0 where all of its ball lies outside its domain, and
 * leaves an indeterminate value where some of it does.  A complex function is
 * asked for boxes around the real line only, and is indeterminate when a box
 * meets a cut or leaves the half-plane where the continuation is known.
 */
#include "theory/formula_tree.h"

#include "theory/lambert.h"

#include <string.h>

/* ---- Real functions ----------------------------------------------------- */

/* Functions of one variable that are defined everywhere. */
#define EVERYWHERE(name, call)                                         \
    static int name (arb_t value, arb_srcptr x, int count, slong prec) \
    {                                                                  \
        (void) count;                                                  \
        call (value, x, prec);                                         \
        return 1;                                                      \
    }
EVERYWHERE (real_exp, arb_exp)
EVERYWHERE (real_expm1, arb_expm1)
EVERYWHERE (real_sin, arb_sin)
EVERYWHERE (real_cos, arb_cos)
EVERYWHERE (real_tan, arb_tan)
EVERYWHERE (real_atan, arb_atan)
EVERYWHERE (real_sinh, arb_sinh)
EVERYWHERE (real_cosh, arb_cosh)
EVERYWHERE (real_tanh, arb_tanh)
EVERYWHERE (real_asinh, arb_asinh)
EVERYWHERE (real_erf, arb_hypgeom_erf)
EVERYWHERE (real_erfc, arb_hypgeom_erfc)

/* Is X certainly at most, below, at least, above the whole number N? */
static int
is_at_most_si (const arb_t x, slong n)
{
    arb_t bound;
    int answer;

    arb_init (bound);
    arb_set_si (bound, n);
    answer = arb_le (x, bound);
    arb_clear (bound);
    return answer;
}

static int
is_below_si (const arb_t x, slong n)
{
    arb_t bound;
    int answer;

    arb_init (bound);
    arb_set_si (bound, n);
    answer = arb_lt (x, bound);
    arb_clear (bound);
    return answer;
}

static int
is_above_si (const arb_t x, slong n)
{
    arb_t bound;
    int answer;

    arb_init (bound);
    arb_set_si (bound, n);
    answer = arb_gt (x, bound);
    arb_clear (bound);
    return answer;
}

static int
is_exactly_si (const arb_t x, slong n)
{
    return arb_equal_si (x, n);
}

/* Is X an exact whole number at most zero? */
static int
is_pole (const arb_t x)
{
    return arb_is_int (x) && arb_is_nonpositive (x);
}

static int
real_sqrt (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t upper;

    (void) count;
    arb_sqrt (value, x, prec);
    /* A ball from nought on. */
    if (!arb_is_finite (value) && arb_is_nonnegative (x)
        && arb_is_finite (x)) {
        arb_init (upper);
        arb_get_ubound_arf (arb_midref (upper), x, prec);
        arb_sqrt (upper, upper, prec);
        arb_zero (value);
        arb_union (value, value, upper, prec);
        arb_clear (upper);
    }
    return !arb_is_negative (x);
}

static int
real_log (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_log (value, x, prec);
    return !arb_is_nonpositive (x);
}

static int
real_log2 (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_log_base_ui (value, x, 2, prec);
    return !arb_is_nonpositive (x);
}

static int
real_log10 (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_log_base_ui (value, x, 10, prec);
    return !arb_is_nonpositive (x);
}

static int
real_log1p (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_log1p (value, x, prec);
    return !is_at_most_si (x, -1);
}

static int
real_asin (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_asin (value, x, prec);
    return !is_above_si (x, 1) && !is_below_si (x, -1);
}

static int
real_acos (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_acos (value, x, prec);
    return !is_above_si (x, 1) && !is_below_si (x, -1);
}

static int
real_acosh (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_acosh (value, x, prec);
    return !is_below_si (x, 1);
}

static int
real_atanh (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t negated;
    int inside;

    (void) count;
    arb_init (negated);
    arb_neg (negated, x);
    inside = !is_at_most_si (x, -1) && !is_at_most_si (negated, -1);
    arb_clear (negated);
    arb_atanh (value, x, prec);
    return inside;
}

static int
real_abs (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    (void) prec;
    /* A ball around nought has no sign, its modulus one end at nought. */
    if (arb_contains_zero (x) && arb_is_finite (x) && !arb_is_zero (x)) {
        mag_t most;
        mag_init (most);
        arb_get_mag (most, x);
        arf_set_mag (arb_midref (value), most);
        arf_mul_2exp_si (arb_midref (value), arb_midref (value), -1);
        mag_mul_2exp_si (arb_radref (value), most, -1);
        mag_clear (most);
    } else
        arb_abs (value, x);
    return 1;
}

static int
real_min (arb_t value, arb_srcptr x, int count, slong prec)
{
    int i;

    arb_set (value, x);
    for (i = 1; i < count; i++)
        arb_min (value, value, x + i, prec);
    return 1;
}

static int
real_max (arb_t value, arb_srcptr x, int count, slong prec)
{
    int i;

    arb_set (value, x);
    for (i = 1; i < count; i++)
        arb_max (value, value, x + i, prec);
    return 1;
}

static int
real_relu (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    (void) prec;
    arb_nonnegative_part (value, x);
    return 1;
}

static int
real_floor (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_floor (value, x, prec);
    return 1;
}

static int
real_ceil (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_ceil (value, x, prec);
    return 1;
}

static int
real_sign (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    (void) prec;
    arb_sgn (value, x);
    return 1;
}

static int
real_gamma (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_gamma (value, x, prec);
    return !is_pole (x);
}

/* log Gamma for x > 0. */
static int
real_loggamma (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    if (arb_is_positive (x))
        arb_lgamma (value, x, prec);
    else
        arb_indeterminate (value);
    return !arb_is_nonpositive (x);
}

static int
real_digamma (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_digamma (value, x, prec);
    return !is_pole (x);
}

static int
real_factorial (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t next;
    int inside;

    (void) count;
    arb_init (next);
    arb_add_ui (next, x, 1, prec + 20);
    inside = real_gamma (value, next, 1, prec);
    arb_clear (next);
    return inside;
}

/* Set VALUE to log Gamma (n + 1) - log Gamma (k + 1) - log Gamma (n - k + 1),
   all arguments positive, and its exponential. */
static void
binomial_by_gamma (arb_t value, const arb_t n, const arb_t k, slong prec)
{
    arb_t t, u;

    arb_init (t);
    arb_init (u);
    arb_add_ui (t, n, 1, prec);
    arb_lgamma (value, t, prec);
    arb_sub (u, t, k, prec);
    arb_lgamma (u, u, prec);
    arb_sub (value, value, u, prec);
    arb_add_ui (t, k, 1, prec);
    arb_lgamma (u, t, prec);
    arb_sub (value, value, u, prec);
    arb_exp (value, value, prec);
    arb_clear (t);
    arb_clear (u);
}

enum { SHORT_BINOMIAL = 300 };

/* The least of k and n - k when both are exact whole numbers at least nought
   and it is short; else -1. */
static slong
short_binomial (const arb_t n, const arb_t k)
{
    arb_t other;
    slong length = -1;

    arb_init (other);
    arb_set (other, k);
    if (arb_is_int (n) && arb_is_int (k)) {
        arb_sub (other, n, k, ARF_PREC_EXACT);
        if (arb_is_negative (other)
            || arf_cmp (arb_midref (other), arb_midref (k)) > 0)
            arb_set (other, k);
    }
    if (arb_is_int (other) && arb_is_nonnegative (other)
        && arf_cmp_si (arb_midref (other), SHORT_BINOMIAL) <= 0)
        length = arf_get_si (arb_midref (other), ARF_RND_NEAR);
    arb_clear (other);
    return length;
}

/*
 * n (n - 1) ... (n - k + 1) / k! for whole k; nought where k < 0, or n is
 * whole and 0 <= n < k.  Else Gamma (n + 1) / (Gamma (k + 1) Gamma (n - k + 1)
 * where the arguments are positive.
 */
static int
real_binomial (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t less;
    slong k;

    (void) count;
    if (arb_is_int (x + 1) && arb_is_negative (x + 1)) {
        arb_zero (value);
        return 1;
    }
    if (arb_is_int (x) && arb_is_int (x + 1) && arb_is_nonnegative (x)
        && arb_lt (x, x + 1)) {
        arb_zero (value);
        return 1;
    }
    k = short_binomial (x, x + 1);
    if (k >= 0) {
        arb_bin_ui (value, x, (ulong) k, prec);
        return 1;
    }
    arb_init (less);
    arb_sub (less, x, x + 1, prec);
    if (is_above_si (x, -1) && is_above_si (x + 1, -1)
        && is_above_si (less, -1))
        binomial_by_gamma (value, x, x + 1, prec + 20);
    else
        arb_indeterminate (value);
    arb_clear (less);
    return 1;
}

static int
real_beta (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t t;

    (void) count;
    arb_init (t);
    if (arb_is_positive (x) && arb_is_positive (x + 1)) {
        arb_add (t, x, x + 1, prec + 20);
        arb_lgamma (t, t, prec + 20);
        arb_lgamma (value, x + 1, prec + 20);
        arb_sub (t, value, t, prec + 20);
        arb_lgamma (value, x, prec + 20);
        arb_add (t, t, value, prec + 20);
        arb_exp (value, t, prec);
    } else
        arb_indeterminate (value);
    arb_clear (t);
    return !arb_is_nonpositive (x) && !arb_is_nonpositive (x + 1);
}

static int
real_normal_cdf (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t root;

    (void) count;
    arb_init (root);
    arb_set_ui (root, 2);
    arb_rsqrt (root, root, prec);
    arb_mul (root, root, x, prec);
    arb_neg (root, root);
    arb_hypgeom_erfc (value, root, prec);
    arb_mul_2exp_si (value, value, -1);
    arb_clear (root);
    return 1;
}

static int
real_normal_pdf (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t square;

    (void) count;
    arb_init (square);
    arb_sqr (square, x, prec);
    arb_mul_2exp_si (square, square, -1);
    arb_neg (square, square);
    arb_exp (square, square, prec);
    arb_const_pi (value, prec);
    arb_mul_2exp_si (value, value, 1);
    arb_rsqrt (value, value, prec);
    arb_mul (value, value, square, prec);
    arb_clear (square);
    return 1;
}

/* Phi^-1 (p) = sqrt 2 erf^-1 (2 p - 1). */
static int
real_normal_quantile (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t t;
    int outside;

    (void) count;
    arb_init (t);
    arb_sub_ui (t, x, 1, prec);
    outside = arb_is_nonpositive (x) || arb_is_nonnegative (t);
    arb_add (t, t, x, prec);
    arb_hypgeom_erfinv (value, t, prec);
    arb_sqrt_ui (t, 2, prec);
    arb_mul (value, value, t, prec);
    arb_clear (t);
    return !outside;
}

static int
real_sigmoid (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t t;

    (void) count;
    arb_init (t);
    arb_neg (t, x);
    arb_exp (t, t, prec);
    arb_add_ui (t, t, 1, prec);
    arb_inv (value, t, prec);
    arb_clear (t);
    return 1;
}

/* log (1 + e^x) = max (x, 0) + log (1 + e^-|x|). */
static int
real_softplus (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t t, part;

    (void) count;
    arb_init (t);
    arb_init (part);
    if (arb_is_positive (x)) {
        arb_neg (t, x);
        arb_set (part, x);
    } else
        arb_set (t, x);
    arb_exp (t, t, prec);
    arb_log1p (t, t, prec);
    arb_add (value, t, part, prec);
    arb_clear (t);
    arb_clear (part);
    return 1;
}

static int
real_zeta (arb_t value, arb_srcptr x, int count, slong prec)
{
    if (is_exactly_si (x, 1))
        return 0;
    if (count == 1)
        arb_zeta (value, x, prec);
    else if (arb_is_positive (x + 1))
        arb_hurwitz_zeta (value, x, x + 1, prec);
    else
        arb_indeterminate (value);
    return count == 1 || !arb_is_nonpositive (x + 1);
}

static int
real_polylog (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    if (is_exactly_si (x + 1, 1)) {
        if (is_above_si (x, 1))
            arb_zeta (value, x, prec);
        else
            arb_indeterminate (value);
        return !is_at_most_si (x, 1);
    }
    if (is_below_si (x + 1, 1))
        arb_polylog (value, x, x + 1, prec);
    else
        arb_indeterminate (value);
    return !is_above_si (x + 1, 1);
}

/* Is e x + 1 certainly negative? */
static int
is_left_of_branch (const arb_t x)
{
    arb_t t;
    int answer;

    arb_init (t);
    arb_const_e (t, 60);
    arb_mul (t, t, x, 60);
    arb_add_ui (t, t, 1, 60);
    answer = arb_is_negative (t);
    arb_clear (t);
    return answer;
}

static int
real_lambertw (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    lambert_upper (value, x, prec);
    return !is_left_of_branch (x);
}

static int
real_lambertw_lower (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    lambert_lower (value, x, prec);
    return !is_left_of_branch (x) && !arb_is_nonnegative (x);
}

static int
real_besselj (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_hypgeom_bessel_j (value, x, x + 1, prec);
    return !arb_is_negative (x + 1) || arb_contains_int (x);
}

static int
real_besseli (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_hypgeom_bessel_i (value, x, x + 1, prec);
    return !arb_is_negative (x + 1) || arb_contains_int (x);
}

static int
real_besselk (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_hypgeom_bessel_k (value, x, x + 1, prec);
    return !arb_is_nonpositive (x + 1);
}

static int
real_hyp1f1 (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_hypgeom_1f1 (value, x, x + 1, x + 2, 0, prec);
    return 1;
}

static int
real_hyp2f1 (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    arb_hypgeom_2f1 (value, x, x + 1, x + 2, x + 3, 0, prec);
    return 1;
}

/* Incomplete gamma functions, of x >= 0 and s > 0. */
static int
incomplete (arb_t value, arb_srcptr x, slong prec, int upper, int regularised)
{
    int inside = !arb_is_negative (x + 1) && !arb_is_nonpositive (x);

    if (!arb_is_nonnegative (x + 1) || !arb_is_positive (x))
        arb_indeterminate (value);
    else if (upper)
        arb_hypgeom_gamma_upper (value, x, x + 1, regularised, prec);
    else
        arb_hypgeom_gamma_lower (value, x, x + 1, regularised, prec);
    return inside;
}

static int
real_gamma_upper (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    return incomplete (value, x, prec, 1, 0);
}

static int
real_gamma_lower (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    return incomplete (value, x, prec, 0, 0);
}

static int
real_gamma_q (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    return incomplete (value, x, prec, 1, 1);
}

static int
real_gamma_p (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    return incomplete (value, x, prec, 0, 1);
}

/* Incomplete beta functions, of a, b > 0 and 0 <= x <= 1. */
static int
incomplete_beta (arb_t value, arb_srcptr x, slong prec, int regularised)
{
    arb_t rest;
    int inside;

    arb_init (rest);
    arb_sub_ui (rest, x + 2, 1, prec);
    arb_neg (rest, rest);
    inside = !arb_is_nonpositive (x) && !arb_is_nonpositive (x + 1)
             && !arb_is_negative (x + 2) && !arb_is_negative (rest);
    if (arb_is_positive (x) && arb_is_positive (x + 1)
        && arb_is_nonnegative (x + 2) && arb_is_nonnegative (rest))
        arb_hypgeom_beta_lower (value, x, x + 1, x + 2, regularised, prec);
    else
        arb_indeterminate (value);
    arb_clear (rest);
    return inside;
}

static int
real_beta_lower (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    return incomplete_beta (value, x, prec, 0);
}

static int
real_beta_regularized (arb_t value, arb_srcptr x, int count, slong prec)
{
    (void) count;
    return incomplete_beta (value, x, prec, 1);
}

enum { LARGEST_DEGREE = 1000000 };

/* The degree X of a polynomial: 0 to LARGEST_DEGREE, or -1. */
static slong
degree (const arb_t x)
{
    if (!arb_is_int (x) || arb_is_negative (x)
        || arf_cmp_si (arb_midref (x), LARGEST_DEGREE) > 0)
        return -1;
    return arf_get_si (arb_midref (x), ARF_RND_NEAR);
}

/* Does X hold a whole number that a degree could be? */
static int
may_be_degree (const arb_t x)
{
    return arb_contains_int (x) && !arb_is_negative (x);
}

static int
real_chebyshev_t (arb_t value, arb_srcptr x, int count, slong prec)
{
    slong n = degree (x);

    (void) count;
    if (n >= 0)
        arb_chebyshev_t_ui (value, (ulong) n, x + 1, prec);
    else
        arb_indeterminate (value);
    return n >= 0 || may_be_degree (x);
}

static int
real_chebyshev_u (arb_t value, arb_srcptr x, int count, slong prec)
{
    slong n = degree (x);

    (void) count;
    if (n >= 0)
        arb_chebyshev_u_ui (value, (ulong) n, x + 1, prec);
    else
        arb_indeterminate (value);
    return n >= 0 || may_be_degree (x);
}

static int
real_hermite (arb_t value, arb_srcptr x, int count, slong prec)
{
    slong n = degree (x);

    (void) count;
    if (n >= 0)
        arb_hypgeom_hermite_h (value, x, x + 1, prec);
    else
        arb_indeterminate (value);
    return n >= 0 || may_be_degree (x);
}

/* He_n (x) = 2^(-n/2) H_n (x / sqrt 2). */
static int
real_hermite_e (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t root, power;
    arb_ptr scaled = _arb_vec_init (2);
    int inside;

    arb_init (root);
    arb_init (power);
    arb_set_ui (root, 2);
    arb_rsqrt (root, root, prec);
    arb_set (scaled, x);
    arb_mul (scaled + 1, x + 1, root, prec);
    inside = real_hermite (value, scaled, count, prec);
    if (degree (x) >= 0) {
        arb_pow_ui (power, root, (ulong) degree (x), prec);
        arb_mul (value, value, power, prec);
    }
    arb_clear (root);
    arb_clear (power);
    _arb_vec_clear (scaled, 2);
    return inside;
}

static int
real_legendre (arb_t value, arb_srcptr x, int count, slong prec)
{
    slong n = degree (x);
    arb_t zero;

    (void) count;
    arb_init (zero);
    if (n >= 0)
        arb_hypgeom_legendre_p (value, x, zero, x + 1, 0, prec);
    else
        arb_indeterminate (value);
    arb_clear (zero);
    return n >= 0 || may_be_degree (x);
}

/* H_n = digamma (n + 1) + euler, or with S zeta (s) - zeta (s, n + 1). */
static int
real_harmonic (arb_t value, arb_srcptr x, int count, slong prec)
{
    arb_t next, part;

    arb_init (next);
    arb_init (part);
    arb_add_ui (next, x, 1, prec + 20);
    if (!arb_is_positive (next))
        arb_indeterminate (value);
    else if (count == 1 || is_exactly_si (x + 1, 1)) {
        arb_digamma (part, next, prec + 20);
        arb_const_euler (value, prec + 20);
        arb_add (value, value, part, prec);
    } else {
        arb_hurwitz_zeta (part, x + 1, next, prec + 20);
        arb_zeta (value, x + 1, prec + 20);
        arb_sub (value, value, part, prec);
    }
    arb_clear (next);
    arb_clear (part);
    return !is_at_most_si (x, -1);
}

/* ---- Exact values ------------------------------------------------------- */

enum { LONGEST_FACTORIAL = 5000 };

/* Is X the whole number *N, from 0 to MOST? */
static int
is_whole (slong *n, const fmpq_t x, slong most)
{
    return fmpq_get_index (n, x) && *n >= 0 && *n <= most;
}

/* Values at nought and at one that are rational. */
#define AT_ZERO(name, result)                                \
    static int name (fmpq_t value, const fmpq *x, int count) \
    {                                                        \
        (void) count;                                        \
        if (!fmpq_is_zero (x))                               \
            return 0;                                        \
        fmpq_set_si (value, result, 1);                      \
        return 1;                                            \
    }
AT_ZERO (exact_odd, 0)
AT_ZERO (exact_even, 1)

/* f (1) = 0 */
static int
exact_log (fmpq_t value, const fmpq *x, int count)
{
    (void) count;
    if (!fmpq_is_one (x))
        return 0;
    fmpq_zero (value);
    return 1;
}

/* The logarithm to base B of B^k; -B^k when X is no power. */
static int
exact_power (fmpq_t value, const fmpq *x, ulong base)
{
    fmpz_t whole, power;
    slong exponent;
    int upside, found;

    upside = fmpz_is_one (fmpq_denref (x));
    if (fmpq_sgn (x) <= 0 || (!upside && !fmpz_is_one (fmpq_numref (x))))
        return 0;
    fmpz_init (whole);
    fmpz_init (power);
    fmpz_set (whole, upside ? fmpq_numref (x) : fmpq_denref (x));
    exponent = fmpz_flog_ui (whole, base);
    fmpz_ui_pow_ui (power, base, (ulong) exponent);
    found = fmpz_equal (power, whole);
    if (found)
        fmpq_set_si (value, upside ? exponent : -exponent, 1);
    fmpz_clear (whole);
    fmpz_clear (power);
    return found;
}

static int
exact_log2 (fmpq_t value, const fmpq *x, int count)
{
    (void) count;
    return exact_power (value, x, 2);
}

static int
exact_log10 (fmpq_t value, const fmpq *x, int count)
{
    (void) count;
    return exact_power (value, x, 10);
}

static int
exact_sqrt (fmpq_t value, const fmpq *x, int count)
{
    (void) count;
    if (fmpq_sgn (x) < 0 || !fmpz_is_square (fmpq_numref (x))
        || !fmpz_is_square (fmpq_denref (x)))
        return 0;
    fmpz_sqrt (fmpq_numref (value), fmpq_numref (x));
    fmpz_sqrt (fmpq_denref (value), fmpq_denref (x));
    return 1;
}

static int
exact_abs (fmpq_t value, const fmpq *x, int count)
{
    (void) count;
    fmpq_abs (value, x);
    return 1;
}

static int
exact_relu (fmpq_t value, const fmpq *x, int count)
{
    (void) count;
    if (fmpq_sgn (x) > 0)
        fmpq_set (value, x);
    else
        fmpq_zero (value);
    return 1;
}

static int
exact_min (fmpq_t value, const fmpq *x, int count)
{
    int i, best = 0;

    for (i = 1; i < count; i++)
        if (fmpq_cmp (x + i, x + best) < 0)
            best = i;
    fmpq_set (value, x + best);
    return 1;
}

static int
exact_max (fmpq_t value, const fmpq *x, int count)
{
    int i, best = 0;

    for (i = 1; i < count; i++)
        if (fmpq_cmp (x + i, x + best) > 0)
            best = i;
    fmpq_set (value, x + best);
    return 1;
}

static int
exact_floor (fmpq_t value, const fmpq *x, int count)
{
    (void) count;
    fmpz_fdiv_q (fmpq_numref (value), fmpq_numref (x), fmpq_denref (x));
    fmpz_one (fmpq_denref (value));
    return 1;
}

static int
exact_ceil (fmpq_t value, const fmpq *x, int count)
{
    (void) count;
    fmpz_cdiv_q (fmpq_numref (value), fmpq_numref (x), fmpq_denref (x));
    fmpz_one (fmpq_denref (value));
    return 1;
}

static int
exact_sign (fmpq_t value, const fmpq *x, int count)
{
    (void) count;
    fmpq_set_si (value, fmpq_sgn (x), 1);
    return 1;
}

static int
exact_factorial (fmpq_t value, const fmpq *x, int count)
{
    slong n;

    (void) count;
    if (!is_whole (&n, x, LONGEST_FACTORIAL))
        return 0;
    fmpz_fac_ui (fmpq_numref (value), (ulong) n);
    fmpz_one (fmpq_denref (value));
    return 1;
}

static int
exact_gamma (fmpq_t value, const fmpq *x, int count)
{
    slong n;

    (void) count;
    if (!is_whole (&n, x, LONGEST_FACTORIAL) || n == 0)
        return 0;
    fmpz_fac_ui (fmpq_numref (value), (ulong) (n - 1));
    fmpz_one (fmpq_denref (value));
    return 1;
}

static int
exact_binomial (fmpq_t value, const fmpq *x, int count)
{
    slong n, k;

    (void) count;
    if (!is_whole (&n, x, LONGEST_FACTORIAL) || !fmpq_get_index (&k, x + 1))
        return 0;
    fmpq_zero (value);
    if (k >= 0 && k <= n)
        fmpz_bin_uiui (fmpq_numref (value), (ulong) n, (ulong) k);
    return 1;
}

static int
exact_beta (fmpq_t value, const fmpq *x, int count)
{
    slong a, b;

    (void) count;
    if (!is_whole (&a, x, LONGEST_FACTORIAL) || a == 0
        || !is_whole (&b, x + 1, LONGEST_FACTORIAL) || b == 0)
        return 0;
    /* 1 / (b binomial (a + b - 1, b)) */
    fmpz_bin_uiui (fmpq_denref (value), (ulong) (a + b - 1), (ulong) b);
    fmpz_mul_si (fmpq_denref (value), fmpq_denref (value), b);
    fmpz_one (fmpq_numref (value));
    return 1;
}

static int
exact_harmonic (fmpq_t value, const fmpq *x, int count)
{
    slong n;

    if (count > 1 || !is_whole (&n, x, 1000))
        return 0;
    fmpq_harmonic_ui (value, (ulong) n);
    return 1;
}

/* ---- Complex functions -------------------------------------------------- */

/* Functions of one variable that are analytic but for poles. */
#define MEROMORPHIC(name, call)                                         \
    static void name (acb_t value, acb_srcptr z, int count, slong prec) \
    {                                                                   \
        (void) count;                                                   \
        call (value, z, prec);                                          \
    }
MEROMORPHIC (complex_exp, acb_exp)
MEROMORPHIC (complex_expm1, acb_expm1)
MEROMORPHIC (complex_sin, acb_sin)
MEROMORPHIC (complex_cos, acb_cos)
MEROMORPHIC (complex_tan, acb_tan)
MEROMORPHIC (complex_sinh, acb_sinh)
MEROMORPHIC (complex_cosh, acb_cosh)
MEROMORPHIC (complex_tanh, acb_tanh)
MEROMORPHIC (complex_erf, acb_hypgeom_erf)
MEROMORPHIC (complex_erfc, acb_hypgeom_erfc)
MEROMORPHIC (complex_gamma, acb_gamma)
MEROMORPHIC (complex_digamma, acb_digamma)

/* Functions of one variable that are what they are on the real line where the
   last word says the box has no kink or cut. */
#define ANALYTIC(name, call)                                            \
    static void name (acb_t value, acb_srcptr z, int count, slong prec) \
    {                                                                   \
        (void) count;                                                   \
        call (value, z, 1, prec);                                       \
    }
ANALYTIC (complex_sqrt, acb_sqrt_analytic)
ANALYTIC (complex_log, acb_log_analytic)
ANALYTIC (complex_abs, acb_real_abs)
ANALYTIC (complex_floor, acb_real_floor)
ANALYTIC (complex_ceil, acb_real_ceil)
ANALYTIC (complex_sign, acb_real_sgn)

/* Does the box lie in the half-plane Re z > 0? */
static int
is_right (const acb_t z)
{
    return arb_is_positive (acb_realref (z));
}

static void
complex_log_base (acb_t value, const acb_t z, ulong base, slong prec)
{
    arb_t scale;

    arb_init (scale);
    arb_log_ui (scale, base, prec);
    acb_log_analytic (value, z, 1, prec);
    acb_div_arb (value, value, scale, prec);
    arb_clear (scale);
}

static void
complex_log2 (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    complex_log_base (value, z, 2, prec);
}

static void
complex_log10 (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    complex_log_base (value, z, 10, prec);
}

static void
complex_log1p (acb_t value, acb_srcptr z, int count, slong prec)
{
    acb_t next;

    (void) count;
    acb_init (next);
    acb_add_ui (next, z, 1, prec);
    if (is_right (next))
        acb_log1p (value, z, prec);
    else
        acb_indeterminate (value);
    acb_clear (next);
}

/* Is |Re z| < 1 on the box? */
static int
is_between (const acb_t z)
{
    return is_below_si (acb_realref (z), 1)
           && is_above_si (acb_realref (z), -1);
}

static void
complex_asin (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    if (is_between (z))
        acb_asin (value, z, prec);
    else
        acb_indeterminate (value);
}

static void
complex_acos (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    if (is_between (z))
        acb_acos (value, z, prec);
    else
        acb_indeterminate (value);
}

static void
complex_atanh (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    if (is_between (z))
        acb_atanh (value, z, prec);
    else
        acb_indeterminate (value);
}

static void
complex_acosh (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    if (is_above_si (acb_realref (z), 1))
        acb_acosh (value, z, prec);
    else
        acb_indeterminate (value);
}

/* Are the cuts on the imaginary axis out of reach: |Im z| < 1? */
static int
is_low (const acb_t z)
{
    return is_below_si (acb_imagref (z), 1)
           && is_above_si (acb_imagref (z), -1);
}

static void
complex_atan (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    if (is_low (z) || !arb_contains_zero (acb_realref (z)))
        acb_atan (value, z, prec);
    else
        acb_indeterminate (value);
}

static void
complex_asinh (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    if (is_low (z) || !arb_contains_zero (acb_realref (z)))
        acb_asinh (value, z, prec);
    else
        acb_indeterminate (value);
}

static void
complex_min (acb_t value, acb_srcptr z, int count, slong prec)
{
    int i;

    acb_set (value, z);
    for (i = 1; i < count; i++)
        acb_real_min (value, value, z + i, 1, prec);
}

static void
complex_max (acb_t value, acb_srcptr z, int count, slong prec)
{
    int i;

    acb_set (value, z);
    for (i = 1; i < count; i++)
        acb_real_max (value, value, z + i, 1, prec);
}

static void
complex_relu (acb_t value, acb_srcptr z, int count, slong prec)
{
    acb_t zero;

    (void) count;
    acb_init (zero);
    acb_real_max (value, z, zero, 1, prec);
    acb_clear (zero);
}

static void
complex_loggamma (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    if (is_right (z))
        acb_lgamma (value, z, prec);
    else
        acb_indeterminate (value);
}

static void
complex_factorial (acb_t value, acb_srcptr z, int count, slong prec)
{
    acb_t next;

    (void) count;
    acb_init (next);
    acb_add_ui (next, z, 1, prec);
    acb_gamma (value, next, prec);
    acb_clear (next);
}

static void
complex_beta (acb_t value, acb_srcptr z, int count, slong prec)
{
    acb_t t, u;

    (void) count;
    acb_init (t);
    acb_init (u);
    if (is_right (z) && is_right (z + 1)) {
        acb_add (t, z, z + 1, prec);
        acb_rgamma (t, t, prec);
        acb_gamma (u, z, prec);
        acb_mul (t, t, u, prec);
        acb_gamma (u, z + 1, prec);
        acb_mul (value, t, u, prec);
    } else
        acb_indeterminate (value);
    acb_clear (t);
    acb_clear (u);
}

static void
complex_normal_cdf (acb_t value, acb_srcptr z, int count, slong prec)
{
    arb_t root;
    acb_t t;

    (void) count;
    arb_init (root);
    acb_init (t);
    arb_set_ui (root, 2);
    arb_rsqrt (root, root, prec);
    acb_mul_arb (t, z, root, prec);
    acb_neg (t, t);
    acb_hypgeom_erfc (value, t, prec);
    acb_mul_2exp_si (value, value, -1);
    arb_clear (root);
    acb_clear (t);
}

static void
complex_normal_pdf (acb_t value, acb_srcptr z, int count, slong prec)
{
    arb_t root;
    acb_t t;

    (void) count;
    arb_init (root);
    acb_init (t);
    arb_const_pi (root, prec);
    arb_mul_2exp_si (root, root, 1);
    arb_rsqrt (root, root, prec);
    acb_sqr (t, z, prec);
    acb_mul_2exp_si (t, t, -1);
    acb_neg (t, t);
    acb_exp (t, t, prec);
    acb_mul_arb (value, t, root, prec);
    arb_clear (root);
    acb_clear (t);
}

static void
complex_sigmoid (acb_t value, acb_srcptr z, int count, slong prec)
{
    acb_t t;

    (void) count;
    acb_init (t);
    acb_neg (t, z);
    acb_exp (t, t, prec);
    acb_add_ui (t, t, 1, prec);
    acb_inv (value, t, prec);
    acb_clear (t);
}

/* log (1 + e^z) is analytic where |Im z| < pi. */
static void
complex_softplus (acb_t value, acb_srcptr z, int count, slong prec)
{
    acb_t t;

    (void) count;
    acb_init (t);
    if (is_below_si (acb_imagref (z), 3)
        && is_above_si (acb_imagref (z), -3)) {
        acb_exp (t, z, prec);
        acb_add_ui (t, t, 1, prec);
        acb_log_analytic (value, t, 1, prec);
    } else
        acb_indeterminate (value);
    acb_clear (t);
}

static void
complex_zeta (acb_t value, acb_srcptr z, int count, slong prec)
{
    if (count == 1)
        acb_zeta (value, z, prec);
    else if (is_right (z + 1))
        acb_hurwitz_zeta (value, z, z + 1, prec);
    else
        acb_indeterminate (value);
}

static void
complex_polylog (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    if (is_below_si (acb_realref (z + 1), 1))
        acb_polylog (value, z, z + 1, prec);
    else
        acb_indeterminate (value);
}

/* W_0 is analytic off (-infinity, -1/e]. */
static void
complex_lambertw (acb_t value, acb_srcptr z, int count, slong prec)
{
    arb_t t;
    fmpz_t branch;

    (void) count;
    arb_init (t);
    fmpz_init (branch);
    arb_const_e (t, prec);
    arb_mul (t, t, acb_realref (z), prec);
    if (is_above_si (t, -1))
        acb_lambertw (value, z, branch, 0, prec);
    else
        acb_indeterminate (value);
    arb_clear (t);
    fmpz_clear (branch);
}

/* Bessel functions, in the half-plane where all orders are analytic. */
#define BESSEL(name, call)                                              \
    static void name (acb_t value, acb_srcptr z, int count, slong prec) \
    {                                                                   \
        (void) count;                                                   \
        if (is_right (z + 1))                                           \
            call (value, z, z + 1, prec);                               \
        else                                                            \
            acb_indeterminate (value);                                  \
    }
BESSEL (complex_besselj, acb_hypgeom_bessel_j)
BESSEL (complex_besseli, acb_hypgeom_bessel_i)
BESSEL (complex_besselk, acb_hypgeom_bessel_k)

static void
complex_hyp1f1 (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    acb_hypgeom_1f1 (value, z, z + 1, z + 2, 0, prec);
}

static void
complex_hyp2f1 (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    if (is_below_si (acb_realref (z + 3), 1))
        acb_hypgeom_2f1 (value, z, z + 1, z + 2, z + 3, 0, prec);
    else
        acb_indeterminate (value);
}

#define INCOMPLETE(name, call, regularised)                             \
    static void name (acb_t value, acb_srcptr z, int count, slong prec) \
    {                                                                   \
        (void) count;                                                   \
        if (is_right (z) && is_right (z + 1))                           \
            call (value, z, z + 1, regularised, prec);                  \
        else                                                            \
            acb_indeterminate (value);                                  \
    }
INCOMPLETE (complex_gamma_upper, acb_hypgeom_gamma_upper, 0)
INCOMPLETE (complex_gamma_lower, acb_hypgeom_gamma_lower, 0)
INCOMPLETE (complex_gamma_q, acb_hypgeom_gamma_upper, 1)
INCOMPLETE (complex_gamma_p, acb_hypgeom_gamma_lower, 1)

/* Polynomials of a degree that is real and known. */
static slong
complex_degree (const acb_t n)
{
    return acb_is_real (n) ? degree (acb_realref (n)) : -1;
}

static void
complex_chebyshev_t (acb_t value, acb_srcptr z, int count, slong prec)
{
    slong n = complex_degree (z);

    (void) count;
    if (n >= 0)
        acb_chebyshev_t_ui (value, (ulong) n, z + 1, prec);
    else
        acb_indeterminate (value);
}

static void
complex_chebyshev_u (acb_t value, acb_srcptr z, int count, slong prec)
{
    slong n = complex_degree (z);

    (void) count;
    if (n >= 0)
        acb_chebyshev_u_ui (value, (ulong) n, z + 1, prec);
    else
        acb_indeterminate (value);
}

static void
complex_hermite (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) count;
    if (complex_degree (z) >= 0)
        acb_hypgeom_hermite_h (value, z, z + 1, prec);
    else
        acb_indeterminate (value);
}

static void
complex_hermite_e (acb_t value, acb_srcptr z, int count, slong prec)
{
    arb_t root;
    acb_ptr scaled = _acb_vec_init (2);

    arb_init (root);
    arb_set_ui (root, 2);
    arb_rsqrt (root, root, prec);
    acb_set (scaled, z);
    acb_mul_arb (scaled + 1, z + 1, root, prec);
    complex_hermite (value, scaled, count, prec);
    if (complex_degree (z) >= 0) {
        arb_pow_ui (root, root, (ulong) complex_degree (z), prec);
        acb_mul_arb (value, value, root, prec);
    }
    arb_clear (root);
    _acb_vec_clear (scaled, 2);
}

static void
complex_legendre (acb_t value, acb_srcptr z, int count, slong prec)
{
    acb_t zero;

    (void) count;
    acb_init (zero);
    if (complex_degree (z) >= 0)
        acb_hypgeom_legendre_p (value, z, zero, z + 1, 0, prec);
    else
        acb_indeterminate (value);
    acb_clear (zero);
}

/* Where the continuation is not known here: integrals get no help from it. */
static void
complex_unknown (acb_t value, acb_srcptr z, int count, slong prec)
{
    (void) z;
    (void) count;
    (void) prec;
    acb_indeterminate (value);
}

/* ---- The table ---------------------------------------------------------- */

static const struct function functions[] = {
    { "sqrt", 1, 1, exact_sqrt, real_sqrt, complex_sqrt, 2, NULL, NULL,
      "Sqrt" },
    { "exp", 1, 1, exact_even, real_exp, complex_exp, 10, NULL, NULL, "Exp" },
    { "log", 1, 1, exact_log, real_log, complex_log, 10, NULL, NULL, "Log" },
    { "log2", 1, 1, exact_log2, real_log2, complex_log2, 10,
      "(log($1)/log(2))", "log($1, 2)", NULL },
    { "log10", 1, 1, exact_log10, real_log10, complex_log10, 10,
      "(log($1)/log(10))", NULL, NULL },
    { "log1p", 1, 1, exact_odd, real_log1p, complex_log1p, 10, NULL, NULL,
      NULL },
    { "expm1", 1, 1, exact_odd, real_expm1, complex_expm1, 10, NULL, NULL,
      NULL },
    { "sin", 1, 1, exact_odd, real_sin, complex_sin, 10, NULL, NULL, "Sin" },
    { "cos", 1, 1, exact_even, real_cos, complex_cos, 10, NULL, NULL, "Cos" },
    { "tan", 1, 1, exact_odd, real_tan, complex_tan, 20, NULL, NULL, "Tan" },
    { "asin", 1, 1, exact_odd, real_asin, complex_asin, 20, NULL, NULL,
      "Asin" },
    { "acos", 1, 1, exact_log, real_acos, complex_acos, 20, NULL, NULL,
      "Acos" },
    { "atan", 1, 1, exact_odd, real_atan, complex_atan, 10, NULL, NULL,
      "Atan" },
    { "sinh", 1, 1, exact_odd, real_sinh, complex_sinh, 10, NULL, NULL,
      "Sinh" },
    { "cosh", 1, 1, exact_even, real_cosh, complex_cosh, 10, NULL, NULL,
      "Cosh" },
    { "tanh", 1, 1, exact_odd, real_tanh, complex_tanh, 20, NULL, NULL,
      "Tanh" },
    { "asinh", 1, 1, exact_odd, real_asinh, complex_asinh, 20, NULL, NULL,
      "Asinh" },
    { "acosh", 1, 1, exact_log, real_acosh, complex_acosh, 20, NULL, NULL,
      "Acosh" },
    { "atanh", 1, 1, exact_odd, real_atanh, complex_atanh, 20, NULL, NULL,
      "Atanh" },
    { "abs", 1, 1, exact_abs, real_abs, complex_abs, 1, NULL, "fabs($1)",
      "Abs" },
    { "min", 1, MAX_ARGUMENTS, exact_min, real_min, complex_min, 2,
      "vecmin([$*])", "min([$*])", "Min" },
    { "max", 1, MAX_ARGUMENTS, exact_max, real_max, complex_max, 2,
      "vecmax([$*])", "max([$*])", "Max" },
    { "relu", 1, 1, exact_relu, real_relu, complex_relu, 1, "max($1, 0)",
      "max([$1, 0])", NULL },
    { "floor", 1, 1, exact_floor, real_floor, complex_floor, 1, NULL, NULL,
      "Floor" },
    { "ceil", 1, 1, exact_ceil, real_ceil, complex_ceil, 1, NULL, NULL,
      "Ceil" },
    { "sign", 1, 1, exact_sign, real_sign, complex_sign, 1, NULL, NULL,
      "Sign" },
    { "gamma", 1, 1, exact_gamma, real_gamma, complex_gamma, 100, NULL, NULL,
      "Gamma" },
    { "loggamma", 1, 1, exact_log, real_loggamma, complex_loggamma, 100,
      "lngamma($1)", NULL, "LogGamma" },
    { "digamma", 1, 1, NULL, real_digamma, complex_digamma, 100, "psi($1)",
      NULL, "DigammaFunction" },
    { "factorial", 1, 1, exact_factorial, real_factorial, complex_factorial,
      100, "gamma(1 + $1)", NULL, "Factorial" },
    { "binomial", 2, 2, exact_binomial, real_binomial, complex_unknown, 300,
      NULL, NULL, "Binomial" },
    { "beta", 2, 2, exact_beta, real_beta, complex_beta, 300,
      "(gamma($1)*gamma($2)/gamma($1 + $2))", NULL, "BetaFunction" },
    { "erf", 1, 1, exact_odd, real_erf, complex_erf, 50, "(1 - erfc($1))",
      NULL, "Erf" },
    { "erfc", 1, 1, exact_even, real_erfc, complex_erfc, 50, NULL, NULL,
      "Erfc" },
    { "normal_cdf", 1, 1, NULL, real_normal_cdf, complex_normal_cdf, 60,
      "(erfc(-($1)/sqrt(2))/2)", "ncdf($1)", NULL },
    { "normal_pdf", 1, 1, NULL, real_normal_pdf, complex_normal_pdf, 20,
      "(exp(-($1)^2/2)/sqrt(2*Pi))", "npdf($1)", NULL },
    { "normal_quantile", 1, 1, NULL, real_normal_quantile, complex_unknown,
      200, "solve(x_=-1000,1000,erfc(-x_/sqrt(2))/2-($1))",
      "(sqrt(2)*erfinv(2*($1) - 1))", NULL },
    { "sigmoid", 1, 1, NULL, real_sigmoid, complex_sigmoid, 20,
      "(1/(1 + exp(-($1))))", "(1/(1 + exp(-($1))))", NULL },
    { "softplus", 1, 1, NULL, real_softplus, complex_softplus, 20,
      "log(1 + exp($1))", "log(1 + exp($1))", NULL },
    { "zeta", 1, 2, NULL, real_zeta, complex_zeta, 1000, "zetahurwitz($1, $2)",
      NULL, "RiemannZeta" },
    { "polylog", 2, 2, NULL, real_polylog, complex_polylog, 1000, NULL, NULL,
      "PolyLog" },
    { "lambertw", 1, 1, exact_odd, real_lambertw, complex_lambertw, 200, NULL,
      NULL, "LambertW" },
    { "lambertw_lower", 1, 1, NULL, real_lambertw_lower, complex_unknown, 200,
      "lambertw($1, -1)", "lambertw($1, -1)", "LambertW" },
    { "besselj", 2, 2, NULL, real_besselj, complex_besselj, 300, NULL, NULL,
      "BesselJ" },
    { "besseli", 2, 2, NULL, real_besseli, complex_besseli, 300, NULL, NULL,
      "BesselI" },
    { "besselk", 2, 2, NULL, real_besselk, complex_besselk, 300, NULL, NULL,
      "BesselK" },
    { "hyp1f1", 3, 3, NULL, real_hyp1f1, complex_hyp1f1, 300,
      "hypergeom([$1], [$2], $3)", NULL, "Hypergeometric1F1" },
    { "hyp2f1", 4, 4, NULL, real_hyp2f1, complex_hyp2f1, 500,
      "hypergeom([$1, $2], [$3], $4)", NULL, "Hypergeometric2F1" },
    { "gamma_upper", 2, 2, NULL, real_gamma_upper, complex_gamma_upper, 300,
      "incgam($1, $2)", "gammainc($1, $2)", "UpperGamma" },
    { "gamma_lower", 2, 2, NULL, real_gamma_lower, complex_gamma_lower, 300,
      "incgamc($1, $2)", "gammainc($1, 0, $2)", "LowerGamma" },
    { "gamma_q", 2, 2, NULL, real_gamma_q, complex_gamma_q, 300,
      "(incgam($1, $2)/gamma($1))", "gammainc($1, $2, inf, regularized=True)",
      NULL },
    { "gamma_p", 2, 2, NULL, real_gamma_p, complex_gamma_p, 300,
      "(incgamc($1, $2)/gamma($1))", "gammainc($1, 0, $2, regularized=True)",
      NULL },
    { "beta_lower", 3, 3, NULL, real_beta_lower, complex_unknown, 500,
      "(($3)^($1)/($1)*hypergeom([$1, 1 - ($2)], [1 + $1], $3))",
      "betainc($1, $2, 0, $3)", "IncompleteBeta" },
    { "beta_regularized", 3, 3, NULL, real_beta_regularized, complex_unknown,
      500,
      "(($3)^($1)/($1)*hypergeom([$1, 1 - ($2)], [1 + $1], $3)"
      "*gamma($1 + $2)/gamma($1)/gamma($2))",
      "betainc($1, $2, 0, $3, regularized=True)",
      "IncompleteBetaRegularized" },
    { "chebyshev_t", 2, 2, NULL, real_chebyshev_t, complex_chebyshev_t, 50,
      "polchebyshev($1, 1, $2)", "chebyt($1, $2)", "ChebyshevT" },
    { "chebyshev_u", 2, 2, NULL, real_chebyshev_u, complex_chebyshev_u, 50,
      "polchebyshev($1, 2, $2)", "chebyu($1, $2)", "ChebyshevU" },
    { "hermite", 2, 2, NULL, real_hermite, complex_hermite, 300,
      "polhermite($1, $2)", NULL, "HermiteH" },
    { "hermite_e", 2, 2, NULL, real_hermite_e, complex_hermite_e, 300,
      "(polhermite($1, ($2)/sqrt(2))/sqrt(2)^($1))",
      "(hermite($1, ($2)/sqrt(2))/sqrt(2)**($1))", NULL },
    { "legendre", 2, 2, NULL, real_legendre, complex_legendre, 300,
      "pollegendre($1, $2)", NULL, "LegendreP" },
    { "harmonic", 1, 2, exact_harmonic, real_harmonic, complex_unknown, 300,
      NULL, NULL, "HarmonicNumber" },
};
enum { FUNCTIONS = sizeof functions / sizeof *functions };

/* Other names that mathematicians use. */
static const char *const aliases[][2] = { { "ln", "log" },
                                          { "Phi", "normal_cdf" } };
enum { ALIASES = sizeof aliases / sizeof *aliases };

const char *const constant_names[] = { "pi", "e", "euler_gamma", "catalan",
                                       NULL };

const struct function *
function_find (const char *name)
{
    size_t i;

    for (i = 0; i < ALIASES; i++)
        if (strcmp (aliases[i][0], name) == 0)
            name = aliases[i][1];
    for (i = 0; i < FUNCTIONS; i++)
        if (strcmp (functions[i].name, name) == 0)
            return functions + i;
    return NULL;
}

const char *
function_name (size_t i)
{
    if (i < FUNCTIONS)
        return functions[i].name;
    return i < FUNCTIONS + ALIASES ? aliases[i - FUNCTIONS][0] : NULL;
}
