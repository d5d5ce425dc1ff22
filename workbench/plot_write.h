/*
 * Figures as text: a gnuplot script, a TeX document, tables of numbers.  No
 * text of a claim can become code in any of them.
 */
#ifndef WORKBENCH_PLOT_WRITE_H
#define WORKBENCH_PLOT_WRITE_H

#include "workbench/plot_figure.h"

/* The width of a figure in centimetres: a column of a paper; and its height,
   which grows with the legend. */
#define FIGURE_WIDTH 8.5
double figure_height (const struct figure *figure);

/* The script of FIGURE, all but the choice of a terminal: data stand in it. */
void figure_gnuplot (FILE *out, const struct figure *figure);

/* A TeX document with one picture, for pdflatex and pgfplots. */
void figure_pgfplots (FILE *out, const struct figure *figure);

/* The numbers: RFC 4180 with a header line; and blocks for other programs.
   Low and high ends enclose what they say to their last digit. */
void figure_csv (FILE *out, const struct figure *figure);
void figure_data (FILE *out, const struct figure *figure);

/* The word for what a series is: "prediction", "rival", ... */
const char *role_name (enum role role);

/* Break TEXT into lines of about WIDTH characters at blanks; calls DO with
   each, counted from 0.  Returns how many there are. */
int wrap (const char *text, size_t width,
          void (*line) (void *context, int i, const char *text),
          void *context);

/* The column at which legends and notes are broken. */
enum { LEGEND_WIDTH = 50, NOTE_WIDTH = 62 };

#endif
