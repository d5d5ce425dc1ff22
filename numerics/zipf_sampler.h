/*
 * Ranks x = 1, 2, .. with probability proportional to x^-alpha, up to a last
 * rank or without end.
 */
#ifndef NUMERICS_ZIPF_SAMPLER_H
#define NUMERICS_ZIPF_SAMPLER_H

#include <stddef.h>
#include <stdint.h>

#include "numerics/alias.h"

struct stream;

struct zipf_sampler {
    double alpha;
    size_t head;        /* ranks 1 .. head come from the table */
    double *mass;       /* their probabilities; mass[0] belongs to rank 1 */
    double tail;        /* probability of the ranks beyond the head */
    struct alias table; /* item i: rank i + 1; item head: the tail */
};

/*
 * Probabilities of the ranks 1 .. N in MASS: x^-alpha over their sum, each
 * within 3 ulp; they sum to 1 but for rounding.
 */
void zipf_masses (double *mass, double alpha, size_t n);

/*
 * Prepare to draw from ranks 1 .. N; or from all ranks, 1 < ALPHA <= 64.
 * Returns 0 for other parameters or when memory is short.
 */
int zipf_sampler_init (struct zipf_sampler *sampler, double alpha, size_t n);
int zipf_sampler_init_endless (struct zipf_sampler *sampler, double alpha);
void zipf_sampler_clear (struct zipf_sampler *sampler);

/*
 * A rank beyond the head, an integer.  Ranks beyond 2^53 carry 53 bits, and
 * for ALPHA near 1 they may be infinite.
 */
double zipf_sampler_tail (const struct zipf_sampler *sampler,
                          struct stream *stream);

/* A rank. */
double zipf_sampler_draw (const struct zipf_sampler *sampler,
                          struct stream *stream);

/* The probability of RANK, from the head or beyond. */
double zipf_sampler_mass (const struct zipf_sampler *sampler, double rank);

/*
 * A bound on the total variation between the law of what is drawn and Zipf's:
 * the table's distance, and 2^-50 for the rounding of its weights.
 */
double zipf_sampler_distance (const struct zipf_sampler *sampler);

#endif
