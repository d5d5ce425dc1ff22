/*
 * What a batch adds to the pull when it fits the link and moves the vector:
 * the coefficient of h_k follows the mean of R h_k (z), and the step sees the
 * mean of R h_k' (z) y; the two have the covariance k^(1/2) E R^2 h_k h_{k-1}
 * y / n.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/hermite.h"

USES (quantity, multiindex_sampled_failure);

/* Set MEAN to E of P, a polynomial of a standard normal number. */
static void
normal_mean (fmpz_t mean, const fmpz_poly_t p)
{
    fmpz_t moment, term;
    slong i;

    fmpz_init_set_ui (moment, 1);
    fmpz_init (term);
    fmpz_zero (mean);
    for (i = 0; i < fmpz_poly_length (p); i += 2) {
        fmpz_poly_get_coeff_fmpz (term, p, i);
        fmpz_addmul (mean, moment, term);
        fmpz_mul_si (moment, moment, i + 1);
    }
    fmpz_clear (moment);
    fmpz_clear (term);
}

/* E z He_k He_{k-1} = k!: k^(1/2) in h, for k <= 12. */
static enum truth
neighbours (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpz_poly_t p, q;
    fmpz_t mean, factorial;
    slong k;

    (void) certificate;
    fmpz_poly_init (p);
    fmpz_poly_init (q);
    fmpz_init (mean);
    fmpz_init (factorial);
    for (k = 1; k <= 12; k++) {
        hermite_polynomial (p, k);
        hermite_polynomial (q, k - 1);
        fmpz_poly_mul (p, p, q);
        fmpz_poly_shift_left (p, p, 1);
        normal_mean (mean, p);
        fmpz_fac_ui (factorial, (ulong) k);
        if (!fmpz_equal (mean, factorial))
            truth = DISPROVED;
    }
    fmpz_poly_clear (p);
    fmpz_poly_clear (q);
    fmpz_clear (mean);
    fmpz_clear (factorial);
    return truth;
}

/* At m = 0 R is h_s (y), and its derivative in m is s^(1/2) z h_{s-1} (y), for
   s > 1, up to what has the mean 0 here: of R^2 y it is 2 s^(1/2) z h_s
   h_{s-1} y, 2 s z in the mean over y; with z that of h_k h_{k-1}, and k^(1/2)
   twice, it is 2 s k.  1 + ... + 5 = 15. */
static enum truth
sum (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("s a b", "2*s*(a + 2*a + 3*a + 4*a + 5*a)*b",
                        "30*s*a*b"),
        identity_check ("s m P n", "s*P*m + 30*s*m/n", "s*m*(P + 30/n)"));
}

/* Nothing at s = 1; for s = 2 and m = 1/1000 a drift of 30/n alone, n = 300,
   takes 5 log 700 < 40, and the flow some 250000. */
static enum truth
values (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    truth = evaluates_to (&multiindex_sampled_failure_quantity, "1 300 1/9",
                          value);
    fmpq_one (value);
    truth = weaker (truth, evaluates_to (&multiindex_sampled_failure_quantity,
                                         "2 300 1/1000", value));
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "neighbours", "E z h_k h_{k-1} = \\sqrt k for k \\le 12", "derived here",
      BY_RATIONALS, neighbours, NULL },
    { "sum",
      "s \\ge 2: to the first order in m the covariances add up to 2 s m (1 + "
      "... + "
      "5)/n = 30 s m/n",
      "derived here", BY_ALGEBRA, sum, NULL },
    { "values", "n = 300: 0 at s = 1, and 1 at s = 2, m = 1/1000",
      "derived here", BY_INTERVALS, values, NULL },
    { "first order",
      "descent on batches follows the flow with the mean of what they add",
      "averaging of a slow variable; not proved at finite n and step size",
      BY_CITATION, NULL, NULL },
};

PROOF (multiindex_sampled_failure) = { STEPS (steps) };
