/*
 * The largest value of tau ell_c (tau), time times loss of theory/margin.h:
 * where it is taken, and how large it is.
 */
#ifndef THEORY_PEAK_H
#define THEORY_PEAK_H

#include "theory/flint.h"

/* Set U to the margin at the only maximum of tau ell_c (tau) over tau > 0, for
   an integer C >= 2. */
void peak_margin (arb_t u, const fmpz_t c, slong prec);

/* Set VALUE to the supremum by branch and bound over all margins, without
   knowing that there is one maximum. */
void peak_search (arb_t value, const fmpz_t c, slong prec);

#endif
