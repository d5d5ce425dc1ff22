/* Harmonic numbers between logarithms. */
#ifndef PROOFS_HARMONIC_H
#define PROOFS_HARMONIC_H

#include "proofs/proof.h"

/*
 * log k + gamma + 1/(2 (k+1)) < H_k < log k + gamma + 1/(2k) for all k >= 1.
 * H_k - log k - 1/(2k) grows and H_k - log k - 1/(2 (k+1)) falls, both to
 * gamma: with x = 1/k their steps are (x + x/(1+x))/2 - log (1+x) and (3/2)
 * x/(1+x) - (1/2) x/(1+2x) - log (1+x), 0 at x = 0, whose derivatives have one
 * sign.
 */
enum truth harmonic_bracket (void);

#endif
