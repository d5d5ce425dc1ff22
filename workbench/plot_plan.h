/*
 * The plan of a plot: which axis is swept, at which values, and which values
 * the other axes keep, one curve each.
 */
#ifndef WORKBENCH_PLOT_PLAN_H
#define WORKBENCH_PLOT_PLAN_H

#include "workbench/plot_figure.h"
#include "workbench/survey.h"

struct plan {
    const struct survey *survey;
    const char *axes;
    int count;               /* of axes */
    int x;                   /* the axis that is swept; -1: there is none */
    int integer;             /* its values are whole numbers */
    struct place *published; /* one per published number */
    int *published_sound;
    const struct place *curves[MAX_COLOURS]; /* all axes but X are a curve's */
    int ncurves;
    size_t left; /* curves there was no colour for */
    fmpq *xs;    /* in increasing order */
    size_t nxs;
};

/*
 * Plan a plot of SURVEY along axis number X, or with X < 0 along the axis that
 * varies most among its points.  1; 0 without memory.  Clear it in either
 * case.
 */
int plan_init (struct plan *plan, const struct survey *survey, int x);
void plan_dispose (struct plan *plan);

/* Replace the values of X by some from LEAST to MOST, and those of points. */
int plan_range (struct plan *plan, double least, double most);

/* The curve on which PLACE lies, or -1. */
int plan_curve (const struct plan *plan, const struct place *place);

/* Does axis number AXIS differ between curves? */
int plan_varies (const struct plan *plan, int axis);

/* "α = 3/2, N = 100", in SIZE bytes at TEXT: the axes of curve number I other
   than X that differ between curves, or with FIXED those that do not. */
void plan_name (char *text, size_t size, const struct plan *plan, int i,
                int fixed);

#endif
