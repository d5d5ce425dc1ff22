/*
 * Softmax regression on one-hot inputs, class by class: column k of the
 * weights keeps one score on its own class and another, smaller by the margin
 * u_k, on all others, so that input k has the probability q_k = 1 / (e^u_k + c
 * - 1) at each wrong class and p_k = e^u_k q_k at its own.  Frequencies are
 * Zipf's, pi_k = 1 / (k H_c).
 */
#ifndef THEORY_ONE_HOT_ROWS_H
#define THEORY_ONE_HOT_ROWS_H

#include "theory/flint.h"
#include "theory/quantity.h"

/* Set PI[k-1] to 1 / (k H_c), k = 1 .. C. */
void one_hot_frequencies (arb_ptr pi, slong c, slong prec);

/* Set U[k-1] to the margin of class k under gradient flow at time T > 0, from
   weights 0. */
void one_hot_flow (arb_ptr u, slong c, const fmpq_t t, slong prec);

/* The same after N gradient steps of size T / N, N >= 1. */
void one_hot_steps (arb_ptr u, slong c, const fmpq_t t, const fmpq_t n,
                    slong prec);

/*
 * For the C margins U set GRADIENT[k-1] to |df/dw_k|^2 and CURVATURE[k-1] to
 * the trace of d^2 f/dw_k^2, w_k row k of the weights, f the mean loss:
 *
 *     pi_k^2 (1 - p_k)^2 + sum_{j != k} pi_j^2 q_j^2,
 *     pi_k p_k (1 - p_k) + sum_{j != k} pi_j q_j (1 - q_j).
 */
void one_hot_rows (arb_ptr gradient, arb_ptr curvature, arb_srcptr u, slong c,
                   slong prec);

/*
 * The same for CLASSES classes at time T: under gradient flow when STEPS is
 * null, else after as many steps.  Returns 0, with nothing to clear, when
 * there are too many classes.
 */
struct one_hot {
    slong classes;
    arb_ptr gradient, curvature;
};
int one_hot_init (struct one_hot *rows, const fmpq_t classes, const fmpq_t t,
                  const fmpq *steps, slong prec);
void one_hot_clear (struct one_hot *rows);

/* Ball operations of that, about: under flow as quantity_work, the classes
   being the first axis; and after STEPS steps. */
double one_hot_flow_work (const fmpq *at, slong prec);
double one_hot_steps_work (const fmpq_t classes, const fmpq_t steps);

/* Set R to the correlation of the logarithms of X and of Y, N numbers each;
   indeterminate where one of them may be constant. */
void log_correlation (arb_t r, arb_srcptr x, arb_srcptr y, slong n,
                      slong prec);

/* Set SLOPE to that of the line through log Y against log X which has the
   least squares; indeterminate where X may be constant. */
void log_slope (arb_t slope, arb_srcptr x, arb_srcptr y, slong n, slong prec);

/* Set SHARPNESS to the largest eigenvalue of the Hessian of f for the margins
   U: the largest pi_k c p_k q_k (pi_k q_k, for c > 2, is no larger while u_k
   >= 0). */
void one_hot_sharpness (arb_t sharpness, arb_srcptr u, slong c, slong prec);

#endif
