/* Caps that are rational: d even, w the square of a rational. */
#ifndef PROOFS_CAP_CASES_H
#define PROOFS_CAP_CASES_H

#include "proofs/proof.h"

enum side { BELOW, ABOVE };

/* Does BOUND, a quantity on the axes "d w", lie on that SIDE of 16 rational
   caps? */
enum truth cap_cases (const struct quantity *bound, enum side side);

#endif
