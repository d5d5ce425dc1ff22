/*
 * The logistic loss phi (z) = log (1 + e^-z) relative to its parabolas: with
 * U = e^z and V = e^y the curvatures are U/(1+U)^2 and V/(1+V)^2, and
 *
 *     phi (y) - phi (x) - phi' (x) (y - x)
 *         = (y - x)^2 int_0^1 (1 - s) phi'' (x + s (y - x)) ds.
 *
 * For a sum of such losses of linear scores each of its terms is bounded by
 * that of the largest move t, as the bounds are monotone in t.
 */
#include <stdio.h>

#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/integral.h"

USES (quantity, teleport_stability_upper);
USES (quantity, teleport_stability_lower);
USES (quantity, teleport_stability_ratio_forward);
USES (quantity, teleport_stability_ratio_backward);
USES (quantity, teleport_damped_factor);

enum { PREC = 512 };

/* F (E) = E/(1+E)^2 has the difference quotient below; on the diagonal, times
   E = d E/d z, it is phi''' = phi'' (1 - 2 sigma), sigma = E/(1+E). */
static enum truth
third_derivative (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("E W", "(W/(1+W)^2 - E/(1+E)^2)/(W - E)",
                                   "(1 - E*W)/((1+E)^2*(1+W)^2)"),
                   identity_check ("E", "E*(1 - E*E)/((1+E)^2*(1+E)^2)",
                                   "E/(1+E)^2*(1 - 2*E/(1+E))"));
}

/* V >= U > 0; the other order is the same with 1/U and 1/V, for U/(1+U)^2
   does not change. */
static enum truth
curvatures (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("U V", "V/U - V/(1+V)^2/(U/(1+U)^2)",
                                "V*(V - U)*(2 + U + V)/(U*(1+V)^2)"),
                identity_check ("U V", "V/(1+V)^2/(U/(1+U)^2) - U/V",
                                "(V - U)*(U + V + 2*U*V)/(U*V*(1+V)^2)")),
        identity_check ("U", "1/U/(1 + 1/U)^2", "U/(1+U)^2"));
}

/* 2 (1 - s) e^(t s), entire. */
static void
weight (acb_t value, const acb_t s, int analytic, void *context, slong prec)
{
    acb_t rest;
    arb_t t;

    (void) analytic;
    acb_init (rest);
    arb_init (t);
    arb_set_fmpq (t, context, prec);
    acb_mul_arb (value, s, t, prec);
    arb_clear (t);
    acb_exp (value, value, prec);
    acb_sub_ui (rest, s, 1, prec);
    acb_mul_si (rest, rest, -2, prec);
    acb_mul (value, value, rest, prec);
    acb_clear (rest);
}

static enum truth
integrals (struct certificate *certificate)
{
    static const char *const at[] = { "1/2", "1", "7/5", "5", "37" };
    enum truth truth = PROVED;
    arb_t low, high, integral;
    fmpq_t t;
    size_t i;
    int side;

    (void) certificate;
    arb_init (low);
    arb_init (high);
    arb_init (integral);
    fmpq_init (t);
    arb_one (high);
    for (i = 0; i < sizeof at / sizeof *at; i++)
        for (side = 0; side < 2; side++) {
            fmpq_set_str (t, at[i], 10);
            if (side == 1)
                fmpq_neg (t, t);
            integral_adaptive (integral, weight, t, low, high, PREC);
            truth = weaker (
                truth,
                evaluates_near (side ? &teleport_stability_lower_quantity
                                     : &teleport_stability_upper_quantity,
                                at[i], integral, 40));
        }
    arb_clear (low);
    arb_clear (high);
    arb_clear (integral);
    fmpq_clear (t);
    return truth;
}

/* int_0^1 (1 - s) s^k ds, and the k-th term of both series. */
static enum truth
terms (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("k", "1/(k+1) - 1/(k+2)", "1/((k+1)*(k+2))");
}

/* Set SUM to 60 terms of sum 2 t^k/(k+2)!. */
static void
series (fmpq_t sum, const fmpq_t t)
{
    fmpq_t term, next;
    slong k;

    fmpq_init (term);
    fmpq_init (next);
    fmpq_one (term);
    fmpq_zero (sum);
    for (k = 0; k < 60; k++) {
        fmpq_add (sum, sum, term);
        fmpq_set_si (next, 1, (ulong) k + 3);
        fmpq_mul (term, term, t);
        fmpq_mul (term, term, next);
    }
    fmpq_clear (term);
    fmpq_clear (next);
}

/* |t| <= 2: what is left out is below 2^62/62! < 10^-66. */
static enum truth
values (struct certificate *certificate)
{
    static const char *const at[] = { "1/2",
                                      "1",
                                      "2",
                                      "-1/2",
                                      "-2",
                                      "1/100000000000000000000",
                                      "-1/100000000000000000000" };
    enum truth truth = PROVED;
    fmpq_t t, sum;
    arb_t ball;
    size_t i;

    (void) certificate;
    fmpq_init (t);
    fmpq_init (sum);
    arb_init (ball);
    for (i = 0; i < sizeof at / sizeof *at; i++) {
        int lower = at[i][0] == '-';
        fmpq_set_str (t, at[i], 10);
        series (sum, t);
        arb_set_fmpq (ball, sum, PREC);
        arb_add_error_2exp_si (ball, -219);
        truth = weaker (
            truth, evaluates_near (lower ? &teleport_stability_lower_quantity
                                         : &teleport_stability_upper_quantity,
                                   at[i] + lower, ball, 60));
    }
    fmpq_one (sum);
    truth = weaker (
        truth,
        weaker (evaluates_to (&teleport_stability_upper_quantity, "0", sum),
                evaluates_to (&teleport_stability_lower_quantity, "0", sum)));
    fmpq_clear (t);
    fmpq_clear (sum);
    arb_clear (ball);
    return truth;
}

/* Set OUT to (1 + e^(z + t))^2 or (1 + e^z)^2. */
static void
distance (arb_t out, const char *t, const char *z, int forward)
{
    fmpq_t move, place;

    fmpq_init (move);
    fmpq_init (place);
    fmpq_set_str (move, t, 10);
    fmpq_set_str (place, z, 10);
    if (forward)
        fmpq_add (place, place, move);
    arb_set_fmpq (out, place, PREC);
    arb_exp (out, out, PREC);
    arb_add_ui (out, out, 1, PREC);
    arb_mul (out, out, out, PREC);
    fmpq_clear (move);
    fmpq_clear (place);
}

/* For the move from U to U M, M > 0, the curvature is M times that at U times
   ((1+U)/(1 + U M))^2, between 1/(1 + U max (M, 1))^2 and (1 + U)^2. */
static enum truth
left (struct certificate *certificate)
{
    static const char *const at[][2] = {
        { "1", "-5" },   { "7/5", "-20" }, { "5", "-37" },
        { "5", "-100" }, { "10", "-137" }, { "1/2", "-200" },
    };
    enum truth truth = identity_check ("U M", "U*M/(1 + U*M)^2/(U/(1+U)^2)",
                                       "M*((1+U)/(1 + U*M))^2");
    arb_t ratio, bound, factor;
    size_t i;
    int side;

    (void) certificate;
    arb_init (ratio);
    arb_init (bound);
    arb_init (factor);
    for (i = 0; i < sizeof at / sizeof *at; i++)
        for (side = 0; side < 2; side++) {
            char both[32];
            snprintf (both, sizeof both, "%s %s", at[i][0], at[i][1]);
            if (!evaluate_at (ratio,
                              side
                                  ? &teleport_stability_ratio_backward_quantity
                                  : &teleport_stability_ratio_forward_quantity,
                              both, 120)
                || !evaluate_at (bound,
                                 side ? &teleport_stability_lower_quantity
                                      : &teleport_stability_upper_quantity,
                                 at[i][0], 120)) {
                truth = weaker (truth, UNDECIDED);
                continue;
            }
            distance (factor, at[i][0], at[i][1], side == 0);
            /* Forward: bound/factor <= ratio <= bound; backward: bound <=
               ratio <= bound factor. */
            if (side == 0) {
                truth = weaker (truth, is_at_most (ratio, bound));
                arb_div (factor, bound, factor, PREC);
                truth = weaker (truth, is_at_most (factor, ratio));
            } else {
                truth = weaker (truth, is_at_most (bound, ratio));
                arb_mul (factor, bound, factor, PREC);
                truth = weaker (truth, is_at_most (ratio, factor));
            }
        }
    arb_clear (ratio);
    arb_clear (bound);
    arb_clear (factor);
    return truth;
}

static const struct step steps[] = {
    { "third derivative",
      "\\varphi''' = \\varphi'' (1 - 2 \\sigma(z)), so that |\\varphi'''| "
      "\\le "
      "\\varphi''",
      "derived here", BY_ALGEBRA, third_derivative, NULL },
    { "curvatures",
      "e^{-|y-x|} \\varphi''(x) \\le \\varphi''(y) \\le e^{|y-x|} "
      "\\varphi''(x): the differences are products of positive factors and of "
      "V - U; sums over samples inherit it, H(y) \\le e^t H(x)",
      "derived here", BY_ALGEBRA, curvatures, NULL },
    { "terms",
      "\\int_0^1 (1-s) s^k ds = 1/((k+1)(k+2)): the k-th terms are 2 (\\pm "
      "t)^k/(k+2)!; both integrals are monotone in t with their integrands",
      "derived here", BY_ALGEBRA, terms, NULL },
    { "integrals",
      "2 \\int_0^1 (1-s) e^{\\pm ts} ds, certified, is the quantity to 40 "
      "digits at t = 1/2, 1, 7/5, 5, 37",
      "derived here", BY_INTERVALS, integrals, NULL },
    { "values",
      "sixty terms in rationals are the quantities to 60 digits, also at t = "
      "10^{-20}; at 0 both are 1",
      "derived here", BY_RATIONALS, values, NULL },
    { "sharp",
      "from U to UM the curvature grows by M ((1+U)/(1+UM))^2: going right "
      "the "
      "rest is at least upper/(1 + e^{z+t})^2, going left at most lower (1 + "
      "e^z)^2, and both tend to the constants as z \\to -\\infty",
      "derived here", BY_INTERVALS, left, NULL },
};

PROOF (teleport_stability) = { STEPS (steps) };
