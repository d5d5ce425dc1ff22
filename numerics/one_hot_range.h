/*
 * What is the same for all classes of a run on one-hot inputs: the least and
 * the largest of them, so that one number with a budget speaks for all.
 */
#ifndef NUMERICS_ONE_HOT_RANGE_H
#define NUMERICS_ONE_HOT_RANGE_H

#include "numerics/one_hot.h"

struct range {
    double least, most;
};

/* Least HUGE_VAL, most -HUGE_VAL: no number yet. */
struct range range_empty (void);
void range_add (struct range *range, double x);

/* The margins, or the losses, of all classes. */
struct range one_hot_margins (const struct one_hot *model);
struct range one_hot_losses (const struct one_hot *model);

/*
 * Fill RESULT[I] of a deterministic run with the middle of RANGE and its
 * budget with BUDGET, each number's own, and what reaches from the middle to
 * both ends: the interval then holds the exact number of every class.
 */
void range_report (double *result, int i, struct range range, double budget);

#endif
