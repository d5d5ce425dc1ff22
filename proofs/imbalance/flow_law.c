/*
 * The loss of gradient flow late, with its remainder.  E = e^u, z = (c-1)/E,
 * T = 1 + c tau = E + (c-1) u, x = log T, y = (c-1)/T, w = u - 1/(c-1) and
 * k = 1/2 + 1/(c-1); y x <= 1/2 and x >= 1 throughout.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_flow_law);
USES (quantity, imbalance_flow_law_gap);
USES (quantity, imbalance_flow_law_rest);
USES (quantity, imbalance_flow_product);
USES (quantity, imbalance_average_loss_late);
USES (quantity, imbalance_average_loss_late_gap);
USES (quantity, imbalance_average_loss_late_rest);

/* The gap is within the rest, at points of both kinds. */
static enum truth
within (const struct quantity *gap, const struct quantity *rest,
        const char *at)
{
    arb_t left, bound;
    enum truth truth = UNDECIDED;

    arb_init (left);
    arb_init (bound);
    if (evaluate_at (left, gap, at, 30) && evaluate_at (bound, rest, at, 30))
        truth = is_at_most (left, bound);
    arb_clear (left);
    arb_clear (bound);
    return truth;
}

static enum truth
points (struct certificate *certificate)
{
    static const char *const single[] = { "2 2",        "2 1000000",
                                          "10 137",     "137 5000/7",
                                          "1000 20000", "50257 1000000000" };
    static const char *const many[] = { "2 10", "10 1000", "137 100000",
                                        "1000 1000000" };
    enum truth truth = PROVED;
    fmpq_t late;
    int i;

    (void) certificate;
    for (i = 0; i < 6; i++)
        truth = weaker (truth,
                        within (&imbalance_flow_law_gap_quantity,
                                &imbalance_flow_law_rest_quantity, single[i]));
    for (i = 0; i < 4; i++)
        truth =
            weaker (truth, within (&imbalance_average_loss_late_gap_quantity,
                                   &imbalance_average_loss_late_rest_quantity,
                                   many[i]));
    fmpq_init (late);
    fmpq_set_si (late, 9, 1000);
    truth = weaker (truth, evaluates_to (&imbalance_average_loss_late_quantity,
                                         "10 1000", late));
    fmpq_clear (late);
    return truth;
}

/* The slope of log (1+z) - z + z^2/2 is z^2/(1+z), between 0 and z^2. */
static enum truth
logarithm (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("z", "1/(1 + z) - 1 + z", "z^2/(1 + z)"),
                   identity_check ("z", "z^2 - z^2/(1 + z)", "z^3/(1 + z)"));
}

static enum truth
product (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("z u c l", "((c - 1)/z - 1 + (c - 1)*u)*l/(c - 1)",
                        "l/z*(1 + z*(u - 1/(c - 1)))"),
        identity_check ("z w h",
                        "(1 - z/2 + h*z^2/3)*(1 + z*w) - 1 - z*(w - 1/2)",
                        "z^2*(h/3 - w/2) + h*z^3*w/3"));
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "margin");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "margin");
}

/* E = T - (c-1) u is T (1 - y u); z and the distance to the law. */
static enum truth
expansion (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (
            identity_check ("T u c", "T - (c - 1)*u", "T*(1 - (c - 1)/T*u)"),
            identity_check ("T u c", "(c - 1)/(T - (c - 1)*u)",
                            "(c - 1)/T/(1 - (c - 1)/T*u)")),
        weaker (identity_check ("y u k x", "y/(1 - y*u)*(u - k) - y*(x - k)",
                                "y^2*u*(u - k)/(1 - y*u) - y*(x - u)"),
                identity_check ("v", "1/(1 - v) - 1", "v/(1 - v)")));
}

/*
 * With u <= x, 1/(1 - y u) <= 2, |u - k| <= x + 1/2 (for k <= 3/2, x >= 1),
 * |w| <= x and 0 <= h <= 1 the parts are at most y^2 times 2 x (x + 1/2),
 * 2 x, 4 (1/3 + x/2), and 8 y x/3 <= 4/3.
 */
static enum truth
added_up (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (
            identity_check ("c", "3/2 - (1/2 + 1/(c - 1))", "(c - 2)/(c - 1)"),
            identity_check ("x",
                            "2*x*(x + 1/2) + 2*x + 4*(1/3 + x/2) + "
                            "4/3",
                            "2*x^2 + 5*x + 8/3")),
        identity_check ("x", "5/2*(1 + x)^2 - (2*x^2 + 5*x + 8/3)",
                        "(x^2 - 1/3)/2"));
}

/* The slopes of (log T)/T and (1 + log T)/T times T^2, and -x <= x - k <= x
   for 0 < k <= 2x; c classes have c times (c-1)/c. */
static enum truth
rarest (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("T x", "(1/T*T - x)/T^2", "-(x - 1)/T^2"),
                identity_check ("T x", "(1/T*T - (1 + x))/T^2", "-x/T^2")),
        weaker (identity_check ("x k", "(x - k) + x", "2*x - k"),
                identity_check ("c", "c*((c - 1)/c)", "c - 1")));
}

static const struct step steps[] = {
    { "points",
      "6 points of one class and 4 of all: what the law leaves out is within "
      "the bound",
      "derived here", BY_INTERVALS, points, NULL },
    { "logarithm",
      "z - z^2/2 \\le \\log(1+z) \\le z - z^2/2 + z^3/3, z \\ge 0",
      "derived here", BY_ALGEBRA, logarithm, NULL },
    { "product",
      "\\frac{c}{c-1} \\tau \\ell = \\frac{\\log(1+z)}{z} (1 + z w) = 1 + z "
      "(u-k) + z^2 (h/3 - w/2) + h z^3 w/3 for some h in [0, 1]",
      "derived here", BY_ALGEBRA, product, NULL },
    { "margin",
      "e^v \\ge 1 + v: with e^{u-x} = 1 - y u, y u \\le x - u \\le y u/(1 - y "
      "u)",
      "derived here", BY_CERTIFICATE, tangent, tangent_again },
    { "expansion",
      "z = y/(1 - y u), and z (u-k) - y (x-k) = y^2 u (u-k)/(1 - y u) - y "
      "(x-u)",
      "derived here", BY_ALGEBRA, expansion, NULL },
    { "added up",
      "the rest is at most (2 x^2 + 5 x + 8/3) y^2 \\le \\frac52 y^2 (1+x)^2 "
      "for x \\ge 1",
      "derived here", BY_ALGEBRA, added_up, NULL },
    { "rarest class",
      "(\\log T)/T and (1 + \\log T)/T fall with T \\ge e: what bounds the "
      "rarest class bounds all; and |x - k| \\le x",
      "derived here", BY_ALGEBRA, rarest, NULL },
};

PROOF (imbalance_flow_law) = { STEPS (steps) };
