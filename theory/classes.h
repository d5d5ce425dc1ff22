/*
 * Items x = 1 .. N in M classes, f (x) = (x - 1) mod M, stored with weights
 * q (x)^2 = x^(-2b): how likely one class is to win over another.
 *
 * When the outputs of any two classes have the same inner product, the right
 * class f of x loses to y with probability h_d (w), w = q^2 / (Q_f + Q_y),
 * where Q_y is the sum of q^2 over the class y: the score of y less that of f
 * is a normal variable of variance Q_f - q^2 + Q_y around -q |e|, up to a
 * common factor.  For any other outputs of the same length it is no less
 * likely, since what other classes add is noise.
 */
#ifndef THEORY_CLASSES_H
#define THEORY_CLASSES_H

#include "theory/cap.h"
#include "theory/scheme.h"

struct classes {
    slong items, count, prec;
    arb_ptr mass; /* Q_y stands at y; the first class is the heaviest */
    struct powers weights, chances; /* q (x)^2, and x^(-alpha) */
    arb_t total;                    /* the sum of the chances */
};

/* ITEMS >= 1, COUNT >= 2, TWO_B = 2b >= 0. */
void classes_init (struct classes *classes, const fmpq_t alpha,
                   const fmpq_t two_b, slong items, slong count, slong prec);
void classes_clear (struct classes *classes);

/*
 * The same from a point of the axes CLASSES_AXES, and its dimension *D; 0,
 * with nothing to clear, when an integer is too large.
 */
#define CLASSES_AXES "alpha rho N M d"
#define CLASSES_DOMAIN \
    "alpha > 0, rho >= 0, integer N >= 1, integer M >= 2, integer d >= 1"
int classes_at (struct classes *classes, slong *d, const fmpq *at, slong prec);

/* The class of item X. */
slong classes_of (const struct classes *classes, slong x);

/* Set W to q (x)^2 / (Q_f + Q_y), y another class than that of X. */
void classes_weight (arb_t w, const struct classes *classes, slong x, slong y);

/*
 * Set ERROR to sum_x p (x) g_x with g_x the sum of VALUE (w) over the
 * competitors y of x, one at most, or its value at the heaviest competitor
 * alone: the largest, when VALUE falls.  VALUE has the contract of cap_value.
 */
enum competitors { ALL_COMPETITORS, HEAVIEST_COMPETITOR };
typedef void classes_value (arb_t value, struct cap *cap, const arb_t w);
void classes_error (arb_t error, const struct classes *classes,
                    enum competitors competitors, classes_value *value,
                    slong d);

/* Set MASS to the probability of the items with FACTOR q (x)^2 <= Q_0, the
   mass of the heaviest class. */
void classes_light (arb_t mass, const struct classes *classes, slong factor);

/* Ball operations of classes_error at a point of CLASSES_AXES, about. */
double classes_work (const fmpq *at, slong prec, enum competitors competitors);

#endif
