/*
 * With the link a h_s fixed the correlation is a^2 m^s: m' = (1 - m^2) s a^2
 * m^(s-1).  In g = m^2, dm = dg / (2m), even degrees are those of half the
 * degree with two time scales.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, multiindex_escape_time);
USES (quantity, multiindex_planted_double);
USES (quantity, multiindex_planted_escape_time);
USES (quantity, multiindex_planted_growth);
USES (quantity, multiindex_planted_halved);
USES (quantity, multiindex_planted_linear_time);
USES (quantity, multiindex_planted_linear_limit);

/* O_0 = atanh m, half the logarithm of (1 + m) / (1 - m); O_{n+1}' = O_n' + 1
   / (P m^2) with P = m^(2n), as 1 / ((2n+1) P m) has the derivative -1 / (P
   m^2): Q = P m has (1/Q)' = -(2n+1) / (Q m). */
static enum truth
odd (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("m", "1/2*(1/(1 + m) + 1/(1 - m))", "1/(1 - m^2)"),
        weaker (identity_check ("m n P", "(2*n + 1)/((P*m)*m)/(2*n + 1)",
                                "1/(P*m^2)"),
                identity_check ("m P", "1/((1 - m^2)*P) + 1/(P*m^2)",
                                "1/((1 - m^2)*(P*m^2))")));
}

/* Degree 2k: m^(2k-1) = G / m for G = g^k, and dm / ((1 - m^2) m^(2k-1)) is
   half of dg / ((1 - g) g^k). */
static enum truth
even (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("m G", "1/((1 - m^2)*(G/m))/(2*m)",
                           "1/2*(1/((1 - m^2)*G))");
}

/* Degree 2s planted: the time over dg is half of that with two time scales and
   the degree s, 1 / (2 s (1 - g) g^s). */
static enum truth
doubling (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("m s G", "1/(2*s*(1 - m^2)*(G/m))/(2*m)",
                           "1/2*(1/(2*s*(1 - m^2)*G))");
}

/* Is QUANTITY at AT equal to VALUE, which may be large, to 20 places? */
static enum truth
stands_at (const struct quantity *quantity, const char *at, const arb_t value)
{
    enum truth truth = UNDECIDED;
    arb_t own;

    arb_init (own);
    if (evaluate_at (own, quantity, at, 60))
        truth = is_near (own, value, 20);
    arb_clear (own);
    return truth;
}

/* Degrees 2, 4, ..., 16 in balls: by integral, by sum, and by half the time of
   half the degree. */
static enum truth
doubled_values (struct certificate *certificate)
{
    static const char *const dimensions[] = { "3", "100", "137", "1000" };
    enum truth truth = PROVED;
    char at[64];
    arb_t time;
    size_t i;
    int s;

    (void) certificate;
    arb_init (time);
    for (s = 1; s <= 8; s++)
        for (i = 0; i < sizeof dimensions / sizeof *dimensions; i++) {
            snprintf (at, sizeof at, "%d %s", s, dimensions[i]);
            if (!evaluate_at (time, &multiindex_escape_time_quantity, at, 60))
                truth = weaker (truth, UNDECIDED);
            arb_mul_2exp_si (time, time, -1);
            truth =
                weaker (truth, stands_at (&multiindex_planted_double_quantity,
                                          at, time));
            truth =
                weaker (truth, stands_at (&multiindex_planted_halved_quantity,
                                          at, time));
            snprintf (at, sizeof at, "%d %s", 2 * s, dimensions[i]);
            truth = weaker (
                truth, stands_at (&multiindex_planted_escape_time_quantity, at,
                                  time));
        }
    arb_clear (time);
    return truth;
}

/* The times of h_1 at d = 8, and of h_3: (atanh 2^-1/2 - atanh 8^-1/2 + sqrt 8
   - sqrt 2) / 3. */
static enum truth
odd_values (struct certificate *certificate)
{
    enum truth truth;
    arb_t a, b, root;

    (void) certificate;
    arb_init (a);
    arb_init (b);
    arb_init (root);
    arb_sqrt_ui (root, 2, 300);
    /* e^(2 atanh m) = (1 + m) / (1 - m): (sqrt 2 + 1) / (sqrt 2 - 1) = (1 +
       sqrt 2)^2, and (2 sqrt 2 + 1) / (2 sqrt 2 - 1) = (2 sqrt 2 + 1)^2 / 7.
     */
    arb_add_ui (a, root, 1, 300);
    arb_log (a, a, 300);
    arb_mul_2exp_si (b, root, 1);
    arb_add_ui (b, b, 1, 300);
    arb_sqr (b, b, 300);
    arb_div_ui (b, b, 7, 300);
    arb_log (b, b, 300);
    arb_mul_2exp_si (b, b, -1);
    truth =
        evaluates_near (&multiindex_planted_linear_limit_quantity, "8", a, 25);
    arb_sub (a, a, b, 300);
    truth = weaker (
        truth,
        evaluates_near (&multiindex_planted_linear_time_quantity, "8", a, 25));
    truth = weaker (truth,
                    evaluates_near (&multiindex_planted_escape_time_quantity,
                                    "1 8", a, 25));
    arb_add (a, a, root, 300);
    arb_div_ui (a, a, 3, 300);
    truth = weaker (truth,
                    evaluates_near (&multiindex_planted_escape_time_quantity,
                                    "3 8", a, 25));
    arb_clear (a);
    arb_clear (b);
    arb_clear (root);
    return truth;
}

/* s = 2: the time is log (d - 1)/4, three times as long at d = 9 as at 3. */
static enum truth
growth (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t three;

    (void) certificate;
    fmpq_init (three);
    fmpq_set_si (three, 3, 1);
    truth = evaluates_to (&multiindex_planted_growth_quantity, "2 3", three);
    fmpq_clear (three);
    return truth;
}

static const struct step steps[] = {
    { "odd degrees",
      "O_n' = \\frac{1}{(1-m^2) m^{2n}} for all n, by induction; O_0 = "
      "\\operatorname{atanh} grows from 0: h_1 takes less than "
      "\\operatorname{atanh} 2^{-1/2}",
      "derived here", BY_ALGEBRA, odd, NULL },
    { "even degrees",
      "\\frac{dm}{(1-m^2) m^{2k-1}} = \\frac12 \\frac{dg}{(1-g) g^k}",
      "derived here", BY_ALGEBRA, even, NULL },
    { "doubling",
      "\\frac{dm}{2s(1-m^2)m^{2s-1}} = \\frac12 \\frac{dg}{2s(1-g)g^s} for "
      "all s",
      "derived here", BY_ALGEBRA, doubling, NULL },
    { "even values",
      "s = 1, ..., 8 and four d: integral, closed form and half the escape "
      "time agree",
      "derived here", BY_INTERVALS, doubled_values, NULL },
    { "odd values", "s = 1 and 3 at d = 8 by square roots and logarithms",
      "derived here", BY_INTERVALS, odd_values, NULL },
    { "growth", "s = 2: log 8/log 2 = 3 from d = 3 to 9", "derived here",
      BY_INTERVALS, growth, NULL },
};

PROOF (multiindex_planted_escape_time) = { STEPS (steps) };
