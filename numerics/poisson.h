/* Poisson numbers. */
#ifndef NUMERICS_POISSON_H
#define NUMERICS_POISSON_H

#include <stdint.h>

struct stream;

/* A Poisson number of mean MEAN >= 0, in time proportional to it. */
uint64_t poisson_draw (double mean, struct stream *stream);

#endif
