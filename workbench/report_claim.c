/*
 * The page of one claim.
 */
#include "workbench/report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"
#include "workbench/escape.h"
#include "workbench/html.h"
#include "workbench/process.h"
#include "workbench/report_parts.h"

/* ---- The verdict on the whole ------------------------------------------- */

/* A published number that is within its radius though it should not be, or
   that is not though it should. */
static int
surprises (const struct survey *survey, size_t i)
{
    enum agreement wanted =
        survey->claim->observed[i].disagrees != NULL ? DIFFERS : AGREES;

    return survey->observed[i] != wanted;
}

/* What assay check would find wrong beside the points. */
static int
has_failed (const struct survey *survey, const struct report_entry *entry)
{
    size_t i;

    if (entry->verdicts[FAILS] > 0 || strcmp (entry->proof, "disproved") == 0)
        return 1;
    for (i = 0; i < survey->claim->nobserved; i++)
        if (surprises (survey, i))
            return 1;
    return 0;
}

/* Was a rival tried in vain?  Where points are undecided that is no wonder. */
static int
has_rival (const struct survey *survey)
{
    size_t i;

    for (i = 0; i < survey->claim->nrivals; i++)
        if (survey->rivals[i].tried && survey->rivals[i].verdict != FAILS)
            return 1;
    return 0;
}

static void
fill_entry (struct report_entry *entry, const struct survey *survey)
{
    const struct claim *claim = survey->claim;
    size_t judged, i;

    for (i = 0; i < survey->n; i++)
        switch (survey->points[i].standing) {
        case LEFT_OUT:
            entry->waiting++;
            break;
        case PREDICTED:
            entry->predicted++;
            break;
        case JUDGED:
            entry->verdicts[survey->points[i].finding.verdict]++;
            break;
        }
    for (i = 0; i < claim->nrivals; i++)
        entry->findings += claim->rivals[i].paper_says != NULL;
    for (i = 0; i < claim->nobserved; i++)
        entry->findings += claim->observed[i].disagrees != NULL;
    judged = survey->n - entry->waiting - entry->predicted;
    entry->proof = survey_proof_word (survey);
    entry->word = entry->verdicts[BROKEN] > 0  ? "broken"
                  : has_failed (survey, entry) ? "fails"
                  : entry->verdicts[INCONCLUSIVE] > 0
                          || strcmp (entry->proof, "undecided") == 0
                      ? "inconclusive"
                  : has_rival (survey) ? "fails"
                  : judged > 0         ? "holds"
                                       : "predicted";
}

/* ---- Head --------------------------------------------------------------- */

static void
write_neighbour (FILE *out, const struct report *report, size_t i,
                 const char *what)
{
    fprintf (out, "<li>%s ", what);
    page_link (out, "../", report->entries[i].claim, 1);
    fputs ("</li>\n", out);
}

static void
write_navigation (FILE *out, const struct report *report, size_t i)
{
    char paper[256], way[512];

    paper_of (paper, sizeof paper, report->entries[i].claim->id);
    site_name (way, sizeof way, paper);
    fprintf (out,
             "<nav aria-label=\"pages\">\n<ul>\n<li><a "
             "href=\"../index.html\">all papers</a></li>\n"
             "<li><a href=\"../%s/index.html\">",
             way);
    escape_html (out, paper);
    fputs ("</a></li>\n", out);
    if (!begins_paper (report, i))
        write_neighbour (out, report, i - 1, "before:");
    if (i + 1 < report->n && !begins_paper (report, i + 1))
        write_neighbour (out, report, i + 1, "next:");
    fputs ("</ul>\n</nav>\n", out);
}

static void
write_badges (FILE *out, const struct report_entry *entry)
{
    fputs ("<p>", out);
    html_badge (out, entry->word);
    if (entry->proof != NULL) {
        fputc (' ', out);
        html_badge (out, entry->proof);
    }
    fputs ("</p>\n", out);
}

/* A note that says WHAT, with a link to its CLAIM from pages elsewhere. */
static void
begin_note (FILE *out, const char *root, const struct claim *claim,
            const char *what)
{
    fputs ("<div class=\"note\"><p>", out);
    html_prose (out, what);
    fputs ("</p>\n<p class=\"soft\">", out);
    if (root != NULL) {
        page_link (out, root, claim, 0);
        fputs (": ", out);
    }
}

/* What the paper says and is not so, prominently: on this page, and among all
   findings. */
static void
write_findings (FILE *out, const struct survey *survey, const char *root)
{
    const struct claim *claim = survey->claim;
    size_t i;

    for (i = 0; i < claim->nrivals; i++)
        if (claim->rivals[i].paper_says != NULL) {
            begin_note (out, root, claim, claim->rivals[i].paper_says);
            parts_rejection (out, survey, i);
            fputs ("</p></div>\n", out);
        }
    for (i = 0; i < claim->nobserved; i++)
        if (claim->observed[i].disagrees != NULL) {
            begin_note (out, root, claim, claim->observed[i].disagrees);
            parts_published (out, survey, i);
            fputs ("</p></div>\n", out);
        }
}

static void
write_statement (FILE *out, const struct survey *survey)
{
    const struct claim *claim = survey->claim;
    const struct quantity *predicts = claim->predicts;

    fputs ("<p class=\"lead\">", out);
    html_prose (out, claim->statement);
    fputs ("</p>\n", out);
    write_findings (out, survey, NULL);
    page_heading (out, 2, "Prediction");
    html_formula (out, predicts->formula);
    fputs ("<dl>\n<dt>Domain</dt><dd>", out);
    html_domain (out, predicts->domain);
    fputs ("</dd>\n<dt>Source</dt><dd>", out);
    html_words (out, claim->source);
    fputs ("</dd>\n</dl>\n", out);
    if (claim->second != NULL) {
        fputs ("<p>By a second route:</p>\n", out);
        html_formula (out, claim->second->formula);
    }
}

/* ---- Proof -------------------------------------------------------------- */

static void
write_step (FILE *out, const struct survey *survey, size_t i)
{
    const struct step *step = survey->claim->proved_by->steps + i;

    fputs ("<li><p>", out);
    html_badge (out, step->method == BY_CITATION
                         ? "cited"
                         : truth_name (survey->steps[i]));
    fputs (" <strong>", out);
    html_words (out, step->label);
    fprintf (out, "</strong>, by %s</p>\n<p>", method_name (step->method));
    html_prose (out, step->shows);
    fputs ("</p>\n<p class=\"soft\">", out);
    html_words (out, step->source);
    fputs ("</p></li>\n", out);
}

static void
write_proof (FILE *out, const struct survey *survey)
{
    const struct claim *claim = survey->claim;
    size_t i;

    page_heading (out, 2, "Proof");
    if (claim->proved_by == NULL) {
        fputs ("<p>None: ", out);
        html_words (out, claim->unproved);
        fputs (".</p>\n", out);
        return;
    }
    fputs ("<ol class=\"steps\">\n", out);
    for (i = 0; i < claim->proved_by->nsteps; i++)
        write_step (out, survey, i);
    fputs ("</ol>\n", out);
}

/* A heading for the paper of CLAIM, unless PAPER, the last one, is it. */
static void
begin_part (FILE *out, char paper[256], const struct claim *claim)
{
    char now[256];

    paper_of (now, sizeof now, claim->id);
    if (strcmp (now, paper) == 0)
        return;
    strcpy (paper, now);
    html_element (out, "h2", NULL, now);
    fputc ('\n', out);
}

/* ---- What rests on trust ------------------------------------------------ */

static void
add_assumption (FILE *out, const struct claim *claim, const char *kind,
                const char *text, const char *source)
{
    fputs ("<li>", out);
    page_link (out, "", claim, 0);
    fprintf (out, ": <em>%s</em>: ", kind);
    if (source != NULL)
        html_prose (out, text);
    else
        html_words (out, text);
    if (source != NULL) {
        fputs (" <span class=\"soft\">(", out);
        html_words (out, source);
        fputs (")</span>", out);
    }
    fputs ("</li>\n", out);
}

static void
add_assumptions (struct report *report, const struct claim *claim)
{
    const struct proof *proof = claim->proved_by;
    FILE *out = report->assumptions;
    size_t cited = 0, i;

    for (i = 0; proof != NULL && i < proof->nsteps; i++)
        cited += proof->steps[i].method == BY_CITATION;
    if (cited == 0 && proof != NULL && claim->run_by != NULL)
        return;
    begin_part (out, report->assumed_paper, claim);
    fputs ("<ul>\n", out);

    for (i = 0; proof != NULL && i < proof->nsteps; i++)
        if (proof->steps[i].method == BY_CITATION)
            add_assumption (out, claim, "cited", proof->steps[i].shows,
                            proof->steps[i].source);
    if (proof == NULL)
        add_assumption (out, claim, "unproved", claim->unproved, NULL);
    if (claim->run_by == NULL)
        add_assumption (out, claim, "unrun", claim->unrun, NULL);
    fputs ("</ul>\n", out);
}

/* ---- The page ----------------------------------------------------------- */

static enum exit_code
open_claim (struct page *page, const struct report *report, size_t i)
{
    const char *id = report->entries[i].claim->id;
    enum exit_code code = page_open (page, report, id, "../");

    if (code != EXIT_HOLDS)
        return code;
    write_navigation (page->out, report, i);
    fputs ("<main>\n", page->out);
    html_element (page->out, "h1", "id", id);
    write_badges (page->out, report->entries + i);
    return EXIT_HOLDS;
}

/* The file of entry number I with the ending SUFFIX. */
static void
claim_file (char *name, size_t size, const struct report *report, size_t i,
            const char *suffix)
{
    site_name (name, size - strlen (suffix), report->entries[i].claim->id);
    strcat (name, suffix);
}

static enum exit_code
close_claim (struct page *page, struct report *report, size_t i,
             const char *inserted, size_t at)
{
    char name[512];

    fputs ("</main>\n", page->out);
    claim_file (name, sizeof name, report, i, ".html");
    return page_close_with (page, report, name, inserted, at);
}

enum exit_code
report_claim (struct report *report, size_t i, const struct survey *survey,
              struct figure *figure)
{
    struct pending *waits = report->pending + report->npending;
    const struct claim *claim = survey->claim;
    enum exit_code code;
    FILE *out;

    fill_entry (report->entries + i, survey);
    code = open_claim (&waits->page, report, i);
    if (code != EXIT_HOLDS)
        return code;
    out = waits->page.out;
    write_statement (out, survey);
    parts_predictions (out, survey);
    fflush (out);
    waits->at = waits->page.size;
    waits->entry = i;
    parts_measurements (out, survey);
    parts_acceptance (out, survey);
    write_proof (out, survey);
    parts_rivals (out, survey);
    parts_all_published (out, survey);
    if (report->entries[i].findings > 0) {
        begin_part (report->findings, report->found_paper, claim);
        write_findings (report->findings, survey, "");
    }
    add_assumptions (report, claim);
    waits->figure = *figure;
    figure_init (figure);
    report->npending++;
    return report->npending == PENDING ? report_flush (report) : EXIT_HOLDS;
}

/* ---- Plots -------------------------------------------------------------- */

/* Write the SVG of a page that waits, and set *TEXT, to be freed, to the
   markup that shows it. */
static enum exit_code
write_plot (char **text, struct report *report, const struct pending *waits,
            const char *svg)
{
    const struct figure *figure = &waits->figure;
    char name[512];
    enum exit_code code;
    size_t size = 0;
    FILE *out;
    int i;

    claim_file (name, sizeof name, report, waits->entry, ".svg");
    code = site_write (&report->site, name, svg, strlen (svg));
    if (code != EXIT_HOLDS)
        return code;
    out = open_memstream (text, &size);
    if (out == NULL)
        return complain (EXIT_LIMIT, "report: no memory");
    fputs ("<figure><img src=\"", out);
    escape_html (out, name_of (name));
    fputs ("\" alt=\"Plot of ", out);
    escape_html (out, figure->title);
    if (!figure->forest) {
        fputs (": ", out);
        escape_html (out, figure->y_name);
        fputs (" against ", out);
        escape_html (out, figure->x_name);
    }
    fputs (", with the numbers of the tables here\"/>\n<figcaption "
           "class=\"soft\">",
           out);
    escape_html (out, *figure->fixed != '\0'
                          ? figure->fixed
                          : "The prediction and what it is held against");
    for (i = 0; i < figure->nnotes; i++) {
        fputs ("; ", out);
        escape_html (out, figure->notes[i]);
    }
    fputs ("</figcaption></figure>\n", out);
    if (fclose (out) != 0)
        return complain (EXIT_LIMIT, "report: no memory");
    return EXIT_HOLDS;
}

/* Draw what waits, into SVG; a report without pictures is one all the same.
   Without gnuplot that is said once; when one drawing fails, others may go
   well. */
static void
draw_pending (char **svg, struct report *report)
{
    struct figure figures[PENDING];
    const char *why;
    size_t i;

    for (i = 0; i < report->npending; i++) {
        svg[i] = NULL;
        figures[i] = report->pending[i].figure;
    }
    if (report->no_plots || report->npending == 0)
        return;
    why = figures_svg (svg, figures, report->npending);
    if (why == NULL)
        return;
    complain (EXIT_HOLDS, "report: no plots from %s on: %s",
              report->entries[report->pending[0].entry].claim->id, why);
    report->no_plots = !process_found ("gnuplot");
}

enum exit_code
report_flush (struct report *report)
{
    enum exit_code code = EXIT_HOLDS, closed;
    char *svg[PENDING], *text;
    size_t i;

    draw_pending (svg, report);
    for (i = 0; i < report->npending; i++) {
        struct pending *waits = report->pending + i;
        text = NULL;
        report->undrawn += svg[i] == NULL && !report->no_plots;
        if (code == EXIT_HOLDS && svg[i] != NULL)
            code = write_plot (&text, report, waits, svg[i]);
        closed =
            close_claim (&waits->page, report, waits->entry, text, waits->at);
        code = graver (code, closed);
        figure_clear (&waits->figure);
        free (svg[i]);
        free (text);
    }
    report->npending = 0;
    return code;
}

enum exit_code
report_defect (struct report *report, size_t i, const char *defect)
{
    struct report_entry *entry = report->entries + i;
    struct page page;
    enum exit_code code;

    entry->word = "broken";
    entry->proof = "undecided";
    code = open_claim (&page, report, i);
    if (code != EXIT_HOLDS)
        return code;
    fputs ("<p class=\"lead\">", page.out);
    html_prose (page.out, entry->claim->statement);
    fputs ("</p>\n<div class=\"note\"><p>This card cannot be loaded: ",
           page.out);
    escape_html (page.out, defect);
    fputs ("</p></div>\n", page.out);
    return close_claim (&page, report, i, NULL, 0);
}
