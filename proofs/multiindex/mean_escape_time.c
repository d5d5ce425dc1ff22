/*
 * Means under the Beta law of shapes a = r/2, b = (d-r)/2.
 *
 * Finite for r > 2 (s-1), by the moments.  Infinite otherwise: for g <= 1/2,
 * as 1/(1-x) >= 1,
 *
 *     2 s T >= int_g^{1/2} x^-s dx = (g^-(s-1) - 2^(s-1)) / (s-1),
 *
 * and the density is at least c g^(a-1) there with c > 0, so that the mean
 * over e <= g <= 1/2 is at least c' int_e^{1/2} g^(a-s) dg less a constant,
 * with a - s <= -1: at least c' log (1/(2e)).  What T < 0 adds is finite, as
 * log (1/(1-g)) has a mean.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, multiindex_mean_escape_time);
USES (quantity, multiindex_overlap_inverse_moment);

/* The integral of 1/(1-x) x^-s less that of x^-s has the positive integrand
   x^(1-s) / (1-x); G stands for x^s.  The power's own integral: s = k + 1. */
static enum truth
slowness (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("x G", "1/((1 - x)*G) - 1/G", "x/((1 - x)*G)"),
        /* The slope of -x^-k / k, H standing for x^k. */
        identity_check ("x H k", "-(1/k)*(-k)/(x*H)", "1/(x*H)"));
}

/* B (a-1, b) / B (a, b) = (a+b-1) / (a-1), by parts: the slope of
   x^(a-1) (1-x)^b has the integral nought for a > 1.  G = x^(a-2) (1-x)^(b-1).
 */
static enum truth
moments (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a b x G", "((a - 1)*(1 - x) - b*x)*G",
                           "(a - 1)*G - (a + b - 1)*x*G");
}

/* Set VALUE to the integral over [0, 1] of x^P (1-x)^B, P >= 0. */
static void
integral (fmpq_t value, slong p, slong b)
{
    fmpq_poly_t f;
    fmpq_t one;

    fmpq_poly_init (f);
    fmpq_init (one);
    fmpq_one (one);
    fmpq_poly_set_str (f, "2  1 -1");
    fmpq_poly_pow (f, f, (ulong) b);
    fmpq_poly_shift_left (f, f, p);
    fmpq_poly_integral (f, f);
    fmpq_poly_evaluate_fmpq (value, f, one);
    fmpq_poly_clear (f);
    fmpq_clear (one);
}

static enum truth
even_moments (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t up, down;
    char at[64];
    slong a, b, j;

    (void) certificate;
    fmpq_init (up);
    fmpq_init (down);
    for (a = 1; a <= 6; a++)
        for (b = 1; b <= 20; b += 3)
            for (j = 0; j < a; j++) {
                integral (up, a - 1 - j, b - 1);
                integral (down, a - 1, b - 1);
                fmpq_div (up, up, down);
                snprintf (at, sizeof at, "%ld %ld %ld", (long) j,
                          (long) (2 * a), (long) (2 * (a + b)));
                truth = weaker (
                    truth,
                    evaluates_to (&multiindex_overlap_inverse_moment_quantity,
                                  at, up));
            }
    fmpq_clear (up);
    fmpq_clear (down);
    return truth;
}

/* Set VALUE to the integral of x^P (1-x)^B log x: minus the sum of
   (-1)^k binom (B, k) / (P+k+1)^2. */
static void
integral_log (fmpq_t value, slong p, slong b)
{
    slong k;
    fmpq_t term;
    fmpz_t binomial;

    fmpq_init (term);
    fmpz_init (binomial);
    fmpq_zero (value);
    for (k = 0; k <= b; k++) {
        fmpz_bin_uiui (binomial, (ulong) b, (ulong) k);
        fmpq_set_si (term, k % 2 == 0 ? -1 : 1,
                     (ulong) ((p + k + 1) * (p + k + 1)));
        fmpq_mul_fmpz (term, term, binomial);
        fmpq_add (value, value, term);
    }
    fmpq_clear (term);
    fmpz_clear (binomial);
}

/* Set MEAN to the mean of (F_s (1/2) - F_s (g)) / (2s), term by term. */
static void
brute_force (fmpq_t mean, slong s, slong a, slong b)
{
    slong j;
    fmpq_t part, norm;

    fmpq_init (part);
    fmpq_init (norm);
    integral (norm, a - 1, b - 1);
    integral_log (mean, b - 1, a - 1);
    integral_log (part, a - 1, b - 1);
    fmpq_sub (mean, mean, part);
    for (j = 1; j < s; j++) {
        integral (part, a - 1 - j, b - 1);
        fmpz_mul_si (fmpq_denref (part), fmpq_denref (part), j);
        fmpq_canonicalise (part);
        fmpq_add (mean, mean, part);
        fmpq_set_si (part, -1, (ulong) j);
        fmpq_mul_2exp (part, part, (ulong) j);
        fmpq_mul (part, part, norm);
        fmpq_add (mean, mean, part);
    }
    fmpq_div (mean, mean, norm);
    fmpq_set_si (part, 1, (ulong) (2 * s));
    fmpq_mul (mean, mean, part);
    fmpq_clear (part);
    fmpq_clear (norm);
}

static enum truth
even_means (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t mean;
    char at[64];
    slong s, a, b;

    (void) certificate;
    fmpq_init (mean);
    for (s = 1; s <= 4; s++)
        for (a = s; a <= 6; a++)
            for (b = 1; b <= 22; b += 7) {
                brute_force (mean, s, a, b);
                snprintf (at, sizeof at, "%ld %ld %ld", (long) s,
                          (long) (2 * a), (long) (2 * (a + b)));
                truth = weaker (
                    truth, evaluates_to (&multiindex_mean_escape_time_quantity,
                                         at, mean));
            }
    fmpq_clear (mean);
    return truth;
}

/* The quantity refuses exactly the cases without a mean. */
static enum truth
refused (struct certificate *certificate)
{
    struct goal goal = { 15, RELATIVE };
    enum truth truth = PROVED;
    fmpq *at = _fmpq_vec_init (3);
    arb_t mean;
    slong s, r;

    (void) certificate;
    arb_init (mean);
    for (s = 1; s <= 6; s++)
        for (r = 1; r <= 14; r++) {
            enum evaluation outcome;
            fmpq_set_si (at, s, 1);
            fmpq_set_si (at + 1, r, 1);
            fmpq_set_si (at + 2, 37, 1);
            outcome = quantity_eval (
                mean, &multiindex_mean_escape_time_quantity, at, goal, 1000);
            if (outcome != (r > 2 * (s - 1) ? EVALUATED : OUT_OF_DOMAIN))
                truth = DISPROVED;
        }
    _fmpq_vec_clear (at, 3);
    arb_clear (mean);
    return truth;
}

static const struct step steps[] = {
    { "slowness",
      "2 s T \\ge \\int_g^{1/2} x^{-s} dx = (g^{-(s-1)} - 2^{s-1})/(s-1): for "
      "r \\le 2(s-1) the mean over g \\ge \\epsilon grows like "
      "\\log(1/\\epsilon) at least, and is infinite",
      "derived here", BY_ALGEBRA, slowness, NULL },
    { "moments", "E g^{-j} = \\frac{a+b-j}{a-j} E g^{-(j-1)} for j < a",
      "derived here", BY_ALGEBRA, moments, NULL },
    { "even moments",
      "r \\le 12, d - r \\le 40 even, all j < r/2: the quantity is the "
      "quotient of two integrals of polynomials",
      "derived here", BY_RATIONALS, even_moments, NULL },
    { "even means",
      "s \\le 4, r \\le 12, d - r \\le 44 even: ball and exact value are the "
      "integral of F_s, power by power and with \\int x^n \\log x = "
      "-1/(n+1)^2",
      "derived here", BY_RATIONALS, even_means, NULL },
    { "refused", "s \\le 6, r \\le 14: a value exactly where r > 2(s-1)",
      "derived here", BY_RATIONALS, refused, NULL },
};

PROOF (multiindex_mean_escape_time) = { STEPS (steps) };
