/*
 * Positive semidefinite rational matrices, by exact LDL^T with symmetric
 * pivoting: P A P^T = L D L^T, L unit lower triangular, D diagonal and not
 * negative.
 */
#ifndef PROOFS_PSD_H
#define PROOFS_PSD_H

#include "proofs/certificate.h"
#include "proofs/proof.h"

/*
 * Is A, square and symmetric, positive semidefinite?  PROVED puts "order" (the
 * rows of A as they were eliminated, from 0), "L" (below the diagonal, by
 * rows) and "D" into RECORD, which may be null; DISPROVED puts a "vector" v
 * with v^T A v < 0 there.  UNDECIDED when A is not symmetric.
 */
enum truth psd_check (const fmpq_mat_t a, struct record *record);

/*
 * Is P A P^T = L D L^T with D >= 0, for what RECORD holds?  By multiplication
 * alone: PROVED, or UNDECIDED.
 */
enum truth psd_recheck (const fmpq_mat_t a, const struct record *record);

#endif
