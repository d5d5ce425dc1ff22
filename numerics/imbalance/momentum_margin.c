/*
 * The heavy ball on all of W, for Zipf's frequencies; the step size is STEP
 * over the frequency p of the class in the middle, whose margin is measured.
 *
 * Budget, for entries over p: with q the share of a wrong class and P that of
 * the right one, 1 - P + q has the slope -c P q in the margin, which moves by
 * less than its size times the error.  The shares are within S ulp, the
 * difference P - 1 within S + 1 ulp of one.  Then come beta, products and sums
 * in the velocity, the step, p and the product in what it moves, and the sums
 * of the two entries.  Velocities are positive, those of the two entries add
 * up.  Wrong entries are equal numbers that go through equal operations.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_hot.h"
#include "numerics/optimiser.h"

enum { CLASSES, STEP, BETA, STEPS };

struct budget {
    double c, step, beta;
    double velocity, velocity_error, error;
};

/* One more step at the margin U. */
static void
account (struct budget *budget, double u)
{
    const double ulp = 0x1p-52;
    double c = budget->c, q = 1 / (exp (u) + c - 1), p = exp (u) * q;
    double shares = (9 + c / 8 + u) * ulp, e = budget->error;
    double g = c * q, slope = c * p * q * (1 + 2 * e);

    budget->velocity = budget->beta * budget->velocity + g;
    budget->velocity_error = budget->beta * budget->velocity_error + slope * e
                             + 2 * shares + 2 * budget->velocity * ulp;
    budget->error =
        (e
         + budget->step * (budget->velocity_error + 6 * budget->velocity * ulp)
         + (u + budget->step * budget->velocity) * ulp)
        * (1 + 0x1p-20);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double c = at[CLASSES], left = at[STEPS], margin = 0;
    struct budget budget = { .c = c, .step = at[STEP], .beta = at[BETA] };
    struct one_hot *model;
    struct optimiser descent;
    size_t k;

    (void) shared;
    (void) stream;
    if (!(c >= 2 && c <= 1024 && at[STEP] > 0 && at[STEP] <= 10 && left >= 0
          && left <= 1e5))
        return RUN_REFUSED;
    model = one_hot_new (1, c);
    if (model == NULL)
        return RUN_NO_MEMORY;
    k = model->classes / 2;
    if (!optimiser_momentum (&descent, model->size,
                             at[STEP] / model->frequency[k], at[BETA])) {
        one_hot_free (model);
        return RUN_NO_MEMORY;
    }
    for (; left > 0; left--) {
        account (&budget, margin);
        one_hot_gradient (model);
        optimiser_step (&descent, model->weights, model->gradient);
        margin = one_hot_margin (model, k);
    }
    result[0] = margin;
    result[MAX_MEASURES] = budget.error + margin * 0x1p-52;
    optimiser_clear (&descent);
    one_hot_free (model);
    return RUN_DONE;
}

EXPERIMENT (imbalance_momentum_margin) = {
    .axes = "c step beta k",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
