/*
 * Descent along a gradient g by one of five rules.
 *
 * plain:       x -= rate g
 * momentum:    v = beta1 v + g, x -= rate v (Polyak's heavy ball, from v = 0;
 *              the weight of g is 1, not 1 - beta1)
 * sign:        x -= rate sign (g), sign 0 = 0
 * normalised:  x -= rate g / |g|, Euclidean over all parameters; no step where
 *              g = 0
 * Adam:        two momenta, both corrected for their start (Kingma and Ba);
 *              epsilon stands outside the root.  With both momenta 0 the step
 *              is rate g / (|g| + epsilon); where that is 0/0, none.
 */
#ifndef NUMERICS_OPTIMISER_H
#define NUMERICS_OPTIMISER_H

#include <stddef.h>

enum descent { PLAIN, MOMENTUM, SIGN, NORMALISED, ADAM };

struct optimiser {
    double rate;
    enum descent rule;
    double beta1, beta2, epsilon;
    double power1, power2; /* beta1^t, beta2^t */
    double *first, *second;
    size_t size;
};

/* Plain descent of SIZE parameters. */
void optimiser_plain (struct optimiser *optimiser, size_t size, double rate);

/* Heavy ball, 0 <= BETA < 1; returns 0 when memory is short. */
int optimiser_momentum (struct optimiser *optimiser, size_t size, double rate,
                        double beta);

/* Signs, and gradients of length one. */
void optimiser_sign (struct optimiser *optimiser, size_t size, double rate);
void optimiser_normalised (struct optimiser *optimiser, size_t size,
                           double rate);

/* Adam, 0 <= BETA1, BETA2 < 1; returns 0 when memory is short. */
int optimiser_adam (struct optimiser *optimiser, size_t size, double rate,
                    double beta1, double beta2, double epsilon);
void optimiser_clear (struct optimiser *optimiser);

/* One step of the PARAMETERS against GRADIENT. */
void optimiser_step (struct optimiser *optimiser, double *parameters,
                     const double *gradient);

#endif
