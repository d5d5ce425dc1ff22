/*
 * The cap h_d is convex for d >= 2, so that the error is a convex function of
 * the weights.  At the minimum all
 *
 *     g_x = p_x w_x^(-1/2) (1 - w_x)^m,   m = d/2 - 1,
 *
 * are equal (they are the slopes up to a common factor).  Doubles find the
 * weights to some forty bits, Newton's method doubles these.  The largest
 * weight is what the others leave of one: so nothing cancels even where it is
 * one to all digits.
 */
#include "theory/optimum.h"

#include <math.h>
#include <stdlib.h>

#include "theory/cap.h"
#include "theory/convex.h"

/* The rough search: weights through u = log (w / (1 - w)), multiplier l =
   log (lambda). */
struct rough {
    slong n;
    double m, *log_p, *u;
};

/* log w = -log (1 + e^-u). */
static double
log_weight (double u)
{
    return u > 0 ? -log1p (exp (-u)) : u - log1p (exp (u));
}

/*
 * The u with log p - (1/2) log w + m log (1 - w) = l, from the U given.  The
 * function of u is concave with slopes between -1/2 and -m.
 */
static double
solve_item (double u, double log_p, double m, double l)
{
    int i;

    for (i = 0; i < 60; i++) {
        double w = exp (log_weight (u)), rest = exp (log_weight (-u));
        double residual =
            log_p - l - 0.5 * log_weight (u) + m * log_weight (-u);
        double step = residual / (0.5 * rest + m * w);
        u += step;
        if (fabs (step) <= 1e-14 * (1 + fabs (u)))
            break;
    }
    return u;
}

/*
 * Set all u for L.  Return log (sum of all weights but the first) - log (1 -
 * first weight), which falls with l, and its *SLOPE.
 */
static double
imbalance (struct rough *rough, double l, double *slope)
{
    slong x;
    double top = -HUGE_VAL, sum = 0, moving = 0, w;

    for (x = 0; x < rough->n; x++)
        rough->u[x] = solve_item (rough->u[x], rough->log_p[x], rough->m, l);
    for (x = 1; x < rough->n; x++)
        top = fmax (top, log_weight (rough->u[x]));
    for (x = 1; x < rough->n; x++) {
        double scaled = exp (log_weight (rough->u[x]) - top), rest;
        w = exp (log_weight (rough->u[x]));
        rest = exp (log_weight (-rough->u[x]));
        sum += scaled;
        moving += scaled * rest / (0.5 * rest + rough->m * w);
    }
    w = exp (log_weight (rough->u[0]));
    *slope = -moving / sum
             - w / (0.5 * exp (log_weight (-rough->u[0])) + rough->m * w);
    return top + log (sum) - log_weight (-rough->u[0]);
}

/* Newton inside a bracket that halving repairs. */
static void
balance (struct rough *rough)
{
    double low = -HUGE_VAL, high = HUGE_VAL, slope, l, value;
    int i;

    /* The first weight is one half here. */
    l = rough->log_p[0] - (rough->m - 0.5) * log (2);
    for (i = 0; i < 200; i++) {
        double next;
        value = imbalance (rough, l, &slope);
        next = l - value / slope;
        if (fabs (next - l) <= 1e-14 * (1 + fabs (l)))
            break;
        if (value > 0)
            low = l;
        else
            high = l;
        if (!(next > low && next < high))
            next = fmin (fmax (low / 2 + high / 2, l - 10), l + 10);
        l = next;
    }
}

static double
rough_log (const arb_t x)
{
    arb_t log;
    double answer;

    arb_init (log);
    arb_log (log, x, 64);
    answer = arf_get_d (arb_midref (log), ARF_RND_NEAR);
    arb_clear (log);
    return answer;
}

/* The weights to about 2^-40 of each. */
static void
rough_weights (arb_ptr w, arb_srcptr p, slong n, slong d)
{
    slong x;
    struct rough rough = { .n = n, .m = (double) d / 2 - 1 };

    rough.log_p = flint_malloc ((size_t) n * sizeof (double));
    rough.u = flint_calloc ((size_t) n, sizeof (double));
    for (x = 0; x < n; x++) {
        rough.log_p[x] = rough_log (p + x);
        rough.u[x] = 0;
    }
    balance (&rough);
    for (x = 1; x < n; x++) {
        arb_set_d (w + x, log_weight (rough.u[x]));
        arb_exp (w + x, w + x, 64);
        arb_get_mid_arb (w + x, w + x);
    }
    flint_free (rough.log_p);
    flint_free (rough.u);
}

/* Set REST to w_2 + w_3 + ... and W[0] to 1 - REST. */
static void
fill_first (arb_ptr w, arb_t rest, slong n, slong prec)
{
    slong x;

    arb_zero (rest);
    for (x = n - 1; x >= 1; x--)
        arb_add (rest, rest, w + x, prec);
    arb_sub_ui (w, rest, 1, prec);
    arb_neg (w, w);
}

/* Set G to p w^(-1/2) rest^m, REST = 1 - w, m = D/2 - 1. */
static void
level (arb_t g, const arb_t p, const arb_t w, const arb_t rest, slong d,
       slong prec)
{
    arb_t t;

    arb_init (t);
    arb_pow_ui (t, rest, (ulong) (d / 2 - 1), prec);
    arb_mul (g, p, t, prec);
    if (d % 2 == 1)
        arb_div (t, rest, w, prec);
    else
        arb_inv (t, w, prec);
    arb_sqrt (t, t, prec);
    arb_mul (g, g, t, prec);
    arb_clear (t);
}

/* Set all G, W[0] and REST = 1 - W[0] from the other weights. */
static void
levels (arb_ptr g, arb_ptr w, arb_t rest, arb_srcptr p, slong n, slong d,
        slong prec)
{
    slong x;
    arb_t other;

    arb_init (other);
    fill_first (w, rest, n, prec);
    level (g, p, w, rest, d, prec);
    for (x = 1; x < n; x++) {
        arb_sub_ui (other, w + x, 1, prec);
        arb_neg (other, other);
        level (g + x, p + x, w + x, other, d, prec);
    }
    arb_clear (other);
}

/*
 * One Newton step for equal levels: log g_x - k_x dw_x is the same for all,
 * k = (1 + (d-3) w) / (2 w (1-w)), and the steps add up to nought.  To first
 * order log (g_x / g_1) is g_x / g_1 - 1.
 */
static void
newton (arb_ptr w, arb_srcptr p, slong n, slong d, slong prec)
{
    slong x;
    arb_ptr g = _arb_vec_init (n), inverse_k = _arb_vec_init (n);
    arb_t rest, sum, mean, t;

    arb_init (rest);
    arb_init (sum);
    arb_init (mean);
    arb_init (t);
    levels (g, w, rest, p, n, d, prec);
    for (x = 0; x < n; x++) {
        if (x > 0) {
            arb_sub_ui (rest, w + x, 1, prec);
            arb_neg (rest, rest);
        }
        arb_mul_si (t, w + x, d - 3, prec);
        arb_add_ui (t, t, 1, prec);
        arb_mul (inverse_k + x, w + x, rest, prec);
        arb_mul_2exp_si (inverse_k + x, inverse_k + x, 1);
        arb_div (inverse_k + x, inverse_k + x, t, prec);
        arb_add (sum, sum, inverse_k + x, prec);
        if (x > 0) {
            arb_div (g + x, g + x, g, prec);
            arb_sub_ui (g + x, g + x, 1, prec);
            arb_addmul (mean, g + x, inverse_k + x, prec);
        }
    }
    arb_div (mean, mean, sum, prec);
    for (x = 1; x < n; x++) {
        arb_sub (g + x, g + x, mean, prec);
        arb_addmul (w + x, g + x, inverse_k + x, prec);
        arb_get_mid_arb (w + x, w + x);
    }
    _arb_vec_clear (g, n);
    _arb_vec_clear (inverse_k, n);
    arb_clear (rest);
    arb_clear (sum);
    arb_clear (mean);
    arb_clear (t);
}

void
optimal_weights (arb_ptr w, arb_srcptr p, slong n, slong d, slong prec)
{
    slong steps[64], count = 0, bits;

    rough_weights (w, p, n, d);
    for (bits = prec; bits > 36; bits = bits / 2 + 2)
        steps[count++] = bits;
    while (count-- > 0)
        newton (w, p, n, d, steps[count] + 20);
}

/* Is W certainly a point of the simplex's inside? */
static int
inside (arb_srcptr w, slong n)
{
    slong x;

    for (x = 0; x < n; x++)
        if (!arb_is_positive (w + x))
            return 0;
    return 1;
}

/* d = 2: the best w is proportional to p^2, the error (1 - |p|) / 2. */
static void
plane_error (arb_t error, arb_srcptr p, slong n, slong prec)
{
    slong x;

    arb_zero (error);
    for (x = n - 1; x >= 0; x--)
        arb_addmul (error, p + x, p + x, prec);
    arb_sqrt (error, error, prec);
    arb_sub_ui (error, error, 1, prec);
    arb_neg (error, error);
    arb_mul_2exp_si (error, error, -1);
}

void
optimal_error (arb_t error, arb_srcptr p, slong n, slong d, slong prec)
{
    slong x;
    arb_ptr w, g;
    arb_t rest, t;
    struct cap cap;

    if (n == 1) {
        arb_zero (error);
        return;
    }
    if (d == 2) {
        plane_error (error, p, n, prec);
        return;
    }
    prec += 20;
    w = _arb_vec_init (n);
    g = _arb_vec_init (n);
    arb_init (rest);
    arb_init (t);
    cap_init (&cap, d, prec);
    optimal_weights (w, p, n, d, prec);
    levels (g, w, rest, p, n, d, prec);
    arb_zero (error);
    for (x = n - 1; x >= 0; x--) {
        cap_value (t, &cap, w + x);
        arb_addmul (error, t, p + x, prec);
        /* The slope of the error in w_x is -g_x / (2 B (d/2, 1/2)). */
        arb_mul (g + x, g + x, cap_scale (&cap), prec);
        arb_mul_2exp_si (g + x, g + x, -1);
        arb_neg (g + x, g + x);
    }
    if (inside (w, n))
        simplex_minimum (error, g, w, n, prec);
    else
        arb_indeterminate (error);
    cap_clear (&cap);
    _arb_vec_clear (w, n);
    _arb_vec_clear (g, n);
    arb_clear (rest);
    arb_clear (t);
}
