/*
 * Tables: what is computed for them, and who writes it.
 */
#ifndef WORKBENCH_TABLE_H
#define WORKBENCH_TABLE_H

#include "workbench/survey.h"
#include "workbench/table_cell.h"

enum table_format {
    FORMAT_TEXT,
    FORMAT_LATEX,
    FORMAT_CSV,
    FORMAT_MARKDOWN,
    FORMAT_JSON
};

/* What a prediction was held against. */
enum evidence {
    NO_EVIDENCE,
    BY_RUNS,    /* cell.measured, at this check's level */
    BY_NUMBER,  /* cell.measured is another exact number */
    BY_ROUTE,   /* two routes to the prediction */
    BY_NO_VALUE /* a run diverged */
};

/* One point. */
struct cell {
    fmpq *at;   /* one rational per axis */
    int sound;  /* AT was read */
    int looked; /* OUTCOME is there */
    enum evaluation outcome;
    char *rounded; /* the prediction, or an enclosure when UNABLE; or null */
    arb_t ball;    /* indeterminate where there is no prediction */
    enum evidence evidence;
    arb_t measured;
    size_t runs;
    int judged;
    enum verdict verdict;
};

/* One claim, or one quantity without a claim, at its points. */
struct section {
    const char *name;
    const struct claim *claim; /* null: the quantity alone */
    const struct quantity *quantity;
    size_t n;
    struct cell *cells;
    const char *proof;    /* "-" when nothing was judged */
    size_t outside;       /* points outside the domain */
    size_t unable, large; /* predictions not reached, or refused */
    const char *clause;   /* of the domain, that the first of them breaks */
    size_t clause_length;
};

struct sheet {
    const struct request *request;
    struct request grid; /* the words "axis=list" alone */
    struct circumstances circumstances;
    enum table_format format;
    enum style style;
    struct section *sections;
    size_t n, room;
    size_t points, verdicts[4]; /* counted by enum verdict */
};

/* Prepare SECTION, whose claim, quantity and name are set, with the points
   that SHEET asks for.  EXIT_HOLDS, or a code after a message. */
enum exit_code section_points (struct section *section,
                               const struct sheet *sheet);

/* Predict and judge all points of SECTION; counts in both.  EXIT_HOLDS, or
   the gravest code of its points. */
enum exit_code section_fill (struct section *section, struct sheet *sheet);
void section_clear (struct section *section);

/* A new string: the prediction of CELL as SHEET wants it; null where there is
   none. */
char *cell_prediction (const struct sheet *sheet, const struct cell *cell);

/* A new string: what the prediction was held against; null for nothing. */
char *cell_evidence (const struct sheet *sheet, const struct cell *cell);

/* "holds", "outside", or null when nothing was judged. */
const char *cell_verdict (const struct cell *cell);

/* A new string: an axis value, exactly.  Powers of ten from 10^5 on are
   written as such when BRIEF. */
char *axis_value (const fmpq_t value, int brief);

/* Write all of SHEET in one format; text comes section by section. */
void write_text_section (FILE *out, const struct sheet *sheet,
                         const struct section *section);
void write_text_end (FILE *out, const struct sheet *sheet);
void write_markdown (FILE *out, const struct sheet *sheet);
void write_latex (FILE *out, const struct sheet *sheet);
void write_csv (FILE *out, const struct sheet *sheet);
enum exit_code write_json (FILE *out, const struct sheet *sheet);

#endif
