/*
 * Memories of infinitely many tokens with two classes.  The first tokens have
 * keys of their own; what the others leave in the memory is a sum of
 * independent normal vectors, hence one normal vector, and one of them is
 * drawn and asked for.
 */
#ifndef NUMERICS_ENDLESS_H
#define NUMERICS_ENDLESS_H

#include <stddef.h>

struct stream;
struct zipf_sampler;

struct endless {
    size_t tokens, dim;           /* tokens with keys of their own */
    double *mass, *scheme;        /* of these tokens: p(x), q(x) */
    double rest_mass;             /* p of all others */
    double rest_square;           /* sum of their q^2 */
    struct zipf_sampler *sampler; /* null: the others are not stored */
    double power;                 /* q(x) = x^-power */
};

/*
 * Tokens of the Zipf law of exponent ALPHA in (1, 64], weights x^-POWER with
 * 0 <= POWER <= 64, keys of dimension DIM; the first STORED tokens are stored,
 * or all of them when STORED is 0, and then 2 POWER > 1.  Null for parameters
 * without a meaning or when memory is short.
 */
struct endless *endless_new (double alpha, double power, double stored,
                             double dim);
void endless_free (struct endless *endless);

/* The words for what a run sets: the error, and its average over independent
   rotations of each key against the others, given all their lengths. */
#define ENDLESS_MEASURES "error averaged"

/* Set RESULT[0], RESULT[1], both in [0, 1]; returns 0 when memory is short. */
int endless_run (double *result, const struct endless *endless,
                 struct stream *stream);

#endif
