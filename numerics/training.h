/*
 * A course of training: which task, how many draws a batch, which rate, how
 * many steps.  What all runs share; each run works on its own memory.
 */
#ifndef NUMERICS_TRAINING_H
#define NUMERICS_TRAINING_H

#include "numerics/alias.h"
#include "numerics/memory.h"
#include "numerics/optimiser.h"

struct course {
    struct memory *task; /* nothing drawn or stored */
    struct alias tokens;
    size_t batch, steps;
    double rate;
};

/*
 * The course of an experiment with the axes COURSE_AXES at AT.  Null for
 * parameters without a meaning (M < 2, M > d, ..) or when memory is short.
 */
#define COURSE_AXES "alpha N M d B gamma steps"
struct course *course_new (const double *at);
void course_free (struct course *course);

/* One learner: a memory, room for its gradient, optimisers of W and, when
   there are any, of keys and outputs; SHARE and COUNT are room for a batch. */
struct learner {
    struct memory *memory;
    struct gradient *gradient;
    struct optimiser weights, keys, outputs;
    double *share;
    uint32_t *count;
};

/*
 * A learner of COURSE by plain descent, of the keys and outputs as well when
 * EMBEDDINGS.  Returns null when memory is short.
 */
struct learner *learner_new (const struct course *course, int embeddings);
void learner_free (struct learner *learner);

/* Make it learn by Adam, at rate / d for the weights as the released runs
   have it.  Returns 0 when memory is short. */
int learner_adapt (struct learner *learner, const struct course *course,
                   double beta1, double beta2);

/* Keys and outputs normal with covariance I / d, weights normal of variance
   1 / d: where the released runs begin. */
void learner_draw (struct learner *learner, struct stream *stream);

/* Draw one batch: SHARE[x] is the part of it that is token x. */
void learner_batch (struct learner *learner, const struct course *course,
                    struct stream *stream);

/* One step along the gradient of the batch drawn last. */
void learner_step (struct learner *learner);

/* All steps of the course; returns the error in the end. */
double learner_train (struct learner *learner, const struct course *course,
                      struct stream *stream);

/*
 * Two learners from where the released runs begin, without layer norm and
 * with it (norm 1e-6), on the same batches; ADAPTIVE ones by Adam with both
 * momenta 0.  Sets RESULT[0], RESULT[1] to their errors; returns 0 when
 * memory is short.
 */
int train_twice (double *result, const struct course *course, int adaptive,
                 struct stream *stream);

/*
 * One learner of keys, outputs and weights from where the released runs
 * begin; ADAPTIVE by Adam with its usual momenta 0.9 and 0.999.  Sets
 * RESULT[0] to its error and RESULT[1] to the mass of the tokens that no batch
 * held; returns 0 when memory is short.
 */
int train_embeddings (double *result, const struct course *course,
                      int adaptive, struct stream *stream);

#endif
