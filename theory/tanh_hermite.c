#include "theory/tanh_hermite.h"

#include "theory/hermite.h"
#include "theory/integral.h"

#include <math.h>

/* How the sum is taken.  It is planned in doubles; what it leaves out is
   bounded afterwards, whatever the plan. */
struct plan {
    slong n, lines, last, prec;
    ulong inverse;
    arb_t step, pi;
};

double
tanh_hermite_decay (double k, ulong inverse)
{
    /* The nearest pole is i pi / 2b: |a_k| is about e^(-v sqrt k). */
    return 1.5708 * (double) inverse * sqrt (k) * 1.4427;
}

/* Nats asked of the coefficients below N. */
static double
nats (double n, ulong inverse, slong prec)
{
    return 0.6932 * ((double) prec + 10)
           + 0.6932 * tanh_hermite_decay (n, inverse);
}

static double
farthest (double n, double p)
{
    return 2 * sqrt (n) + fmax (0, sqrt (2 * p + 0.65 * n) - 1.5 * sqrt (n))
           + 1;
}

static double
lines (double p, ulong inverse)
{
    return fmax (1, floor (sqrt (2 * p) / (3.1416 * (double) inverse)));
}

static double
step (double n, double p, double y)
{
    return 6.2831 * y / (p + y * y / 2 + y * sqrt (n));
}

static void
plan_init (struct plan *plan, slong n, ulong inverse, slong prec)
{
    double p = nats ((double) n, inverse, prec);
    double m = lines (p, inverse);
    double s = step ((double) n, p, m * 3.1415 * (double) inverse);
    int exponent;

    plan->n = n;
    plan->inverse = inverse;
    plan->lines = (slong) m;
    arb_init (plan->step);
    arb_init (plan->pi);
    /* A step of 14 bits: products with its multiples are short. */
    s = frexp (s, &exponent);
    arb_set_si (plan->step, (slong) floor (ldexp (s, 14)));
    arb_mul_2exp_si (plan->step, plan->step, exponent - 14);
    s = floor (ldexp (s, 14)) * ldexp (1, exponent - 14);
    plan->last = (slong) ceil (farthest ((double) n, p) / s);
    /* Radii of He_k grow like |He_k (i x)|: by at most e^(k/2) after the
       density. */
    plan->prec = (slong) (p * 1.4427 + 0.73 * (double) n) + 40;
    arb_const_pi (plan->pi, plan->prec);
}

static void
plan_clear (struct plan *plan)
{
    arb_clear (plan->step);
    arb_clear (plan->pi);
}

/*
 * Add W P_k to A[k - FIRST] for the odd k from FIRST to N - 1, where P_0 = 1,
 * P_1 = x and P_{k+1} = x P_k + SIGN k P_{k-1}: He_k (x) for SIGN = -1, and
 * i^-k He_k (i x) for SIGN = 1.
 */
static void
add_polynomials (arb_ptr a, slong first, slong n, const arb_t w, const arb_t x,
                 int sign, slong prec)
{
    slong k;
    arb_t before, now, next;

    arb_init (before);
    arb_init (now);
    arb_init (next);
    arb_set (now, w);
    for (k = 0; k < n; k++) {
        if (k >= first && k % 2 == 1)
            arb_add (a + (k - first), a + (k - first), now, prec);
        arb_mul (next, now, x, prec);
        arb_addmul_si (next, before, sign * k, prec);
        arb_swap (before, now);
        arb_swap (now, next);
    }
    arb_clear (before);
    arb_clear (now);
    arb_clear (next);
}

/* Add the points: F is even, and nought at 0. */
static void
add_points (arb_ptr a, slong first, const struct plan *plan)
{
    slong j, prec = plan->prec;
    arb_t x, w, t;

    arb_init (x);
    arb_init (w);
    arb_init (t);
    for (j = 1; j <= plan->last; j++) {
        arb_mul_si (x, plan->step, j, prec);
        arb_mul (t, x, x, prec);
        arb_mul_2exp_si (t, t, -1);
        arb_neg (t, t);
        arb_exp (w, t, prec);
        arb_div_ui (t, x, plan->inverse, prec);
        arb_tanh (t, t, prec);
        arb_mul (w, w, t, prec);
        arb_mul (w, w, plan->step, prec);
        arb_mul_2exp_si (w, w, 1);
        add_polynomials (a, first, plan->n, w, x, -1, prec);
    }
    arb_clear (x);
    arb_clear (w);
    arb_clear (t);
}

/* Set to what the poles give: to i^(k-1) as much of A[k - FIRST]. */
static void
add_poles (arb_ptr a, slong first, const struct plan *plan)
{
    slong i, prec = plan->prec;
    arb_t v, w, t;

    arb_init (v);
    arb_init (w);
    arb_init (t);
    for (i = 0; i < plan->lines; i++) {
        arb_mul_ui (v, plan->pi, plan->inverse * (ulong) (2 * i + 1), prec);
        arb_mul_2exp_si (v, v, -1);
        arb_mul (w, v, v, prec);
        arb_mul_2exp_si (w, w, -1);
        arb_exp (w, w, prec);
        arb_mul (t, v, plan->pi, prec);
        arb_mul_2exp_si (t, t, 1);
        arb_div (t, t, plan->step, prec);
        arb_expm1 (t, t, prec);
        arb_div (w, w, t, prec);
        arb_mul (w, w, plan->pi, prec);
        arb_mul_ui (w, w, 4 * plan->inverse, prec);
        add_polynomials (a, first, plan->n, w, v, 1, prec);
    }
    arb_clear (v);
    arb_clear (w);
    arb_clear (t);
}

/* Set ERROR to the bound for the lines Im z = +- Y. */
static void
lines_error (mag_t error, const struct plan *plan)
{
    arb_t y, t, root;
    mag_t m;

    mag_init (m);
    arb_init (y);
    arb_init (t);
    arb_init (root);
    arb_mul_ui (y, plan->pi, (ulong) plan->lines * plan->inverse, 60);
    arb_mul (t, y, y, 60);
    arb_mul_2exp_si (t, t, -1);
    arb_sqrt_ui (root, (ulong) plan->n, 60);
    arb_addmul (t, root, y, 60);
    arb_exp (t, t, 60);
    arb_get_mag (m, t);
    trapezoid_error (error, y, m, plan->step);
    arb_clear (y);
    arb_clear (t);
    arb_clear (root);
    mag_clear (m);
}

/*
 * Set ERROR to the bound for the points from X on, the first that is left out:
 * g (x) = x^n e^(-x^2/2) / sqrt (2 pi n!) is at most g (X) e^(-c (x - X)) for
 * x >= X, c = X - n / X, and the points on both sides add up to no more than
 * 2 s g (X) / (1 - e^(-c s)).  As X^2 > n, the powers grow up to the n-th.
 */
static void
points_error (mag_t error, const struct plan *plan)
{
    arb_t x, c, t;

    arb_init (x);
    arb_init (c);
    arb_init (t);
    arb_mul_si (x, plan->step, plan->last + 1, 60);
    arb_mul (t, x, x, 60);
    arb_sub_si (c, t, 4 * plan->n, 60);
    if (arb_is_nonnegative (c)) {
        arb_mul_2exp_si (t, t, -1);
        arb_log (c, x, 60);
        arb_submul_si (t, c, plan->n, 60);
        arb_neg (t, t);
        arb_exp (t, t, 60);
        hermite_norm (c, plan->n, 60);
        arb_div (t, t, c, 60);
        arb_ui_div (c, (ulong) plan->n, x, 60);
        arb_sub (c, x, c, 60);
        arb_mul (c, c, plan->step, 60);
        arb_neg (c, c);
        arb_expm1 (c, c, 60);
        arb_neg (c, c);
        arb_div (t, t, c, 60);
        /* 2 / sqrt (2 pi) < 1. */
        arb_mul (t, t, plan->step, 60);
        arb_get_mag (error, t);
    } else {
        mag_inf (error);
    }
    arb_clear (x);
    arb_clear (c);
    arb_clear (t);
}

void
tanh_hermite (arb_ptr a, slong first, slong n, ulong inverse, slong prec)
{
    slong k;
    struct plan plan;
    arb_ptr poles = _arb_vec_init (n - first);
    mag_t lines, points;
    arb_t norm;

    mag_init (lines);
    mag_init (points);
    arb_init (norm);
    plan_init (&plan, n, inverse, prec);
    _arb_vec_zero (a, n - first);
    add_points (a, first, &plan);
    add_poles (poles, first, &plan);
    lines_error (lines, &plan);
    points_error (points, &plan);
    mag_add (lines, lines, points);
    arb_mul_2exp_si (plan.pi, plan.pi, 1);
    arb_sqrt (plan.pi, plan.pi, plan.prec);
    for (k = first; k < n; k++) {
        arb_ptr out = a + (k - first);
        if (k % 2 == 0)
            continue; /* an odd function: exactly nought */
        if (k % 4 == 1)
            arb_add (out, out, poles + (k - first), plan.prec);
        else
            arb_sub (out, out, poles + (k - first), plan.prec);
        hermite_norm (norm, k, plan.prec);
        arb_mul (norm, norm, plan.pi, plan.prec);
        arb_div (out, out, norm, plan.prec);
        arb_add_error_mag (out, lines);
        arb_set_round (out, out, prec + 30);
    }
    plan_clear (&plan);
    _arb_vec_clear (poles, n - first);
    mag_clear (lines);
    mag_clear (points);
    arb_clear (norm);
}

double
tanh_hermite_work (double n, ulong inverse, slong prec)
{
    double p = nats (n, inverse, prec), m = lines (p, inverse);
    double s = step (n, p, m * 3.1415 * (double) inverse);
    double words =
        (p * 1.4427 + 0.73 * n + 64) / (double) FLINT_MAX (prec, 64);

    return (farthest (n, p) / s + m) * (2 * n + 60) * words * sqrt (words);
}
