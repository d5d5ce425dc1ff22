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
optimiser_momentum (struct optimiser *optimiser, size_t size, double rate,
                    double beta)
{
    optimiser_plain (optimiser, size, rate);
    optimiser->rule = MOMENTUM;
    optimiser->beta1 = beta;
    optimiser->first = calloc (size, sizeof *optimiser->first);
    return optimiser->first != NULL;
}

void
optimiser_sign (struct optimiser *optimiser, size_t size, double rate)
{
    optimiser_plain (optimiser, size, rate);
    optimiser->rule = SIGN;
}

void
optimiser_normalised (struct optimiser *optimiser, size_t size, double rate)
{
    optimiser_plain (optimiser, size, rate);
    optimiser->rule = NORMALISED;
}

int
optimiser_adam (struct optimiser *optimiser, size_t size, double rate,
                double beta1, double beta2, double epsilon)
{
    const struct optimiser adam = { .rate = rate,
                                    .rule = ADAM,
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
        double g = gradient[i], root;
        first[i] = beta1 * first[i] + (1 - beta1) * g;
        second[i] = beta2 * second[i] + (1 - beta2) * (g * g);
        root = sqrt (second[i] * scale) + epsilon;
        /* Nothing moves a parameter whose gradients were all 0. */
        parameters[i] -= step * first[i] / (root > 0 ? root : 1);
    }
}

CLONES static void
momentum_step (double *restrict parameters, double *restrict velocity,
               const double *restrict gradient, double rate, double beta,
               size_t n)
{
    size_t i;

#pragma omp simd
    for (i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + gradient[i];
        parameters[i] -= rate * velocity[i];
    }
}

CLONES static void
sign_step (double *restrict parameters, const double *restrict gradient,
           double rate, size_t n)
{
    size_t i;

#pragma omp simd
    for (i = 0; i < n; i++)
        parameters[i] -= gradient[i] > 0   ? rate
                         : gradient[i] < 0 ? -rate
                                           : gradient[i];
}

static void
normalised_step (double *parameters, const double *gradient, double rate,
                 size_t n)
{
    double length = sqrt (vector_dot (gradient, gradient, n));

    if (length > 0)
        vector_add (parameters, -rate / length, gradient, n);
}

void
optimiser_step (struct optimiser *optimiser, double *parameters,
                const double *gradient)
{
    double rate = optimiser->rate;
    size_t size = optimiser->size;

    switch (optimiser->rule) {
    case PLAIN:
        vector_add (parameters, -rate, gradient, size);
        break;
    case MOMENTUM:
        momentum_step (parameters, optimiser->first, gradient, rate,
                       optimiser->beta1, size);
        break;
    case SIGN:
        sign_step (parameters, gradient, rate, size);
        break;
    case NORMALISED:
        normalised_step (parameters, gradient, rate, size);
        break;
    case ADAM:
        optimiser->power1 *= optimiser->beta1;
        optimiser->power2 *= optimiser->beta2;
        adam_step (parameters, optimiser->first, optimiser->second, gradient,
                   optimiser);
        break;
    }
}
