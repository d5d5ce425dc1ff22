/*
 * The length of the gradient along gradient flow of softmax regression on
 * one-hot inputs with Zipf's frequencies p_k = 1 / (k H_c), k = 1, ..., c.
 * With z_k = (1 + c p_k t)/(c-1) - log (c-1) and v_k + e^{v_k} = z_k, the
 * margin is u_k = v_k + log (c-1), q_k = 1/((c-1)(1 + e^{v_k})) the share of a
 * wrong class, and |grad f|^2 = sum_k p_k^2 c (c-1) q_k^2.
 */
#ifndef THEORY_FLOW_NORM_H
#define THEORY_FLOW_NORM_H

#include "theory/flint.h"

struct flow_norm {
    slong classes, prec;
    arb_ptr mass; /* p */
    arb_t log_others;
};

/* For C >= 2 classes; what is below works with as many bits. */
void flow_norm_init (struct flow_norm *flow, const fmpz_t c, slong prec);
void flow_norm_clear (struct flow_norm *flow);

/* Set NORM to |grad f| at the ball T >= 0, which has a small radius. */
void flow_norm_value (arb_t norm, const struct flow_norm *flow, const arb_t t);

/*
 * The same continued to the box T: analytic on all of it, or indeterminate.
 * Its middle is to be real; of others nothing is known.
 */
void flow_norm_box (acb_t norm, const struct flow_norm *flow, const acb_t t);

#endif
