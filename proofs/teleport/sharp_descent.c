/*
 * Both gradients of a step count: 1/delta grows by 1/(L R^2) at least,
 * whatever happens between steps as long as the level does not rise.  L = 1 in
 * the forms.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/rate.h"

#include <stdio.h>

USES (quantity, teleport_sharp_descent);
USES (quantity, teleport_descent_rate);
USES (quantity, teleport_combined_bound_sharp);

/* Set RATE to one step of size 1 and R to WEIGHT times the inequality from
   the minimiser to point 0, less f_0 - f*. */
static void
begin (struct rate *rate, struct residual *r)
{
    fmpq_t one, minus;

    fmpq_init (one);
    fmpq_init (minus);
    fmpq_one (one);
    fmpq_set_si (minus, -1, 1);
    rate_descent (rate, 1, one);
    residual_init (r, rate);
    residual_add_value (r, one, 2);
    residual_add_value (r, minus, 0);
    residual_add (r, rate, one, 2, 0);
    fmpq_clear (one);
    fmpq_clear (minus);
}

/* <g, x - x*> or |x - x*|^2/2, less f - f*. */
static enum truth
convex_bound (struct record *record, const struct record *kept, int square)
{
    struct rate rate;
    struct residual r;
    enum truth truth;
    fmpq_t weight;

    fmpq_init (weight);
    begin (&rate, &r);
    fmpq_set_si (weight, 1, square ? 2 : 1);
    residual_add_product (&r, weight,
                          fmpq_mat_entry (square ? rate.x : rate.g, 0, 0),
                          fmpq_mat_entry (rate.x, 0, 0));
    truth = kept != NULL ? residual_recheck (&r, kept)
                         : residual_check (&r, record);
    residual_clear (&r);
    rate_clear (&rate);
    fmpq_clear (weight);
    return truth;
}

static enum truth
convexity (struct certificate *certificate)
{
    return weaker (convex_bound (certificate_begin (certificate, "convexity",
                                                    "product", "LDL"),
                                 NULL, 0),
                   convex_bound (certificate_begin (certificate, "convexity",
                                                    "square", "LDL"),
                                 NULL, 1));
}

static enum truth
convexity_again (const struct certificate *certificate)
{
    const struct record *product = certificate_find (certificate, "convexity",
                                                     "product"),
                        *square = certificate_find (certificate, "convexity",
                                                    "square");

    if (product == NULL || square == NULL)
        return UNDECIDED;
    return weaker (convex_bound (NULL, product, 0),
                   convex_bound (NULL, square, 1));
}

/* Of squares a, c of both gradients and their product b. */
static enum truth
gain (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("a b c", "b + (a - 2*b + c)/2", "(a + c)/2"),
                identity_check ("d e L R",
                                "((d/R)^2 + (e/R)^2)/(2*L) - d*e/(L*R^2)",
                                "(d - e)^2/(2*L*R^2)")),
        identity_check ("d e", "1/e - 1/d", "(d - e)/(d*e)"));
}

/* 1/(K+2) from 1/2 by the recursion, also as the schedule that never comes to
   a teleported step; and the gap to what is attained is open. */
static enum truth
evaluated (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (2), *inverse = v, *value = v + 1;
    arb_t bound, attained;
    slong k;

    (void) certificate;
    arb_init (bound);
    arb_init (attained);
    fmpq_set_si (inverse, 2, 1);
    for (k = 0; k <= 60; k++) {
        char at[64];
        fmpq_inv (value, inverse);
        snprintf (at, sizeof at, "%ld", (long) k);
        truth = weaker (
            truth, evaluates_to (&teleport_sharp_descent_quantity, at, value));
        arb_set_fmpq (bound, value, 128);
        snprintf (at, sizeof at, "%ld 1000 1/7", (long) k);
        truth = weaker (
            truth,
            evaluates_to (&teleport_combined_bound_sharp_quantity, at, value));
        snprintf (at, sizeof at, "%ld 1", (long) k);
        if (!evaluate_at (attained, &teleport_descent_rate_quantity, at, 20))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (attained, bound));
        fmpq_add_si (inverse, inverse, 1);
    }
    _fmpq_vec_clear (v, 2);
    arb_clear (bound);
    arb_clear (attained);
    return truth;
}

static const struct step steps[] = {
    { "convexity",
      "f - f^* \\le \\langle g, x-x^*\\rangle \\le |g| R, and f - f^* \\le "
      "LR^2/2",
      "derived here", BY_CERTIFICATE, convexity, convexity_again },
    { "gain",
      "\\delta - \\delta_+ \\ge (|g|^2+|g_+|^2)/(2L) \\ge "
      "(\\delta^2+\\delta_+^2)/(2LR^2) \\ge \\delta\\delta_+/(LR^2): "
      "1/\\delta_+ - 1/\\delta \\ge 1/(LR^2), for both points of a step lie "
      "in "
      "S_0; a teleport does not raise \\delta",
      "derived here", BY_ALGEBRA, gain, NULL },
    { "evaluated",
      "1/(K+2) is 1/2 after K such gains, for K \\le 60, and not below the "
      "1/(4K+2) of Huber's function",
      "derived here", BY_RATIONALS, evaluated, NULL },
};

PROOF (teleport_sharp_descent) = { STEPS (steps) };
