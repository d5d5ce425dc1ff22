/*
 * Jacobi's triple product by way of its finite form: with Gauss's binomial
 * coefficients in x^2,
 *
 *     sum_{j=-n}^{n} (-1)^j x^(j^2) [2n, n+j] = prod_{k=1}^{n} (1-x^(2k-1))^2,
 *
 * and as n grows [2n, n+j] tends to prod 1/(1 - x^(2k)).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_planted_success);
USES (quantity, multiindex_planted_success_limit);
USES (quantity, multiindex_planted_success_limit_product);
USES (quantity, multiindex_planted_success_limit_modular);

enum { FACTORS = 16 };

/* Multiply P by 1 - x^K. */
static void
times_factor (fmpz_poly_t p, slong k)
{
    fmpz_poly_t shifted;

    fmpz_poly_init (shifted);
    fmpz_poly_shift_left (shifted, p, k);
    fmpz_poly_sub (p, p, shifted);
    fmpz_poly_clear (shifted);
}

/* Set P to the product of 1 - x^(2k), FROM <= k <= TO. */
static void
even_factors (fmpz_poly_t p, slong from, slong to)
{
    fmpz_poly_set_ui (p, 1);
    for (; from <= to; from++)
        times_factor (p, 2 * from);
}

/* Is the finite form right for N?  [2n, n+j] is the product of 1 - x^(2k) over
   n + j < k <= 2n divided by that over k <= n - j. */
static enum truth
finite_case (slong n)
{
    fmpz_poly_t left, right, term, part, quotient, rest;
    slong j, k;
    enum truth truth;

    fmpz_poly_init (left);
    fmpz_poly_init (right);
    fmpz_poly_init (term);
    fmpz_poly_init (part);
    fmpz_poly_init (quotient);
    fmpz_poly_init (rest);
    truth = PROVED;
    for (j = -n; j <= n; j++) {
        even_factors (term, n + j + 1, 2 * n);
        even_factors (part, 1, n - j);
        fmpz_poly_divrem (quotient, rest, term, part);
        if (!fmpz_poly_is_zero (rest))
            truth = DISPROVED;
        fmpz_poly_shift_left (quotient, quotient, j * j);
        if (j % 2 != 0)
            fmpz_poly_neg (quotient, quotient);
        fmpz_poly_add (left, left, quotient);
    }
    fmpz_poly_set_ui (right, 1);
    for (k = 1; k <= n; k++) {
        times_factor (right, 2 * k - 1);
        times_factor (right, 2 * k - 1);
    }
    if (!fmpz_poly_equal (left, right))
        truth = DISPROVED;
    fmpz_poly_clear (left);
    fmpz_poly_clear (right);
    fmpz_poly_clear (term);
    fmpz_poly_clear (part);
    fmpz_poly_clear (quotient);
    fmpz_poly_clear (rest);
    return truth;
}

static enum truth
finite_form (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong n;

    (void) certificate;
    for (n = 1; n <= FACTORS; n++)
        truth = weaker (truth, finite_case (n));
    return truth;
}

static enum truth
thousand_digits (struct certificate *certificate)
{
    arb_t series;
    enum truth truth = UNDECIDED;

    (void) certificate;
    arb_init (series);
    if (evaluate_at (series, &multiindex_planted_success_limit_quantity, "",
                     1010))
        truth = weaker (
            evaluates_near (&multiindex_planted_success_limit_product_quantity,
                            "", series, 1000),
            evaluates_near (&multiindex_planted_success_limit_modular_quantity,
                            "", series, 1000));
    arb_clear (series);
    return truth;
}

/* Is |A - B| <= 10^-DIGITS for certain? */
static enum truth
within (const arb_t a, const arb_t b, slong digits)
{
    arb_t distance, bound;
    enum truth truth;

    arb_init (distance);
    arb_init (bound);
    arb_sub (distance, a, b, 256);
    arb_abs (distance, distance);
    arb_set_ui (bound, 10);
    arb_pow_ui (bound, bound, (ulong) digits, 256);
    arb_inv (bound, bound, 256);
    truth = is_at_most (distance, bound);
    arb_clear (distance);
    arb_clear (bound);
    return truth;
}

/* The first six terms of the series, of which the seventh is 2^-48. */
static enum truth
first_terms (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t sum, limit;
    slong j;

    (void) certificate;
    arb_init (sum);
    arb_init (limit);
    arb_one (sum);
    for (j = 1; j <= 6; j++) {
        arb_t term;
        arb_init (term);
        arb_set_si (term, j % 2 == 0 ? 2 : -2);
        arb_mul_2exp_si (term, term, -j * j);
        arb_add (sum, sum, term, 128);
        arb_clear (term);
    }
    if (evaluate_at (limit, &multiindex_planted_success_limit_quantity, "",
                     30))
        truth = within (sum, limit, 14);
    arb_clear (sum);
    arb_clear (limit);
    return truth;
}

/* C (2q, q+j) / C (2q, q) = prod_{i <= j} (1 - (2i-1)/(q+i)) tends to 1 from
   below, under the majorant 1: at q = 10^40 the chance is its limit to 39
   digits. */
static enum truth
many (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t limit, value;

    (void) certificate;
    arb_init (limit);
    arb_init (value);
    if (evaluate_at (limit, &multiindex_planted_success_limit_quantity, "", 60)
        && evaluate_at (value, &multiindex_planted_success_quantity,
                        "10000000000000000000000000000000000000000", 60))
        truth = within (value, limit, 39);
    truth = weaker (
        truth, identity_check ("q i", "1 - (2*i-1)/(q+i)", "(q-i+1)/(q+i)"));
    arb_clear (limit);
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "limit",
      "\\binom{2q}{q+j}/\\binom{2q}{q} = \\prod_{i \\le j} "
      "(1-\\frac{2i-1}{q+i}) is at most 1 and tends to 1: the sum over j "
      "tends "
      "to \\vartheta_4(0, 1/2) by majorants; the quantities agree to 39 "
      "digits "
      "at q = 10^{40}",
      "derived here", BY_ALGEBRA, many, NULL },
    { "finite product",
      "\\sum_{j=-n}^{n} (-1)^j x^{j^2} {2n \\brack n+j}_{x^2} = "
      "\\prod_{k \\le n} (1-x^{2k-1})^2 as polynomials, n \\le 16",
      "derived here", BY_ALGEBRA, finite_form, NULL },
    { "first terms", "1 - 1 + 1/8 - 2^{-8} + 2^{-15} - ... to 14 places",
      "derived here", BY_RATIONALS, first_terms, NULL },
    { "a thousand digits",
      "series, product and modular transformation agree to 1000 places",
      "derived here", BY_INTERVALS, thousand_digits, NULL },
};

PROOF (multiindex_planted_success_limit) = { STEPS (steps) };
