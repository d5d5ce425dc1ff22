/*
 * Targets of up to three directions with orthonormal Hermite terms h_i (z_1)
 * h_j (z_2) h_k (z_3), for what a gradient flow leaves when it has learnt some
 * of the directions.
 */
#ifndef THEORY_PLATEAU_TARGETS_H
#define THEORY_PLATEAU_TARGETS_H

#include "theory/flint.h"

enum { PLATEAU_TARGETS = 6, PLATEAU_TERMS = 3 };

struct plateau_term {
    slong degree[3];
    slong numerator; /* the coefficient: numerator / 10 */
};

struct plateau_target {
    slong directions, terms;
    struct plateau_term term[PLATEAU_TERMS];
};

/* Target NUMBER, 1 to PLATEAU_TARGETS. */
const struct plateau_target *plateau_target (slong number);

#define PLATEAU_TEXT                                                      \
    "h_1 + h_1 h_1 + h_1 h_1 h_1; h_1(z_1) + h_1(z_1) h_2(z_2); "         \
    "h_1(z_1) h_1(z_2); h_1(z_1) + \\frac12 h_1(z_2) + \\frac{3}{10} "    \
    "h_2(z_2); h_3(z_1) + \\frac{9}{10} h_3(z_2); h_2(z_1) + h_2(z_2) + " \
    "h_2(z_3)"

#endif
