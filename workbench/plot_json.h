/*
 * A figure as a JSON document: what a plot shows, for programs that draw or
 * calculate with it.
 */
#ifndef WORKBENCH_PLOT_JSON_H
#define WORKBENCH_PLOT_JSON_H

#include "workbench/plot.h"

/*
 * Write FIGURE, which was made of SURVEY for REQUEST, into OUT.  1; 0 without
 * memory.  Low and high ends enclose what they say to their last digit.
 */
int figure_json (FILE *out, const struct request *request,
                 const struct survey *survey, const struct figure *figure);

#endif
