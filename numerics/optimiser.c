#include "numerics/optimiser.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/dispatch.h"
#include "numerics/vector.h"

void
optimiser_plain (struct optimiser *optimiser, size_t size, double rate)
{
    const struct optimiser plain = { .rate = rate, .size = size };

    *optimiser = plain;
}

int
optimiser_adam (struct optimiser *optimiser, size_t size, double rate,
                double beta1, double beta2, double epsilon)
{
    const struct optimiser adam = { .rate = rate,
                                    .adaptive = 1,
                                    .beta1 = beta1,
                                    .beta2 = beta2,
                                    .epsilon = epsilon,
                                    .power1 = 1,
                                    .power2 = 1,
                                    .size = size };

    *optimiser = adam;
    optimiser->first = calloc (size, sizeof *optimiser->first);
    optimiser->second = calloc (size, sizeof *optimiser->second);
    if (optimiser->first != NULL && optimiser->second != NULL)
        return 1;
    optimiser_clear (optimiser);
    return 0;
}

void
optimiser_clear (struct optimiser *optimiser)
{
    free (optimiser->first);
    free (optimiser->second);
    optimiser->first = optimiser->second = NULL;
}

/* STEP and SCALE undo that the momenta start from 0. */
CLONES static void
adam_step (double *restrict parameters, double *restrict first,
           double *restrict second, const double *restrict gradient,
           const struct optimiser *optimiser)
{
    double beta1 = optimiser->beta1, beta2 = optimiser->beta2;
    double step = optimiser->rate / (1 - optimiser->power1);
    double scale = 1 / (1 - optimiser->power2), epsilon = optimiser->epsilon;
    size_t i, n = optimiser->size;

#pragma omp simd
    for (i = 0; i < n; i++) {
        double g = gradient[i];
        first[i] = beta1 * first[i] + (1 - beta1) * g;
        second[i] = beta2 * second[i] + (1 - beta2) * (g * g);
        parameters[i] -=
            step * first[i] / (sqrt (second[i] * scale) + epsilon);
    }
}

void
optimiser_step (struct optimiser *optimiser, double *parameters,
                const double *gradient)
{
    if (!optimiser->adaptive) {
        vector_add (parameters, -optimiser->rate, gradient, optimiser->size);
        return;
    }
    optimiser->power1 *= optimiser->beta1;
    optimiser->power2 *= optimiser->beta2;
    adam_step (parameters, optimiser->first, optimiser->second, gradient,
               optimiser);
}
