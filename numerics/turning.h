/*
 * The target h1 (z1) + h1 (z2) / 2 + (3/10) h2 (z2) among seven directions,
 * learnt by three columns.
 */
#ifndef NUMERICS_TURNING_H
#define NUMERICS_TURNING_H

#include "numerics/population_flow.h"

/* From G = [[g11, g12], [g12, g22]]; 0 when that is none or memory is short.
   To be freed by population_clear when it is not 0. */
int turning_init (struct population *population, double g11, double g12,
                  double g22);

#endif
