/*
 * A figure: what a plot shows, as numbers and words, before any format.
 */
#ifndef WORKBENCH_PLOT_FIGURE_H
#define WORKBENCH_PLOT_FIGURE_H

#include <stddef.h>
#include <stdio.h>

#include "theory/flint.h"

/* One mark: Y at X with a bar or a band from LOW to HIGH, rounded outward.  A
   mark whose Y is no number is a gap in a line. */
struct mark {
    double x, y, low, high;
    int bad; /* it fails */
};

enum role {
    PREDICTION, /* a line, with a band */
    RIVAL,      /* a dashed line */
    SHARE,      /* the share of a sample, a line with a band */
    MEASURED,   /* marks with bars */
    EXACT,      /* open marks */
    PUBLISHED   /* black marks with bars */
};

/* The most curves of one figure, each in a colour of its own. */
enum { MAX_COLOURS = 6 };

struct series {
    enum role role;
    char label[160]; /* what the legend says */
    int colour;      /* 0 .. MAX_COLOURS - 1 */
    int dash;        /* of a rival: 0, 1, ... */
    struct mark *marks;
    size_t n, room;
};

enum side { NEITHER, BELOW, ABOVE };
enum { FIGURE_NOTES = 4 };

struct figure {
    char title[128], fixed[256]; /* the claim; parameters that stay */
    char x_name[64], y_name[64]; /* an axis of the quantity; a measure */
    int log_x, log_y;
    int forest;        /* x is the value, y = 0, 1, ... a row with a label */
    int discrete;      /* the lines join whole numbers: show those */
    int few;           /* and few of them: every one gets a tic */
    enum side allowed; /* where a measured number may lie */
    double x_least, x_most, y_least, y_most;
    struct series *series;
    size_t n, room;
    char notes[FIGURE_NOTES][160]; /* what a reader must know */
    int nnotes;
};

void figure_init (struct figure *figure);
void figure_clear (struct figure *figure);

/* A new series at the end, with a printf-like label; null without memory. */
struct series *figure_add (struct figure *figure, enum role role, int colour,
                           int dash, const char *format, ...)
    __attribute__ ((format (printf, 5, 6)));

/* Drop the last series. */
void figure_drop (struct figure *figure);

/* Add a mark; what finds no room is lost with a note by figure_frame. */
void series_add (struct series *series, struct mark mark);

/* Add a mark at X for BALL. */
void series_add_ball (struct series *series, double x, const arb_t ball,
                      int bad);

/* Add a printf-like note, once. */
void figure_note (struct figure *figure, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

/* Does the legend need an entry for series number I, or has an earlier one
   said the same? */
int figure_in_legend (const struct figure *figure, size_t i);

/* The ratio from which an axis is logarithmic even if something stands at 0,
   which then is left out. */
#define MANY_DECADES 1e6

/* How the axes are scaled: by the numbers, or as the user says. */
enum scaling { BY_DATA, ALL_LINEAR, ALL_LOG };

/* Choose logarithmic or linear axes and the ranges, with room around. */
void figure_frame (struct figure *figure, enum scaling scaling);

/* Is the band or bar of MARK thick enough to be seen? */
int mark_is_thick (const struct figure *figure, const struct mark *mark);

/* The symbol of an axis called NAME, "alpha" or "beta1": in Unicode, in TeX.
   Nothing but letters, digits and a few signs is taken from NAME. */
void symbol_unicode (char *text, size_t size, const char *name);
void symbol_tex (char *text, size_t size, const char *name);

#endif
