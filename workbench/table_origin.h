/*
 * Where a table comes from: enough to make it again, and nothing that varies
 * with clock, host or directory.
 */
#ifndef WORKBENCH_TABLE_ORIGIN_H
#define WORKBENCH_TABLE_ORIGIN_H

#include <jansson.h>

#include "workbench/table.h"

enum origin_kind { ORIGIN_LATEX, ORIGIN_MARKDOWN };

/*
 * The version, the commit, the libraries that answer, the command line
 * without --output and --store, digits, seed, claims and verdicts, each line
 * behind LEAD. Nothing of it can end a comment of LaTeX or be code in
 * Markdown.
 */
void write_origin (FILE *out, const struct sheet *sheet, const char *lead,
                   enum origin_kind kind);

/* The same as members of the JSON object DOCUMENT. */
void put_origin (json_t *document, const struct sheet *sheet);

/* "12 points: 12 hold, 0 fail, ..." without an end of line. */
void write_verdicts (FILE *out, const struct sheet *sheet);

/* What SECTION could not show, a line each behind LEAD; nothing when it shows
   all. */
void write_notes (FILE *out, const struct section *section, const char *lead);
void write_markdown_notes (FILE *out, const struct section *section);

#endif
