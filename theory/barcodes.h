/*
 * Inputs with a barcode: 2^bits classes; the first numbers of an input are the
 * binary digits of its class, the others are noise, uniform on [0, 1].  One
 * class has COUNT samples, each of the others OTHERS.
 */
#ifndef THEORY_BARCODES_H
#define THEORY_BARCODES_H

#include "theory/flint.h"
#include "theory/quantity.h"

/* The axes that all quantities of barcodes have, in this order. */
enum {
    BARCODE_BITS,
    BARCODE_NOISE,
    BARCODE_OTHERS,
    BARCODE_COUNT,
    BARCODE_CLASS
};
#define BARCODE_AXES "bits noise others count class"
#define BARCODE_DOMAIN                                                   \
    "integer 1 <= bits <= 60, integer noise >= 0, integer others >= 1, " \
    "integer count >= 1, integer class >= 0, where class < 2^bits"

struct barcodes {
    fmpq_t classes, samples, share; /* c, n, and pi = count / n */
    slong digits;                   /* ones in the barcode of the class */
};

/* Returns 0 when there is no such class. */
int barcodes_init (struct barcodes *barcodes, const fmpq *at);
void barcodes_clear (struct barcodes *barcodes);

/*
 * The squared gradient in the weights of the class, whose samples have the
 * weight A - 1 in it and all others A: sums over all classes, one binary digit
 * after another; and what the noise adds.
 */
void barcodes_square (fmpq_t value, const struct barcodes *barcodes,
                      const fmpq *at, const fmpq_t a);

/* Set VALUE, or OUT, to that for the probabilities 1 / c of W = 0, or for the
   frequencies of the classes; OUT_OF_DOMAIN when there is no such class. */
enum barcodes_model { EVEN_MODEL, MARGINAL_MODEL };
enum evaluation barcodes_exact (fmpq_t value, const fmpq *at,
                                enum barcodes_model model);
enum evaluation barcodes_ball (arb_t out, const fmpq *at,
                               enum barcodes_model model, slong prec);

/* Ball operations that takes, about, as quantity_work. */
double barcodes_work (const fmpq *at, slong prec);

#endif
