/*
 * Samples with barcodes: 2^bits classes, the binary digits of the class and
 * noise in each input, and 1 as its last number.  One class has a number of
 * samples of its own, all others are of equal size.
 */
#ifndef NUMERICS_BARCODES_H
#define NUMERICS_BARCODES_H

#include "numerics/regression.h"

enum {
    BARCODE_BITS,
    BARCODE_NOISE,
    BARCODE_OTHERS,
    BARCODE_COUNT,
    BARCODE_CLASS
};
#define BARCODE_AXES "bits noise others count class"

struct barcoded {
    struct samples *samples; /* labelled; inputs 0, but for the last number */
    struct regression *model;
    size_t bits, noise, watched;
};

/* Returns 0, with nothing to be freed, for parameters without a meaning or
   when memory is short. */
int barcoded_init (struct barcoded *new, const double *at);
void barcoded_free (struct barcoded *old);

#endif
