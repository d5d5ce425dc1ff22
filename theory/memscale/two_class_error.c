/*
 * Expected error of a two-class linear memory that stores item x of a finite
 * Zipf law p with weight q (x) = p (x)^rho, over Gaussian input embeddings.
 *
 * Given the weights, item x is wrong with probability h_d (w_x), w_x its share
 * of the squared weights: the score of the right class is a normal variable
 * around q (x) |e|, and the ratio of the two is Student's.  Neither the map
 * from items to classes nor the output vectors matter.
 */
#include "theory/cap.h"
#include "theory/quantity.h"
#include "theory/scheme.h"

enum { ZIPF, RHO, ITEMS, DIMENSION };

/* w_x is proportional to x^(-2 alpha rho). */
static void
get_two_b (fmpq_t two_b, const fmpq *at)
{
    fmpq_mul (two_b, at + ZIPF, at + RHO);
    fmpq_mul_2exp (two_b, two_b, 1);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items, d;
    fmpq_t two_b;
    arb_t norm;

    if (!fmpq_get_index (&items, at + ITEMS) || items == NO_LAST
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (norm);
    fmpq_init (two_b);
    get_two_b (two_b, at);
    /* A finite sum; what scheme_error leaves out of it, it bounds. */
    power_sum (norm, two_b, 1, items, prec + 30);
    scheme_error (out, at + ZIPF, two_b, items, norm, d, prec);
    power_sum (norm, at + ZIPF, 1, items, prec + 30);
    arb_div (out, out, norm, prec);
    fmpq_clear (two_b);
    arb_clear (norm);
    return EVALUATED;
}

/* Set POWER to x^(-s) for a natural s. */
static void
exact_power (fmpq_t power, slong x, slong s)
{
    fmpq_set_si (power, x, 1);
    fmpq_pow_si (power, power, -s);
}

/* The sum of x^(-s), or of x^(-s) h_d (x^(-t) / norm): 0 when a cap is not a
   known rational. */
static int
exact_sum (fmpq_t sum, slong items, slong s, slong t, const fmpq_t norm,
           slong d)
{
    slong x;
    int known = 1;
    fmpq_t term, cap;

    fmpq_init (term);
    fmpq_init (cap);
    fmpq_zero (sum);
    for (x = 1; x <= items && known; x++) {
        fmpq_one (cap);
        if (norm != NULL) {
            exact_power (term, x, t);
            fmpq_div (term, term, norm);
            known = cap_exact (cap, d, term);
        }
        exact_power (term, x, s);
        fmpq_addmul (sum, term, cap);
    }
    fmpq_clear (term);
    fmpq_clear (cap);
    return known;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong items, d, s, t;
    fmpq_t two_b, norm, sum;
    int known = 0;

    if (!fmpq_get_index (&items, at + ITEMS)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    fmpq_init (two_b);
    fmpq_init (norm);
    fmpq_init (sum);
    get_two_b (two_b, at);
    if (fmpq_is_zero (two_b) || items == 1) {
        /* Every item has the weight 1 / N. */
        fmpq_set_si (norm, 1, (ulong) items);
        known = cap_exact (value, d, norm);
    } else if (items <= 64 && fmpq_get_index (&t, two_b) && t <= 64
               && fmpq_get_index (&s, at + ZIPF) && s <= 64) {
        exact_sum (norm, items, t, 0, NULL, d);
        known = exact_sum (sum, items, s, t, norm, d);
        if (known) {
            exact_sum (norm, items, s, 0, NULL, d);
            fmpq_div (value, sum, norm);
        }
    }
    fmpq_clear (two_b);
    fmpq_clear (norm);
    fmpq_clear (sum);
    return known ? EVALUATED : UNABLE;
}

static double
work (const fmpq *at, slong prec)
{
    slong items;
    fmpq_t two_b;
    double answer, d = fmpz_get_d (fmpq_numref (at + DIMENSION));

    if (!fmpq_get_index (&items, at + ITEMS))
        return HUGE_VAL;
    fmpq_init (two_b);
    get_two_b (two_b, at);
    answer = fmpq_is_zero (two_b) ? cap_work (d, 1 / (double) items, prec)
                                  : scheme_work (two_b, items, d, prec);
    fmpq_clear (two_b);
    return answer;
}

QUANTITY (memscale_two_class_error) = {
    .axes = "alpha rho N d",
    .domain = "alpha > 0, rho >= 0, integer N >= 1, integer d >= 1",
    .formula =
        "\\sum_{x=1}^{N} p_x h_d(w_x), \\quad p_x \\propto x^{-\\alpha},"
        " w_x \\propto p_x^{2\\rho}, \\sum_x w_x = 1",
    .ball = ball,
    .exact = exact,
    .work = work,
};
