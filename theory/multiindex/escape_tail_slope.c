/*
 * The exact local exponent -d log T / d log delta, by derivatives: with q the
 * quantile at delta, f the overlap's density and F_s' = 1/((1-q) q^s) it is
 * delta / (2s (1-q) q^s f (q) T), and q f = e^constant q^a (1-q)^(b-1).
 */
#include "theory/beta_law.h"
#include "theory/passage.h"
#include "theory/quantity.h"

enum { CHANCE, DEGREE, WIDTH, DIMENSION };

/* Set OUT to 2 s f q^s (1-q): q^(a+s-1) (1-q)^b, times 2 s / B. */
static void
denominator (arb_t out, const arb_t q, slong s, const struct beta_law *law,
             slong prec)
{
    arb_t log, part;

    arb_init (log);
    arb_init (part);
    arb_log (log, q, prec);
    arb_mul_si (log, log, law->two_a + 2 * (s - 1), prec);
    arb_neg (part, q);
    arb_log1p (part, part, prec);
    arb_addmul_si (log, part, law->two_b, prec);
    arb_mul_2exp_si (log, log, -1);
    beta_law_constant (part, law, prec);
    arb_add (log, log, part, prec);
    arb_exp (out, log, prec);
    arb_mul_si (out, out, 2 * s, prec);
    arb_clear (log);
    arb_clear (part);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, r, d, wp = prec + 100;
    struct beta_law law;
    arb_t q, time;

    if (!fmpq_get_index (&s, at + DEGREE) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    law = overlap_law (r, d);
    arb_init (q);
    arb_init (time);
    /* Smooth functions of an enclosed quantile. */
    beta_law_quantile (q, &law, at + CHANCE, wp);
    passage_time (time, s, q, wp);
    denominator (q, q, s, &law, wp);
    arb_mul (q, q, time, wp);
    arb_set_fmpq (out, at + CHANCE, wp);
    arb_div (out, out, q, prec);
    arb_clear (q);
    arb_clear (time);
    return EVALUATED;
}

QUANTITY (multiindex_escape_tail_slope) = {
    .axes = "delta s r d",
    .domain = "0 < delta < 1, integer 1 <= s <= 64, integer 1 <= r < d <= "
              "1000000000000",
    .formula = "-\\frac{d \\log T_\\delta}{d \\log \\delta} = "
               "\\frac{\\delta}{2s(1-q) q^s f(q) T_\\delta}",
    .ball = ball,
};
