/*
 * Random streams: Philox4x32-10, keyed by 64 bits, counted by (run, position).
 * A stream is its key and counter: no state is shared, nothing depends on
 * threads or order.
 */
#ifndef NUMERICS_STREAM_H
#define NUMERICS_STREAM_H

#include <stddef.h>
#include <stdint.h>

#include "numerics/sha256.h"

struct stream {
    uint32_t key[2];
    uint32_t counter[4]; /* words 0, 1: position; words 2, 3: run */
    uint32_t block[4];
    unsigned used; /* words of block already given out */
};

/* Ten rounds of Philox4x32: the block that belongs to COUNTER and KEY. */
void philox4x32 (uint32_t out[4], const uint32_t counter[4],
                 const uint32_t key[2]);

/* The stream of run number RUN under KEY, at its beginning. */
void stream_init (struct stream *stream, uint64_t key, uint64_t run);

/* The next 32 or 64 uniform bits. */
uint32_t stream_word (struct stream *stream);
uint64_t stream_bits (struct stream *stream);

/* BITS[i] is what the i-th of N calls of stream_bits would return, but for
   many it is several times faster. */
void stream_fill (struct stream *stream, uint64_t *bits, size_t n);

/* Uniform on the odd multiples of 2^-53 in (0, 1): never 0, never 1. */
double stream_uniform (struct stream *stream);

/* Uniform on 0 .. N - 1, N > 0, exactly (rejection). */
uint64_t stream_below (struct stream *stream, uint64_t n);

/* Standard normal numbers; X[i] is what the i-th of N calls of stream_normal
   would return. */
double stream_normal (struct stream *stream);
void stream_normals (struct stream *stream, double *x, size_t n);

/*
 * A 64-bit key for the text NAME under SEED: the first 8 bytes, most
 * significant first, of SHA-256 (NAME, a zero byte, SEED as 8 bytes most
 * significant first).
 */
uint64_t stream_key (const char *name, uint64_t seed);

#endif
