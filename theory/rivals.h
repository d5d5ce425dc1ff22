/*
 * The other classes of a memory: a score t of the right class, drawn
 * independently of theirs, loses to at least one of them with the probability
 *
 *     D_f (t) = 1 - prod_{y != f} Phi (t / sqrt Q_y).
 */
#ifndef THEORY_RIVALS_H
#define THEORY_RIVALS_H

#include "theory/box.h"

/* Classes with the same sum of squares Q. */
struct group {
    slong count;
    arb_srcptr square; /* Q, kept by reference */
    arb_t inverse;     /* (2 Q)^(-1/2) */
    /* At the point asked about: Phi (-t / sqrt Q), and D for these classes. */
    arb_t psi, loss;
    /* On the box: of |Phi (-z / sqrt Q)| and |Phi (z / sqrt Q)|; of their sum
       and product over the other classes; of |D|. */
    mag_t psi_bound, phi_bound, psi_others, phi_others, loss_bound;
};

struct rivals {
    slong groups;
    struct group *group;
};

/*
 * Gather the CLASSES with the sums SQUARE, exactly 0 for an empty class, which
 * never beats a positive score and is never asked for.  Sets GROUP_OF[y] to
 * the group of class y, or -1.  PREC bits.
 */
void rivals_init (struct rivals *rivals, slong *group_of, arb_srcptr square,
                  slong classes, slong prec);
void rivals_clear (struct rivals *rivals);

/* Set the loss of all groups at T. */
void rivals_at (struct rivals *rivals, const arb_t t, slong prec);

/* Set the loss_bound of all groups on BOX. */
void rivals_on_box (struct rivals *rivals, const struct box *box);

/* Set BOUND >= every D at and beyond T >= 0. */
void rivals_beyond (mag_t bound, const struct rivals *rivals, const arb_t t);

#endif
