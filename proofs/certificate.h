/*
 * A certificate: what the steps of one proof found, as exact rationals under
 * names, so that it can be kept in a file and checked without being found
 * again.  It holds hints only: whoever rechecks rebuilds the problem from the
 * claim.
 *
 * A certificate is a list of records.  A record belongs to a step (by its
 * label), may be one of several parts of that step, says what kind of witness
 * it is, and holds named lists of rationals and named texts.  Labels, names
 * and texts are printable ASCII.
 */
#ifndef PROOFS_CERTIFICATE_H
#define PROOFS_CERTIFICATE_H

#include <stdio.h>

#include "theory/flint.h"

struct certificate;
struct record;

/* The format that certificate_write writes and certificate_read reads. */
enum { CERTIFICATE_VERSION = 1 };

/* Where a text stopped being a certificate. */
struct certificate_fault {
    long line;        /* from 1; 0 when the stream itself failed */
    const char *what; /* a constant string */
};

/*
 * A new certificate without records for the claim CLAIM; DIGEST is the
 * caller's hash of the claim's id and statement.  Null when either text is
 * not printable ASCII.  To be freed by certificate_clear.
 */
struct certificate *certificate_create (const char *claim, const char *digest);

/* Free CERTIFICATE and all its records; null is allowed. */
void certificate_clear (struct certificate *certificate);

/* The claim and the digest that certificate_create was given. */
const char *certificate_claim (const struct certificate *certificate);
const char *certificate_digest (const struct certificate *certificate);

/* The number of records. */
slong certificate_length (const struct certificate *certificate);

/*
 * Begin the record of PART (may be "") of the step labelled STEP; an earlier
 * record of the same step and part is emptied.  The record lives as long as
 * the certificate.  Null when CERTIFICATE is null or a text is not printable:
 * the calls below accept a null record and then do nothing.
 */
struct record *certificate_begin (struct certificate *certificate,
                                  const char *step, const char *part,
                                  const char *kind);

/* Put a copy of the N rationals VALUES under NAME, replacing what was there.
 */
void record_put (struct record *record, const char *name, const fmpq *values,
                 slong n);

/* Put a copy of TEXT under NAME, replacing what was there. */
void record_put_text (struct record *record, const char *name,
                      const char *text);

/* The record of PART of STEP, or null; CERTIFICATE may be null. */
const struct record *certificate_find (const struct certificate *certificate,
                                       const char *step, const char *part);

/* The kind of RECORD, or "" when RECORD is null. */
const char *record_kind (const struct record *record);

/*
 * The rationals under NAME and their number *N; null, with *N zero, when
 * RECORD is null or has no such list.  They live as long as the record.
 */
const fmpq *record_get (const struct record *record, const char *name,
                        slong *n);

/* The text under NAME, or null. */
const char *record_get_text (const struct record *record, const char *name);

/* Write CERTIFICATE to STREAM as JSON; 0, or -1 when the stream failed. */
int certificate_write (FILE *stream, const struct certificate *certificate);

/*
 * Read one certificate and nothing else from STREAM.  Any bytes are safe:
 * what certificate_write could not have written (blanks apart) is refused,
 * and so are texts of more than 16 MiB.  Null with *FAULT set, or a
 * certificate to be freed by certificate_clear.
 */
struct certificate *certificate_read (FILE *stream,
                                      struct certificate_fault *fault);

#endif
