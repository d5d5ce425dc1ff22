/*
 * The time at which a direction is half learnt on the population's flow from
 * overlaps I / d.
 */
#ifndef NUMERICS_STAGES_H
#define NUMERICS_STAGES_H

#include "numerics/experiment.h"
#include "numerics/population_flow.h"

/*
 * Set RESULT and its budget, an estimate from a run with a coarser tolerance,
 * for a target of DIRECTIONS seen by as many columns among D: the time at
 * which the diagonal overlap number STAGE, from 1, passes 1/2, looked for up
 * to END.
 */
enum experiment_status stage_run (double *result,
                                  const struct population_term *term,
                                  size_t terms, size_t directions, double d,
                                  double stage, double end);

#endif
