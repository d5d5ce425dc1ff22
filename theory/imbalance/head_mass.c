/*
 * The mass of the K most frequent of c classes under Zipf's law pi_k = 1 / (k
 * H_c): H_K / H_c.  A quotient of enclosures encloses; K = c is exactly one.
 */
#include "theory/harmonic.h"
#include "theory/head.h"
#include "theory/quantity.h"

enum { CLASSES, LAST };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    if (fmpq_equal (at + CLASSES, at + LAST))
        arb_one (out);
    else
        head_mass (out, fmpq_numref (at + CLASSES), fmpq_numref (at + LAST),
                   prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome = UNABLE;
    fmpq_t part, all;

    fmpq_init (part);
    fmpq_init (all);
    if (fmpq_equal (at + CLASSES, at + LAST)) {
        fmpq_one (value);
        outcome = EVALUATED;
    } else if (harmonic_exact (all, fmpq_numref (at + CLASSES))
               && harmonic_exact (part, fmpq_numref (at + LAST))) {
        fmpq_div (value, part, all);
        outcome = EVALUATED;
    }
    fmpq_clear (part);
    fmpq_clear (all);
    return outcome;
}

QUANTITY (imbalance_head_mass) = {
    .axes = "c K",
    .domain = "integer 1 <= K <= c",
    .formula = "H_K / H_c",
    .ball = ball,
    .exact = exact,
};
