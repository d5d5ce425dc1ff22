#include "numerics/logistic_data.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

enum { HIGHEST = 512 };

/* The next of the integers from -512 to 512. */
static double
draw (int64_t *state)
{
    *state = *state * 48271 % 2147483647;
    return (double) (*state % (2 * HIGHEST + 1) - HIGHEST);
}

struct objective *
logistic_data (double *smoothness, double n, double d, double seed,
               double penalty)
{
    struct objective *objective = NULL;
    int64_t state;
    size_t samples, features, i, j;
    double *x, *y, squares = 0;

    if (!(n >= 1 && n <= 1000 && d >= 2 && d <= 50 && seed >= 0 && seed <= 1e6
          && penalty > 0))
        return NULL;
    samples = (size_t) n;
    features = (size_t) d;
    state = 1000003 * ((int64_t) seed + 1) % 2147483647;
    x = calloc (samples * (features + 1), sizeof *x);
    y = x + samples * features;
    for (i = 0; i < samples && x != NULL; i++) {
        double sum = 0;
        for (j = 0; j < features; j++) {
            double number = draw (&state);
            sum += j < 2 ? number : 0;
            x[i * features + j] = number / HIGHEST / (double) (j + 1);
            squares += x[i * features + j] * x[i * features + j];
        }
        y[i] = sum + draw (&state) < 0 ? -1 : 1;
    }
    if (x != NULL)
        objective = objective_logistic (samples, features, x, y, penalty);
    free (x);
    *smoothness = squares / (4 * n) + 2 * penalty;
    return objective;
}
