/*
 * What one gradient step of size 1/L gains, from the inequality between two
 * points of a smooth convex function.  L = 1 in the forms; f/L has L = 1.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/rate.h"

USES (quantity, teleport_descent_decrease);
USES (quantity, teleport_descent_one_gradient);
USES (quantity, teleport_descent_two_gradients);
USES (quantity, teleport_descent_linear);

/* Set R to f_0 - f_1 - (|g_0|^2 + |g_1|^2)/2 with the inequality between both
   points added once. */
static void
two_residual (struct rate *rate, struct residual *r)
{
    fmpq *v = _fmpq_vec_init (3), *one = v, *minus = v + 1, *half = v + 2;

    fmpq_one (one);
    fmpq_set_si (minus, -1, 1);
    fmpq_set_si (half, -1, 2);
    rate_descent (rate, 1, one);
    residual_init (r, rate);
    residual_add_value (r, one, 0);
    residual_add_value (r, minus, 1);
    residual_add_square (r, half, fmpq_mat_entry (rate->g, 0, 0));
    residual_add_square (r, half, fmpq_mat_entry (rate->g, 1, 0));
    residual_add (r, rate, one, 0, 1);
    _fmpq_vec_clear (v, 3);
}

static enum truth
two (struct certificate *certificate)
{
    struct rate rate;
    struct residual r;
    enum truth truth;

    (void) certificate;
    two_residual (&rate, &r);
    truth = residual_check (&r, NULL);
    if (!fmpq_mat_is_zero (r.form))
        truth = DISPROVED;
    residual_clear (&r);
    rate_clear (&rate);
    return weaker (
        truth, identity_check ("a b c", "b + (a - 2*b + c)/2", "(a + c)/2"));
}

static enum truth
one (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("a l", "a/l - l/2*(a/l^2)", "a/(2*l)"),
                   identity_check ("s", "1/4 - s*(1 - s)", "(s - 1/2)^2"));
}

static enum truth
linear (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("D x", "D*x - D^2/2 - (D*(x - D) - D^2/2)", "D^2"),
        identity_check ("D", "(D^2 + D^2)/2", "D^2"));
}

/* At x = 0 the slope is 1/2 and the step ends at -2. */
static enum truth
at_nought (struct certificate *certificate)
{
    arb_t e, value;
    enum truth truth;
    fmpq_t half;

    (void) certificate;
    arb_init (e);
    arb_init (value);
    fmpq_init (half);
    fmpq_set_si (half, 1, 2);
    truth = evaluates_to (&teleport_descent_one_gradient_quantity, "0", half);
    arb_const_e (e, 256);
    arb_sqr (e, e, 256);
    arb_add_ui (value, e, 1, 256);
    arb_inv (value, value, 256);
    arb_sqr (value, value, 256);
    arb_mul_2exp_si (value, value, 1);
    arb_set_d (e, 0.5);
    arb_add (value, value, e, 256);
    truth = weaker (truth,
                    evaluates_near (&teleport_descent_two_gradients_quantity,
                                    "0", value, 30));
    arb_const_e (e, 256);
    arb_sqr (e, e, 256);
    arb_add_ui (value, e, 1, 256);
    arb_div (value, e, value, 256);
    arb_mul_2exp_si (value, value, 1);
    arb_log (value, value, 256);
    truth = weaker (truth, evaluates_near (&teleport_descent_decrease_quantity,
                                           "0", value, 30));
    fmpq_set_si (half, 1, 25);
    truth = weaker (truth, evaluates_to (&teleport_descent_linear_quantity,
                                         "1/5 1", half));
    arb_clear (e);
    arb_clear (value);
    fmpq_clear (half);
    return truth;
}

static const struct step steps[] = {
    { "both gradients",
      "f convex and L-smooth, x_+ = x - g/L: f(x) \\ge f(x_+) + \\langle g_+, "
      "x-x_+\\rangle + |g-g_+|^2/(2L), and the products of g and g_+ cancel: "
      "f(x_+) \\le f(x) - (|g|^2+|g_+|^2)/(2L)",
      "derived here", BY_ALGEBRA, two, NULL },
    { "one gradient",
      "f L-smooth: f(x_+) \\le f(x) + \\langle g, x_+-x\\rangle + \\frac L2 "
      "|x_+-x|^2 = f(x) - |g|^2/(2L); \\log(1+e^x) has L = 1/4",
      "derived here", BY_ALGEBRA, one, NULL },
    { "attained",
      "on the linear part of Huber's function, L = 1, the fall is \\Delta^2 = "
      "(g^2+g_+^2)/2, twice what one gradient promises",
      "derived here", BY_ALGEBRA, linear, NULL },
    { "evaluated", "the quantities at x = 0, and Huber's at (1/5, 1)",
      "derived here", BY_INTERVALS, at_nought, NULL },
};

PROOF (teleport_descent_two_gradients) = { STEPS (steps) };
