/*
 * Claims about whole laws: the distribution function or the histogram of a
 * sample beside the one that is predicted.
 */
#ifndef WORKBENCH_PLOT_WHOLE_H
#define WORKBENCH_PLOT_WHOLE_H

#include "workbench/plot_figure.h"
#include "workbench/plot_plan.h"

/* Let PLAN run over all that the samples hold, or over every category. */
void whole_range (struct plan *plan);

/* Add the samples of PLAN to FIGURE. */
void draw_whole (struct figure *figure, const struct plan *plan);

#endif
