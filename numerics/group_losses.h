/*
 * Softmax regression on imbalanced classes in groups with drawn inputs,
 * uniform on [0, 1] (see samples_label_groups), trained from W = 0: what the
 * groups of classes lose.
 */
#ifndef NUMERICS_GROUP_LOSSES_H
#define NUMERICS_GROUP_LOSSES_H

#include "numerics/experiment.h"
#include "numerics/samples.h"

/* How to train: gradient descent, or Adam with momenta 0.9 and 0.999 and
   epsilon 1e-8, until the mean loss is at most LEVEL, or for STEPS steps. */
struct group_course {
    int adaptive;
    double rate;
    double level; /* below 0: all steps */
    double steps; /* the most */
};

/* M groups of (m + 1) 2^m inputs; null for an M that is not in 2, .., 11, or
   when memory is short. */
struct samples *group_draw (double m, struct stream *stream);

/* Set LOSS[g], g < M, to the mean loss of group g.  RUN_REFUSED when a level
   is not reached. */
enum experiment_status group_losses (double *loss, int m,
                                     const struct samples *samples,
                                     const struct group_course *course);

#endif
