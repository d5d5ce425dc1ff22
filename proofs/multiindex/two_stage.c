/*
 * The flow G' = (I-G) S G + G S (I-G) of two directions' overlaps with
 * S = diag (a, b), a and b any functions of time; G = (g, h; h, f):
 *
 *     g' = 2 a g (1-g) - 2 b h^2,
 *     h' = h (a (1-2g) + b (1-2f)),
 *     f' = 2 b f (1-f) - 2 a h^2.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/lambert.h"

#include <stdio.h>

USES (quantity, multiindex_overlap_constant);
USES (quantity, multiindex_second_stage_law);
USES (quantity, multiindex_second_stage_start);
USES (quantity, multiindex_second_stage_time);

#define G_RATE "(2*a*g*(1 - g) - 2*b*h^2)"
#define H_RATE "(h*(a*(1 - 2*g) + b*(1 - 2*f)))"
#define F_RATE "(2*b*f*(1 - f) - 2*a*h^2)"
#define DET "(g*f - h^2)"
#define DET_RATE "(" G_RATE "*f + g*" F_RATE " - 2*h*" H_RATE ")"
#define REST "((1 - g)*(1 - f) - h^2)"
#define REST_RATE "(-" G_RATE "*(1 - f) - (1 - g)*" F_RATE " - 2*h*" H_RATE ")"
#define PIVOT "(f - h^2/g)"
#define PIVOT_RATE "(" F_RATE " - 2*h*" H_RATE "/g + h^2*" G_RATE "/g^2)"

/* The entries of (I-G) S G + G S (I-G), from the rows. */
static enum truth
entries (struct certificate *certificate)
{
    const char *variables = "a b g h f";

    (void) certificate;
    return weaker (
        identity_check (variables, "2*((1 - g)*a*g - h*b*h)", G_RATE),
        weaker (
            identity_check (variables,
                            "((1 - g)*a*h - h*b*f) + (g*a*(-h) + h*b*(1 - f))",
                            H_RATE),
            identity_check (variables, "2*((1 - f)*b*f - h*a*h)", F_RATE)));
}

/*
 * D' = 2 b (1-D) D: with b = 0 the pivot stays.  With more directions, while
 * a alone acts, G_ij' = -2 a G_1i G_1j for i, j > 1: every element of the
 * Schur complement stays, and so by induction the later pivots, each until its
 * own stage.
 */
static enum truth
pivot (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("a b g h f", PIVOT_RATE, "2*b*(1 - " PIVOT ")*" PIVOT),
        /* G_11 = g, G_1i = x, G_1j = y. */
        identity_check ("a g x y",
                        "-2*a*x*y - (a*(1 - 2*g)*x*y/g + x*a*(1 - 2*g)*y/g - "
                        "x*y*2*a*g*(1 - g)/g^2)",
                        "0"));
}

/* log det G and log G_11 grow at one rate while a alone acts. */
static enum truth
rates (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("a b g h f", DET_RATE,
                        "2*(a*(1 - g) + b*(1 - f))*" DET),
        identity_check ("a b g h f", REST_RATE, "-2*(a*g + b*f)*" REST));
}

/* The slope of h^2 / (det G det (I-G)) has the numerator nought. */
static enum truth
constant (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a b g h f",
                           "2*h*" H_RATE "*" DET "*" REST " - h^2*(" DET_RATE
                           "*" REST " + " DET "*" REST_RATE ")",
                           "0");
}

/*
 * b = 2f, f = D + e, e = h^2/g.  By c = h^2/(det G det (I-G)) the share v =
 * e / ((1-g)(1-D)) is c D / (1 + c D), and e/D = c (1-D)(1-g)/(1+cD), which
 * is to be at most c/2 times (log g)' = 2 (1-g)(1 - 2 f v (1-D)).  As f <=
 * D + v (1-D) = D (1+c)/(1+cD), what is left to see is
 * (1+cD)(1 - 2 f v (1-D)) >= 1-D, that is 1 + c >= 2 f (1-D) c, which
 * follows from c D (1-2D) <= 1; and 8 D (1-2D) = 1 - (1-4D)^2.
 */
static enum truth
leak (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (
            /* (1-g)(1-D) - e is det (I-G), c D = v/(1-v). */
            identity_check ("g h f", "(1 - g)*(1 - " PIVOT ") - h^2/g", REST),
            identity_check ("g h f",
                            "h^2/(" DET "*" REST ")*" PIVOT
                            "*((1 - g)*(1 - " PIVOT ") - h^2/g)",
                            "h^2/g")),
        weaker (
            /* g' with v = e/((1-g)(1-D)). */
            identity_check ("a g h f", "2*g*(1 - g) - 2*2*f*h^2",
                            "2*g*(1 - g)*(1 - 2*f*(h^2/g)/(1 - g))"),
            weaker (
                identity_check ("c D", "D + (c*D/(1 + c*D))*(1 - D)",
                                "D*(1 + c)/(1 + c*D)"),
                weaker (
                    identity_check (
                        "c D f",
                        "(1 + c*D)*(1 - 2*f*(c*D/(1 + c*D))*(1 - D)) - (1 - "
                        "D)",
                        "D*((1 + c) - 2*f*(1 - D)*c)"),
                    weaker (identity_check (
                                "c D",
                                "(1 + c) - 2*(D*(1 + c)/(1 + c*D))*(1 - D)*c",
                                "(1 + c)*(1 - c*D*(1 - 2*D))/(1 + c*D)"),
                            identity_check ("D", "1 - 8*D*(1 - 2*D)",
                                            "(1 - 4*D)^2"))))));
}

/* Set D to det G / G_11, C to h^2 / (det G det (I-G)), from matrices. */
static void
by_determinants (fmpq_t d, fmpq_t c, const fmpq *at)
{
    fmpq_mat_t g, rest;
    fmpq_t det;

    fmpq_mat_init (g, 2, 2);
    fmpq_mat_init (rest, 2, 2);
    fmpq_init (det);
    fmpq_set (fmpq_mat_entry (g, 0, 0), at);
    fmpq_set (fmpq_mat_entry (g, 0, 1), at + 1);
    fmpq_set (fmpq_mat_entry (g, 1, 0), at + 1);
    fmpq_set (fmpq_mat_entry (g, 1, 1), at + 2);
    fmpq_mat_one (rest);
    fmpq_mat_sub (rest, rest, g);
    fmpq_mat_det (det, g);
    fmpq_div (d, det, at);
    fmpq_mat_det (c, rest);
    fmpq_mul (det, det, c);
    fmpq_mul (c, at + 1, at + 1);
    fmpq_div (c, c, det);
    fmpq_mat_clear (g);
    fmpq_mat_clear (rest);
    fmpq_clear (det);
}

static enum truth
matrices (struct certificate *certificate)
{
    static const char *const places[][3] = { { "1/3", "1/7", "2/5" },
                                             { "1/100", "-1/137", "1/50" },
                                             { "9/10", "1/1000", "1/1000" } };
    enum truth truth = PROVED;
    fmpq *at = _fmpq_vec_init (3);
    fmpq_t d, c;
    char text[96];
    size_t i;
    int j;

    (void) certificate;
    fmpq_init (d);
    fmpq_init (c);
    for (i = 0; i < sizeof places / sizeof *places; i++) {
        for (j = 0; j < 3; j++)
            fmpq_set_str (at + j, places[i][j], 10);
        by_determinants (d, c, at);
        snprintf (text, sizeof text, "%s %s %s", places[i][0], places[i][1],
                  places[i][2]);
        truth = weaker (
            truth,
            weaker (evaluates_to (&multiindex_second_stage_start_quantity,
                                  text, d),
                    evaluates_to (&multiindex_overlap_constant_quantity, text,
                                  c)));
    }
    _fmpq_vec_clear (at, 3);
    fmpq_clear (d);
    fmpq_clear (c);
    return truth;
}

/*
 * Without a mixed overlap the second stage is alone: with w = 1/D - 1 the time
 * is (log w + w - 1)/4.
 */
static enum truth
alone (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong w;
    } cases[] = { { "1/10 0 1/8", 7 },
                  { "1/3 0 1/38", 37 },
                  { "9/10 0 1/138", 137 } };
    enum truth truth = PROVED;
    arb_t t;
    size_t i;

    (void) certificate;
    arb_init (t);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        arb_log_ui (t, (ulong) cases[i].w, 200);
        arb_add_si (t, t, cases[i].w - 1, 200);
        arb_mul_2exp_si (t, t, -2);
        truth = weaker (truth,
                        evaluates_near (&multiindex_second_stage_time_quantity,
                                        cases[i].at, t, 20));
    }
    arb_clear (t);
    return truth;
}

/* r = 3: P (T <= t) = (w / (1+w))^((d-3)/2), w = W0 (e^(1+4t)). */
static enum truth
three_vectors (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong t, d;
    } cases[] = { { "3 10 1", 1, 10 },
                  { "3 400 100", 100, 400 },
                  { "3 1001 137", 137, 1001 } };
    enum truth truth = PROVED;
    arb_t w, p;
    size_t i;

    (void) certificate;
    arb_init (w);
    arb_init (p);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        arb_set_si (w, 1 + 4 * cases[i].t);
        lambert_upper_log (w, w, 300);
        arb_add_ui (p, w, 1, 300);
        arb_div (p, w, p, 300);
        arb_set_si (w, cases[i].d - 3);
        arb_mul_2exp_si (w, w, -1);
        arb_pow (p, p, w, 300);
        truth = weaker (truth,
                        evaluates_near (&multiindex_second_stage_law_quantity,
                                        cases[i].at, p, 30));
    }
    arb_clear (w);
    arb_clear (p);
    return truth;
}

static const struct step steps[] = {
    { "entries", "G' for S = diag(a, b), entry by entry", "derived here",
      BY_ALGEBRA, entries, NULL },
    { "pivot",
      "D = G_{22} - G_{12}^2/G_{11} has D' = 2 b D (1-D), and stays while b = "
      "0; so does every element of the Schur complement of G_{11} in any "
      "number of directions",
      "derived here", BY_ALGEBRA, pivot, NULL },
    { "rates",
      "(\\log\\det G)' = 2(a(1-G_{11}) + b(1-G_{22})), (\\log\\det(I-G))' = "
      "-2(a G_{11} + b G_{22})",
      "derived here", BY_ALGEBRA, rates, NULL },
    { "constant", "G_{12}^2/(\\det G \\det(I-G)) is constant for all a, b",
      "derived here", BY_ALGEBRA, constant, NULL },
    { "leak",
      "b = 2 G_{22}: the time to go falls at the rate 1 + e/D, and e/D \\le "
      "\\frac c2 (\\log G_{11})' for c \\le 8 and D \\le 1/2",
      "derived here", BY_ALGEBRA, leak, NULL },
    { "matrices",
      "pivot and constant from determinants of rational matrices at 3 points",
      "derived here", BY_RATIONALS, matrices, NULL },
    { "alone",
      "G_{12} = 0: the validated time is (\\log w + w - 1)/4, w = 1/G_{22} - "
      "1, to 20 digits",
      "derived here", BY_INTERVALS, alone, NULL },
    { "three vectors",
      "r = 3: P(T \\le t) = (w/(1+w))^{(d-3)/2}, w = W_0(e^{1+4t}), to 30 "
      "digits",
      "derived here", BY_INTERVALS, three_vectors, NULL },
};

PROOF (multiindex_two_stage) = { STEPS (steps) };
