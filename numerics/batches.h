/*
 * Batches out of balanced samples (see samples_balance), and the squared
 * gradient of class 0 on them at W = 0.  Inputs have the length sqrt (d / 3).
 */
#ifndef NUMERICS_BATCHES_H
#define NUMERICS_BATCHES_H

#include <stdint.h>

#include "numerics/regression.h"

enum { BATCH_SIZE, BATCH_CLASSES, BATCH_SAMPLES, BATCH_DIM, BATCH_COUNT };
#define BATCH_AXES "B c n d count"

/* All samples, COUNT of them in class 0 and the others dealt out.  Null for
   parameters without a meaning or when memory is short. */
struct samples *batch_samples (const double *at);

struct batches {
    const struct samples *from;
    struct samples *batch;
    struct regression *model;
};

/* Returns 0, with nothing to be freed, when memory is short. */
int batches_init (struct batches *new, const struct samples *from,
                  const double *at);
void batches_clear (struct batches *old);

/* The squared gradient of class 0 on the samples ROWS[0], .., ROWS[B-1]. */
double batch_square (struct batches *batches, const uint32_t *rows);

#endif
