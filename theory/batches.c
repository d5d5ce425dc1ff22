#include "theory/batches.h"

#include "theory/moments.h"

void
batch_moments (fmpq_t full, fmpq_t single, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (2);

    weights_at_start (v, v + 1, at + BATCH_CLASSES, at + BATCH_SAMPLES,
                      at + BATCH_COUNT);
    uniform_square (full, v, v + 1, at + BATCH_SAMPLES, at + BATCH_DIM);
    fmpq_mul (single, v + 1, at + BATCH_DIM);
    fmpq_div_si (single, 3);
    _fmpq_vec_clear (v, 2);
}

/* The mean product of the numbers of times that two samples come, and the mean
   square of that for one. */
static void
counts (fmpq_t two, fmpq_t one, const fmpq *at, int distinct)
{
    fmpq_t others;

    fmpq_init (others);
    fmpq_div (one, at + BATCH_SIZE, at + BATCH_SAMPLES);
    fmpq_sub_si (others, at + BATCH_SAMPLES, distinct);
    fmpq_sub_si (two, at + BATCH_SIZE, 1);
    fmpq_mul (two, two, one);
    if (fmpq_is_zero (others))
        fmpq_zero (two);
    else
        fmpq_div (two, two, others);
    if (!distinct)
        fmpq_add (one, one, two);
    fmpq_clear (others);
}

void
batch_pairs (fmpq_t value, const fmpq *at, int distinct)
{
    slong n = fmpz_get_si (fmpq_numref (at + BATCH_SAMPLES)), i, j;
    slong count = fmpz_get_si (fmpq_numref (at + BATCH_COUNT));
    fmpq *v = _fmpq_vec_init (5), *two = v, *one = v + 1, *a = v + 2,
         *part = v + 4;

    counts (two, one, at, distinct);
    fmpq_div_2exp (two, two, 2);
    fmpq_div_si (one, 3);
    fmpq_inv (a, at + BATCH_CLASSES);
    fmpq_sub_si (a + 1, a, 1);
    fmpq_zero (value);
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++) {
            fmpq_mul (part, a + (i < count), a + (j < count));
            fmpq_addmul (value, part, i == j ? one : two);
        }
    fmpq_mul (value, value, at + BATCH_DIM);
    fmpq_div (value, value, at + BATCH_SIZE);
    fmpq_div (value, value, at + BATCH_SIZE);
    _fmpq_vec_clear (v, 5);
}

double
batch_pairs_work (const fmpq *at)
{
    double n = fmpz_get_d (fmpq_numref (at + BATCH_SAMPLES));

    return 30 * n * n;
}
