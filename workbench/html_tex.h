/*
 * What makes TeX of texts, for the files of workbench/html.h alone.
 */
#ifndef WORKBENCH_HTML_TEX_H
#define WORKBENCH_HTML_TEX_H

#include "workbench/html.h"

/* LENGTH bytes at TEXT, escaped. */
void escape_span (FILE *out, const char *text, size_t length);

/* Is the WORD of LENGTH bytes in LIST, which a null ends? */
int is_one_of (const char *word, size_t length, const char *const *list);

/* Names that TeX has a sign or an operator for; a null ends. */
extern const char *const tex_names[];

/*
 * TEX in which words may have lost their backslash, "log" or "det"; other
 * words stand upright.  Likewise "d^(1-alpha)", "2 x 2", "<=", "~" for an
 * order, and a percent sign.
 */
void tex_repaired (FILE *out, const char *tex, size_t length);

/* Is the piece of LENGTH bytes at TEXT, without blanks, one or more words that
   people say? */
int reads_as_words (const char *text, size_t length);

#endif
