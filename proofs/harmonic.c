#include "proofs/harmonic.h"

#include "proofs/evaluate.h"
#include "proofs/identity.h"

/* The steps from k to k + 1, but for the logarithm, at x = 1/k. */
static enum truth
steps_from (void)
{
    return weaker (
        identity_check ("k", "1/(k + 1) + 1/(2*k) - 1/(2*(k + 1))",
                        "(1/k + (1/k)/(1 + 1/k))/2"),
        identity_check ("k", "1/(k + 1) + 1/(2*(k + 1)) - 1/(2*(k + 2))",
                        "3*(1/k)/(2*(1 + 1/k)) - (1/k)/(2*(1 + 2/k))"));
}

/* x / (1 + a x) has the derivative 1 / (1 + a x)^2. */
static enum truth
slope (void)
{
    return identity_check ("x h a", "(x + h)/(1 + a*(x + h)) - x/(1 + a*x)",
                           "h/((1 + a*x)*(1 + a*(x + h)))");
}

static enum truth
signs (void)
{
    return weaker (
        identity_check ("x", "(1 + 1/(1 + x)^2)/2 - 1/(1 + x)",
                        "x^2/(2*(1 + x)^2)"),
        identity_check ("x", "3/(2*(1 + x)^2) - 1/(2*(1 + 2*x)^2) - 1/(1 + x)",
                        "-(5*x^2 + 8*x^3)/(2*(1 + x)^2*(1 + 2*x)^2)"));
}

enum truth
harmonic_bracket (void)
{
    return weaker (steps_from (), weaker (slope (), signs ()));
}
