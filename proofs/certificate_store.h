/* The inside of a certificate, for certificate.c and certificate_text.c. */
#ifndef PROOFS_CERTIFICATE_STORE_H
#define PROOFS_CERTIFICATE_STORE_H

#include "proofs/certificate.h"

/* An entry holds either a text or a list of rationals. */
struct entry {
    char *name, *text;
    fmpq *values;
    slong length;
};

struct record {
    char *step, *part, *kind;
    struct entry *entries;
    slong length, allocated;
};

struct certificate {
    char *claim, *digest;
    struct record **records;
    slong length, allocated;
};

/* Is TEXT printable ASCII, of at most 65535 bytes? */
int text_is_plain (const char *text);

/* The entry of RECORD called NAME, or null. */
struct entry *record_entry (const struct record *record, const char *name);

#endif
