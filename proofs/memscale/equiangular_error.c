/*
 * A memory of M classes with equiangular unit outputs: given the key e of item
 * x, the scores of class y are, up to what all share and a common factor,
 * V_y.e/|e| with V_y the class's sum of q e.  They are independent: sqrt Q_y
 * g_y for the wrong classes, T = q R + sqrt (Q_f - q^2) g for the right one.
 * Hence P (wrong) = 1 - E prod_{y != f} Phi (T/sqrt Q_y).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_equiangular_error);
USES (quantity, memscale_equiangular_max_bound);
USES (quantity, memscale_equiangular_union_bound);
USES (quantity, memscale_two_class_error);

enum { PREC = 160 };

/* u_y.(V_f u_f + V_y u_y + V_z u_z), <u, u'> = c for different ones, less
   c (V_f + V_y + V_z), is (1-c) V_y: only a common shift and factor. */
static enum truth
scores (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("c F Y Z", "(c*F + Y + c*Z) - c*(F + Y + Z)",
                           "(1 - c)*Y");
}

/*
 * N = M = 3, q = 1, d = 2: the integral of r e^(-r^2/2) Phi (r)^2 is by parts
 * 1/4 + sqrt (2/pi) int_0^oo e^(-r^2) Phi (r) dr, the last one sqrt pi times
 * the probability that u > 0 and g < u/sqrt 2, an angle of the plane:
 * E = 3/4 - sqrt 2 (1/4 + arctan (1/sqrt 2)/(2 pi)).
 */
static enum truth
plane_angle (struct certificate *certificate)
{
    arb_t value, t;
    enum truth truth;

    (void) certificate;
    arb_init (value);
    arb_init (t);
    arb_rsqrt_ui (value, 2, PREC);
    arb_atan (value, value, PREC);
    arb_const_pi (t, PREC);
    arb_div (value, value, t, PREC);
    arb_mul_2exp_si (value, value, 1);
    arb_add_ui (value, value, 1, PREC);
    arb_sqrt_ui (t, 2, PREC);
    arb_mul (value, value, t, PREC);
    arb_sub_ui (value, value, 3, PREC);
    arb_neg (value, value);
    arb_mul_2exp_si (value, value, -2);
    truth = evaluates_near (&memscale_equiangular_error_quantity, "2 0 3 3 2",
                            value, 25);
    arb_clear (value);
    arb_clear (t);
    return truth;
}

/* ---- Quadrature in the plane -------------------------------------------- */

/* One item: q = 1/x, its class's other squares sigma^2 > 0, and the wrong
   classes' masses. */
struct lone {
    arb_t q, sigma, total; /* total^2 = q^2 + sigma^2 */
    arb_struct wrong[2];   /* sqrt Q_y */
};

/* Phi (z A/B) for complex z. */
static void
normal_at (acb_t value, const acb_t z, const arb_t a, const arb_t b,
           slong prec)
{
    arb_t t;

    arb_init (t);
    acb_mul_arb (value, z, a, prec);
    acb_div_arb (value, value, b, prec);
    arb_sqrt_ui (t, 2, prec);
    acb_div_arb (value, value, t, prec);
    acb_neg (value, value);
    acb_hypgeom_erfc (value, value, prec);
    acb_mul_2exp_si (value, value, -1);
    arb_clear (t);
}

/* exp (-(z/S)^2/2). */
static void
bell (acb_t value, const acb_t z, const arb_t s, slong prec)
{
    acb_div_arb (value, z, s, prec);
    acb_mul (value, value, value, prec);
    acb_mul_2exp_si (value, value, -1);
    acb_neg (value, value);
    acb_exp (value, value, prec);
}

/*
 * The density of T = q R + sigma g at t, R the length of a normal vector of
 * the plane, with S^2 = q^2 + sigma^2 and m = q t/S^2: completing the square,
 *
 *     e^(-t^2/(2 S^2)) / (sigma sqrt (2 pi))
 *         (sigma^2/S^2 e^(-(S m/sigma)^2/2) + m sigma sqrt (2 pi)/S
 *         Phi (S m/sigma)),
 *
 * times the probability that both wrong scores are smaller.  Entire.
 */
static int
both_smaller (acb_ptr out, const acb_t t, void *data, slong order, slong prec)
{
    const struct lone *lone = data;
    acb_t u, v;
    arb_t slope, root;
    int i;

    (void) order;
    acb_init (u);
    acb_init (v);
    arb_init (slope);
    arb_init (root);
    arb_const_pi (root, prec);
    arb_mul_2exp_si (root, root, 1);
    arb_sqrt (root, root, prec);
    /* S m/sigma = t q/(S sigma) */
    arb_div (slope, lone->q, lone->total, prec);
    acb_mul_arb (u, t, slope, prec);
    bell (u, u, lone->sigma, prec);
    acb_mul_arb (u, u, lone->sigma, prec);
    acb_div_arb (u, u, root, prec);
    acb_mul_arb (v, t, slope, prec);
    arb_one (root);
    normal_at (v, v, root, lone->sigma, prec);
    acb_mul (v, v, t, prec);
    acb_mul_arb (v, v, slope, prec);
    acb_add (u, u, v, prec);
    bell (v, t, lone->total, prec);
    acb_mul (u, u, v, prec);
    arb_mul (root, lone->total, lone->total, prec);
    acb_div_arb (u, u, root, prec);
    arb_one (root);
    for (i = 0; i < 2; i++) {
        normal_at (v, t, root, lone->wrong + i, prec);
        acb_mul (u, u, v, prec);
    }
    acb_set (out, u);
    acb_clear (u);
    acb_clear (v);
    arb_clear (slope);
    arb_clear (root);
    return 0;
}

/* Set LONE for item X of N, q = 1/x, M = 3. */
static void
lone_set (struct lone *lone, slong x, slong n)
{
    slong y, z, wrong = 0;
    fmpq_t sum, square;

    fmpq_init (sum);
    fmpq_init (square);
    arb_set_ui (lone->q, (ulong) x);
    arb_inv (lone->q, lone->q, PREC);
    for (y = 0; y < 3; y++) {
        fmpq_zero (sum);
        for (z = y + 1; z <= n; z += 3) {
            fmpq_set_si (square, 1, (ulong) (z * z));
            fmpq_add (sum, sum, square);
        }
        if (y != (x - 1) % 3) {
            arb_set_fmpq (lone->wrong + wrong, sum, PREC);
            arb_sqrt (lone->wrong + wrong, lone->wrong + wrong, PREC);
            wrong++;
        } else {
            arb_set_fmpq (lone->total, sum, PREC);
            arb_sqrt (lone->total, lone->total, PREC);
            fmpq_set_si (square, 1, (ulong) (x * x));
            fmpq_sub (sum, sum, square);
            arb_set_fmpq (lone->sigma, sum, PREC);
            arb_sqrt (lone->sigma, lone->sigma, PREC);
        }
    }
    fmpq_clear (sum);
    fmpq_clear (square);
}

/*
 * Set ERROR to 1 - P (both smaller) of item X.  |T| <= S chi_3 by Cauchy's
 * inequality: beyond 14 lies no more than P (chi_3 > 14/S), and S < 5/4.
 */
static void
lone_error (arb_t error, slong x, slong n)
{
    struct lone lone;
    acb_t from, to, result;
    arb_t half;
    mag_t tolerance;
    int i;

    arb_init (lone.q);
    arb_init (lone.sigma);
    arb_init (lone.total);
    for (i = 0; i < 2; i++)
        arb_init (lone.wrong + i);
    acb_init (from);
    acb_init (to);
    acb_init (result);
    arb_init (half);
    mag_init (tolerance);
    lone_set (&lone, x, n);
    acb_set_si (from, -14);
    acb_set_si (to, 14);
    mag_set_ui_2exp_si (tolerance, 1, -80);
    acb_calc_integrate (result, both_smaller, &lone, from, to, 80, tolerance,
                        NULL, PREC);
    arb_sub_ui (error, acb_realref (result), 1, PREC);
    arb_neg (error, error);
    /* (14/S)^2/2 */
    arb_set_ui (lone.q, 14);
    arb_div (lone.q, lone.q, lone.total, PREC);
    arb_mul (lone.q, lone.q, lone.q, PREC);
    arb_mul_2exp_si (lone.q, lone.q, -1);
    arb_set_ui (half, 3);
    arb_mul_2exp_si (half, half, -1);
    arb_hypgeom_gamma_upper (lone.q, half, lone.q, 1, PREC);
    arb_add_error (error, lone.q);
    arb_clear (lone.q);
    arb_clear (lone.sigma);
    arb_clear (lone.total);
    for (i = 0; i < 2; i++)
        arb_clear (lone.wrong + i);
    acb_clear (from);
    acb_clear (to);
    acb_clear (result);
    arb_clear (half);
    mag_clear (tolerance);
}

/* alpha = rho = 1, N = 7, M = 3, d = 2, item by item. */
static enum truth
quadrature (struct certificate *certificate)
{
    enum { ITEMS = 7 };
    arb_t error, total, sum, t;
    enum truth truth;
    slong x;

    (void) certificate;
    arb_init (error);
    arb_init (total);
    arb_init (sum);
    arb_init (t);
    for (x = 1; x <= ITEMS; x++) {
        lone_error (error, x, ITEMS);
        arb_set_ui (t, (ulong) x);
        arb_inv (t, t, PREC);
        arb_add (total, total, t, PREC);
        arb_addmul (sum, t, error, PREC);
    }
    arb_div (sum, sum, total, PREC);
    truth = evaluates_near (&memscale_equiangular_error_quantity, "1 1 7 3 2",
                            sum, 18);
    arb_clear (error);
    arb_clear (total);
    arb_clear (sum);
    arb_clear (t);
    return truth;
}

/* ---- Against what is known ------------------------------------------------
 */

static enum truth
two_classes (struct certificate *certificate)
{
    static const char *const points[][2] = {
        { "3/2 2/3 50 2 9", "3/2 2/3 50 9" },
        { "2 1 100 2 10", "2 1 100 10" },
        { "1/2 0 7 2 3", "1/2 0 7 3" },
    };
    enum truth truth = PROVED;
    arb_t error;
    size_t i;

    (void) certificate;
    arb_init (error);
    for (i = 0; i < sizeof points / sizeof *points; i++)
        if (evaluate_at (error, &memscale_two_class_error_quantity,
                         points[i][1], 30))
            truth = weaker (
                truth, evaluates_near (&memscale_equiangular_error_quantity,
                                       points[i][0], error, 25));
        else
            truth = weaker (truth, UNDECIDED);
    arb_clear (error);
    return truth;
}

static enum truth
bracket (struct certificate *certificate)
{
    static const char *const points[] = { "2 1 100 5 10", "7/5 1/2 37 4 12",
                                          "3/2 0 60 7 20", "3 1 40 3 5" };
    enum truth truth = PROVED;
    arb_t error, low, high;
    size_t i;

    (void) certificate;
    arb_init (error);
    arb_init (low);
    arb_init (high);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        if (!evaluate_at (error, &memscale_equiangular_error_quantity,
                          points[i], 15)
            || !evaluate_at (low, &memscale_equiangular_max_bound_quantity,
                             points[i], 15)
            || !evaluate_at (high, &memscale_equiangular_union_bound_quantity,
                             points[i], 15))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (low, error));
        truth = weaker (truth, is_at_most (error, high));
    }
    arb_clear (error);
    arb_clear (low);
    arb_clear (high);
    return truth;
}

static const struct step steps[] = {
    { "scores",
      "equal angles: scores are (1-c) V_y up to a common shift, for all c < 1",
      "derived here", BY_ALGEBRA, scores, NULL },
    { "angle",
      "N = M = 3, q = 1, d = 2: the ball agrees with 3/4 - \\sqrt 2 (1/4 + "
      "\\arctan(1/\\sqrt 2)/(2\\pi)) to 25 digits",
      "derived here", BY_INTERVALS, plane_angle, NULL },
    { "quadrature",
      "\\alpha = \\rho = 1, N = 7, M = 3, d = 2: item by item, with the "
      "density of T in the plane, to 18 digits",
      "derived here", BY_INTERVALS, quadrature, NULL },
    { "two classes", "M = 2: the two-class error to 25 digits at 3 points",
      "derived here", BY_INTERVALS, two_classes, NULL },
    { "bracket",
      "between the heaviest competitor and the sum of all, at 4 points",
      "derived here", BY_INTERVALS, bracket, NULL },
};

PROOF (memscale_equiangular_error) = { STEPS (steps) };
