/*
 * Adam's rate.  If gradients fall by the factor 1/x a step, x = e^2r, then
 * m = M g and v = V g^2 with constants M and V.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_adam_rate);

/* Without momenta the rate is 2 lr. */
static enum truth
no_momenta (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong part;
    fmpq_t value;
    char at[64];

    (void) certificate;
    fmpq_init (value);
    for (part = 1; part <= 1000; part *= 10) {
        snprintf (at, sizeof at, "3/%ld 0 0", (long) part);
        fmpq_set_si (value, 6, (ulong) part);
        truth = weaker (
            truth, evaluates_to (&imbalance_adam_rate_quantity, at, value));
    }
    fmpq_clear (value);
    return truth;
}

/* m_{n-1} = M g_{n-1} = M x g_n, and v_{n-1} = V x^2 g_n^2. */
static enum truth
geometric (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("b x", "b*((1 - b)/(1 - b*x))*x + (1 - b)",
                                   "(1 - b)/(1 - b*x)"),
                   identity_check ("b x",
                                   "b*((1 - b)/(1 - b*x^2))*x^2 + (1 - b)",
                                   "(1 - b)/(1 - b*x^2)"));
}

/* With E = e^2a, C = c - 1: q (a)/q (a + r) is x but for what E outgrows. */
static enum truth
gradients (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E C x", "x - (E*x + C)/(E + C)",
                           "C*(x - 1)/(E + C)");
}

/*
 * The derivative of log phi in r, dx/dr = 2x: from -log (1 - b x) and from
 * log (1 - B x^2)/2; and where it stands against 1/r.
 */
static enum truth
falls (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("b B x", "2*x*(b/(1 - b*x) - B*x/(1 - B*x^2))",
                        "2*x*(b - B*x)/((1 - b*x)*(1 - B*x^2))"),
        identity_check ("b B x r",
                        "1/r - 2*x*(b - B*x)/((1 - b*x)*(1 - B*x^2))",
                        "((1 - b*x)*(1 - B*x^2) - 2*r*x*(b - B*x))"
                        "/(r*(1 - b*x)*(1 - B*x^2))"));
}

/* b <= B and x >= 1 make b - B x <= 0; at x^2 = 1/B, B = S^2, x = 1/S, what is
   left of D is 2 r (S - b)/S > 0 for b < S. */
static enum truth
one_root (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("b B x", "b - B*x", "-(B - b) - B*(x - 1)"),
        identity_check ("b S r",
                        "(1 - b/S)*(1 - S^2/S^2) - 2*r*(1/S)*(b - S^2*(1/S))",
                        "2*r*(S - b)/S"));
}

/* beta1 = 1/2, beta2 = 0: r (2 - x) = rate, and 2 - x <= 1 - 2r.  At rate 1/20
   the left side is beyond at r = 1/5 and not at 1/100 and 1/3. */
static enum truth
no_root_or_two (struct certificate *certificate)
{
    static const struct {
        slong numerator, denominator;
        int beyond;
    } points[] = { { 1, 100, 0 }, { 1, 5, 1 }, { 1, 3, 0 } };
    enum truth truth =
        identity_check ("r", "1/8 - r*(1 - 2*r)", "2*(r - 1/4)^2");
    size_t i;
    arb_t r, x, rate;

    (void) certificate;
    arb_init (r);
    arb_init (x);
    arb_init (rate);
    arb_set_si (rate, 20);
    arb_inv (rate, rate, 128);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        arb_set_si (r, points[i].numerator);
        arb_div_si (r, r, points[i].denominator, 128);
        arb_mul_2exp_si (x, r, 1);
        arb_exp (x, x, 128);
        arb_sub_ui (x, x, 2, 128);
        arb_mul (x, x, r, 128);
        arb_neg (x, x);
        arb_sub (x, x, rate, 128);
        if (!points[i].beyond)
            arb_neg (x, x);
        truth = weaker (truth, is_positive (x));
    }
    arb_clear (r);
    arb_clear (x);
    arb_clear (rate);
    return truth;
}

/* Set VALUE to (1-beta2) (r (1 - beta1 x))^2 - (rate (1-beta1))^2 (1 - beta2
   x^2) at r = PARTS/100000, beta = (9/10, 811/1000), rate 1/50. */
static void
difference (arb_t value, slong parts)
{
    arb_t r, x, t;

    arb_init (r);
    arb_init (x);
    arb_init (t);
    arb_set_si (r, parts);
    arb_div_si (r, r, 100000, 128);
    arb_mul_2exp_si (x, r, 1);
    arb_exp (x, x, 128);
    arb_mul_si (t, x, 9, 128);
    arb_sub_si (t, t, 10, 128);
    arb_mul (t, t, r, 128);
    arb_mul (t, t, t, 128);
    arb_mul_si (value, t, 189, 128);
    arb_div_si (value, value, 100000, 128);
    arb_mul (x, x, x, 128);
    arb_mul_si (x, x, 811, 128);
    arb_sub_si (x, x, 1000, 128);
    arb_div_si (x, x, 1000 * 500 * 500, 128);
    arb_add (value, value, x, 128);
    arb_clear (r);
    arb_clear (x);
    arb_clear (t);
}

/* The signs are -, +, -, + in turn, all before beta2 x^2 = 1. */
static enum truth
three_roots (struct certificate *certificate)
{
    static const slong points[] = { 1000, 3500, 4500, 5237 };
    enum truth truth = PROVED;
    size_t i;
    arb_t value, bound;

    (void) certificate;
    arb_init (value);
    arb_init (bound);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        difference (value, points[i]);
        if (i % 2 == 0)
            arb_neg (value, value);
        truth = weaker (truth, is_positive (value));
    }
    /* 811/1000 e^{4 r} < 1 at the last. */
    arb_set_si (value, 4 * 5237);
    arb_div_si (value, value, 100000, 128);
    arb_exp (value, value, 128);
    arb_mul_si (value, value, 811, 128);
    arb_set_si (bound, 1000);
    truth = weaker (truth, is_at_most (value, bound));
    /* The quantity does not pick one of them, nor of two. */
    if (evaluate_at (value, &imbalance_adam_rate_quantity,
                     "1/50 9/10 811/1000", 20)
        || evaluate_at (value, &imbalance_adam_rate_quantity, "1/20 1/2 0",
                        20))
        truth = DISPROVED;
    arb_clear (value);
    arb_clear (bound);
    return truth;
}

/* The learning rate that belongs to the rate of the ball, by the equation
   solved for it. */
static enum truth
inverse_at (const char *at, slong b1, slong b2, slong parts)
{
    enum truth truth = UNDECIDED;
    arb_t r, x, t, back;

    arb_init (r);
    arb_init (x);
    arb_init (t);
    arb_init (back);
    if (evaluate_at (r, &imbalance_adam_rate_quantity, at, 60)) {
        arb_exp (x, r, 256);
        arb_mul_2exp_si (r, r, -1);
        arb_mul_si (t, x, b1, 256);
        arb_sub_si (t, t, parts, 256);
        arb_neg (t, t);
        arb_mul (back, r, t, 256);
        arb_div_si (back, back, parts - b1, 256);
        arb_mul (x, x, x, 256);
        arb_mul_si (x, x, b2, 256);
        arb_sub_si (x, x, parts, 256);
        arb_neg (x, x);
        arb_set_si (t, parts - b2);
        arb_div (t, t, x, 256);
        arb_sqrt (t, t, 256);
        arb_mul (back, back, t, 256);
        arb_set_si (t, 7);
        arb_div_si (t, t, 100, 256);
        truth = is_near (back, t, 20);
    }
    arb_clear (r);
    arb_clear (x);
    arb_clear (t);
    arb_clear (back);
    return truth;
}

static enum truth
inverse (struct certificate *certificate)
{
    static const slong pairs[][2] = { { 0, 900 },   { 900, 999 }, { 500, 800 },
                                      { 900, 900 }, { 950, 990 }, { 900, 850 },
                                      { 900, 815 }, { 0, 1 } };
    enum truth truth = PROVED;
    char at[64];
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        snprintf (at, sizeof at, "7/100 %ld/1000 %ld/1000", (long) pairs[i][0],
                  (long) pairs[i][1]);
        truth =
            weaker (truth, inverse_at (at, pairs[i][0], pairs[i][1], 1000));
    }
    return truth;
}

static const struct step steps[] = {
    { "no momenta", "\\beta_1 = \\beta_2 = 0: the ball holds 2\\eta",
      "derived here", BY_RATIONALS, no_momenta, NULL },
    { "inverse",
      "8 pairs of \\beta: the equation, solved for \\eta at the ball, gives "
      "7/100",
      "derived here", BY_INTERVALS, inverse, NULL },
    { "geometric gradients",
      "g_{n-1} = x g_n: m = (1-\\beta_1)/(1 - \\beta_1 x) g and v = "
      "(1-\\beta_2)/(1 - \\beta_2 x^2) g^2 reproduce themselves",
      "derived here", BY_ALGEBRA, geometric, NULL },
    { "gradients",
      "the gradient falls by x = e^{2r} when the weight grows by r, but for "
      "(c-1)(x-1)/(e^{2a} + c - 1)",
      "derived here", BY_ALGEBRA, gradients, NULL },
    { "slopes",
      "\\log \\varphi - \\log r falls where D = (1-\\beta_1 x)(1-\\beta_2 "
      "x^2) - 2 r x (\\beta_1 - \\beta_2 x) > 0",
      "derived here", BY_ALGEBRA, falls, NULL },
    { "one root",
      "D > 0 for \\beta_1 \\le \\beta_2, and at the end of the range for "
      "\\beta_1^2 < \\beta_2: then there is one root, from + to - of \\varphi "
      "- r",
      "derived here", BY_ALGEBRA, one_root, NULL },
    { "no root, or two",
      "\\beta_1 = 1/2, \\beta_2 = 0: r (2 - e^{2r}) \\le 1/8 has no root at "
      "\\eta = 1, and two at \\eta = 1/20: \\beta_1^2 < \\beta_2 is needed",
      "derived here", BY_INTERVALS, no_root_or_two, NULL },
    { "three roots",
      "\\beta_1 = 9/10, \\beta_2 = 811/1000, \\eta = 1/50: r - \\varphi is -, "
      "+, -, + at r = 0.01, 0.035, 0.045, 0.05237: \\beta_1^2 < \\beta_2 is "
      "not enough for one root",
      "derived here", BY_INTERVALS, three_roots, NULL },
};

PROOF (imbalance_adam_rate) = { STEPS (steps) };
