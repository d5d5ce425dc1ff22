/*
 * The sum of pi tau ell'(tau) over Zipf's classes as an integral.  In x, the
 * rank, the summand is -f (x), f = (c/(m t)) (tau s)^2 with tau = t/(x H),
 * m = c - 1, s = 1 - p = m/(E + m), E = e^u.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, imbalance_flow_slope);
USES (quantity, imbalance_average_loss_slope);
USES (quantity, imbalance_average_loss_slope_gap);
USES (quantity, imbalance_average_loss_slope_rest);

enum { PREC = 160 };

/* The sum by flow_slope at rational times t/(k H). */
static enum truth
small_case (slong c, const char *time, const char *where)
{
    fmpq *v = _fmpq_vec_init (4), *at = v, *weight = v + 2, *t = v + 3;
    slong k;
    arb_t sum, slope;
    enum truth truth = PROVED;

    arb_init (sum);
    arb_init (slope);
    fmpq_set_str (t, time, 10);
    fmpq_set_si (at, c, 1);
    for (k = 1; k <= c; k++) {
        fmpq_harmonic_ui (weight, (ulong) c);
        fmpq_mul_si (weight, weight, k);
        fmpq_inv (weight, weight);
        fmpq_mul (at + 1, weight, t);
        if (!evaluate_point (slope, &imbalance_flow_slope_quantity, at, 30))
            truth = UNDECIDED;
        fmpq_mul (weight, weight, at + 1);
        arb_mul_fmpz (slope, slope, fmpq_numref (weight), PREC);
        arb_div_fmpz (slope, slope, fmpq_denref (weight), PREC);
        arb_add (sum, sum, slope, PREC);
    }
    truth =
        weaker (truth, evaluates_near (&imbalance_average_loss_slope_quantity,
                                       where, sum, 22));
    arb_clear (sum);
    arb_clear (slope);
    _fmpq_vec_clear (v, 4);
    return truth;
}

static enum truth
small_cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (weaker (small_case (2, "7/5", "2 7/5"),
                           small_case (3, "137", "3 137")),
                   small_case (137, "1000", "137 1000"));
}

static enum truth
within (struct certificate *certificate)
{
    static const char *const at[] = { "2 1", "10 7/5", "137 10000",
                                      "1000 50000", "3000 1000000" };
    enum truth truth = PROVED;
    int i;
    arb_t gap, rest;

    (void) certificate;
    arb_init (gap);
    arb_init (rest);
    for (i = 0; i < 5; i++) {
        if (!evaluate_at (gap, &imbalance_average_loss_slope_gap_quantity,
                          at[i], 25)
            || !evaluate_at (rest, &imbalance_average_loss_slope_rest_quantity,
                             at[i], 25))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (gap, rest));
    }
    arb_clear (gap);
    arb_clear (rest);
    return truth;
}

/* ell' = -(c/m) s^2, pi = 1/(x H); dx = -t dtau/(tau^2 H). */
static enum truth
integral (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("x H t c s", "1/(x*H)*(t/(x*H))*(-c/(c - 1)*s^2)",
                        "-c/((c - 1)*t)*(t/(x*H)*s)^2"),
        identity_check ("tau H t l", "1/(t/(tau*H)*H)*tau*l*(t/(tau^2*H))",
                        "l/H"));
}

/*
 * ds/dtau = -m E/(E+m)^2 c/(E+m).  (tau s)' times (E+m)^3/m is (E+m)^2 less
 * c tau E, and that over m E is 2 + 1/m + m/E - u, which falls with u.
 */
static enum truth
one_hump (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E u c",
                        "((c - 1)/(E + c - 1) + (E - 1 + (c - 1)*u)/c"
                        "*(-(c - 1)*E/(E + c - 1)^2*c/(E + c - 1)))"
                        "*(E + c - 1)^3/(c - 1)",
                        "(E + c - 1)^2 - (E - 1 + (c - 1)*u)*E"),
        identity_check ("E u m", "((E + m)^2 - (E - 1 + m*u)*E)/(m*E)",
                        "2 + 1/m + m/E - u"));
}

/*
 * tau s <= (m/c) (E + m u)/(E + m), a mean of 1 and u; and at the maximum
 * u = 2 + 1/m + m/E.  Were u > log c, m/E < 1 and u < 4: u <= max (4, log c).
 * (c/m) (m/c)^2 is m/c < 1.
 */
static enum truth
height (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("E u c",
                                "(c - 1)/c*(E + (c - 1)*u)/(E + c - 1)"
                                " - (E - 1 + (c - 1)*u)/c*(c - 1)/(E + c - 1)",
                                "(c - 1)/(c*(E + c - 1))"),
                identity_check ("E u m", "(E + m*u)/(E + m) - 1",
                                "m*(u - 1)/(E + m)")),
        weaker (identity_check ("E u m", "u - (E + m*u)/(E + m)",
                                "E*(u - 1)/(E + m)"),
                identity_check ("c", "c/(c - 1)*((c - 1)/c)^2", "1 - 1/c")));
}

static const struct step steps[] = {
    { "small cases",
      "c = 2, 3, 137: the ball is the sum of \\pi \\tau \\ell'(\\tau) by "
      "flow_slope at rational times",
      "derived here", BY_INTERVALS, small_cases, NULL },
    { "within", "5 points: sum and integral differ by less than the bound",
      "derived here", BY_INTERVALS, within, NULL },
    { "integral",
      "the summand is -f(x), f = \\frac{c}{(c-1) t} (\\tau s)^2, and "
      "\\int_1^c "
      "f dx = (\\ell_c(t/(cH)) - \\ell_c(t/H))/H",
      "derived here", BY_ALGEBRA, integral, NULL },
    { "one hump",
      "\\tau s rises as long as u < 2 + 1/m + m e^{-u} and then falls: f has "
      "one maximum in x, and its sum is within that maximum of its integral",
      "derived here", BY_ALGEBRA, one_hump, NULL },
    { "height",
      "\\tau s \\le \\frac mc \\max(1, u), and u \\le \\max(4, \\log c) at "
      "the maximum: f \\le \\max(4, \\log c)^2/t",
      "derived here", BY_ALGEBRA, height, NULL },
};

PROOF (imbalance_average_loss_slope) = { STEPS (steps) };
