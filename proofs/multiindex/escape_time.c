/*
 * The projected loss of the link a h_s is (1 - m^(2s)) a^2 / 2, as the best
 * link of w is m^s a h_s; the sphere's gradient of a function of m is 1 - m^2
 * times its derivative.  All about F_s follows by induction in s.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, multiindex_escape_time);
USES (quantity, multiindex_escape_time_between);
USES (quantity, multiindex_escape_slope);

/* With P = m^(2s-1): m' = (1 - m^2) s a^2 P, and g' = 2 m m', m P = g^s; a
   squared length 1 - m^2 is what is left of w* off w. */
static enum truth
flow (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("m s a P",
                                   "2*m*((1 - m^2)*(a^2/2)*(2*s*P))",
                                   "2*s*a^2*(1 - m^2)*(m*P)"),
                   identity_check ("m", "1 - 2*m*m + m^2", "1 - m^2"));
}

/* (1/G)' = -s / (g G) for G = g^s: at s = 1, and from s to s + 1 by the rule
   of products, (1/G)(1/g). */
static enum truth
powers (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("g h", "(1/(g + h) - 1/g)/h",
                                   "-1/g^2 + h/(g^2*(g + h))"),
                   identity_check ("g s G", "-s/(g*G)/g - 1/(G*g^2)",
                                   "-(s + 1)/(g*G*g)"));
}

/* F_1' = 1/g + 1/(1 - g), and F_{s+1}' = F_s' + 1/(g^s g), as 1/(s g^s) has
   the derivative -1/(g^s g). */
static enum truth
induction (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("g", "1/g + 1/(1 - g)", "1/((1 - g)*g)"),
        weaker (identity_check ("g s G", "-(-s/(g*G))/s", "1/(g*G)"),
                identity_check ("g G", "1/((1 - g)*G) + 1/(G*g)",
                                "1/((1 - g)*(G*g))")));
}

/* In the logit u, dg = g (1 - g) du, of F_s' is left g^(1-s), 1/g = 1 + e^-u
   for E = e^-u: what the second route integrates. */
static enum truth
logit (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("g G", "g*(1 - g)/((1 - g)*(G*g))", "1/G"),
        weaker (identity_check ("E", "(1/(1 + E))/(1 - 1/(1 + E))", "1/E"),
                identity_check ("E", "E/(1 + E)^2",
                                "(1/(1 + E))*(1 - 1/(1 + E))")));
}

/* The powers of d and 2 are those of 1/g, and the odds of 1/d are 1/(d - 1).
   The derivative in d is g^2/((1 - g) g^s) at g = 1/d, P = d^s. */
static enum truth
dimension (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("d", "(1/2)/(1 - 1/2)/((1/d)/(1 - 1/d))", "d - 1"),
        identity_check ("d s P", "d*(1/d^2)/(2*s*(1 - 1/d)/P)",
                        "P/(2*s*(d - 1))"));
}

static const struct {
    slong s, d;
} points[] = { { 1, 3 },   { 1, 100 },  { 2, 7 },
               { 3, 137 }, { 4, 1000 }, { 9, 10 } };
enum { POINTS = sizeof points / sizeof *points };

/* Set TWICE to 2 s T as a logarithm and an exact rational sum, and D to d. */
static void
by_rationals (arb_t twice, slong s, slong d)
{
    fmpq_t sum, term;
    fmpz_t power, two;
    arb_t log;
    slong j;

    fmpq_init (sum);
    fmpq_init (term);
    fmpz_init (power);
    fmpz_init (two);
    arb_init (log);
    for (j = 1; j < s; j++) {
        fmpz_set_si (power, d);
        fmpz_pow_ui (power, power, (ulong) j);
        fmpz_one (two);
        fmpz_mul_2exp (two, two, (ulong) j);
        fmpz_sub (power, power, two);
        fmpz_set_si (two, j);
        fmpq_set_fmpz_frac (term, power, two);
        fmpq_add (sum, sum, term);
    }
    arb_log_ui (log, (ulong) d - 1, 400);
    arb_set_fmpq (twice, sum, 400);
    arb_add (twice, twice, log, 400);
    fmpq_clear (sum);
    fmpq_clear (term);
    fmpz_clear (power);
    fmpz_clear (two);
    arb_clear (log);
}

/* The quantities at six points, and the exact 0 at d = 2. */
static enum truth
values (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char at[64];
    fmpq_t zero;
    arb_t time, slope;
    int i;

    (void) certificate;
    fmpq_init (zero);
    arb_init (time);
    arb_init (slope);
    for (i = 0; i < POINTS; i++) {
        slong s = points[i].s, d = points[i].d;
        by_rationals (time, s, d);
        arb_set_si (slope, d);
        arb_pow_ui (slope, slope, (ulong) s, 400);
        arb_div_si (slope, slope, d - 1, 400);
        arb_div (slope, slope, time, 400);
        arb_div_si (time, time, 2 * s, 400);
        snprintf (at, sizeof at, "%ld %ld", (long) s, (long) d);
        truth =
            weaker (truth, evaluates_near (&multiindex_escape_time_quantity,
                                           at, time, 25));
        truth =
            weaker (truth, evaluates_near (&multiindex_escape_slope_quantity,
                                           at, slope, 25));
        snprintf (at, sizeof at, "%ld 1/%ld 1/2", (long) s, (long) d);
        truth = weaker (
            truth, evaluates_near (&multiindex_escape_time_between_quantity,
                                   at, time, 25));
        snprintf (at, sizeof at, "%ld 2", (long) s);
        truth = weaker (
            truth, evaluates_to (&multiindex_escape_time_quantity, at, zero));
    }
    fmpq_clear (zero);
    arb_clear (time);
    arb_clear (slope);
    return truth;
}

static const struct step steps[] = {
    { "flow",
      "L = \\frac{a^2}2 (1 - m^{2s}): m' = s a^2 (1-m^2) m^{2s-1}, g' = 2 s "
      "a^2 (1-g) g^s; the part of w^* off w has the squared length 1 - m^2",
      "derived here", BY_ALGEBRA, flow, NULL },
    { "powers", "(g^{-s})' = -s g^{-s-1} for all s, by induction",
      "derived here", BY_ALGEBRA, powers, NULL },
    { "primitive",
      "F_1' = \\frac{1}{(1-g)g}, and F_{s+1}' = F_s' + g^{-s-1} makes it "
      "\\frac{1}{(1-g)g^{s+1}}: for all s",
      "derived here", BY_ALGEBRA, induction, NULL },
    { "logit", "dF_s/du = (1 + e^{-u})^{s-1} for u = \\log\\frac{g}{1-g}",
      "derived here", BY_ALGEBRA, logit, NULL },
    { "dimension",
      "from g = 1/d to 1/2 the logarithm is that of d - 1, and d\\,T'(d) = "
      "d^s/(2s(d-1))",
      "derived here", BY_ALGEBRA, dimension, NULL },
    { "values",
      "at six (s, d) time, time between and slope contain an exact rational "
      "sum and one logarithm; at d = 2 the time is exactly 0",
      "derived here", BY_INTERVALS, values, NULL },
};

PROOF (multiindex_escape_time) = { STEPS (steps) };
