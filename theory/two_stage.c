#include "theory/two_stage.h"

enum { FIRST, CROSS, SECOND };

void
two_stage_pivot (fmpq_t d, const fmpq *at)
{
    fmpq_t part;

    fmpq_init (part);
    fmpq_mul (part, at + CROSS, at + CROSS);
    fmpq_div (part, part, at + FIRST);
    fmpq_sub (d, at + SECOND, part);
    fmpq_clear (part);
}

void
two_stage_constant (fmpq_t c, const fmpq *at)
{
    fmpq_t square, det, rest;

    fmpq_init (square);
    fmpq_init (det);
    fmpq_init (rest);
    fmpq_mul (square, at + CROSS, at + CROSS);
    fmpq_mul (det, at + FIRST, at + SECOND);
    fmpq_sub (det, det, square);
    /* det (I - G) = 1 - tr G + det G. */
    fmpq_sub (rest, det, at + FIRST);
    fmpq_sub (rest, rest, at + SECOND);
    fmpq_add_si (rest, rest, 1);
    fmpq_mul (det, det, rest);
    fmpq_div (c, square, det);
    fmpq_clear (square);
    fmpq_clear (det);
    fmpq_clear (rest);
}
