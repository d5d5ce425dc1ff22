#include "numerics/pair_events.h"

#include <math.h>

enum { MOST_STEPS = 1000000 };

/* Is it certain that the loss only falls from here on, and that no margin is
   negative again? */
static int
calm (double loss, double error, const struct pair *pair)
{
    double p = pair->memory->mass[0], q = pair->memory->mass[1];

    loss = (loss + error) * (1 + 0x1p-30);
    return loss * pair->optimiser.rate < 1
           && loss < (p < q ? p : q) * 0.6931471805599;
}

enum experiment_status
pair_watch (double *event, double *budget, struct pair *pair)
{
    double before, slip, loss, error;
    int i;

    for (i = 0; i < PAIR_EVENTS; i++)
        event[i] = budget[i] = 0;
    event[LASTING_ACCURATE] = 1;
    before = pair_loss (&slip, pair);
    while (event[FIRST_ACCURATE] < 1 || !calm (before, slip, pair)) {
        int accurate;
        double step;
        if (pair->steps >= MOST_STEPS || pair_overflows (pair))
            return RUN_DIVERGED;
        pair_step (pair);
        step = (double) pair->steps;
        accurate = pair_accurate (pair);
        loss = pair_loss (&error, pair);
        if (accurate == 0)
            budget[LASTING_ACCURATE] = 1e9;
        if (accurate == 0 && event[FIRST_ACCURATE] < 1)
            budget[FIRST_ACCURATE] = 1e9;
        if (accurate > 0 && event[FIRST_ACCURATE] < 1)
            event[FIRST_ACCURATE] = step;
        if (accurate < 0)
            event[LASTING_ACCURATE] = step + 1;
        if (!(fabs (loss - before) > slip + error))
            budget[LAST_RISE] = budget[RISES] = 1e9;
        if (loss > before) {
            event[LAST_RISE] = step;
            event[RISES]++;
        }
        before = loss;
        slip = error;
    }
    return RUN_DONE;
}
