/*
 * Plain and teleported steps, and the closed form of what they leave.  With
 * P = r^n, r = 1/(1 - k), B the period, c the gain of a plain step, b =
 * 1/delta at first.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, teleport_combined_bound);
USES (quantity, teleport_combined_bound_sharp);
USES (quantity, teleport_gain_threshold);

/* delta+ <= delta - delta^2/(2 L R^2), by delta <= |g| R and the descent
   lemma; 1/x falls. */
static enum truth
plain (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("d c", "1/(d - c*d^2) - 1/d - c", "c^2*d/(1 - c*d)"),
        identity_check ("d R L", "(d/R)^2/(2*L)", "1/(2*L*R^2)*d^2"));
}

/* (|g|^2 + |g+|^2)/(2 L) >= (d^2 + e^2)/(2 L R^2) >= d e/(L R^2), where the
   products of g and g+ cancel in the inequality between both points. */
static enum truth
both_gradients (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("a b c", "b + (a - 2*b + c)/2", "(a + c)/2"),
                identity_check ("d e L R",
                                "((d/R)^2 + (e/R)^2)/(2*L) - d*e/(L*R^2)",
                                "(d - e)^2/(2*L*R^2)")),
        identity_check ("d e", "1/e - 1/d", "(d - e)/(d*e)"));
}

static enum truth
teleported (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("d k", "1/((1 - k)*d)", "1/d + k/(1 - k)/d"),
        identity_check ("L R k d", "1/((1 - k)*d) - 1/d - 1/(2*L*R^2)",
                        "(2*L*R^2*k/(1 - k) - d)/(2*L*R^2*d)"));
}

static enum truth
closed (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("P B c k b",
                        "(b*P + (B - 1)*c*(P - 1)/k + (B - 1)*c)/(1 - k)",
                        "b*P/(1 - k) + (B - 1)*c*(P/(1 - k) - 1)/k"),
        identity_check ("B c k b", "b*1 + (B - 1)*c*(1 - 1)/k", "b"));
}

/* Does QUANTITY agree with the recursion in rationals, a plain step adding
   GAIN/2, at all K <= MOST? */
static enum truth
recursion (const struct quantity *quantity, slong gain, slong period,
           const char *kappa, slong most)
{
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (4), *r = v, *inverse = v + 1,
         *plain_gain = v + 2, *value = v + 3;
    slong k;

    fmpq_set_str (r, kappa, 10);
    fmpq_sub_si (r, r, 1);
    fmpq_neg (r, r);
    fmpq_inv (r, r);
    fmpq_set_si (inverse, 2, 1);
    fmpq_set_si (plain_gain, gain, 2);
    for (k = 0; k <= most; k++) {
        char at[64];
        if (k > 0 && k % period == 0)
            fmpq_mul (inverse, inverse, r);
        else if (k > 0)
            fmpq_add (inverse, inverse, plain_gain);
        fmpq_inv (value, inverse);
        snprintf (at, sizeof at, "%ld %ld %s", (long) k, (long) period, kappa);
        truth = weaker (truth, evaluates_to (quantity, at, value));
    }
    _fmpq_vec_clear (v, 4);
    return truth;
}

static enum truth
evaluated (struct certificate *certificate)
{
    static const char *const gains[] = { "1/4", "1/100", "2/3", "136/137" };
    static const slong periods[] = { 1, 2, 7, 50 };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < 4; i++) {
        truth = weaker (truth, recursion (&teleport_combined_bound_quantity, 1,
                                          periods[i], gains[i], 60));
        truth =
            weaker (truth, recursion (&teleport_combined_bound_sharp_quantity,
                                      2, periods[i], gains[i], 60));
    }
    return truth;
}

/* Below the threshold a teleported step is ahead, above a plain one. */
static enum truth
threshold (struct certificate *certificate)
{
    static const struct rational_value cases[] = {
        { "1 1 1/4", 2, 3 },       { "1 1 1/10", 2, 9 },
        { "1 1 1/100", 2, 99 },    { "1/4 3 1/3", 9, 4 },
        { "2 1/2 99/100", 99, 1 },
    };

    (void) certificate;
    return evaluates_to_all (&teleport_gain_threshold_quantity, cases,
                             sizeof cases / sizeof *cases);
}

static const struct step steps[] = {
    { "plain step",
      "\\delta \\le |g|R and \\delta_+ \\le \\delta - |g|^2/(2L): "
      "1/\\delta_+ \\ge 1/\\delta + 1/(2LR^2)",
      "derived here", BY_ALGEBRA, plain, NULL },
    { "both gradients",
      "\\delta - \\delta_+ \\ge (|g|^2+|g_+|^2)/(2L) \\ge "
      "\\delta\\delta_+/(LR^2): 1/\\delta_+ \\ge 1/\\delta + 1/(LR^2), the "
      "sharper constant",
      "derived here", BY_ALGEBRA, both_gradients, NULL },
    { "teleported step",
      "\\delta_+ \\le (1-\\kappa)\\delta: 1/\\delta_+ \\ge 1/\\delta + "
      "\\frac{\\kappa}{1-\\kappa}/\\delta, which is more than a plain step "
      "gains just when \\delta < 2LR^2\\kappa/(1-\\kappa)",
      "derived here", BY_ALGEBRA, teleported, NULL },
    { "closed form",
      "after n periods 1/\\delta = r^n/\\delta_0 + (B-1)c(r^n-1)/\\kappa: "
      "true "
      "for n = 0, and one more period adds (B-1)c and multiplies by r",
      "derived here", BY_ALGEBRA, closed, NULL },
    { "evaluated",
      "both quantities are the recursion in rationals for K \\le 60 at 4 "
      "schedules",
      "derived here", BY_RATIONALS, evaluated, NULL },
    { "threshold", "the threshold in rationals at 5 points", "derived here",
      BY_RATIONALS, threshold, NULL },
};

PROOF (teleport_combined_bound) = { STEPS (steps) };
