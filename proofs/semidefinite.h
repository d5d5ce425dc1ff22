/*
 * Semidefinite programs, solved in floating point by the program csdp where
 * it is installed.  Its answer is a hint: whoever uses it rounds it to
 * rationals, repairs and checks it.
 *
 *     maximise <C, X> subject to <A_k, X> = a_k, X block diagonal and
 *     positive semidefinite; the answer is y with sum y_k A_k - C positive
 *     semidefinite and a.y least.
 */
#ifndef PROOFS_SEMIDEFINITE_H
#define PROOFS_SEMIDEFINITE_H

#include <stdio.h>

#include "theory/flint.h"

enum search {
    SOLVED,
    NO_SOLVER, /* csdp is not installed */
    UNSOLVED   /* it ended without an answer, or was too slow, or a file
                  could not be written */
};

/* An entry (I, J), I <= J, counted from 0, of block BLOCK of A_MATRIX, or of
   C where MATRIX is -1. */
struct entry {
    slong matrix, block, i, j;
    double value;
};

struct program {
    slong constraints, blocks, entries;
    const slong *size; /* of each block; negative: diagonal */
    const double *right;
    const struct entry *entry;
};

/* Write PROGRAM to STREAM in SDPA's sparse format; 0, or -1 when the stream
   failed. */
int semidefinite_write (FILE *stream, const struct program *program);

/*
 * Read the first COUNT numbers of STREAM, the beginning of csdp's solution
 * file, into Y; 0, or -1 when they are not there or not finite.
 */
int semidefinite_read (double *y, slong count, FILE *stream);

/* Set Y[0..CONSTRAINTS) to csdp's answer; it may take SECONDS, and leaves
   nothing behind.  Y is indeterminate unless SOLVED. */
enum search semidefinite_solve (double *y, const struct program *program,
                                int seconds);

#endif
