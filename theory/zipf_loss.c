/*
 * The summand is f (x) = G (t/(H x))/t, G (tau) = tau ell_c (tau), H = H_c.
 *
 * It is analytic where the margin is, see theory/zipf_flow.h.
 *
 * Its size.  In the sector Re tau > 0, so that v = Re u > 0.  As z =
 * (c-1) e^-u has Re z >= 0, |log (1 + z)| <= |z| and |Im log (1 + z)| <=
 * pi/2: |ell_c| <= (c-1) e^-v and |ell_c| <= log c + pi/2.  With
 * the bound of |tau| and L = log c: where e^v <= c - 1 the
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
#include "theory/zipf_flow.h"

static void
term (arb_t value, const fmpz_t k, const void *data, slong prec)
{
    const struct zipf_flow *flow = data;
    arb_t rate;

    arb_init (rate);
    zipf_flow_margin (value, rate, k, flow, prec);
    margin_loss (value, value, flow->c, prec);
    arb_mul (value, value, rate, prec);
    arb_clear (rate);
}

/* f (x (1+h)) = log (1 + (c-1) e^-u)/(x H (1+h)). */
static void
jet (arb_ptr out, slong n, const fmpz_t x, const void *data, slong prec)
{
    const struct zipf_flow *flow = data;
    slong i;
    fmpz_t rest;
    arb_poly_t u;
    arb_t s, rate;

    fmpz_init (rest);
    arb_poly_init (u);
    arb_init (s);
    arb_init (rate);
    zipf_flow_series (u, rate, n, x, flow, prec);
    arb_poly_neg (u, u);
    arb_poly_exp_series (u, u, n, prec);
    fmpz_sub_ui (rest, flow->classes, 1);
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
    const struct zipf_flow *flow = data;
    fmpz_t rest;
    acb_t e, clock;

    fmpz_init (rest);
    acb_init (e);
    acb_init (clock);
    fmpz_sub_ui (rest, flow->classes, 1);
    acb_expm1 (e, z, prec);
    acb_mul_fmpz (clock, z, rest, prec);
    acb_add (clock, clock, e, prec);
    acb_add_fmpz (e, e, flow->classes, prec);
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
    struct zipf_flow flow = *(const struct zipf_flow *) data;
    arb_t from, to;

    arb_init (from);
    arb_init (to);
    zipf_flow_margin (from, value, b, &flow, prec);
    zipf_flow_margin (to, value, a, &flow, prec);
    integral_adaptive (value, along_margin, &flow, from, to, prec);
    arb_div (value, value, flow.harmonic, prec);
    arb_clear (from);
    arb_clear (to);
}

/* The smaller of (L + 3)^2/t and (L + 2)/((1 - rho) a H). */
static void
majorant (mag_t bound, const fmpz_t a, const void *data)
{
    const struct zipf_flow *flow = data;
    const slong prec = 64;
    arb_t l, other, x;

    arb_init (l);
    arb_init (other);
    arb_init (x);
    arb_log_fmpz (l, flow->classes, prec);
    arb_add_ui (other, l, 2, prec);
    arb_set_d (x, flow->ratio);
    arb_sub_ui (x, x, 1, prec);
    arb_neg (x, x);
    arb_mul_fmpz (x, x, a, prec);
    arb_mul (x, x, flow->harmonic, prec);
    arb_div (other, other, x, prec);
    arb_add_ui (l, l, 3, prec);
    arb_mul (l, l, l, prec);
    arb_set_fmpq (x, flow->time, prec);
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
    zipf_flow_powers (mass, 1, which->last, prec);
    zipf_flow_powers (all, 1, before, prec);
    arb_sub (mass, mass, all, prec);
    zipf_flow_powers (all, 1, which->classes, prec);
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
    struct zipf_flow flow;

    if (fmpq_is_zero (which->time)) {
        untrained (sum, which, prec);
        return;
    }
    zipf_flow_init (&flow, which->classes, which->time, prec);
    f.ratio = flow.ratio;
    f.context = &flow;
    if (smooth)
        smooth_sum (sum, &f, which->first, which->last, prec);
    else
        plain_sum (sum, &f, which->first, which->last, prec);
    zipf_flow_clear (&flow);
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
        TERM * smooth_sum_head (zipf_flow_ratio (which->classes), prec);

    /* As smooth_sum chooses: a head alone, or no more than two of them.  The
       integral, next to singularities, takes time with the power 4 of l. */
    return plain <= 2 * head
               ? plain
               : 2 * head + 3 * n * (n + 1000) + l * l * l * l / 25;
}

struct zipf_loss
zipf_loss_at (const fmpq *at)
{
    enum { CLASSES, FIRST, LAST, TIME };
    struct zipf_loss which = { fmpq_numref (at + CLASSES), at + TIME,
                               fmpq_numref (at + FIRST),
                               fmpq_numref (at + LAST) };

    return which;
}

enum evaluation
zipf_loss_mean (arb_t mean, const fmpq *at, zipf_loss_adder *sum, slong prec)
{
    struct zipf_loss which = zipf_loss_at (at);
    arb_t mass;

    arb_init (mass);
    zipf_loss_mass (mass, &which, prec);
    sum (mean, &which, prec);
    arb_div (mean, mean, mass, prec);
    arb_clear (mass);
    return EVALUATED;
}
