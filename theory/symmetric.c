#include "theory/symmetric.h"

#include "theory/simplex.h"

void
symmetric_case (arb_t l, arb_ptr p, arb_ptr m, const fmpq_t alpha, slong prec)
{
    arb_ptr v = _arb_vec_init (6), mass = v, c = v + 3;
    slong x;

    simplex_zipf (mass, alpha, 3, prec);
    for (x = 0; x < 3; x++)
        arb_one (c + x);
    simplex_margins (m, l, mass, c, 3, prec);
    if (p != NULL)
        _arb_vec_set (p, mass, 3);
    _arb_vec_clear (v, 6);
}
