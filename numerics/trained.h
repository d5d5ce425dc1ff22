/*
 * The associative memory trained to the minimum of its cross-entropy: plain
 * gradient descent on the full matrix W from 0, two classes, labels that
 * alternate, with a proved bound on the distance to the exact minimum.
 */
#ifndef NUMERICS_TRAINED_H
#define NUMERICS_TRAINED_H

#include "numerics/experiment.h"

enum { TRAINED_TOKENS = 24, TRAINED_DIMENSIONS = 8 };

struct trained {
    size_t tokens, dim;
    /* The signed keys a_x, row by row: the key of a token of the second class
       is -a_x.  Entries are within KEY_ERROR of what they stand for,
       relatively; so are the frequencies within MASS_ERROR. */
    double keys[TRAINED_TOKENS * TRAINED_DIMENSIONS], mass[TRAINED_TOKENS];
    double key_error, mass_error;
    /* The margins that training reached, and bounds on what separates them
       from those at the minimum. */
    double margin[TRAINED_TOKENS], bound[TRAINED_TOKENS];
    /* The error of the trained memory; the bound is infinite where a margin is
       not sure of its sign. */
    double error, error_bound;
};

/* Set the masses to Zipf's law x^-ALPHA on the TOKENS. */
void trained_zipf (struct trained *trained, double alpha);

/* The signed keys of theory's crowded memory: coordinates (s - 2^30) / 2^30,
   s <- 48271 s modulo 2^31 - 1 from 1000003 (SEED + 1). */
void trained_crowded (struct trained *trained, double seed);

/*
 * Train: set the margins, the error and the bounds.  RUN_DIVERGED when the
 * bound is not even 1/2: there is no minimum nearby.
 */
enum experiment_status trained_run (struct trained *trained);

#endif
