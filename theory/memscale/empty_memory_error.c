/*
 * The error of a memory that holds nothing: all scores are 0, the first class
 * is taken, and every item of another class is wrong,
 *
 *     1 - sum_{x <= N, x = 1 mod M} x^-alpha / sum_{x <= N} x^-alpha.
 *
 * Finite sums: balls enclose.
 */
#include "theory/quantity.h"
#include "theory/zipf.h"

enum { EXPONENT, ITEMS, CLASSES };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items = fmpz_get_si (fmpq_numref (at + ITEMS));
    slong classes = fmpz_get_si (fmpq_numref (at + CLASSES)), x;
    arb_t total, weight;
    fmpz_t rank;

    arb_init (total);
    arb_init (weight);
    fmpz_init (rank);
    arb_zero (out);
    for (x = 1; x <= items; x++)
        if (x % classes != 1 % classes) {
            fmpz_set_si (rank, x);
            zipf_power (weight, rank, at + EXPONENT, prec);
            arb_add (out, out, weight, prec);
        }
    zipf_harmonic (total, at + EXPONENT, fmpq_numref (at + ITEMS), prec);
    arb_div (out, out, total, prec);
    arb_clear (total);
    arb_clear (weight);
    fmpz_clear (rank);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 100 * fmpz_get_d (fmpq_numref (at + ITEMS));
}

QUANTITY (memscale_empty_memory_error) = {
    .axes = "alpha N M",
    .domain = "alpha > 0, integer 1 <= N <= 1000000000, "
              "integer 1 <= M <= 1000000000",
    .formula = "1 - \\sum_{x \\le N,\\, x \\equiv 1 (M)} x^{-\\alpha} / "
               "\\sum_{x \\le N} x^{-\\alpha}",
    .ball = ball,
    .work = work,
};
