#include "theory/moments.h"

void
fmpq_div_si (fmpq_t value, slong k)
{
    fmpz_t divisor;

    fmpz_init_set_si (divisor, k);
    fmpq_div_fmpz (value, value, divisor);
    fmpz_clear (divisor);
}

void
bernoulli_variance (fmpq_t value, const fmpq_t p)
{
    fmpq_t other;

    fmpq_init (other);
    fmpq_sub_si (other, p, 1);
    fmpq_neg (other, other);
    fmpq_mul (value, p, other);
    fmpq_clear (other);
}

void
weights_at_start (fmpq_t mean, fmpq_t square, const fmpq_t c, const fmpq_t n,
                  const fmpq_t count)
{
    fmpq *v = _fmpq_vec_init (3), *share = v, *pi = v + 1, *rest = v + 2;

    fmpq_inv (share, c);
    fmpq_div (pi, count, n);
    fmpq_sub (mean, share, pi);
    /* (1 - pi) / c^2 + pi (1 - 1/c)^2 */
    fmpq_sub_si (rest, share, 1);
    fmpq_mul (rest, rest, rest);
    fmpq_mul (rest, rest, pi);
    fmpq_sub_si (pi, pi, 1);
    fmpq_neg (pi, pi);
    fmpq_mul (share, share, share);
    fmpq_mul (square, share, pi);
    fmpq_add (square, square, rest);
    _fmpq_vec_clear (v, 3);
}

void
moment_square (fmpq_t value, const fmpq_t mean, const fmpq_t square,
               const fmpq_t n, const fmpq_t d, const fmpq_t m, const fmpq_t v)
{
    fmpq_t noise;

    fmpq_init (noise);
    fmpq_div (noise, square, n);
    fmpq_mul (noise, noise, v);
    fmpq_mul (value, mean, m);
    fmpq_mul (value, value, value);
    fmpq_add (value, value, noise);
    fmpq_mul (value, value, d);
    fmpq_clear (noise);
}

void
uniform_square (fmpq_t value, const fmpq_t mean, const fmpq_t square,
                const fmpq_t n, const fmpq_t d)
{
    fmpq *u = _fmpq_vec_init (2);

    fmpq_set_si (u, 1, 2);
    fmpq_set_si (u + 1, 1, 12);
    moment_square (value, mean, square, n, d, u, u + 1);
    _fmpq_vec_clear (u, 2);
}
