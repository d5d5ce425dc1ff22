/*
 * The mean escape time: with a = r/2 and b = (d-r)/2,
 *
 *     E log (g/(1-g)) = psi (a) - psi (b),
 *     E g^-j = prod_{i <= j} (a+b-i) / (a-i),  infinite for j >= a,
 *
 * so that it is finite exactly when r > 2 (s-1).
 */
#include "theory/beta_law.h"
#include "theory/passage.h"
#include "theory/quantity.h"

enum { DEGREE, WIDTH, DIMENSION };

/* Set VALUE to F_s (1/2) + sum_{j < s} E g^-j / j; 0 when it is infinite. */
static int
rational_part (fmpq_t value, slong s, slong r, slong d)
{
    struct beta_law law = overlap_law (r, d);
    slong j;
    int finite = 1;
    fmpq_t moment;

    fmpq_init (moment);
    passage_middle (value, s);
    for (j = 1; j < s && finite; j++) {
        finite = beta_law_inverse_moment (moment, &law, j);
        if (finite) {
            fmpz_mul_si (fmpq_denref (moment), fmpq_denref (moment), j);
            fmpq_canonicalise (moment);
            fmpq_add (value, value, moment);
        }
    }
    fmpq_clear (moment);
    return finite;
}

/* psi (a) - psi (b) for a - b an integer: a sum of 1 / (a + i), exactly. */
static void
digamma_gap (fmpq_t value, slong two_a, slong two_b)
{
    slong k;
    fmpq_t term;

    fmpq_init (term);
    fmpq_zero (value);
    for (k = two_b; k < two_a; k += 2) {
        fmpq_set_si (term, 2, (ulong) k);
        fmpq_add (value, value, term);
    }
    for (k = two_a; k < two_b; k += 2) {
        fmpq_set_si (term, 2, (ulong) k);
        fmpq_sub (value, value, term);
    }
    fmpq_clear (term);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong s, r, d;
    fmpq_t gap;

    if (!fmpq_get_index (&s, at + DEGREE) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION) || d % 2 != 0 || d > 10000)
        return UNABLE;
    if (!rational_part (value, s, r, d))
        return OUT_OF_DOMAIN;
    fmpq_init (gap);
    digamma_gap (gap, r, d - r);
    fmpq_sub (value, value, gap);
    fmpq_set_si (gap, 1, (ulong) (2 * s));
    fmpq_mul (value, value, gap);
    fmpq_clear (gap);
    return EVALUATED;
}

/* Set OUT to psi (TWICE / 2). */
static void
digamma (arb_t out, slong twice, slong prec)
{
    arb_set_si (out, twice);
    arb_mul_2exp_si (out, out, -1);
    arb_digamma (out, out, prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, r, d;
    fmpq_t rational;
    arb_t part;

    if (!fmpq_get_index (&s, at + DEGREE) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    fmpq_init (rational);
    if (!rational_part (rational, s, r, d)) {
        fmpq_clear (rational);
        return OUT_OF_DOMAIN;
    }
    arb_init (part);
    /* A closed form. */
    arb_set_fmpq (out, rational, prec + 20);
    digamma (part, r, prec + 20);
    arb_sub (out, out, part, prec + 20);
    digamma (part, d - r, prec + 20);
    arb_add (out, out, part, prec + 20);
    arb_div_si (out, out, 2 * s, prec);
    fmpq_clear (rational);
    arb_clear (part);
    return EVALUATED;
}

QUANTITY (multiindex_mean_escape_time) = {
    .axes = "s r d",
    .domain = "integer 1 <= s <= 64, integer 1 <= r < d <= 1000000000000, "
              "where r > 2 (s-1) as the mean is infinite otherwise",
    .formula = "\\frac{1}{2s}(F_s(1/2) - \\psi(r/2) + \\psi((d-r)/2) + "
               "\\sum_{j<s} \\frac1j \\prod_{i=1}^{j} \\frac{d-2i}{r-2i})",
    .ball = ball,
    .exact = exact,
};
