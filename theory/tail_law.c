#include "theory/tail_law.h"

#include "theory/zipf.h"

void
tail_law (arb_t law, const fmpq_t a, const fmpq_t p, const fmpq_t shift,
          slong prec)
{
    fmpq_t power, place;
    arb_t total;

    fmpq_init (power);
    fmpq_init (place);
    arb_init (total);
    fmpq_add (place, p, shift);
    fmpq_sub_si (power, a, 1);
    arb_set_fmpq (law, place, prec);
    arb_pow_fmpq (law, law, power, prec);
    arb_mul_fmpz (law, law, fmpq_numref (power), prec);
    arb_div_fmpz (law, law, fmpq_denref (power), prec);
    zipf_total (total, a, prec);
    arb_mul (law, law, total, prec);
    arb_inv (law, law, prec);
    arb_clear (total);
    fmpq_clear (power);
    fmpq_clear (place);
}
