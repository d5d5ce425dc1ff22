/*
 * Adam on all of W, for Zipf's frequencies, with epsilon = 0.  Measured: the
 * margin, which in exact arithmetic is the same for all classes.
 *
 * Budget: scores that are off by E in their difference change a wrong share q
 * by a relative (p + E) E at most, p the right share, and 1 - p = (c-1) q by
 * as much.  To that comes what one_hot_gradient rounds: for the diagonal,
 * ulps of one in 1 - p.  The frequency is a factor of all gradients of a class
 * and does nothing.  The wrong entries of a column are equal numbers that go
 * through equal operations.
 */
#include <math.h>

#include "numerics/adam_budget.h"
#include "numerics/experiment.h"
#include "numerics/one_hot_range.h"
#include "numerics/optimiser.h"

enum { CLASSES, RATE, BETA1, BETA2, STEPS };

/* One more step at the margin U that is within E. */
static void
account (struct adam_error *right, struct adam_error *wrong,
         const struct adam_budget *budget, double c, double u, double e)
{
    const double ulp = 0x1p-52;
    double q = 1 / (exp (u) + c - 1), p = exp (u) * q;
    double moved = (p + e) * e * (1 + e), shares = (8 + c / 8 + u) * ulp;

    adam_budget_move (wrong, budget, q, moved + shares + ulp, u);
    adam_budget_move (right, budget, (c - 1) * q,
                      moved + (shares + ulp) / ((c - 1) * q) + ulp, u);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double c = at[CLASSES], left = at[STEPS];
    struct one_hot *model;
    struct optimiser descent;
    struct adam_budget budget;
    struct adam_error right = { 0 }, wrong = { 0 };
    struct range margins;

    (void) shared;
    (void) stream;
    if (!(c >= 2 && c <= 1024 && at[RATE] > 0 && at[RATE] <= 10 && left >= 0
          && left <= 1e5))
        return RUN_REFUSED;
    model = one_hot_new (1, c);
    if (model == NULL)
        return RUN_NO_MEMORY;
    if (!optimiser_adam (&descent, model->size, at[RATE], at[BETA1], at[BETA2],
                         0)) {
        one_hot_free (model);
        return RUN_NO_MEMORY;
    }
    adam_budget_init (&budget, at[RATE], at[BETA1], at[BETA2], 0);
    margins = one_hot_margins (model);
    for (; left > 0; left--) {
        adam_budget_next (&budget);
        account (&right, &wrong, &budget, c, margins.most,
                 right.error + wrong.error);
        one_hot_gradient (model);
        optimiser_step (&descent, model->weights, model->gradient);
        margins = one_hot_margins (model);
    }
    range_report (result, 0, margins, right.error + wrong.error);
    optimiser_clear (&descent);
    one_hot_free (model);
    return RUN_DONE;
}

EXPERIMENT (imbalance_adam_margin) = {
    .axes = "c lr beta1 beta2 k",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
