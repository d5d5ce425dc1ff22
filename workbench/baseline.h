/*
 * Baselines: what the claims say today, kept in a file and held against what
 * they say later.
 *
 * A baseline is one JSON object.  Its "sha256" is the hash of the whole file
 * with the sixty-four digits of that hash as noughts: an edited byte shows.
 * "provenance" says under what terms it was made; each of "claims" is
 *
 *   {"claim": id,
 *    "digests": {"statement", "prediction", "acceptance", "rivals"},
 *    "proof": [{"step", "truth"}...]       null without runs or without proof
 *    "points": [{"at": "alpha=2 T=100", "state": "evaluated",
 *                "prediction": digits, "exact": rational, "ball": exact ball,
 *                "measured": {"centre", "half_width", "runs"},
 *                "against": exact ball, "verdict": "holds"}...]}
 *
 * where numbers are strings (doubles in hexadecimal) and what is absent is
 * null.  Nothing in a baseline names a file that is opened or run.
 */
#ifndef WORKBENCH_BASELINE_H
#define WORKBENCH_BASELINE_H

#include <jansson.h>

#include "workbench/cli.h"

/* The format that is written, and the newest that is read. */
enum { BASELINE_FORMAT = 1 };

/* Under what terms a baseline is made, and made again. */
struct baseline_terms {
    slong digits;
    int no_runs; /* predictions only: neither runs nor proofs */
    struct circumstances circumstances;
};

/* A new object: what CLAIM says today, under TERMS.  Null without memory. */
json_t *baseline_claim (const struct claim *claim,
                        const struct baseline_terms *terms);

/* A new object, the provenance of a baseline of WORDS (an array, kept by the
   new object) under TERMS; and the terms and words back out of one that
   baseline_read accepted (WORDS is borrowed). */
json_t *baseline_provenance (const struct baseline_terms *terms,
                             json_t *words);
void baseline_read_provenance (struct baseline_terms *terms, json_t **words,
                               const json_t *provenance);

/* The text of a baseline, to be freed with free: takes PROVENANCE and CLAIMS.
   Null without memory. */
char *baseline_text (json_t *provenance, json_t *claims);

/*
 * Read the SIZE bytes at TEXT, any bytes, into a new object that is a baseline
 * in every part; or null, with why not in WHY.
 */
json_t *baseline_parse (const char *text, size_t size, char why[200]);

/*
 * Append what differs between the point WAS and the point IS, both of DIGITS
 * digits, to CHANGES as {"of", "was", "is"}: predictions and what they are
 * held against by the overlap of their balls, exact rationals exactly,
 * measurements by the overlap of their intervals, verdicts as words.  What IS
 * left unmeasured on purpose (NO_RUNS) is not compared.  Returns 0 when wide
 * balls leave the comparison undecided, else 1.
 */
int baseline_compare (json_t *changes, const json_t *was, const json_t *is,
                      int no_runs);

/* The same for two claims' proofs, as they stand in "proof", and for the
   digests of what the claims say. */
void baseline_compare_proofs (json_t *changes, const json_t *was,
                              const json_t *is);
void baseline_compare_digests (json_t *changes, const json_t *was,
                               const json_t *is);

/* assay baseline diff: hold BASELINE, read from PATH, against today. */
enum exit_code baseline_diff (FILE *out, const struct request *request,
                              const char *path, const json_t *baseline);

#endif
