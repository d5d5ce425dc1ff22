/*
 * Linear memories with M classes whose outputs have equal angles (orthonormal,
 * or the corners of a simplex), over Gaussian input embeddings.
 *
 * Item x of class f is stored with weight q.  The score of its class is, in
 * units of the embedding's scale, T = q R + sqrt (Q_f - q^2) g and that of
 * another class sqrt (Q_y) g_y, with R chi-distributed of d degrees of
 * freedom, all g standard normal and independent, and Q_y the sum of squared
 * weights of class y.  The item is wrong with probability E D_f (T),
 *
 *     D_f (t) = 1 - prod_{y != f} Phi (t / sqrt Q_y).
 */
#ifndef THEORY_EQUIANGULAR_H
#define THEORY_EQUIANGULAR_H

#include "theory/flint.h"

struct equiangular {
    slong classes, dimension;
    arb_ptr squares; /* Q_y for 0 <= y < CLASSES; exactly 0: empty */
};

/*
 * Items of class F, or some of them, or of several classes with the same Q_f:
 * item i counts MASS[i] and has the squared weight SQUARE[i]; the other items
 * of its class have REST[i] = Q_f - SQUARE[i] together, exactly 0 when there
 * are none.  They stand in the order of falling weights.  MOMENT, when not
 * null, adds items without number that are lighter than all of these: it sets
 * A to the sum over them of mass times (q^2 / Q_f)^(k/2), and SHARE bounds
 * their largest q^2 / Q_f.
 */
struct items {
    slong f, n;
    arb_ptr mass, square, rest;
    void (*moment) (arb_t a, slong k, void *context, slong prec);
    void *context;
    mag_t share;
};

/* Set BOUND to a positive lower bound of the sum over ITEMS of mass times
   probability of error: what is lost to the strongest other class. */
void equiangular_error_bound (mag_t bound, const struct equiangular *memory,
                              const struct items *items);

/* Bits that MEMORY and ITEMS should be known to for equiangular_error to reach
   TOLERANCE; rough ones suffice to ask. */
slong equiangular_precision (const struct equiangular *memory,
                             const struct items *items, slong count,
                             const mag_t tolerance);

/* Set ERROR to an enclosure of the sum over COUNT times ITEMS of mass times
   probability of error, to about TOLERANCE. */
void equiangular_error (arb_t error, const struct equiangular *memory,
                        const struct items *items, slong count,
                        const mag_t tolerance);

/* Ball operations that it takes, about: for GROUPS different Q_y, COUNT
   populations and BITS = -log2 (tolerance). */
double equiangular_work (double groups, double count, double d, double bits);

#endif
