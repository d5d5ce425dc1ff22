#include "numerics/stream.h"

#include <string.h>

/* The multipliers of Philox4x32 and the steps of its two key words: 32 bits
   of the golden ratio and of sqrt 3 - 1. */
enum { ROUNDS = 10 };
static const uint32_t multiplier[2] = { 0xd2511f53, 0xcd9e8d57 };
static const uint32_t key_step[2] = { 0x9e3779b9, 0xbb67ae85 };

void
philox4x32 (uint32_t out[4], const uint32_t counter[4], const uint32_t key[2])
{
    uint32_t c0 = counter[0], c1 = counter[1], c2 = counter[2],
             c3 = counter[3];
    uint32_t k0 = key[0], k1 = key[1];
    int i;

    for (i = 0; i < ROUNDS; i++) {
        uint64_t left = (uint64_t) multiplier[0] * c0;
        uint64_t right = (uint64_t) multiplier[1] * c2;
        c0 = (uint32_t) (right >> 32) ^ c1 ^ k0;
        c2 = (uint32_t) (left >> 32) ^ c3 ^ k1;
        c1 = (uint32_t) right;
        c3 = (uint32_t) left;
        k0 += key_step[0];
        k1 += key_step[1];
    }
    out[0] = c0;
    out[1] = c1;
    out[2] = c2;
    out[3] = c3;
}

void
stream_init (struct stream *stream, uint64_t key, uint64_t run)
{
    stream->key[0] = (uint32_t) key;
    stream->key[1] = (uint32_t) (key >> 32);
    stream->counter[0] = stream->counter[1] = 0;
    stream->counter[2] = (uint32_t) run;
    stream->counter[3] = (uint32_t) (run >> 32);
    memset (stream->block, 0, sizeof stream->block);
    stream->used = 4;
}

uint32_t
stream_word (struct stream *stream)
{
    if (stream->used == 4) {
        philox4x32 (stream->block, stream->counter, stream->key);
        stream->counter[1] += ++stream->counter[0] == 0;
        stream->used = 0;
    }
    return stream->block[stream->used++];
}

uint64_t
stream_bits (struct stream *stream)
{
    uint64_t low = stream_word (stream);

    return low | (uint64_t) stream_word (stream) << 32;
}

double
stream_uniform (struct stream *stream)
{
    return ((double) (stream_bits (stream) >> 12) + 0.5) * 0x1p-52;
}

/* The high word of BITS N is uniform on 0 .. N - 1 once the 2^64 mod N
   products with the smallest low words are refused. */
uint64_t
stream_below (struct stream *stream, uint64_t n)
{
    __extension__ typedef unsigned __int128 wide;
    wide product = (wide) stream_bits (stream) * n;

    if ((uint64_t) product < n) {
        uint64_t refused = (0 - n) % n;
        while ((uint64_t) product < refused)
            product = (wide) stream_bits (stream) * n;
    }
    return (uint64_t) (product >> 64);
}

uint64_t
stream_key (const char *name, uint64_t seed)
{
    unsigned char digest[32], tail[8];
    struct sha256 hash;
    uint64_t key = 0;
    size_t i;

    for (i = 0; i < 8; i++)
        tail[i] = (unsigned char) (seed >> (56 - 8 * i));
    sha256_start (&hash);
    sha256_add (&hash, name, strlen (name) + 1);
    sha256_add (&hash, tail, sizeof tail);
    sha256_end (digest, &hash);
    for (i = 0; i < 8; i++)
        key = key << 8 | digest[i];
    return key;
}
