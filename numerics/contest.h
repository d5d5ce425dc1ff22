/*
 * Contests between two ways to train, on the same keys, outputs, first weights
 * and draws: a sign test needs no law of the errors.
 */
#ifndef NUMERICS_CONTEST_H
#define NUMERICS_CONTEST_H

#include "numerics/experiment.h"
#include "numerics/training.h"

/* One way to train: by Adam with both momenta 0 when ADAPTIVE, with layer
   norm when NORM is not below 0. */
struct contender {
    struct course *course;
    int adaptive;
    double norm;
};

/*
 * Two contenders at AT (axes COURSE_AXES); the first with STEP times the rate,
 * and with batches of one PARTS-th of the size, so many times as often.  Null
 * for parameters without a meaning or when memory is short.
 */
struct contender *contest_new (const double *at, double step, double parts);
void contest_free (struct contender *pair);

/* Train both from STREAM; *RESULT becomes 1 when the first errs less than the
   second, else 0. */
enum experiment_status contest (double *result, const struct contender *pair,
                                struct stream *stream);

#endif
