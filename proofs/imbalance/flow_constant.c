/*
 * The supremum of g = tau ell_c (tau).  E = e^u, m = c - 1, l the loss,
 * L = e^l, s = 1 - 1/L = m/(E + m) and dl/dtau = -c/m s^2; further down
 * R = sqrt c and K = log c.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"
#include "proofs/subdivide.h"
#include "theory/margin.h"

#include <stdio.h>

USES (quantity, imbalance_flow_constant);
USES (quantity, imbalance_flow_constant_time);
USES (quantity, imbalance_flow_constant_law);
USES (quantity, imbalance_flow_constant_leading);
USES (quantity, imbalance_flow_product);

enum { PREC = 128 };

/* A constant a little above the supremum, and a margin beyond which there is
   nothing to search. */
static const struct {
    slong c;
    const char *above, *name;
    slong last;
} cases[] = {
    { 2, "5398/10000", "2", 12 },
    { 10, "1944/1000", "10", 15 },
    { 1000, "12142/1000", "1000", 24 },
    { 50257, "29343/1000", "50257", 32 },
};
enum { CASES = sizeof cases / sizeof *cases };

/* The ball is below the constant above, and exceeds g at a rational time near
   the maximiser by less than 2^-40. */
static enum truth
at_maximum (int i)
{
    fmpq *at = _fmpq_vec_init (2);
    fmpz_t near;
    arb_t constant, time, value;
    enum truth truth = UNDECIDED;

    fmpz_init (near);
    arb_init (constant);
    arb_init (time);
    arb_init (value);
    fmpq_set_si (at, cases[i].c, 1);
    if (evaluate_point (constant, &imbalance_flow_constant_quantity, at, 30)
        && evaluate_point (time, &imbalance_flow_constant_time_quantity, at,
                           30)) {
        arb_mul_2exp_si (time, time, 30);
        arf_get_fmpz (near, arb_midref (time), ARF_RND_NEAR);
        fmpq_set_fmpz (at + 1, near);
        fmpq_div_2exp (at + 1, at + 1, 30);
        if (evaluate_point (value, &imbalance_flow_product_quantity, at, 30)) {
            truth = is_at_most (value, constant);
            arb_one (time);
            arb_mul_2exp_si (time, time, -40);
            arb_add (value, value, time, PREC);
            truth = weaker (truth, is_at_most (constant, value));
            fmpq_set_str (at, cases[i].above, 10);
            arb_set_fmpq (value, at, PREC);
            truth = weaker (truth, is_at_most (constant, value));
        }
    }
    fmpz_clear (near);
    arb_clear (constant);
    arb_clear (time);
    arb_clear (value);
    _fmpq_vec_clear (at, 2);
    return truth;
}

static enum truth
at_maxima (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;

    (void) certificate;
    for (i = 0; i < CASES; i++)
        truth = weaker (truth, at_maximum (i));
    return truth;
}

static enum truth
slope (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("l s tau c", "l + tau*(-c/(c - 1)*s^2)",
                                   "s^2*(l/s^2 - c*tau/(c - 1))"),
                   /* d/dl (l/s^2) = (s - 2 l/L)/s^3, as ds/dl = 1/L. */
                   identity_check ("l L c",
                                   "((1 - 1/L) - 2*l/L)/(1 - 1/L)^3"
                                   "*(-c/(c - 1)*(1 - 1/L)^2) - c/(c - 1)",
                                   "-2*c/(c - 1)*(L - 1 - l)/(L - 1)"));
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "one maximum");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "one maximum");
}

/* Set U to the ball between the ends of BOX. */
static void
margins (arb_t u, const struct box *box, slong prec)
{
    arb_t end;

    arb_init (end);
    arb_set_fmpq (u, box->lower, prec);
    arb_set_fmpq (end, box->upper, prec);
    arb_union (u, u, end, prec);
    arb_clear (end);
}

/* The constant above less g at x_0 = u. */
static void
distance (arb_t value, const struct box *box, slong prec, const void *data)
{
    int i = *(const int *) data;
    fmpq *v = _fmpq_vec_init (2), *c = v, *above = v + 1;
    arb_t u, g;

    arb_init (u);
    arb_init (g);
    fmpq_set_si (c, cases[i].c, 1);
    fmpq_set_str (above, cases[i].above, 10);
    margins (u, box, prec);
    margin_time (g, u, c, prec);
    margin_loss (u, u, c, prec);
    arb_mul (g, g, u, prec);
    arb_set_fmpq (value, above, prec);
    arb_sub (value, value, g, prec);
    arb_clear (u);
    arb_clear (g);
    _fmpq_vec_clear (v, 2);
}

/* -dg/du = -(E + m)/c l + tau m/(E + m). */
static void
distance_slope (arb_ptr gradient, const struct box *box, slong prec,
                const void *data)
{
    int i = *(const int *) data;
    fmpq_t c;
    arb_t u, q, l;

    fmpq_init (c);
    arb_init (u);
    arb_init (q);
    arb_init (l);
    fmpq_set_si (c, cases[i].c, 1);
    margins (u, box, prec);
    margin_wrong (q, u, c, prec);
    margin_loss (l, u, c, prec);
    margin_time (gradient, u, c, prec);
    arb_mul (gradient, gradient, q, prec);
    arb_mul_si (gradient, gradient, cases[i].c - 1, prec);
    arb_mul_si (q, q, cases[i].c, prec);
    arb_div (l, l, q, prec);
    arb_sub (gradient, gradient, l, prec);
    fmpq_clear (c);
    arb_clear (u);
    arb_clear (q);
    arb_clear (l);
}

static enum truth
uniform_case (int i, struct record *record, const struct record *kept,
              int again)
{
    fmpq *ends = _fmpq_vec_init (2);
    struct subdivision problem = { .dimension = 1,
                                   .lower = ends,
                                   .upper = ends + 1,
                                   .value = distance,
                                   .gradient = distance_slope,
                                   .depth = 40,
                                   .leaves = 5000,
                                   .prec = 96,
                                   .data = &i };
    enum truth truth;

    fmpq_set_si (ends + 1, cases[i].last, 1);
    truth = again ? subdivide_recheck (&problem, kept)
                  : subdivide_check (&problem, record);
    _fmpq_vec_clear (ends, 2);
    return truth;
}

static enum truth
uniform (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;

    for (i = 0; i < CASES; i++)
        truth = weaker (truth, uniform_case (i,
                                             certificate_begin (
                                                 certificate, "uniform bound",
                                                 cases[i].name, "subdivision"),
                                             NULL, 0));
    return truth;
}

static enum truth
uniform_again (const struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;

    for (i = 0; i < CASES; i++)
        truth = weaker (truth, uniform_case (i, NULL,
                                             certificate_find (certificate,
                                                               "uniform bound",
                                                               cases[i].name),
                                             1));
    return truth;
}

/* (m/c)(1 + m u/E) at the last margin. */
static enum truth
tail_case (int i)
{
    fmpq_t above;
    arb_t tail, bound;
    enum truth truth;

    fmpq_init (above);
    arb_init (tail);
    arb_init (bound);
    fmpq_set_str (above, cases[i].above, 10);
    arb_set_si (tail, -cases[i].last);
    arb_exp (tail, tail, PREC);
    arb_mul_si (tail, tail, cases[i].last * (cases[i].c - 1), PREC);
    arb_add_ui (tail, tail, 1, PREC);
    arb_mul_si (tail, tail, cases[i].c - 1, PREC);
    arb_div_si (tail, tail, cases[i].c, PREC);
    arb_set_fmpq (bound, above, PREC);
    truth = is_at_most (tail, bound);
    fmpq_clear (above);
    arb_clear (tail);
    arb_clear (bound);
    return truth;
}

/* l <= m/E and c tau <= E + m u; u/E has the slope (1 - u)/E. */
static enum truth
tail (struct certificate *certificate)
{
    enum truth truth = weaker (
        identity_check ("E u m c", "(E + m*u)/c*(m/E)", "m/c*(1 + m*u/E)"),
        identity_check ("E u", "(E - u*E)/E^2", "(1 - u)/E"));
    int i;

    (void) certificate;
    for (i = 0; i < CASES; i++)
        truth = weaker (truth, tail_case (i));
    return truth;
}

/* At u = K/2, E = R. */
static enum truth
lower (struct certificate *certificate)
{
    enum truth truth =
        weaker (identity_check ("R", "1 + (R^2 - 1)/R", "R + (R - 1)/R"),
                identity_check ("R K", "(R - 1 + (R^2 - 1)*K/2)/R^2 - K/2",
                                "(R - 1 - K/2)/R^2"));
    arb_t constant, leading;

    (void) certificate;
    arb_init (constant);
    arb_init (leading);
    if (!evaluate_at (constant, &imbalance_flow_constant_quantity, "7", 30)
        || !evaluate_at (leading, &imbalance_flow_constant_leading_quantity,
                         "7", 30))
        truth = weaker (truth, UNDECIDED);
    truth = weaker (truth, is_at_most (leading, constant));
    arb_clear (constant);
    arb_clear (leading);
    return truth;
}

/*
 * There l = K/2 + log (1 + y), y = (R - 1)/R^2, so that l >= K/2 + y - y^2/2
 * and y <= 1/R.  With p = 1/R - (1 + K/2)/R^2 and q = 1/R - 3/(2R^2), both
 * positive, g >= (K/2 + p)(K/2 + q) >= K^2/4 + (K/2)(p + q).
 */
static enum truth
law_below (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("R", "R*(1 + (R - 1)/R^2)", "R + (R - 1)/R"),
                identity_check ("R K", "K/2 + (R - 1 - K/2)/R^2",
                                "K/2 + 1/R - (1 + K/2)/R^2")),
        weaker (
            identity_check ("R", "(R - 1)/R^2 - 1/(2*R^2)", "1/R - 3/(2*R^2)"),
            identity_check ("R K",
                            "K/2*(1/R - (1 + K/2)/R^2 + 1/R - 3/(2*R^2))",
                            "K/R - K*(K + 5)/(4*R^2)")));
}

/*
 * Everywhere tau <= u + h, l <= K - u + h with h = (E-1)/c.  With
 * u = K/2 + v, h <= e^v/R: g <= K^2/4 - v^2 + a e^v + b e^2v, a = K/R,
 * b = 1/R^2.
 */
static enum truth
law_above (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check (
                    "E u c", "u + (E - 1)/c - (E - 1 + (c - 1)*u)/c", "u/c"),
                identity_check ("E c", "c*(1 + (E - 1)/c)", "E + c - 1")),
        weaker (
            identity_check ("u h K", "(u + h)*(K - u + h)",
                            "u*(K - u) + h*K + h^2"),
            weaker (identity_check ("v K", "(K/2 + v)*(K - K/2 - v)",
                                    "K^2/4 - v^2"),
                    /* e^v <= 1 + v + v^2 makes this a parabola; its top. */
                    identity_check (
                        "v a b",
                        "a + b + (a + 2*b)^2/(4*(1 - a - 4*b))"
                        " - (-v^2 + a*(1 + v + v^2) + b*(1 + 2*v + 4*v^2))",
                        "(1 - a - 4*b)*(v - (a + 2*b)/(2*(1 - a - 4*b)))"
                        "^2"))));
}

/* Is K e^-K/2 e^(89/100) <= 7/10 (89/100)^2 at K = log 1000, and so on: all
   that is needed of numbers.  K e^-K/2 falls for K > 2. */
static enum truth
law_numbers (struct certificate *certificate)
{
    enum truth truth;
    arb_t k, t, bound;

    (void) certificate;
    arb_init (k);
    arb_init (t);
    arb_init (bound);
    /* (e^y - 1 - y)/y^2 is the integral of (1 - s) e^(s y) over 0 < s < 1 and
       grows with y: at y = 89/50, the end. */
    arb_set_si (t, 89);
    arb_div_si (t, t, 50, PREC);
    exponential_rest (t, t, 2, PREC);
    arb_one (bound);
    truth = is_at_most (t, bound);
    /* a e^v <= (7/10) v^2 and b e^2v <= (3/10) v^2 at v = 89/100. */
    arb_log_ui (k, 1000, PREC);
    arb_set_si (t, 89);
    arb_div_si (t, t, 100, PREC);
    arb_mul (bound, t, t, PREC);
    arb_exp (t, t, PREC);
    arb_mul (t, t, k, PREC);
    arb_mul (t, t, t, PREC);
    arb_div_ui (t, t, 1000, PREC);
    arb_mul_ui (bound, bound, 7, PREC);
    arb_div_ui (bound, bound, 10, PREC);
    arb_mul (k, bound, bound, PREC);
    truth = weaker (truth, is_at_most (t, k));
    arb_set_si (t, 89);
    arb_div_si (t, t, 50, PREC);
    arb_exp (t, t, PREC);
    arb_div_ui (t, t, 1000, PREC);
    arb_mul_ui (bound, bound, 3, PREC);
    arb_div_ui (bound, bound, 7, PREC);
    truth = weaker (truth, is_at_most (t, bound));
    /* 1 - a - 4 b >= 3/4: a^2 <= (1/4 - 4/1000)^2. */
    arb_log_ui (k, 1000, PREC);
    arb_mul (t, k, k, PREC);
    arb_div_ui (t, t, 1000, PREC);
    arb_set_si (bound, 246 * 246);
    arb_div_ui (bound, bound, 1000000, PREC);
    truth = weaker (truth, is_at_most (t, bound));
    /* K >= 69/10. */
    arb_set_si (t, 69);
    arb_div_ui (t, t, 10, PREC);
    truth = weaker (truth, is_at_most (t, k));
    arb_clear (k);
    arb_clear (t);
    arb_clear (bound);
    return truth;
}

/* Is the polynomial A K^2 + B K + C positive from K = 69/10 on? */
static enum truth
positive_from (const char *a, const char *b, const char *c)
{
    const char *const text[] = { c, b, a };
    fmpq_poly_t p;
    fmpq_t value;
    slong i;
    enum truth truth;

    fmpq_poly_init (p);
    fmpq_init (value);
    for (i = 0; i < 3; i++) {
        fmpq_set_str (value, text[i], 10);
        fmpq_poly_set_coeff_fmpq (p, i, value);
    }
    fmpq_set_si (value, 69, 10);
    truth = sturm_positive (p, value, NULL, NULL);
    fmpq_poly_clear (p);
    fmpq_clear (value);
    return truth;
}

/*
 * In K >= 69/10: at v = K/2, a e^v = K <= (7/10) K^2/4 and b e^2v = 1 <=
 * (3/10) K^2/4; beyond u = K, g <= 1 + K <= K^2/4.  The two parts of the rest:
 * K (K + 5)/4 <= K^2, and 1 + (K + 1/10)^2/3 <= K^2, as 2/R <= 1/10.
 */
static enum truth
law_polynomials (struct certificate *certificate)
{
    enum truth truth = positive_from ("7/40", "-1", "0");

    (void) certificate;
    truth = weaker (truth, positive_from ("3/40", "0", "-1"));
    truth = weaker (truth, positive_from ("1/4", "-1", "-1"));
    truth = weaker (truth, positive_from ("3/4", "-5/4", "0"));
    return weaker (truth, positive_from ("2/3", "-1/15", "-301/300"));
}

static const struct step steps[] = {
    { "at the maximum",
      "c = 2, 10, 1000, 50257: the ball exceeds \\tau \\ell at a rational "
      "time near the maximiser by less than 2^{-40}",
      "derived here", BY_INTERVALS, at_maxima, NULL },
    { "slope",
      "(\\tau \\ell)' = s^2 (\\ell/s^2 - c \\tau/(c-1)), and the bracket has "
      "the slope -\\frac{2c}{c-1} (e^\\ell - 1 - \\ell)/(e^\\ell - 1)",
      "derived here", BY_ALGEBRA, slope, NULL },
    { "one maximum",
      "e^\\ell \\ge 1 + \\ell: the bracket falls, from \\ell/s^2 > 0, and "
      "\\tau \\ell has one maximum, for every c",
      "derived here", BY_CERTIFICATE, tangent, tangent_again },
    { "uniform bound",
      "\\tau \\ell < 0.5398, 1.944, 12.142, 29.343 for c = 2, 10, 1000, 50257 "
      "and margins up to 12, 15, 24, 32, without the two steps before",
      "derived here", BY_CERTIFICATE, uniform, uniform_again },
    { "tail",
      "\\tau \\ell \\le \\frac{c-1}{c} (1 + (c-1) u e^{-u}), which falls for "
      "u \\ge 1 and is below these at the last margins",
      "derived here", BY_INTERVALS, tail, NULL },
    { "below",
      "at u = (\\log c)/2, \\ell \\ge (\\log c)/2 and \\tau \\ge "
      "(\\log c)/2, as \\sqrt c \\ge 1 + \\log \\sqrt c",
      "derived here", BY_ALGEBRA, lower, NULL },
    { "law from below",
      "C_c \\ge K^2/4 + K/\\sqrt c - K(K+5)/(4c), K = \\log c", "derived here",
      BY_ALGEBRA, law_below, NULL },
    { "law from above",
      "\\tau \\ell \\le K^2/4 - v^2 + a e^v + b e^{2v}, u = K/2 + v, a = "
      "K/\\sqrt c, b = 1/c; for v \\le 0.89 that is at most K^2/4 + a + b + "
      "(a+2b)^2/(4(1-a-4b))",
      "derived here", BY_ALGEBRA, law_above, NULL },
    { "law, numbers",
      "e^y \\le 1 + y + y^2 for y \\le 1.78; at v = 0.89, a e^v \\le 0.7 v^2 "
      "and b e^{2v} \\le 0.3 v^2; 1 - a - 4b \\ge 3/4; all for c \\ge 1000",
      "derived here", BY_INTERVALS, law_numbers, NULL },
    { "law, polynomials",
      "the same at v = K/2, so that it holds between (v + \\log a is linear, "
      "2 \\log v concave), and \\tau \\ell \\le 1 + K \\le K^2/4 beyond; what "
      "is left of the law is at most K^2/c, for K \\ge 6.9",
      "derived here", BY_ALGEBRA, law_polynomials, NULL },
};

PROOF (imbalance_flow_constant) = { STEPS (steps) };
