/*
 * assay table: claims, predictions, measurements and verdicts side by side,
 * for people, papers and programs.
 */
#include "config.h"

#include "workbench/table.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "workbench/output.h"

/* ---- What is asked ------------------------------------------------------ */

/* A new section of SHEET, or null. */
static struct section *
add_section (struct sheet *sheet, const char *name, const struct claim *claim,
             const struct quantity *quantity)
{
    struct section *section;

    if (sheet->n == sheet->room) {
        size_t room = 2 * sheet->room + 8;
        struct section *longer =
            realloc (sheet->sections, room * sizeof *longer);
        if (longer == NULL)
            return NULL;
        sheet->sections = longer;
        sheet->room = room;
    }
    section = sheet->sections + sheet->n++;
    memset (section, 0, sizeof *section);
    section->name = name;
    section->claim = claim;
    section->quantity = quantity;
    section->proof = "-";
    return section;
}

/* The axis that goes across must be there. */
static enum exit_code
check_pivot (const struct section *section, const char *axis)
{
    const char *axes = section->quantity->axes;

    if (axis == NULL || axis_position (axes, axis, strlen (axis)) >= 0)
        return EXIT_HOLDS;
    return complain (EXIT_USAGE,
                     "--pivot: %s: unknown axis '%s' (the axes are: %s)",
                     section->name, axis, axes);
}

static enum exit_code
take_section (struct sheet *sheet, const char *name, const struct claim *claim,
              const struct quantity *quantity)
{
    struct section *section = add_section (sheet, name, claim, quantity);
    enum exit_code code;

    if (section == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", name);
    code = check_pivot (section, sheet->request->pivot);
    return code == EXIT_HOLDS ? section_points (section, sheet) : code;
}

static enum exit_code
take_claim (const struct claim *claim, void *context)
{
    struct sheet *sheet = context;

    if (claim_defect (claim) != NULL)
        return complain (EXIT_FAILS, "%s: cannot be loaded: %s", claim->id,
                         claim_defect (claim));
    return take_section (sheet, claim->id, claim, claim->predicts);
}

/* WORD names a claim, a paper, a card, or a quantity without a card. */
static enum exit_code
take_word (struct sheet *sheet, const char *word)
{
    const struct quantity *quantity =
        claim_find (word) == NULL ? quantity_find (word) : NULL;

    if (quantity != NULL)
        return take_section (sheet, word, NULL, quantity);
    return for_lasting_claims (sheet->request, word, take_claim, sheet);
}

/* Take the words "axis=list" apart from the others, whose number is
   returned; null *NAMES when memory is short. */
static int
part_words (struct sheet *sheet, char ***names)
{
    const struct request *request = sheet->request;
    size_t room = (size_t) request->nwords + 1;
    int count = 0, i;

    *names = calloc (room, sizeof **names);
    sheet->grid = *request;
    sheet->grid.words = calloc (room, sizeof **names);
    sheet->grid.nwords = 0;
    if (*names == NULL || sheet->grid.words == NULL)
        return 0;
    for (i = 0; i < request->nwords; i++)
        if (strchr (request->words[i], '=') != NULL)
            sheet->grid.words[sheet->grid.nwords++] = request->words[i];
        else
            (*names)[count++] = request->words[i];
    return count;
}

/* The most digits of a table, and of all its numbers together. */
#define MOST_DIGITS 100000
#define MOST_ALL_DIGITS 1e9

/* More digits than anybody can hold are refused before work starts. */
static enum exit_code
check_size (const struct sheet *sheet)
{
    size_t points = 0, i;

    for (i = 0; i < sheet->n; i++)
        points += sheet->sections[i].n;
    if ((double) points * (double) sheet->request->digits > MOST_ALL_DIGITS)
        return complain (EXIT_LIMIT,
                         "table: %zu points of %ld digits are more than %.0e "
                         "digits: not started",
                         points, (long) sheet->request->digits,
                         MOST_ALL_DIGITS);
    return EXIT_HOLDS;
}

/* All sections with their points, before anything is computed. */
static enum exit_code
take_sections (struct sheet *sheet)
{
    enum exit_code code = EXIT_HOLDS;
    int count, i;
    char **names;

    count = part_words (sheet, &names);
    if (names == NULL || sheet->grid.words == NULL)
        code = complain (EXIT_LIMIT, "table: no memory");
    else if (count == 0 && sheet->grid.nwords > 0)
        code = complain (EXIT_USAGE,
                         "%s: a grid needs a claim or a quantity before it",
                         sheet->grid.words[0]);
    else if (count == 0)
        code = for_claims (NULL, take_claim, sheet);
    for (i = 0; i < count && code == EXIT_HOLDS; i++)
        code = take_word (sheet, names[i]);
    free (names);
    if (code == EXIT_HOLDS)
        code = check_size (sheet);
    return code;
}

/* ---- What is computed --------------------------------------------------- */

/* A grid may hold more points than the suite: then they share its level. */
static void
share_level (struct sheet *sheet)
{
    size_t checks = 0, i;

    for (i = 0; i < sheet->n; i++) {
        const struct claim *claim = sheet->sections[i].claim;
        if (claim != NULL && claim->run_by != NULL
            && claim->run_by->kind != DETERMINISTIC)
            checks += sheet->sections[i].n;
    }
    if (checks > stochastic_checks ())
        sheet->circumstances.checks = checks;
}

/* Say on standard error what SECTION could not show. */
static void
complain_missing (const struct section *section, const struct request *request)
{
    if (section->outside > 0)
        complain (EXIT_UNDECIDED,
                  "%s: %zu of %zu points lie outside the domain, need %.*s",
                  section->name, section->outside, section->n,
                  (int) section->clause_length, section->clause);
    if (section->unable > 0)
        complain (EXIT_UNDECIDED,
                  "%s: %ld digits were not reached at %zu of %zu points with "
                  "%ld bits (--max-bits)",
                  section->name, (long) request->digits, section->unable,
                  section->n, (long) request->max_bits);
    if (section->large > 0)
        complain (EXIT_LIMIT,
                  "%s: %zu of %zu points would take more than %.0e "
                  "operations: not started",
                  section->name, section->large, section->n,
                  quantity_work_limit ());
}

/* Fill all sections.  Text is for people who wait: it comes at once, but
   not before a grid is known to have a point inside. */
static enum exit_code
fill_sections (FILE *out, struct sheet *sheet, int *shown)
{
    int at_once =
        out != NULL && sheet->format == FORMAT_TEXT && sheet->grid.nwords == 0;
    enum exit_code code = EXIT_HOLDS;
    size_t i;

    *shown = at_once;
    for (i = 0; i < sheet->n; i++) {
        struct section *section = sheet->sections + i;
        code = graver (code, section_fill (section, sheet));
        if (sheet->grid.nwords > 0 && section->outside == section->n
            && section->n > 0)
            return complain_outside (&sheet->grid, 0, section->name,
                                     section->clause, section->clause_length);
        if (at_once) {
            write_text_section (out, sheet, section);
            fflush (out);
        }
    }
    return code;
}

/* ---- What is written ---------------------------------------------------- */

static enum exit_code
write_sheet (FILE *out, const struct sheet *sheet, int shown)
{
    size_t i;

    switch (sheet->format) {
    case FORMAT_TEXT:
        for (i = 0; i < sheet->n && !shown; i++)
            write_text_section (out, sheet, sheet->sections + i);
        write_text_end (out, sheet);
        break;
    case FORMAT_LATEX:
        write_latex (out, sheet);
        break;
    case FORMAT_CSV:
        write_csv (out, sheet);
        break;
    case FORMAT_MARKDOWN:
        write_markdown (out, sheet);
        break;
    case FORMAT_JSON:
        return write_json (out, sheet);
    }
    return EXIT_HOLDS;
}

/* Build the table in memory, then put it in place at once. */
static enum exit_code
write_file (const struct sheet *sheet, const char *path)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream (&text, &size);
    enum exit_code code;
    const char *why;

    if (out == NULL)
        return complain (EXIT_LIMIT, "%s: %s", path, strerror (errno));
    code = write_sheet (out, sheet, 0);
    why = fclose (out) != 0 ? strerror (errno) : NULL;
    if (why == NULL && code == EXIT_HOLDS)
        why = output_replace (path, text, size);
    free (text);
    if (why != NULL)
        return complain (EXIT_IO, "%s: %s", path, why);
    return code;
}

/* Compute and write the sections of SHEET, which are known. */
static enum exit_code
make_table (FILE *out, struct sheet *sheet)
{
    const char *path = sheet->request->output;
    enum exit_code code;
    int shown;
    size_t i;

    share_level (sheet);
    code = fill_sections (path == NULL ? out : NULL, sheet, &shown);
    if (code == EXIT_USAGE)
        return code;
    code = graver (code, path == NULL ? write_sheet (out, sheet, shown)
                                      : write_file (sheet, path));
    if (path == NULL)
        fflush (out);
    for (i = 0; i < sheet->n; i++)
        complain_missing (sheet->sections + i, sheet->request);
    return code;
}

/* The options that choose among names, and what they exclude. */
static enum exit_code
read_choices (struct sheet *sheet)
{
    static const char *const formats[] = { "text", "latex", "csv",
                                           "md",   "json",  NULL };
    static const char *const styles[] = { "rounded", "uncertainty", "prefix",
                                          "interval", NULL };
    const struct request *request = sheet->request;
    int format, style;

    if (request_format (&format, request, formats) != EXIT_HOLDS
        || request_choice (&style, "style", request->style, styles)
               != EXIT_HOLDS)
        return EXIT_USAGE;
    sheet->format = (enum table_format) format;
    sheet->style = (enum style) style;
    if (request->pivot != NULL
        && (sheet->format == FORMAT_CSV || sheet->format == FORMAT_JSON))
        return complain (EXIT_USAGE,
                         "--pivot: %s has one record a point: pivot it where "
                         "it is read",
                         formats[format]);
    if (request->digits > MOST_DIGITS)
        return complain (EXIT_USAGE, "--digits %ld: a table has at most %d",
                         (long) request->digits, MOST_DIGITS);
    return EXIT_HOLDS;
}

enum exit_code
command_table (FILE *out, const struct request *request)
{
    struct sheet sheet = { .request = request,
                           .circumstances = request->circumstances };
    enum exit_code code = read_choices (&sheet);
    size_t i;

    if (code == EXIT_HOLDS)
        code = take_sections (&sheet);
    if (code == EXIT_HOLDS)
        code = make_table (out, &sheet);
    for (i = 0; i < sheet.n; i++)
        section_clear (sheet.sections + i);
    free (sheet.sections);
    free (sheet.grid.words);
    return code;
}
