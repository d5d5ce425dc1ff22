/*
 * The one module through which text goes on its way out.  Nothing it writes
 * can become code: in LaTeX, CSV, HTML, JSON, gnuplot, TAP or a
 * terminal.
 */
#ifndef VALIDATE_ESCAPE_H
#define VALIDATE_ESCAPE_H

#include <stdio.h>

/* Control characters, DEL, C1 and bidirectional controls, and bytes that are
   no UTF-8, as \xNN. */
void escape_terminal (FILE *out, const char *text);

/* The same, and \# \\ for TAP: no newline, no directive. */
void escape_tap (FILE *out, const char *text);

/* Text for LaTeX's text mode: every special character is spelled out. */
void escape_latex (FILE *out, const char *text);

/* One RFC 4180 field; what a spreadsheet would take for a formula gets a
   leading apostrophe. */
void escape_csv (FILE *out, const char *text);

/* A JSON string with its quotes. */
void escape_json (FILE *out, const char *text);

/* A Markdown table cell. */
void escape_markdown (FILE *out, const char *text);

/* Text or attribute value of HTML. */
void escape_html (FILE *out, const char *text);

/* A gnuplot string with its single quotes, those within made typographic: no
   command, no line break. */
void escape_gnuplot (FILE *out, const char *text);

/*
 * The bytes of TEXT before the first that is no plain text: the NUL, a control
 * character other than tab, LF and CR, a bidirectional or invisible one, a
 * byte that is no UTF-8.  *WHY then says what is wrong with it.
 */
size_t escape_harmless (const char *text, const char **why);

#endif
