/*
 * Three tokens of two classes on independent uniform directions in the plane,
 * p_x ~ x^-alpha, alpha >= 1: of the draws that no linear memory holds, the
 * share on which cross-entropy does not lose the rarest token alone.
 *
 * Such signed keys surround the origin.  The angles between them are pi - A_x
 * for the angles A_x of a triangle, uniform among all triangles, whose sides
 * sin A_x are the relation c.  The first margin is always positive, so that
 * the share is that of the triangles with m_2 < 0 (proved for alpha >= 1).
 * On each ray A_1 = t these are the A_3 below one value, where m_2 = 0: with
 * k = 2 p / p_2
 *
 *     c_1 log (k_1 c_2 / c_1 - 1) + c_3 log (k_3 c_2 / c_3 - 1) = 0.
 *
 * Put tan (A_3 / 2) = w sin t: then c is proportional to (S, N, 2 w) with
 * S = 1 + w^2 sin^2 t, N = 1 - w^2 sin^2 t + 2 w cos t, without singularity
 * at t = 0 and pi.  The share is the integral of A_3 = 2 atan (w sin t) over t
 * from 0 to pi, over pi^2 / 2.
 */
#include "theory/integral.h"
#include "theory/quantity.h"

struct curve {
    arb_t first, third; /* k_1, k_3 */
    acb_t last;         /* the last solution found: a start for the next */
    arf_t centre;       /* of the last box that failed, and its height */
    mag_t height;
};

/* The equation at one point: G, dG/dw and dG/dt; indeterminate unless both
   logarithms are certainly analytic. */
struct equation {
    acb_t away;         /* t less the middle of its box */
    acb_t sine, cosine; /* of t */
    acb_t g, slope, drift;
};

/* Is the real part of X certainly positive? */
static int
on_the_right (const acb_t x)
{
    return arb_is_positive (acb_realref (x));
}

/* Set S, N and their slopes in w. */
static void
sides (acb_ptr s, acb_ptr n, const acb_t w, const struct equation *at,
       slong prec)
{
    acb_t part;

    acb_init (part);
    acb_mul (part, at->sine, at->sine, prec);
    acb_mul (part, part, w, prec);
    acb_mul_2exp_si (s + 1, part, 1);
    acb_mul (s, part, w, prec);
    acb_mul (n, at->cosine, w, prec);
    acb_mul_2exp_si (n, n, 1);
    acb_sub (n, n, s, prec);
    acb_add_ui (n, n, 1, prec);
    acb_add_ui (s, s, 1, prec);
    acb_mul_2exp_si (n + 1, at->cosine, 1);
    acb_sub (n + 1, n + 1, s + 1, prec);
    acb_clear (part);
}

/* Set AT->drift to S_t log (..) + k_1 (N_t S - N S_t) / (k_1 N - S)
   + 2 w k_3 N_t / (k_3 N - 2 w): S_t = 2 w^2 sin t cos t, N_t = -S_t - 2 w
   sin t. */
static void
set_drift (struct equation *at, const acb_t w, const acb_t s, const acb_t n,
           const acb_t log_1, const struct curve *curve, slong prec)
{
    acb_ptr v = _acb_vec_init (5), s_t = v, n_t = v + 1, left = v + 2,
            part = v + 3, twice = v + 4;

    acb_mul_2exp_si (twice, w, 1);
    acb_mul (part, at->sine, twice, prec);
    acb_mul (s_t, part, w, prec);
    acb_mul (s_t, s_t, at->cosine, prec);
    acb_add (n_t, s_t, part, prec);
    acb_neg (n_t, n_t);
    acb_mul_arb (left, n, curve->first, prec);
    acb_sub (left, left, s, prec);
    acb_mul (part, n_t, s, prec);
    acb_submul (part, n, s_t, prec);
    acb_mul_arb (part, part, curve->first, prec);
    acb_div (part, part, left, prec);
    acb_addmul (part, s_t, log_1, prec);
    acb_mul_arb (left, n, curve->third, prec);
    acb_sub (left, left, twice, prec);
    acb_mul (n_t, n_t, twice, prec);
    acb_mul_arb (n_t, n_t, curve->third, prec);
    acb_div (n_t, n_t, left, prec);
    acb_add (at->drift, part, n_t, prec);
    _acb_vec_clear (v, 5);
}

/* Set AT->g and AT->slope at W. */
static void
evaluate (struct equation *at, const acb_t w, const struct curve *curve,
          slong prec)
{
    acb_ptr v = _acb_vec_init (8), s = v, n = v + 2, left = v + 4,
            part = v + 5, log_1 = v + 6, log_3 = v + 7;
    acb_t twice;

    acb_init (twice);
    sides (s, n, w, at, prec);
    acb_mul_2exp_si (twice, w, 1);
    /* log (k_1 N / S - 1) and k_1 (N' S - N S') / (k_1 N - S) */
    acb_mul_arb (left, n, curve->first, prec);
    acb_sub (left, left, s, prec);
    acb_div (log_1, left, s, prec);
    acb_mul (at->slope, n + 1, s, prec);
    acb_mul (part, n, s + 1, prec);
    acb_sub (at->slope, at->slope, part, prec);
    acb_mul_arb (at->slope, at->slope, curve->first, prec);
    acb_div (at->slope, at->slope, left, prec);
    /* log (k_3 N / (2 w) - 1) and 2 k_3 (N' w - N) / (k_3 N - 2 w) */
    acb_mul_arb (left, n, curve->third, prec);
    acb_sub (left, left, twice, prec);
    acb_div (log_3, left, twice, prec);
    acb_mul (part, n + 1, w, prec);
    acb_sub (part, part, n, prec);
    acb_mul_2exp_si (part, part, 1);
    acb_mul_arb (part, part, curve->third, prec);
    acb_div (part, part, left, prec);
    acb_add (at->slope, at->slope, part, prec);
    if (on_the_right (log_1) && on_the_right (log_3)) {
        acb_log (log_1, log_1, prec);
        acb_log (log_3, log_3, prec);
    } else {
        acb_indeterminate (log_1);
        acb_indeterminate (log_3);
    }
    set_drift (at, w, s, n, log_1, curve, prec);
    acb_mul (at->g, s, log_1, prec);
    acb_addmul (at->g, twice, log_3, prec);
    acb_addmul (at->slope, s + 1, log_1, prec);
    acb_mul_2exp_si (part, log_3, 1);
    acb_add (at->slope, at->slope, part, prec);
    acb_clear (twice);
    _acb_vec_clear (v, 8);
}

static void
equation_init (struct equation *at, const acb_t x, slong prec)
{
    acb_init (at->sine);
    acb_init (at->cosine);
    acb_init (at->g);
    acb_init (at->slope);
    acb_init (at->drift);
    acb_init (at->away);
    acb_set (at->away, x);
    acb_set (at->g, at->away);
    arb_get_mid_arb (acb_realref (at->g), acb_realref (at->g));
    arb_sub (acb_realref (at->away), acb_realref (at->away),
             acb_realref (at->g), prec);
    acb_const_pi (at->g, prec);
    acb_mul (at->away, at->away, at->g, prec);
    acb_sin_cos_pi (at->sine, at->cosine, x, prec);
}

static void
equation_clear (struct equation *at)
{
    acb_clear (at->away);
    acb_clear (at->sine);
    acb_clear (at->cosine);
    acb_clear (at->g);
    acb_clear (at->slope);
    acb_clear (at->drift);
}

/* Newton's steps for the real exact W, which has about BITS bits. */
static void
refine (acb_t w, struct equation *at, const struct curve *curve, slong bits,
        slong prec)
{
    acb_t next;

    acb_init (next);
    for (; bits < prec; bits *= 2) {
        slong now = FLINT_MIN (2 * bits + 40, prec);
        evaluate (at, w, curve, now);
        acb_div (next, at->g, at->slope, now);
        acb_sub (next, w, next, now);
        if (!acb_is_finite (next))
            break;
        arb_get_mid_arb (acb_realref (w), acb_realref (next));
    }
    acb_clear (next);
}

/* Set W, real and exact, near the solution at the exact real X: doubling,
   halves, then Newton's steps.  G falls there; where a logarithm has no value
   w is too large. */
static void
approach (acb_t w, const acb_t x, const struct curve *curve, slong prec)
{
    enum { BITS = 64 };
    struct equation at;
    acb_t low, high;
    slong i;

    acb_init (low);
    acb_init (high);
    equation_init (&at, x, prec);
    acb_set_arb (high, curve->third);
    acb_mul_2exp_si (high, high, -8);
    acb_get_mid (high, high);
    for (i = 0; i < 128; i++) {
        evaluate (&at, high, curve, BITS);
        if (!on_the_right (at.g))
            break;
        acb_set (low, high);
        acb_mul_2exp_si (high, high, 1);
    }
    for (i = 0; i < 10; i++) {
        acb_add (w, low, high, BITS);
        acb_mul_2exp_si (w, w, -1);
        evaluate (&at, w, curve, BITS);
        acb_set (on_the_right (at.g) ? low : high, w);
    }
    acb_set (w, low);
    refine (w, &at, curve, 3, prec);
    acb_clear (low);
    acb_clear (high);
    equation_clear (&at);
}

/*
 * Set W to a disc around itself in which the equation has exactly one solution
 * for each x of a box, by Krawczyk's operator: analytic in x then.  The disc
 * is symmetric, so that the solution is real for real x.
 */
static void
enclose (acb_t w, struct equation *at, const acb_t middle,
         const struct curve *curve, slong prec)
{
    struct equation there;
    acb_t inverse, disc, image, part;
    mag_t radius;
    int tries, good = 0;

    acb_init (inverse);
    acb_init (disc);
    acb_init (image);
    acb_init (part);
    mag_init (radius);
    equation_init (&there, middle, prec);
    evaluate (&there, w, curve, prec);
    acb_inv (inverse, there.slope, prec);
    acb_get_mid (inverse, inverse);
    arb_zero (acb_imagref (inverse));
    /* G (w; x) by the mean value in x. */
    evaluate (at, w, curve, prec);
    acb_mul (image, at->drift, at->away, prec);
    acb_add (image, image, there.g, prec);
    acb_mul (image, inverse, image, prec);
    equation_clear (&there);
    acb_get_mag (radius, image);
    for (tries = 0; tries < 4 && acb_is_finite (image) && !good; tries++) {
        mag_mul_ui (radius, radius, tries == 0 ? 3 : 2);
        if (tries == 0)
            mag_mul_2exp_si (radius, radius, -1);
        acb_set (disc, w);
        acb_add_error_mag (disc, radius);
        evaluate (at, disc, curve, prec);
        acb_mul (part, inverse, at->slope, prec);
        acb_sub_ui (part, part, 1, prec);
        acb_sub (disc, disc, w, prec);
        acb_mul (part, part, disc, prec);
        acb_add (disc, disc, w, prec);
        acb_add (part, part, image, prec);
        acb_sub (part, w, part, prec);
        good = acb_is_finite (part) && acb_contains_interior (disc, part);
    }
    if (good)
        acb_set (w, part);
    else
        acb_indeterminate (w);
    acb_clear (inverse);
    acb_clear (disc);
    acb_clear (image);
    acb_clear (part);
    mag_clear (radius);
}

/* Set VALUE to atan (w sin pi x) on the box X around a real interval;
   indeterminate unless it is analytic there. */
static void
angle (acb_t value, const acb_t x, struct curve *curve, slong prec)
{
    struct equation at;
    acb_t middle, w;
    mag_t height;

    acb_init (middle);
    acb_init (w);
    mag_init (height);
    arb_set (acb_realref (middle), acb_realref (x));
    arb_get_mid_arb (acb_realref (middle), acb_realref (middle));
    equation_init (&at, middle, prec);
    acb_set (w, curve->last);
    refine (w, &at, curve, 3, prec);
    evaluate (&at, w, curve, prec);
    acb_get_mag (height, at.g);
    equation_clear (&at);
    if (mag_cmp_2exp_si (height, -20) > 0)
        approach (w, middle, curve, prec);
    equation_init (&at, x, prec);
    enclose (w, &at, middle, curve, prec);
    if (acb_is_finite (w)) {
        acb_get_mid (curve->last, w);
        arb_zero (acb_imagref (curve->last));
    }
    acb_mul (value, w, at.sine, prec);
    /* The cuts of the arctangent are at +-i [1, infinity). */
    arb_get_mag (height, acb_imagref (value));
    if (acb_is_finite (value) && mag_cmp_2exp_si (height, -1) < 0)
        acb_atan (value, value, prec);
    else
        acb_indeterminate (value);
    acb_clear (middle);
    acb_clear (w);
    mag_clear (height);
    equation_clear (&at);
}

static void
on_line (arb_t value, const arb_t x, void *context, slong prec)
{
    acb_t z;

    acb_init (z);
    acb_set_arb (z, x);
    angle (z, z, context, prec);
    arb_set (value, acb_realref (z));
    acb_clear (z);
}

/* A box that holds one that failed is not tried. */
static void
on_box (mag_t bound, const arb_t x, const mag_t y, void *context)
{
    struct curve *curve = context;
    acb_t z;

    mag_inf (bound);
    if (arf_equal (curve->centre, arb_midref (x))
        && mag_cmp (y, curve->height) >= 0)
        return;
    acb_init (z);
    acb_set_arb (z, x);
    arb_add_error_mag (acb_imagref (z), y);
    angle (z, z, curve, 64);
    acb_get_mag (bound, z);
    if (!mag_is_finite (bound)) {
        arf_set (curve->centre, arb_midref (x));
        mag_set (curve->height, y);
    }
    acb_clear (z);
}

/* Set OUT to the integral over [0, 1], by Gauss's rule on panels. */
static void
integrate (arb_t out, struct curve *curve, slong prec)
{
    struct gauss_rule rule;
    mag_t tolerance;
    arf_t from, to;

    arf_init (from);
    arf_init (to);
    mag_init (tolerance);
    arf_one (to);
    mag_set_ui_2exp_si (tolerance, 1, -prec - 4);
    gauss_rule_init (&rule, 8 + prec / 3, prec);
    integral_gauss (out, &rule, on_line, on_box, curve, from, to, tolerance,
                    prec);
    gauss_rule_clear (&rule);
    mag_clear (tolerance);
    arf_clear (from);
    arf_clear (to);
}

/* Encloses: a certified integral of an enclosed function. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong more = prec + 16;
    struct curve curve;
    fmpq_t base;
    arb_t pi;

    arb_init (curve.first);
    arb_init (curve.third);
    acb_init (curve.last);
    arf_init (curve.centre);
    mag_init (curve.height);
    arb_init (pi);
    fmpq_init (base);
    fmpq_set_si (base, 2, 1);
    arb_set_fmpq (curve.first, base, more);
    arb_pow_fmpq (curve.first, curve.first, at, more);
    arb_mul_2exp_si (curve.first, curve.first, 1);
    fmpq_set_si (base, 2, 3);
    arb_set_fmpq (curve.third, base, more);
    arb_pow_fmpq (curve.third, curve.third, at, more);
    arb_mul_2exp_si (curve.third, curve.third, 1);
    acb_set_arb (curve.last, curve.third);
    arf_set_si (curve.centre, -1);
    integrate (out, &curve, more);
    arb_mul_2exp_si (out, out, 2);
    arb_const_pi (pi, more);
    arb_div (out, out, pi, more);
    arb_clear (curve.first);
    arb_clear (curve.third);
    acb_clear (curve.last);
    arf_clear (curve.centre);
    mag_clear (curve.height);
    arb_clear (pi);
    fmpq_clear (base);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return 3000 * ((double) prec + 100);
}

QUANTITY (memgd_suboptimal_share) = {
    .axes = "alpha",
    .domain = "1 <= alpha <= 4",
    .formula = "\\frac{4}{\\pi^2} \\int_0^\\pi \\arctan (w(t) \\sin t) dt",
    .ball = ball,
    .work = work,
};
