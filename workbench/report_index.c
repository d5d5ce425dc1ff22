/*
 * The pages that lead to claims: the index, one for each paper, findings,
 * assumptions.
 */
#include "workbench/report.h"

#include <stdlib.h>
#include <string.h>

#include "workbench/escape.h"
#include "workbench/html.h"

/* What is counted of several claims. */
struct tally {
    size_t claims, findings, predicted, waiting;
    size_t verdicts[HOLDS + 1];
    size_t proofs[4]; /* proved, cited, unproved, others */
};

static void
count_entry (struct tally *tally, const struct report_entry *entry)
{
    static const char *const words[] = { "proved", "cited", "unproved" };
    size_t i;

    tally->claims++;
    tally->findings += entry->findings;
    tally->predicted += entry->predicted;
    tally->waiting += entry->waiting;
    for (i = 0; i <= HOLDS; i++)
        tally->verdicts[i] += entry->verdicts[i];
    for (i = 0; i < 3 && strcmp (words[i], entry->proof) != 0; i++)
        ;
    tally->proofs[i]++;
}

/* ---- Pieces ------------------------------------------------------------- */

static void
write_up (FILE *out, const char *root, const char *before, const char *next)
{
    fprintf (out,
             "<nav aria-label=\"pages\">\n<ul>\n<li><a "
             "href=\"%sindex.html\">all papers</a></li>\n",
             root);
    if (before != NULL) {
        char way[512];
        site_name (way, sizeof way, before);
        fprintf (out, "<li>before: <a href=\"%s%s/index.html\">", root, way);
        escape_html (out, before);
        fputs ("</a></li>\n", out);
    }
    if (next != NULL) {
        char way[512];
        site_name (way, sizeof way, next);
        fprintf (out, "<li>next: <a href=\"%s%s/index.html\">", root, way);
        escape_html (out, next);
        fputs ("</a></li>\n", out);
    }
    fprintf (out,
             "<li><a href=\"%sfindings.html\">findings</a></li>\n"
             "<li><a href=\"%sassumptions.html\">assumptions</a></li>\n"
             "</ul>\n</nav>\n",
             root, root);
}

/* Authors and title of a paper, where they are known. */
static void
write_paper (FILE *out, const char *slug)
{
    const struct paper *paper = paper_find (slug);

    if (paper == NULL)
        return;
    escape_html (out, paper->authors);
    fputs (", <cite>", out);
    escape_html (out, paper->title);
    fprintf (out, "</cite>, <a href=\"https://arxiv.org/abs/%s\">arXiv %s</a>",
             paper->number, paper->number);
}

/* "3 hold, 1 fails": the verdicts on points, and what has none. */
static void
write_tally (FILE *out, const struct tally *tally)
{
    const char *lead = "";
    static const struct {
        enum verdict verdict;
        const char *word;
    } words[] = { { HOLDS, "hold" },
                  { FAILS, "fail" },
                  { INCONCLUSIVE, "inconclusive" },
                  { BROKEN, "broken" } };
    size_t i;

    for (i = 0; i < 4; i++)
        if (tally->verdicts[words[i].verdict] > 0) {
            fprintf (out, "%s<span class=\"%s\">%zu %s</span>", lead,
                     verdict_name (words[i].verdict),
                     tally->verdicts[words[i].verdict], words[i].word);
            lead = ", ";
        }
    if (tally->predicted > 0) {
        fprintf (out, "%s%zu not run", lead, tally->predicted);
        lead = ", ";
    }
    if (tally->waiting > 0)
        fprintf (out, "%s%zu wait for effort", lead, tally->waiting);
}

/* ---- A paper ------------------------------------------------------------ */

static void
begin_claims (FILE *out)
{
    fputs ("<table class=\"claims\">\n<thead><tr><th scope=\"col\">claim</th>"
           "<th scope=\"col\">verdict</th><th scope=\"col\">proof</th>"
           "<th scope=\"col\"></th></tr></thead>\n<tbody>\n",
           out);
}

static void
write_claim (FILE *out, const struct report_entry *entry)
{
    fputs ("<tr><td>", out);
    page_link (out, "../", entry->claim, 1);
    fputs ("<br/>", out);
    html_prose (out, entry->claim->statement);
    fputs ("</td><td class=\"mark\">", out);
    html_badge (out, entry->word);
    fputs ("</td><td class=\"mark\">", out);
    html_badge (out, entry->proof);
    fputs ("</td><td class=\"mark\">", out);
    if (entry->findings > 0)
        html_badge (out, "finding");
    fputs ("</td></tr>\n", out);
}

/* The claims from number FIRST up to END, under their sections. */
static void
write_sections (FILE *out, const struct report *report, size_t first,
                size_t end)
{
    int open = 0;
    size_t i;

    for (i = first; i < end; i++) {
        const char *section = section_of (report->entries[i].claim->id);
        if (section != NULL) {
            if (open)
                fputs ("</tbody>\n</table>\n", out);
            page_heading (out, 2, section);
            open = 0;
        }
        if (!open)
            begin_claims (out);
        open = 1;
        write_claim (out, report->entries + i);
    }
    if (open)
        fputs ("</tbody>\n</table>\n", out);
}

/* The paper whose claims are those from FIRST up to END. */
static enum exit_code
write_paper_page (struct report *report, size_t first, size_t end,
                  const struct tally *tally)
{
    char slug[256], before[256], next[256], way[512];
    struct page page;
    enum exit_code code;

    paper_of (slug, sizeof slug, report->entries[first].claim->id);
    if (first > 0)
        paper_of (before, sizeof before, report->entries[first - 1].claim->id);
    if (end < report->n)
        paper_of (next, sizeof next, report->entries[end].claim->id);
    code = page_open (&page, report, slug, "../");
    if (code != EXIT_HOLDS)
        return code;
    write_up (page.out, "../", first > 0 ? before : NULL,
              end < report->n ? next : NULL);
    fputs ("<main>\n", page.out);
    html_element (page.out, "h1", NULL, slug);
    fputs ("\n<p class=\"lead\">", page.out);
    write_paper (page.out, slug);
    fprintf (page.out, "</p>\n<p>%zu claims; points: ", tally->claims);
    write_tally (page.out, tally);
    fputs ("</p>\n", page.out);
    write_sections (page.out, report, first, end);
    fputs ("</main>\n", page.out);
    site_name (way, sizeof way, slug);
    strncat (way, "/index.html", sizeof way - strlen (way) - 1);
    return page_close (&page, report, way);
}

/* ---- The index ---------------------------------------------------------- */

static void
write_index_row (FILE *out, const char *slug, const struct tally *tally)
{
    char way[512];

    site_name (way, sizeof way, slug);
    fprintf (out, "<tr><th scope=\"row\"><a href=\"%s/index.html\">", way);
    escape_html (out, slug);
    fputs ("</a><br/><span class=\"soft\">", out);
    write_paper (out, slug);
    fprintf (out,
             "</span></th><td data-label=\"claims\">%zu</td>"
             "<td data-label=\"points\">",
             tally->claims);
    write_tally (out, tally);
    fprintf (out, "</td><td data-label=\"proofs\">%zu proved",
             tally->proofs[0]);
    if (tally->proofs[1] > 0)
        fprintf (out, ", %zu but for what is cited", tally->proofs[1]);
    if (tally->proofs[2] > 0)
        fprintf (out, ", %zu without proof", tally->proofs[2]);
    if (tally->proofs[3] > 0)
        fprintf (out, ", <span class=\"fails\">%zu failed</span>",
                 tally->proofs[3]);
    fprintf (out, "</td><td data-label=\"findings\">%zu</td></tr>\n",
             tally->findings);
}

static void
write_legend (FILE *out)
{
    fputs (
        "<h2>What the words mean</h2>\n<dl>\n"
        "<dt><span class=\"badge holds\">holds</span></dt><dd>What is "
        "measured "
        "or exact certainly lies within the declared margin, at the level of "
        "the whole suite.</dd>\n"
        "<dt><span class=\"badge fails\">fails</span></dt><dd>It certainly "
        "lies outside; or a rival was not rejected, a step is disproved, a "
        "published number disagrees.</dd>\n"
        "<dt><span class=\"badge inconclusive\">inconclusive</span></dt><dd>"
        "Neither is certain: more runs may tell.</dd>\n"
        "<dt><span class=\"badge broken\">broken</span></dt><dd>The machinery "
        "failed, nothing was learnt.</dd>\n"
        "<dt><span class=\"badge predicted\">predicted</span></dt><dd>There "
        "is "
        "a number, and it was not held against anything.</dd>\n"
        "<dt><span class=\"badge proved\">proved</span></dt><dd>Every step "
        "was "
        "checked exactly or by certified intervals.</dd>\n"
        "<dt><span class=\"badge cited\">cited</span></dt><dd>So was every "
        "step but those taken from the literature, which are <a "
        "href=\"assumptions.html\">listed</a>.</dd>\n"
        "<dt><span class=\"badge unproved\">unproved</span></dt><dd>There is "
        "no proof; the claim says why.</dd>\n</dl>\n",
        out);
}

/* One row a paper, and the pages of the papers. */
static enum exit_code
write_papers (FILE *out, struct report *report)
{
    enum exit_code code = EXIT_HOLDS;
    size_t first = 0, i;

    fputs ("<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
           "aria-label=\"papers\">\n<table "
           "class=\"claims\">\n<caption>Papers, and the points "
           "at which their claims were judged</caption>\n<thead><tr>"
           "<th scope=\"col\">paper</th><th scope=\"col\">claims</th>"
           "<th scope=\"col\">points</th><th scope=\"col\">proofs</th>"
           "<th scope=\"col\">findings</th></tr></thead>\n<tbody>\n",
           out);
    while (first < report->n && code == EXIT_HOLDS) {
        struct tally tally = { 0 };
        char slug[256];
        for (i = first;
             i < report->n && (i == first || !begins_paper (report, i)); i++)
            count_entry (&tally, report->entries + i);
        paper_of (slug, sizeof slug, report->entries[first].claim->id);
        write_index_row (out, slug, &tally);
        code = write_paper_page (report, first, i, &tally);
        first = i;
    }
    fputs ("</tbody>\n</table></div>\n", out);
    return code;
}

static enum exit_code
write_index (struct report *report)
{
    struct page page;
    enum exit_code code = page_open (&page, report,
                                     "Claims, held against "
                                     "rigorous numbers",
                                     "");
    enum exit_code papers;

    if (code != EXIT_HOLDS)
        return code;
    fputs ("<main>\n<h1>Claims, held against rigorous numbers</h1>\n"
           "<p class=\"lead\">What papers claim, what the theory predicts to "
           "as many digits as were asked for, what is proved, and what runs "
           "measure.</p>\n<nav aria-label=\"pages\">\n<ul>\n"
           "<li><a href=\"findings.html\">What papers say and what is "
           "true</a></li>\n<li><a href=\"assumptions.html\">What rests on "
           "trust</a></li>\n</ul>\n</nav>\n",
           page.out);
    papers = write_papers (page.out, report);
    write_legend (page.out);
    fputs ("</main>\n", page.out);
    code = page_close (&page, report, "index.html");
    return papers != EXIT_HOLDS ? papers : code;
}

/* ---- Findings and assumptions ------------------------------------------- */

static enum exit_code
write_findings (struct report *report)
{
    struct page page;
    enum exit_code code =
        page_open (&page, report, "What papers say and what is true", "");

    if (code != EXIT_HOLDS)
        return code;
    fflush (report->findings);
    write_up (page.out, "", NULL, NULL);
    fputs ("<main>\n<h1>What papers say and what is true</h1>\n", page.out);
    if (report->found_size > 0)
        fputs (report->found, page.out);
    else
        fputs ("<p>No claim here differs from its paper.</p>\n", page.out);
    fputs ("</main>\n", page.out);
    return page_close (&page, report, "findings.html");
}

static enum exit_code
write_assumptions (struct report *report)
{
    struct page page;
    enum exit_code code = page_open (&page, report, "What rests on trust", "");

    if (code != EXIT_HOLDS)
        return code;
    fflush (report->assumptions);
    write_up (page.out, "", NULL, NULL);
    fputs ("<main>\n<h1>What rests on trust</h1>\n<p class=\"lead\">Steps "
           "that are cited and not checked, claims without a proof, and "
           "claims without a run, each with the reason.</p>\n",
           page.out);
    if (report->assumed_size > 0)
        fputs (report->assumed, page.out);
    else
        fputs ("<p>Nothing.</p>\n", page.out);
    fputs ("</main>\n", page.out);
    return page_close (&page, report, "assumptions.html");
}

enum exit_code
report_pages (struct report *report)
{
    enum exit_code code = write_index (report);

    if (code == EXIT_HOLDS)
        code = write_findings (report);
    if (code == EXIT_HOLDS)
        code = write_assumptions (report);
    return code;
}
