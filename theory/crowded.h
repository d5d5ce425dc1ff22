/*
 * A memory with more tokens than it can hold, on fixed keys: the signed keys
 * of N tokens in R^d have the coordinates (s - 2^30) / 2^30, s running, token
 * by token, through s <- 48271 s modulo 2^31 - 1, from 1000003 (seed + 1).
 * Token x has the frequency p_x ~ x^-alpha.
 */
#ifndef THEORY_CROWDED_H
#define THEORY_CROWDED_H

#include "theory/quantity.h"

/* The axes of the quantities, and where they are defined. */
#define CROWDED_AXES "alpha N d seed"
#define CROWDED_DOMAIN                                                       \
    "-16 <= alpha <= 64, integer 1 <= d <= 8, integer d < N <= 24, integer " \
    "0 <= seed <= 1000000, where no direction separates the keys"

struct crowded {
    const fmpq *alpha;
    slong n, d, seed;
    fmpz_mat_t keys; /* N x d: the signed keys times 2^30 */
};

/* Read AT in the order of the axes, and make the keys; AT is kept. */
int crowded_init (struct crowded *crowded, const fmpq *at);
void crowded_clear (struct crowded *crowded);

/* Set M[0 .. N-1] to the margins where cross-entropy is least.  OUT_OF_DOMAIN
   when the keys are not in general position or a memory can hold all tokens:
   there is no minimum.  M may be indeterminate when PREC is small. */
enum evaluation crowded_margins (arb_ptr m, const struct crowded *crowded,
                                 slong prec);

/*
 * The error at that minimum, the least possible one, and the first less the
 * second.  Set VALUE to COMBINE of them: exactly for an integer alpha, by
 * crowded_exact (else UNABLE), and by enclosures.
 */
enum crowded_part { ERROR_AT_MINIMUM, LEAST_ERROR, EXCESS };
enum evaluation crowded_value (arb_t value, const fmpq *at,
                               enum crowded_part part, slong prec);
enum evaluation crowded_exact (fmpq_t value, const fmpq *at,
                               enum crowded_part part);

/* Ball operations of any of these, about. */
double crowded_work (const fmpq *at, slong prec);

#endif
