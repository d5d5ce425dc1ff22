/*
 * assay plot: what a claim predicts, and what was found, as a picture, a
 * script, a TeX document or numbers.
 */
#include "workbench/plot.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config.h"
#include "theory/domain.h"
#include "workbench/escape.h"
#include "workbench/output.h"
#include "workbench/plot_json.h"
#include "workbench/plot_render.h"
#include "workbench/plot_write.h"
#include "workbench/provenance.h"

enum format {
    AS_SVG,
    AS_PDF,
    AS_PNG,
    AS_GNUPLOT,
    AS_PGFPLOTS,
    AS_CSV,
    AS_DATA,
    AS_JSON
};

/* ---- Provenance --------------------------------------------------------- */

/* The commit that was built, which is the first line of what is known. */
static void
write_commit (FILE *out)
{
    char *beside = provenance_beside ();
    size_t span = beside != NULL ? strcspn (beside, "\n") : 0;

    if (span > 0 && strncmp (beside, "commit ", 7) == 0)
        fprintf (out, ", %.*s", (int) span, beside);
    free (beside);
}

/* Where a plot comes from: each line after LEAD. */
static void
write_provenance (FILE *out, const struct request *request, const char *lead)
{
    int i;

    fprintf (out, "%sassay %s", lead, PACKAGE_VERSION);
    write_commit (out);
    fprintf (out, ", FLINT %s, MPFR %s, seed %llu\n%scommand: assay",
             FLINT_VERSION, mpfr_get_version (),
             (unsigned long long) request->circumstances.seed, lead);
    fprintf (out, " plot");
    for (i = 0; i < request->nwords; i++) {
        fputc (' ', out);
        escape_terminal (out, request->words[i]);
    }
    if (request->x != NULL) {
        fputs (" --x ", out);
        escape_terminal (out, request->x);
    }
    fputs (request->no_runs ? " --no-runs" : "", out);
    fputs (request->linear ? " --linear" : request->log ? " --log" : "", out);
    if (request->circumstances.runs > 0)
        fprintf (out, " --runs %zu", request->circumstances.runs);
    fputc ('\n', out);
}

/* ---- Writing ------------------------------------------------------------ */

/* FIGURE, made of SURVEY, as text into OUT; 0 without memory. */
static int
write_text (FILE *out, const struct request *request,
            const struct survey *survey, const struct figure *figure,
            enum format format)
{
    switch (format) {
    case AS_GNUPLOT:
        write_provenance (out, request, "# ");
        fprintf (out,
                 "# gnuplot -e \"set terminal pdfcairo size %.2fcm,%.2fcm "
                 "font ',10' fontscale 0.63; set output 'plot.pdf'\" FILE\n",
                 FIGURE_WIDTH, figure_height (figure));
        figure_gnuplot (out, figure);
        break;
    case AS_PGFPLOTS:
        write_provenance (out, request, "% ");
        figure_pgfplots (out, figure);
        break;
    case AS_CSV:
        figure_csv (out, figure);
        break;
    case AS_JSON:
        return figure_json (out, request, survey, figure);
    case AS_DATA:
    case AS_SVG:
    case AS_PDF:
    case AS_PNG:
        write_provenance (out, request, "# ");
        figure_data (out, figure);
        break;
    }
    return 1;
}

/* FIGURE in any format, in memory. */
static const char *
make (char **data, size_t *size, const struct request *request,
      const struct survey *survey, const struct figure *figure,
      enum format format)
{
    FILE *out = open_memstream (data, size);
    const char *wrong;
    char *provenance;

    if (out == NULL)
        return "no memory";
    if (format > AS_PNG) {
        int done = write_text (out, request, survey, figure, format);
        return fclose (out) == 0 && done ? NULL : "no memory";
    }
    write_provenance (out, request, "");
    if (fclose (out) != 0)
        return "no memory";
    provenance = *data;
    wrong = figure_render (data, size, figure,
                           format == AS_SVG   ? PICTURE_SVG
                           : format == AS_PDF ? PICTURE_PDF
                                              : PICTURE_PNG,
                           provenance);
    free (provenance);
    return wrong;
}

static enum exit_code
put (FILE *out, const struct request *request, const struct survey *survey,
     const struct figure *figure, enum format format)
{
    const char *path = request->output, *wrong;
    char *data = NULL;
    size_t size = 0;

    wrong = make (&data, &size, request, survey, figure, format);
    if (wrong != NULL) {
        free (data);
        return complain (EXIT_IO, "%s: %s", request->words[0], wrong);
    }
    if (path != NULL)
        wrong = output_replace (path, data, size);
    else
        fwrite (data, 1, size, out);
    free (data);
    return wrong == NULL ? EXIT_HOLDS
                         : complain (EXIT_IO, "%s: %s", path, wrong);
}

/* ---- Asking ------------------------------------------------------------- */

/* The claims that a word names, of which a plot takes one. */
struct choice {
    const struct claim *claim;
    size_t n;
};

static enum exit_code
keep_claim (const struct claim *claim, void *context)
{
    struct choice *choice = context;

    choice->claim = claim;
    choice->n++;
    return EXIT_HOLDS;
}

static enum exit_code
read_wish (struct plot_wish *wish, const struct request *request,
           const struct claim *claim)
{
    const char *axes = claim->predicts->axes;

    wish->x = -1;
    wish->scaling = request->linear ? ALL_LINEAR
                    : request->log  ? ALL_LOG
                                    : BY_DATA;
    if (request->linear && request->log)
        return complain (EXIT_USAGE, "--linear --log: one of them");
    if (request->x == NULL)
        return EXIT_HOLDS;
    wish->x = axis_position (axes, request->x, strlen (request->x));
    if (wish->x < 0)
        return complain (EXIT_USAGE, "--x %s: not an axis of %s (%s)",
                         request->x, claim->id,
                         *axes != '\0' ? axes : "it has none");
    return EXIT_HOLDS;
}

/* The extension of the file says the format, if nothing else does. */
static enum exit_code
read_format (enum format *format, const struct request *request)
{
    static const char *const names[] = { "svg",     "pdf",      "png",
                                         "gnuplot", "pgfplots", "csv",
                                         "data",    "json",     NULL };
    static const char *const endings[] = { "svg", "pdf", "png",  "gp",
                                           "tex", "csv", "data", "json" };
    const char *dot =
        request->output != NULL ? strrchr (request->output, '.') : NULL;
    enum exit_code code;
    int choice, i;

    code = request_format (&choice, request, names);
    for (i = 0;
         request->format == NULL && !request->json && dot != NULL && i < 8;
         i++)
        if (strcmp (dot + 1, endings[i]) == 0)
            choice = i;
    *format = (enum format) choice;
    return code;
}

/* Every point must lie in the domain: the command line gave it. */
static enum exit_code
check_places (const struct survey *survey, const struct request *request)
{
    const struct quantity *predicts = survey->claim->predicts;
    const char *clause;
    size_t length, i;

    for (i = 0; i < survey->n; i++)
        if (domain_check (predicts->domain, predicts->axes,
                          survey->points[i].place.at, &clause, &length)
            == OUTSIDE)
            return complain_outside (request, 1, survey->claim->id, clause,
                                     length);
    return EXIT_HOLDS;
}

/* The gravest verdict of SURVEY as an exit code. */
static enum exit_code
survey_code (const struct survey *survey)
{
    enum exit_code code = EXIT_HOLDS;
    size_t i;

    for (i = 0; i < survey->n; i++)
        if (survey->points[i].standing == JUDGED)
            code = graver (
                code, survey->points[i].finding.verdict == HOLDS ? EXIT_HOLDS
                      : survey->points[i].finding.verdict == INCONCLUSIVE
                          ? EXIT_UNDECIDED
                          : EXIT_FAILS);
    return code;
}

static enum exit_code
plot_claim (FILE *out, const struct request *request,
            const struct claim *claim, const struct grid *grid)
{
    enum format format;
    struct plot_wish wish;
    struct survey survey;
    struct figure figure;
    enum exit_code code = read_format (&format, request);

    if (code == EXIT_HOLDS)
        code = read_wish (&wish, request, claim);
    if (code != EXIT_HOLDS)
        return code;
    if (!survey_init (&survey, claim, &request->circumstances, grid))
        code = complain (EXIT_LIMIT, "%s: no memory", claim->id);
    if (code == EXIT_HOLDS && grid != NULL)
        code = check_places (&survey, request);
    if (code == EXIT_HOLDS) {
        survey.runs = !request->no_runs;
        survey_all (&survey, 0);
        if (figure_of_survey (&figure, &survey, &wish))
            code = graver (put (out, request, &survey, &figure, format),
                           survey_code (&survey));
        else
            code = complain (EXIT_LIMIT, "%s: no memory", claim->id);
        figure_clear (&figure);
    }
    survey_clear (&survey);
    return code;
}

enum exit_code
command_plot (FILE *out, const struct request *request)
{
    struct choice choice = { NULL, 0 };
    const struct claim *claim;
    struct grid grid;
    enum exit_code code;

    if (request->nwords == 0)
        return complain (EXIT_USAGE, "plot: which claim? (see assay list)");
    code =
        for_lasting_claims (request, request->words[0], keep_claim, &choice);
    if (code != EXIT_HOLDS)
        return code;
    if (choice.n != 1)
        return complain (EXIT_USAGE,
                         "plot: %s names %zu claims: one claim at a time",
                         request->words[0], choice.n);
    claim = choice.claim;
    if (claim_defect (claim) != NULL)
        return complain (EXIT_FAILS, "%s: cannot be loaded: %s", claim->id,
                         claim_defect (claim));
    grid_init (&grid, claim->predicts->axes);
    code = grid_read (&grid, request, 1, claim->id, claim->predicts->axes,
                      claim->predicts->domain);
    if (code == EXIT_HOLDS)
        code = plot_claim (out, request, claim,
                           request->nwords > 1 ? &grid : NULL);
    grid_clear (&grid);
    return code;
}
