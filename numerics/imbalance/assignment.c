/*
 * A softmax model with a bias on the one-hot inputs of five classes, class 1
 * of frequency pi, the others alike.  Its scores are chosen so that class 1
 * has the probability p on its own input and q on all others (measures
 * "gradient", "curvature", "ratio"), or q, q/2, q/4 and q/8 ("between").
 * Derivatives of the mean loss in the bias of class 1 come from values of the
 * loss at complex biases alone.
 */
#include <math.h>

#include "numerics/contour.h"
#include "numerics/elementary.h"
#include "numerics/experiment.h"

enum { FREQUENCY, INSIDE, OUTSIDE };
enum { NUMBER = 5 };

struct model {
    double frequency[NUMBER];
    double score[NUMBER][NUMBER]; /* by input, then class */
};

/* Make class 1 as probable as P on input Y; the right one has 9/10 of the
   rest, or all others share it. */
static void
assign (struct model *model, int y, double p)
{
    int j;

    model->score[y][0] = portable_log (p);
    for (j = 1; j < NUMBER; j++) {
        double part = y == 0 ? 0.25 : j == y ? 0.9 : 0.1 / 3;
        model->score[y][j] = portable_log ((1 - p) * part);
    }
}

/* The mean loss with Z added to the bias of class 1. */
static double complex
loss (double complex z, const void *context)
{
    const struct model *model = context;
    double complex sum = 0;
    int y, j;

    for (y = 0; y < NUMBER; y++) {
        double complex scores[NUMBER];
        for (j = 0; j < NUMBER; j++)
            scores[j] = model->score[y][j];
        scores[0] += z;
        sum +=
            model->frequency[y] * (log_sum_exp (scores, NUMBER) - scores[y]);
    }
    return sum;
}

/* Set the derivatives and ERRORS for probabilities that fall by FALL from one
   input to the next.  The scores' rounding moves derivatives by as much. */
static void
measure (double *value, double *error, const double *at, double fall)
{
    struct model model;
    double q = at[OUTSIDE], size, rounding, slack;
    int y;

    for (y = 0; y < NUMBER; y++) {
        model.frequency[y] = y == 0 ? at[FREQUENCY] : (1 - at[FREQUENCY]) / 4;
        assign (&model, y, y == 0 ? at[INSIDE] : q);
        if (y > 0)
            q *= fall;
    }
    contour_derivatives (value, value + 1, loss, &model, 0.5);
    /* While |z| <= 3/2 the sum of exponentials lies between e^(-3/2) / 15 and
       e^(3/2), its argument below pi/2; the right score is log p or at least
       log (9/20), but for input 1. */
    size = 7 - portable_log (at[INSIDE]);
    rounding = (2 * NUMBER + 24 + 4 * size) * 0x1p-52;
    slack = (70 + 1 / (1 - at[INSIDE])) * 0x1p-52;
    error[0] = contour_error (1, 0.5, size, rounding) + slack;
    error[1] = contour_error (2, 0.5, size, rounding) + slack;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double value[2], error[2], *budget = result + MAX_MEASURES;
    int i;

    (void) shared;
    (void) stream;
    if (!(at[FREQUENCY] > 0 && at[FREQUENCY] < 1 && at[INSIDE] >= 1e-9
          && at[INSIDE] <= 1 - 1e-9 && at[OUTSIDE] >= 1e-9
          && at[OUTSIDE] <= 0.5))
        return RUN_REFUSED;
    for (i = 0; i < 2; i++) {
        measure (value, error, at, i == 0 ? 1 : 0.5);
        if (i == 0) {
            result[0] = value[0];
            result[1] = value[1];
            budget[0] = error[0];
            budget[1] = error[1];
        }
        result[2 + i] = -value[0] / value[1];
        budget[2 + i] = (error[0] + fabs (result[2 + i]) * error[1])
                            / (value[1] - error[1])
                        + 2 * 0x1p-52 * fabs (result[2 + i]);
    }
    return RUN_DONE;
}

EXPERIMENT (imbalance_assignment) = {
    .axes = "pi p q",
    .measures = "gradient curvature ratio between",
    .kind = DETERMINISTIC,
    .run = run,
};
