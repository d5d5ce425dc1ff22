/*
 * The first results of experiments, bit for bit, as SHA-256: they are the
 * same on every machine, compiler and number of threads.  A change means that
 * a stream or the order of a sum has changed: all stored results then have,
 * and NEWS must say so.  Only experiments whose tables need nothing from the
 * mathematical library are here.
 */
#include "numerics/experiment.h"
#include "numerics/sha256.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <stdio.h>
#include <string.h>

enum { RUNS = 20 };

/* The digest of N doubles, bytes from the least significant on. */
static void
digest_of (char text[17], const double *x, size_t n)
{
    unsigned char bytes[8], digest[32];
    struct sha256 hash;
    size_t i, j;

    sha256_start (&hash);
    for (i = 0; i < n; i++) {
        uint64_t pattern;
        memcpy (&pattern, x + i, sizeof pattern);
        for (j = 0; j < 8; j++)
            bytes[j] = (unsigned char) (pattern >> 8 * j);
        sha256_add (&hash, bytes, sizeof bytes);
    }
    sha256_end (digest, &hash);
    for (i = 0; i < 8; i++)
        snprintf (text + 2 * i, 3, "%02x", digest[i]);
}

static void
golden (const char *name, const struct experiment *experiment,
        const double *at, const char *expected)
{
    static double rows[RUNS * MAX_MEASURES];
    char text[17];
    enum experiment_status status;

    memset (rows, 0, sizeof rows);
    status = experiment_repeat (rows, experiment, at, stream_key ("golden", 1),
                                0, RUNS);
    digest_of (text, rows, RUNS * MAX_MEASURES);
    ok (status == RUN_DONE && strcmp (text, expected) == 0, "%s: %s", name,
        text);
}

#define GOLDEN(name, expected, ...)                                  \
    do {                                                             \
        extern const struct experiment memscale_##name##_experiment; \
        static const double at[] = { __VA_ARGS__ };                  \
        golden (#name, &memscale_##name##_experiment, at, expected); \
    } while (0)

int
main (void)
{
    static double x[1000];
    struct stream stream;
    char text[17];

    stream_init (&stream, stream_key ("golden", 1), 0);
    stream_normals (&stream, x, 1000);
    digest_of (text, x, 1000);
    ok (strcmp (text, "466d1b9eaa145c7b") == 0,
        "a thousand normal numbers: %s", text);
    GOLDEN (unseen_mass_finite, "4a1d77b5c26d694f", 1.5, 137, 50);
    GOLDEN (unseen_mass, "2c80d15e865e3726", 1.5, 2000);
    GOLDEN (tail, "5f1723020619243a", 1.5, 12);
    GOLDEN (two_class_error, "0b391a522c482c84", 2, 0.75, 37, 11);
    GOLDEN (two_class_labels_error, "7bbe489e4879f078", 2, 1, 37, 5);
    GOLDEN (threshold_error_finite, "eccce5bbdf1410ba", 2, 37, 6, 9);
    GOLDEN (equiangular_error, "6c8d0092a414418c", 2, 0.5, 37, 5, 6);
    GOLDEN (equiangular_threshold_error, "692c653a3da6c384", 2, 37, 5, 3, 6);
    GOLDEN (random_outputs_error, "d57b250dbbe89786", 2, 1, 37, 5, 6);
    GOLDEN (data_memory_error, "c100c6e4da1401b9", 2, 37, 20, 10);
    GOLDEN (one_step_error, "1d4cd2bb8323d871", 2, 37, 5, 6);
    GOLDEN (sgd_error, "9a15413d7a606bf7", 2, 37, 5, 6, 50, 1, 3);
    GOLDEN (adam_error, "f0f0ae5638073b89", 2, 37, 5, 6, 16, 1, 3);
    GOLDEN (learned_embedding_error, "f17c9295880739e9", 2, 37, 5, 6, 16, 1,
            3);
    return done ();
}
