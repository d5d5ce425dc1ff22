/* Training steps that are timed, and the products that they cannot do
   without. */
#ifndef BENCH_STEPS_H
#define BENCH_STEPS_H

#include "bench/kernels.h"

/* Full-batch descent of softmax regression: AT is samples, classes, inputs.
   Says how long the weights are after the first step. */
kernel_work regression_step;

/* The two products of such a step, by dgemm alone. */
kernel_work regression_products;

/* Full-batch descent of W in the outer-product memory: AT is tokens, classes,
   dimension. */
kernel_work memory_step;
kernel_work memory_products;

#endif
