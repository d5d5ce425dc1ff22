/*
 * All data sets of a few draws, or of a few items seen or not: the mean error
 * of a two-class memory that stores what it has seen.
 */
#ifndef PROOFS_DATA_CASES_H
#define PROOFS_DATA_CASES_H

#include "theory/flint.h"

/*
 * Set ERROR to the mean, over all sequences of DRAWS draws from the N items of
 * probability P, of the error in even dimension D with weights count^RHO,
 * RHO >= 0 an integer; no weight for what was not drawn.
 */
void data_draws (arb_t error, const fmpq *p, slong n, slong draws, slong rho,
                 slong d, slong prec);

/* The same over all sets of seen items, item x seen with probability
   1 - e^(-T p_x), weights equal. */
void data_poisson (arb_t error, const fmpq *p, slong n, const fmpq_t draws,
                   slong d, slong prec);

#endif
