/*
 * The summand is f (x) = c (c-1) (p q)^2, p = 1/(x H), analytic where the
 * margin is, see theory/zipf_flow.h.
 *
 * Its integral: with x = t/(H tau), p = tau/t and tau' = 1/(c q) along u it
 * becomes that of (c-1) q/(t H) over u, and d/du log (1 + (c-1) e^-u) = -(c-1)
 * q: the loss of the last class less that of the first, over t H.
 *
 * Its size on |z - x| <= rho x: as Re e^u >= 0 there, |e^u + c - 1| is at
 * least c - 1 and at least e^v, v = Re u.  The first makes |p q| <=
 * 1/((c-1) (1-rho) x H).  And with p = tau/t, L = log c and the bound of
 * |tau|, c t |p q| is at most 2 + (c-1) (v + pi/2)/max (e^v, c-1), where
 * (c-1) v e^-v <= max (L, 1) if e^v >= c - 1 and v <= L else: below L + 5.
 */
#include "theory/zipf_gradient.h"

#include "theory/margin.h"
#include "theory/smooth_sum.h"
#include "theory/zipf_flow.h"

/* Multiply VALUE by c (c-1). */
static void
times_pairs (arb_t value, const struct zipf_flow *flow, slong prec)
{
    fmpz_t others;

    fmpz_init (others);
    fmpz_sub_ui (others, flow->classes, 1);
    arb_mul_fmpz (value, value, flow->classes, prec);
    arb_mul_fmpz (value, value, others, prec);
    fmpz_clear (others);
}

static void
term (arb_t value, const fmpz_t k, const void *data, slong prec)
{
    const struct zipf_flow *flow = data;
    arb_t rate;

    arb_init (rate);
    zipf_flow_margin (value, rate, k, flow, prec);
    margin_wrong (value, value, flow->c, prec);
    arb_mul (value, value, rate, prec);
    arb_mul (value, value, value, prec);
    times_pairs (value, flow, prec);
    arb_clear (rate);
}

/* The square of p q = RATE/((1+h) (e^u + c - 1)), times c (c-1). */
static void
jet (arb_ptr out, slong n, const fmpz_t x, const void *data, slong prec)
{
    const struct zipf_flow *flow = data;
    slong i;
    arb_poly_t u, h;
    arb_t s, rate;

    arb_poly_init (u);
    arb_poly_init (h);
    arb_init (s);
    arb_init (rate);
    zipf_flow_series (u, rate, n, x, flow, prec);
    arb_poly_exp_series (u, u, n, prec);
    arb_poly_get_coeff_arb (s, u, 0);
    arb_add_fmpz (s, s, flow->classes, prec);
    arb_sub_ui (s, s, 1, prec);
    arb_poly_set_coeff_arb (u, 0, s);
    arb_poly_set_coeff_si (h, 0, 1);
    arb_poly_set_coeff_si (h, 1, 1);
    arb_poly_mullow (u, u, h, n, prec);
    arb_poly_inv_series (u, u, n, prec);
    arb_poly_mullow (u, u, u, n, prec);
    arb_mul (rate, rate, rate, prec);
    times_pairs (rate, flow, prec);
    for (i = 0; i < n; i++) {
        arb_poly_get_coeff_arb (s, u, i);
        arb_mul (out + i, s, rate, prec);
    }
    arb_poly_clear (u);
    arb_poly_clear (h);
    arb_clear (s);
    arb_clear (rate);
}

static void
area (arb_t value, const fmpz_t a, const fmpz_t b, const void *data,
      slong prec)
{
    const struct zipf_flow *flow = data;
    arb_t first, unused;

    arb_init (first);
    arb_init (unused);
    zipf_flow_margin (first, unused, a, flow, prec);
    margin_loss (first, first, flow->c, prec);
    zipf_flow_margin (value, unused, b, flow, prec);
    margin_loss (value, value, flow->c, prec);
    arb_sub (value, value, first, prec);
    arb_set_fmpq (first, flow->time, prec);
    arb_mul (first, first, flow->harmonic, prec);
    arb_div (value, value, first, prec);
    arb_clear (first);
    arb_clear (unused);
}

/* The smaller of ((L + 5)/t)^2 and c/(c-1) / ((1 - rho) a H)^2. */
static void
majorant (mag_t bound, const fmpz_t a, const void *data)
{
    const struct zipf_flow *flow = data;
    const slong prec = 64;
    arb_t late, early, x;

    arb_init (late);
    arb_init (early);
    arb_init (x);
    arb_log_fmpz (late, flow->classes, prec);
    arb_add_ui (late, late, 5, prec);
    arb_set_fmpq (x, flow->time, prec);
    arb_div (late, late, x, prec);
    arb_mul (late, late, late, prec);
    arb_set_d (x, flow->ratio);
    arb_sub_ui (x, x, 1, prec);
    arb_mul_fmpz (x, x, a, prec);
    arb_mul (x, x, flow->harmonic, prec);
    arb_mul (x, x, x, prec);
    arb_set_fmpz (early, flow->classes);
    arb_sub_ui (early, early, 1, prec);
    arb_mul (early, early, x, prec);
    arb_set_fmpz (x, flow->classes);
    arb_div (early, x, early, prec);
    arb_min (late, late, early, prec);
    arb_get_mag (bound, late);
    arb_clear (late);
    arb_clear (early);
    arb_clear (x);
}

/* At time 0 all shares are 1/c: (c-1)/c times the sum of squares of p. */
static void
untrained (arb_t square, const fmpz_t c, slong prec)
{
    arb_t h;

    arb_init (h);
    zipf_flow_powers (h, 1, c, prec);
    zipf_flow_powers (square, 2, c, prec);
    arb_mul (h, h, h, prec);
    arb_div (square, square, h, prec);
    arb_set_fmpz (h, c);
    arb_sub_ui (h, h, 1, prec);
    arb_mul (square, square, h, prec);
    arb_div_fmpz (square, square, c, prec);
    arb_clear (h);
}

static void
add_up (arb_t square, const fmpz_t c, const fmpq_t t, int smooth, slong prec)
{
    struct smooth_summand f = { term, jet, area, majorant, 0, NULL };
    struct zipf_flow flow;
    fmpz_t one;

    if (fmpq_is_zero (t)) {
        untrained (square, c, prec);
        return;
    }
    fmpz_init_set_ui (one, 1);
    zipf_flow_init (&flow, c, t, prec);
    f.ratio = flow.ratio;
    f.context = &flow;
    if (smooth)
        smooth_sum (square, &f, one, c, prec);
    else
        plain_sum (square, &f, one, c, prec);
    zipf_flow_clear (&flow);
    fmpz_clear (one);
}

void
zipf_gradient (arb_t square, const fmpz_t c, const fmpq_t t, slong prec)
{
    add_up (square, c, t, 1, prec);
}

void
zipf_gradient_plain (arb_t square, const fmpz_t c, const fmpq_t t, slong prec)
{
    add_up (square, c, t, 0, prec);
}

enum { TERM = 300 }; /* ball operations of one margin and its share */

double
zipf_gradient_plain_work (const fmpz_t c)
{
    return TERM * fmpz_get_d (c);
}

/* As smooth_sum chooses: a head alone, or no more than two of them. */
double
zipf_gradient_work (const fmpz_t c, slong prec)
{
    double n = smooth_sum_jet (prec), plain = zipf_gradient_plain_work (c);
    double head = TERM * smooth_sum_head (zipf_flow_ratio (c), prec);

    return plain <= 2 * head ? plain : 2 * head + 3 * n * (n + 1000);
}
