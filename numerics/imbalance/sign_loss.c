/*
 * Sign descent on all of W, for Zipf's frequencies: 64 steps that add up to
 * the time t.  The signs do not change, so that in exact arithmetic the steps
 * lie on the flow.  Measured: the loss, which is the same for all classes.
 *
 * Budget: an entry is a sum of 64 numbers t/64, each sum within 2^-53 of its
 * size, and so is t; the difference of two entries adds its own rounding.  A
 * margin that is off by E makes the sum x of c - 1 exponentials off by E x,
 * and log (1 + x) by no more than E log (1 + x) as x / (1 + x) <= log (1 + x);
 * exponentials and log1p are within an ulp, each addition within half of one.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_hot_range.h"
#include "numerics/optimiser.h"

enum { CLASSES, TIME };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    enum { STEPS = 64 };
    const double ulp = 0x1p-52;
    double c = at[CLASSES], t = at[TIME], margin_error;
    struct one_hot *model;
    struct optimiser descent;
    struct range losses;
    int i;

    (void) shared;
    (void) stream;
    /* Beyond, 1 - p drowns in rounding, and with it the sign. */
    if (!(t >= 0 && t <= 12 && c >= 2 && c <= 1024))
        return RUN_REFUSED;
    model = one_hot_new (1, c);
    if (model == NULL)
        return RUN_NO_MEMORY;
    optimiser_sign (&descent, model->size, t / STEPS);
    for (i = 0; i < STEPS; i++) {
        one_hot_gradient (model);
        optimiser_step (&descent, model->weights, model->gradient);
    }
    losses = one_hot_losses (model);
    margin_error = (STEPS + 3) * t * ulp;
    range_report (result, 0, losses,
                  losses.most * (margin_error + (c / 2 + 4) * ulp));
    one_hot_free (model);
    return RUN_DONE;
}

EXPERIMENT (imbalance_sign_loss) = {
    .axes = "c t",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
