/*
 * The store: one SQLite file that keeps runs, so that none is made twice and
 * none is lost.
 *
 * What is kept is one row for each stretch of consecutive runs of one claim at
 * one point, with a digest over the numbers and all that says what they are.
 * A run is never taken from a store whose rows, tables or structure are not
 * exactly as they were written, nor from one that another arithmetic (see
 * provenance_of_bits) or another form of the claim (see run_digest) has
 * filled.
 *
 * All functions here complain themselves and return the exit code.  A store
 * belongs to one thread, and a file to one store: a second open of the same
 * file in one process breaks the lock of the first.
 */
#ifndef WORKBENCH_STORE_H
#define WORKBENCH_STORE_H

#include "workbench/cli.h"

struct store;

/* How a store is opened. */
enum store_use {
    STORE_ADD,    /* created when it is not there; where it cannot be written,
                     adding is what fails */
    STORE_RESUME, /* the same, but it must be there */
    STORE_READ    /* it must be there; nothing is added */
};

/*
 * Open the regular file PATH, take its lock and verify all of it.  EXIT_HOLDS
 * and *STORE; or EXIT_IO, EXIT_LOCKED (another process has it), EXIT_CORRUPT
 * (damaged, not a store, of a newer program, of another arithmetic) or
 * EXIT_LIMIT, and *STORE is null.
 */
enum exit_code store_open (struct store **store, const char *path,
                           enum store_use use);

/* Commit what was added, bring the store into the one file, unlock. */
enum exit_code store_close (struct store *store);

const char *store_path (const struct store *store);

/* Consecutive runs at one point of a store. */
struct stretch {
    slong point; /* from store_point */
    uint64_t first, count;
    enum experiment_status status; /* RUN_DONE; or RUN_DIVERGED: one run,
                                      without values */
    int width;      /* doubles a run: its measures, and in a DETERMINISTIC
                       experiment their error budgets after them */
    double *values; /* COUNT times WIDTH */
};

/* The WIDTH of the runs of EXPERIMENT. */
int stretch_width (const struct experiment *experiment);

/* The number of the point of CLAIM at PLACE under KEY and SEED, which is
   entered when it is new. */
enum exit_code store_point (slong *point, struct store *store,
                            const struct claim *claim,
                            const struct place *place, uint64_t key,
                            uint64_t seed);

/* "memscale/x at alpha=3/2 N=10", in SIZE bytes at TEXT. */
void store_point_name (char *text, size_t size, const struct claim *claim,
                       const struct place *place);

/*
 * Add STRETCH, none of whose runs is there yet.  What was added is safe from
 * the end of this process, however sudden, once store_commit has returned.
 */
enum exit_code store_put (struct store *store, const struct stretch *stretch);
enum exit_code store_commit (struct store *store);

/* Forget what was added after the last commit. */
void store_rollback (struct store *store);

/*
 * The first stretch at POINT that holds run FROM or a later one; COUNT is 0
 * when there is none.  Its values belong to STORE until the next call.
 */
enum exit_code store_next (struct stretch *stretch, struct store *store,
                           slong point, uint64_t from);

/* The same, but without the values, which are not read. */
enum exit_code store_next_held (struct stretch *stretch, struct store *store,
                                slong point, uint64_t from);

/*
 * Add all that FROM holds and TO does not; a run that both hold must be the
 * same in both, or it is named and EXIT_CORRUPT returned.  Nothing is
 * committed.  *ADDED and *SAME count runs.
 */
enum exit_code store_merge (uint64_t *added, uint64_t *same, struct store *to,
                            struct store *from);

/*
 * Runs from STORE: those that it holds are taken, others are made and added.
 * SEED is noted with them.  After source_close, which closes the store, its
 * return value is the graver of CODE and what went wrong.
 */
struct run_source *source_open (struct store *store, uint64_t seed);
enum exit_code source_close (struct run_source *source, enum exit_code code);

#endif
