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

/* Sets BASE to the factor of one step, a root of it, at AT. */
typedef void contraction_factor (fmpq_t base, const fmpq *at);

/* 1 - mu, for AT = mu. */
contraction_factor contraction_complement;

/* The two above for the BASE of FACTOR at AT, whose second entry is the
   integer n. */
void contraction_ball_of (arb_t out, contraction_factor *factor,
                          const fmpq *at, ulong times, slong prec);
enum evaluation contraction_exact_of (fmpq_t value, contraction_factor *factor,
                                      const fmpq *at, ulong times);

#endif
