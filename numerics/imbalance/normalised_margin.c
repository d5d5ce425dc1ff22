/*
 * Normalised gradient descent on all of W, for Zipf's frequencies.  Measured:
 * the margin of class j, and its gain: how far the clock e^u - 1 + (c-1) u is
 * ahead of c p T, T the sum of h over the lengths of the gradients.
 *
 * Budget: margin k moves by D = h c p_k q_k / |g|.  Of what it is off, E_k, a
 * relative P_k E_k comes into q_k, P_k the right share, and the mean of all
 * P_i E_i with the weights w_i = (p_i q_i)^2 / sum into |g|: so that
 *
 *     E_k <- |1 - D P_k (1 - w_k)| E_k + D sum_{i != k} w_i P_i E_i,
 *
 * the slopes being off by no more than 8 E of D each.  To that come the
 * rounding of the shares, of c^2 squares and their sum, of the frequencies and
 * of the two entries of W.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/one_hot.h"
#include "numerics/optimiser.h"
#include "numerics/vector.h"

enum { CLASSES, STEP, CLASS, STEPS };

static const double ulp = 0x1p-52;

struct budget {
    double c, h;
    double time, time_error;
    size_t classes;
    double *error;  /* of each margin */
    double *weight; /* room: w */
    double *moved;  /* room: P E */
};

/* The rounding of the shares at the margin U, in ulp of one. */
static double
shares (double c, double u)
{
    return (9 + c / 8 + u) * ulp;
}

/*
 * Set the weights and P E, and *LENGTH to that of the gradient.  Returns a
 * bound of the length's relative rounding: diagonals are within the rounding
 * of their shares in ulp of p, the others relatively.
 */
static double
spread (double *length, struct budget *budget, const struct one_hot *model)
{
    double c = budget->c, sum = 0, off = 0, worst = 0;
    size_t k;

    for (k = 0; k < budget->classes; k++) {
        double u = one_hot_margin (model, k), mass = model->frequency[k];
        double q = 1 / (exp (u) + c - 1), round = shares (c, u);
        budget->weight[k] = mass * q * mass * q;
        budget->moved[k] = exp (u) * q * budget->error[k];
        sum += budget->weight[k];
        off += mass * mass * round * round;
        worst = fmax (worst, round);
    }
    *length = sqrt (c * (c - 1) * sum);
    for (k = 0; k < budget->classes; k++)
        budget->weight[k] /= sum;
    return sqrt (off) / *length + worst
           + ((double) model->size / 16 + 8) * ulp;
}

/* One more step from the margins of MODEL. */
static void
account (struct budget *budget, const struct one_hot *model)
{
    double c = budget->c, length, mean = 0, worst = 0;
    double round = spread (&length, budget, model);
    size_t k;

    for (k = 0; k < budget->classes; k++) {
        mean += budget->weight[k] * budget->moved[k];
        worst = fmax (worst, budget->error[k]);
    }
    budget->time += budget->h / length;
    budget->time_error +=
        budget->h / length * (mean + round + 4 * ulp) + budget->time * ulp;
    for (k = 0; k < budget->classes; k++) {
        double u = one_hot_margin (model, k), w = budget->weight[k];
        double right = exp (u) / (exp (u) + c - 1);
        double d = budget->h * sqrt (c / (c - 1) * w);
        double kept = fabs (1 - d * right * (1 - w)) * budget->error[k];
        double rest = d * (mean - w * budget->moved[k]);
        double push = budget->h / length * model->frequency[k];
        double rounding =
            d * (round + 6 * ulp) + push * 2 * shares (c, u) + (u + d) * ulp;
        budget->error[k] =
            (kept + rest + 8 * d * worst * worst + rounding) * (1 + 0x1p-20);
    }
}

/* The gain of class K, and its error. */
static double
gain (double *error, const struct budget *budget, double u, size_t k,
      double mass)
{
    double c = budget->c, clock = expm1 (u) + (c - 1) * u;
    double flow = c * mass * budget->time, ratio = clock / flow;

    *error = ((exp (u) + c - 1) * budget->error[k] / clock
              + budget->time_error / budget->time + 16 * ulp)
             * ratio * (1 + 0x1p-20);
    return ratio - 1;
}

static int
make (struct budget *budget, const double *at)
{
    budget->c = at[CLASSES];
    budget->h = at[STEP];
    budget->time = budget->time_error = 0;
    budget->classes = (size_t) at[CLASSES];
    budget->error = calloc (3 * budget->classes, sizeof *budget->error);
    if (budget->error == NULL)
        return 0;
    budget->weight = budget->error + budget->classes;
    budget->moved = budget->weight + budget->classes;
    return 1;
}

static void
descend (struct one_hot *model, struct budget *budget, double steps)
{
    struct optimiser descent;

    optimiser_normalised (&descent, model->size, budget->h);
    for (; steps > 0; steps--) {
        account (budget, model);
        one_hot_gradient (model);
        optimiser_step (&descent, model->weights, model->gradient);
    }
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double c = at[CLASSES];
    struct one_hot *model;
    struct budget budget;
    size_t j;

    (void) shared;
    (void) stream;
    if (!(c >= 2 && c <= 512 && at[STEP] > 0 && at[STEP] <= 2 && at[CLASS] >= 1
          && at[CLASS] <= c && at[STEPS] >= 1 && at[STEPS] <= 1e5))
        return RUN_REFUSED;
    j = (size_t) at[CLASS] - 1;
    model = one_hot_new (1, c);
    if (model == NULL)
        return RUN_NO_MEMORY;
    if (!make (&budget, at)) {
        one_hot_free (model);
        return RUN_NO_MEMORY;
    }
    descend (model, &budget, at[STEPS]);
    result[0] = one_hot_margin (model, j);
    result[MAX_MEASURES] = budget.error[j] + result[0] * ulp;
    result[1] = gain (&result[MAX_MEASURES + 1], &budget, result[0], j,
                      model->frequency[j]);
    free (budget.error);
    one_hot_free (model);
    return RUN_DONE;
}

EXPERIMENT (imbalance_normalised_margin) = {
    .axes = "c h j n",
    .measures = "margin gain",
    .kind = DETERMINISTIC,
    .run = run,
};
