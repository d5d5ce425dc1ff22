#include "theory/valley.h"

enum { CURVATURE, LEVEL, SHARE, CORNER };

void
valley_wall (fmpq_t wall, const fmpq *at)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_sub_si (rest, at + CURVATURE, 1);
    fmpq_neg (rest, rest);
    fmpq_mul (rest, rest, at + LEVEL);
    fmpq_mul (rest, rest, at + SHARE);
    fmpq_div (wall, rest, at + CORNER);
    fmpq_clear (rest);
}

void
valley_height (fmpq_t height, const fmpq_t y, const fmpq_t eps)
{
    fmpq_t half;

    fmpq_init (half);
    if (fmpq_cmp (y, eps) <= 0) {
        fmpq_mul (half, y, y);
        fmpq_div_2exp (height, half, 1);
    } else {
        fmpq_div_2exp (half, eps, 1);
        fmpq_sub (half, y, half);
        fmpq_mul (height, half, eps);
    }
    fmpq_clear (half);
}

void
valley_square (fmpq_t square, const fmpq *at)
{
    fmpq_t part;

    fmpq_init (part);
    valley_wall (part, at);
    fmpq_sub (part, at + CORNER, part);
    fmpq_mul (part, part, at + CORNER);
    fmpq_add (part, part, at + LEVEL);
    fmpq_mul_2exp (square, part, 1);
    fmpq_clear (part);
}
