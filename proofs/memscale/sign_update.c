/*
 * Adam, step t: m_t = b m_{t-1} + (1 - b) g_t, v_t = c v_{t-1} + (1 - c)
 * g_t^2, and the update (m_t / (1 - b^t)) / (sqrt (v_t / (1 - c^t)) + eps).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_sign_update);

/* Set UPDATE to Adam's step with momenta 0 after the average M of whatever
   came before, in rationals; the root of a square of a rational is its
   absolute value. */
static void
rational_update (fmpq_t update, const fmpq_t rate, const fmpq_t m,
                 const fmpq_t g)
{
    fmpq *v = _fmpq_vec_init (3), *beta = v, *root = v + 1, *epsilon = v + 2;

    fmpq_mul (update, beta, m);
    fmpq_add (update, update, g);
    fmpq_abs (root, update);
    fmpq_set_si (epsilon, 1, 100000000);
    fmpq_add (root, root, epsilon);
    fmpq_div (update, update, root);
    fmpq_mul (update, update, rate);
    _fmpq_vec_clear (v, 3);
}

static enum truth
two_steps (struct certificate *certificate)
{
    static const char *const tried[] = { "0",    "1/3",          "-5/7",
                                         "1000", "-1/100000000", "1/10" };
    enum { TRIED = sizeof tried / sizeof *tried };
    fmpq *v = _fmpq_vec_init (4);
    enum truth truth = PROVED;
    char at[64];
    int i, j;

    (void) certificate;
    fmpq_set_si (v, 3, 7);
    for (i = 0; i < TRIED; i++)
        for (j = 0; j < TRIED; j++) {
            fmpq_set_str (v + 1, tried[i], 10);
            fmpq_set_str (v + 2, tried[j], 10);
            rational_update (v + 3, v, v + 1, v + 2);
            snprintf (at, sizeof at, "3/7 %s", tried[j]);
            truth =
                weaker (truth, evaluates_to (&memscale_sign_update_quantity,
                                             at, v + 3));
        }
    _fmpq_vec_clear (v, 4);
    return truth;
}

/* Any earlier averages m and v, any step t >= 1 (0^t = 0). */
static enum truth
without_momenta (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("m g", "(0*m + (1 - 0)*g)/(1 - 0)", "g"),
        identity_check ("v g", "(0*v + (1 - 0)*g^2)/(1 - 0)", "g^2"));
}

/* With a = |g| >= 0. */
static enum truth
gap (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a e", "1 - a/(a + e)", "e/(a + e)");
}

static const struct step steps[] = {
    { "two steps",
      "36 pairs of gradients: the ball holds Adam's update, in "
      "rationals",
      "derived here", BY_RATIONALS, two_steps, NULL },
    { "without momenta",
      "\\beta_1 = \\beta_2 = 0: m_t/(1 - \\beta_1^t) = g_t and v_t/(1 - "
      "\\beta_2^t) = g_t^2 whatever came before: the update is g/(|g| + "
      "\\epsilon)",
      "derived here", BY_ALGEBRA, without_momenta, NULL },
    { "gap", "1 - |g|/(|g| + \\epsilon) = \\epsilon/(|g| + \\epsilon)",
      "derived here", BY_ALGEBRA, gap, NULL },
};

PROOF (memscale_sign_update) = { STEPS (steps) };
