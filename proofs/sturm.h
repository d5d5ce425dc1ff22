/*
 * Real roots of rational polynomials: counted by Sturm's theorem, and checked
 * again by Descartes' rule of signs, which shares no step with it.
 *
 * An end of an interval is a pointer to a rational, or null for infinity.
 */
#ifndef PROOFS_STURM_H
#define PROOFS_STURM_H

#include "proofs/certificate.h"
#include "proofs/proof.h"

/*
 * The number of distinct real roots of P in the half-open interval
 * (LOWER, UPPER], UPPER infinite excluded; -1 when P is zero or LOWER >=
 * UPPER.
 */
slong sturm_count (const fmpq_poly_t p, const fmpq *lower, const fmpq *upper);

/*
 * Is P > 0 at every point of the closed interval from LOWER to UPPER?
 * DISPROVED when it is not.  On PROVED the RECORD (may be null) gets cuts of
 * the interval that let sturm_positive_recheck do without Sturm's theorem;
 * UNDECIDED when no cuts were found, or LOWER > UPPER.
 */
enum truth sturm_positive (const fmpq_poly_t p, const fmpq *lower,
                           const fmpq *upper, struct record *record);

/*
 * The same from the cuts in RECORD: between two of them no coefficient in the
 * Bernstein basis (at an infinite end: of the shifted polynomial) is negative,
 * and P > 0 at the cuts.  PROVED or UNDECIDED.
 */
enum truth sturm_positive_recheck (const fmpq_poly_t p, const fmpq *lower,
                                   const fmpq *upper,
                                   const struct record *record);

/*
 * Isolate the distinct real roots of P in (LOWER, UPPER], both finite.  RECORD
 * gets "partition": rationals from LOWER to UPPER such that between two of
 * them lies at most one root, and if one, their distance is at most WIDTH > 0;
 * a root may itself be one of them.  Returns the number of roots, or -1 when P
 * is zero, LOWER >= UPPER, or counting by Sturm and by Descartes disagree.
 */
slong sturm_isolate (const fmpq_poly_t p, const fmpq_t lower,
                     const fmpq_t upper, const fmpq_t width,
                     struct record *record);

/*
 * The number of roots of P in (LOWER, UPPER] by the partition in RECORD and
 * Descartes' rule alone; -1 when the partition does not tell.
 */
slong sturm_isolate_recheck (const fmpq_poly_t p, const fmpq_t lower,
                             const fmpq_t upper, const struct record *record);

#endif
