/*
 * Expected error of a two-class linear memory of dimension d that stores every
 * item it has seen with equal weights, when item x was seen a Poisson number
 * of times of mean T p_x: the law of a random number of draws from a Zipf law
 * on N items.
 *
 * What has not been seen is guessed; what has been seen suffers from the
 * number of items that share the memory.
 */
#include "theory/fill.h"
#include "theory/quantity.h"
#include "theory/zipf.h"

enum { ZIPF, ITEMS, DRAWS, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items, d, x;
    arb_ptr p;
    arb_t total;

    if (!fmpq_get_index (&items, at + ITEMS)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    p = _arb_vec_init (items);
    arb_init (total);
    zipf_powers (p, items, at + ZIPF, prec + 40);
    for (x = items - 1; x >= 0; x--)
        arb_add (total, total, p + x, prec + 40);
    _arb_vec_scalar_div (p, p, items, total, prec + 40);
    /* Encloses as fill.c explains: a finite sum, cut with its rest bounded. */
    fill_error_poisson (out, p, items, at + DRAWS, d, prec);
    _arb_vec_clear (p, items);
    arb_clear (total);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return fill_work_poisson (fmpz_get_d (fmpq_numref (at + ITEMS)),
                              fmpq_get_d (at + DRAWS),
                              fmpz_get_d (fmpq_numref (at + DIMENSION)), prec);
}

QUANTITY (memscale_data_memory_error_poisson) = {
    .axes = "alpha N T d",
    .domain = "alpha > 0, integer N >= 1, T >= 0, integer d >= 1",
    .formula = "\\sum_{x=1}^{N} p_x \\left[\\tfrac12 e^{-T p_x}"
               " + \\mathbb{E}\\, h_d(1/K) 1[x \\text{ seen}]\\right],"
               "\\quad K = \\#\\{\\text{seen}\\}",
    .ball = ball,
    .work = work,
};
