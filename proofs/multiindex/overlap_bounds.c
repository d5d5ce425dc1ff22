/*
 * Quantiles of overlaps between those of chi-square laws, and the slow starts.
 *
 * Two densities whose ratio increases cross once, so that the difference of
 * their distribution functions first falls and then rises, from nought to
 * nought: it is nowhere positive, and the quantiles are in order.  The
 * density of w = -log (1-g), for the shapes a = r/2 and b = (d-r)/2, is in
 * proportion to (1 - e^-w)^(a-1) e^(-b w), that of chi-square over n to
 * w^(a-1) e^(-n w/2).
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_escape_tail);
USES (quantity, multiindex_escape_tail_exact);
USES (quantity, multiindex_escape_tail_slope);
USES (quantity, multiindex_overlap_quantile_above);
USES (quantity, multiindex_overlap_quantile_below);

enum { PREC = 400 };

/*
 * (1 - e^-w)/w falls: e^-w (1 + w) <= 1, by the tangent of e^w.  So the ratio
 * of densities is monotone where the exponents b and n/2 are equal: n = d - r.
 */
static enum truth
falls (struct certificate *certificate)
{
    return weaker (exponential_tangent (certificate, "falls"),
                   /* w^2 times the derivative, E standing for e^-w. */
                   identity_check ("w E", "w*E - (1 - E)", "E*(1 + w) - 1"));
}

static enum truth
falls_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "falls");
}

/*
 * 1 - e^-w = 2 e^(-w/2) sinh (w/2): a factor e^(-(a-1) w/2) more, which makes
 * up for n = d - r/2 - 1; sinh (y)/y grows.  For r = 1 its power -1/2 falls,
 * and with n = d - 1 the exponent of e^w is (n + r - d)/2 = 0 again.
 */
static enum truth
grows (struct certificate *certificate)
{
    return weaker (
        hyperbolic_sine (certificate),
        weaker (identity_check ("E", "1 - 1/E^2", "(1/E)*(E - 1/E)"),
                identity_check ("d r", "(d - r)/2 + (r/2 - 1)/2",
                                "(d - r/2 - 1)/2")));
}

/* r = 2: the exponential law; both bounds are 1 - (1-p)^(2/(d-2)). */
static enum truth
exponential (struct certificate *certificate)
{
    static const struct {
        const char *at, *p;
        slong d;
    } cases[] = { { "1/2 2 3", "1/2", 3 },
                  { "1/1000000 2 137", "1/1000000", 137 },
                  { "99/100 2 100000", "99/100", 100000 } };
    enum truth truth = PROVED;
    fmpq_t p;
    arb_t q;
    size_t i;

    (void) certificate;
    fmpq_init (p);
    arb_init (q);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_str (p, cases[i].p, 10);
        arb_set_fmpq (q, p, PREC);
        arb_neg (q, q);
        arb_log1p (q, q, PREC);
        arb_mul_2exp_si (q, q, 1);
        arb_div_si (q, q, cases[i].d - 2, PREC);
        arb_expm1 (q, q, PREC);
        arb_neg (q, q);
        truth = weaker (
            truth,
            weaker (
                evaluates_near (&multiindex_overlap_quantile_above_quantity,
                                cases[i].at, q, 30),
                evaluates_near (&multiindex_overlap_quantile_below_quantity,
                                cases[i].at, q, 30)));
    }
    fmpq_clear (p);
    arb_clear (q);
    return truth;
}

/* r = 1: (2d / (pi delta^2))^(s-1) / (2 s (s-1)). */
static enum truth
one_vector (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong s, d, inverse; /* delta = 1 / inverse */
    } cases[] = { { "1/2 2 1 3", 2, 3, 2 },
                  { "1/3 3 1 2", 3, 2, 3 },
                  { "1/2 4 1 2", 4, 2, 2 } };
    enum truth truth = PROVED;
    arb_t t, pi;
    size_t i;

    (void) certificate;
    arb_init (t);
    arb_init (pi);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        slong s = cases[i].s;
        arb_set_si (t, 2 * cases[i].d);
        arb_mul_si (t, t, cases[i].inverse, PREC);
        arb_mul_si (t, t, cases[i].inverse, PREC);
        arb_const_pi (pi, PREC);
        arb_div (t, t, pi, PREC);
        arb_pow_ui (t, t, (ulong) (s - 1), PREC);
        arb_div_si (t, t, 2 * s * (s - 1), PREC);
        truth =
            weaker (truth, evaluates_near (&multiindex_escape_tail_quantity,
                                           cases[i].at, t, 18));
    }
    arb_clear (t);
    arb_clear (pi);
    return truth;
}

/*
 * r = 2 and s = 2: with y = (1-delta)^(2/(d-2)) the time is (log (y/(1-y)) +
 * y/(1-y) - 1)/4, and its slope against log delta, by dy/d delta =
 * -(2/(d-2)) y/(1-delta), is -delta y' / (4 y (1-y)^2 T).
 */
static enum truth
two_vectors (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong d, inverse;
    } cases[] = { { "1/2 2 2 10", 10, 2 },
                  { "1/137 2 2 100", 100, 137 },
                  { "1/1000000 2 2 1000", 1000, 1000000 } };
    enum truth truth = PROVED;
    arb_t y, z, time, slope, delta;
    size_t i;

    (void) certificate;
    arb_init (y);
    arb_init (z);
    arb_init (time);
    arb_init (slope);
    arb_init (delta);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        arb_set_ui (delta, 1);
        arb_div_si (delta, delta, cases[i].inverse, PREC);
        arb_neg (y, delta);
        arb_log1p (y, y, PREC);
        arb_mul_2exp_si (y, y, 1);
        arb_div_si (y, y, cases[i].d - 2, PREC);
        arb_exp (y, y, PREC);
        arb_sub_ui (z, y, 1, PREC);
        arb_neg (z, z); /* the overlap */
        arb_div (time, y, z, PREC);
        arb_log (slope, time, PREC);
        arb_add (time, time, slope, PREC);
        arb_sub_ui (time, time, 1, PREC);
        arb_mul_2exp_si (time, time, -2);
        truth = weaker (truth,
                        evaluates_near (&multiindex_escape_tail_exact_quantity,
                                        cases[i].at, time, 25));
        /* delta (2/(d-2)) / (4 (1-delta) z^2 T). */
        arb_sub_ui (slope, delta, 1, PREC);
        arb_div (slope, delta, slope, PREC);
        arb_neg (slope, slope);
        arb_div_si (slope, slope, 2 * (cases[i].d - 2), PREC);
        arb_div (slope, slope, z, PREC);
        arb_div (slope, slope, z, PREC);
        arb_div (slope, slope, time, PREC);
        truth = weaker (truth,
                        evaluates_near (&multiindex_escape_tail_slope_quantity,
                                        cases[i].at, slope, 25));
    }
    arb_clear (y);
    arb_clear (z);
    arb_clear (time);
    arb_clear (slope);
    arb_clear (delta);
    return truth;
}

static const struct step steps[] = {
    { "falls",
      "(1-e^{-w})/w falls, as e^{-w}(1+w) \\le 1: the densities' ratio is "
      "monotone for n = d - r",
      "derived here", BY_CERTIFICATE, falls, falls_again },
    { "grows",
      "1-e^{-w} = 2 e^{-w/2} \\sinh(w/2) and \\sinh(y)/y \\ge 1 grows: it is "
      "monotone the other way for n = d - r/2 - 1",
      "derived here", BY_ALGEBRA, grows, NULL },
    { "r = 2", "both bounds are 1 - (1-p)^{2/(d-2)}, to 30 digits",
      "derived here", BY_INTERVALS, exponential, NULL },
    { "one vector",
      "the law is (2d/(\\pi\\delta^2))^{s-1}/(2s(s-1)), to 18 digits at 3 "
      "points",
      "derived here", BY_INTERVALS, one_vector, NULL },
    { "two vectors",
      "r = s = 2: time and local exponent from (1-\\delta)^{2/(d-2)} in "
      "closed "
      "form, to 25 digits",
      "derived here", BY_INTERVALS, two_vectors, NULL },
};

PROOF (multiindex_overlap_bounds) = { STEPS (steps) };
