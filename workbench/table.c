/*
 * assay table: claims, predictions, measurements and verdicts side by side,
 * for people, papers and programs.
 */
#include "workbench/cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config.h"
#include "validate/decimal.h"
#include "workbench/escape.h"
#include "workbench/output.h"

enum format {
    FORMAT_TEXT,
    FORMAT_LATEX,
    FORMAT_CSV,
    FORMAT_MARKDOWN,
    FORMAT_JSON
};

/* The cells of one grid point. */
struct row {
    char claim[128], point[256], measured[64], half_width[32], runs[32];
    const char *proof, *verdict;
    char *prediction; /* rounded, or an enclosure, or null */
};

enum { COLUMNS = 8 };
static const char *const headings[COLUMNS] = {
    "claim",      "point", "prediction", "measured",
    "half-width", "runs",  "proof",      "verdict",
};

static const char *
cell (const struct row *row, int column)
{
    switch (column) {
    case 0:
        return row->claim;
    case 1:
        return row->point;
    case 2:
        return row->prediction != NULL ? row->prediction : "-";
    case 3:
        return row->measured;
    case 4:
        return row->half_width;
    case 5:
        return row->runs;
    case 6:
        return row->proof;
    default:
        return row->verdict;
    }
}

struct sheet {
    FILE *out;
    const struct request *request;
    enum format format;
    size_t rows;
    size_t verdicts[4]; /* counted by enum verdict */
    char claim[128];    /* the claim that the last row belongs to */
};

/* ---- Formats
 * -------------------------------------------------------------------- */

/* The header comment that says where a table comes from. */
static void
write_provenance (const struct sheet *sheet, const char *lead)
{
    const struct request *request = sheet->request;
    int i;

    fprintf (sheet->out,
             "%sassay %s, FLINT %s, MPFR %s, %ld digits, seed "
             "%llu\n%scommand: assay table",
             lead, PACKAGE_VERSION, FLINT_VERSION, mpfr_get_version (),
             (long) request->digits,
             (unsigned long long) request->circumstances.seed, lead);
    for (i = 0; i < request->nwords; i++) {
        fputc (' ', sheet->out);
        escape_terminal (sheet->out, request->words[i]);
    }
    if (request->no_runs)
        fputs (" --no-runs", sheet->out);
    fputc ('\n', sheet->out);
}

static void
write_head (const struct sheet *sheet)
{
    FILE *out = sheet->out;
    int i;

    switch (sheet->format) {
    case FORMAT_TEXT:
        fprintf (out, "%-66s %s\n  %-30s %-22s %-30s %s\n", "claim", "proof",
                 "point", "prediction", "measured or exact", "verdict");
        break;
    case FORMAT_LATEX:
        write_provenance (sheet, "% ");
        fputs ("\\begin{tabular}{llllllll}\n\\toprule\n", out);
        for (i = 0; i < COLUMNS; i++)
            fprintf (out, "%s%s", headings[i],
                     i + 1 < COLUMNS ? " & " : " \\\\\n\\midrule\n");
        break;
    case FORMAT_CSV:
        for (i = 0; i < COLUMNS; i++)
            fprintf (out, "%s%s", headings[i], i + 1 < COLUMNS ? "," : "\r\n");
        break;
    case FORMAT_MARKDOWN:
        for (i = 0; i < COLUMNS; i++)
            fprintf (out, "| %s %s", headings[i],
                     i + 1 < COLUMNS ? "" : "|\n");
        for (i = 0; i < COLUMNS; i++)
            fprintf (out, "|---%s", i + 1 < COLUMNS ? "" : "|\n");
        break;
    case FORMAT_JSON:
        fputs ("[", out);
        break;
    }
}

/* One line a point, under one line for its claim. */
static void
write_text_row (struct sheet *sheet, const struct row *row)
{
    char measured[128];

    if (strcmp (sheet->claim, row->claim) != 0) {
        snprintf (sheet->claim, sizeof sheet->claim, "%s", row->claim);
        fprintf (sheet->out, "\n%-66s %s\n", row->claim, row->proof);
    }
    if (strcmp (row->half_width, "-") == 0)
        snprintf (measured, sizeof measured, "%s", row->measured);
    else if (strcmp (row->half_width, "exact") == 0
             || strcmp (row->half_width, "two routes") == 0)
        snprintf (measured, sizeof measured, "%s (%s)", row->measured,
                  row->half_width);
    else
        snprintf (measured, sizeof measured, "%s +- %s", row->measured,
                  row->half_width);
    fprintf (sheet->out, "  %-30s %-22s %-30s %s\n", row->point, cell (row, 2),
             measured, row->verdict);
}

static void
write_row (struct sheet *sheet, const struct row *row)
{
    FILE *out = sheet->out;
    int i;

    if (sheet->format == FORMAT_TEXT) {
        write_text_row (sheet, row);
        sheet->rows++;
        return;
    }
    if (sheet->format == FORMAT_JSON)
        fputs (sheet->rows > 0 ? ",\n {" : "{", out);
    for (i = 0; i < COLUMNS; i++)
        switch (sheet->format) {
        case FORMAT_LATEX:
            escape_latex (out, cell (row, i));
            fputs (i + 1 < COLUMNS ? " & " : " \\\\\n", out);
            break;
        case FORMAT_CSV:
            escape_csv (out, cell (row, i));
            fputs (i + 1 < COLUMNS ? "," : "\r\n", out);
            break;
        case FORMAT_MARKDOWN:
            fputs ("| ", out);
            escape_markdown (out, cell (row, i));
            fputs (i + 1 < COLUMNS ? " " : " |\n", out);
            break;
        case FORMAT_JSON:
            fprintf (out, "%s\"%s\": ", i > 0 ? ", " : "", headings[i]);
            escape_json (out, cell (row, i));
            break;
        case FORMAT_TEXT:
            break;
        }
    if (sheet->format == FORMAT_JSON)
        fputc ('}', out);
    sheet->rows++;
}

static void
write_foot (const struct sheet *sheet)
{
    FILE *out = sheet->out;

    switch (sheet->format) {
    case FORMAT_TEXT:
        if (!sheet->request->no_runs)
            fprintf (out,
                     "\n%zu points: %zu hold, %zu fail, %zu inconclusive, "
                     "%zu broken (level %g for the whole suite)\n",
                     sheet->rows, sheet->verdicts[HOLDS],
                     sheet->verdicts[FAILS], sheet->verdicts[INCONCLUSIVE],
                     sheet->verdicts[BROKEN], SUITE_LEVEL);
        break;
    case FORMAT_LATEX:
        fputs ("\\bottomrule\n\\end{tabular}\n", out);
        break;
    case FORMAT_JSON:
        fputs ("]\n", out);
        break;
    case FORMAT_CSV:
    case FORMAT_MARKDOWN:
        break;
    }
}

/* ---- Rows
 * ------------------------------------------------------------------------- */

/* proved, cited (all but citations proved), undecided, disproved, unproved. */
static const char *
proof_word (const struct claim *claim)
{
    enum truth weakest = PROVED;
    int cited = 0;
    size_t i;

    if (claim->proved_by == NULL)
        return "unproved";
    for (i = 0; i < claim->proved_by->nsteps; i++) {
        const struct step *step = claim->proved_by->steps + i;
        enum truth truth;
        if (step->method == BY_CITATION) {
            cited = 1;
            continue;
        }
        truth = proof_step (claim->proved_by, i, NULL);
        if (truth < weakest)
            weakest = truth;
    }
    return weakest == PROVED && cited ? "cited" : truth_name (weakest);
}

/* The measured cells, and the verdict. */
static void
judge_row (struct row *row, struct sheet *sheet, const struct claim *claim,
           const struct place *place)
{
    struct finding finding;

    finding_init (&finding);
    claim_judge (&finding, claim, place, &sheet->request->circumstances);
    row->verdict = verdict_name (finding.verdict);
    sheet->verdicts[finding.verdict]++;
    if (finding.measured && finding.verdict == FAILS
        && !finding_has_number (&finding)) {
        snprintf (row->measured, sizeof row->measured, "diverged");
    } else if (finding.verdict != BROKEN && finding.measured) {
        const struct measurement *found = &finding.measurement;
        double width = claim->run_by->kind == DETERMINISTIC
                           ? found->budget
                           : found->interval.half_width;
        snprintf (row->measured, sizeof row->measured, "%.*g",
                  claim->run_by->kind == DETERMINISTIC ? 15 : 6,
                  found->interval.centre);
        snprintf (row->half_width, sizeof row->half_width, "%.2g", width);
        snprintf (row->runs, sizeof row->runs, "%zu", found->runs);
    } else if (finding.verdict != BROKEN && claim->against != NULL) {
        char *exact = decimal_from_ball (finding.against, 12);
        snprintf (row->measured, sizeof row->measured, "%s",
                  exact != NULL ? exact : "-");
        snprintf (row->half_width, sizeof row->half_width, "exact");
        free (exact);
    } else if (finding.verdict != BROKEN && claim->run_by == NULL) {
        /* Two routes: the second must overlap, or the point fails. */
        enum verdict verdict = BROKEN;
        arb_t ball;
        arb_init (ball);
        if (place_evaluate (ball, claim->second, place, claim->predicts->axes,
                            30, sheet->request->circumstances.max_prec))
            verdict = arb_overlaps (ball, finding.predicted) ? HOLDS : FAILS;
        arb_clear (ball);
        sheet->verdicts[finding.verdict]--;
        sheet->verdicts[verdict]++;
        row->verdict = verdict_name (verdict);
        snprintf (row->half_width, sizeof row->half_width, "two routes");
    }
    finding_clear (&finding);
}

static enum exit_code
table_point (struct sheet *sheet, const struct claim *claim,
             const struct point *point, const char *proof)
{
    const struct request *request = sheet->request;
    /* What is absent: a dash for people, nothing for programs. */
    const char *absent =
        sheet->format == FORMAT_CSV || sheet->format == FORMAT_JSON ? "" : "-";
    struct row row = { .proof = *proof != '-' ? proof : absent,
                       .verdict = absent };
    enum exit_code code = EXIT_HOLDS;
    struct place place;
    arb_t ball;

    arb_init (ball);
    strcpy (row.measured, absent);
    strcpy (row.half_width, absent);
    strcpy (row.runs, absent);
    snprintf (row.claim, sizeof row.claim, "%s", claim->id);
    place_name (row.point, sizeof row.point, claim->predicts->axes, point);
    if (place_init (&place, claim->predicts->axes, point)) {
        if (decimal_predict (&row.prediction, ball, claim->predicts, place.at,
                             request->digits, request->circumstances.max_prec)
            != EVALUATED)
            code = EXIT_UNDECIDED;
        if (!request->no_runs) {
            judge_row (&row, sheet, claim, &place);
            if (strcmp (row.verdict, "holds") != 0)
                code = strcmp (row.verdict, "inconclusive") == 0
                           ? EXIT_UNDECIDED
                           : EXIT_FAILS;
        }
    } else {
        row.verdict = verdict_name (BROKEN);
        code = EXIT_FAILS;
    }
    write_row (sheet, &row);
    free (row.prediction);
    place_clear (&place);
    arb_clear (ball);
    return code;
}

static enum exit_code
table_claim (const struct claim *claim, void *context)
{
    struct sheet *sheet = context;
    const char *proof = sheet->request->no_runs ? "-" : proof_word (claim);
    enum exit_code code = EXIT_HOLDS;
    size_t i;

    if (claim_defect (claim) != NULL)
        return complain (EXIT_FAILS, "%s: cannot be loaded: %s", claim->id,
                         claim_defect (claim));
    for (i = 0; i < claim->npoints; i++)
        if (claim->grid[i].effort <= sheet->request->circumstances.effort) {
            code = graver (code,
                           table_point (sheet, claim, claim->grid + i, proof));
            fflush (sheet->out);
        }
    return code;
}

/* The whole table into SHEET's stream. */
static enum exit_code
write_table (struct sheet *sheet)
{
    const struct request *request = sheet->request;
    enum exit_code code = EXIT_HOLDS;
    int i;

    write_head (sheet);
    if (request->nwords == 0)
        code = for_claims (NULL, table_claim, sheet);
    for (i = 0; i < request->nwords; i++)
        code =
            graver (code, for_claims (request->words[i], table_claim, sheet));
    write_foot (sheet);
    return code;
}

/* Build the table in memory, then put it in place at once. */
static enum exit_code
write_file (struct sheet *sheet, const char *path)
{
    char *text = NULL;
    size_t size = 0;
    enum exit_code code;
    const char *why;

    sheet->out = open_memstream (&text, &size);
    if (sheet->out == NULL)
        return complain (EXIT_LIMIT, "%s: %s", path, strerror (errno));
    code = write_table (sheet);
    why = fclose (sheet->out) != 0 ? strerror (errno)
                                   : output_replace (path, text, size);
    free (text);
    if (why != NULL)
        return complain (EXIT_IO, "%s: %s", path, why);
    return code;
}

enum exit_code
command_table (FILE *out, const struct request *request)
{
    struct sheet sheet = { .out = out, .request = request };
    static const char *const formats[] = { "text", "latex", "csv",
                                           "md",   "json",  NULL };
    int choice, i;

    if (request_choice (&choice, "format", request->format, formats)
        != EXIT_HOLDS)
        return EXIT_USAGE;
    sheet.format = (enum format) choice;
    for (i = 0; i < request->nwords; i++) {
        enum exit_code known =
            for_claims (request->words[i], claim_nothing, NULL);
        if (known != EXIT_HOLDS)
            return known;
    }
    if (request->digits > 100000)
        return complain (EXIT_USAGE,
                         "--digits %ld: a table has at most "
                         "100000",
                         (long) request->digits);
    return request->output != NULL ? write_file (&sheet, request->output)
                                   : write_table (&sheet);
}
