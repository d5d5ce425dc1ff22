/*
 * Data for logistic regression that a rule of integers makes: n samples of d
 * features, integers of -512 to 512 over 512, the j-th column divided by j;
 * the label is the sign of the first two and a third such integer.
 */
#ifndef NUMERICS_LOGISTIC_DATA_H
#define NUMERICS_LOGISTIC_DATA_H

#include "numerics/objective.h"

/* Logistic regression on N samples of D features for SEED with PENALTY.
   *SMOOTHNESS becomes sum |x|^2 / (4 n) + 2 penalty.  Null when memory is
   short or the sizes are not integers in range. */
struct objective *logistic_data (double *smoothness, double n, double d,
                                 double seed, double penalty);

enum { NETWORK_WEIGHTS = 10 * 52 + 1 };

/* A network of HIDDEN units on the same data, with its first weights in W, of
   NETWORK_WEIGHTS numbers: integers of the rule for SEED + 1 over 512. */
struct objective *network_data (double *w, double n, double d, double hidden,
                                double seed, double penalty);

#endif
