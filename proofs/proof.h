/*
 * A proof: the steps that carry a claim, each checked by exact arithmetic or
 * by an interval certificate, or openly taken from the literature.
 */
#ifndef PROOFS_PROOF_H
#define PROOFS_PROOF_H

#include <stddef.h>

#include "theory/quantity.h"

/* Ordered so that the weakest of several is their minimum. */
enum truth { DISPROVED, UNDECIDED, PROVED };

enum method {
    BY_RATIONALS,   /* exact arithmetic in Q */
    BY_ALGEBRA,     /* exact arithmetic in a polynomial ring or number field */
    BY_INTERVALS,   /* signs or inclusions certified by balls */
    BY_CERTIFICATE, /* a witness was found and verified: it can be kept */
    BY_CITATION     /* not checked here: an assumption */
};

/*
 * What a step found and can be checked without finding it again: a list of
 * exact rationals under names.  Opaque; see proofs/certificate.h.
 */
struct certificate;

struct step {
    const char *label;  /* "Lemma 2, base case"; unique within the proof */
    const char *shows;  /* the assertion, in TeX */
    const char *source; /* where the paper says it, or "derived here" */
    enum method method;
    /*
     * Decide the assertion.  CERTIFICATE may be null; otherwise what was found
     * is recorded there under this step's label.  Null exactly when
     * BY_CITATION.
     */
    enum truth (*check) (struct certificate *certificate);
    /*
     * Decide the assertion from CERTIFICATE alone, without search: rebuild
     * the problem from the claim, trust nothing but the recorded rationals
     * as hints.  Null when the step records nothing (check is then run again).
     */
    enum truth (*recheck) (const struct certificate *certificate);
};

struct proof {
    const struct step *steps;
    size_t nsteps;
    /* Of a proof that is made while the program runs (from a file): decides
       step number I, whose check is null, given the proof itself, whose DATA
       is its own. */
    enum truth (*check_of) (const struct proof *self, size_t i,
                            struct certificate *certificate);
    /* The same from CERTIFICATE alone, without search; null: check_of. */
    enum truth (*recheck_of) (const struct proof *self, size_t i,
                              const struct certificate *certificate);
    const void *data;
};

#define PROOF(name)                         \
    extern const struct proof name##_proof; \
    const struct proof name##_proof

#define STEPS(array) .steps = array, .nsteps = sizeof array / sizeof *array

/* The truth of step number I of PROOF: a citation is UNDECIDED. */
enum truth proof_step (const struct proof *proof, size_t i,
                       struct certificate *certificate);

/* Does step number I of PROOF keep what it found in a certificate? */
int proof_step_kept (const struct proof *proof, size_t i);

/* The truth of step number I, which is kept, from CERTIFICATE alone. */
enum truth proof_recheck (const struct proof *proof, size_t i,
                          const struct certificate *certificate);

/* The weakest step decides; no steps at all is UNDECIDED. */
enum truth proof_check (const struct proof *proof,
                        struct certificate *certificate);

/* The word for a truth ("proved") and for a method ("rationals"). */
const char *truth_name (enum truth truth);
const char *method_name (enum method method);

#endif
