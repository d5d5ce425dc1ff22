/*
 * Error of the memory after stochastic gradient descent from W = 0, and of
 * the scheme that the paper puts in its place: with c the part of a batch
 * that is token x, q(x) grows by gamma c / (1 + e^q(x) / (M - 1)), as if
 * tokens did not disturb each other.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/embedding.h"
#include "numerics/experiment.h"
#include "numerics/scheme.h"
#include "numerics/training.h"

enum { REAL, APPROXIMATION, DIFFERENCE };

static void *
prepare (const double *at)
{
    return course_new (at);
}

static void
dispose (void *shared)
{
    course_free (shared);
}

static void
measure (double *result, struct learner *learner, double *q,
         const struct course *course, struct stream *stream)
{
    struct memory *memory = learner->memory;
    size_t i;

    memory_draw_keys (memory, stream);
    embedding_spherical (memory->outputs, memory->classes, memory->dim,
                         stream);
    for (i = 0; i < course->steps; i++) {
        learner_batch (learner, course, stream);
        learner_step (learner);
        scheme_grow (q, learner->share, memory->tokens, course->rate,
                     (double) memory->classes);
    }
    result[REAL] = memory_error (memory, learner->gradient);
    memory_store (memory, q, learner->gradient);
    result[APPROXIMATION] = memory_error (memory, learner->gradient);
    result[DIFFERENCE] = result[REAL] - result[APPROXIMATION];
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct course *course = shared;
    struct learner *learner = learner_new (course, 0);
    double *q = calloc (course->task->padded, sizeof *q);
    enum experiment_status status = RUN_NO_MEMORY;

    (void) at;
    if (learner != NULL && q != NULL) {
        measure (result, learner, q, course, stream);
        status = isfinite (result[DIFFERENCE]) ? RUN_DONE : RUN_DIVERGED;
    }
    learner_free (learner);
    free (q);
    return status;
}

EXPERIMENT (memscale_sgd_error) = {
    .axes = COURSE_AXES,
    .measures = "real approximation difference",
    .kind = MEAN,
    .lower = -1,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
