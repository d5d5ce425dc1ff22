#include "config.h"

#include "workbench/table_origin.h"

#include <stdlib.h>
#include <string.h>

#include <gsl/gsl_version.h>

#include "workbench/build_id.h"
#include "workbench/escape.h"
#include "workbench/json.h"

/* ---- The command line --------------------------------------------------- */

/* Does a shell take WORD as it is? */
static int
is_plain (const char *word)
{
    return *word != '\0'
           && word[strspn (word, "abcdefghijklmnopqrstuvwxyz"
                                 "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                 "0123456789_-+=./,:^")]
                  == '\0'
           && strstr (word, "^^") == NULL;
}

/* WORD as a shell reads it, a NUL-terminated line without \ or ^^. */
static void
put_word (FILE *out, const char *word)
{
    if (is_plain (word)) {
        fputs (word, out);
        return;
    }
    fputc ('\'', out);
    for (; *word != '\0'; word++) {
        unsigned char byte = (unsigned char) *word;
        if (byte == '\'' || byte == '\\' || byte < 0x20 || byte > 0x7e
            || (byte == '^' && word[1] == '^'))
            fprintf (out, "%%%02x", byte);
        else
            fputc (byte, out);
    }
    fputc ('\'', out);
}

/* Is ARGV[i] an option whose file does not change the table, "--output FILE"
   or "--store=FILE"?  The words it takes; else 0. */
static int
file_words (const struct request *request, int i)
{
    /* getopt takes any beginning that is not another option's. */
    static const struct {
        const char *option;
        size_t least;
    } files[] = { { "--output", 3 }, { "--store", 5 } };
    const char *word = request->argv[i];
    size_t span = strcspn (word, "="), j;

    for (j = 0; j < sizeof files / sizeof *files; j++)
        if (span >= files[j].least
            && strncmp (word, files[j].option, span) == 0)
            return word[span] == '=' ? 1 : 2;
    return 0;
}

/* A new string: the command line but for the files it names. */
static char *
command_line (const struct request *request)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream (&text, &size);
    int i;

    if (out == NULL)
        return NULL;
    fputs ("assay", out);
    for (i = 1; i < request->argc; i++) {
        int skip = file_words (request, i);
        if (skip > 0) {
            i += skip - 1;
            continue;
        }
        fputc (' ', out);
        put_word (out, request->argv[i]);
    }
    fclose (out);
    return text;
}

/* ---- Lines -------------------------------------------------------------- */

/* A new string: the libraries, as they say themselves. */
static char *
libraries (void)
{
    char text[512];

    snprintf (text, sizeof text,
              "FLINT %s, "
#if ASSAY_FLINT_API < 3
              "Arb %s, "
#endif
              "MPFR %s, GMP %s, GSL %s",
              flint_version,
#if ASSAY_FLINT_API < 3
              arb_version,
#endif
              mpfr_get_version (), gmp_version, gsl_version);
    return strdup (text);
}

static const char *const style_names[] = { "rounded", "uncertainty", "prefix",
                                           "interval" };

void
write_verdicts (FILE *out, const struct sheet *sheet)
{
    fprintf (out,
             "%zu points: %zu hold, %zu fail, %zu inconclusive, %zu broken "
             "(level %g for all)",
             sheet->points, sheet->verdicts[HOLDS], sheet->verdicts[FAILS],
             sheet->verdicts[INCONCLUSIVE], sheet->verdicts[BROKEN],
             SUITE_LEVEL);
}

void
write_notes (FILE *out, const struct section *section, const char *lead)
{
    if (section->outside > 0)
        fprintf (out,
                 "%s%zu of %zu points lie outside the domain: need %.*s\n",
                 lead, section->outside, section->n,
                 (int) section->clause_length, section->clause);
    if (section->unable > 0)
        fprintf (out,
                 "%s%zu of %zu predictions were not reached "
                 "(--max-bits)\n",
                 lead, section->unable, section->n);
    if (section->large > 0)
        fprintf (out,
                 "%s%zu of %zu predictions were refused: more than %.0e "
                 "operations\n",
                 lead, section->large, section->n, quantity_work_limit ());
}

void
write_markdown_notes (FILE *out, const struct section *section)
{
    char *text = NULL, *line, *end;
    size_t size;
    FILE *notes = open_memstream (&text, &size);

    if (notes == NULL)
        return;
    write_notes (notes, section, "");
    fclose (notes);
    for (line = text; *line != '\0'; line = end + 1) {
        end = strchr (line, '\n');
        *end = '\0';
        escape_markdown (out, line);
        fputc ('\n', out);
    }
    free (text);
}

/* What all kinds say, for people, in SIZE bytes at TEXT. */
static void
describe (char *text, size_t size, const struct sheet *sheet)
{
    const struct circumstances *circumstances = &sheet->circumstances;

    snprintf (text, size, "%ld digits, style %s, seed %llu, effort %g",
              (long) sheet->request->digits, style_names[sheet->style],
              (unsigned long long) circumstances->seed, circumstances->effort);
}

/* The claims and what is missing of them, as comments. */
static void
latex_claims (FILE *out, const struct sheet *sheet, const char *lead)
{
    size_t i;

    for (i = 0; i < sheet->n; i++) {
        const struct section *section = sheet->sections + i;
        fprintf (out, "%s%s: %s", lead,
                 section->claim != NULL ? "claim" : "quantity", section->name);
        if (section->claim != NULL && !sheet->request->no_runs)
            fprintf (out, " (%s)", section->proof);
        fputc ('\n', out);
        write_notes (out, section, lead);
    }
    fputs (lead, out);
    if (sheet->request->no_runs)
        fprintf (out, "%zu points, nothing judged", sheet->points);
    else
        write_verdicts (out, sheet);
    fputc ('\n', out);
}

void
write_origin (FILE *out, const struct sheet *sheet, const char *lead,
              enum origin_kind kind)
{
    char *line = command_line (sheet->request), *versions = libraries ();
    char text[256];

    describe (text, sizeof text, sheet);
    if (kind == ORIGIN_LATEX) {
        fprintf (out, "%sassay %s, commit %s\n%s%s\n%scommand: %s\n%s%s\n",
                 lead, PACKAGE_VERSION, BUILD_COMMIT, lead,
                 versions != NULL ? versions : "", lead,
                 line != NULL ? line : "", lead, text);
        latex_claims (out, sheet, lead);
    } else {
        fputs ("Made by assay " PACKAGE_VERSION ", commit " BUILD_COMMIT ": ",
               out);
        escape_markdown (out, line != NULL ? line : "");
        fprintf (out, " (%s; %s).\n", text, versions != NULL ? versions : "");
        if (!sheet->request->no_runs) {
            write_verdicts (out, sheet);
            fputs (".\n", out);
        }
    }
    free (line);
    free (versions);
}

/* ---- JSON --------------------------------------------------------------- */

static void
put_counts (json_t *document, const struct sheet *sheet)
{
    json_t *counts = json_object ();
    int verdict;

    for (verdict = BROKEN; verdict <= HOLDS; verdict++)
        json_put (counts, verdict_name ((enum verdict) verdict),
                  json_count (sheet->verdicts[verdict]));
    json_put (document, "verdicts", counts);
}

void
put_origin (json_t *document, const struct sheet *sheet)
{
    char *line = command_line (sheet->request), *versions = libraries ();
    char seed[32];

    snprintf (seed, sizeof seed, "%llu",
              (unsigned long long) sheet->circumstances.seed);
    json_put (document, "commit", json_text (BUILD_COMMIT));
    json_put (document, "libraries", json_text (versions));
    json_put (document, "line", json_text (line));
    json_put (document, "digits",
              json_count ((size_t) sheet->request->digits));
    json_put (document, "style", json_text (style_names[sheet->style]));
    json_put (document, "seed", json_text (seed));
    json_put (document, "effort", json_double (sheet->circumstances.effort));
    json_put (document, "points", json_count (sheet->points));
    if (!sheet->request->no_runs)
        put_counts (document, sheet);
    free (line);
    free (versions);
}
