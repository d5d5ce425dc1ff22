/*
 * Adam with epsilon on all of W: class 1 has the frequency p, the others
 * share the rest.  Measured: the margin of class 1.
 *
 * Budget: as for epsilon = 0, but that the frequency counts, which is within
 * an ulp, and that the two kinds of entries do not mirror each other.  Epsilon
 * beside the root only lessens the root's relative error.
 */
#include <math.h>

#include "numerics/adam_budget.h"
#include "numerics/experiment.h"
#include "numerics/one_hot.h"
#include "numerics/optimiser.h"

enum { CLASSES, MASS, RATE, BETA1, BETA2, EPSILON, STEPS };

/* Give class 1 the frequency P and each other (1 - P) / (C - 1). */
static void
set_frequencies (struct one_hot *model, double p)
{
    size_t k;

    model->frequency[0] = p;
    for (k = 1; k < model->classes; k++)
        model->frequency[k] = (1 - p) / (double) (model->classes - 1);
}

/* One more step of class 1 at the margin U that is within E. */
static void
account (struct adam_error *right, struct adam_error *wrong,
         const struct adam_budget *budget, const double *at, double u,
         double e)
{
    const double ulp = 0x1p-52;
    double c = at[CLASSES], q = 1 / (exp (u) + c - 1), p = exp (u) * q;
    double moved = (p + e) * e * (1 + e), shares = (8 + c / 8 + u) * ulp;

    adam_budget_move (wrong, budget, at[MASS] * q, moved + shares + 2 * ulp,
                      u);
    adam_budget_move (right, budget, at[MASS] * (c - 1) * q,
                      moved + (shares + ulp) / ((c - 1) * q) + 2 * ulp, u);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double c = at[CLASSES], left = at[STEPS], margin = 0;
    struct one_hot *model;
    struct optimiser descent;
    struct adam_budget budget;
    struct adam_error right = { 0 }, wrong = { 0 };

    (void) shared;
    (void) stream;
    if (!(c >= 2 && c <= 1024 && at[RATE] > 0 && at[RATE] <= 10 && left >= 0
          && left <= 1e5 && at[MASS] > 0 && at[MASS] <= 1))
        return RUN_REFUSED;
    model = one_hot_new (1, c);
    if (model == NULL)
        return RUN_NO_MEMORY;
    if (!optimiser_adam (&descent, model->size, at[RATE], at[BETA1], at[BETA2],
                         at[EPSILON])) {
        one_hot_free (model);
        return RUN_NO_MEMORY;
    }
    set_frequencies (model, at[MASS]);
    adam_budget_init (&budget, at[RATE], at[BETA1], at[BETA2], at[EPSILON]);
    for (; left > 0; left--) {
        adam_budget_next (&budget);
        account (&right, &wrong, &budget, at, margin,
                 right.error + wrong.error);
        one_hot_gradient (model);
        optimiser_step (&descent, model->weights, model->gradient);
        margin = one_hot_margin (model, 0);
    }
    result[0] = margin;
    result[MAX_MEASURES] = right.error + wrong.error + margin * 0x1p-52;
    optimiser_clear (&descent);
    one_hot_free (model);
    return RUN_DONE;
}

EXPERIMENT (imbalance_adam_epsilon_margin) = {
    .axes = "c p lr beta1 beta2 epsilon k",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
