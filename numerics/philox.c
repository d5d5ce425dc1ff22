#include "numerics/philox.h"

#include "numerics/dispatch.h"
#include "numerics/stream.h"

/* The multipliers of Philox4x32 and the steps of its two key words: 32 bits
   of the golden ratio and of sqrt 3 - 1. */
enum { ROUNDS = 10 };
#define FIRST_MULTIPLIER 0xd2511f53u
#define SECOND_MULTIPLIER 0xcd9e8d57u
#define FIRST_STEP 0x9e3779b9u
#define SECOND_STEP 0xbb67ae85u

void
philox4x32 (uint32_t out[4], const uint32_t counter[4], const uint32_t key[2])
{
    uint32_t c0 = counter[0], c1 = counter[1];
    uint32_t c2 = counter[2], c3 = counter[3];
    uint32_t k0 = key[0], k1 = key[1];
    int i;

    for (i = 0; i < ROUNDS; i++) {
        uint64_t left = (uint64_t) FIRST_MULTIPLIER * c0;
        uint64_t right = (uint64_t) SECOND_MULTIPLIER * c2;
        c0 = (uint32_t) (right >> 32) ^ c1 ^ k0;
        c2 = (uint32_t) (left >> 32) ^ c3 ^ k1;
        c1 = (uint32_t) right;
        c3 = (uint32_t) left;
        k0 += FIRST_STEP;
        k1 += SECOND_STEP;
    }
    out[0] = c0;
    out[1] = c1;
    out[2] = c2;
    out[3] = c3;
}

/* Blocks in lanes of 32 bits: good where products of lanes are narrow. */
AVX2_CLONES static void
narrow_lanes (uint64_t *bits, uint64_t position, uint64_t run,
              const uint32_t key[2], size_t n)
{
    size_t i;

#pragma omp simd
    for (i = 0; i < n; i++) {
        uint32_t counter[4], block[4];
        counter[0] = (uint32_t) (position + i);
        counter[1] = (uint32_t) ((position + i) >> 32);
        counter[2] = (uint32_t) run;
        counter[3] = (uint32_t) (run >> 32);
        philox4x32 (block, counter, key);
        bits[2 * i] = block[0] | (uint64_t) block[1] << 32;
        bits[2 * i + 1] = block[2] | (uint64_t) block[3] << 32;
    }
}

#ifdef WIDE_VECTORS
/* Blocks in lanes of 64 bits, which AVX-512 multiplies at once. */
WIDE_TARGET static void
wide_lanes (uint64_t *bits, uint64_t position, uint64_t run,
            const uint32_t key[2], size_t n)
{
    const uint64_t low = 0xffffffff;
    size_t i;

#pragma omp simd
    for (i = 0; i < n; i++) {
        uint64_t c0 = (position + i) & low, c1 = (position + i) >> 32;
        uint64_t c2 = run & low, c3 = run >> 32;
        uint64_t k0 = key[0], k1 = key[1];
        int j;
#pragma GCC unroll 10
        for (j = 0; j < ROUNDS; j++) {
            uint64_t left = FIRST_MULTIPLIER * c0;
            uint64_t right = SECOND_MULTIPLIER * c2;
            c0 = (right >> 32) ^ c1 ^ k0;
            c2 = (left >> 32) ^ c3 ^ k1;
            c1 = right & low;
            c3 = left & low;
            k0 = (k0 + FIRST_STEP) & low;
            k1 = (k1 + SECOND_STEP) & low;
        }
        bits[2 * i] = c0 | c1 << 32;
        bits[2 * i + 1] = c2 | c3 << 32;
    }
}
#endif

void
philox_blocks (uint64_t *bits, uint64_t position, uint64_t run,
               const uint32_t key[2], size_t n)
{
#ifdef WIDE_VECTORS
    if (wide_vectors ()) {
        wide_lanes (bits, position, run, key, n);
        return;
    }
#endif
    narrow_lanes (bits, position, run, key, n);
}
