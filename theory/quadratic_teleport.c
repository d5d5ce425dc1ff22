#include "theory/quadratic_teleport.h"

enum { P, Q, R, U, V };

void
plane_level (fmpq_t c, const fmpq *at)
{
    fmpq *t = _fmpq_vec_init (2);

    fmpq_mul (t, at + P, at + U);
    fmpq_mul (t, t, at + U);
    fmpq_mul (t + 1, at + R, at + V);
    fmpq_mul (t + 1, t + 1, at + V);
    fmpq_add (t, t, t + 1);
    fmpq_mul (t + 1, at + U, at + V);
    fmpq_mul (t + 1, t + 1, at + Q);
    fmpq_add (t, t, t + 1);
    fmpq_add (t, t, t + 1);
    fmpq_div_2exp (c, t, 1);
    _fmpq_vec_clear (t, 2);
}

/* Set SQUARE to (p - r)^2 + 4 q^2, of the difference of the eigenvalues. */
static void
discriminant (fmpq_t square, const fmpq *at)
{
    fmpq_t twice;

    fmpq_init (twice);
    fmpq_add (twice, at + Q, at + Q);
    fmpq_mul (twice, twice, twice);
    fmpq_sub (square, at + P, at + R);
    fmpq_mul (square, square, square);
    fmpq_add (square, square, twice);
    fmpq_clear (twice);
}

void
plane_eigenvalue (arb_t lambda, const fmpq *at, int which, slong prec)
{
    fmpq_t exact;
    arb_t trace;

    fmpq_init (exact);
    arb_init (trace);
    discriminant (exact, at);
    arb_set_fmpq (lambda, exact, prec);
    arb_sqrtpos (lambda, lambda, prec);
    fmpq_add (exact, at + P, at + R);
    arb_set_fmpq (trace, exact, prec);
    arb_add (lambda, trace, lambda, prec);
    arb_mul_2exp_si (lambda, lambda, -1);
    if (which < 0) {
        /* The determinant over the other: no cancellation. */
        arb_inv (lambda, lambda, prec);
        fmpq_mul (exact, at + Q, at + Q);
        fmpq_neg (exact, exact);
        fmpq_addmul (exact, at + P, at + R);
        arb_mul_fmpz (lambda, lambda, fmpq_numref (exact), prec);
        arb_div_fmpz (lambda, lambda, fmpq_denref (exact), prec);
    }
    fmpq_clear (exact);
    arb_clear (trace);
}

enum evaluation
plane_eigenvalue_exact (fmpq_t lambda, const fmpq *at, int which)
{
    enum evaluation outcome = UNABLE;
    fmpq_t gap;

    fmpq_init (gap);
    discriminant (gap, at);
    if (fmpz_is_square (fmpq_numref (gap))
        && fmpz_is_square (fmpq_denref (gap))) {
        fmpz_sqrt (fmpq_numref (gap), fmpq_numref (gap));
        fmpz_sqrt (fmpq_denref (gap), fmpq_denref (gap));
        if (which < 0)
            fmpq_neg (gap, gap);
        fmpq_add (gap, gap, at + P);
        fmpq_add (gap, gap, at + R);
        fmpq_div_2exp (lambda, gap, 1);
        outcome = EVALUATED;
    }
    fmpq_clear (gap);
    return outcome;
}

/* Set Z to an eigenvector of the largest eigenvalue: (lambda - r, q), or
   (q, lambda - p) where that is the safer one. */
static void
eigenvector (arb_ptr z, const fmpq *at, const arb_t lambda, slong prec)
{
    int first = fmpq_cmp (at + P, at + R) >= 0;
    fmpq_t less;

    fmpq_init (less);
    fmpq_neg (less, first ? at + R : at + P);
    arb_set_fmpq (z + !first, less, prec);
    arb_add (z + !first, z + !first, lambda, prec);
    arb_set_fmpq (z + first, at + Q, prec);
    fmpq_clear (less);
}

/* Set SIDE to the inner product of Z and the start, and its sign in Z. */
static void
towards_start (arb_t side, arb_ptr z, const fmpq *at, slong prec)
{
    arb_t part;

    arb_init (part);
    arb_mul_fmpz (side, z, fmpq_numref (at + U), prec);
    arb_div_fmpz (side, side, fmpq_denref (at + U), prec);
    arb_mul_fmpz (part, z + 1, fmpq_numref (at + V), prec);
    arb_div_fmpz (part, part, fmpq_denref (at + V), prec);
    arb_add (side, side, part, prec);
    if (arb_is_negative (side)) {
        arb_neg (z, z);
        arb_neg (z + 1, z + 1);
    }
    arb_clear (part);
}

/* Is the start at right angles to the eigenvectors?  Then A times it is the
   smaller eigenvalue times it, which is to be seen in rationals: the
   eigenvalue is rational then. */
static int
on_the_other_axis (const fmpq *at)
{
    fmpq *t = _fmpq_vec_init (3), *low = t, *left = t + 1, *right = t + 2;
    int other = 0;

    if (plane_eigenvalue_exact (low, at, -1) == EVALUATED) {
        fmpq_mul (left, at + P, at + U);
        fmpq_addmul (left, at + Q, at + V);
        fmpq_mul (right, low, at + U);
        other = fmpq_equal (left, right);
        fmpq_mul (left, at + Q, at + U);
        fmpq_addmul (left, at + R, at + V);
        fmpq_mul (right, low, at + V);
        other = other && fmpq_equal (left, right);
    }
    _fmpq_vec_clear (t, 3);
    return other;
}

enum evaluation
plane_maximiser (arb_ptr z, const fmpq *at, slong prec)
{
    arb_t lambda, length, side;
    fmpq_t exact;

    fmpq_init (exact);
    discriminant (exact, at);
    if (fmpq_is_zero (exact) || on_the_other_axis (at)) {
        fmpq_clear (exact);
        return OUT_OF_DOMAIN;
    }
    arb_init (lambda);
    arb_init (length);
    arb_init (side);
    plane_eigenvalue (lambda, at, 1, prec);
    eigenvector (z, at, lambda, prec);
    towards_start (side, z, at, prec);
    arb_dot (length, NULL, 0, z, 1, z, 1, 2, prec);
    arb_mul (length, length, lambda, prec);
    plane_level (exact, at);
    fmpq_add (exact, exact, exact);
    arb_set_fmpq (lambda, exact, prec);
    arb_div (length, lambda, length, prec);
    arb_sqrtpos (length, length, prec);
    if (arb_contains_zero (side))
        arb_indeterminate (length); /* more precision tells the side */
    _arb_vec_scalar_mul (z, z, 2, length, prec);
    arb_clear (lambda);
    arb_clear (length);
    arb_clear (side);
    fmpq_clear (exact);
    return EVALUATED;
}
