/*
 * Where numbers come from: the versions of all that had a part in them.
 */
#ifndef WORKBENCH_PROVENANCE_H
#define WORKBENCH_PROVENANCE_H

#include "validate/claim.h"

/* What the function NAME (no arguments, returns a text) of a loaded library
   says, or "unknown". */
const char *library_says (const char *name);

/*
 * What the bits of a run depend on, one "name value" a line: versions of this
 * program, its streams and the text of its numerics, of GSL, the C library
 * and the CBLAS with the core it was made for, and whether the processor fuses
 * multiplications.  Where two of these differ, two runs of the same number
 * may. A new text to free, or null without memory.
 */
char *provenance_of_bits (void);

/* What else was there, in the same form: commit, compiler, libraries,
   processor and the level of the suite.  A new text to free, or null without
   memory. */
char *provenance_beside (void);

/*
 * The first line in which A and B differ: its name into NAME (SIZE bytes), and
 * the two values into A_VALUE and B_VALUE (SIZE bytes each).  0 when they are
 * equal.
 */
int provenance_difference (char *name, char *a_value, char *b_value,
                           size_t size, const char *a, const char *b);

enum { DIGEST_TEXT = 65 };

/* The digest, in hexadecimal, of all that gives the runs of CLAIM their
   meaning: its id and statement, its axes, and what its experiment measures.
 */
void run_digest (char digest[DIGEST_TEXT], const struct claim *claim);

/* Set TEXT to 32 bytes at RAW in hexadecimal. */
void digest_text (char text[DIGEST_TEXT], const unsigned char raw[32]);

#endif
