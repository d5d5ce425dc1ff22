/*
 * The frequent classes of Zipf's law pi_k = 1 / (k H_c) on c classes, and
 * where they end: integers that are found by certified comparisons.
 *
 * Functions that return int return 0 when PREC bits do not decide; more bits
 * do, for the reasons given there.
 */
#ifndef THEORY_HEAD_H
#define THEORY_HEAD_H

#include "theory/flint.h"

/* Set K to floor (c / log^2 c), C >= 2. */
int head_cut (fmpz_t k, const fmpz_t c, slong prec);

/* Set K to floor (c / (H_c log c)), C >= 2: the last class with c pi_k >= log
   c. */
int head_last_logarithmic (fmpz_t k, const fmpz_t c, slong prec);

/* Set K to floor (c / H_c), C >= 1: the last class with pi_k >= 1 / c. */
int head_last_common (fmpz_t k, const fmpz_t c, slong prec);

/* Set K to the least class with H_K / H_c >= SHARE, 0 < SHARE <= 1.  Ties are
   decided by rationals, so that 0 may be final beyond HARMONIC_EXACT. */
int head_boundary (fmpz_t k, const fmpz_t c, const fmpq_t share, slong prec);

/* Set MASS to H_K / H_c. */
void head_mass (arb_t mass, const fmpz_t c, const fmpz_t k, slong prec);

/* Set OUT to K where FOUND, else to no number, for more bits to decide. */
void head_integer (arb_t out, const fmpz_t k, int found);

#endif
