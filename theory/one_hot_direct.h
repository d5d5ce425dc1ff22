/*
 * The slow road to the rows of softmax regression on one-hot inputs under
 * gradient flow: frequencies by adding, margins as roots between two signs,
 * every sum over j != k written out, moments from sums of products.  Second
 * routes take it.
 */
#ifndef THEORY_ONE_HOT_DIRECT_H
#define THEORY_ONE_HOT_DIRECT_H

#include "theory/flint.h"
#include "theory/quantity.h"

/* Set PI to Zipf's frequencies of C classes and Q to the probability of a
   wrong class on the input of each, at time T > 0. */
void direct_classes (arb_ptr pi, arb_ptr q, slong c, const fmpq_t t,
                     slong prec);

/* Set GRADIENT to |df/dw_k|^2 and CURVATURE to the trace of d^2 f/dw_k^2, K
   from 0. */
void direct_row (arb_t gradient, arb_t curvature, arb_srcptr pi, arb_srcptr q,
                 slong c, slong k, slong prec);

/* The same at a point of the axes DIRECT_ROW_AXES, k from 1; OUT_OF_DOMAIN,
   with nothing set, when an integer is too large.  And the ball operations of
   it, about. */
#define DIRECT_ROW_AXES "c k t"
#define DIRECT_ROW_DOMAIN \
    "integer 2 <= c <= 1000000, integer 1 <= k <= c, t > 0"
enum evaluation direct_row_at (arb_t gradient, arb_t curvature, const fmpq *at,
                               slong prec);
double direct_row_work (const fmpq *at, slong prec);

/* Set XY, XX and YY to n sum x y - sum x sum y and so on, over the C classes,
   x the logarithm of the length of the gradient and y that of the trace. */
void direct_moments (arb_t xy, arb_t xx, arb_t yy, slong c, const fmpq_t t,
                     slong prec);

#endif
