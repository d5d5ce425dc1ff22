/* Courses of training: batches, refusals, and that learning learns. */
#include "numerics/experiment.h"
#include "numerics/stream.h"
#include "numerics/training.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>

extern const struct experiment memscale_learned_embedding_error_experiment;

static void
batches (void)
{
    static const double at[] = { 2, 50, 5, 7, 40, 0.5, 3 };
    struct course *course = course_new (at);
    struct learner *learner;
    struct stream stream;
    double sum = 0;
    size_t i;
    uint64_t count = 0;

    if (course == NULL || (learner = learner_new (course, 0)) == NULL)
        exit (1);
    stream_init (&stream, 1, 2);
    learner_batch (learner, course, &stream);
    learner_batch (learner, course, &stream);
    for (i = 0; i < learner->memory->padded; i++) {
        sum += learner->share[i];
        count += learner->count[i];
    }
    ok (count == 40 && fabs (sum - 1) < 1e-15, "a batch is a whole");
    ok (learner_adapt (learner, course, 0, 0)
            && fabs (learner->weights.rate - 0.5 / 7) < 1e-16,
        "Adam learns weights at rate gamma / d");
    learner_free (learner);
    course_free (course);
}

static void
refusals (void)
{
    static const double good[] = { 2, 50, 5, 7, 40, 0.5, 3 };
    static const double bad[] = { NAN, -1, 1, 0, 0.5, 0, -2 };
    double at[7];
    int i, j, refused = 1;

    for (i = 0; i < 7; i++) {
        for (j = 0; j < 7; j++)
            at[j] = i == j ? bad[j] : good[j];
        refused &= course_new (at) == NULL;
    }
    ok (refused, "parameters without a meaning are refused");
}

/* Long enough in few dimensions: keys and outputs that are learned store every
   token that was seen (the sum of tokens seen and lost is nought); fixed ones
   in two dimensions cannot. */
static void
learning (void)
{
    static const double at[] = { 1, 20, 5, 2, 200, 0.1, 400 };
    struct course *course = course_new (at);
    struct learner *learner;
    struct stream stream;
    double result[2], fixed[2];

    if (course == NULL)
        exit (1);
    stream_init (&stream, 1, 3);
    if (!train_embeddings (result, course, 1, &stream)
        || !train_twice (fixed, course, 1, &stream))
        exit (1);
    ok (result[0] <= 0 && result[1] <= 0 && fixed[0] > 0.05 && fixed[1] > 0.05,
        "in two dimensions: %g lost with learned keys, %.3f without",
        result[0], fixed[0]);
    learner = learner_new (course, 0);
    if (learner == NULL)
        exit (1);
    learner_draw (learner, &stream);
    learner_batch (learner, course, &stream);
    {
        double before = memory_loss (learner->memory, learner->gradient);
        learner_batch (learner, course, &stream);
        for (size_t i = 0; i < 20; i++)
            learner->share[i] = learner->memory->mass[i];
        learner_step (learner);
        ok (memory_loss (learner->memory, learner->gradient) < before,
            "a small step along the whole gradient lowers the loss");
    }
    learner_free (learner);
    course_free (course);
}

/* Steps that are too large end in what is no number, and say so: such a run
   once reported that nothing was lost. */
static void
divergence (void)
{
    static const double at[] = { 1, 20, 4, 64, 1, 3, 40 };
    double result[MAX_MEASURES];

    ok (experiment_repeat (result,
                           &memscale_learned_embedding_error_experiment, at,
                           12345, 0, 1)
            == RUN_DIVERGED,
        "a run that diverged is reported");
}

int
main (void)
{
    batches ();
    refusals ();
    learning ();
    divergence ();
    return done ();
}
