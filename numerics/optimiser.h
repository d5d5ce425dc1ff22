/*
 * Descent along a gradient: plain, or Adam with its two momenta (Kingma and
 * Ba).  With both momenta 0 Adam's step is rate g / (|g| + epsilon).
 */
#ifndef NUMERICS_OPTIMISER_H
#define NUMERICS_OPTIMISER_H

#include <stddef.h>

struct optimiser {
    double rate;
    int adaptive; /* Adam; the rest is its own */
    double beta1, beta2, epsilon;
    double power1, power2; /* beta1^t, beta2^t */
    double *first, *second;
    size_t size;
};

/* Plain descent of SIZE parameters. */
void optimiser_plain (struct optimiser *optimiser, size_t size, double rate);

/* Adam, 0 <= BETA1, BETA2 < 1; returns 0 when memory is short. */
int optimiser_adam (struct optimiser *optimiser, size_t size, double rate,
                    double beta1, double beta2, double epsilon);
void optimiser_clear (struct optimiser *optimiser);

/* One step of the PARAMETERS against GRADIENT. */
void optimiser_step (struct optimiser *optimiser, double *parameters,
                     const double *gradient);

#endif
