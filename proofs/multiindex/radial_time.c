/*
 * Links that depend on |z| only.  The correlation is a function of the
 * singular values of the overlaps, T has their singular vectors, and so has
 * M': written out for q = 2 with the rational points of two circles.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/ode.h"

#include <stdio.h>
#include <stdlib.h>

USES (quantity, multiindex_radial_time);
USES (quantity, multiindex_radial_quartic_time);
USES (quantity, multiindex_radial_smallest);

/* Element (I, J) of R (a) diag (X, Y) R (b)^T as a text, R (a) of the columns
   (1-a^2, 2a)/(1+a^2), (-2a, 1-a^2)/(1+a^2). */
static void
turned (char *text, size_t size, int i, int j, const char *x, const char *y)
{
    static const char *const of_a[2][2] = { { "(1-a^2)", "(0-2*a)" },
                                            { "(2*a)", "(1-a^2)" } };
    static const char *const of_b[2][2] = { { "(1-b^2)", "(0-2*b)" },
                                            { "(2*b)", "(1-b^2)" } };

    snprintf (text, size, "((%s*%s*(%s) + %s*%s*(%s))/((1+a^2)*(1+b^2)))",
              of_a[i][0], of_b[j][0], x, of_a[i][1], of_b[j][1], y);
}

enum { TEXT = 256, LONG = 8192 };

/* The element (I, J) of T - M (M^T T + T^T M)/2, with M and T turned from diag
   (x, y) and diag (u, v). */
static enum truth
one_element (int i, int j)
{
    char m[2][2][TEXT], t[2][2][TEXT], want[TEXT], text[LONG];
    size_t used;
    int a, b, l;

    for (a = 0; a < 2; a++)
        for (b = 0; b < 2; b++) {
            turned (m[a][b], TEXT, a, b, "x", "y");
            turned (t[a][b], TEXT, a, b, "u", "v");
        }
    turned (want, TEXT, i, j, "(1-x^2)*u", "(1-y^2)*v");
    used = (size_t) snprintf (text, sizeof text, "%s", t[i][j]);
    for (l = 0; l < 2; l++)
        used += (size_t) snprintf (text + used, sizeof text - used,
                                   " - %s*(%s*%s + %s*%s + %s*%s + %s*%s)/2",
                                   m[i][l], m[0][l], t[0][j], m[1][l], t[1][j],
                                   t[0][l], m[0][j], t[1][l], m[1][j]);
    return used < sizeof text ? identity_check ("a b x y u v", text, want)
                              : UNDECIDED;
}

static enum truth
decoupled (struct certificate *certificate)
{
    (void) certificate;
    return weaker (weaker (one_element (0, 0), one_element (0, 1)),
                   weaker (one_element (1, 0), one_element (1, 1)));
}

/* Three times the element (I, J, K, L) of the symmetric tensor of |z|^4. */
static int
paired (int i, int j, int k, int l)
{
    return (i == j && k == l) + (i == k && j == l) + (i == l && j == k);
}

/* Nine times <f, M x M x M x M f> as a sum of 256 products, q = 2. */
static enum truth
contraction (struct certificate *certificate)
{
    static const char *const m[2][2] = { { "a", "b" }, { "c", "e" } };
    static const char trace[] = "(a^2+b^2+c^2+e^2)";
    static const char square[] = "((a^2+b^2)^2 + 2*(a*c+b*e)^2 + (c^2+e^2)^2)";
    size_t size = 16384, used;
    char *text = malloc (size), right[TEXT];
    enum truth truth;
    int n;

    (void) certificate;
    if (text == NULL)
        return UNDECIDED;
    used = (size_t) snprintf (text, size, "0");
    for (n = 0; n < 256; n++) {
        int weight = paired (n & 1, n >> 1 & 1, n >> 2 & 1, n >> 3 & 1)
                     * paired (n >> 4 & 1, n >> 5 & 1, n >> 6 & 1, n >> 7 & 1);
        if (weight != 0)
            used += (size_t) snprintf (
                text + used, size - used, " + %d*%s*%s*%s*%s", weight,
                m[n & 1][n >> 4 & 1], m[n >> 1 & 1][n >> 5 & 1],
                m[n >> 2 & 1][n >> 6 & 1], m[n >> 3 & 1][n >> 7 & 1]);
    }
    snprintf (right, sizeof right, "3*%s^2 + 6*%s", trace, square);
    truth = used < size ? identity_check ("a b c e", text, right) : UNDECIDED;
    free (text);
    return truth;
}

/* Slopes of the clocks, and of the quartic correlation for equal values. */
static enum truth
clocks (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (
            identity_check ("q g", "q/4*(1/g + 1/(1-g))", "1/(4/q*g*(1-g))"),
            identity_check ("q g", "q/8*(1/g + 1/(1-g) + 1/g^2)",
                            "1/(8/q*g^2*(1-g))")),
        weaker (
            identity_check ("q x", "(4*x*q*x^2 + 8*x^3)/(q*(q+2))", "4/q*x^3"),
            identity_check ("q x", "2*x*(4/q*x^3*(1-x^2))",
                            "8/q*(x^2)^2*(1-x^2)")));
}

/* Set G to the solution at TIME of g' = (RATE/q) g^POWER (1-g) from START. */
static int
solve (arb_t g, slong rate, slong q, slong power, const arb_t start,
       const arb_t time)
{
    struct ode *ode = ode_new (1);
    arb_t zero, factor;
    slong x = ode_unknown (ode, 0), product;
    int known;

    arb_init (zero);
    arb_init (factor);
    arb_set_si (factor, rate);
    arb_div_si (factor, factor, q, 160);
    product = ode_difference (ode, ode_integer (ode, 1), x);
    for (; power > 0; power--)
        product = ode_product (ode, product, x);
    ode_set_rate (ode, 0, ode_scaled (ode, factor, product));
    known = ode_curve (g, ode, zero, start, time, 1, 160) == EVALUATED;
    ode_free (ode);
    arb_clear (zero);
    arb_clear (factor);
    return known;
}

/* From 1/100 to 1/2: log (99) q/4 and the equations themselves. */
static enum truth
cases (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t start, half, time, g;

    (void) certificate;
    arb_init (start);
    arb_init (half);
    arb_init (time);
    arb_init (g);
    arb_set_ui (start, 1);
    arb_div_ui (start, start, 100, 160);
    arb_set_d (half, 0.5);
    if (evaluate_at (time, &multiindex_radial_time_quantity, "2 1/100 1/2", 30)
        && solve (g, 4, 2, 1, start, time))
        truth = is_near (g, half, 20);
    if (evaluate_at (time, &multiindex_radial_quartic_time_quantity,
                     "3 1/100 1/2", 30)
        && solve (g, 8, 3, 2, start, time))
        truth = weaker (truth, is_near (g, half, 20));
    else
        truth = UNDECIDED;
    arb_set_ui (time, 3);
    if (solve (g, 4, 3, 1, start, time))
        truth = weaker (truth,
                        evaluates_near (&multiindex_radial_smallest_quantity,
                                        "3 1/100 3", g, 20));
    else
        truth = UNDECIDED;
    arb_log_ui (time, 99, 160);
    arb_mul_2exp_si (time, time, -1);
    truth = weaker (truth, evaluates_near (&multiindex_radial_time_quantity,
                                           "2 1/100 1/2", time, 30));
    arb_clear (start);
    arb_clear (half);
    arb_clear (time);
    arb_clear (g);
    return truth;
}

static const struct step steps[] = {
    { "decoupled",
      "M = U (x, y) V^T and T = U (u, v) V^T: M' = U ((1-x^2) u, (1-y^2) v) "
      "V^T, for all 2 x 2 matrices with these singular vectors",
      "derived here", BY_ALGEBRA, decoupled, NULL },
    { "correlation",
      "\\langle f, M^{\\otimes 4} f \\rangle (q^2+2q) = (tr G)^2 + 2 tr(G^2), "
      "G = M M^T, for f the symmetric tensor of |z|^4, q = 2",
      "derived here", BY_ALGEBRA, contraction, NULL },
    { "clocks",
      "the closed forms have the slopes 1/g', for all q; at equal singular "
      "values x the pull of degree 4 is 4x^3/q",
      "derived here", BY_ALGEBRA, clocks, NULL },
    { "cases",
      "the differential equations in balls are at 1/2 at those times, and "
      "\\frac12 \\log 99 is one of them",
      "derived here", BY_INTERVALS, cases, NULL },
};

PROOF (multiindex_radial_time) = { STEPS (steps) };
