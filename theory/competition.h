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
#ifndef THEORY_COMPETITION_H
#define THEORY_COMPETITION_H

#include "theory/cap.h"
#include "theory/scheme.h"

struct competition {
    slong items, count, prec;
    arb_ptr mass; /* Q_y stands at y; the first class is the heaviest */
    struct powers weights, chances; /* q (x)^2, and x^(-alpha) */
    arb_t total;                    /* the sum of the chances */
};

/* ITEMS >= 1, COUNT >= 2, TWO_B = 2b >= 0. */
void competition_init (struct competition *all, const fmpq_t alpha,
                       const fmpq_t two_b, slong items, slong count,
                       slong prec);
void competition_clear (struct competition *all);

/*
 * The same from a point of the axes COMPETITION_AXES, and its dimension *D; 0,
 * with nothing to clear, when an integer is too large.
 */
#define COMPETITION_AXES "alpha rho N M d"
#define COMPETITION_DOMAIN \
    "alpha > 0, rho >= 0, integer N >= 1, integer M >= 2, integer d >= 1"
int competition_at (struct competition *all, slong *d, const fmpq *at,
                    slong prec);

/* The class of item X. */
slong competition_of (const struct competition *all, slong x);

/* Set W to q (x)^2 / (Q_f + Q_y), y another class than that of X. */
void competition_weight (arb_t w, const struct competition *all, slong x,
                         slong y);

/*
 * Set ERROR to sum_x p (x) g_x with g_x the sum of VALUE (w) over the
 * competitors y of x, one at most, or its value at the heaviest competitor
 * alone: the largest, when VALUE falls.  VALUE has the contract of cap_value.
 */
enum competitors { ALL_COMPETITORS, HEAVIEST_COMPETITOR };
typedef void competition_value (arb_t value, struct cap *cap, const arb_t w);
void competition_error (arb_t error, const struct competition *all,
                        enum competitors competitors, competition_value *value,
                        slong d);

/* Set MASS to the probability of the items with FACTOR q (x)^2 <= Q_0, the
   mass of the heaviest class. */
void competition_light (arb_t mass, const struct competition *all,
                        slong factor);

/* Ball operations of competition_error at a point of COMPETITION_AXES, about.
 */
double competition_work (const fmpq *at, slong prec,
                         enum competitors competitors);

#endif
