/* The mass of the classes with pi_k >= 1 / c, class by class: 1/k is added for
   as long as k H_c <= c, H_c by adding too. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c, k;
    arb_t all, term;

    if (!fmpq_get_index (&c, at))
        return OUT_OF_DOMAIN;
    arb_init (all);
    arb_init (term);
    arb_zero (out);
    for (k = c; k > 0; k--) {
        arb_set_ui (term, 1);
        arb_div_si (term, term, k, prec);
        arb_add (all, all, term, prec);
    }
    for (k = 1; k <= c; k++) {
        arb_mul_si (term, all, k, prec);
        arb_sub_si (term, term, c, prec);
        if (arb_is_positive (term))
            break;
        if (!arb_is_negative (term)) {
            arb_indeterminate (out);
            break;
        }
        arb_set_ui (term, 1);
        arb_div_si (term, term, k, prec);
        arb_add (out, out, term, prec);
    }
    arb_div (out, out, all, prec);
    arb_clear (all);
    arb_clear (term);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 8 * fmpz_get_d (fmpq_numref (at));
}

QUANTITY (imbalance_common_mass_scan) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "\\sum_{k : \\pi_k \\ge 1/c} \\pi_k",
    .ball = ball,
    .work = work,
};
