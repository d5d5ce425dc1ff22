/* The eigenvalue c p q of two levels by the secular equation: the largest one
   while p >= 1/c, else next to the smallest of the others. */
#include "theory/quantity.h"
#include "theory/secular.h"

enum { CLASSES, PROBABILITY };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c, i, place;
    fmpq_t level;
    arb_ptr p;
    int above;

    if (!fmpq_get_index (&c, at + CLASSES))
        return OUT_OF_DOMAIN;
    fmpq_init (level);
    p = _arb_vec_init (c);
    fmpq_mul (level, at + PROBABILITY, at + CLASSES);
    above = fmpq_cmp_si (level, 1) >= 0;
    place = above ? 0 : c - 1;
    fmpq_one (level);
    fmpq_sub (level, level, at + PROBABILITY);
    for (i = 0; i < c; i++) {
        arb_set_fmpq (p + i, i == place ? at + PROBABILITY : level, prec + 32);
        if (i != place)
            arb_div_si (p + i, p + i, c - 1, prec + 32);
    }
    secular_eigenvalue (out, p, c, above ? 1 : c - 1, prec);
    fmpq_clear (level);
    _arb_vec_clear (p, c);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return secular_work (fmpz_get_d (fmpq_numref (at + CLASSES)), prec);
}

QUANTITY (imbalance_two_level_secular) = {
    .axes = "c p",
    .domain = "integer 2 <= c <= 1000000, 0 < p < 1",
    .formula = "\\sum_j p_j^2 / (p_j - \\lambda) = 1",
    .ball = ball,
    .work = work,
};
