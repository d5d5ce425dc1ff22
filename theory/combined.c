#include "theory/combined.h"

enum { STEPS, PERIOD, GAIN };

/* Bits of an exact value that are still handed out. */
enum { EXACT_BITS = 1 << 22 };

/* Set PERIODS and REST to the quotient and the remainder of K by the
   period. */
static void
divide (fmpz_t periods, fmpz_t rest, const fmpq *at)
{
    fmpz_fdiv_qr (periods, rest, fmpq_numref (at + STEPS),
                  fmpq_numref (at + PERIOD));
}

/* Set POWER to 1/(1 - kappa). */
static void
growth (fmpq_t power, const fmpq *at)
{
    fmpq_sub_si (power, at + GAIN, 1);
    fmpq_neg (power, power);
    fmpq_inv (power, power);
}

/*
 * Every operation below is one on balls, and the closed form is proved to be
 * the recursion: proofs/teleport/combined_bound.c.
 */
enum evaluation
combined_ball (arb_t out, const fmpq *at, enum plain_gain gain, slong prec)
{
    fmpz_t periods, rest, plain;
    fmpq_t r;
    arb_t power, share;

    fmpz_init (periods);
    fmpz_init (rest);
    fmpz_init (plain);
    fmpq_init (r);
    arb_init (power);
    arb_init (share);
    divide (periods, rest, at);
    growth (r, at);
    arb_set_fmpq (power, r, prec);
    arb_pow_fmpz (power, power, periods, prec);
    arb_sub_ui (share, power, 1, prec);
    arb_div_fmpz (share, share, fmpq_numref (at + GAIN), prec);
    arb_mul_fmpz (share, share, fmpq_denref (at + GAIN), prec);
    fmpz_sub_ui (plain, fmpq_numref (at + PERIOD), 1);
    arb_mul_fmpz (share, share, plain, prec);
    arb_add_fmpz (share, share, rest, prec);
    arb_mul_ui (share, share, (ulong) gain, prec);
    arb_mul_2exp_si (power, power, 2);
    arb_add (share, share, power, prec);
    arb_mul_2exp_si (share, share, -1);
    arb_inv (out, share, prec);
    fmpz_clear (periods);
    fmpz_clear (rest);
    fmpz_clear (plain);
    fmpq_clear (r);
    arb_clear (power);
    arb_clear (share);
    return EVALUATED;
}

/* Would R^PERIODS and K have too many bits? */
static int
too_long (const fmpq_t r, const fmpz_t periods, const fmpq *at)
{
    slong bits =
        (slong) (fmpz_bits (fmpq_numref (r)) + fmpz_bits (fmpq_denref (r)));

    return fmpz_cmp_si (periods, EXACT_BITS / bits) > 0
           || fmpz_bits (fmpq_numref (at + STEPS)) > EXACT_BITS
           || fmpz_bits (fmpq_numref (at + PERIOD)) > EXACT_BITS;
}

enum evaluation
combined_exact (fmpq_t value, const fmpq *at, enum plain_gain gain)
{
    enum evaluation outcome = UNABLE;
    fmpz_t periods, rest, plain;
    fmpq *v = _fmpq_vec_init (3), *r = v, *share = v + 1, *count = v + 2;

    fmpz_init (periods);
    fmpz_init (rest);
    fmpz_init (plain);
    divide (periods, rest, at);
    growth (r, at);
    if (!too_long (r, periods, at)) {
        fmpq_pow_si (r, r, fmpz_get_si (periods));
        fmpq_sub_si (share, r, 1);
        fmpq_div (share, share, at + GAIN);
        fmpz_sub_ui (plain, fmpq_numref (at + PERIOD), 1);
        fmpq_mul_fmpz (share, share, plain);
        fmpq_add_fmpz (share, share, rest);
        fmpq_set_si (count, gain, 2);
        fmpq_mul (share, share, count);
        fmpq_mul_2exp (r, r, 1);
        fmpq_add (share, share, r);
        fmpq_inv (value, share);
        outcome = EVALUATED;
    }
    fmpz_clear (periods);
    fmpz_clear (rest);
    fmpz_clear (plain);
    _fmpq_vec_clear (v, 3);
    return outcome;
}

enum evaluation
combined_steps (arb_t out, const fmpq *at, enum plain_gain gain, int first,
                slong prec)
{
    slong steps, period, k;
    fmpq_t r;
    arb_t inverse, power, plain;

    if (!fmpq_get_index (&steps, at + STEPS)
        || !fmpq_get_index (&period, at + PERIOD))
        return OUT_OF_DOMAIN;
    fmpq_init (r);
    arb_init (inverse);
    arb_init (power);
    arb_init (plain);
    growth (r, at);
    arb_set_fmpq (power, r, prec);
    arb_set_si (plain, gain);
    arb_mul_2exp_si (plain, plain, -1);
    arb_set_ui (inverse, 2);
    for (k = 1; k <= steps; k++)
        if (first ? (k - 1) % period == 0 : k % period == 0)
            arb_mul (inverse, inverse, power, prec);
        else
            arb_add (inverse, inverse, plain, prec);
    arb_inv (out, inverse, prec);
    fmpq_clear (r);
    arb_clear (inverse);
    arb_clear (power);
    arb_clear (plain);
    return EVALUATED;
}
