/*
 * Gradient flow on all weights of a memory of N tokens of Zipf's law among M
 * classes, by descent in K and in 2K small steps.  Measured: the mean loss
 * over all tokens, from extrapolated margins with a proved bound; the slope
 * of a loss in its margin is the probability of the wrong classes.
 */
#include <math.h>

#include "numerics/bounded.h"
#include "numerics/experiment.h"
#include "numerics/small_steps.h"

enum { TOKENS, CLASSES, TIME };
enum { STEPS = 4000, MOST_TOKENS = 64 };

/* A memory after STEPS steps until time T; null when memory is short. */
static struct bounded *
descend (const double *at, size_t steps, struct stream *stream)
{
    struct bounded *bounded = bounded_new (at[TOKENS], at[CLASSES],
                                           fmax (at[TOKENS], at[CLASSES]) + 2,
                                           at[TIME] / (double) steps);

    if (bounded == NULL || !bounded_keys (bounded, NULL, 0, 0, stream)
        || !bounded_outputs (bounded, NULL, 0, 0, stream)) {
        bounded_free (bounded);
        return NULL;
    }
    for (; steps > 0; steps--)
        bounded_step (bounded, bounded->memory->mass);
    return bounded;
}

/* The mean loss, and a bound of its error. */
static double
mean_loss (double *error, const struct bounded *coarse,
           const struct bounded *fine, const double *at)
{
    double loss = 0, others = at[CLASSES] - 1;
    size_t x;

    *error = 0;
    for (x = 0; x < coarse->memory->tokens; x++) {
        double p = coarse->memory->mass[x], first, second, left, m, wrong;
        double before = bounded_margin (&first, coarse, x);
        double after = bounded_margin (&second, fine, x);
        m = small_steps_margin (&left, before, after, p, at[CLASSES], at[TIME],
                                STEPS);
        left += first + 2 * second + 0x1p-50 * m;
        wrong = others / (others + exp (m - left));
        loss += p * log1p (others * exp (-m));
        *error += p * wrong * left;
    }
    *error += 0x1p-45 * loss;
    return loss;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct bounded *coarse, *fine;
    enum experiment_status status = RUN_NO_MEMORY;

    (void) shared;
    if (!(at[TOKENS] <= MOST_TOKENS && at[CLASSES] <= MOST_TOKENS
          && at[TIME] > 0))
        return RUN_REFUSED;
    coarse = descend (at, STEPS, stream);
    fine = descend (at, 2 * STEPS, stream);
    if (coarse != NULL && fine != NULL) {
        result[0] = mean_loss (result + MAX_MEASURES, coarse, fine, at);
        status = RUN_DONE;
    }
    bounded_free (coarse);
    bounded_free (fine);
    return status;
}

EXPERIMENT (memgd_loss_flow) = {
    .axes = "N M t",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
