/*
 * Column k of W, with the value a on the diagonal and b off it.  With A = e^a,
 * B = e^b, m = c - 1 and S = A + m B, the probabilities are p = A/S and
 * q = B/S, and the loss is log S - a.  The flow is a' = pi (1 - p),
 * b' = -pi q, and u = a - b, E = e^u = A/B.
 */
#include "proofs/evaluate.h"
#include "proofs/exponential.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_flow_loss);
USES (quantity, imbalance_flow_right);

enum { PREC = 200, BITS = 60 };

static const struct {
    slong c;
    const char *tau;
} points[] = {
    { 2, "1" },     { 2, "100" },       { 10, "1" },        { 10, "7/5" },
    { 137, "3/7" }, { 1000, "137/10" }, { 1000, "100000" }, { 50257, "11" },
};
enum { POINTS = sizeof points / sizeof *points };

/* Set LOW and HIGH to rationals WIDTH units below and above X. */
static void
around (fmpq_t low, fmpq_t high, const arb_t x, slong width)
{
    fmpz_t near;
    arb_t scaled;

    fmpz_init (near);
    arb_init (scaled);
    arb_mul_2exp_si (scaled, x, BITS);
    arf_get_fmpz (near, arb_midref (scaled), ARF_RND_NEAR);
    fmpq_set_fmpz (low, near);
    fmpq_sub_si (low, low, width);
    fmpq_div_2exp (low, low, BITS);
    fmpq_set_fmpz (high, near);
    fmpq_add_si (high, high, width);
    fmpq_div_2exp (high, high, BITS);
    fmpz_clear (near);
    arb_clear (scaled);
}

/* Is e^U + (c-1) U below 1 + c TAU (SIDE -1) or above it (SIDE 1)?  Sets E to
   the bound of e^U on the other side. */
static int
clock_side (fmpq_t e, const fmpq_t u, slong c, const fmpq_t tau, int side)
{
    fmpq *v = _fmpq_vec_init (3), *low = v, *high = v + 1, *sum = v + 2;
    int certain;

    exponential_bracket (low, high, u);
    fmpq_mul_si (sum, u, c - 1);
    fmpq_add (sum, sum, side < 0 ? high : low);
    fmpq_sub_si (sum, sum, 1);
    fmpq_div_fmpz (sum, sum, fmpq_numref (tau));
    fmpq_mul_fmpz (sum, sum, fmpq_denref (tau));
    certain = side * fmpq_cmp_si (sum, c) > 0;
    fmpq_set (e, side < 0 ? low : high);
    _fmpq_vec_clear (v, 3);
    return certain;
}

/* Is 1 + (c-1)/E above e^LOW, or below e^HIGH (the other one null)? */
static int
loss_side (const fmpq_t e, slong c, const fmpq *low, const fmpq *high)
{
    fmpq *v = _fmpq_vec_init (3);
    int certain;

    exponential_bracket (v, v + 1, low != NULL ? low : high);
    fmpq_inv (v + 2, e);
    fmpq_mul_si (v + 2, v + 2, c - 1);
    fmpq_add_si (v + 2, v + 2, 1);
    certain =
        low != NULL ? fmpq_cmp (v + 2, v + 1) >= 0 : fmpq_cmp (v + 2, v) <= 0;
    _fmpq_vec_clear (v, 3);
    return certain;
}

/*
 * The margin lies between rationals on both sides of the clock, the loss
 * between rationals that follow from them, and the ball meets these.
 */
static enum truth
bracketed (slong c, const char *text)
{
    fmpq *v = _fmpq_vec_init (7), *tau = v, *u = v + 1, *e = v + 3, *l = v + 5;
    char at[64];
    arb_t loss, x;
    enum truth truth = UNDECIDED;

    arb_init (loss);
    arb_init (x);
    fmpq_set_str (tau, text, 10);
    snprintf (at, sizeof at, "%ld %s", (long) c, text);
    if (evaluate_at (loss, &imbalance_flow_loss_quantity, at, 30)) {
        arb_expm1 (x, loss, PREC);
        arb_set_si (x, c - 1);
        arb_expm1 (loss, loss, PREC);
        arb_div (x, x, loss, PREC);
        arb_log (x, x, PREC);
        arb_log1p (loss, loss, PREC);
        around (u, u + 1, x, 4);
        around (l, l + 1, loss, 6);
        if (clock_side (e, u, c, tau, -1)
            && clock_side (e + 1, u + 1, c, tau, 1)
            && loss_side (e + 1, c, l, NULL)
            && loss_side (e, c, NULL, l + 1)) {
            arb_set_fmpq (x, l, PREC);
            truth = is_at_most (x, loss);
            arb_set_fmpq (x, l + 1, PREC);
            truth = weaker (truth, is_at_most (loss, x));
        }
    }
    _fmpq_vec_clear (v, 7);
    arb_clear (loss);
    arb_clear (x);
    return truth;
}

static enum truth
rational_brackets (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;

    (void) certificate;
    for (i = 0; i < POINTS; i++)
        truth = weaker (truth, bracketed (points[i].c, points[i].tau));
    return truth;
}

/* A step h of a, and one of b, multiply A or B by X = e^h; in the limit the
   brackets have the slopes p and q. */
static enum truth
gradient (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("A B m X", "(A*X + m*B)/(A + m*B)",
                                   "1 + A/(A + m*B)*(X - 1)"),
                   identity_check ("A B m X",
                                   "(A + (m - 1)*B + B*X)/(A + m*B)",
                                   "1 + B/(A + m*B)*(X - 1)"));
}

/* a' + m b' = 0, whatever pi; b stays the same in all its places because q
   depends on nothing else. */
static enum truth
two_values (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("A B m pi",
                           "pi*(1 - A/(A + m*B)) + m*(-pi*B/(A + m*B))", "0");
}

static enum truth
speed (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("E B c pi",
                                   "pi*(1 - E*B/(E*B + (c - 1)*B)) + "
                                   "pi*B/(E*B + (c - 1)*B)",
                                   "pi*c/(E + c - 1)"),
                   /* The loss is log (1 + m/E). */
                   identity_check ("E B m", "(E*B + m*B)/(E*B)", "1 + m/E"));
}

/* With X = e^h: F (u + h) - F (u), F (u) = e^u + (c-1) u, has the slope
   e^u + c - 1, which times u' is pi c. */
static enum truth
clock_rate (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E X u h c", "E*X + (c - 1)*(u + h) - (E + (c - 1)*u)",
                        "E*(X - 1) + (c - 1)*h"),
        identity_check ("E c pi", "(E + c - 1)*(pi*c/(E + c - 1))", "pi*c"));
}

/* With z = m/E: from X = e^h the loss changes by log of this, slope -z/(1+z);
   times u' it is -c/(c-1) s^2, s = m/(E+m) = 1 - p. */
static enum truth
falls (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("E X m", "(1 + m/(E*X))/(1 + m/E)",
                                "1 + m/(E + m)*(1/X - 1)"),
                identity_check ("E c", "(c - 1)/(E + c - 1)*(c/(E + c - 1))",
                                "c/(c - 1)*((c - 1)/(E + c - 1))^2")),
        identity_check ("E m", "1 - E/(E + m)", "m/(E + m)"));
}

/* 1/(E X + m)^2 - 1/(E + m)^2 has the slope -2 E/(E+m)^3 at X = 1: the second
   derivative is 2 c^2 (c-1) E/(E+m)^4 > 0. */
static enum truth
convex (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E X m", "1/(E*X + m)^2 - 1/(E + m)^2",
                        "-E*(X - 1)*(E*X + E + 2*m)/((E*X + m)^2*(E + m)^2)"),
        identity_check ("E c",
                        "-c*(c - 1)*(-E*(2*E + 2*(c - 1))/(E + c - 1)^4)"
                        "*(c/(E + c - 1))",
                        "2*c^2*(c - 1)*E/(E + c - 1)^4"));
}

/* From a - b = u and a + (c-1) b = 0; with w = E/(c-1) the clock reads
   w + u/1 = T/(c-1), and the paper's a is (T - (c-1) w)/c. */
static enum truth
right_score (struct certificate *certificate)
{
    enum truth truth = identity_check ("u c", "(c - 1)*u/c - (-u/c)", "u");
    slong c = 2;
    arb_t a, u;

    (void) certificate;
    truth = weaker (
        truth, identity_check ("u c", "(c - 1)*u/c + (c - 1)*(-u/c)", "0"));
    truth = weaker (truth, identity_check ("E u c", "(E + (c - 1)*u - E)/c",
                                           "(c - 1)*u/c"));
    /* With the sign lost, a = (c-1) b: the sum is not 0. */
    truth = weaker (
        truth, identity_check ("b c", "(c - 1)*b + (c - 1)*b", "2*(c - 1)*b"));
    arb_init (a);
    arb_init (u);
    if (!evaluate_at (a, &imbalance_flow_right_quantity, "2 1", 30)
        || !evaluate_at (u, &imbalance_flow_loss_quantity, "2 1", 30))
        truth = weaker (truth, UNDECIDED);
    /* c = 2: the loss is log (1 + e^-2a). */
    arb_mul_si (a, a, -c, PREC);
    arb_exp (a, a, PREC);
    arb_log1p (a, a, PREC);
    truth = weaker (truth, is_near (a, u, 25));
    arb_clear (a);
    arb_clear (u);
    return truth;
}

static enum truth
start (struct certificate *certificate)
{
    arb_t loss, c;
    enum truth truth = UNDECIDED;

    (void) certificate;
    arb_init (loss);
    arb_init (c);
    arb_set_si (c, 1000);
    if (evaluate_at (loss, &imbalance_flow_loss_quantity, "1000 0", 30)) {
        arb_exp (loss, loss, PREC);
        truth = is_near (loss, c, 20);
    }
    arb_clear (loss);
    arb_clear (c);
    return truth;
}

static const struct step steps[] = {
    { "rational brackets",
      "8 points: u lies between rationals on both sides of e^u + (c-1) u = "
      "1 + c \\tau by the series of e^u, the loss between rationals that "
      "follow, 12 \\cdot 2^{-60} apart, and the ball between these",
      "derived here", BY_RATIONALS, rational_brackets, NULL },
    { "start", "at \\tau = 0 the loss is \\log c: its exponential is c",
      "derived here", BY_INTERVALS, start, NULL },
    { "gradient",
      "the loss \\log S - a has the derivatives p - 1 in a and q in each b: "
      "S grows by the factors 1 + p (e^h - 1) and 1 + q (e^h - 1)",
      "arXiv 2402.19449, gradient of the softmax (as recalled, there with "
      "the other sign); derived here",
      BY_ALGEBRA, gradient, NULL },
    { "two values", "a + (c-1) b stays 0 from W = 0 on",
      "arXiv 2402.19449, Lemma 4 (as recalled)", BY_ALGEBRA, two_values,
      NULL },
    { "speed",
      "u' = \\pi c/(e^u + c - 1), and the loss is "
      "\\log(1 + (c-1) e^{-u})",
      "derived here", BY_ALGEBRA, speed, NULL },
    { "clock",
      "(e^u + (c-1) u)' = \\pi c, so that e^u + (c-1) u = 1 + c \\tau; "
      "the left side grows with u, and so there is one solution",
      "arXiv 2402.19449, Lemma 5 (as recalled)", BY_ALGEBRA, clock_rate,
      NULL },
    { "falls",
      "d\\ell/d\\tau = -c(c-1)/(e^u+c-1)^2 = -\\frac{c}{c-1} (1-p)^2 < 0",
      "derived here", BY_ALGEBRA, falls, NULL },
    { "convex", "d^2\\ell/d\\tau^2 = 2c^2(c-1) e^u/(e^u+c-1)^4 > 0",
      "derived here", BY_ALGEBRA, convex, NULL },
    { "right score",
      "a = (c-1) u/c, b = -u/c, and a = (T - (c-1) w)/c with w = "
      "e^u/(c-1), w + u = T/(c-1), which is Lambert's function; with "
      "a = (c-1) b the scores would add up to 2a",
      "arXiv 2402.19449, Lemmas 5 and 6 (as recalled)", BY_ALGEBRA,
      right_score, NULL },
};

PROOF (imbalance_flow_loss) = { STEPS (steps) };
