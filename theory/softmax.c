#include "theory/softmax.h"

/* Sums of D^2 products of numbers up to 3, 2 and 2: a slong holds them. */
void
softmax_score (fmpq_t value, fmpq_t slope, slong token, slong class, slong d)
{
    slong sum = 0, along = 0, i, j;

    for (i = 0; i < d; i++)
        for (j = 0; j < d; j++) {
            slong output = (5 * class + 3 * i + class * i) % 7 - 3;
            slong input = (3 * token + 2 * j + 2 * token * j) % 5 - 2;
            sum += output * ((i + 2 * j + i * j) % 5 - 2) * input;
            along += output * ((2 * i + j) % 3 - 1) * input;
        }
    fmpq_set_si (value, sum, 32);
    fmpq_set_si (slope, along, 16);
}

void
softmax_scores (arb_ptr value, arb_ptr slope, slong token, slong classes,
                slong d, const fmpq_t t, slong prec)
{
    fmpq *v = _fmpq_vec_init (2);
    slong z;

    for (z = 0; z < classes; z++) {
        softmax_score (v, v + 1, token, z, d);
        fmpq_mul (v, v, t);
        arb_set_fmpq (value + z, v, prec);
        arb_set_fmpq (slope + z, v + 1, prec);
    }
    _fmpq_vec_clear (v, 2);
}

void
softmax_mass (fmpq *mass, slong tokens)
{
    slong x;
    fmpq_t total;

    fmpq_init (total);
    for (x = 0; x < tokens; x++) {
        fmpq_set_si (mass + x, 1, (ulong) (x + 1));
        fmpq_mul (mass + x, mass + x, mass + x);
        fmpq_add (total, total, mass + x);
    }
    for (x = 0; x < tokens; x++)
        fmpq_div (mass + x, mass + x, total);
    fmpq_clear (total);
}
