/* Identities between rational functions of several variables. */
#ifndef PROOFS_IDENTITY_H
#define PROOFS_IDENTITY_H

#include "proofs/proof.h"

/*
 * Is LEFT = RIGHT as rational functions of VARIABLES (texts as in
 * proofs/expression.h)?  PROVED when the difference is the zero function and
 * both sides agree at sampled rational points, evaluated by other code;
 * DISPROVED when they differ at a point; UNDECIDED when a text is malformed,
 * divides by the zero function, or the two ways contradict each other.
 */
enum truth identity_check (const char *variables, const char *left,
                           const char *right);

/*
 * Do LEFT and RIGHT agree at POINTS rational points where both are defined?
 * DISPROVED when not; PROVED when they do, which is evidence and no proof.
 */
enum truth identity_sample (const char *variables, const char *left,
                            const char *right, int points);

#endif
