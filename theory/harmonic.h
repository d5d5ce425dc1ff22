/* Harmonic numbers H_n = 1 + 1/2 + ... + 1/n. */
#ifndef THEORY_HARMONIC_H
#define THEORY_HARMONIC_H

#include "theory/flint.h"

/* The most terms that harmonic_exact adds. */
enum { HARMONIC_EXACT = 100000 };

/* Set H to H_n as a rational; 0, and H unchanged, beyond HARMONIC_EXACT
   terms; N >= 0. */
int harmonic_exact (fmpq_t h, const fmpz_t n);

/* Set H to an enclosure of H_n, N >= 0. */
void harmonic (arb_t h, const fmpz_t n, slong prec);

#endif
