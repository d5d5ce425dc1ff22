/*
 * Gradient descent from W = 0 on the whole c x c matrix of softmax regression
 * on one-hot inputs, with a proved bound on what rounding does to the margin
 * of every class along the way.
 */
#ifndef NUMERICS_ONE_HOT_DESCENT_H
#define NUMERICS_ONE_HOT_DESCENT_H

#include "numerics/one_hot.h"
#include "numerics/optimiser.h"

struct one_hot_descent {
    struct one_hot *model;
    struct optimiser optimiser;
    double *error; /* of one_hot_margin, class by class */
};

/* C classes of Zipf's law with exponent 1, nothing learnt.  Returns 0 for
   parameters without a meaning or when memory is short. */
int one_hot_descent_init (struct one_hot_descent *descent, double c);
void one_hot_descent_clear (struct one_hot_descent *descent);

/* STEPS plain steps at RATE, itself within an ulp of what it should be. */
void one_hot_descend (struct one_hot_descent *descent, double rate,
                      size_t steps);

/* A bound on |one_hot_loss - exact loss| of class K. */
double one_hot_descent_loss_error (const struct one_hot_descent *descent,
                                   size_t k);

#endif
