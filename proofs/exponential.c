#include "proofs/exponential.h"

void
exponential_bracket (fmpq_t low, fmpq_t high, const fmpq_t x)
{
    enum { FEWEST = 40 };
    fmpq *v = _fmpq_vec_init (2), *term = v, *ratio = v + 1;
    fmpz_t whole;
    slong k, terms;

    fmpz_init (whole);
    fmpz_cdiv_q (whole, fmpq_numref (x), fmpq_denref (x));
    terms = FEWEST + 4 * fmpz_get_si (whole);
    fmpq_zero (low);
    fmpq_set_si (term, 1, 1);
    for (k = 1; k <= terms; k++) {
        fmpq_add (low, low, term);
        fmpq_set_si (ratio, 1, (ulong) k);
        fmpq_mul (ratio, ratio, x);
        fmpq_mul (term, term, ratio);
    }
    fmpq_add (high, low, term);
    fmpq_add (high, high, term);
    fmpz_clear (whole);
    _fmpq_vec_clear (v, 2);
}
