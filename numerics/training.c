#include "numerics/training.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/embedding.h"
#include "numerics/linalg.h"
#include "numerics/stream.h"

enum { ALPHA, TOKENS, CLASSES, DIM, BATCH, RATE, STEPS };

static int
whole (double x, double most)
{
    return x >= 1 && x <= most && floor (x) >= x;
}

struct course *
course_new (const double *at)
{
    struct course *new;

    if (!whole (at[BATCH], 1e9) || !whole (at[STEPS], 1e9)
        || !(at[RATE] > 0 && at[RATE] <= 1e9) || !(at[CLASSES] >= 2))
        return NULL;
    new = calloc (1, sizeof *new);
    if (new == NULL)
        return NULL;
    linalg_single_thread ();
    new->batch = (size_t) at[BATCH];
    new->steps = (size_t) at[STEPS];
    new->rate = at[RATE];
    new->task = memory_new (at[ALPHA], at[TOKENS], at[CLASSES], at[DIM]);
    if (new->task != NULL
        && alias_init (&new->tokens, new->task->mass, new->task->tokens))
        return new;
    memory_free (new->task);
    free (new);
    return NULL;
}

void
course_free (struct course *course)
{
    if (course == NULL)
        return;
    memory_free (course->task);
    alias_clear (&course->tokens);
    free (course);
}

struct learner *
learner_new (const struct course *course, int embeddings)
{
    const struct memory *task = course->task;
    struct learner *new = calloc (1, sizeof *new);

    if (new == NULL)
        return NULL;
    new->memory = memory_copy (task);
    new->gradient = gradient_new (task, embeddings);
    new->share = calloc (task->padded, sizeof *new->share);
    new->count = calloc (task->padded, sizeof *new->count);
    if (new->memory == NULL || new->gradient == NULL || new->share == NULL
        || new->count == NULL) {
        learner_free (new);
        return NULL;
    }
    optimiser_plain (&new->weights, task->dim * task->dim, course->rate);
    optimiser_plain (&new->keys, task->dim * task->padded, course->rate);
    optimiser_plain (&new->outputs, task->classes * task->dim, course->rate);
    return new;
}

void
learner_free (struct learner *learner)
{
    if (learner == NULL)
        return;
    memory_free (learner->memory);
    gradient_free (learner->gradient);
    optimiser_clear (&learner->weights);
    optimiser_clear (&learner->keys);
    optimiser_clear (&learner->outputs);
    free (learner->share);
    free (learner->count);
    free (learner);
}

int
learner_adapt (struct learner *learner, const struct course *course,
               double beta1, double beta2)
{
    double d = (double) learner->memory->dim, epsilon = 1e-8;

    return optimiser_adam (&learner->weights, learner->weights.size,
                           course->rate / d, beta1, beta2, epsilon)
           && (learner->gradient->keys == NULL
               || (optimiser_adam (&learner->keys, learner->keys.size,
                                   course->rate, beta1, beta2, epsilon)
                   && optimiser_adam (&learner->outputs, learner->outputs.size,
                                      course->rate, beta1, beta2, epsilon)));
}

void
learner_draw (struct learner *learner, struct stream *stream)
{
    struct memory *memory = learner->memory;

    memory_draw_keys (memory, stream);
    embedding_gaussian (memory->outputs, memory->classes, memory->dim, stream);
    embedding_gaussian (memory->weights, memory->dim, memory->dim, stream);
}

void
learner_batch (struct learner *learner, const struct course *course,
               struct stream *stream)
{
    size_t i, n = learner->memory->tokens;
    double one = 1 / (double) course->batch;

    memset (learner->count, 0, n * sizeof *learner->count);
    alias_counts (&course->tokens, stream, learner->count, course->batch);
    for (i = 0; i < n; i++)
        learner->share[i] = learner->count[i] * one;
}

void
learner_step (struct learner *learner)
{
    struct memory *memory = learner->memory;
    struct gradient *gradient = learner->gradient;

    memory_gradient (gradient, memory, learner->share);
    optimiser_step (&learner->weights, memory->weights, gradient->weights);
    if (gradient->keys == NULL)
        return;
    optimiser_step (&learner->keys, memory->keys, gradient->keys);
    optimiser_step (&learner->outputs, memory->outputs, gradient->outputs);
}

double
learner_train (struct learner *learner, const struct course *course,
               struct stream *stream)
{
    size_t i;

    for (i = 0; i < course->steps; i++) {
        learner_batch (learner, course, stream);
        learner_step (learner);
    }
    return memory_error (learner->memory, learner->gradient);
}

int
train_twice (double *result, const struct course *course, int adaptive,
             struct stream *stream)
{
    struct learner *learner;
    struct stream again;
    int i, done = 1;

    for (i = 0; done && i < 2; i++) {
        again = *stream;
        learner = learner_new (course, 0);
        done = learner != NULL
               && (!adaptive || learner_adapt (learner, course, 0, 0));
        if (done) {
            learner->memory->norm = i == 1 ? 1e-6 : -1;
            learner_draw (learner, &again);
            result[i] = learner_train (learner, course, &again);
        }
        learner_free (learner);
    }
    return done;
}

/* All steps, marking the tokens that come; returns the mass of the others. */
static double
train_marking (struct learner *learner, unsigned char *seen,
               const struct course *course, struct stream *stream)
{
    const struct memory *memory = learner->memory;
    double unseen = 0;
    size_t i, x;

    for (i = 0; i < course->steps; i++) {
        learner_batch (learner, course, stream);
        learner_step (learner);
        for (x = 0; x < memory->tokens; x++)
            seen[x] |= learner->count[x] > 0;
    }
    for (x = 0; x < memory->tokens; x++)
        unseen += seen[x] ? 0 : memory->mass[x];
    return unseen;
}

int
train_embeddings (double *result, const struct course *course, int adaptive,
                  struct stream *stream)
{
    struct learner *learner = learner_new (course, 1);
    unsigned char *seen = calloc (course->task->padded, 1);
    int done = learner != NULL && seen != NULL
               && (!adaptive || learner_adapt (learner, course, 0.9, 0.999));

    if (done) {
        learner_draw (learner, stream);
        result[1] = train_marking (learner, seen, course, stream);
        result[0] = memory_error (learner->memory, learner->gradient);
    }
    learner_free (learner);
    free (seen);
    return done;
}
