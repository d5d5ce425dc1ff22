/* One step from 0, where every probability is 1/2. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_two_token_first_margin);

/* The step of W is (eta / 2) (p u e_1^T - q u e_2^T), u = u_1 - u_2, and
   u^T u = 2, for all sizes. */
static enum truth
first_step (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("p c n", "2*(n/2)*(p*1 - (1 - p)*c)",
                                   "n*(p - c*(1 - p))"),
                   identity_check ("p c n", "-2*(n/2)*(p*c - (1 - p)*1)",
                                   "n*((1 - p) - c*p)"));
}

/* The balls at corr = (1 - p)/p are 0, and have the sign of 1 - p - corr p
   around it; token 1 of p >= 1/2 never falls: p - c q = (p - q) + (1 - c) q.
 */
static enum truth
border (struct certificate *certificate)
{
    enum truth truth =
        identity_check ("p q c", "p - c*q", "(p - q) + (1 - c)*q");
    fmpq_t value;
    char at[64];
    long n, k;

    (void) certificate;
    fmpq_init (value);
    /* p = n/(n + 1), corr = 1/n + k/(n (n + 2)); m_2 = -eta k / ((n+1)(n+2)).
     */
    for (n = 2; n <= 9; n++)
        for (k = -2; k <= 1; k++) {
            ulong common = n_gcd ((ulong) (n + 2 + k), (ulong) (n * (n + 2)));

            snprintf (at, sizeof at, "%ld/%ld %lu/%lu %ld 2", n, n + 1,
                      (ulong) (n + 2 + k) / common,
                      (ulong) (n * (n + 2)) / common, n);
            fmpq_set_si (value, -k * n, (ulong) ((n + 1) * (n + 2)));
            truth = weaker (
                truth, evaluates_to (&memgd_two_token_first_margin_quantity,
                                     at, value));
        }
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "first step",
      "m_1 = \\eta(p - \\rho(1-p)), m_2 = \\eta((1-p) - \\rho p) for every "
      "step size",
      "derived here", BY_ALGEBRA, first_step, NULL },
    { "border",
      "32 cases around \\rho p = 1 - p: the balls hold m_2 = -\\eta k / "
      "((n+1)(n+2)); the more frequent token always rises",
      "derived here", BY_RATIONALS, border, NULL },
};

PROOF (memgd_two_token_first_margin) = { STEPS (steps) };
