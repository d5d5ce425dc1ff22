#include "theory/barcodes.h"

#include <math.h>

#include "theory/moments.h"

int
barcodes_init (struct barcodes *barcodes, const fmpq *at)
{
    slong bits = fmpz_get_si (fmpq_numref (at + BARCODE_BITS));
    fmpq_t one;

    fmpq_init (barcodes->classes);
    fmpq_init (barcodes->samples);
    fmpq_init (barcodes->share);
    fmpq_init (one);
    fmpq_set_si (one, 1, 1);
    fmpq_mul_2exp (barcodes->classes, one, (ulong) bits);
    fmpq_clear (one);
    if (fmpq_cmp (at + BARCODE_CLASS, barcodes->classes) >= 0) {
        barcodes_clear (barcodes);
        return 0;
    }
    fmpq_sub_si (barcodes->samples, barcodes->classes, 1);
    fmpq_mul (barcodes->samples, barcodes->samples, at + BARCODE_OTHERS);
    fmpq_add (barcodes->samples, barcodes->samples, at + BARCODE_COUNT);
    fmpq_div (barcodes->share, at + BARCODE_COUNT, barcodes->samples);
    barcodes->digits = (slong) fmpz_popcnt (fmpq_numref (at + BARCODE_CLASS));
    return 1;
}

void
barcodes_clear (struct barcodes *barcodes)
{
    fmpq_clear (barcodes->classes);
    fmpq_clear (barcodes->samples);
    fmpq_clear (barcodes->share);
}

/* Add class Y to the sums S of the digits (V[0] ..), of the weights and of
   their squares (the last two). */
static void
add_class (fmpq *v, slong bits, slong y, const fmpq *at, const fmpq_t a)
{
    fmpq *t = _fmpq_vec_init (2), *weight = t, *part = t + 1;
    int own = fmpq_cmp_si (at + BARCODE_CLASS, y) == 0;
    slong j;

    fmpq_sub_si (weight, a, own);
    fmpq_mul (part, weight, at + (own ? BARCODE_COUNT : BARCODE_OTHERS));
    for (j = 0; j < bits; j++)
        if (y >> j & 1)
            fmpq_add (v + j, v + j, part);
    fmpq_add (v + bits, v + bits, part);
    fmpq_addmul (v + bits + 1, part, weight);
    _fmpq_vec_clear (t, 2);
}

void
barcodes_square (fmpq_t value, const struct barcodes *barcodes, const fmpq *at,
                 const fmpq_t a)
{
    slong bits = fmpz_get_si (fmpq_numref (at + BARCODE_BITS)), y, j;
    fmpq *v = _fmpq_vec_init (bits + 2);

    for (y = 0; y < (slong) 1 << bits; y++)
        add_class (v, bits, y, at, a);
    for (j = 0; j < bits + 2; j++)
        fmpq_div (v + j, v + j, barcodes->samples);
    uniform_square (value, v + bits, v + bits + 1, barcodes->samples,
                    at + BARCODE_NOISE);
    for (j = 0; j < bits; j++)
        fmpq_addmul (value, v + j, v + j);
    _fmpq_vec_clear (v, bits + 2);
}

enum evaluation
barcodes_exact (fmpq_t value, const fmpq *at, enum barcodes_model model)
{
    struct barcodes b;
    fmpq_t a;

    if (!barcodes_init (&b, at))
        return OUT_OF_DOMAIN;
    fmpq_init (a);
    if (model == MARGINAL_MODEL)
        fmpq_set (a, b.share);
    else
        fmpq_inv (a, b.classes);
    barcodes_square (value, &b, at, a);
    fmpq_clear (a);
    barcodes_clear (&b);
    return EVALUATED;
}

/* The ball of an exact rational. */
enum evaluation
barcodes_ball (arb_t out, const fmpq *at, enum barcodes_model model,
               slong prec)
{
    fmpq_t value;
    enum evaluation status;

    fmpq_init (value);
    status = barcodes_exact (value, at, model);
    arb_set_fmpq (out, value, prec);
    fmpq_clear (value);
    return status;
}

double
barcodes_work (const fmpq *at, slong prec)
{
    double bits = fmpz_get_d (fmpq_numref (at + BARCODE_BITS));

    (void) prec;
    return 10 * (bits + 8) * pow (2, bits);
}
