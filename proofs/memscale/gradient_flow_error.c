/*
 * A two-class memory that stores item x with weight q_x, q + e^q = 1 + 2 t
 * p_x.
 *
 * With orthonormal outputs the loss of item x has the slope -(1-p) (u_f - u_y)
 * e_x^T, 1 - p = 1/(1 + e^m), in the memory, m its margin; for orthogonal
 * inputs the margin grows by |u_f - u_y|^2 = 2 times p_x / (1 + e^m).
 */
#include "proofs/cap_mixture.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_gradient_flow_error);
USES (quantity, memscale_proportional_error);

enum { PREC = 160, MOST_ITEMS = 4 };

/* E stands for e^q: its derivative in q is E. */
static enum truth
flow (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E p", "(1 + E)*(2*p/(1 + E))", "2*p");
}

/* dq/dc = 1/(1+E) at c = q + E, and the derivative of that. */
static enum truth
concave (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E", "-E/(1 + E)^2 * 1/(1 + E)", "-E/(1 + E)^3");
}

/* Is q + e^q < c for certain (-1), or > c (1)? */
static int
side (const arb_t q, const fmpq_t c)
{
    arb_t value;
    int answer;

    arb_init (value);
    arb_exp (value, q, PREC);
    arb_add (value, value, q, PREC);
    arb_mul_fmpz (value, value, fmpq_denref (c), PREC);
    arb_sub_fmpz (value, value, fmpq_numref (c), PREC);
    answer = arb_is_positive (value) - arb_is_negative (value);
    arb_clear (value);
    return answer;
}

/* Set Q to the root of q + e^q = C > 1, which lies between 0 and C, by halving
   as far as signs are certain. */
static void
root (arb_t q, const fmpq_t c)
{
    arb_t low, high, middle;
    int i, sign;

    arb_init (low);
    arb_init (high);
    arb_init (middle);
    arb_set_fmpq (high, c, PREC);
    arb_get_mid_arb (high, high);
    arb_add_ui (high, high, 1, PREC);
    for (i = 0; i < PREC - 20; i++) {
        arb_add (middle, low, high, PREC);
        arb_mul_2exp_si (middle, middle, -1);
        sign = side (middle, c);
        if (sign == 0)
            break;
        arb_set (sign < 0 ? low : high, middle);
    }
    arb_union (q, low, high, PREC);
    arb_clear (low);
    arb_clear (high);
    arb_clear (middle);
}

/* N items at exponent A, time T. */
static enum truth
small_case (slong a, slong n, slong d, const fmpq_t t)
{
    fmpq *p = _fmpq_vec_init (MOST_ITEMS);
    arb_ptr q = _arb_vec_init (MOST_ITEMS);
    fmpq_t c;
    arb_t error;
    char at[64], *time = fmpq_get_str (NULL, 10, t);
    slong x;
    enum truth truth;

    fmpq_init (c);
    arb_init (error);
    enumerate_zipf (p, n, a);
    for (x = 0; x < n; x++) {
        fmpq_mul (c, p + x, t);
        fmpq_mul_si (c, c, 2);
        fmpq_add_si (c, c, 1);
        root (q + x, c);
    }
    cap_mixture (error, p, q, n, d, PREC);
    snprintf (at, sizeof at, "%ld %ld %s %ld", (long) a, (long) n, time,
              (long) d);
    truth =
        evaluates_near (&memscale_gradient_flow_error_quantity, at, error, 25);
    flint_free (time);
    _fmpq_vec_clear (p, MOST_ITEMS);
    _arb_vec_clear (q, MOST_ITEMS);
    fmpq_clear (c);
    arb_clear (error);
    return truth;
}

static enum truth
small_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong a, n, d;
    fmpq_t t;

    (void) certificate;
    fmpq_init (t);
    for (a = 1; a <= 3; a++)
        for (n = 1; n <= MOST_ITEMS; n++)
            for (d = 2; d <= 10; d += 4) {
                fmpq_set_si (t, 7 * a, (ulong) n);
                truth = weaker (truth, small_case (a, n, d, t));
            }
    fmpq_clear (t);
    return truth;
}

/* A short flow stores q = p t (1 + O (t)). */
static enum truth
short_flow (struct certificate *certificate)
{
    arb_t proportional, flow, bound;
    enum truth truth = UNDECIDED;

    (void) certificate;
    arb_init (proportional);
    arb_init (flow);
    arb_init (bound);
    arb_set_str (bound, "1e-11", PREC);
    if (evaluate_at (proportional, &memscale_proportional_error_quantity,
                     "3/2 20 7", 30)
        && evaluate_at (flow, &memscale_gradient_flow_error_quantity,
                        "3/2 20 1/1000000000000 7", 30)) {
        arb_sub (flow, flow, proportional, PREC);
        arb_abs (flow, flow);
        truth = is_at_most (flow, bound);
    }
    arb_clear (proportional);
    arb_clear (flow);
    arb_clear (bound);
    return truth;
}

static const struct step steps[] = {
    { "flow",
      "q + e^q = 1 + 2tp solves dq/dt = 2p/(1 + e^q), q(0) = 0, for all t "
      "and p: twice the mass times the probability of the wrong class",
      "derived here; the paper has the steps (as recalled)", BY_ALGEBRA, flow,
      NULL },
    { "concave",
      "q grows with p and bends down: d^2q/dc^2 = -e^q/(1+e^q)^3, c = 1 + 2tp",
      "derived here", BY_ALGEBRA, concave, NULL },
    { "small cases",
      "\\alpha \\le 3, N \\le 4, d even: weights by halving and caps as "
      "polynomials agree to 25 digits",
      "derived here", BY_INTERVALS, small_cases, NULL },
    { "short flow",
      "t = 10^{-12}: the error is that of q = p but for less than 10^{-11}",
      "derived here", BY_INTERVALS, short_flow, NULL },
};

PROOF (memscale_gradient_flow_error) = { STEPS (steps) };
