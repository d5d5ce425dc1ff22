/*
 * A memory with two classes that stores data: with c(x) the number of draws
 * that are token x, q(x) = c(x)^rho when c(x) > 0, else 0.  Given the data,
 * the error of token x averaged over normal keys is exactly h_d (q(x)^2 / sum
 * q^2), so only the data are drawn.  Tokens that are not stored, and all
 * tokens when there are no data, are guesses.
 */
#ifndef NUMERICS_STORED_DATA_H
#define NUMERICS_STORED_DATA_H

#include <stdint.h>

struct stream;
struct zipf_sampler;

/* The sampler for N tokens; null for parameters without a meaning (T draws,
   dimension D) or when memory is short. */
struct zipf_sampler *stored_data_new (double alpha, double rho, double n,
                                      double t, double d);
void stored_data_free (struct zipf_sampler *sampler);

/* One data set of DRAWS draws: sets *ERROR, in [0, 1/2]; returns 0 when memory
   is short. */
int stored_data_error (double *error, const struct zipf_sampler *sampler,
                       double rho, uint64_t draws, double d,
                       struct stream *stream);

#endif
