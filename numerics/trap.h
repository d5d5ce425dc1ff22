/*
 * One column among six directions, on the target h_k (z1) + a h_k (z2).
 */
#ifndef NUMERICS_TRAP_H
#define NUMERICS_TRAP_H

#include "numerics/population_flow.h"

/* TERM is to live as long as POPULATION; 0 when it cannot be had. */
int trap_init (struct population *population, struct population_term *term,
               double k, double a);

#endif
