/*
 * Grids on the command line: for each axis a list of values, in words such as
 *
 *     alpha=3/2,2  T=10^1..10^6  N=100..1000:100  p=1/10..9/10:1/10
 *
 * A value is a rational as everywhere.  "a^m..a^n" are the powers between, one
 * for each whole exponent; "a..b:step" goes from a by step as far as b;
 * "a..b" goes by ones between integers; "a..b*f" multiplies by f.  Lists of
 * these are joined by commas.  The grid is the product of its axes, the last
 * axis moving fastest.
 */
#ifndef WORKBENCH_GRID_H
#define WORKBENCH_GRID_H

#include "workbench/cli.h"

/* The most points of one grid. */
enum { MAX_GRID = 1000000 };

/* The values of every axis, in order. */
struct grid {
    int count;           /* of axes */
    int given[MAX_AXES]; /* whether the command line named this axis */
    fmpq *values[MAX_AXES];
    size_t length[MAX_AXES];
    size_t size; /* the product: the number of points */
};

/* A grid over AXES without any point yet. */
void grid_init (struct grid *grid, const char *axes);
void grid_clear (struct grid *grid);

/*
 * Take the words "axis=list" of REQUEST from number FIRST on, for what is
 * called NAME.  Axes without a word stay empty, and SIZE counts only those
 * with one.  EXIT_HOLDS, or EXIT_USAGE after a message.
 */
enum exit_code grid_read (struct grid *grid, const struct request *request,
                          int first, const char *name, const char *axes,
                          const char *domain);

/* Is every axis there? */
int grid_complete (const struct grid *grid);

/* Set the exact and double coordinates of PLACE, which is initialised, to
   point number I of a complete GRID. */
void grid_place (struct place *place, const struct grid *grid, size_t i);

#endif
