/* Powers q^n of a rational q, 0 <= q <= 1, for any integer n >= 0. */
#ifndef THEORY_CONTRACTION_H
#define THEORY_CONTRACTION_H

#include "theory/quantity.h"

/* Set OUT to an enclosure of BASE^(TIMES n), n the integer COUNT, with PREC
   bits. */
void contraction_ball (arb_t out, const fmpq_t base, const fmpq_t count,
                       ulong times, slong prec);

/* Set VALUE to BASE^(TIMES n): EVALUATED, or UNABLE where it would have
   millions of digits. */
enum evaluation contraction_exact (fmpq_t value, const fmpq_t base,
                                   const fmpq_t count, ulong times);

#endif
