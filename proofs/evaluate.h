/* What proofs ask of quantities and of balls, with three-valued answers. */
#ifndef PROOFS_EVALUATE_H
#define PROOFS_EVALUATE_H

#include "proofs/proof.h"

/* The weaker of two truths. */
enum truth weaker (enum truth a, enum truth b);

/* PROVED when X > 0 for certain, DISPROVED when X <= 0 for certain. */
enum truth is_positive (const arb_t x);

/* PROVED when A <= B for certain, DISPROVED when A > B for certain. */
enum truth is_at_most (const arb_t a, const arb_t b);

/* PROVED when |A - B| < 10^-DIGITS for certain, DISPROVED when A and B are
   disjoint; overlap alone is UNDECIDED. */
enum truth is_near (const arb_t a, const arb_t b, slong digits);

/*
 * Set BALL to QUANTITY at the point AT, one rational per axis with blanks
 * between ("3/2 10 4"), to DIGITS digits relative to its size or, where that
 * is below one, absolute.  Returns 0 when it cannot be had.
 */
int evaluate_at (arb_t ball, const struct quantity *quantity, const char *at,
                 slong digits);

/* The same at a point given as one rational per axis. */
int evaluate_point (arb_t ball, const struct quantity *quantity,
                    const fmpq *at, slong digits);

/*
 * Is QUANTITY at the point AT the rational VALUE?  PROVED when a ball of 30
 * digits contains it and the quantity's own exact value, if it has one, equals
 * it; DISPROVED when not.
 */
enum truth evaluates_to (const struct quantity *quantity, const char *at,
                         const fmpq_t value);

/* What a quantity should be at a point: NUM / DEN, DEN > 0. */
struct rational_value {
    const char *at;
    slong num;
    ulong den;
};

/* The same for all COUNT of VALUES: the weakest answer. */
enum truth evaluates_to_all (const struct quantity *quantity,
                             const struct rational_value *values,
                             size_t count);

/* Does QUANTITY at the point AT agree with BALL to DIGITS places? */
enum truth evaluates_near (const struct quantity *quantity, const char *at,
                           const arb_t ball, slong digits);

/* Do QUANTITY and OTHER at the point AT agree to DIGITS places? */
enum truth evaluates_alike (const struct quantity *quantity,
                            const struct quantity *other, const char *at,
                            slong digits);

/* Is SMALL at SMALL_AT below LARGE at LARGE_AT, by balls of 20 digits? */
enum truth evaluates_below (const struct quantity *small, const char *small_at,
                            const struct quantity *large,
                            const char *large_at);

#endif
