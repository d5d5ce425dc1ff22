/*
 * Budget: that of rounding, and what the steps are ahead of the flow.  A step
 * d from margin u moves the clock F (u) = e^u + (c-1) u by e^u (e^d - 1 - d)
 * more than the flow in the same time (imbalance/descent_flow_loss), at most
 * e^(u+d) d^2/2; these are added up along the run, X in all.  F' is at least
 * e^v + c - 1, v >= 0 the margin of the flow: the margin is ahead by at most
 * X/c, hence v >= u - X/c, and so by at most X/(e^(u - X/c) + c - 1).
 */
#include "numerics/one_hot_flow.h"

#include <math.h>
#include <stdlib.h>

int
one_hot_flow_init (struct one_hot_flow *flow, double c)
{
    size_t classes;

    flow->margin = flow->excess = NULL;
    if (!one_hot_descent_init (&flow->descent, c))
        return 0;
    classes = flow->descent.model->classes;
    flow->margin = calloc (classes, sizeof *flow->margin);
    flow->excess = calloc (classes, sizeof *flow->excess);
    if (flow->margin != NULL && flow->excess != NULL)
        return 1;
    one_hot_flow_clear (flow);
    return 0;
}

void
one_hot_flow_clear (struct one_hot_flow *flow)
{
    one_hot_descent_clear (&flow->descent);
    free (flow->margin);
    free (flow->excess);
}

/* A margin that is read off the diagonal and one other row is the margin: the
   other rows are equal. */
static void
note_step (struct one_hot_flow *flow)
{
    const struct one_hot *model = flow->descent.model;
    size_t n = model->padded, k;

    for (k = 0; k < model->classes; k++) {
        double u = model->weights[k * n + k]
                   - model->weights[(k == 0 ? 1 : 0) * n + k];
        double d = u - flow->margin[k];
        flow->excess[k] += exp (u) * d * d / 2;
        flow->margin[k] = u;
    }
}

void
one_hot_flow_step (struct one_hot_flow *flow, double rate)
{
    one_hot_descend (&flow->descent, rate, 1);
    note_step (flow);
}

void
one_hot_flow_to (struct one_hot_flow *flow, double time, double changes)
{
    double count = changes / (double) flow->descent.model->size;

    count = ceil (fmin (fmax (count, 1), 1e6));
    time /= count;
    for (; count > 0; count--)
        one_hot_flow_step (flow, time);
}

double
one_hot_flow_loss (const struct one_hot_flow *flow, size_t k)
{
    return one_hot_loss (flow->descent.model, k);
}

/* A thousandth more, and 10^-9, for the rounding of d: with d above 10^-11 the
   former is enough, and a million smaller ones add less than the latter. */
double
one_hot_flow_loss_error (const struct one_hot_flow *flow, size_t k)
{
    double c = (double) flow->descent.model->classes;
    double excess = flow->excess[k] * 1.001 + 1e-9, u = flow->margin[k];
    double ahead = excess / (exp (u - excess / c) + c - 1);

    return one_hot_descent_loss_error (&flow->descent, k)
           + one_hot_flow_loss (flow, k) * expm1 (ahead) * (1 + 1e-9);
}

/* Weights are within 3 ulp, and sums and products of n terms add no more than
   n + 8. */
double
one_hot_flow_mean_loss (const struct one_hot_flow *flow, size_t first,
                        size_t last, double *error)
{
    const struct one_hot *model = flow->descent.model;
    double loss = 0, off = 0, mass = 0;
    size_t k;

    for (k = first; k <= last; k++) {
        mass += model->frequency[k];
        loss += model->frequency[k] * one_hot_flow_loss (flow, k);
        off += model->frequency[k] * one_hot_flow_loss_error (flow, k);
    }
    off += loss * (2 * (double) model->classes + 16) * 0x1p-52;
    *error = off / mass * (1 + 0x1p-30);
    return loss / mass;
}
