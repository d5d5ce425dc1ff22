/*
 * assay baseline: keep what the claims say today, and see later what has
 * changed.
 */
#include "config.h"

#include "workbench/baseline.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "workbench/json.h"
#include "workbench/output.h"

/* ---- save --------------------------------------------------------------- */

/* What is gathered of the claims. */
struct gathering {
    struct baseline_terms terms;
    json_t *claims, *seen;
    size_t points, short_of; /* short of their digits */
};

static void
count_points (struct gathering *all, const json_t *claim)
{
    const json_t *points = json_object_get (claim, "points");
    size_t i;

    for (i = 0; i < json_array_size (points); i++) {
        const char *state = json_string_value (
            json_object_get (json_array_get (points, i), "state"));
        all->points++;
        all->short_of += strcmp (state, "evaluated") != 0;
    }
}

static enum exit_code
gather_claim (const struct claim *claim, void *context)
{
    struct gathering *all = context;
    json_t *now;

    if (json_object_get (all->seen, claim->id) != NULL)
        return EXIT_HOLDS;
    if (claim_defect (claim) != NULL)
        return complain (EXIT_FAILS, "%s: cannot be loaded: %s", claim->id,
                         claim_defect (claim));
    now = baseline_claim (claim, &all->terms);
    if (now == NULL || json_array_append_new (all->claims, now) != 0)
        return complain (EXIT_LIMIT, "%s: no memory", claim->id);
    json_object_set_new (all->seen, claim->id, json_true ());
    count_points (all, now);
    return EXIT_HOLDS;
}

/* Put what was gathered into the file PATH; takes its claims. */
static enum exit_code
write_baseline (struct gathering *all, const struct request *request,
                const char *path)
{
    json_t *words = json_array ();
    const char *why;
    char *text;
    int i;

    for (i = 2; i < request->nwords; i++)
        json_array_append_new (words, json_string (request->words[i]));
    text = baseline_text (baseline_provenance (&all->terms, words),
                          json_incref (all->claims));
    if (text == NULL)
        return complain (EXIT_LIMIT,
                         "%s: no memory, or a word that is no "
                         "UTF-8",
                         path);
    why = output_replace (path, text, strlen (text));
    free (text);
    return why == NULL ? EXIT_HOLDS : complain (EXIT_IO, "%s: %s", path, why);
}

static enum exit_code
print_saved (FILE *out, const struct gathering *all,
             const struct request *request, const char *path)
{
    size_t count = json_array_size (all->claims);
    json_t *document;

    if (request->json) {
        document = json_document ("baseline");
        json_put (document, "file", json_text (path));
        json_put (document, "claims", json_count (count));
        json_put (document, "points", json_count (all->points));
        json_put (document, "short", json_count (all->short_of));
        return json_print (out, document);
    }
    fprintf (out, "%zu claims, %zu points, %ld digits", count, all->points,
             (long) all->terms.digits);
    if (all->short_of > 0)
        fprintf (out, "; %zu points are short of them", all->short_of);
    fputc ('\n', out);
    return EXIT_HOLDS;
}

static enum exit_code
baseline_save (FILE *out, const struct request *request, const char *path)
{
    struct gathering all = { .terms = { request->digits, request->no_runs,
                                        request->circumstances } };
    enum exit_code code = EXIT_HOLDS;
    int i;

    for (i = 2; i < request->nwords && code == EXIT_HOLDS; i++)
        code = for_claims (request->words[i], claim_nothing, NULL);
    if (code != EXIT_HOLDS)
        return code;
    all.claims = json_array ();
    all.seen = json_object ();
    if (request->nwords == 2)
        code = for_claims (NULL, gather_claim, &all);
    for (i = 2; i < request->nwords; i++)
        code =
            graver (code, for_claims (request->words[i], gather_claim, &all));
    /* Half of the claims are no baseline. */
    if (code == EXIT_HOLDS)
        code = write_baseline (&all, request, path);
    if (code == EXIT_HOLDS) {
        code = print_saved (out, &all, request, path);
        if (all.short_of > 0)
            code = graver (code, EXIT_UNDECIDED);
    }
    json_decref (all.claims);
    json_decref (all.seen);
    return code;
}

/* ---- diff --------------------------------------------------------------- */

/* More than this is no baseline of ours. */
enum { LONGEST_FILE = 1 << 28 };

/* The SIZE bytes of the open FILE; null, with *WHY, when it is not to be
   read. */
static char *
read_open (int file, size_t *size, const char **why)
{
    struct stat there;
    char *text;
    ssize_t got;

    *size = 0;
    *why = NULL;
    if (fstat (file, &there) != 0)
        *why = strerror (errno);
    else if (!S_ISREG (there.st_mode))
        *why = "is not a regular file";
    else if (there.st_size > LONGEST_FILE)
        *why = "is larger than any baseline";
    if (*why != NULL)
        return NULL;
    text = malloc ((size_t) there.st_size + 1);
    if (text == NULL)
        *why = strerror (ENOMEM);
    while (*why == NULL && *size < (size_t) there.st_size) {
        got = read (file, text + *size, (size_t) there.st_size - *size);
        if (got > 0)
            *size += (size_t) got;
        else if (got == 0)
            break;
        else if (errno != EINTR)
            *why = strerror (errno);
    }
    if (*why != NULL) {
        free (text);
        text = NULL;
    }
    return text;
}

/* The baseline in the file PATH into *BASELINE. */
static enum exit_code
read_baseline (json_t **baseline, const char *path)
{
    /* A pipe is refused, not waited for. */
    int file = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const char *why = NULL;
    char reason[200], *text = NULL;
    size_t size = 0;

    *baseline = NULL;
    if (file < 0)
        return complain (EXIT_IO, "%s: %s", path, strerror (errno));
    text = read_open (file, &size, &why);
    close (file);
    if (text == NULL)
        return complain (EXIT_IO, "%s: %s", path, why);
    *baseline = baseline_parse (text, size, reason);
    free (text);
    return *baseline != NULL ? EXIT_HOLDS
                             : complain (EXIT_CORRUPT, "%s: %s", path, reason);
}

enum exit_code
command_baseline (FILE *out, const struct request *request)
{
    static const char *const verbs[] = { "save", "diff", NULL };
    enum exit_code code;
    json_t *baseline;
    int verb;

    if (request->nwords < 1)
        return complain (EXIT_USAGE, "baseline: say save or diff, and a file");
    for (verb = 0; verbs[verb] != NULL; verb++)
        if (strcmp (verbs[verb], request->words[0]) == 0)
            break;
    if (verbs[verb] == NULL)
        return complain (EXIT_USAGE, "baseline %s: not one of save, diff",
                         request->words[0]);
    if (request->nwords < 2)
        return complain (EXIT_USAGE, "baseline %s: name a file", verbs[verb]);
    if (request->digits > 100000)
        return complain (EXIT_USAGE,
                         "--digits %ld: a baseline has at most 100000",
                         (long) request->digits);
    if (verb == 0)
        return baseline_save (out, request, request->words[1]);
    code = read_baseline (&baseline, request->words[1]);
    if (code == EXIT_HOLDS) {
        code = baseline_diff (out, request, request->words[1], baseline);
        json_decref (baseline);
    }
    return code;
}
