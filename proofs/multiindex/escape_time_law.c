/*
 * The flow W' = s g^(s-1) (e - W m) m^T with m = W^T e and g = |m|^2: it keeps
 * W^T W = I, and g alone decides g'.  A start with a larger overlap passes 1/2
 * earlier, so that the law of T is that of the overlap, turned round.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/lambert.h"

#include <stdio.h>

USES (quantity, multiindex_escape_time_law);
USES (quantity, multiindex_escape_quantile);

/*
 * Two columns are enough for the algebra: m' = c (1 - g) m, c = s g^(s-1), as
 * e^T (e - W m) = 1 - g.  With W^T W = I also W^T (e - W m) = 0.
 */
static enum truth
flow (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("c m n",
                           "2*m*c*(1 - m^2 - n^2)*m + 2*n*c*(1 - m^2 - n^2)*n",
                           "2*c*(1 - (m^2 + n^2))*(m^2 + n^2)");
}

/* The derivative of F_s is 1 / ((1-g) g^s): at s = 1, and from s to s + 1,
   where -1/(s g^s) joins the sum; G stands for g^s. */
static enum truth
primitive (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("g", "1/g + 1/(1 - g)", "1/((1 - g)*g)"),
        identity_check ("g G", "1/((1 - g)*G) + 1/(g*G)", "1/((1 - g)*g*G)"));
}

/* Set OUT to base^((d-2)/2), the chance of more than 1 - base for r = 2. */
static void
chance_of_two (arb_t out, slong d)
{
    arb_t exponent;

    arb_init (exponent);
    arb_set_si (exponent, d - 2);
    arb_mul_2exp_si (exponent, exponent, -1);
    arb_pow (out, out, exponent, 300);
    arb_clear (exponent);
}

/* s = 1: g (t) = 1 / (1 + e^2t), so that r = 2 gives (1 + e^-2t)^-(d-2)/2. */
static enum truth
first_degree (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong twice, d;
    } cases[] = { { "1 2 3 1/2", 1, 3 },
                  { "1 2 100 2", 4, 100 },
                  { "1 2 137 -1/2", -1, 137 },
                  { "1 2 1000 7/2", 7, 1000 } };
    enum truth truth = PROVED;
    arb_t p;
    size_t i;

    (void) certificate;
    arb_init (p);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        arb_set_si (p, -cases[i].twice);
        arb_exp (p, p, 300);
        arb_add_ui (p, p, 1, 300);
        arb_inv (p, p, 300);
        chance_of_two (p, cases[i].d);
        truth = weaker (truth,
                        evaluates_near (&multiindex_escape_time_law_quantity,
                                        cases[i].at, p, 30));
    }
    arb_clear (p);
    return truth;
}

/*
 * s = 2: with w = 1/g - 1 the time is 4 t = log w + w - 1, so that w is
 * Lambert's W0 (e^(1+4t)), and r = 2 gives (w / (1+w))^((d-2)/2).
 */
static enum truth
second_degree (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong t, d;
    } cases[] = { { "2 2 3 1", 1, 3 },
                  { "2 2 100 20", 20, 100 },
                  { "2 2 1000 1000", 1000, 1000 },
                  { "2 2 7 -1", -1, 7 } };
    enum truth truth = PROVED;
    arb_t w, p;
    size_t i;

    (void) certificate;
    arb_init (w);
    arb_init (p);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        arb_set_si (w, 1 + 4 * cases[i].t);
        lambert_upper_log (w, w, 300);
        arb_add_ui (p, w, 1, 300);
        arb_div (p, w, p, 300);
        chance_of_two (p, cases[i].d);
        truth = weaker (truth,
                        evaluates_near (&multiindex_escape_time_law_quantity,
                                        cases[i].at, p, 30));
    }
    arb_clear (w);
    arb_clear (p);
    return truth;
}

/*
 * The quantile is the time at which the distribution function is the level:
 * it lies between the function's values at the quantile less and more 10^-20.
 */
static enum truth
enclosed (const char *p, slong s, slong r, slong d)
{
    enum truth truth = UNDECIDED;
    fmpq *at = _fmpq_vec_init (4);
    fmpq_t little;
    char place[96];
    arb_t time, level;

    fmpq_init (little);
    arb_init (time);
    arb_init (level);
    snprintf (place, sizeof place, "%s %ld %ld %ld", p, (long) s, (long) r,
              (long) d);
    fmpq_set_str (at, p, 10);
    arb_set_fmpq (level, at, 300);
    fmpq_set_si (at, s, 1);
    fmpq_set_si (at + 1, r, 1);
    fmpq_set_si (at + 2, d, 1);
    fmpq_set_str (little, "1/100000000000000000000", 10);
    if (evaluate_at (time, &multiindex_escape_quantile_quantity, place, 40)) {
        arf_get_fmpq (at + 3, arb_midref (time));
        fmpq_add (at + 3, at + 3, little);
        if (evaluate_point (time, &multiindex_escape_time_law_quantity, at,
                            60))
            truth = is_at_most (level, time);
        fmpq_sub (at + 3, at + 3, little);
        fmpq_sub (at + 3, at + 3, little);
        truth = weaker (
            truth,
            evaluate_point (time, &multiindex_escape_time_law_quantity, at, 60)
                ? is_at_most (time, level)
                : UNDECIDED);
    }
    _fmpq_vec_clear (at, 4);
    fmpq_clear (little);
    arb_clear (time);
    arb_clear (level);
    return truth;
}

static enum truth
inverse (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (enclosed ("1/2", 1, 1, 100), enclosed ("9/10", 2, 1, 100)),
        weaker (enclosed ("1/7", 3, 2, 50), enclosed ("99/100", 4, 3, 20)));
}

static const struct step steps[] = {
    { "flow", "\\dot g = 2 s (1-g) g^s for all frames", "derived here",
      BY_ALGEBRA, flow, NULL },
    { "primitive", "F_s' = 1/((1-g) g^s) > 0 for all s, by induction",
      "derived here", BY_ALGEBRA, primitive, NULL },
    { "s = 1",
      "r = 2: P(T \\le t) = (1+e^{-2t})^{-(d-2)/2} to 30 digits at 4 points",
      "derived here", BY_INTERVALS, first_degree, NULL },
    { "s = 2",
      "r = 2: P(T \\le t) = (w/(1+w))^{(d-2)/2}, w = W_0(e^{1+4t}), to 30 "
      "digits at 4 points",
      "derived here", BY_INTERVALS, second_degree, NULL },
    { "quantiles",
      "the level lies between the values of the distribution function "
      "10^{-20} "
      "beside the quantile, at 4 points",
      "derived here", BY_INTERVALS, inverse, NULL },
};

PROOF (multiindex_escape_time_law) = { STEPS (steps) };
