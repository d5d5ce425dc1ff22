/*
 * The Hessian of the full memory of N tokens at W = 0, p_x ~ 1/x, keys
 * sqrt (corr) f_0 + sqrt (1 - corr) f_x, orthonormal outputs of M classes: by
 * powers of Hessian-vector products from (u_1 - u_2) v^T, v > 0.
 *
 * Budget: on such vectors the Hessian is a matrix without negative entries
 * between positive vectors, so the least and the largest ratio of image and
 * vector enclose its largest eigenvalue (Collatz and Wielandt), which is the
 * largest of all, as the covariance of softmax at 0 is 1/M times a projection.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/memory.h"
#include "numerics/vector.h"

enum { TOKENS, CLASSES, CORRELATION, MOST = 64, ROUNDS = 20000 };

struct hessian {
    size_t tokens, classes;
    double near, own; /* the two entries of a key */
    double mass[MOST + 8];
};

/*
 * Set IMAGE to the Hessian of V: scores V e_x, through diag (s) - s s^T of
 * softmax at equal scores, times p_x, back along e_x^T.  Rows are classes, of
 * 1 + N columns.
 */
static void
product (double image[][MOST + 1], double v[][MOST + 1],
         const struct hessian *h)
{
    double share[MOST], scores[MOST] = { 0 };
    size_t x, z;

    vector_softmax (share, scores, h->classes);
    for (z = 0; z < h->classes; z++)
        for (x = 0; x <= h->tokens; x++)
            image[z][x] = 0;
    for (x = 0; x < h->tokens; x++) {
        double mean = 0;
        for (z = 0; z < h->classes; z++) {
            scores[z] = v[z][0] * h->near + v[z][x + 1] * h->own;
            mean += share[z] * scores[z];
        }
        for (z = 0; z < h->classes; z++) {
            double push = h->mass[x] * share[z] * (scores[z] - mean);
            image[z][0] += push * h->near;
            image[z][x + 1] += push * h->own;
        }
    }
}

/* One power: the least and the largest ratio, and V divided by its first
   entry. */
static void
power (double *least, double *most, double v[][MOST + 1],
       const struct hessian *h)
{
    static const double nought = 0;
    double image[MOST][MOST + 1];
    size_t x, z;

    product (image, v, h);
    *least = HUGE_VAL;
    *most = nought;
    for (x = 0; x <= h->tokens; x++) {
        *least = fmin (*least, image[0][x] / v[0][x]);
        *most = fmax (*most, image[0][x] / v[0][x]);
    }
    for (z = 0; z < h->classes; z++)
        for (x = 0; x <= h->tokens; x++)
            v[z][x] = image[z][x] / image[0][0];
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct hessian h;
    struct memory *memory;
    double v[MOST][MOST + 1] = { { 0 } }, least = 0, most = 1;
    size_t x;
    int k;

    (void) shared;
    (void) stream;
    if (!(at[TOKENS] <= MOST && at[CLASSES] >= 2 && at[CLASSES] <= MOST
          && at[CORRELATION] > 0 && at[CORRELATION] < 1))
        return RUN_REFUSED;
    memory = memory_new (1, at[TOKENS], at[CLASSES], 2);
    if (memory == NULL)
        return RUN_REFUSED;
    h.tokens = memory->tokens;
    h.classes = memory->classes;
    h.near = sqrt (at[CORRELATION]);
    h.own = sqrt (1 - at[CORRELATION]);
    for (x = 0; x < h.tokens; x++)
        h.mass[x] = memory->mass[x];
    memory_free (memory);
    for (x = 0; x <= h.tokens; x++) {
        v[0][x] = 1;
        v[1][x] = -1;
    }
    for (k = 0; k < ROUNDS && most - least > 0x1p-46 * most; k++)
        power (&least, &most, v, &h);
    result[0] = least + (most - least) / 2;
    /* Products and sums of positive numbers, masses, keys. */
    result[MAX_MEASURES] =
        (most - least) / 2
        + (32 + 2 * at[TOKENS] + at[CLASSES]) * 0x1p-52 * most;
    return RUN_DONE;
}

EXPERIMENT (memgd_sharpness_tokens) = {
    .axes = "N M corr",
    .measures = "sharpness",
    .kind = DETERMINISTIC,
    .run = run,
};
