/*
 * Plots of surveys: for assay plot, and for whoever shows many claims.
 */
#ifndef WORKBENCH_PLOT_H
#define WORKBENCH_PLOT_H

#include "workbench/plot_figure.h"
#include "workbench/survey.h"

/* What may be asked of a plot. */
struct plot_wish {
    int x; /* the axis that is swept; -1: the one that varies most */
    enum scaling scaling;
};

/*
 * Make FIGURE, which this initialises whatever it returns, of what SURVEY
 * found: all that figure_clear frees later, so that SURVEY may go.  WISH may
 * be null.  1; 0 without memory.
 */
int figure_of_survey (struct figure *figure, const struct survey *survey,
                      const struct plot_wish *wish);

/*
 * Draw N FIGURES as SVG with one process of gnuplot.  Sets SVG[i], to be
 * freed, NUL-terminated, or null where there is nothing.  Returns null, or why
 * there are no pictures.
 */
const char *figures_svg (char **svg, const struct figure *figures, size_t n);

/* Set *TEXT of *SIZE bytes, to be freed, to the SVG of SURVEY; null, or why
   there is none. */
const char *plot_svg (char **text, size_t *size, const struct survey *survey);

#endif
