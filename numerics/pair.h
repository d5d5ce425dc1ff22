/*
 * Two tokens of frequencies p and 1 - p, keys of length one with inner product
 * corr, orthonormal outputs: the full 2 x 2 memory under gradient descent from
 * W = 0, with a proved bound of what rounding has done to it.
 */
#ifndef NUMERICS_PAIR_H
#define NUMERICS_PAIR_H

#include "numerics/memory.h"
#include "numerics/optimiser.h"

struct pair {
    struct memory *memory;
    struct gradient *gradient;
    struct optimiser optimiser;
    double skew;  /* bound of a key's error in ulp: 1 + 1/sqrt (1 - corr^2) */
    double given; /* how many ulp the parameters may be off */
    double error; /* bound of |W - its exact value|, Frobenius */
    double lag;   /* the same of the velocity, with momentum */
    size_t steps;
};

/*
 * 0 < P < 1, |CORR| < 1 and ETA > 0, each within GIVEN >= 1 ulp of what is
 * meant.  Null for parameters without a meaning or when memory is short.
 */
struct pair *pair_new (double p, double corr, double eta, double given);
void pair_free (struct pair *pair);

/* Descend with momentum 0 <= BETA < 1, within GIVEN ulp, from now on; PAIR is
   new.  0 when memory is short. */
int pair_set_momentum (struct pair *pair, double beta);

/* One step, and the bound that follows it; with normalised gradients the
   bound is finite for the first step alone. */
void pair_step (struct pair *pair);

/*
 * One step of size RATE, and the bound of |W - the gradient flow's W|, if
 * ERROR was one before: the flow of a convex loss brings no two points
 * further apart, and a step leaves it by RATE^2 / 2 times |W''| at most.
 */
void pair_follow (struct pair *pair, double rate);

/* The margin of token I, 0 or 1, and in *ERROR a bound of its error. */
double pair_margin (double *error, const struct pair *pair, int i);

/* The loss, and in *ERROR a bound of its error. */
double pair_loss (double *error, struct pair *pair);

/* Are both margins positive: 1 yes, -1 no, 0 not certain. */
int pair_accurate (const struct pair *pair);

/*
 * The largest eigenvalue of the Hessian in W by powers of Hessian-vector
 * products, and in *ERROR a bound of its error: from the residual, and from
 * the trace, for at most two eigenvalues are not 0.
 */
double pair_sharpness (double *error, const struct pair *pair);

/* Is any margin past what vector_exp can take? */
int pair_overflows (const struct pair *pair);

#endif
