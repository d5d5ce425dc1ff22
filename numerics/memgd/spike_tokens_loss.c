/*
 * k steps of gradient descent on the full memory of N tokens with labels
 * x mod M, frequencies ~ 1/x, keys sqrt (corr) f_0 + sqrt (1 - corr) f_x of
 * one inner product and orthonormal outputs; then the mean cross-entropy.
 *
 * Budget, Frobenius norms of W: an old error grows by at most
 * max (1, eta h - 1), where h = (1 - corr) max a + corr sum a bounds the
 * Hessian, a_x = p_x min (1/2, max s, 2 max s (1 - s)) for the shares s of
 * softmax, taken at their largest near W.  New ones, in ulp: softmax (6 + M/8
 * + spread of the scores), what it is taken of, masses, products and their
 * sums.
 */
#include <math.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"
#include "numerics/memory.h"
#include "numerics/optimiser.h"

enum { TOKENS, CLASSES, CORRELATION, RATE, STEPS, MOST = 64 };

struct course {
    struct memory *memory;
    struct gradient *gradient;
    struct optimiser optimiser;
    double corr, error;
    /* At the present W, from the scores: the bound of the Hessian, the mean
       spread, the mean share of the wrong classes, the length of W. */
    double hessian, spread, wrong, length;
};

static const double ulp = 0x1p-52;

static int
course_start (struct course *course, const double *at)
{
    double n = at[TOKENS], m = at[CLASSES], d = fmax (n + 1, m);
    struct memory *memory;
    size_t x, stride;

    if (!(n >= 1 && n <= MOST && m >= 2 && m <= MOST && at[CORRELATION] >= 0
          && at[CORRELATION] < 1 && at[RATE] > 0 && at[STEPS] >= 0
          && at[STEPS] <= 1e6 && at[STEPS] <= floor (at[STEPS])))
        return 0;
    course->memory = memory = memory_new (1, n, m, d);
    course->gradient = memory != NULL ? gradient_new (memory, 0) : NULL;
    if (course->gradient == NULL)
        return 0;
    stride = memory->padded;
    for (x = 0; x < memory->tokens; x++) {
        memory->keys[x] = sqrt (at[CORRELATION]);
        memory->keys[(x + 1) * stride + x] = sqrt (1 - at[CORRELATION]);
    }
    for (x = 0; x < memory->classes; x++)
        memory->outputs[x * memory->dim + x] = 1;
    course->corr = at[CORRELATION];
    optimiser_plain (&course->optimiser, memory->dim * memory->dim, at[RATE]);
    return 1;
}

/* What the scores of token X tell, into the sums of COURSE; returns a_x. */
static double
look_at (struct course *course, size_t x)
{
    const struct memory *memory = course->memory;
    size_t m = memory->classes, d = memory->dim, z;
    double score[MOST], top = -HUGE_VAL, bottom = HUGE_VAL, sum = 0, most = 0;
    double right, largest;

    for (z = 0; z < m; z++) {
        const double *row = memory->weights + z * d;
        score[z] = row[0] * memory->keys[x]
                   + row[x + 1] * memory->keys[(x + 1) * memory->padded + x];
        top = fmax (top, score[z]);
        bottom = fmin (bottom, score[z]);
    }
    for (z = 0; z < m; z++) {
        score[z] = portable_exp (score[z] - top);
        sum += score[z];
    }
    for (z = 0; z < m; z++)
        most = fmax (most, score[z] / sum * ((sum - score[z]) / sum));
    right = score[(size_t) memory->label[x]];
    largest = 1 / sum;
    course->spread += memory->mass[x] * (top - bottom);
    course->wrong += memory->mass[x]
                     * fmin (1, (sum - right) / sum + 8 * ulp + course->error);
    return memory->mass[x]
           * fmin (0.5, fmin (largest, 2 * most) + course->error + 64 * ulp);
}

static void
look (struct course *course)
{
    double most = 0, total = 0, square = 0;
    size_t x, size = course->memory->dim * course->memory->dim;

    course->spread = course->wrong = 0;
    for (x = 0; x < course->memory->tokens; x++) {
        double a = look_at (course, x);
        most = fmax (most, a);
        total += a;
    }
    course->hessian = (most + course->corr * (total - most)) * (1 + 0x1p-40);
    for (x = 0; x < size; x++)
        square += course->memory->weights[x] * course->memory->weights[x];
    course->length = sqrt (square);
}

/* What is wrong with one score: two products, both keys within 2 ulp. */
static double
score_error (const struct course *course)
{
    return 8 * ulp * course->length;
}

static void
course_step (struct course *course)
{
    double eta = course->optimiser.rate, fresh, growth;
    double n = (double) course->memory->padded;
    double m = (double) course->memory->classes;

    look (course);
    growth = fmax (1, eta * course->hessian - 1);
    fresh = eta
            * ((8 + m / 8 + course->spread + 1.5 * (n + 20)) * ulp
               + sqrt (m) * score_error (course));
    memory_gradient (course->gradient, course->memory, course->memory->mass);
    optimiser_step (&course->optimiser, course->memory->weights,
                    course->gradient->weights);
    course->error =
        (growth * course->error + fresh + ulp * (course->length + 2 * eta))
        * (1 + 0x1p-30);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct course course = { 0 };
    enum experiment_status status = RUN_REFUSED;
    double step;

    (void) shared;
    (void) stream;
    if (course_start (&course, at)) {
        for (step = 0; step < at[STEPS]; step++)
            course_step (&course);
        look (&course);
        result[0] = memory_loss (course.memory, course.gradient);
        result[MAX_MEASURES] =
            (1.5 * course.wrong * (course.error + 2 * score_error (&course))
             + (8 + at[CLASSES] / 8 + course.spread + 16 * result[0]) * ulp)
            * (1 + 0x1p-30);
        status = isfinite (result[0]) ? RUN_DONE : RUN_DIVERGED;
    }
    memory_free (course.memory);
    gradient_free (course.gradient);
    return status;
}

EXPERIMENT (memgd_spike_tokens_loss) = {
    .axes = "N M corr eta k",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
