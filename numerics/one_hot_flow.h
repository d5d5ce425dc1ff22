/*
 * Gradient flow on the whole c x c matrix of softmax regression on one-hot
 * inputs, by many small steps of descent, with a proved bound on how far these
 * are ahead of the flow.
 */
#ifndef NUMERICS_ONE_HOT_FLOW_H
#define NUMERICS_ONE_HOT_FLOW_H

#include "numerics/one_hot_descent.h"

struct one_hot_flow {
    struct one_hot_descent descent;
    double *margin, *excess; /* of each class, the latter how far its clock
                                is ahead: see one_hot_flow.c */
};

/* C classes of Zipf's law with exponent 1, nothing learnt.  Returns 0 for
   parameters without a meaning or when memory is short. */
int one_hot_flow_init (struct one_hot_flow *flow, double c);
void one_hot_flow_clear (struct one_hot_flow *flow);

/* One small step of size RATE. */
void one_hot_flow_step (struct one_hot_flow *flow, double rate);

/* Flow from zero to TIME >= 0, in as many steps as make about CHANGES changes
   of a weight, but no more than 10^6. */
void one_hot_flow_to (struct one_hot_flow *flow, double time, double changes);

/* The loss of class K, and a bound of what it is off. */
double one_hot_flow_loss (const struct one_hot_flow *flow, size_t k);
double one_hot_flow_loss_error (const struct one_hot_flow *flow, size_t k);

/* The mean loss of the samples of classes FIRST to LAST, from 0, and in *ERROR
   a bound of what it is off. */
double one_hot_flow_mean_loss (const struct one_hot_flow *flow, size_t first,
                               size_t last, double *error);

#endif
