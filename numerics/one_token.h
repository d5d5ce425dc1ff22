/*
 * The memory on which laws of a single token are tried: it is one of ten, the
 * others follow Zipf's law, and all embeddings are orthonormal.
 */
#ifndef NUMERICS_ONE_TOKEN_H
#define NUMERICS_ONE_TOKEN_H

#include "numerics/bounded.h"

/* The token in question, and how many there are. */
enum { TOKEN = 4, TOKENS = 10 };

/*
 * A descent with steps of size RATE of ten tokens among M classes, the token
 * TOKEN with the FREQUENCY given and the rest of the mass spread over the
 * others by Zipf's law; dimension max (M, 10) + 2, keys and outputs
 * orthonormal and turned by STREAM.  Null for parameters without a meaning or
 * when memory is short.
 */
struct bounded *token_descent (double m, double frequency, double rate,
                               struct stream *stream);

#endif
