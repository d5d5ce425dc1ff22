#include "numerics/stream.h"

#include <string.h>

#include "numerics/philox.h"

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

void
stream_fill (struct stream *stream, uint64_t *bits, size_t n)
{
    uint64_t position, run;
    size_t blocks;

    for (; n > 0 && stream->used != 4; n--)
        *bits++ = stream_bits (stream);
    blocks = n / 2;
    position = stream->counter[0] | (uint64_t) stream->counter[1] << 32;
    run = stream->counter[2] | (uint64_t) stream->counter[3] << 32;
    philox_blocks (bits, position, run, stream->key, blocks);
    position += blocks;
    stream->counter[0] = (uint32_t) position;
    stream->counter[1] = (uint32_t) (position >> 32);
    if (n % 2 == 1)
        bits[n - 1] = stream_bits (stream);
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
