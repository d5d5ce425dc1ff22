/*
 * The frame of every page of a report, and where its claims belong.
 */
#include "workbench/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <gsl/gsl_version.h>

#include "config.h"
#include "workbench/escape.h"
#include "workbench/html.h"
#include "workbench/provenance.h"

/* ---- Papers and sections ------------------------------------------------ */

static const struct paper papers[] = {
#define PAPER(slug, authors, title, number) { #slug, authors, title, number },
#define SECTION(paper, first, label, heading)
#include "workbench/report.def"
#undef PAPER
#undef SECTION
    { NULL, NULL, NULL, NULL }
};

static const struct {
    const char *first, *heading;
} sections[] = {
#define PAPER(slug, authors, title, number)
#define SECTION(paper, first, label, heading) { #paper "/" #first, heading },
#include "workbench/report.def"
#undef PAPER
#undef SECTION
};

const struct paper *
paper_find (const char *slug)
{
    const struct paper *paper;

    for (paper = papers; paper->slug != NULL; paper++)
        if (strcmp (paper->slug, slug) == 0)
            return paper;
    return NULL;
}

const char *
section_of (const char *id)
{
    size_t i;

    for (i = 0; i < sizeof sections / sizeof *sections; i++)
        if (strcmp (sections[i].first, id) == 0)
            return sections[i].heading;
    return NULL;
}

void
paper_of (char *paper, size_t size, const char *id)
{
    snprintf (paper, size, "%.*s", (int) strcspn (id, "/"), id);
}

const char *
name_of (const char *id)
{
    const char *slash = strchr (id, '/');

    return slash != NULL ? slash + 1 : id;
}

int
begins_paper (const struct report *report, size_t i)
{
    const char *id = report->entries[i].claim->id, *before;
    size_t span = strcspn (id, "/");

    if (i == 0)
        return 1;
    before = report->entries[i - 1].claim->id;
    return strcspn (before, "/") != span || memcmp (before, id, span) != 0;
}

/* ---- Pages -------------------------------------------------------------- */

enum exit_code
page_open (struct page *page, const struct report *report, const char *title,
           const char *root)
{
    page->text = NULL;
    page->size = 0;
    page->root = root;
    page->out = open_memstream (&page->text, &page->size);
    if (page->out == NULL)
        return complain (EXIT_LIMIT, "report: %s", strerror (errno));
    fputs ("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
           "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
           "content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"color-scheme\" content=\"light dark\"/>\n",
           page->out);
    html_element (page->out, "title", NULL, title);
    if (report->mathematics)
        fprintf (page->out,
                 "\n<link rel=\"stylesheet\" href=\"%skatex/katex.min.css\"/>"
                 "\n<script src=\"%skatex/katex.min.js\" defer=\"defer\">"
                 "</script>"
                 "\n<script src=\"%sreport.js\" defer=\"defer\"></script>",
                 root, root, root);
    fprintf (page->out,
             "\n<link rel=\"stylesheet\" href=\"%sreport.css\"/>\n</head>\n"
             "<body>\n",
             root);
    return EXIT_HOLDS;
}

/* The command as it was typed, but for the directory: a report does not know
   where it lies. */
static void
write_command (FILE *out, const struct request *request)
{
    int i;

    fputs ("<code>assay", out);
    for (i = 1; i < request->argc; i++) {
        fputc (' ', out);
        escape_html (out, request->argv[i] == request->words[0]
                              ? "DIR"
                              : request->argv[i]);
    }
    fputs ("</code>", out);
}

/* The commit that was built, of all that is known of the build: the rest
   would make reports of two machines differ. */
static void
write_commit (FILE *out)
{
    static const char label[] = "commit ";
    char *text = provenance_beside ();
    const char *line = text;

    while (line != NULL && *line != '\0') {
        size_t span = strcspn (line, "\n");
        if (strncmp (line, label, strlen (label)) == 0) {
            char *commit = strndup (line, span);
            fputs (" (", out);
            escape_html (out, commit != NULL ? commit : "");
            fputc (')', out);
            free (commit);
        }
        line += span + (line[span] != '\0');
    }
    free (text);
}

/* Where the numbers come from. */
static void
write_provenance (FILE *out, const struct report *report)
{
    const struct circumstances *asked = &report->request->circumstances;

    fputs ("<footer>\n<p>assay " PACKAGE_VERSION, out);
    write_commit (out);
    fprintf (out, ", FLINT %s, MPFR %s, GMP %s, GSL %s; seed %llu, effort %g",
             FLINT_VERSION, mpfr_get_version (), gmp_version, GSL_VERSION,
             (unsigned long long) asked->seed, asked->effort);
    if (asked->runs != 0)
        fprintf (out, ", at most %zu runs", asked->runs);
    fputs ("; ", out);
    write_command (out, report->request);
    fprintf (
        out,
        "</p>\n<p>A printed digit is correct. The chance that any verdict "
        "of the whole suite is wrong is at most "
        "<span class=\"tex\">10^{-9}</span>.%s</p>\n</footer>\n",
        report->mathematics
            ? " Mathematics is set by KaTeX, which its authors give "
              "under the MIT licence."
            : "");
}

enum exit_code
page_close_with (struct page *page, struct report *report, const char *name,
                 const char *inserted, size_t at)
{
    size_t more = inserted != NULL ? strlen (inserted) : 0;
    enum exit_code code;
    char *text;

    write_provenance (page->out, report);
    fputs ("</body>\n</html>\n", page->out);
    if (fclose (page->out) != 0)
        code = complain (EXIT_LIMIT, "report: %s", strerror (errno));
    else if (more == 0)
        code = site_write (&report->site, name, page->text, page->size);
    else if ((text = malloc (page->size + more)) == NULL)
        code = complain (EXIT_LIMIT, "report: no memory");
    else {
        memcpy (text, page->text, at);
        memcpy (text + at, inserted, more);
        memcpy (text + at + more, page->text + at, page->size - at);
        code = site_write (&report->site, name, text, page->size + more);
        free (text);
    }
    free (page->text);
    report->npages += code == EXIT_HOLDS;
    return code;
}

enum exit_code
page_close (struct page *page, struct report *report, const char *name)
{
    return page_close_with (page, report, name, NULL, 0);
}

void
page_link (FILE *out, const char *root, const struct claim *claim,
           int short_name)
{
    char name[512];

    site_name (name, sizeof name, claim->id);
    fprintf (out, "<a class=\"id\" href=\"%s%s.html\">", root, name);
    escape_html (out, short_name ? name_of (claim->id) : claim->id);
    fputs ("</a>", out);
}

void
page_heading (FILE *out, int level, const char *title)
{
    fprintf (out, "<h%d>", level);
    html_words (out, title);
    fprintf (out, "</h%d>\n", level);
}
