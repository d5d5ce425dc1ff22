/* Random streams: published blocks, order, and the laws of what they give. */
#include "numerics/stream.h"
#include "tests/tap.h"

#include <math.h>
#include <string.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

/* Every statistical test below errs with probability at most this. */
static const double level = 1e-9;

/*
 * May COUNT of N independent trials have succeeded if each does so with
 * probability P?  By Chernoff, a deviation with n KL (count/n, p) > log
 * (2/level) has probability below the level.
 */
static int
plausible (double count, double n, double p)
{
    double q = count / n, divergence = 0;

    if (q > 0)
        divergence += q * log (q / p);
    if (q < 1)
        divergence += (1 - q) * log ((1 - q) / (1 - p));
    return n * divergence <= log (2 / level);
}

/* The three vectors that the authors of Philox publish for ten rounds. */
static void
known_blocks (void)
{
    static const struct {
        uint32_t counter[4], key[2], block[4];
    } cases[] = {
        { { 0, 0, 0, 0 },
          { 0, 0 },
          { 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8 } },
        { { 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff },
          { 0xffffffff, 0xffffffff },
          { 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd } },
        { { 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344 },
          { 0xa4093822, 0x299f31d0 },
          { 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1 } },
    };
    uint32_t block[4];
    size_t i;

    for (i = 0; i < 3; i++) {
        philox4x32 (block, cases[i].counter, cases[i].key);
        ok (memcmp (block, cases[i].block, sizeof block) == 0,
            "published block %zu", i);
    }
}

static void
order (void)
{
    uint32_t block[4], counter[4] = { 1, 0, 7, 9 }, key[2] = { 5, 3 };
    uint32_t word[8];
    struct stream stream, other;
    int i;

    stream_init (&stream, 0x300000005, 0x900000007);
    for (i = 0; i < 8; i++)
        word[i] = stream_word (&stream);
    philox4x32 (block, counter, key);
    ok (memcmp (block, word + 4, sizeof block) == 0,
        "words 4 to 7 are the block at position 1");
    stream_init (&other, 0x300000005, 0x900000007);
    ok (stream_bits (&other) == (word[0] | (uint64_t) word[1] << 32),
        "64 bits are two words, the low one first");
    stream.counter[0] = 0xffffffff;
    stream.used = 4;
    stream_word (&stream);
    ok (stream.counter[0] == 0 && stream.counter[1] == 1,
        "the position carries into its second word");
    stream_init (&other, 0x300000005, 0x900000008);
    ok (stream_word (&other) != word[0], "another run, another stream");
}

/* Lengths and offsets on both sides of the lanes of any CPU. */
static void
bulk (void)
{
    uint64_t bits[100];
    struct stream one, many;
    int offset, n, i, same = 1;

    for (offset = 0; offset < 6; offset++)
        for (n = 0; n < 100; n++) {
            stream_init (&one, 0x123456789abcdef, 0xfedcba987654321);
            one.counter[0] = 0xfffffff0;
            many = one;
            for (i = 0; i < offset; i++)
                same &= stream_word (&one) == stream_word (&many);
            stream_fill (&many, bits, (size_t) n);
            for (i = 0; i < n; i++)
                same &= bits[i] == stream_bits (&one);
            same &= stream_word (&one) == stream_word (&many);
        }
    ok (same, "in bulk as one by one, over a carry of the position");
}

static void
uniform (void)
{
    enum { N = 200000, CELLS = 64 };
    double cells[CELLS] = { 0 }, u, least = 1, most = 0;
    struct stream stream;
    int i, good = 1, odd = 1;

    stream_init (&stream, stream_key ("uniform", 1), 0);
    for (i = 0; i < N; i++) {
        u = stream_uniform (&stream);
        cells[(int) (u * CELLS)]++;
        odd &= fmod (u * 0x1p53, 2) > 0.5;
        least = fmin (least, u);
        most = larger (most, u);
    }
    for (i = 0; i < CELLS; i++)
        good &= plausible (cells[i], N, 1. / CELLS);
    ok (good, "uniform numbers fill %d cells evenly", CELLS);
    ok (odd && least > 0 && most < 1, "they are odd multiples of 2^-53");
}

static void
below (void)
{
    static const uint64_t limits[] = { 1, 2, 3, 7, 10 };
    enum { N = 60000 };
    uint64_t huge = 5ULL << 61, x;
    struct stream stream;
    int i, j, good;

    stream_init (&stream, stream_key ("below", 1), 0);
    for (i = 0; i < 5; i++) {
        double cells[10] = { 0 };
        good = 1;
        for (j = 0; j < N; j++) {
            x = stream_below (&stream, limits[i]);
            good &= x < limits[i];
            cells[x < 10 ? x : 0]++;
        }
        for (j = 0; j < (int) limits[i]; j++)
            good &= limits[i] == 1
                    || plausible (cells[j], N, 1. / (double) limits[i]);
        ok (good, "below %d", (int) limits[i]);
    }
    /* 2^64 is 8/5 of 5 2^61: without rejection residues 0, 1 and 3 would come
       up twice as often as 2 and 4; with half of it, residue 1. */
    {
        double cells[5] = { 0 };
        for (j = 0, good = 1; j < N; j++) {
            x = stream_below (&stream, huge);
            good &= x < huge;
            cells[x % 5]++;
        }
        for (j = 0; j < 5; j++)
            good &= plausible (cells[j], N, 0.2);
        ok (good, "below 5 2^61: no bias");
    }
}

static void
keys (void)
{
    ok (stream_key ("", 0) == 0x3e7077fd2f66d689,
        "key of the empty name and seed 0");
    ok (stream_key ("unseen", 0x0102030405060708) == 0x16c9fe5da51172da,
        "the seed goes in most significant byte first");
    ok (stream_key ("a", 1) != stream_key ("a", 2)
            && stream_key ("a", 1) != stream_key ("b", 1),
        "names and seeds matter");
}

int
main (void)
{
    known_blocks ();
    order ();
    bulk ();
    uniform ();
    below ();
    keys ();
    return done ();
}
