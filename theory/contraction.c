#include "theory/contraction.h"

/* Bits of an exact value that are still handed out. */
enum { EXACT_BITS = 1 << 22 };

void
contraction_ball (arb_t out, const fmpq_t base, const fmpq_t count,
                  ulong times, slong prec)
{
    fmpz_t n;

    fmpz_init (n);
    fmpz_mul_ui (n, fmpq_numref (count), times);
    arb_set_fmpq (out, base, prec);
    arb_pow_fmpz (out, out, n, prec);
    fmpz_clear (n);
}

enum evaluation
contraction_exact (fmpq_t value, const fmpq_t base, const fmpq_t count,
                   ulong times)
{
    slong bits = (slong) fmpz_bits (fmpq_numref (base))
                 + (slong) fmpz_bits (fmpq_denref (base));
    enum evaluation outcome = UNABLE;
    fmpz_t n;

    fmpz_init (n);
    fmpz_mul_ui (n, fmpq_numref (count), times);
    if (fmpz_cmp_si (n, EXACT_BITS / bits) <= 0) {
        fmpq_pow_si (value, base, fmpz_get_si (n));
        outcome = EVALUATED;
    }
    fmpz_clear (n);
    return outcome;
}

void
contraction_complement (fmpq_t base, const fmpq *at)
{
    fmpq_sub_si (base, at, 1);
    fmpq_neg (base, base);
}

void
contraction_ball_of (arb_t out, contraction_factor *factor, const fmpq *at,
                     ulong times, slong prec)
{
    fmpq_t base;

    fmpq_init (base);
    factor (base, at);
    contraction_ball (out, base, at + 1, times, prec);
    fmpq_clear (base);
}

enum evaluation
contraction_exact_of (fmpq_t value, contraction_factor *factor, const fmpq *at,
                      ulong times)
{
    enum evaluation outcome;
    fmpq_t base;

    fmpq_init (base);
    factor (base, at);
    outcome = contraction_exact (value, base, at + 1, times);
    fmpq_clear (base);
    return outcome;
}
