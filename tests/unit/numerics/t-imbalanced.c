/* Training on imbalanced classes against the same in long double, within the
   bounds that it gives. */
#include "numerics/imbalanced.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>

/* Classes, samples and inputs of three groups. */
enum { C = 7, N = 24, D = 32 };

static long double inputs[N][D], weights[C][D], speed[C][D], slope[C][D];
static long double p[N][C];

static void
softmax (void)
{
    size_t i, k, j;

    for (i = 0; i < N; i++) {
        long double sum = 0;
        for (k = 0; k < C; k++) {
            long double score = 0;
            for (j = 0; j < D; j++)
                score += weights[k][j] * inputs[i][j];
            sum += p[i][k] = expl (score);
        }
        for (k = 0; k < C; k++)
            p[i][k] /= sum;
    }
}

static void
gradient (const struct samples *samples)
{
    size_t i, k, j;

    softmax ();
    for (k = 0; k < C; k++)
        for (j = 0; j < D; j++)
            slope[k][j] = 0;
    for (i = 0; i < N; i++)
        for (k = 0; k < C; k++)
            for (j = 0; j < D; j++)
                slope[k][j] += (p[i][k] - (samples->label[i] == (int64_t) k))
                               * inputs[i][j] / N;
}

/* Train from W = 0 in long double. */
static void
train (const struct samples *samples, long double eta, long double beta,
       int steps)
{
    size_t i, k, j;

    for (i = 0; i < N; i++)
        for (j = 0; j < D; j++)
            inputs[i][j] =
                0.5L + hadamard_sign (D, i + 1, j) * sqrtl (1.L / 12);
    for (k = 0; k < C; k++)
        for (j = 0; j < D; j++)
            weights[k][j] = speed[k][j] = 0;
    for (; steps > 0; steps--) {
        gradient (samples);
        for (k = 0; k < C; k++)
            for (j = 0; j < D; j++) {
                speed[k][j] = beta * speed[k][j] + slope[k][j];
                weights[k][j] -= eta * speed[k][j];
            }
    }
    gradient (samples);
}

/* How far class K is from what was found, in parts of its bounds. */
static double
class_error (const struct imbalanced *setting, size_t k)
{
    const struct class_numbers found = imbalanced_numbers (setting, k);
    long double square = 0, trace = 0, loss = 0, count = 0;
    size_t i, j;

    for (j = 0; j < D; j++)
        square += slope[k][j] * slope[k][j];
    for (i = 0; i < N; i++) {
        long double length = 0;
        for (j = 0; j < D; j++)
            length += inputs[i][j] * inputs[i][j];
        trace += p[i][k] * (1 - p[i][k]) * length / N;
        if (setting->samples->label[i] == (int64_t) k) {
            loss -= logl (p[i][k]);
            count++;
        }
    }
    return fmax (
        fabs ((double) (found.square - square)) / found.square_error,
        fmax (fabs ((double) (found.trace - trace)) / found.trace_error,
              fabs ((double) (found.loss - loss / count)) / found.loss_error));
}

static void
compare (double eta, double beta, int steps)
{
    struct imbalanced *setting = imbalanced_groups (3);
    double off = 0, worst = 0;
    size_t k, j;

    if (setting == NULL
        || imbalanced_train (setting, eta, beta, steps) != RUN_DONE)
        exit (1);
    train (setting->samples, eta, beta, steps);
    for (k = 0; k < C; k++) {
        for (j = 0; j < D; j++) {
            double w = setting->model->weights[k * setting->model->width + j];
            off += (double) ((w - weights[k][j]) * (w - weights[k][j]));
        }
        worst = fmax (worst, class_error (setting, k));
    }
    ok (sqrt (off) <= setting->drift && setting->drift < 1e-9,
        "%d steps: weights %.1e off, at most %.1e", steps, sqrt (off),
        setting->drift);
    ok (worst <= 1, "gradient, trace and loss: %.3f of their bounds", worst);
    imbalanced_free (setting);
}

/* Scores are the logarithms of the frequencies, at every input. */
static void
frequencies (void)
{
    struct imbalanced *setting = imbalanced_new (5, 7, 8, 3);
    double worst = 0;
    size_t k;

    if (setting == NULL)
        exit (1);
    imbalanced_marginal (setting);
    if (!imbalanced_find (setting))
        exit (1);
    for (k = 0; k < 5; k++)
        worst =
            fmax (worst, fabs (setting->loss[k] + log (setting->share[k])));
    ok (worst < 1e-14 && fabs (setting->share[0] - 3. / 7) < 1e-16
            && setting->watched == 0,
        "losses at the frequencies: within %.1e", worst);
    imbalanced_free (setting);
}

static void
refusals (void)
{
    struct imbalanced *setting = imbalanced_groups (2);

    ok (imbalanced_new (3, 8, 8, 2) == NULL
            && imbalanced_new (3, 7, 8, 2.5) == NULL
            && imbalanced_new (3, 7, 8, 9) == NULL
            && imbalanced_new (3, 7, 9, 2) == NULL
            && imbalanced_new (NAN, 7, 8, 2) == NULL
            && imbalanced_groups (2.5) == NULL
            && imbalanced_groups (NAN) == NULL
            && imbalanced_groups (4) == NULL,
        "sizes without a meaning, or without a matrix, are refused");
    if (setting == NULL)
        exit (1);
    ok (imbalanced_train (setting, 0.1, 1, 5) == RUN_REFUSED
            && imbalanced_train (setting, NAN, 0, 5) == RUN_REFUSED
            && imbalanced_train (setting, 0.1, 0, 2.5) == RUN_REFUSED,
        "so are steps without one");
    setting->model->weights[0] = HUGE_VAL;
    ok (imbalanced_train (setting, 0.1, 0, 5) == RUN_DIVERGED,
        "what diverged is told");
    imbalanced_free (setting);
}

int
main (void)
{
    compare (0.1, 0, 0);
    compare (0.25, 0, 60);
    compare (0.5, 0, 9);
    compare (0.0625, 0.5, 20);
    frequencies ();
    refusals ();
    return done ();
}
