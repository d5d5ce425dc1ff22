/*
 * Two normal variables at the angle t, g = cos t, are (cos a, cos (a - t))
 * times a common length R, E R^2 = 2, the angle a uniform.  So
 *
 *     E max (x, 0) max (y, 0) = (1 / pi) int cos a cos (a - t) over the a
 * where both are positive, from t - pi/2 to pi/2: (sin t + (pi - t) cos t)/(2
 * pi), E sign x sign y = 1 - 2 t / pi.
 *
 * The antiderivative of 2 cos a cos (a - t) is a cos t + sin (2a - t) / 2. The
 * slopes agree with the series: asin' = (1 - g^2)^(-1/2) = sum b_m g^2m, and
 * 2 pi Phi'' = (1 - g^2)^(-1/2) for max (z, 0).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/link_plane.h"

#include <stdio.h>

USES (quantity, multiindex_link_kernel);

enum { ORDERS = 200, PREC = 200 };

/* With c = cos a, s = sin a, C = cos t, S = sin t: the derivative of a C +
   (1/2) sin (2a - t) is C + cos (2a - t) = 2 c (c C + s S), c^2 + s^2 = 1. */
static enum truth
antiderivative (struct certificate *certificate)
{
    (void) certificate;
    /* c = (1 - h^2)/(1 + h^2), s = 2h/(1 + h^2), h = tan (a/2). */
    return identity_check (
        "h C S",
        "C + C*((1-h^2)^2 - 4*h^2)/(1+h^2)^2 + S*4*h*(1-h^2)/(1+h^2)^2",
        "2*(1-h^2)/(1+h^2)*((1-h^2)/(1+h^2)*C + 2*h/(1+h^2)*S)");
}

/* From t - pi/2 to pi/2: C (pi - t) + (sin (pi - t) - sin (t - pi)) / 2 =
   (pi - t) C + S. */
static enum truth
ends (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("pi t C S", "C*(pi/2 - (t - pi/2)) + (S - (-S))/2",
                           "(pi - t)*C + S");
}

/* k a_k^2 of the sign are (2/pi) b_m, k (k-1) a_k^2 of max (z, 0) are b_m /
   2 pi, b_{m+1}/b_m = (2m+1)/(2m+2): the ratios of neighbours. */
static enum truth
series (struct certificate *certificate)
{
    enum truth truth;

    (void) certificate;
    /* Sign, k = 2m + 1: a_{k+2}^2 / a_k^2 = k^2 / ((k+1)(k+2)). */
    truth = identity_check ("m", "(2*m+3)*(2*m+1)^2/((2*m+2)*(2*m+3))/(2*m+1)",
                            "(2*m+1)/(2*m+2)");
    /* max (z, 0), k = 2m + 2: (k-1)^2 / ((k+1)(k+2)). */
    return weaker (
        truth, identity_check ("m",
                               "(2*m+4)*(2*m+3)*(2*m+1)^2/((2*m+3)*(2*m+4))"
                               "/((2*m+2)*(2*m+1))",
                               "(2*m+1)/(2*m+2)"));
}

/* Closed forms against the series with its rest. */
static enum truth
closed (struct certificate *certificate)
{
    static const char *const points[] = { "1/10", "-1/2", "3/5", "7/10" };
    enum truth truth = PROVED;
    size_t i;
    slong link;
    char at[32];
    fmpq_t x;
    arb_t g, value;

    (void) certificate;
    fmpq_init (x);
    arb_init (g);
    arb_init (value);
    for (link = LINK_RELU; link <= LINK_SIGN; link++)
        for (i = 0; i < sizeof points / sizeof *points; i++) {
            fmpq_set_str (x, points[i], 10);
            arb_set_fmpq (g, x, PREC);
            kernel_series (value, (enum link) link, ORDERS, g, PREC);
            snprintf (at, sizeof at, "%ld %s", (long) link, points[i]);
            truth = weaker (truth,
                            evaluates_near (&multiindex_link_kernel_quantity,
                                            at, value, 25));
        }
    fmpq_clear (x);
    arb_clear (g);
    arb_clear (value);
    return truth;
}

/* At angles of pi/6 and pi/3 the sign's kernel is rational. */
static enum truth
angles (struct certificate *certificate)
{
    static const char *const cases[][2] = {
        { "2 1/2", "1/3" }, { "2 -1/2", "-1/3" }, { "2 1", "1" },
        { "2 0", "0" },     { "1 1", "1/2" },     { "1 -1", "0" }
    };
    enum truth truth = PROVED;
    size_t i;
    fmpq_t x;
    arb_t value;

    (void) certificate;
    fmpq_init (x);
    arb_init (value);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_str (x, cases[i][1], 10);
        arb_set_fmpq (value, x, PREC);
        truth =
            weaker (truth, evaluates_near (&multiindex_link_kernel_quantity,
                                           cases[i][0], value, 25));
    }
    fmpq_clear (x);
    arb_clear (value);
    return truth;
}

static enum truth
planes (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong link;
    char at[32];
    fmpq_t x;
    arb_t g, value;

    (void) certificate;
    fmpq_init (x);
    arb_init (g);
    arb_init (value);
    fmpq_set_si (x, 3, 5);
    arb_set_fmpq (g, x, PREC);
    for (link = LINK_TANH; link <= LINK_SIGMOID; link++) {
        kernel_plane (value, (enum link) link, g, 100);
        snprintf (at, sizeof at, "%ld 3/5", (long) link);
        truth =
            weaker (truth, evaluates_near (&multiindex_link_kernel_quantity,
                                           at, value, 25));
    }
    fmpq_clear (x);
    arb_clear (g);
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "antiderivative",
      "d/da (a \\cos t + \\sin(2a - t)/2) = 2 \\cos a \\cos(a - t)",
      "derived here", BY_ALGEBRA, antiderivative, NULL },
    { "ends", "between t - \\pi/2 and \\pi/2: (\\pi - t) \\cos t + \\sin t",
      "derived here", BY_ALGEBRA, ends, NULL },
    { "series",
      "term by term: k a_k^2 \\text{ and } k(k-1) a_k^2 are those of (1 - "
      "g^2)^{-1/2}",
      "derived here", BY_ALGEBRA, series, NULL },
    { "closed forms", "8 balls against 200 terms of the series and its rest",
      "derived here", BY_INTERVALS, closed, NULL },
    { "angles", "the balls hold the rational values at six angles",
      "derived here", BY_INTERVALS, angles, NULL },
    { "lattice",
      "tanh and the logistic function at g = 3/5, by a sum over a "
      "lattice of the plane",
      "derived here", BY_INTERVALS, planes, NULL },
};

PROOF (multiindex_link_kernel) = { STEPS (steps) };
