/*
 * A claim that is being read from a file.  Internal to claim_*.c and own_*.c.
 */
#ifndef WORKBENCH_CLAIM_OWN_H
#define WORKBENCH_CLAIM_OWN_H

#include "workbench/claim_formula.h"

struct own_measure;

/* The most grid points, and the most of everything else, in one claim. */
enum { OWN_POINTS = 5000, OWN_ENTRIES = 1000 };

/* One step of the proof: see own_proof.h. */
struct own_step;

struct own_claim {
    struct claim claim; /* what all commands see */
    struct keep *keep;
    struct entry head; /* its entry "claim" */
    struct formula_context formulas;
    const char *axes, *domain;
    const struct formula *predicted;
    struct quantity prediction;
    struct point *grid;
    struct rival *rivals;
    struct observation *observed;
    struct proof proof;
    struct step *steps;
    struct own_step *own_steps;
    size_t nsteps;
    struct experiment experiment;
    struct own_measure *measure; /* null: nothing is measured */
};

/* The entries with one key. */
struct entries {
    struct entry *entry; /* in the order of the file */
    size_t count;
};

/*
 * Fill OWN, whose HEAD, KEEP are set and whose rest is zero, from the entries
 * that stand under it.  EXIT_HOLDS, or a code after a message.
 */
enum exit_code own_claim_read (struct own_claim *own,
                               const struct entry *entries, size_t count);

/* Make FORMULA a quantity of OWN's parameters; null when memory is short. */
const struct quantity *own_quantity (struct own_claim *own,
                                     const struct formula *formula);

/* A number as it is written; VALUE may be null. */
enum exit_code own_number (const char **text, fmpq_t value,
                           struct own_claim *own, struct entry *entry,
                           const char *stops, const char *what);

#endif
