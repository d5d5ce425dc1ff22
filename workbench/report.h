/*
 * What the pages of a report share.
 */
#ifndef WORKBENCH_REPORT_H
#define WORKBENCH_REPORT_H

#include "workbench/plot.h"
#include "workbench/report_site.h"
#include "workbench/survey.h"

/* What the index knows of a claim whose page is written. */
struct report_entry {
    const struct claim *claim;
    const char *word;           /* the verdict on the whole claim */
    const char *proof;          /* survey_proof_word */
    size_t verdicts[HOLDS + 1]; /* points, counted by enum verdict */
    size_t predicted, waiting;  /* points without a verdict */
    size_t findings;            /* differences from the paper */
};

/* A page that is being built in memory. */
struct page {
    FILE *out;
    char *text;
    size_t size;
    const char *root; /* "" or "../": the way to the directory of the report */
};

/* A page of a claim that waits for its plot: gnuplot draws many at a time. */
struct pending {
    struct page page;
    size_t at;            /* where in its text the plot belongs */
    struct figure figure; /* without series: nothing to draw */
    size_t entry;
};
enum { PENDING = 16 };

struct report {
    const struct request *request;
    struct site site;
    struct report_entry
        *entries; /* one per claim, in the order of the pages */
    size_t n;
    size_t npages;     /* written so far */
    int mathematics;   /* KaTeX is there */
    FILE *findings;    /* parts of pages that grow with the claims: */
    FILE *assumptions; /* differences from papers, cited steps */
    char *found, *assumed;
    size_t found_size, assumed_size;
    struct pending pending[PENDING];
    size_t npending;
    int no_plots;   /* they were not asked for, or cannot be drawn */
    size_t undrawn; /* pages without a picture though gnuplot is there */
    char found_paper[256], assumed_paper[256]; /* whose part is open there */
};

/* The part of ID before its slash, in SIZE bytes at PAPER. */
void paper_of (char *paper, size_t size, const char *id);

/* The part of ID after its slash: what a claim is called on its paper's page.
 */
const char *name_of (const char *id);

/* Does entry number I begin another paper than the one before it? */
int begins_paper (const struct report *report, size_t i);

/* What claims.def's order of sections says of the claim ID, where it is the
   first of one; else null. */
const char *section_of (const char *id);

/* Authors, title and arXiv number of PAPER; 0 where none are known. */
struct paper {
    const char *slug, *authors, *title, *number;
};
const struct paper *paper_find (const char *slug);

/* Start a page with its TITLE; ROOT is the way to the report's directory. */
enum exit_code page_open (struct page *page, const struct report *report,
                          const char *title, const char *root);

/* End PAGE and write it under NAME; INSERTED, which may be null, goes to the
   byte AT of its text. */
enum exit_code page_close_with (struct page *page, struct report *report,
                                const char *name, const char *inserted,
                                size_t at);
enum exit_code page_close (struct page *page, struct report *report,
                           const char *name);

/* A link to the page of CLAIM, called as its id or, with SHORT_NAME, without
   its paper. */
void page_link (FILE *out, const char *root, const struct claim *claim,
                int short_name);

/* A text that is opened in a stream: the heading LEVEL with TITLE. */
void page_heading (FILE *out, int level, const char *title);

/* The page of entry number I, whose claim is surveyed by SURVEY; fills the
   entry, adds to findings and assumptions.  Takes FIGURE, its plot, and leaves
   an empty one.  Pages may wait for their plots: report_flush writes them. */
enum exit_code report_claim (struct report *report, size_t i,
                             const struct survey *survey,
                             struct figure *figure);

enum exit_code report_flush (struct report *report);

/* The page of entry number I, whose card is unsound for the reason DEFECT. */
enum exit_code report_defect (struct report *report, size_t i,
                              const char *defect);

/* The other pages: papers, findings, assumptions, the index. */
enum exit_code report_pages (struct report *report);

/* Style, script, and KaTeX where it is installed. */
enum exit_code report_files (struct report *report);

#endif
