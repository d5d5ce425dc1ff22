/*
 * The number of classes k with c / (k H_c) >= log c, by halving on balls whose
 * harmonic numbers come from Euler and Maclaurin's formula: the left side
 * falls with k.  No integer part is taken.
 */
#include "theory/quantity.h"
#include "theory/zipf.h"

/* Set FREQUENCY to c / (k H), and return whether it is at least LOG: 1, 0, or
   -1 where the balls overlap. */
static int
frequent (const fmpz_t k, const fmpz_t c, const arb_t h, const arb_t log,
          slong prec)
{
    int answer;
    arb_t frequency;

    arb_init (frequency);
    arb_mul_fmpz (frequency, h, k, prec);
    arb_fmpz_div_fmpz (frequency, c, k, prec);
    arb_div (frequency, frequency, h, prec);
    answer = arb_gt (frequency, log) ? 1 : arb_lt (frequency, log) ? 0 : -1;
    arb_clear (frequency);
    return answer;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    const fmpz *c = fmpq_numref (at);
    int answer = 0;
    fmpq_t one;
    fmpz_t low, high, middle;
    arb_t h, log;

    fmpq_init (one);
    fmpz_init (low);
    fmpz_init (high);
    fmpz_init (middle);
    arb_init (h);
    arb_init (log);
    fmpq_one (one);
    zipf_harmonic (h, one, c, prec);
    arb_log_fmpz (log, c, prec);
    fmpz_add_ui (high, c, 1);
    for (;;) {
        fmpz_add (middle, low, high);
        fmpz_fdiv_q_2exp (middle, middle, 1);
        if (fmpz_equal (middle, low))
            break;
        answer = frequent (middle, c, h, log, prec);
        if (answer < 0)
            break;
        fmpz_set (answer ? low : high, middle);
    }
    if (answer < 0)
        arb_indeterminate (out);
    else
        arb_set_fmpz (out, low);
    fmpq_clear (one);
    fmpz_clear (low);
    fmpz_clear (high);
    fmpz_clear (middle);
    arb_clear (h);
    arb_clear (log);
    return EVALUATED;
}

QUANTITY (imbalance_head_largest_scan) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "|\\{k : c / (k H_c) \\ge \\log c\\}|",
    .ball = ball,
};
