#include "proofs/pair_rational.h"

enum { PARAMETERS = 4 };

/* Round X down (UP < 0) or up to a multiple of 2^-BITS. */
static void
round_to (fmpq_t x, slong bits, int up)
{
    fmpz_t n;

    fmpz_init (n);
    fmpz_mul_2exp (n, fmpq_numref (x), (ulong) bits);
    if (up > 0)
        fmpz_cdiv_q (n, n, fmpq_denref (x));
    else
        fmpz_fdiv_q (n, n, fmpq_denref (x));
    fmpq_set_fmpz (x, n);
    fmpq_div_2exp (x, x, (flint_bitcnt_t) bits);
    fmpz_clear (n);
}

/*
 * Bound e^X on one side.  With y = |X| / 2^j <= 1/2 the sum of the first n
 * terms of e^y is below it, and above it with twice the next term; then it is
 * squared j times, rounding to the same side, and inverted for negative X.
 */
static void
exponential (fmpq_t bound, const fmpq_t x, slong bits, int up)
{
    fmpq *v = _fmpq_vec_init (3), *y = v, *term = v + 1, *sum = v + 2;
    int side = fmpq_sgn (x) < 0 ? -up : up;
    slong halvings = 1, n;

    fmpq_abs (y, x);
    halvings += (slong) fmpz_bits (fmpq_numref (y))
                - (slong) fmpz_bits (fmpq_denref (y)) + 1;
    halvings = FLINT_MAX (halvings, 1);
    fmpq_div_2exp (y, y, (flint_bitcnt_t) halvings);
    round_to (y, bits + 64, side);
    fmpq_one (term);
    for (n = 1; fmpq_sgn (term) > 0 && n < 4 * bits; n++) {
        fmpq_add (sum, sum, term);
        fmpq_mul (term, term, y);
        fmpz_mul_si (fmpq_denref (term), fmpq_denref (term), n);
        fmpq_canonicalise (term);
        round_to (term, bits + 64, side);
        if (side > 0 && fmpz_is_one (fmpq_numref (term)))
            break;
    }
    if (side > 0) {
        fmpq_add (sum, sum, term);
        fmpq_add (sum, sum, term);
    }
    for (; halvings > 0; halvings--) {
        fmpq_mul (sum, sum, sum);
        round_to (sum, bits + 64, side);
    }
    if (fmpq_sgn (x) < 0)
        fmpq_inv (sum, sum);
    fmpq_set (bound, sum);
    _fmpq_vec_clear (v, 3);
}

void
pair_rational_start (struct pair_rational *pair, const fmpq *at, slong bits)
{
    pair->low = _fmpq_vec_init (2);
    pair->high = _fmpq_vec_init (2);
    pair->least = _fmpq_vec_init (2);
    pair->most = _fmpq_vec_init (2);
    pair->p = _fmpq_vec_init (PARAMETERS);
    pair->bits = bits;
    fmpq_set (pair->p, at);
    fmpq_sub_si (pair->p + 1, at, 1);
    fmpq_neg (pair->p + 1, pair->p + 1);
    fmpq_set (pair->p + 2, at + 1);
    fmpq_mul_2exp (pair->p + 3, at + 2, 1);
}

void
pair_rational_clear (struct pair_rational *pair)
{
    _fmpq_vec_clear (pair->low, 2);
    _fmpq_vec_clear (pair->high, 2);
    _fmpq_vec_clear (pair->least, 2);
    _fmpq_vec_clear (pair->most, 2);
    _fmpq_vec_clear (pair->p, PARAMETERS);
}

/* Set least and most to bounds of e^-m of both tokens. */
static void
exponentials (struct pair_rational *pair)
{
    fmpq_t x;
    int i;

    fmpq_init (x);
    for (i = 0; i < 2; i++) {
        fmpq_neg (x, pair->high + i);
        exponential (pair->least + i, x, pair->bits, -1);
        fmpq_neg (x, pair->low + i);
        exponential (pair->most + i, x, pair->bits, 1);
    }
    fmpq_clear (x);
}

/* Set SHARE to WEIGHT E / (1 + E), which grows with E. */
static void
pushed (fmpq_t share, const fmpq_t weight, const fmpq_t e)
{
    fmpq_t sum;

    fmpq_init (sum);
    fmpq_add_si (sum, e, 1);
    fmpq_div (share, e, sum);
    fmpq_mul (share, share, weight);
    fmpq_clear (sum);
}

void
pair_rational_step (struct pair_rational *pair)
{
    const fmpq *corr = pair->p + 2, *rate = pair->p + 3;
    fmpq *v = _fmpq_vec_init (5), *weak = v, *strong = v + 2, *x = v + 4;
    int negative = fmpq_sgn (corr) < 0, i, end;

    exponentials (pair);
    for (i = 0; i < 2; i++) {
        pushed (weak + i, pair->p + i, pair->least + i);
        pushed (strong + i, pair->p + i, pair->most + i);
    }
    for (i = 0; i < 2; i++)
        for (end = -1; end <= 1; end += 2) {
            fmpq *m = (end < 0 ? pair->low : pair->high) + i;
            int other = (end < 0) != negative;
            fmpq_mul (x, corr, (other ? strong : weak) + 1 - i);
            fmpq_sub (x, (end < 0 ? weak : strong) + i, x);
            fmpq_mul (x, x, rate);
            fmpq_add (m, m, x);
            round_to (m, pair->bits, end);
        }
    _fmpq_vec_clear (v, 5);
}

int
pair_rational_accurate (const struct pair_rational *pair)
{
    if (fmpq_sgn (pair->high) <= 0 || fmpq_sgn (pair->high + 1) <= 0)
        return -1;
    return fmpq_sgn (pair->low) > 0 && fmpq_sgn (pair->low + 1) > 0;
}

/* Set BALL to hold LOW and HIGH. */
static void
hull (arb_t ball, const fmpq_t low, const fmpq_t high, slong prec)
{
    arb_t top;

    arb_init (top);
    arb_set_fmpq (ball, low, prec);
    arb_set_fmpq (top, high, prec);
    arb_union (ball, ball, top, prec);
    arb_clear (top);
}

void
pair_rational_margin (arb_t m, const struct pair_rational *pair, int i)
{
    hull (m, pair->low + i, pair->high + i, 2 * pair->bits);
}

void
pair_rational_loss_power (arb_t value, struct pair_rational *pair)
{
    slong j = fmpz_get_si (fmpq_numref (pair->p));
    slong n = fmpz_get_si (fmpq_denref (pair->p)), i, end;
    fmpq *v = _fmpq_vec_init (3);

    exponentials (pair);
    for (end = 0; end < 2; end++) {
        const fmpq *e = end == 0 ? pair->least : pair->most;
        fmpq_one (v + end);
        for (i = 0; i < n; i++) {
            fmpq_add_si (v + 2, e + (i < j ? 0 : 1), 1);
            fmpq_mul (v + end, v + end, v + 2);
            round_to (v + end, pair->bits, end == 0 ? -1 : 1);
        }
    }
    hull (value, v, v + 1, 2 * pair->bits);
    _fmpq_vec_clear (v, 3);
}
