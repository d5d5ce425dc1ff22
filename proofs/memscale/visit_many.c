/*
 * Many visits.  From n gamma <= G (q) <= n gamma + K q (proved in visit_flow)
 * with L = log (c gamma n):
 *
 *     log (1 - (q - 1/c) / (gamma n)) <= q - L
 *                            <= log (1 + ((K - 1) q + 1/c) / (gamma n)).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_visit_many);
USES (quantity, memscale_visit_recursion);

/* With E = e^q. */
static enum truth
both_sides (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("q c t K", "1 + c*(t + (K - 1)*q)",
                        "c*t*(1 + ((K - 1)*q + 1/c)/t)"),
        identity_check ("q c t", "1 + c*(t - q)", "c*t*(1 - (q - 1/c)/t)"));
}

/* Is log (1 - (q - 1/c)/t) <= q - L <= log (1 + ((K-1) q + 1/c)/t) at AT? */
static enum truth
rate_at (const char *at, slong c, slong t, slong k_above)
{
    enum truth truth;
    arb_t q, law, side, third;

    arb_init (q);
    arb_init (law);
    arb_init (side);
    arb_init (third);
    truth = evaluate_at (q, &memscale_visit_recursion_quantity, at, 30)
                    && evaluate_at (law, &memscale_visit_many_quantity, at, 30)
                ? PROVED
                : UNDECIDED;
    arb_sub (law, q, law, 128);
    arb_set_si (third, c);
    arb_inv (third, third, 128);

    arb_sub (side, third, q, 128);
    arb_div_si (side, side, t, 128);
    arb_log1p (side, side, 128);
    truth = weaker (truth, is_at_most (side, law));

    arb_mul_si (side, q, k_above - 1, 128);
    arb_add (side, side, third, 128);
    arb_div_si (side, side, t, 128);
    arb_log1p (side, side, 128);
    truth = weaker (truth, is_at_most (law, side));
    arb_clear (q);
    arb_clear (law);
    arb_clear (side);
    arb_clear (third);
    return truth;
}

/* K = (e^x - 1 - x)/(x s): below 1 for gamma = 1, c = 9; below 3 for
   gamma = 5/2, c = 4. */
static enum truth
rate (struct certificate *certificate)
{
    (void) certificate;
    return weaker (rate_at ("1 9 10000", 9, 10000, 1),
                   rate_at ("5/2 4 4000", 4, 10000, 3));
}

static enum truth
one_visit (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    truth = evaluates_to (&memscale_visit_many_quantity, "1/10 5 2", value);
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "nought", "\\log(c \\gamma n) = 0 where c \\gamma n = 1", "derived here",
      BY_RATIONALS, one_visit, NULL },
    { "both sides",
      "n\\gamma \\le G(q) \\le n\\gamma + K q says c t (1 - (q - 1/c)/t) \\le "
      "e^q \\le c t (1 + ((K-1) q + 1/c)/t), t = n \\gamma",
      "derived here", BY_ALGEBRA, both_sides, NULL },
    { "rate", "two points: the recursion stands between the two sides",
      "derived here", BY_INTERVALS, rate, NULL },
};

PROOF (memscale_visit_many) = { STEPS (steps) };
