/* Hermite polynomials and coefficients of links: tables, orthogonality, other
   precisions, series against closed forms, quadrature that knows no pole. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/hermite.h"
#include "theory/integral.h"
#include "theory/link.h"
#include "theory/link_plane.h"
#include "theory/tanh_hermite.h"

/* Set MEAN to E p (z): E z^2i = (2i - 1)!!. */
static void
normal_mean (fmpz_t mean, const fmpz_poly_t p)
{
    slong i;
    fmpz_t moment, c;

    fmpz_init_set_ui (moment, 1);
    fmpz_init (c);
    fmpz_zero (mean);
    for (i = 0; i < fmpz_poly_length (p); i += 2) {
        fmpz_poly_get_coeff_fmpz (c, p, i);
        fmpz_addmul (mean, moment, c);
        fmpz_mul_si (moment, moment, i + 1);
    }
    fmpz_clear (moment);
    fmpz_clear (c);
}

static void
orthogonality (void)
{
    slong j, k;
    int orthogonal = 1;
    fmpz_poly_t he, other;
    fmpz_t mean, factorial;

    fmpz_poly_init (he);
    fmpz_poly_init (other);
    fmpz_init (mean);
    fmpz_init (factorial);
    hermite_polynomial (he, 6);
    fmpz_poly_set_str (other, "7  -15 0 45 0 -15 0 1");
    ok (fmpz_poly_equal (he, other), "He_6");
    for (j = 0; j < 12; j++)
        for (k = 0; k < 12; k++) {
            hermite_polynomial (he, j);
            hermite_polynomial (other, k);
            fmpz_poly_mul (he, he, other);
            normal_mean (mean, he);
            fmpz_fac_ui (factorial, (ulong) k);
            orthogonal = orthogonal
                         && (j == k ? fmpz_equal (mean, factorial)
                                    : fmpz_is_zero (mean));
        }
    ok (orthogonal, "E He_j He_k = k! (j = k) for j, k < 12, by moments");
    fmpz_poly_clear (he);
    fmpz_poly_clear (other);
    fmpz_clear (mean);
    fmpz_clear (factorial);
}

static void
expansion (void)
{
    fmpq_poly_t f, phi;
    fmpq *c = _fmpq_vec_init (5);

    fmpq_poly_init (f);
    fmpq_poly_init (phi);
    fmpq_poly_set_coeff_si (f, 4, 1);
    hermite_expand (c, f);
    ok (fmpz_is_one (fmpq_numref (c + 4)) && fmpq_is_zero (c + 3)
            && fmpz_equal_si (fmpq_numref (c + 2), 6) && fmpq_is_zero (c + 1)
            && fmpz_equal_si (fmpq_numref (c), 3),
        "z^4 = He_4 + 6 He_2 + 3");
    hermite_kernel (phi, f);
    fmpq_poly_set_str (f, "5  9 0 72 0 24");
    ok (fmpq_poly_equal (phi, f), "E x^4 y^4 = 9 + 72 g^2 + 24 g^4");
    fmpq_poly_clear (f);
    fmpq_poly_clear (phi);
    _fmpq_vec_clear (c, 5);
}

/* Both ways of evaluating h_k, against the polynomial. */
static void
values (void)
{
    slong k;
    int agree = 1;
    arb_t z, x, y;
    arb_ptr h = _arb_vec_init (40);
    fmpz_poly_t he;

    arb_init (z);
    arb_init (x);
    arb_init (y);
    fmpz_poly_init (he);
    arb_set_si (z, 7);
    arb_div_ui (z, z, 5, 300);
    hermite_values (h, 40, z, 300);
    for (k = 0; k < 40; k++) {
        hermite_value (x, k, z, 300);
        hermite_polynomial (he, k);
        arb_fmpz_poly_evaluate_arb (y, he, z, 300);
        arb_mul (y, y, y, 300);
        arb_mul (x, x, x, 300);
        arb_mul (h + k, h + k, h + k, 300);
        agree = agree && arb_overlaps (x, h + k)
                && arb_rel_accuracy_bits (x) > 100;
        arb_fac_ui (x, (ulong) k, 300);
        arb_mul (x, x, h + k, 300);
        agree = agree && arb_overlaps (x, y);
    }
    ok (agree, "h_k (7/5) by two recursions and by the polynomial");
    _arb_vec_clear (h, 40);
    arb_clear (z);
    arb_clear (x);
    arb_clear (y);
    fmpz_poly_clear (he);
}

/* Reference values from another program, to forty digits. */
static void
table (void)
{
    static const struct {
        enum link link;
        slong k;
        const char *value;
        int sign;
    } known[] = {
        { LINK_RELU, 0, "0.39894228040143267793994605993438186847", 1 },
        { LINK_RELU, 4, "0.081433751", -1 },
        { LINK_RELU, 6, "0.044603102", 1 },
        { LINK_RELU, 8, "0.029801701", -1 },
        { LINK_SIGN, 1, "0.797884560", 1 },
        { LINK_SIGN, 3, "0.325735007", -1 },
        { LINK_SIGN, 5, "0.218509686", 1 },
        { LINK_SIGN, 7, "0.168583882", -1 },
        { LINK_TANH, 1, "0.605705509602158825583540227555880439426", 1 },
        { LINK_TANH, 3, "0.148437190787272704045250989939649726312", -1 },
        { LINK_TANH, 5, "0.0625475237527036062876979415852209477496", 1 },
        { LINK_TANH, 7, "0.0314454192876786105234596358641439731754", -1 },
        { LINK_TANH, 31, "0.000251069079986620279333627253020873273746", -1 },
        { LINK_SIGMOID, 1, "0.206620964141907037262350828718098840576", 1 },
        { LINK_SIGMOID, 3, "0.0254732579073234166703436797642376873074", -1 },
        { LINK_SIGMOID, 5, "0.00587706060001343740826034427063529034931", 1 },
        { LINK_SIGMOID, 31, "1.91450909728502480861614910689123473317e-7",
          -1 },
    };
    size_t i;
    int right = 1;
    arb_t a;

    arb_init (a);
    for (i = 0; i < sizeof known / sizeof *known; i++) {
        link_coefficient (a, known[i].link, known[i].k, 150);
        if (known[i].sign < 0)
            arb_neg (a, a);
        if (!digits_begin (a, known[i].value)) {
            right = 0;
            diag ("link %d, k = %ld", (int) known[i].link, (long) known[i].k);
        }
    }
    ok (right, "coefficients as tabulated");
    arb_clear (a);
}

/* Other precisions and lengths have other steps, lines and points. */
static void
precisions (void)
{
    static const slong precs[] = { 5, 30, 64, 100, 150, 333, 1000 };
    static const slong orders[] = { 1, 3, 9, 51, 201 };
    size_t i, j;
    ulong inverse;
    int overlap = 1, sharp = 1;
    arb_t a, b;

    arb_init (a);
    arb_init (b);
    for (inverse = 1; inverse <= 3; inverse++)
        for (i = 0; i < sizeof orders / sizeof *orders; i++) {
            tanh_hermite (b, orders[i], orders[i] + 1, inverse, 1200);
            for (j = 0; j < sizeof precs / sizeof *precs; j++) {
                tanh_hermite (a, orders[i], orders[i] + 1, inverse, precs[j]);
                overlap = overlap && arb_contains (a, b);
                sharp = sharp && arb_rel_accuracy_bits (a) >= precs[j] - 5;
            }
        }
    ok (overlap, "tanh: every precision holds the sharpest ball");
    ok (sharp, "and is as sharp as asked");
    arb_clear (a);
    arb_clear (b);
}

/* tanh (z) h_k (z) phi (z) for adaptive quadrature; the context is k. */
static void
integrand (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    slong j, *k = context;
    acb_t t, before, next;

    (void) analytic; /* acb_tanh is indeterminate where a pole may be */
    acb_init (t);
    acb_init (before);
    acb_init (next);
    acb_tanh (value, z, prec);
    acb_mul (t, z, z, prec);
    acb_mul_2exp_si (t, t, -1);
    acb_neg (t, t);
    acb_exp (t, t, prec);
    acb_mul (value, value, t, prec);
    for (j = 0; j < *k; j++) {
        acb_mul (next, value, z, prec);
        acb_submul_si (next, before, j, prec);
        acb_swap (before, value);
        acb_swap (value, next);
    }
    acb_clear (t);
    acb_clear (before);
    acb_clear (next);
}

static void
quadrature (void)
{
    slong k;
    int agree = 1;
    arb_t a, b, low, high;

    arb_init (a);
    arb_init (b);
    arb_init (low);
    arb_init (high);
    arb_set_si (low, -20);
    arb_set_si (high, 20);
    for (k = 1; k <= 9; k += 4) {
        integral_adaptive (a, integrand, &k, low, high, 120);
        /* Beyond 20 there is less than 2 10^-80 x^9. */
        hermite_norm (b, k, 120);
        arb_div (a, a, b, 120);
        arb_const_pi (b, 120);
        arb_mul_2exp_si (b, b, 1);
        arb_rsqrt (b, b, 120);
        arb_mul (a, a, b, 120);
        tanh_hermite (b, k, k + 1, 1, 200);
        arb_sub (a, a, b, 120);
        arb_abs (a, a);
        arb_set_str (b, "1e-30", 120);
        agree = agree && arb_lt (a, b);
    }
    ok (agree, "tanh against adaptive quadrature");
    arb_clear (a);
    arb_clear (b);
    arb_clear (low);
    arb_clear (high);
}

/* Set SUM to the first N terms of the kernel, or its slope, at G. */
static void
partial_sum (arb_t sum, enum link link, int slope, slong n, const arb_t g)
{
    slong k;
    arb_ptr a = _arb_vec_init (n);

    link_coefficients (a, n, link, 200);
    arb_zero (sum);
    for (k = n - 1; k >= slope; k--) {
        arb_mul (a + k, a + k, a + k, 200);
        if (slope)
            arb_mul_si (a + k, a + k, k, 200);
        arb_mul (sum, sum, g, 200);
        arb_add (sum, sum, a + k, 200);
    }
    _arb_vec_clear (a, n);
}

static void
kernels (void)
{
    static const char *const points[] = { "-1/2", "0", "1/3", "1/2" };
    enum link link;
    size_t i;
    int slope, near = 1, wide = 1;
    fmpq_t x;
    arb_t g, phi, sum, bound;

    fmpq_init (x);
    arb_init (g);
    arb_init (phi);
    arb_init (sum);
    arb_init (bound);
    arb_set_str (bound, "1e-27", 60);
    for (link = LINK_RELU; link <= LINK_SIN; link++)
        for (i = 0; i < sizeof points / sizeof *points; i++)
            for (slope = 0; slope <= 1; slope++) {
                fmpq_set_str (x, points[i], 10);
                arb_set_fmpq (g, x, 200);
                if (slope)
                    link_kernel_slope (phi, link, g, 120);
                else
                    link_kernel (phi, link, g, 120);
                partial_sum (sum, link, slope, 101, g);
                arb_sub (sum, sum, phi, 200);
                arb_abs (sum, sum);
                if (!arb_lt (sum, bound)) {
                    near = 0;
                    diag ("link %d at %s, slope %d", (int) link, points[i],
                          slope);
                }
                mag_set_ui_2exp_si (arb_radref (g), 1, -5);
                if (slope)
                    link_kernel_slope (sum, link, g, 120);
                else
                    link_kernel (sum, link, g, 120);
                wide = wide && arb_contains (sum, phi);
            }
    ok (near, "kernels and slopes are the sums of their series");
    ok (wide, "and on wide balls hold the value in the middle");
    fmpq_clear (x);
    arb_clear (g);
    arb_clear (phi);
    arb_clear (sum);
    arb_clear (bound);
}

/* The two ways to a kernel, at other precisions, and where only one of them
   would do. */
static void
otherwise (void)
{
    static const char *const points[] = { "-1",   "-9/10", "0", "1/1000",
                                          "3/10", "19/20", "1" };
    static const slong precs[] = { 30, 64, 128 };
    enum link link;
    size_t i, j;
    int overlap = 1, sharp = 1;
    fmpq_t x;
    arb_t g, one, other;

    fmpq_init (x);
    arb_init (g);
    arb_init (one);
    arb_init (other);
    for (link = LINK_RELU; link <= LINK_SIGMOID; link++)
        for (i = 0; i < sizeof points / sizeof *points; i++)
            for (j = 0; j < sizeof precs / sizeof *precs; j++) {
                fmpq_set_str (x, points[i], 10);
                arb_set_fmpq (g, x, 200);
                link_kernel (one, link, g, precs[j]);
                kernel_otherwise (other, link, x, precs[j]);
                overlap = overlap && arb_overlaps (one, other);
                sharp =
                    sharp
                    && mag_cmp_2exp_si (arb_radref (one), -precs[j] + 3) < 0
                    && mag_cmp_2exp_si (arb_radref (other), -precs[j] + 3) < 0;
            }
    ok (overlap, "kernels by two ways, from -1 to 1");
    ok (sharp, "both sharp");
    fmpq_clear (x);
    arb_clear (g);
    arb_clear (one);
    arb_clear (other);
}

/* One after another or all at once. */
static void
together (void)
{
    enum link link;
    slong k, n = 400;
    int overlap = 1, sharp = 1;
    arb_ptr a = _arb_vec_init (n);
    arb_t one;

    arb_init (one);
    for (link = LINK_RELU; link <= LINK_SIN; link++) {
        link_coefficients (a, n, link, 100);
        for (k = 0; k < n; k += k < 20 ? 1 : 37) {
            link_coefficient (one, link, k, 100);
            overlap = overlap && arb_overlaps (one, a + k);
            sharp =
                sharp
                && (arb_is_zero (one) || arb_rel_accuracy_bits (one) >= 95);
        }
    }
    ok (overlap, "coefficients alone or together");
    ok (sharp, "those alone to relative precision");
    _arb_vec_clear (a, n);
    arb_clear (one);
}

static void
squares (void)
{
    enum link link;
    int larger = 1;
    arb_t x, y, one;

    arb_init (x);
    arb_init (y);
    arb_init (one);
    arb_one (one);
    link_square (x, LINK_TANH, 150);
    ok (digits_begin (x, "0.39429449039784117441645977244"), "E tanh^2");
    link_slope_square (x, LINK_TANH, 150);
    ok (digits_begin (x, "0.46440290244826824197202146111"), "E sech^4");
    link_slope_square (x, LINK_SIGN, 150);
    ok (!arb_is_finite (x), "the sign has no slope in L2");
    for (link = LINK_RELU; link <= LINK_SIN; link++) {
        link_square (x, link, 150);
        partial_sum (y, link, 0, 60, one);
        larger = larger && !arb_lt (x, y);
        arb_mul_si (y, y, 6, 150);
        arb_div_si (y, y, 5, 150);
        larger = larger && arb_lt (x, y);
    }
    ok (larger, "squares exceed partial sums, not by much");
    arb_clear (x);
    arb_clear (y);
    arb_clear (one);
}

int
main (void)
{
    plan (0);
    orthogonality ();
    expansion ();
    values ();
    table ();
    precisions ();
    quadrature ();
    kernels ();
    otherwise ();
    together ();
    squares ();
    flint_cleanup ();
    return done ();
}
