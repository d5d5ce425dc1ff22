/* One run of recall with two classes and fixed unit outputs. */
#ifndef NUMERICS_TWO_CLASS_H
#define NUMERICS_TWO_CLASS_H

#include "numerics/retrieval.h"

/* The words for what a run sets: the error, and its average over independent
   rotations of each key against the others, given all their lengths. */
#define TWO_CLASS_MEASURES "error averaged"

/* Set RESULT[0], RESULT[1]; returns 0 when memory is short. */
int two_class_run (double *result, const struct retrieval *retrieval,
                   struct stream *stream);

#endif
