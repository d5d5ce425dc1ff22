#include "theory/link.h"

#include "theory/hermite.h"
#include "theory/tanh_hermite.h"

#include <math.h>

/* Made up of tanh (z / INVERSE)? */
static int
of_tanh (enum link link)
{
    return link == LINK_TANH || link == LINK_SIGMOID;
}

static ulong
inverse_of (enum link link)
{
    return link == LINK_SIGMOID ? 2 : 1;
}

/* Set A to (2 N - 1)!! / sqrt ((2 N + SHIFT)!), N >= 0. */
static void
double_factorial (arb_t a, slong n, slong shift, slong prec)
{
    arb_t t;

    arb_init (t);
    prec += 3 * (slong) FLINT_BIT_COUNT ((ulong) n) + 20;
    /* 2^n Gamma (n + 1/2) / sqrt pi. */
    arb_set_si (a, n);
    arb_mul_2exp_si (a, a, 1);
    arb_add_ui (a, a, 1, prec);
    arb_mul_2exp_si (a, a, -1);
    arb_gamma (a, a, prec);
    arb_mul_2exp_si (a, a, n);
    arb_const_sqrt_pi (t, prec);
    arb_div (a, a, t, prec);
    hermite_norm (t, 2 * n + shift, prec);
    arb_div (a, a, t, prec);
    arb_clear (t);
}

/* E max (z, 0) h_k (z): by parts twice, for k >= 2, phi (0) He_{k-2} (0) over
   sqrt (k!), and He_2n (0) = (-1)^n (2n - 1)!!. */
static void
relu_coefficient (arb_t a, slong k, slong prec)
{
    slong n = k / 2 - 1;
    arb_t t;

    if (k % 2 == 1) {
        arb_set_si (a, k == 1);
        arb_mul_2exp_si (a, a, -1);
        return;
    }
    arb_init (t);
    if (k == 0)
        arb_one (a);
    else
        double_factorial (a, n, 2, prec);
    if (k > 0 && n % 2 == 1)
        arb_neg (a, a);
    arb_const_pi (t, prec + 10);
    arb_mul_2exp_si (t, t, 1);
    arb_rsqrt (t, t, prec + 10);
    arb_mul (a, a, t, prec + 5);
    arb_clear (t);
}

/* E sign (z) h_k (z): by parts, 2 phi (0) He_{k-1} (0) over sqrt (k!). */
static void
sign_coefficient (arb_t a, slong k, slong prec)
{
    arb_t t;

    if (k % 2 == 0) {
        arb_zero (a);
        return;
    }
    arb_init (t);
    double_factorial (a, k / 2, 1, prec);
    if (k % 4 == 3)
        arb_neg (a, a);
    arb_const_pi (t, prec + 10);
    arb_mul_2exp_si (t, t, -1);
    arb_rsqrt (t, t, prec + 10);
    arb_mul (a, a, t, prec + 5);
    arb_clear (t);
}

/* By parts E f h_k = E f^(k) / sqrt (k!): E e^z = e^(1/2), E cos z = e^(-1/2).
 */
static void
exponential_coefficient (arb_t a, enum link link, slong k, slong prec)
{
    arb_t t;

    if ((link == LINK_COS && k % 2 == 1) || (link == LINK_SIN && k % 2 == 0)) {
        arb_zero (a);
        return;
    }
    arb_init (t);
    arb_set_si (a, link == LINK_EXP ? 1 : -1);
    arb_mul_2exp_si (a, a, -1);
    arb_exp (a, a, prec + 10);
    hermite_norm (t, k, prec + 10);
    arb_div (a, a, t, prec + 5);
    if (link != LINK_EXP && k % 4 >= 2)
        arb_neg (a, a);
    arb_clear (t);
}

/* From those of tanh (z / INVERSE) to those of the link, in place; FIRST is
   the order of A[0], of N - FIRST. */
static void
from_tanh (arb_ptr a, slong first, slong n, enum link link)
{
    slong k;

    if (link != LINK_SIGMOID)
        return;
    for (k = first; k < n; k++)
        arb_mul_2exp_si (a + (k - first), a + (k - first), -1);
    if (first == 0 && n > 0) {
        arb_one (a);
        arb_mul_2exp_si (a, a, -1);
    }
}

void
link_coefficient (arb_t a, enum link link, slong k, slong prec)
{
    if (link == LINK_RELU) {
        relu_coefficient (a, k, prec);
    } else if (link == LINK_SIGN) {
        sign_coefficient (a, k, prec);
    } else if (of_tanh (link)) {
        arb_zero (a);
        if (k % 2 == 1)
            tanh_hermite (a, k, k + 1, inverse_of (link), prec);
        from_tanh (a, k, k + 1, link);
    } else {
        exponential_coefficient (a, link, k, prec);
    }
}

/* Set A[k] for FIRST + 2 <= k < N, step 2, from A[FIRST]: with EDGE = 1 for
   max (z, 0) and 0 for the sign, a_{k+2} = -a_k (k - EDGE) / sqrt
   ((k+1)(k+2)), by He_{k+1} (0) = -k He_{k-1} (0). */
static void
continue_by_twos (arb_ptr a, slong first, slong n, slong edge, slong prec)
{
    slong k;
    arb_t root;

    arb_init (root);
    for (k = first; k + 2 < n; k += 2) {
        arb_sqrt_ui (root, (ulong) (k + 1) * (ulong) (k + 2), prec);
        arb_mul_si (a + k + 2, a + k, edge - k, prec);
        arb_div (a + k + 2, a + k + 2, root, prec);
    }
    arb_clear (root);
}

void
link_coefficients (arb_ptr a, slong n, enum link link, slong prec)
{
    slong k, edge = link == LINK_RELU;
    slong high = prec + 2 * (slong) FLINT_BIT_COUNT ((ulong) n) + 5;

    if (of_tanh (link)) {
        tanh_hermite (a, 0, n, inverse_of (link), prec);
        from_tanh (a, 0, n, link);
    } else if (link == LINK_RELU || link == LINK_SIGN) {
        for (k = 0; k < n && k < 4; k++)
            link_coefficient (a + k, link, k, high);
        for (k = 4; k < n; k++)
            arb_zero (a + k);
        continue_by_twos (a, 1 + edge, n, edge, high);
    } else {
        for (k = 0; k < n; k++)
            link_coefficient (a + k, link, k, prec);
    }
}

/*
 * T = tanh (b z), of coefficients a_1 and a_3.  By parts a_1 = E T' = b E
 * sech^2 (b z) and sqrt 6 a_3 = E T''' = b^3 E tanh''' (b z), where tanh''' =
 * 4 sech^2
 * - 6 sech^4.  Hence E T^2 = 1 - a_1 / b and
 *
 *     E T'^2 = b^2 E sech^4 (b z) = (4 b a_1 - sqrt 6 a_3 / b) / 6.
 */
static void
tanh_squares (arb_t square, arb_t slope, ulong inverse, slong prec)
{
    arb_ptr a = _arb_vec_init (4);
    arb_t root;

    arb_init (root);
    tanh_hermite (a, 0, 4, inverse, prec + 10);
    arb_mul_ui (square, a + 1, inverse, prec + 5);
    arb_sub_ui (square, square, 1, prec);
    arb_neg (square, square);
    arb_sqrt_ui (root, 6, prec + 10);
    arb_mul (root, root, a + 3, prec + 10);
    arb_mul_ui (root, root, inverse, prec + 10);
    arb_mul_2exp_si (a + 1, a + 1, 2);
    arb_div_ui (a + 1, a + 1, inverse, prec + 10);
    arb_sub (slope, a + 1, root, prec + 5);
    arb_div_ui (slope, slope, 6, prec);
    _arb_vec_clear (a, 4);
    arb_clear (root);
}

void
link_square (arb_t square, enum link link, slong prec)
{
    arb_t t;

    arb_init (t);
    if (of_tanh (link)) {
        tanh_squares (square, t, inverse_of (link), prec);
        if (link == LINK_SIGMOID) {
            /* (1 + T)^2 / 4, E T = 0. */
            arb_add_ui (square, square, 1, prec);
            arb_mul_2exp_si (square, square, -2);
        }
    } else {
        arb_one (t);
        link_kernel (square, link, t, prec);
    }
    arb_clear (t);
}

void
link_slope_square (arb_t square, enum link link, slong prec)
{
    arb_t t;

    arb_init (t);
    if (link == LINK_SIGN) {
        arb_pos_inf (square);
    } else if (of_tanh (link)) {
        tanh_squares (t, square, inverse_of (link), prec);
        if (link == LINK_SIGMOID)
            arb_mul_2exp_si (square, square, -2);
    } else {
        arb_one (t);
        link_kernel_slope (square, link, t, prec);
    }
    arb_clear (t);
}

/* Set COSINE to sqrt (1 - G^2), G in [-1, 1] as it is meant. */
static void
half_chord (arb_t cosine, const arb_t g, slong prec)
{
    arb_mul (cosine, g, g, prec);
    arb_sub_ui (cosine, cosine, 1, prec);
    arb_neg (cosine, cosine);
    arb_sqrtpos (cosine, cosine, prec);
}

/* The angle between x and y is t = acos g: for the sign 1 - 2 t / pi, and for
   max (z, 0) (sin t + (pi - t) cos t) / 2 pi, of slope (pi - t) / 2 pi. */
static void
angle_kernel (arb_t phi, enum link link, int slope, const arb_t g, slong prec)
{
    arb_t chord, angle, pi;

    if (link == LINK_RELU && arb_equal_si (g, -1)) {
        arb_zero (phi); /* max (x, 0) max (-x, 0) */
        return;
    }
    arb_init (chord);
    arb_init (angle);
    arb_init (pi);
    prec += 10;
    half_chord (chord, g, prec);
    arb_const_pi (pi, prec);
    if (link == LINK_SIGN) {
        if (slope)
            arb_inv (phi, chord, prec);
        else
            arb_atan2 (phi, g, chord, prec);
        arb_mul_2exp_si (phi, phi, 1);
        arb_div (phi, phi, pi, prec);
    } else {
        arb_atan2 (angle, chord, g, prec);
        arb_sub (angle, pi, angle, prec);
        if (!slope) {
            arb_mul (angle, angle, g, prec);
            arb_add (angle, angle, chord, prec);
        }
        arb_div (angle, angle, pi, prec);
        arb_mul_2exp_si (phi, angle, -1);
    }
    arb_clear (chord);
    arb_clear (angle);
    arb_clear (pi);
}

/* e^(1 + g), e^-1 cosh g, e^-1 sinh g. */
static void
exponential_kernel (arb_t phi, enum link link, int slope, const arb_t g,
                    slong prec)
{
    arb_t t;

    arb_init (t);
    if (link == LINK_EXP) {
        arb_add_ui (t, g, 1, prec + 5);
        arb_exp (phi, t, prec);
    } else {
        if ((link == LINK_COS) == !slope)
            arb_cosh (phi, g, prec + 5);
        else
            arb_sinh (phi, g, prec + 5);
        arb_set_si (t, -1);
        arb_exp (t, t, prec + 5);
        arb_mul (phi, phi, t, prec);
    }
    arb_clear (t);
}

/* Coefficients of tanh (b z) that leave less than 2^-PREC of the series at G:
   a_k^2 g^k is about e^(-pi sqrt k / b - k log (1/g)), with k <= n. */
static slong
series_length (ulong inverse, double g, slong prec)
{
    double p = 0.6932 * ((double) prec + 5);
    double fall = -log (fmin (fmax (fabs (g), 1e-300), 1));
    double b = 3.1415 * (double) inverse;
    double root = 2 * p / (b + sqrt (b * b + 4 * fall * p));
    double n = root * root;

    return n < 1e9 ? 2 * (slong) (n / 2) + 4 : WORD_MAX;
}

/*
 * Of tanh (b z): the odd terms below n, and for the rest, g^n times E T^2 less
 * the a_k^2 summed; with SLOPE g^(n-1) times E T'^2 less the k a_k^2 summed.
 * Both rests are sums of terms >= 0 (for |g|), so the ball encloses.
 */
static void
tanh_kernel (arb_t phi, ulong inverse, int slope, const arb_t g, slong prec)
{
    slong k, n = series_length (inverse,
                                arf_get_d (arb_midref (g), ARF_RND_UP), prec);
    arb_ptr a = _arb_vec_init (n);
    arb_t rest, power, t;
    mag_t tail;

    arb_init (rest);
    arb_init (power);
    arb_init (t);
    mag_init (tail);
    prec += 10;
    tanh_squares (slope ? t : rest, slope ? rest : t, inverse, prec);
    tanh_hermite (a, 0, n, inverse, prec);
    arb_zero (phi);
    for (k = n - 1; k >= 1; k -= 2) {
        arb_mul (a + k, a + k, a + k, prec);
        if (slope)
            arb_mul_si (a + k, a + k, k, prec);
        arb_sub (rest, rest, a + k, prec);
        arb_mul (phi, phi, g, prec);
        arb_mul (phi, phi, g, prec);
        arb_add (phi, phi, a + k, prec);
    }
    if (!slope)
        arb_mul (phi, phi, g, prec);
    arb_pow_ui (power, g, (ulong) (slope ? n : n + 1), prec);
    arb_mul (t, rest, power, prec);
    arb_get_mag (tail, t);
    arb_add_error_mag (phi, tail);
    arb_clear (rest);
    arb_clear (power);
    arb_clear (t);
    mag_clear (tail);
    _arb_vec_clear (a, n);
}

/* E f (z) f (-z), and the slope there: f less its mean, 0 or 1/2, is odd. */
static void
opposite (arb_t phi, enum link link, int slope, slong prec)
{
    if (slope) {
        link_slope_square (phi, link, prec);
        return;
    }
    link_square (phi, link, prec);
    arb_neg (phi, phi);
    if (link == LINK_SIGMOID) {
        arb_mul_2exp_si (phi, phi, 1);
        arb_add_ui (phi, phi, 1, prec);
        arb_mul_2exp_si (phi, phi, -1);
    }
}

/* The same of the link; the series ends where the squares are known. */
static void
tanh_link_kernel (arb_t phi, enum link link, int slope, const arb_t g,
                  slong prec)
{
    if (arb_is_one (g)) {
        if (slope)
            link_slope_square (phi, link, prec);
        else
            link_square (phi, link, prec);
        return;
    }
    if (arb_equal_si (g, -1)) {
        opposite (phi, link, slope, prec);
        return;
    }
    tanh_kernel (phi, inverse_of (link), slope, g, prec);
    if (link == LINK_SIGMOID) {
        if (!slope)
            arb_add_ui (phi, phi, 1, prec);
        arb_mul_2exp_si (phi, phi, -2);
    }
}

/* The kernel or its slope. */
static void
kernel (arb_t phi, enum link link, int slope, const arb_t g, slong prec)
{
    arb_t out;

    arb_init (out);
    if (link == LINK_RELU || link == LINK_SIGN)
        angle_kernel (out, link, slope, g, prec);
    else if (of_tanh (link))
        tanh_link_kernel (out, link, slope, g, prec);
    else
        exponential_kernel (out, link, slope, g, prec);
    arb_swap (phi, out);
    arb_clear (out);
}

void
link_kernel (arb_t phi, enum link link, const arb_t g, slong prec)
{
    kernel (phi, link, 0, g, prec);
}

void
link_kernel_slope (arb_t slope, enum link link, const arb_t g, slong prec)
{
    kernel (slope, link, 1, g, prec);
}

double
link_coefficient_work (enum link link, double k, slong prec)
{
    if (!of_tanh (link))
        return 1000;
    return tanh_hermite_work (k + 1, inverse_of (link), prec);
}

double
link_kernel_work (enum link link, double g, slong prec)
{
    if (!of_tanh (link))
        return 100;
    if (fabs (g) >= 1)
        return tanh_hermite_work (4, inverse_of (link), prec);
    return tanh_hermite_work (
        (double) series_length (inverse_of (link), g, prec), inverse_of (link),
        prec);
}
