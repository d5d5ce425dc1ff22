/*
 * Why accuracy cannot wait for ever, at any step size.  Weights v in the
 * plane, margins <a_i, v>, and u with <a_i, u> = 1, |u|^2 = 2/(1 - corr).  A
 * step is v += 2 eta g, g = p s_1 a_1 + q s_2 a_2; S = p s_1 + q s_2.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_steps_bound);
USES (quantity, memgd_steps_to_accuracy);

/* a_1 = (1, 0), a_2 = (-c, d), d^2 = 1 - c^2: u = (1, (1 + c)/d). */
static enum truth
direction (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("c d", "-c*1 + d*((1 + c)/d)", "1"),
                identity_check ("c", "1 + (1 + c)^2/(1 - c^2)", "2/(1 - c)")),
        identity_check ("x y c", "(x + y)^2 - (x^2 + y^2 - 2*c*x*y)",
                        "2*(1 + c)*x*y"));
}

static enum truth
push (struct certificate *certificate)
{
    return exponential_slope (certificate, "push");
}

static enum truth
push_again (const struct certificate *certificate)
{
    return exponential_slope_recheck (certificate, "push");
}

/* With T = sum S >= K mu/2 and T^2 <= 2/(1-c) (nu M K/x + T): dividing by T,
   K/T <= 2/mu, and K <= 2 T/mu; 2 M = 14/25. */
static enum truth
conclusion (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("x v w", "(v + 2*x*w)^2", "v^2 + 4*x*v*w + 4*x^2*w^2"),
        identity_check ("c m n x", "2/m*(2/(1 - c))*(n*(7/25)/x*(2/m) + 1)",
                        "4/((1 - c)*m)*(1 + 14*n/(25*x*m))"));
}

/* The bound is what the text says, and above the steps. */
static enum truth
evaluated (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong num;
        ulong den;
    } cases[] = {
        { "3/4 1/2 1", 2144, 25 },
        { "1/4 1/2 1", 2144, 25 },
        { "3/4 19/20 10", 9344, 25 },
        { "1/2 0 14/25", 16, 1 },
    };
    enum truth truth = PROVED;
    fmpq_t value;
    arb_t bound, steps;
    size_t i;

    (void) certificate;
    fmpq_init (value);
    arb_init (bound);
    arb_init (steps);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_si (value, cases[i].num, cases[i].den);
        truth = weaker (truth, evaluates_to (&memgd_steps_bound_quantity,
                                             cases[i].at, value));
        arb_set_fmpq (bound, value, 128);
        if (!evaluate_at (steps, &memgd_steps_to_accuracy_quantity,
                          cases[i].at, 20))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (steps, bound));
    }
    fmpq_clear (value);
    arb_clear (bound);
    arb_clear (steps);
    return truth;
}

static const struct step steps[] = {
    { "direction",
      "u with both margins 1 has |u|^2 = 2/(1-\\rho), and |g| \\le S \\le 1",
      "derived here", BY_ALGEBRA, direction, NULL },
    { "push",
      "m/(1+e^m) \\le 7/25 for all m: 7(1+e^m) - 25m \\ge 32 - 25\\log(25/7) "
      "> 0; so while one token is wrong <v,g> = p s_1 m_1 + q s_2 m_2 \\le "
      "7\\nu/25",
      "derived here", BY_CERTIFICATE, push, push_again },
    { "conclusion",
      "as long as one is wrong S \\ge \\mu/2; with T = \\sum S over K such "
      "steps 2\\eta T = <u,v> and |v|^2 \\le 4\\eta (7\\nu/25) K + 4\\eta^2 "
      "T: "
      "T^2 \\le \\frac{2}{1-\\rho}(7\\nu K/(25\\eta) + T), and K \\le 2T/\\mu "
      "gives the bound",
      "derived here", BY_ALGEBRA, conclusion, NULL },
    { "evaluated", "the bound in rationals, above the steps, at 4 points",
      "derived here", BY_RATIONALS, evaluated, NULL },
};

PROOF (memgd_steps_bound) = { STEPS (steps) };
