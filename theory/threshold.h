/*
 * Two-class memories that store the P most frequent items of the infinite
 * Zipf law with equal weights.
 */
#ifndef THEORY_THRESHOLD_H
#define THEORY_THRESHOLD_H

#include "theory/cap.h"
#include "theory/flint.h"

struct threshold {
    const fmpq *alpha;
    slong dimension, prec;
    arb_t zeta; /* zeta (alpha) */
    struct cap cap;
};

/* Begin and end; ALPHA > 1 is kept by reference. */
void threshold_init (struct threshold *threshold, const fmpq *alpha, slong d,
                     slong prec);
void threshold_clear (struct threshold *threshold);

/* Set ERROR to p([P]) h_d (1/P) + p(>P) / 2, for STORED = P >= 1. */
void threshold_error (arb_t error, struct threshold *threshold, slong stored);

/*
 * Every P that minimises the error lies between *LOW and *HIGH, equal when
 * PREC bits decide.  Returns 0, with both undefined, when no bound for P was
 * found.
 */
int threshold_search (slong *low, slong *high, const fmpq *alpha, slong d,
                      slong prec);

/* Ball operations of threshold_search, about. */
double threshold_work (double d, slong prec);

#endif
