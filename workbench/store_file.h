/*
 * Inside the store: the file, its tables and statements.  For store*.c alone.
 */
#ifndef WORKBENCH_STORE_FILE_H
#define WORKBENCH_STORE_FILE_H

#include <sqlite3.h>

#include "workbench/store.h"

/* The statements that are prepared, once each, when first asked for. */
enum statement {
    BEGIN,
    COMMIT,
    ROLLBACK,
    FIND_CLAIM,
    ADD_CLAIM,
    FIND_POINT,
    ADD_POINT,
    READ_POINT,
    FIND_SESSION,
    ADD_SESSION,
    ADD_ROW,
    NEXT_ROW,
    NEXT_HELD,
    ALL_ROWS,
    ALL_SESSIONS,
    STATEMENTS
};

struct store {
    sqlite3 *db;
    int file; /* holds the lock */
    char *path;
    int read_only, logging; /* LOGGING: in WAL mode */
    enum exit_code failed;  /* of adding: then nothing more is added */
    char *bits, *beside;    /* the provenance of this program */
    sqlite3_int64 session;  /* 0: not entered yet */
    sqlite3_stmt *statements[STATEMENTS];
    double *values; /* what store_next has given out */
    size_t room;
};

/* Statement WHICH, reset and without values; null after a complaint. */
sqlite3_stmt *store_statement (struct store *store, enum statement which);

/* Complain of the last failure of SQLite while DOING something. */
enum exit_code store_failed (struct store *store, const char *doing);

/* Begin a transaction unless one is open: nothing is added outside. */
enum exit_code store_begin (struct store *store);

/* What a row of ALL_ROWS, NEXT_ROW or a new one says. */
struct row_text {
    const char *claim, *digest, *at, *bits, *beside;
    sqlite3_int64 key, seed, first, count;
    int status, width;
};

/* The digest over TEXT and SIZE bytes at DATA. */
void row_digest (unsigned char digest[32], const struct row_text *text,
                 const void *data, size_t size);

/* Read every row, in order; the first that is damaged is named. */
enum exit_code store_verify (struct store *store);

#endif
