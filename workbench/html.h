/*
 * Pieces of web pages: HTML5 that is well-formed XML too, with mathematics as
 * TeX in elements of class "tex", which a script sets and which without one
 * stay readable.  Every text goes through escape_html: nothing in it becomes
 * markup.
 */
#ifndef WORKBENCH_HTML_H
#define WORKBENCH_HTML_H

#include <stdio.h>

#include "validate/claim.h"

/* <TAG class="CLASS">TEXT</TAG>; without CLASS when that is null.  TAG and
   CLASS are ours, TEXT anybody's. */
void html_element (FILE *out, const char *tag, const char *class,
                   const char *text);

/* A short word in a box whose look follows the word: "holds", "proved". */
void html_badge (FILE *out, const char *word);

/* The beginning of a box in which what is too wide scrolls, called LABEL for
   those who hear the page; </div> ends it. */
void html_scroll (FILE *out, const char *label);

/* TEX on a line of its own. */
void html_formula (FILE *out, const char *tex);

/* Words with TeX between dollar signs; a dollar without its mate is a dollar.
   "arXiv 2310.02984" becomes a link. */
void html_words (FILE *out, const char *text);

/* The same, but in a text without dollars what does not read as words is taken
   for TeX: "the sum is S_{ii}". */
void html_prose (FILE *out, const char *text);

/* A domain of theory/domain.h: "alpha > 1, integer T >= 0". */
void html_domain (FILE *out, const char *domain);

/* The name of one axis. */
void html_axis (FILE *out, const char *axis);

/* A point, as "alpha = 3/2, T = 100". */
void html_point (FILE *out, const char *axes, const struct point *point);

#endif
