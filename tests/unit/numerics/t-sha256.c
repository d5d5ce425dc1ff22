/* SHA-256 against the examples of FIPS 180 and NIST. */
#include "numerics/sha256.h"
#include "tests/tap.h"

#include <stdio.h>
#include <string.h>

static int
digest_is (const unsigned char digest[32], const char *expected)
{
    char text[65];
    int i;

    for (i = 0; i < 32; i++)
        snprintf (text + 2 * i, 3, "%02x", digest[i]);
    return strcmp (text, expected) == 0;
}

static const struct {
    const char *message, *digest;
} cases[] = {
    { "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { "abc",
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    { "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
    { "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
      "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1" },
};

int
main (void)
{
    unsigned char digest[32], other[32], text[200];
    struct sha256 hash;
    size_t i;
    int same = 1;

    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        sha256 (digest, cases[i].message, strlen (cases[i].message));
        ok (digest_is (digest, cases[i].digest), "message of %zu bytes",
            strlen (cases[i].message));
    }
    sha256_start (&hash);
    for (i = 0; i < 1000000; i++)
        sha256_add (&hash, "a", 1);
    sha256_end (digest, &hash);
    ok (digest_is (digest, "cdc76e5c9914fb9281a1c7e284d73e67"
                           "f1809a48a497200e046d39ccc7112cd0"),
        "a million a");
    memset (text, 'x', sizeof text);
    for (i = 0; i < sizeof text; i++) {
        sha256 (digest, text, i);
        sha256_start (&hash);
        sha256_add (&hash, text, i / 3);
        sha256_add (&hash, text, i - i / 3);
        sha256_end (other, &hash);
        same &= memcmp (digest, other, 32) == 0;
    }
    ok (same, "in pieces or as a whole, around the block size");
    return done ();
}
