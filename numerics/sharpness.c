#include "numerics/sharpness.h"

#include <math.h>

#include "numerics/vector.h"

/* Divide X by its length; returns that, or 0 when it cannot. */
static double
normalise (double *x, size_t n)
{
    double length = sqrt (vector_dot (x, x, n));
    size_t i;

    if (!(length > 0 && length <= 0x1p1000))
        return 0;
    for (i = 0; i < n; i++)
        x[i] /= length;
    return length;
}

int
sharpness_find (struct sharpness *found, operator_product *product, void *data,
                double *vector, double *room, size_t size, double tolerance,
                size_t steps)
{
    size_t i;

    if (!(normalise (vector, size) > 0))
        return 0;
    for (found->steps = 1;; found->steps++) {
        double value, square = 0;
        if (!product (room, vector, data))
            return 0;
        value = vector_dot (vector, room, size);
        for (i = 0; i < size; i++) {
            double rest = room[i] - value * vector[i];
            square += rest * rest;
        }
        found->value = value;
        found->residual = sqrt (square);
        if (!isfinite (found->residual))
            return 0;
        if (found->residual <= tolerance * fabs (value)
            || found->steps >= steps)
            return 1;
        for (i = 0; i < size; i++)
            vector[i] = room[i];
        if (!(normalise (vector, size) > 0))
            return 0;
    }
}
