/*
 * Places in parameter space, and quantities there.
 */
#ifndef VALIDATE_PLACE_H
#define VALIDATE_PLACE_H

#include "validate/claim.h"

/* A place in parameter space, exactly and as doubles. */
struct place {
    int count;
    fmpq at[MAX_AXES];
    double nearest[MAX_AXES];
};
/* Read POINT; 0 when an entry is missing, extra or not a number. */
int place_init (struct place *place, const char *axes,
                const struct point *point);
void place_clear (struct place *place);

/* Set the doubles of PLACE to the nearest of its exact coordinates. */
void place_round (struct place *place);

/* Make COPY a copy of PLACE, to be cleared as well. */
void place_set (struct place *copy, const struct place *place);

/* "alpha=3/2 T=100", for people, in SIZE bytes at TEXT. */
void place_name (char *text, size_t size, const char *axes,
                 const struct point *point);

/*
 * Evaluate QUANTITY, whose axes are among AXES, at PLACE on AXES, to 15 digits
 * or as sharp as it gets.  0 where it has no value.
 */
int place_evaluate (arb_t ball, const struct quantity *quantity,
                    const struct place *place, const char *axes, slong digits,
                    slong max_prec);

#endif
