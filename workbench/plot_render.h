/*
 * Pictures: figures drawn by gnuplot, the same bytes whenever and wherever
 * the same gnuplot draws them.
 */
#ifndef WORKBENCH_PLOT_RENDER_H
#define WORKBENCH_PLOT_RENDER_H

#include <stddef.h>

#include "workbench/plot_figure.h"

enum picture { PICTURE_SVG, PICTURE_PDF, PICTURE_PNG };

/*
 * Draw FIGURE; sets *DATA of *SIZE bytes, to be freed.  PROVENANCE, lines of
 * text, is kept inside the picture.  Returns null, or why there is none.
 */
const char *figure_render (char **data, size_t *size,
                           const struct figure *figure, enum picture picture,
                           const char *provenance);

#endif
