/* SHA-256, after FIPS 180-4. */
#ifndef NUMERICS_SHA256_H
#define NUMERICS_SHA256_H

#include <stddef.h>
#include <stdint.h>

struct sha256 {
    uint32_t state[8];
    unsigned char block[64];
    uint64_t length; /* bytes taken in so far */
};

/* Begin a message; add LENGTH bytes of it at DATA; end it and set DIGEST. */
void sha256_start (struct sha256 *hash);
void sha256_add (struct sha256 *hash, const void *data, size_t length);
void sha256_end (unsigned char digest[32], struct sha256 *hash);

/* The digest of LENGTH bytes at DATA. */
void sha256 (unsigned char digest[32], const void *data, size_t length);

#endif
