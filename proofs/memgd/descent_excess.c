/*
 * A step h from m moves the clock by c (1 + s (E - 1 - h) / h), where E = e^h,
 * v = e^m, s = v / (a + v) and c = h (a + v), and log G' by log (1 + s (E -
 * 1)).  The first less c differs from c / 2 times the second by at most s h^2
 * c times a constant, and the s h^2 add up to less than x e^x.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, memgd_margin_descent);
USES (quantity, memgd_descent_excess);
USES (quantity, memgd_descent_excess_above);
USES (quantity, memgd_descent_excess_below);
USES (quantity, memgd_descent_logarithm_above);
USES (quantity, memgd_descent_logarithm_below);

static enum truth
one_step (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("a v h E", "v*(E - 1 - h)/(h*(a + v))",
                                   "v/(a + v)*(E - 1 - h)/h"),
                   identity_check ("a v E", "(a + v*E)/(a + v)",
                                   "1 + v/(a + v)*(E - 1)"));
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "tangent");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "tangent");
}

/*
 * By the tangents of the exponential at s h, 1 - s + s e^h >= e^{s h} (1 - s)
 * (1 - s h) + e^{s h} s (1 + (1 - s) h) = e^{s h}, so that log (1 + s (E - 1))
 * >= s h.
 */
static enum truth
upper (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("s h", "(1 - s)*(1 - s*h) + s*(1 + (1 - s)*h)", "1"),
        identity_check ("s h E", "s*(E - 1 - h)/h - s*h/2",
                        "s*h^2*(E - 1 - h - h^2/2)/h^3"));
}

/* log (1 + s (E - 1)) <= s (E - 1). */
static enum truth
lower (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("s h E", "s*(E - 1 - h)/h - s*(E - 1)/2",
                           "-s*h^2*(h*E + h + 2 - 2*E)/(2*h^3)");
}

/*
 * The series of B has the coefficients 1/(n+3)!, that of 2 h^3 A has 1/(n-1)!
 * - 2/n! = (n-2)/n! from n = 3 on and none before: 2 - 2, 1 + 1 - 2 and 1 - 1;
 * here with F = (n-1)!.
 */
static enum truth
growing (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("n F", "1/F - 2/(n*F)", "(n - 2)/(n*F)");
}

/*
 * c e^h (1/G'(m) - 1/G'(m+h)) = h E s (E - 1) / (1 + s (E - 1)) >= s h^2, for
 * E - 1 >= h and E >= 1 + s (E - 1).
 */
static enum truth
telescope (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("a v h E",
                                "h*(a + v)*E*(1/(a + v) - 1/(a + v*E))",
                                "h*E*v*(E - 1)/(a + v*E)"),
                identity_check ("a v E", "v*(E - 1)/(a + v*E)",
                                "(v/(a + v))*(E - 1)/(1 + v/(a + v)*(E - "
                                "1))")),
        identity_check ("s E", "E - (1 + s*(E - 1))", "(1 - s)*(E - 1)"));
}

/* With v = e^m and M = a + 1: G' = G + M - a m <= G + M, and G' = M + v - 1
   >= M + G / M as M (v - 1) - G = a (v - 1 - m) >= 0. */
static enum truth
without_margin (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("a v m", "a + v", "(a*m + v - 1) + (a + 1) - a*m"),
        identity_check ("a v m", "(a + 1)*(v - 1) - (a*m + v - 1)",
                        "a*(v - 1 - m)"));
}

/* All five in their order. */
static enum truth
order_at (const char *at)
{
    static const struct quantity *const quantities[] = {
        &memgd_descent_logarithm_below_quantity,
        &memgd_descent_excess_below_quantity,
        &memgd_descent_excess_quantity,
        &memgd_descent_excess_above_quantity,
        &memgd_descent_logarithm_above_quantity,
    };
    enum { COUNT = sizeof quantities / sizeof *quantities };
    enum truth truth = PROVED;
    arb_ptr value = _arb_vec_init (COUNT);
    int i;

    for (i = 0; i < COUNT; i++) {
        if (!evaluate_at (value + i, quantities[i], at, 30))
            truth = weaker (truth, UNDECIDED);
        if (i > 0)
            truth = weaker (truth, is_at_most (value + i - 1, value + i));
    }
    _arb_vec_clear (value, COUNT);
    return truth;
}

static enum truth
order (struct certificate *certificate)
{
    static const char *const points[] = {
        "5 3/10 1 10", "5 3/10 1/100 1000", "5 7/20 10 20",
        "2 3/4 2 100", "137 1/7 7/5 1",
    };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof points / sizeof *points; i++)
        truth = weaker (truth, order_at (points[i]));
    return truth;
}

/* The lead from the margin itself: after one step m = x, and G (x) / (M x) -
   1 = ((M-1) x + e^x - 1) / (M x) - 1; M = 5, x = 3. */
static enum truth
first_step (struct certificate *certificate)
{
    enum truth truth;
    arb_t lead;

    (void) certificate;
    arb_init (lead);
    arb_set_si (lead, 3);
    arb_exp (lead, lead, 200);
    arb_add_si (lead, lead, 11, 200);
    arb_div_si (lead, lead, 15, 200);
    arb_sub_si (lead, lead, 1, 200);
    truth = evaluates_near (&memgd_descent_excess_quantity, "5 3/10 10 1",
                            lead, 25);
    arb_clear (lead);
    return truth;
}

/* A bound in k, or the distance of the two in m_k, at M = 5, x = 3, k = 7,
   less SIDE x e^x times A (x), B (x) or both. */
static enum truth
rest_is (const struct quantity *quantity, const struct quantity *other,
         const arb_t rest, slong side, const arb_t law)
{
    enum truth truth;
    arb_t value, second;

    arb_init (value);
    arb_init (second);
    truth = evaluate_at (value, quantity, "5 3/10 10 7", 40)
                    && (other == NULL
                        || evaluate_at (second, other, "5 3/10 10 7", 40))
                ? PROVED
                : UNDECIDED;
    arb_sub (value, value, second, 200);
    arb_submul_si (value, rest, side, 200);
    truth = weaker (truth, is_near (value, law, 25));
    arb_clear (value);
    arb_clear (second);
    return truth;
}

/*
 * By the rests r_j = (e^x - sum_{i < j} x^i / i!) / x^j: B = r_3 and, as x e^x
 * = x + x^2 + x^3 r_2, A = r_2 / 2 - r_3.
 */
static enum truth
rests (struct certificate *certificate)
{
    enum truth truth;
    arb_t x, size, a, b, law;

    (void) certificate;
    arb_init (x);
    arb_init (size);
    arb_init (a);
    arb_init (b);
    arb_init (law);
    arb_set_si (x, 3);
    arb_exp (size, x, 200);
    arb_mul_si (size, size, 3, 200);
    exponential_rest (b, x, 3, 200);
    exponential_rest (a, x, 2, 200);
    arb_mul_2exp_si (a, a, -1);
    arb_sub (a, a, b, 200);
    arb_mul (a, a, size, 200);
    arb_mul (b, b, size, 200);

    arb_mul_si (law, size, 7, 200);
    arb_log1p (law, law, 200);
    arb_mul_2exp_si (law, law, -1);
    truth = rest_is (&memgd_descent_logarithm_above_quantity, NULL, b, 1, law);
    arb_set_si (law, 26);
    arb_div_si (law, law, 5, 200);
    arb_log (law, law, 200);
    arb_mul_2exp_si (law, law, -1);
    truth = weaker (truth, rest_is (&memgd_descent_logarithm_below_quantity,
                                    NULL, a, -1, law));
    arb_zero (law);
    arb_add (a, a, b, 200);
    truth = weaker (truth,
                    rest_is (&memgd_descent_excess_above_quantity,
                             &memgd_descent_excess_below_quantity, a, 1, law));
    arb_clear (x);
    arb_clear (size);
    arb_clear (a);
    arb_clear (b);
    arb_clear (law);
    return truth;
}

static const struct step steps[] = {
    { "first step",
      "k = 1, M = 5, \\eta p = 3: the ball holds (11 + e^3)/15 "
      "- 1",
      "derived here", BY_INTERVALS, first_step, NULL },
    { "one step",
      "a step moves G by c + c s (E-1-h)/h and \\log G' by \\log(1 + s(E-1)), "
      "s = e^m/(M-1+e^m), E = e^h",
      "derived here", BY_ALGEBRA, one_step, NULL },
    { "tangent", "e^y \\ge 1 + y", "derived here", BY_CERTIFICATE, tangent,
      tangent_again },
    { "upper",
      "\\log(1 + s(E-1)) \\ge s h: s (E-1-h)/h less half of it is at most s "
      "h^2 B(h)",
      "derived here", BY_ALGEBRA, upper, NULL },
    { "lower",
      "\\log(1 + s(E-1)) \\le s(E-1): s (E-1-h)/h less half of it is at least "
      "-s h^2 A(h)",
      "derived here", BY_ALGEBRA, lower, NULL },
    { "growing",
      "A and B have positive coefficients, so that h \\le x = \\eta p puts "
      "A(x), B(x) in their places",
      "derived here", BY_ALGEBRA, growing, NULL },
    { "telescope",
      "s h^2 \\le c e^h (1/G'(m) - 1/G'(m+h)): all steps together make less "
      "than c e^x/M = x e^x",
      "derived here", BY_ALGEBRA, telescope, NULL },
    { "without the margin",
      "G' = G + M - (M-1) m \\le c k e^x + M, and G' \\ge M + G/M \\ge M + c "
      "k/M",
      "derived here", BY_ALGEBRA, without_margin, NULL },
    { "rests",
      "M = 5, x = 3, k = 7: x e^x A and x e^x B in the balls of all four "
      "bounds, by the rests of the exponential series",
      "derived here", BY_INTERVALS, rests, NULL },
    { "order", "5 points: lower bounds, lead, upper bounds", "derived here",
      BY_INTERVALS, order, NULL },
};

PROOF (memgd_descent_excess) = { STEPS (steps) };
