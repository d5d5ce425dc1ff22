/*
 * The summand is f (x) = G (t/(H x))/t, G (tau) = tau ell_c (tau), H = H_c.
 *
 * ell_c off the real line.  The clock F (u) = (e^u - 1 + (c-1) u)/c has
 * Re F' >= (c-1)/c > 0 on the strip |Im u| <= pi/2, where Re e^u >= 0: it is
 * injective there (Noshiro and Warschawski), and as F tends to infinity with
 * u, its image of the strip is the whole region between the images of the two
 * edges.  On u = x + i pi/2 they have c Re F = (c-1) x - 1, which grows with
 * x, and c Im F = e^x + (c-1) pi/2.  A sector |Im tau| <= kappa Re tau
 * lies between them when
 *
 *     e^x + (c-1) pi/2 >= kappa ((c-1) x - 1)   for all real x;
 *
 * e^x - kappa (c-1) x is least at e^x = kappa (c-1), hence
 * kappa (log (kappa (c-1)) - 1) <= pi/2 is enough, and so is
 * kappa = min (1, (pi/2)/max (1, log c - 1)).  For |z - x| <= rho x, x > 0,
 * |arg z| <= arcsin rho: rho = kappa/sqrt (1 + kappa^2) keeps t/(H z) in the
 * sector, and f is analytic there.
 *
 * Its size.  In the sector Re tau > 0, so that v = Re u > 0.  As z =
 * (c-1) e^-u has Re z >= 0, |log (1 + z)| <= |z| and |Im log (1 + z)| <=
 * pi/2: |ell_c| <= (c-1) e^-v and |ell_c| <= log c + pi/2.  And |tau| <=
 * (e^v + 1 + (c-1) (v + pi/2))/c.  With L = log c: where e^v <= c - 1 the
 * second makes |G| <= (L + pi/2)(L + 1 + pi/2), as c |tau| <= c + (c-1)
 * (L + pi/2); where e^v >= c - 1 the first makes |G| <= 1 + 1 + (c-1) e^-v v
 * + pi/2 <= L + 3 + pi/2, for (c-1) e^-v v is at most max (log (c-1), 1).
 * Both are below (L + 3)^2.  So |f| <= (L + 3)^2/t, and by the second bound
 * |f (z)| <= (L + 2)/((1 - rho) x H).
 */
#include "theory/zipf_loss.h"

#include <math.h>

#include "theory/integral.h"
#include "theory/margin.h"
#include "theory/smooth_sum.h"
#include "theory/zipf.h"

struct context {
    const struct zipf_loss *which;
    fmpq_t c;
    arb_t harmonic, pace; /* H_c, t/H_c */
    double ratio;
};

static void
harmonic (arb_t sum, const fmpz_t n, slong prec)
{
    fmpq_t one;

    fmpq_init (one);
    fmpq_one (one);
    zipf_harmonic (sum, one, n, prec);
    fmpq_clear (one);
}

/* A little less than rho, whichever way the logarithm was rounded. */
static double
analytic_ratio (const fmpz_t c)
{
    double kappa = fmin (1, 1.57 / fmax (1, fmpz_dlog (c) * 1.0001 - 1));

    return 0.999 * kappa / sqrt (1 + kappa * kappa);
}

static void
context_init (struct context *context, const struct zipf_loss *which,
              slong prec)
{
    context->which = which;
    fmpq_init (context->c);
    arb_init (context->harmonic);
    arb_init (context->pace);
    fmpq_set_fmpz (context->c, which->classes);
    harmonic (context->harmonic, which->classes, prec);
    arb_set_fmpq (context->pace, which->time, prec);
    arb_div (context->pace, context->pace, context->harmonic, prec);
    context->ratio = analytic_ratio (which->classes);
}

static void
context_clear (struct context *context)
{
    fmpq_clear (context->c);
    arb_clear (context->harmonic);
    arb_clear (context->pace);
}

/* Set U to the margin of class X, and RATE to 1/(X H). */
static void
class_margin (arb_t u, arb_t rate, const fmpz_t x,
              const struct context *context, slong prec)
{
    arb_div_fmpz (u, context->pace, x, prec);
    margin_flow (u, u, context->c, prec);
    arb_mul_fmpz (rate, context->harmonic, x, prec);
    arb_inv (rate, rate, prec);
}

static void
term (arb_t value, const fmpz_t k, const void *data, slong prec)
{
    const struct context *context = data;
    arb_t rate;

    arb_init (rate);
    class_margin (value, rate, k, context, prec);
    margin_loss (value, value, context->c, prec);
    arb_mul (value, value, rate, prec);
    arb_clear (rate);
}

/*
 * Continue U, which holds the margin in its constant coefficient, to N
 * coefficients of h, where 1 + c tau = 1 + c PACE/(1 + h).  Newton's step for
 * e^u + (c-1) u = 1 + c tau doubles the coefficients that are right; it is
 * exact on them, so on balls it encloses.
 */
static void
continue_margin (arb_poly_t u, slong n, const arb_t pace, const fmpz_t c,
                 slong prec)
{
    slong length = 1, i;
    fmpz_t rest;
    arb_poly_t time, e, slope;
    arb_t step;

    fmpz_init (rest);
    arb_poly_init2 (time, n);
    arb_poly_init (e);
    arb_poly_init (slope);
    arb_init (step);
    fmpz_sub_ui (rest, c, 1);
    arb_mul_fmpz (step, pace, c, prec);
    for (i = 0; i < n; i++) {
        arb_poly_set_coeff_arb (time, i, step);
        arb_neg (step, step);
    }
    arb_poly_get_coeff_arb (step, time, 0);
    arb_add_ui (step, step, 1, prec);
    arb_poly_set_coeff_arb (time, 0, step);
    while (length < n) {
        slong old = length;
        length = FLINT_MIN (2 * length, n);
        arb_poly_exp_series (slope, u, length, prec);
        arb_set_fmpz (step, rest);
        arb_poly_scalar_mul (e, u, step, prec);
        arb_poly_add (e, e, slope, prec);
        arb_poly_sub (e, time, e, prec);
        arb_poly_get_coeff_arb (step, slope, 0);
        arb_add_fmpz (step, step, rest, prec);
        arb_poly_set_coeff_arb (slope, 0, step);
        arb_poly_div_series (e, e, slope, length, prec);
        for (i = old; i < length; i++) {
            arb_poly_get_coeff_arb (step, e, i);
            arb_poly_set_coeff_arb (u, i, step);
        }
    }
    fmpz_clear (rest);
    arb_poly_clear (time);
    arb_poly_clear (e);
    arb_poly_clear (slope);
    arb_clear (step);
}

/* f (x (1+h)) = log (1 + (c-1) e^-u)/(x H (1+h)). */
static void
jet (arb_ptr out, slong n, const fmpz_t x, const void *data, slong prec)
{
    const struct context *context = data;
    slong i;
    fmpz_t rest;
    arb_poly_t u;
    arb_t s, rate;

    fmpz_init (rest);
    arb_poly_init (u);
    arb_init (s);
    arb_init (rate);
    class_margin (s, rate, x, context, prec);
    arb_poly_set_coeff_arb (u, 0, s);
    arb_div_fmpz (s, context->pace, x, prec);
    continue_margin (u, n, s, context->which->classes, prec);
    arb_poly_neg (u, u);
    arb_poly_exp_series (u, u, n, prec);
    fmpz_sub_ui (rest, context->which->classes, 1);
    arb_set_fmpz (s, rest);
    arb_poly_scalar_mul (u, u, s, prec);
    arb_poly_log1p_series (u, u, n, prec);
    for (i = 0; i < n; i++) {
        arb_poly_get_coeff_arb (out + i, u, i);
        arb_mul (out + i, out + i, rate, prec);
        if (i > 0)
            arb_sub (out + i, out + i, out + i - 1, prec);
    }
    fmpz_clear (rest);
    arb_poly_clear (u);
    arb_clear (s);
    arb_clear (rate);
}

/* ell (u) (e^u + c - 1)/(e^u - 1 + (c-1) u), u being real and positive: what
   becomes of H f dx with x = t/(H tau), tau = F (u), but for the sign.  In
   complex z the logarithm is analytic off its cut. */
static void
along_margin (acb_t value, const acb_t z, int analytic, void *data, slong prec)
{
    const struct context *context = data;
    fmpz_t rest;
    acb_t e, clock;

    fmpz_init (rest);
    acb_init (e);
    acb_init (clock);
    fmpz_sub_ui (rest, context->which->classes, 1);
    acb_expm1 (e, z, prec);
    acb_mul_fmpz (clock, z, rest, prec);
    acb_add (clock, clock, e, prec);
    acb_add_fmpz (e, e, context->which->classes, prec);
    acb_div (e, e, clock, prec);
    acb_neg (clock, z);
    acb_exp (clock, clock, prec);
    acb_mul_fmpz (clock, clock, rest, prec);
    if (analytic && arb_contains_zero (acb_imagref (clock))) {
        arb_t edge;
        arb_init (edge);
        arb_add_ui (edge, acb_realref (clock), 1, prec);
        if (!arb_is_positive (edge))
            acb_indeterminate (clock);
        arb_clear (edge);
    }
    acb_log1p (clock, clock, prec);
    acb_mul (value, clock, e, prec);
    fmpz_clear (rest);
    acb_clear (e);
    acb_clear (clock);
}

static void
area (arb_t value, const fmpz_t a, const fmpz_t b, const void *data,
      slong prec)
{
    struct context context = *(const struct context *) data;
    arb_t from, to;

    arb_init (from);
    arb_init (to);
    class_margin (from, value, b, &context, prec);
    class_margin (to, value, a, &context, prec);
    integral_adaptive (value, along_margin, &context, from, to, prec);
    arb_div (value, value, context.harmonic, prec);
    arb_clear (from);
    arb_clear (to);
}

/* The smaller of (L + 3)^2/t and (L + 2)/((1 - rho) a H). */
static void
majorant (mag_t bound, const fmpz_t a, const void *data)
{
    const struct context *context = data;
    const slong prec = 64;
    arb_t l, other, x;

    arb_init (l);
    arb_init (other);
    arb_init (x);
    arb_log_fmpz (l, context->which->classes, prec);
    arb_add_ui (other, l, 2, prec);
    arb_set_d (x, context->ratio);
    arb_sub_ui (x, x, 1, prec);
    arb_neg (x, x);
    arb_mul_fmpz (x, x, a, prec);
    arb_mul (x, x, context->harmonic, prec);
    arb_div (other, other, x, prec);
    arb_add_ui (l, l, 3, prec);
    arb_mul (l, l, l, prec);
    arb_set_fmpq (x, context->which->time, prec);
    arb_div (l, l, x, prec);
    arb_min (l, l, other, prec);
    arb_get_mag (bound, l);
    arb_clear (l);
    arb_clear (other);
    arb_clear (x);
}

void
zipf_loss_mass (arb_t mass, const struct zipf_loss *which, slong prec)
{
    fmpz_t before;
    arb_t all;

    fmpz_init (before);
    arb_init (all);
    fmpz_sub_ui (before, which->first, 1);
    harmonic (mass, which->last, prec);
    harmonic (all, before, prec);
    arb_sub (mass, mass, all, prec);
    harmonic (all, which->classes, prec);
    arb_div (mass, mass, all, prec);
    fmpz_clear (before);
    arb_clear (all);
}

/* At time 0 every loss is log c. */
static void
untrained (arb_t sum, const struct zipf_loss *which, slong prec)
{
    arb_t l;

    arb_init (l);
    arb_log_fmpz (l, which->classes, prec);
    zipf_loss_mass (sum, which, prec);
    arb_mul (sum, sum, l, prec);
    arb_clear (l);
}

static void
add_up (arb_t sum, const struct zipf_loss *which, int smooth, slong prec)
{
    struct smooth_summand f = { term, jet, area, majorant, 0, NULL };
    struct context context;

    if (fmpq_is_zero (which->time)) {
        untrained (sum, which, prec);
        return;
    }
    context_init (&context, which, prec);
    f.ratio = context.ratio;
    f.context = &context;
    if (smooth)
        smooth_sum (sum, &f, which->first, which->last, prec);
    else
        plain_sum (sum, &f, which->first, which->last, prec);
    context_clear (&context);
}

void
zipf_loss_sum (arb_t sum, const struct zipf_loss *which, slong prec)
{
    add_up (sum, which, 1, prec);
}

void
zipf_loss_plain (arb_t sum, const struct zipf_loss *which, slong prec)
{
    add_up (sum, which, 0, prec);
}

enum { TERM = 250 }; /* ball operations of one margin and its loss */

double
zipf_loss_plain_work (const struct zipf_loss *which)
{
    return TERM * (1 + fmpz_get_d (which->last) - fmpz_get_d (which->first));
}

double
zipf_loss_work (const struct zipf_loss *which, slong prec)
{
    double n = smooth_sum_jet (prec), plain = zipf_loss_plain_work (which),
           l = fmpz_dlog (which->classes);
    double head =
        TERM * smooth_sum_head (analytic_ratio (which->classes), prec);

    /* As smooth_sum chooses: a head alone, or no more than two of them.  The
       integral, next to singularities, takes time with the power 4 of l. */
    return plain <= 2 * head
               ? plain
               : 2 * head + 3 * n * (n + 1000) + l * l * l * l / 25;
}
