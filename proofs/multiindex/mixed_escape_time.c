/*
 * Two links at once, A = a_1^2 and B / 2 = a_2^2 = 1 - A: g' = 2 (1 - g) (A g
 * + B g^2).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_escape_time);
USES (quantity, multiindex_mixed_crossover_time);
USES (quantity, multiindex_mixed_crossover_half);
USES (quantity, multiindex_mixed_escape_time);
USES (quantity, multiindex_mixed_fitted_slope);

/* The derivative of log g / A - log (1 - g) / (A + B) - B log (A + B g) / (A
   (A + B)). */
static enum truth
fractions (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "A B g", "1/(A*g) + 1/((A + B)*(1 - g)) - B^2/(A*(A + B)*(A + B*g))",
        "1/(g*(1 - g)*(A + B*g))");
}

/* The coefficients of the logarithms, and their arguments between 1/d and 1/2
   with B = 2 (1 - A): L is that of 1 + A (d - 2)/2. */
static enum truth
ends (struct certificate *certificate)
{
    enum truth truth =
        identity_check ("A B", "-B/(A*(A + B))", "-1/A + 1/(A + B)");

    (void) certificate;
    truth = weaker (
        truth,
        identity_check ("A d", "(1/2)/(A + (1 - A))*(A + 2*(1 - A)/d)/(1/d)",
                        "1 + A*(d - 2)/2"));
    truth = weaker (
        truth,
        identity_check ("A d",
                        "((A + (1 - A))/(1/2))/((A + 2*(1 - A)/d)/(1 - 1/d))",
                        "(d - 1)/(1 + A*(d - 2)/2)"));
    return weaker (truth,
                   identity_check ("A d", "(d - 1)/(1 + A*(d - 2)/2) - 1",
                                   "(d - 2)*(2 - A)/(2 + A*(d - 2))"));
}

/* d T' (d) is that of g = 1/d; it is the same rational function that 2 T =
   L / A + (log (d-1) - L) / (2 - A) has, L' = A / (2 + A (d - 2)). */
static enum truth
pace (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("A d",
                        "1/2*(1/(2 + A*(d - 2)) + (1/(d - 1) "
                        "- A/(2 + A*(d - 2)))/(2 - A))",
                        "d/(2*(d - 1)*(A*d + 2*(1 - A)))"),
        identity_check ("A d", "(1/d)/(2*(1 - 1/d)*(A/d + 2*(1 - A)/d^2))/d",
                        "d/(2*(d - 1)*(A*d + 2*(1 - A)))"));
}

/* 1/(x + y) lies between a half of the smaller of 1/x and 1/y and all of it:
   for x >= y > 0, y = x - z, the smaller is 1/x.  Both push alike where A g =
   2 (1 - A) g^2. */
static enum truth
crossover (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("y z", "1/(y + z) - 1/(y + z + y)",
                                "y/((y + z)*(2*y + z))"),
                identity_check ("y z", "1/(y + z + y) - 1/2*(1/(y + z))",
                                "z/(2*(y + z)*(2*y + z))")),
        identity_check ("A", "A*(A/(2*(1 - A)))",
                        "2*(1 - A)*(A/(2*(1 - A)))^2"));
}

/* The two ends of eps, and eps = 3/5 at d = 52. */
static enum truth
values (struct certificate *certificate)
{
    static const char *const mixed[] = { "1 137", "0 137", "1 3", "0 1000" };
    static const char *const pure[] = { "1 137", "2 137", "1 3", "2 1000" };
    enum truth truth = PROVED;
    arb_t time, more;
    int i;

    (void) certificate;
    arb_init (time);
    arb_init (more);
    for (i = 0; i < 4; i++) {
        if (!evaluate_at (time, &multiindex_escape_time_quantity, pure[i], 60))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth,
                        evaluates_near (&multiindex_mixed_escape_time_quantity,
                                        mixed[i], time, 25));
        truth = weaker (
            truth, evaluates_near (&multiindex_mixed_crossover_time_quantity,
                                   mixed[i], time, 25));
    }
    /* eps = 3/5 and d = 52: A (d - 2)/2 = 9, L = log 10, T = (25/18) log 10 +
       (25/82) log (51/10). */
    arb_log_ui (time, 10, 200);
    arb_log_ui (more, 51, 200);
    arb_sub (more, more, time, 200);
    arb_mul_ui (time, time, 25, 200);
    arb_div_ui (time, time, 18, 200);
    arb_mul_ui (more, more, 25, 200);
    arb_div_ui (more, more, 82, 200);
    arb_add (time, time, more, 200);
    truth =
        weaker (truth, evaluates_near (&multiindex_mixed_escape_time_quantity,
                                       "3/5 52", time, 25));
    arb_clear (time);
    arb_clear (more);
    return truth;
}

/* At eps = 1 the time is log (d - 1)/2: log 8 / log 2 = 3 makes the slope from
   d = 3 to 9 exactly 1.  At d = 2 nothing is to be done. */
static enum truth
slopes (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    truth = evaluates_to (&multiindex_mixed_crossover_half_quantity, "1/7 2",
                          value);
    fmpq_one (value);
    truth =
        weaker (truth, evaluates_to (&multiindex_mixed_fitted_slope_quantity,
                                     "1 3 3", value));
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "partial fractions",
      "\\frac{1}{g(1-g)(A+Bg)} is the derivative of \\frac{\\log g}{A} - "
      "\\frac{\\log(1-g)}{A+B} - \\frac{B \\log(A+Bg)}{A(A+B)}",
      "derived here", BY_ALGEBRA, fractions, NULL },
    { "ends",
      "from 1/d to 1/2 with B = 2(1-A): the logarithms of 1 + A(d-2)/2 over A "
      "and of the rest of d - 1 over 2 - A",
      "derived here", BY_ALGEBRA, ends, NULL },
    { "local exponent",
      "d\\,T'(d) = \\frac{d^2}{2(d-1)(Ad+2(1-A))}, by the flow at g = 1/d and "
      "by the closed form",
      "derived here", BY_ALGEBRA, pace, NULL },
    { "crossover",
      "\\frac12 \\min(\\frac1x, \\frac1y) \\le \\frac{1}{x+y} \\le "
      "\\min(\\frac1x, \\frac1y), and both push alike at g_c = "
      "\\frac{A}{2(1-A)}",
      "derived here", BY_ALGEBRA, crossover, NULL },
    { "values",
      "the times of h_1 and h_2 at both ends of \\epsilon; two logarithms at "
      "\\epsilon = 3/5, d = 52",
      "derived here", BY_INTERVALS, values, NULL },
    { "slopes",
      "at \\epsilon = 1 the fitted slope between d = 3 and 9 is 1, and from "
      "1/2 to 1/2 the crossover takes no time",
      "derived here", BY_INTERVALS, slopes, NULL },
};

PROOF (multiindex_mixed_escape_time) = { STEPS (steps) };
