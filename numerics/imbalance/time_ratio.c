/*
 * Gradient flow by small steps on the whole c x c matrix, c classes of Zipf's
 * law, until classes J and K have both come down to LOSS.  Measured: the time
 * of K over that of J, each from the middle of the step that did it.
 *
 * Budget.  A step ends at the clock 1 + c pi eta n + X, X what
 * numerics/one_hot_flow.c adds up; the flow has the loss of the start and of
 * the end of step n at eta (n-1) + X'/(c pi), X' <= X, and at eta n +
 * X/(c pi): the time is within eta/2 + X/(c pi) of the middle.  Rounding is
 * far below, and is covered by counting a thousandth more.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_hot_flow.h"

enum { CLASSES, FIRST, SECOND, LOSS };

/* The step of rate times frequency for the more frequent of both. */
static const double small = 0x1p-12;

enum { MOST_STEPS = 1000000 };

/* When a class came down, and how far that may be off, relatively. */
struct passage {
    size_t class;
    double time, error;
};

/* Note it when it has happened in step number N of size ETA. */
static void
note (struct passage *passage, const struct one_hot_flow *flow, double loss,
      double n, double eta)
{
    const struct one_hot *model = flow->descent.model;
    size_t k = passage->class;

    if (passage->time > 0 || one_hot_flow_loss (flow, k) > loss)
        return;
    passage->time = eta * (n - 0.5);
    passage->error = (eta / 2
                      + (flow->excess[k] + 1e-9)
                            / ((double) model->classes * model->frequency[k]))
                     / passage->time * 1.001;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_flow flow;
    struct passage one, other;
    double eta, n;

    (void) shared;
    (void) stream;
    if (!(at[LOSS] > 0 && at[LOSS] < log (at[CLASSES]) && at[FIRST] >= 1
          && at[FIRST] <= at[CLASSES] && at[SECOND] >= 1
          && at[SECOND] <= at[CLASSES]))
        return RUN_REFUSED;
    if (!one_hot_flow_init (&flow, at[CLASSES]))
        return RUN_REFUSED;
    one.class = (size_t) at[FIRST] - 1;
    other.class = (size_t) at[SECOND] - 1;
    one.time = other.time = 0;
    eta = small
          / fmax (flow.descent.model->frequency[one.class],
                  flow.descent.model->frequency[other.class]);
    for (n = 1; n <= MOST_STEPS && !(one.time > 0 && other.time > 0); n++) {
        one_hot_flow_step (&flow, eta);
        note (&one, &flow, at[LOSS], n, eta);
        note (&other, &flow, at[LOSS], n, eta);
    }
    one_hot_flow_clear (&flow);
    if (!(one.time > 0 && other.time > 0))
        return RUN_REFUSED;
    result[0] = other.time / one.time;
    result[MAX_MEASURES] =
        result[0] * (one.error + other.error) * (1 + 2 * one.error);
    return RUN_DONE;
}

EXPERIMENT (imbalance_time_ratio) = {
    .axes = "c j k loss",
    .measures = "ratio",
    .kind = DETERMINISTIC,
    .run = run,
};
