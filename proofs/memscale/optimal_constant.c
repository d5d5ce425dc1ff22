/*
 * The constant of the least error.  With a = 1/(2 alpha) and t = (W e^W)^-a,
 * W = W0 (t^(-2 alpha)):
 *
 *     K = int W dt = int t dW = int W^-a e^(-a W) dW = Gamma (1-a) a^(a-1),
 *     I = int t^-alpha Phi (-sqrt W) dt
 *       = 1/(alpha-1) int t^(1-alpha) phi (sqrt W) / (2 sqrt W) dW
 *
 * by parts (t W and t^(1-alpha) Phi (-sqrt W) vanish at both ends: W is
 * -2 alpha log t up to a logarithm at 0, and t^(-2 alpha) at infinity).  As
 * t^(1-alpha) = (W e^W)^(1/2-a) the integrand is W^-a e^(-a W) / (2 sqrt (2
 * pi)): I = K / (2 sqrt (2 pi) (alpha-1)).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, memscale_optimal_constant);
USES (quantity, memscale_optimal_constant_integral);

enum { PREC = 192 };

/* The exponents of W and of e^W, a alpha = 1/2. */
static enum truth
exponents (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("alpha", "-1/(2*alpha)*(1 - alpha)",
                                   "1/2 - 1/(2*alpha)"),
                   identity_check ("a", "(1/2 - a) - 1/2", "-a"));
}

/* dt/t = -a (1 + 1/W) dW and dW/W = -dt/(a t (1 + W)) are inverse. */
static enum truth
substitution (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a W", "-a*(1 + 1/W) * (-1/(a*(1 + W)))*W", "1");
}

/*
 * alpha = 2, a = 1/4: K^2 = 8 Gamma (3/4)^2, and Gauss's Gamma (1/4)^2 =
 * (2 pi)^(3/2) / agm (1, sqrt 2) with Gamma (1/4) Gamma (3/4) = pi sqrt 2 make
 * the constant 12 agm (1, sqrt 2) / pi^2.
 */
static enum truth
lemniscate (struct certificate *certificate)
{
    arb_t mean, t;
    enum truth truth;

    (void) certificate;
    arb_init (mean);
    arb_init (t);
    arb_one (mean);
    arb_sqrt_ui (t, 2, PREC);
    arb_agm (mean, mean, t, PREC);
    arb_const_pi (t, PREC);
    arb_div (mean, mean, t, PREC);
    arb_div (mean, mean, t, PREC);
    arb_mul_ui (mean, mean, 12, PREC);
    truth =
        evaluates_near (&memscale_optimal_constant_quantity, "2", mean, 40);
    arb_clear (mean);
    arb_clear (t);
    return truth;
}

/* Both integrals by quadrature. */
static enum truth
quadrature (struct certificate *certificate)
{
    static const char *const alphas[] = { "2", "3/2", "3", "11/10", "10" };
    enum truth truth = PROVED;
    arb_t value;
    size_t i;

    (void) certificate;
    arb_init (value);
    for (i = 0; i < sizeof alphas / sizeof *alphas; i++)
        if (!evaluate_at (value, &memscale_optimal_constant_integral_quantity,
                          alphas[i], 25))
            truth = weaker (truth, UNDECIDED);
        else
            truth = weaker (
                truth, evaluates_near (&memscale_optimal_constant_quantity,
                                       alphas[i], value, 20));
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "substitution",
      "t = (W e^W)^{-a}: dt/t = -a (1 + 1/W) dW, against the slope of W_0",
      "derived here", BY_ALGEBRA, substitution, NULL },
    { "exponents",
      "t^{1-\\alpha} \\varphi(\\sqrt W)/\\sqrt W is W^{-a} e^{-aW} over "
      "\\sqrt{2\\pi} for all \\alpha > 1, a = 1/(2\\alpha)",
      "derived here", BY_ALGEBRA, exponents, NULL },
    { "lemniscate", "\\alpha = 2: 12 agm(1, \\sqrt 2)/\\pi^2 to 40 digits",
      "derived here", BY_INTERVALS, lemniscate, NULL },
    { "quadrature",
      "both integrals by quadrature at \\alpha = 11/10, 3/2, 2, 3, 10 to 20 "
      "digits",
      "derived here", BY_INTERVALS, quadrature, NULL },
};

PROOF (memscale_optimal_constant) = { STEPS (steps) };
