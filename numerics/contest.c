#include "numerics/contest.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/stream.h"

enum { ALPHA, TOKENS, CLASSES, DIM, BATCH, RATE, STEPS, AXES };

struct contender *
contest_new (const double *at, double step, double parts)
{
    struct contender *pair = calloc (2, sizeof *pair);
    double changed[AXES];

    if (pair == NULL)
        return NULL;
    memcpy (changed, at, sizeof changed);
    changed[RATE] *= step;
    changed[BATCH] /= parts;
    changed[STEPS] *= parts;
    pair[0].course = course_new (changed);
    pair[1].course = course_new (at);
    pair[0].norm = pair[1].norm = -1;
    if (pair[0].course != NULL && pair[1].course != NULL)
        return pair;
    contest_free (pair);
    return NULL;
}

void
contest_free (struct contender *pair)
{
    if (pair == NULL)
        return;
    course_free (pair[0].course);
    course_free (pair[1].course);
    free (pair);
}

/* Set ERROR to that of one contender; returns 0 when memory is short. */
static int
train (double *error, const struct contender *contender, struct stream stream)
{
    struct learner *learner = learner_new (contender->course, 0);
    int done = learner != NULL
               && (!contender->adaptive
                   || learner_adapt (learner, contender->course, 0, 0));

    if (done) {
        learner->memory->norm = contender->norm;
        learner_draw (learner, &stream);
        *error = learner_train (learner, contender->course, &stream);
    }
    learner_free (learner);
    return done;
}

enum experiment_status
contest (double *result, const struct contender *pair, struct stream *stream)
{
    double first = 0, second = 0;

    if (!train (&first, pair, *stream) || !train (&second, pair + 1, *stream))
        return RUN_NO_MEMORY;
    *result = first < second;
    return isfinite (first + second) ? RUN_DONE : RUN_DIVERGED;
}
