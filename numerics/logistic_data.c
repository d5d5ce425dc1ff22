#include "numerics/logistic_data.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

enum { HIGHEST = 512 };

static int64_t
begin (double seed)
{
    return 1000003 * ((int64_t) seed + 1) % 2147483647;
}

/* The next of the integers from -512 to 512. */
static double
draw (int64_t *state)
{
    *state = *state * 48271 % 2147483647;
    return (double) (*state % (2 * HIGHEST + 1) - HIGHEST);
}

/* Set X and Y, of N (D + 1) numbers in all. */
static void
make_data (double *x, double *y, size_t n, size_t d, double seed)
{
    int64_t state = begin (seed);
    size_t i, j;

    for (i = 0; i < n; i++) {
        double sum = 0;
        for (j = 0; j < d; j++) {
            double number = draw (&state);
            sum += j < 2 ? number : 0;
            x[i * d + j] = number / HIGHEST / (double) (j + 1);
        }
        y[i] = sum + draw (&state) < 0 ? -1 : 1;
    }
}

static int
sound (double n, double d, double seed, double penalty)
{
    return n >= 1 && n <= 1000 && d >= 2 && d <= 50 && seed >= 0 && seed <= 1e6
           && penalty > 0;
}

struct objective *
logistic_data (double *smoothness, double n, double d, double seed,
               double penalty)
{
    size_t samples = (size_t) n, features = (size_t) d;
    struct objective *objective = NULL;
    double *x;

    if (!sound (n, d, seed, penalty))
        return NULL;
    x = calloc (samples * (features + 1), sizeof *x);
    if (x != NULL) {
        make_data (x, x + samples * features, samples, features, seed);
        *smoothness =
            objective_dot (x, x, samples * features) / (4 * n) + 2 * penalty;
        objective = objective_logistic (samples, features, x,
                                        x + samples * features, penalty);
    }
    free (x);
    return objective;
}

struct objective *
network_data (double *w, double n, double d, double hidden, double seed,
              double penalty)
{
    size_t samples = (size_t) n, features = (size_t) d, i;
    struct objective *objective = NULL;
    int64_t state = begin (seed + 1);
    double *x;

    if (!(sound (n, d, seed, penalty) && hidden >= 1 && hidden <= 10))
        return NULL;
    x = calloc (samples * (features + 1), sizeof *x);
    if (x != NULL) {
        make_data (x, x + samples * features, samples, features, seed);
        objective = objective_network (samples, features, (size_t) hidden, x,
                                       x + samples * features, penalty);
    }
    free (x);
    for (i = 0; objective != NULL && i < objective->dim; i++)
        w[i] = draw (&state) / HIGHEST;
    return objective;
}
