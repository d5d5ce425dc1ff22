/*
 * Squared gradients of a class in two models of softmax regression: W = 0, and
 * the one that gives every input the frequencies of the classes.  For the
 * latter the last number of each input is 1; the gradient in its weight is
 * left out.  With proved bounds of the errors.
 *
 * Let u = 2^-53.  The scores are nought, or the logarithms of the frequencies
 * alone, as all other products are nought: off by (2 + 4 log n) u, which moves
 * a probability by twice that of itself.  So each element of the residuals is
 * off by e = (8 + c / 8 + log n) 2 u + (4 + 8 log n) u, without its share 1/n.
 * Inputs are off by at most 4 u of themselves and of length at most L, so
 * that the matrix of them is at most sqrt n L; the residuals of the class have
 * the mean square r^2 <= p + pi.  Hence the row of the gradient is off by
 * L (e + (n + 8) u r), and its squared length is summed over d terms.
 */
#ifndef NUMERICS_TWO_MODELS_H
#define NUMERICS_TWO_MODELS_H

#include "numerics/regression.h"

/*
 * Set SQUARE[0], SQUARE[1] to the squared gradient in the weights of class K
 * in the two models, and ERROR to bounds of |computed - exact|, for inputs of
 * length at most LENGTH, but for the last number.  Each class must have a
 * sample.
 */
void two_models_squares (double *square, double *error,
                         struct regression *model,
                         const struct samples *samples, size_t k,
                         double length);

/* The last number of every sample becomes 1. */
void two_models_constant (struct samples *samples);

/* COUNT samples of class 0, the others dealt out in turn. */
void two_models_label (struct samples *samples, double count, double classes);

#endif
