/*
 * The cross-entropy of a linear memory with two classes,
 * sum p_x log (1 + e^-m_x) with the margins m = A w, as a function of w: the
 * rows of A are the signed keys.  It is convex, strictly where A has rank d,
 * and then it has a minimum, one, exactly when no w has A w >= 0 but A w = 0.
 */
#ifndef THEORY_LOGISTIC_H
#define THEORY_LOGISTIC_H

#include "theory/flint.h"

/*
 * Set W to a box with the minimiser and M to the margins there, for the rows
 * KEYS and P[x] > 0.  Returns 0, both indeterminate, when none was certified:
 * there is none, or PREC is too small.
 */
int logistic_minimum (arb_ptr w, arb_ptr m, const arb_mat_t keys, arb_srcptr p,
                      slong prec);

#endif
