/*
 * assay report: all that is known of claims as a directory of web pages that
 * need nothing else.
 */
#include "workbench/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "workbench/json.h"

/* From so many claims on they are surveyed several at once. */
enum { MANY = 8 };

/* ---- Which claims ------------------------------------------------------- */

static enum exit_code
collect (const struct claim *claim, void *context)
{
    struct report *report = context;
    struct report_entry *more;
    size_t i;

    for (i = 0; i < report->n; i++)
        if (report->entries[i].claim == claim)
            return EXIT_HOLDS;
        else if (strcmp (report->entries[i].claim->id, claim->id) == 0)
            return complain (EXIT_USAGE, "report: two claims are called %s",
                             claim->id);
    more =
        realloc (report->entries, (report->n + 1) * sizeof *report->entries);
    if (more == NULL)
        return complain (EXIT_LIMIT, "report: no memory");
    report->entries = more;
    memset (more + report->n, 0, sizeof *more);
    more[report->n++].claim = claim;
    return EXIT_HOLDS;
}

/* Claims of one paper next to each other, papers in the order in which they
   were named. */
static void
group (struct report *report)
{
    size_t i, j, k;

    for (i = 0; i < report->n; i = j) {
        size_t span = strcspn (report->entries[i].claim->id, "/");
        for (j = i + 1, k = i + 1; k < report->n; k++) {
            struct report_entry entry = report->entries[k];
            if (strcspn (entry.claim->id, "/") != span
                || memcmp (entry.claim->id, report->entries[i].claim->id, span)
                       != 0)
                continue;
            memmove (report->entries + j + 1, report->entries + j,
                     (k - j) * sizeof *report->entries);
            report->entries[j++] = entry;
        }
    }
}

static enum exit_code
collect_all (struct report *report)
{
    const struct request *request = report->request;
    enum exit_code code = EXIT_HOLDS;
    int i;

    if (request->nwords == 1)
        return for_claims (NULL, collect, report);
    for (i = 1; i < request->nwords && code == EXIT_HOLDS; i++)
        code =
            for_lasting_claims (request, request->words[i], collect, report);
    group (report);
    return code;
}

/* ---- Their pages -------------------------------------------------------- */

/* For people who wait, and only for them. */
static void
show_progress (const struct report *report, size_t done)
{
    if (!isatty (STDERR_FILENO))
        return;
    if (done < report->n)
        fprintf (stderr, "\r%zu of %zu  %-60.60s", done, report->n,
                 report->entries[done].claim->id);
    else
        fprintf (stderr, "\r%-80s\r", "");
    fflush (stderr);
}

/* The verdict on the whole claim as an exit code. */
static enum exit_code
code_of (const char *word)
{
    return strcmp (word, "holds") == 0 || strcmp (word, "predicted") == 0
               ? EXIT_HOLDS
           : strcmp (word, "inconclusive") == 0 ? EXIT_UNDECIDED
                                                : EXIT_FAILS;
}

/* Survey the claim of entry number I and make the FIGURE of it, which this
   replaces; 0 without memory. */
static int
survey_entry (struct survey *survey, struct figure *figure,
              const struct report *report, size_t i)
{
    const struct request *request = report->request;
    const struct claim *claim = report->entries[i].claim;

    if (!survey_init (survey, claim, &request->circumstances, NULL))
        return 0;
    survey->runs = !request->no_runs;
    if (claim_defect (claim) != NULL)
        return 1;
    survey_all (survey, 1);
    if (!request->no_plots) {
        figure_clear (figure);
        figure_of_survey (figure, survey, NULL);
    }
    return 1;
}

/* Write the page of entry number I, of which SURVEY may be null without
   memory, and add what it says to VERDICT. */
static enum exit_code
write_entry (struct report *report, size_t i, const struct survey *survey,
             struct figure *figure, enum exit_code *verdict)
{
    const struct claim *claim = report->entries[i].claim;
    const char *defect = claim_defect (claim);
    enum exit_code code;

    if (site_interrupted ())
        return complain (
            EXIT_INTERRUPTED,
            "interrupted after %zu of %zu claims, %s is as it was", i,
            report->n, report->site.place);
    code = defect != NULL ? report_defect (report, i, defect)
           : survey != NULL
               ? report_claim (report, i, survey, figure)
               : complain (EXIT_LIMIT, "%s: no memory", claim->id);
    if (code == EXIT_HOLDS)
        *verdict = graver (*verdict, code_of (report->entries[i].word));
    show_progress (report, i + 1);
    return code;
}

/*
 * Survey and write all claims, several at once where there are many: an
 * experiment then keeps to one thread, which changes no run.  Pages are
 * written one after the other, in order.
 */
static enum exit_code
write_claims (struct report *report, enum exit_code *verdict)
{
    enum exit_code code = EXIT_HOLDS, last;
    size_t n = report->n;
    /* A store is asked by one thread. */
    int several = n >= MANY && report->request->circumstances.source == NULL;

#ifdef _OPENMP
#pragma omp parallel if (several)
#endif
    {
        size_t i;
#ifdef _OPENMP
#pragma omp for schedule(dynamic) ordered
#endif
        for (i = 0; i < n; i++) {
            struct survey survey;
            struct figure figure;
            int stop = site_interrupted (), done = 0;
            memset (&survey, 0, sizeof survey);
            figure_init (&figure);
            if (!stop)
                done = survey_entry (&survey, &figure, report, i);
#ifdef _OPENMP
#pragma omp ordered
#endif
            {
                if (code == EXIT_HOLDS)
                    code = write_entry (report, i, done ? &survey : NULL,
                                        &figure, verdict);
            }
            survey_clear (&survey);
            figure_clear (&figure);
        }
        flint_cleanup ();
    }
    last = report_flush (report);
    (void) several;
    return graver (code, last);
}

/* Everything but putting it in its place.  VERDICT takes what the claims say,
   the result is whether the pages could be made. */
static enum exit_code
write_all (struct report *report, enum exit_code *verdict)
{
    enum exit_code code = report_files (report);

    if (code != EXIT_HOLDS)
        return code;
    show_progress (report, 0);
    code = write_claims (report, verdict);
    return code == EXIT_HOLDS ? report_pages (report) : code;
}

/* ---- Saying so ---------------------------------------------------------- */

static json_t *
entry_json (const struct report_entry *entry)
{
    json_t *object = json_object ();
    char name[512], page[520];

    site_name (name, sizeof name, entry->claim->id);
    snprintf (page, sizeof page, "%s.html", name);
    json_put (object, "claim", json_text (entry->claim->id));
    json_put (object, "page", json_text (page));
    json_put (object, "verdict", json_text (entry->word));
    json_put (object, "proof", json_text (entry->proof));
    return object;
}

/* How many claims have each verdict. */
static json_t *
counts_json (const struct report *report)
{
    static const char *const words[] = { "broken", "fails", "inconclusive",
                                         "holds", "predicted" };
    json_t *counts = json_object ();
    size_t word, i, n;

    for (word = 0; word < sizeof words / sizeof *words; word++) {
        for (i = n = 0; i < report->n; i++)
            n += strcmp (report->entries[i].word, words[word]) == 0;
        json_put (counts, words[word], json_count (n));
    }
    return counts;
}

/* What was written, for programs. */
static enum exit_code
print_document (FILE *out, const struct report *report)
{
    json_t *document = json_document ("report"), *entries = json_array ();
    size_t i;

    for (i = 0; i < report->n; i++)
        json_append (entries, entry_json (report->entries + i));
    json_put (document, "directory", json_text (report->site.place));
    json_put (document, "pages", json_count (report->npages));
    json_put (document, "counts", counts_json (report));
    json_put (document, "claims", entries);
    return json_print (out, document);
}

enum exit_code
command_report (FILE *out, const struct request *request)
{
    struct report report = { .request = request,
                             .no_plots = request->no_plots };
    enum exit_code code, verdict = EXIT_HOLDS;

    if (request->nwords < 1)
        return complain (EXIT_USAGE,
                         "report: name the directory that is to hold it");
    report.findings = open_memstream (&report.found, &report.found_size);
    report.assumptions =
        open_memstream (&report.assumed, &report.assumed_size);
    code = report.findings != NULL && report.assumptions != NULL
               ? collect_all (&report)
               : complain (EXIT_LIMIT, "report: %s", strerror (errno));
    if (code == EXIT_HOLDS) {
        code = site_open (&report.site, request->words[0]);
        if (code == EXIT_HOLDS)
            code = write_all (&report, &verdict);
        if (code == EXIT_HOLDS)
            code = site_settle (&report.site);
        if (code == EXIT_HOLDS && request->json)
            code = print_document (out, &report);
        /* The pages stand, but nobody may take them for whole. */
        if (code == EXIT_HOLDS && report.undrawn > 0)
            code = complain (EXIT_IO, "report: %zu of %zu plots are missing",
                             report.undrawn, report.n);
        site_abandon (&report.site);
    }
    if (report.findings != NULL)
        fclose (report.findings);
    if (report.assumptions != NULL)
        fclose (report.assumptions);
    free (report.found);
    free (report.assumed);
    free (report.entries);
    return code == EXIT_HOLDS ? verdict : code;
}
