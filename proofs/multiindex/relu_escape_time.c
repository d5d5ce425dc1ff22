/*
 * The kernel of relu has the derivative (pi - acos g) / (2 pi): at g = 0 it is
 * a_1^2 = 1/4, and its own derivative 1 / (2 pi sqrt (1 - g^2)) has the
 * coefficients k (k-1) a_k^2.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_relu_escape_time);
USES (quantity, multiindex_relu_escape_time_flow);
USES (quantity, multiindex_relu_escape_constant);

/* a_k^2 = (k-3)!!^2 / (2 pi k!) for k = 2n + 2: k (k-1) a_k^2 is 1/(2 pi)
   times (2n-1)!!^2 / (2n)!, which is 1 at n = 0 and gains (2n+1)/(2n+2), as
   the coefficient of g^(2n) in (1 - g^2)^(-1/2) does. */
static enum truth
kernel (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("n", "(2*n + 1)^2/((2*n + 1)*(2*n + 2))",
                        "(n + 1/2)/(n + 1)"),
        identity_check ("k F", "k*(k - 1)*(1/(k*(k - 1)*F))", "1/F"));
}

/* a_k sqrt (k!) = E relu'' He_(k-2) = He_(k-2) (0) / sqrt (2 pi) and He_(n+2)
   (0) = -(n+1) He_n (0): squares of double factorials; E relu' = a_1 = 1/2. */
static enum truth
coefficients (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("n H", "(-(n + 1)*H)^2", "(n + 1)^2*H^2"),
                   identity_check ("x n H G", "x*(x*G - n*H) - (n + 1)*G",
                                   "x^2*G - n*x*H - (n + 1)*G"));
}

/* With a = asin g, pi - acos g = pi/2 + a: g' = 2 (1 - g) g (pi/2 + a)/(2 pi),
   and over g (1 - g), in the logit, 1/2 + a/pi. */
static enum truth
flow (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "g a p", "2*(1 - g)*g*((p/2 + a)/(2*p))/(g*(1 - g))", "1/2 + a/p");
}

/* The speed of the logit lies between 1/2 and 1/2 + asin (1/2)/pi = 2/3: the
   time between 3/2 log (d - 1) and 2 log (d - 1). */
static enum truth
between (struct certificate *certificate)
{
    static const char *const dimensions[] = { "3", "100", "1000000000000" };
    enum truth truth = identity_check ("p", "1/2 + (p/6)/p", "2/3");
    arb_t time, most;
    int i;

    (void) certificate;
    arb_init (time);
    arb_init (most);
    for (i = 0; i < 3; i++) {
        if (!evaluate_at (time, &multiindex_relu_escape_time_quantity,
                          dimensions[i], 30)
            || !evaluate_at (most, &multiindex_relu_escape_constant_quantity,
                             dimensions[i], 30))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (time, most));
        arb_mul_ui (most, most, 3, 200);
        arb_mul_2exp_si (most, most, -2);
        truth = weaker (truth, is_at_most (most, time));
        truth = weaker (
            truth, evaluates_near (&multiindex_relu_escape_time_flow_quantity,
                                   dimensions[i], time, 20));
    }
    arb_clear (time);
    arb_clear (most);
    return truth;
}

static const struct step steps[] = {
    { "coefficients",
      "a_1 = E 1_{z>0} = 1/2, and a_k \\sqrt{k!} = He_{k-2}(0)/\\sqrt{2\\pi} "
      "for k \\ge 2, He_{n+2}(0) = -(n+1) He_n(0)",
      "derived here: integration by parts, twice", BY_ALGEBRA, coefficients,
      NULL },
    { "kernel",
      "\\sum k(k-1) a_k^2 g^{k-2} = \\frac{1}{2\\pi\\sqrt{1-g^2}}, term by "
      "term; hence \\sum k a_k^2 g^{k-1} = \\frac{\\pi-\\arccos g}{2\\pi}, "
      "1/4 at 0",
      "derived here", BY_ALGEBRA, kernel, NULL },
    { "flow", "u' = \\frac12 + \\frac{\\arcsin g}{\\pi} in the logit u of g",
      "derived here", BY_ALGEBRA, flow, NULL },
    { "between",
      "1/2 \\le u' \\le 2/3 up to g = 1/2: integral and integrator agree and "
      "lie between \\frac32 \\log(d-1) and 2 \\log(d-1)",
      "derived here", BY_INTERVALS, between, NULL },
};

PROOF (multiindex_relu_escape_time) = { STEPS (steps) };
