/*
 * A single direction under the link tanh, refitted at all times: with Phi the
 * kernel of tanh, u the logit of g, u' = 2 Phi' (g), Phi' (g) = sum k a_k^2
 * g^(k-1) over odd k, a power series in g^2 with positive coefficients.
 */
#ifndef THEORY_TANH_ESCAPE_H
#define THEORY_TANH_ESCAPE_H

#include "theory/quantity.h"

struct tanh_slope {
    slong n;        /* terms that are known */
    arb_ptr square; /* (2j+1) a_{2j+1}^2 for j < n */
    arb_t all;      /* the sum of all, E f'^2 */
    mag_t rest;     /* at least the sum of those from n on */
};

/* Enough of them for PREC bits at g = 1/2. */
void tanh_slope_init (struct tanh_slope *slope, slong prec);
void tanh_slope_clear (struct tanh_slope *slope);

/* Ball operations of that, about. */
quantity_work tanh_escape_work;

#endif
