/*
 * The unseen mass as an integral.  Write a = alpha, x0 = C^(1/a) < 1, where
 * p(x0) = 1, and substitute u = p(x):
 *
 *     M = int_{x0}^oo f(x) dx = C^(1/a)/a int_0^1 u^(-1/a) (1-u)^T du
 *       = C^(1/a)/a B(1-1/a, T+1).
 *
 * Theorem.  For h = n + 1/2, n >= 1, p = p(h), A = T p,
 *
 *     |sum_{x>=1} f(x) - M| <= h e^-A
 *         + 2 p e^(A p/2) (h t_f e^-G + e^(A (1+t_f^2)^(-a/2) - 2 pi h t_f)
 *                                       / (2 pi)),
 *
 * G = min_{0<=t<=t_f} g(t), g(t) = A Re (1+it)^-a + 2 pi h t.
 *
 * Proof.  f is holomorphic and bounded in Re z >= h and of the order of |z|^-a
 * far out, so Abel and Plana's formula at half-integers gives
 * sum_{x>n} f(x) = int_h^oo f + J, |J| <= 2 int_0^oo |f(h+iy)| e^(-2 pi y) dy.
 * The first n terms and int_{x0}^h f are both between 0 and h (1-p)^T, since
 * f <= p(x) (1-p)^T where p(x) >= p, sum p(x) <= 1 and p(x) <= 1 beyond x0;
 * their difference is at most h e^-A.  With y = h t and w = p (1+it)^-a,
 * |1-w|^2 = 1 - 2 Re w + |w|^2 <= exp (-2 Re w + p^2), hence
 * |f(h+iy)| <= p e^(A p/2) e^(-A Re (1+it)^-a); for t >= t_f the real part is
 * at least -(1+t_f^2)^(-a/2).
 *
 * G is found by convexity.  With t = tan v,
 *
 *     g''(t) = -A a(a+1) cos^(a+2)(v) cos ((a+2) v):
 *
 * g is concave while (a+2) v <= pi/2 and convex while pi/2 <= (a+2) v
 * <= 3 pi/2.  On the first part the minimum is at an end, g(0) = A or the
 * common end; on the second, g lies above its tangent at any of its points.
 *
 * The best line passes the saddle point of f(z) e^(2 pi i z), at distance
 * r = (a T C / 2 pi)^(1/(a+1)) and angle pi/(2(a+1)): there the bound is about
 * exp (-2 pi r (1+1/a) sin (pi/(2(a+1)))).
 */
#include "theory/unseen.h"
#include "theory/zipf.h"

#include <math.h>

enum { LOW = 64 }; /* bits for bounds */

/* The saddle point in doubles, to choose well: nothing is proved with it. */
struct saddle {
    double alpha, angle, log_radius;
    double height; /* exponent of the bound, in units of radius */
    double shrink; /* the line's place, in units of radius */
};

static double
log_rational (const fmpq_t x)
{
    return fmpz_dlog (fmpq_numref (x)) - fmpz_dlog (fmpq_denref (x));
}

/* log zeta(a) to about a per cent: three terms and a midpoint integral. */
static double
log_total (double alpha, double above_one)
{
    return log (1 + pow (2, -alpha) + pow (3, -alpha)
                + pow (3.5, -above_one) / above_one);
}

static void
find_saddle (struct saddle *saddle, const fmpq_t alpha, const fmpz_t draws)
{
    fmpq_t above;
    double a, s;

    fmpq_init (above);
    fmpq_sub_ui (above, alpha, 1);
    a = exp (log_rational (alpha));
    saddle->alpha = a;
    saddle->angle = M_PI / 2 / (a + 1);
    saddle->log_radius = (log (a / (2 * M_PI)) + fmpz_dlog (draws)
                          - log_total (a, exp (log_rational (above))))
                         / (a + 1);
    s = sin (saddle->angle);
    saddle->height = 2 * M_PI * s * (1 + 1 / a);
    /* Here g(0) is as large as the saddle's height. */
    saddle->shrink = pow ((a + 1) * s, -1 / a);
    fmpq_clear (above);
}

int
unseen_mass_integral_serves (const fmpq_t alpha, const fmpz_t draws,
                             slong bits)
{
    struct saddle saddle;
    double needed;

    find_saddle (&saddle, alpha, draws);
    needed =
        M_LN2 * (double) bits + 8 + (1 - 1 / saddle.alpha) * fmpz_dlog (draws);
    return 0.92 * saddle.height * exp (saddle.log_radius) > needed;
}

/* Set N to a good whole part of h, at least 1. */
static void
choose_line (fmpz_t n, const struct saddle *saddle)
{
    double log_h = saddle->log_radius + log (saddle->shrink);
    arb_t h;

    if (log_h < 30) {
        fmpz_set_si (n, FLINT_MAX (1, (slong) exp (log_h)));
        return;
    }
    arb_init (h);
    arb_set_d (h, log_h);
    arb_exp (h, h, LOW);
    arf_get_fmpz (n, arb_midref (h), ARF_RND_FLOOR);
    arb_clear (h);
}

/*
 * The angle v where g is least beyond the saddle's: u = (a+1) v >= pi/2 solves
 * log sin u + (a+1) log cos v = (a+1) log (h/r).  The left side is concave and
 * falls, so Newton's steps from the right do not cross the root.
 */
static double
choose_angle (const fmpz_t n, const struct saddle *saddle)
{
    double order = saddle->alpha + 1, level, u;
    int i;

    level =
        order
        * (fmpz_dlog (n) + log1p (0.5 / fmpz_get_d (n)) - saddle->log_radius);
    if (level >= order * log (cos (saddle->angle)))
        return saddle->angle;
    u = M_PI - asin (exp (level));
    for (i = 0; i < 6; i++)
        u += (log (sin (u)) + order * log (cos (u / order)) - level)
             / (tan (u / order) - 1 / tan (u));
    return FLINT_MAX (u, M_PI / 2) / order;
}

/* What the bound is made of, as balls. */
struct line {
    arb_t alpha, h, p, a; /* a = T p */
    arb_t turn;           /* 2 pi h */
};

/* Set X to A Re (1+it)^-a = A cos^a(v) cos(a v), t = tan v. */
static void
real_part (arb_t x, const arb_t v, const struct line *line)
{
    arb_t cosine;

    arb_init (cosine);
    arb_cos (cosine, v, LOW);
    arb_pow (cosine, cosine, line->alpha, LOW);
    arb_mul (x, v, line->alpha, LOW);
    arb_cos (x, x, LOW);
    arb_mul (x, x, cosine, LOW);
    arb_mul (x, x, line->a, LOW);
    arb_clear (cosine);
}

/* Set X to a A cos^(a+1)(v) sin ((a+1) v) - 2 pi h = -g'(t). */
static void
descent (arb_t x, const arb_t v, const struct line *line)
{
    arb_t exponent, cosine;

    arb_init (exponent);
    arb_init (cosine);
    arb_add_ui (exponent, line->alpha, 1, LOW);
    arb_cos (cosine, v, LOW);
    arb_pow (cosine, cosine, exponent, LOW);
    arb_mul (x, v, exponent, LOW);
    arb_sin (x, x, LOW);
    arb_mul (x, x, cosine, LOW);
    arb_mul (x, x, line->a, LOW);
    arb_mul (x, x, line->alpha, LOW);
    arb_sub (x, x, line->turn, LOW);
    arb_clear (exponent);
    arb_clear (cosine);
}

/*
 * Set LEAST to a lower bound of g on [0, END] from the tangent at angle V in
 * the convex part; 0 unless V and END certainly lie there.
 */
static int
least_value (arb_t least, const arb_t v, const arb_t end,
             const struct line *line)
{
    arb_t t, angle, unit;
    int good;

    arb_init (t);
    arb_init (angle);
    arb_init (unit);
    arb_add_ui (angle, line->alpha, 2, LOW);
    arb_const_pi (unit, LOW);
    arb_mul_2exp_si (unit, unit, -1);
    arb_div (unit, unit, angle, LOW); /* pi / (2 (a+2)) */
    arb_tan (t, v, LOW);
    good = arb_ge (v, unit) && arb_le (t, end);
    arb_mul_ui (unit, unit, 3, LOW);
    arb_tan (unit, unit, LOW);
    good = good && arb_le (end, unit);
    real_part (least, v, line);
    arb_addmul (least, line->turn, t, LOW);
    descent (t, v, line);
    arb_abs (t, t);
    arb_submul (least, t, end, LOW);
    arb_min (least, least, line->a, LOW);
    arb_clear (t);
    arb_clear (angle);
    arb_clear (unit);
    return good;
}

/* Set BOUND to the theorem's right side, or infinity. */
static void
bound_difference (mag_t bound, const struct line *line, double angle)
{
    arb_t end, least, v, sum, part;

    arb_init (end);
    arb_init (least);
    arb_init (v);
    arb_init (sum);
    arb_init (part);
    /* t_f = 3 tan v as far as g is convex there. */
    arb_set_d (v, angle);
    arb_set_d (end,
               FLINT_MIN (3 * tan (angle),
                          0.999
                              * tan (1.5 * M_PI
                                     / (2
                                        + arf_get_d (arb_midref (line->alpha),
                                                     ARF_RND_NEAR)))));
    if (!least_value (least, v, end, line)) {
        mag_inf (bound);
    } else {
        /* h t_f e^-G */
        arb_neg (sum, least);
        arb_exp (sum, sum, LOW);
        arb_mul (sum, sum, line->h, LOW);
        arb_mul (sum, sum, end, LOW);
        /* the far part */
        arb_mul (part, end, end, LOW);
        arb_add_ui (part, part, 1, LOW);
        arb_neg (v, line->alpha);
        arb_mul_2exp_si (v, v, -1);
        arb_pow (part, part, v, LOW);
        arb_mul (part, part, line->a, LOW);
        arb_submul (part, line->turn, end, LOW);
        arb_exp (part, part, LOW);
        arb_add (sum, sum, part, LOW); /* 1 >= 1 / (2 pi) */
        arb_mul (part, line->a, line->p, LOW);
        arb_mul_2exp_si (part, part, -1);
        arb_exp (part, part, LOW);
        arb_mul (part, part, line->p, LOW);
        arb_mul_2exp_si (part, part, 1);
        arb_mul (sum, sum, part, LOW);
        /* h e^-A */
        arb_neg (part, line->a);
        arb_exp (part, part, LOW);
        arb_addmul (sum, part, line->h, LOW);
        arb_get_mag (bound, sum);
        if (!arb_is_finite (sum))
            mag_inf (bound);
    }
    arb_clear (end);
    arb_clear (least);
    arb_clear (v);
    arb_clear (sum);
    arb_clear (part);
}

/* Bound the difference of sum and integral, TOTAL = zeta(alpha). */
static void
difference (mag_t bound, const fmpq_t alpha, const fmpz_t draws,
            const arb_t total)
{
    struct saddle saddle;
    struct line line;
    fmpz_t n;

    fmpz_init (n);
    arb_init (line.alpha);
    arb_init (line.h);
    arb_init (line.p);
    arb_init (line.a);
    arb_init (line.turn);
    find_saddle (&saddle, alpha, draws);
    choose_line (n, &saddle);
    arb_set_fmpq (line.alpha, alpha, LOW);
    fmpz_mul_2exp (n, n, 1);
    fmpz_add_ui (n, n, 1);
    arb_set_fmpz (line.h, n);
    arb_mul_2exp_si (line.h, line.h, -1);
    fmpz_fdiv_q_2exp (n, n, 1);
    arb_pow (line.p, line.h, line.alpha, LOW);
    arb_mul (line.p, line.p, total, LOW);
    arb_inv (line.p, line.p, LOW);
    arb_mul_fmpz (line.a, line.p, draws, LOW);
    arb_const_pi (line.turn, LOW);
    arb_mul_2exp_si (line.turn, line.turn, 1);
    arb_mul (line.turn, line.turn, line.h, LOW);
    bound_difference (bound, &line, choose_angle (n, &saddle));
    fmpz_clear (n);
    arb_clear (line.alpha);
    arb_clear (line.h);
    arb_clear (line.p);
    arb_clear (line.a);
    arb_clear (line.turn);
}

/*
 * Set RATIO to Gamma(T+1) / Gamma(T+1+c), 0 < c < 1.  For very large T Wendel
 * gives (T+1+c)^-c <= ratio <= (T+c)^-c, as narrow as 1/T.
 */
static void
gamma_ratio (arb_t ratio, const fmpz_t draws, const fmpq_t c, slong prec)
{
    slong bits = (slong) fmpz_bits (draws), wp = prec + bits + 16;
    arb_t high, low;

    arb_init (high);
    arb_init (low);
    if (bits > prec + 8) {
        arb_set_fmpq (high, c, prec);
        arb_add_fmpz (low, high, draws, prec);
        arb_add_ui (ratio, low, 1, prec);
        arb_union (low, low, ratio, prec);
        arb_neg (high, high);
        arb_pow (ratio, low, high, prec);
    } else {
        arb_set_fmpz (low, draws);
        arb_add_ui (low, low, 1, wp);
        arb_set_fmpq (high, c, wp);
        arb_add (high, high, low, wp);
        arb_lgamma (low, low, wp);
        arb_lgamma (high, high, wp);
        arb_sub (low, low, high, prec + 16);
        arb_exp (ratio, low, prec);
    }
    arb_clear (high);
    arb_clear (low);
}

void
unseen_mass_integral (arb_t mass, const fmpq_t alpha, const fmpz_t draws,
                      slong prec)
{
    slong wp = prec + 16;
    fmpq_t inverse, c;
    arb_t total, factor;
    mag_t bound;

    fmpq_init (inverse);
    fmpq_init (c);
    arb_init (total);
    arb_init (factor);
    mag_init (bound);
    fmpq_inv (inverse, alpha);
    fmpq_set_si (c, 1, 1);
    fmpq_sub (c, c, inverse);
    zipf_total (total, alpha, wp);
    difference (bound, alpha, draws, total);
    /* C^(1/a) Gamma(1-1/a)/a Gamma(T+1)/Gamma(T+2-1/a) */
    arb_log (total, total, wp);
    arb_set_fmpq (factor, inverse, wp);
    arb_mul (total, total, factor, wp);
    arb_neg (total, total);
    arb_exp (mass, total, wp);
    arb_mul (mass, mass, factor, wp);
    arb_gamma_fmpq (factor, c, wp);
    arb_mul (mass, mass, factor, wp);
    gamma_ratio (factor, draws, c, wp);
    arb_mul (mass, mass, factor, prec);
    arb_add_error_mag (mass, bound);
    fmpq_clear (inverse);
    fmpq_clear (c);
    arb_clear (total);
    arb_clear (factor);
    mag_clear (bound);
}
