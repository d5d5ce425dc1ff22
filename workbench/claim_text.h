/*
 * The text of a claim file: its bytes, its entries, and where something is
 * wrong with them.
 *
 * An entry begins at the left margin with its key and goes on over the lines
 * that begin with a blank.  A line whose first character that is no blank is
 * "#" is a comment.  The file is UTF-8 without control characters; a byte
 * order mark and lines that end in CR LF are allowed.
 */
#ifndef WORKBENCH_CLAIM_TEXT_H
#define WORKBENCH_CLAIM_TEXT_H

#include "workbench/cli.h"
#include "workbench/keep.h"

/* The largest claim file. */
enum { CLAIM_FILE_SIZE = 1 << 20 };

struct claim_text {
    const char *path;
    char *bytes; /* NUL-terminated */
    size_t size;
};

/*
 * Read the regular file PATH, which TEXT borrows, and make its comments and
 * CRs blanks.  EXIT_HOLDS, or EXIT_USAGE after a message; clear it in any
 * case.
 */
enum exit_code claim_text_read (struct claim_text *text, const char *path);
void claim_text_clear (struct claim_text *text);

/* An entry, or what is left of it from AT on. */
struct entry {
    const char *path;
    size_t line;          /* of KEY, from 1 */
    const char *key;      /* at the left margin */
    size_t key_length;    /* letters */
    const char *at, *end; /* what follows, without the blanks around it */
};

/*
 * Set ENTRY to the next entry of TEXT after the one that is there; for the
 * first, ENTRY is all zeros.  *FOUND says whether there was one.  EXIT_HOLDS,
 * or EXIT_USAGE after a message.
 */
enum exit_code claim_text_next (struct entry *entry, int *found,
                                const struct claim_text *text);

/* The column of WHERE, and the line it stands on. */
void entry_position (size_t *line, size_t *column, const struct entry *entry,
                     const char *where);

/* "assay: path:line:column: " and a message, for the byte WHERE of ENTRY;
   returns EXIT_USAGE. */
enum exit_code entry_fault (const struct entry *entry, const char *where,
                            const char *format, ...)
    __attribute__ ((format (printf, 3, 4)));

/* That memory is short: returns EXIT_LIMIT. */
enum exit_code entry_no_memory (const struct entry *entry);

/* ---- Reading on: all of these move ENTRY->at past what they took and the
   blanks after it. */

/* Is WORD next, as a whole word?  Then take it. */
int entry_take (struct entry *entry, const char *word);

/* Take the character C if it is next. */
int entry_sign (struct entry *entry, char c);

/* The length of the name ([A-Za-z][A-Za-z0-9_]*) or of the word without
   blanks that is next; *WORD points at it. */
size_t entry_name (struct entry *entry, const char **word);
size_t entry_word (struct entry *entry, const char **word);

/* A text between double quotes, of at least one character, without a quote
   inside; its blanks are made single ones.  WHAT is what it should say. */
enum exit_code entry_quoted (const char **text, struct entry *entry,
                             struct keep *keep, const char *what);

/* All that is left, not empty, its blanks made single ones. */
enum exit_code entry_rest (const char **text, struct entry *entry,
                           struct keep *keep, const char *what);

/* A number of decimal.h, as text and exactly, that ends before a blank or one
   of STOPS. */
enum exit_code entry_number (fmpq_t value, struct entry *entry,
                             const char *stops, const char *what);

/* A whole number from LEAST to MOST. */
enum exit_code entry_whole (slong *value, struct entry *entry, slong least,
                            slong most, const char *what);

/* Nothing may be left. */
enum exit_code entry_end (const struct entry *entry);

#endif
