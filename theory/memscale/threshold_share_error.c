/*
 * The error of a two-class memory that stores a fixed share c of as many
 * items as it has dimensions: P = floor (c d), all alike.
 */
#include "theory/quantity.h"

USES (quantity, memscale_threshold_error);

enum { ZIPF, SHARE, DIMENSION };

/* Set THERE to (alpha, P, d); 0 when no item is stored. */
static int
stored_there (fmpq *there, const fmpq *at)
{
    fmpq *stored = there + 1;

    fmpq_set (there, at + ZIPF);
    fmpq_mul (stored, at + SHARE, at + DIMENSION);
    fmpz_fdiv_q (fmpq_numref (stored), fmpq_numref (stored),
                 fmpq_denref (stored));
    fmpz_one (fmpq_denref (stored));
    fmpq_set (there + 2, at + DIMENSION);
    return fmpq_sgn (stored) > 0;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *there = _fmpq_vec_init (3);
    enum evaluation outcome = OUT_OF_DOMAIN;

    /* An enclosure by another quantity. */
    if (stored_there (there, at))
        outcome = memscale_threshold_error_quantity.ball (out, there, prec);
    _fmpq_vec_clear (there, 3);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    fmpq *there = _fmpq_vec_init (3);
    double cost = 0;

    if (stored_there (there, at))
        cost = memscale_threshold_error_quantity.work (there, prec);
    _fmpq_vec_clear (there, 3);
    return cost;
}

QUANTITY (memscale_threshold_share_error) = {
    .axes = "alpha c d",
    .domain = "alpha > 1, c > 0, integer d >= 1, c*d >= 1",
    .formula = "p([P]) h_d(1/P) + \\frac12 p(>P), \\quad"
               " P = \\lfloor c d \\rfloor",
    .ball = ball,
    .work = work,
};
