/*
 * The last rate of one direction.  t stands for tanh (w z), t' = w (1 - t^2).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/overlap_identities.h"

USES (quantity, multiindex_tanh_rate);

static enum truth
primitive (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("t w", "w*(1 - t^2) - t^2*w*(1 - t^2)",
                           "w*(1 - t^2)^2");
}

/*
 * log cosh x <= x^2/2 gives sech^4 >= e^(-2 x^2), of the mean (1 + 4
 * w^2)^(-1/2); cosh^2 x >= 1 + x^2 gives sech^4 <= (1 + x^2)^-2 <= 1 - 2 x^2 +
 * 3 x^4, of the mean 1 - 2 w^2 + 9 w^4.  Both follow from the coefficients of
 * cosh x = sum x^(2k) / (2k)!, at most those of e^(x^2/2) and not negative.
 */
static enum truth
between (struct certificate *certificate)
{
    static const char *const widths[] = { "1/10", "1/100", "1/1000000" };
    enum truth truth = identity_check (
        "x", "(1 - 2*x^2 + 3*x^4)*(1 + x^2)^2 - 1", "x^6*(4 + 3*x^2)");
    arb_t rate, bound;
    fmpq_t w, v;
    size_t i;

    (void) certificate;
    arb_init (rate);
    arb_init (bound);
    fmpq_init (w);
    fmpq_init (v);
    for (i = 0; i < sizeof widths / sizeof *widths; i++) {
        if (!evaluate_at (rate, &multiindex_tanh_rate_quantity, widths[i], 40))
            truth = weaker (truth, UNDECIDED);
        fmpq_set_str (w, widths[i], 10);
        fmpq_mul (w, w, w);
        fmpq_mul_2exp (v, w, 2);
        fmpq_add_si (v, v, 1);
        arb_set_fmpq (bound, v, 256);
        arb_rsqrt (bound, bound, 256);
        arb_mul_2exp_si (bound, bound, 1);
        arb_mul_fmpz (bound, bound, fmpq_numref (w), 256);
        arb_div_fmpz (bound, bound, fmpq_denref (w), 256);
        truth = weaker (truth, is_at_most (bound, rate));
        /* 2 w^2 (1 - 2 w^2 + 9 w^4) */
        fmpq_mul_si (v, w, 9);
        fmpq_sub_si (v, v, 2);
        fmpq_mul (v, v, w);
        fmpq_add_si (v, v, 1);
        fmpq_mul (v, v, w);
        fmpq_mul_2exp (v, v, 1);
        arb_set_fmpq (bound, v, 256);
        truth = weaker (truth, is_at_most (rate, bound));
    }
    fmpq_clear (v);
    fmpq_clear (w);
    arb_clear (bound);
    arb_clear (rate);
    return truth;
}

static const struct step steps[] = {
    { "model",
      "S is the Gram matrix of the smoothed derivatives of f, S(1) = E f'^2 "
      "for one direction: here for all cubic f in two variables",
      "derived here", BY_ALGEBRA, overlap_model, NULL },
    { "primitive", "(t - t^3/3)' = w sech^4 for t = \\tanh(wz)",
      "derived here", BY_ALGEBRA, primitive, NULL },
    { "between",
      "2w^2 (1 + 4w^2)^{-1/2} \\le 2w^2 E sech^4 \\le 2w^2 (1 - 2w^2 + 9w^4) "
      "at three w",
      "derived here", BY_INTERVALS, between, NULL },
};

PROOF (multiindex_tanh_rate) = { STEPS (steps) };
