/* Two states of a claim side by side, and the report of what differs. */
#include "config.h"

#include "workbench/baseline.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "validate/decimal.h"
#include "workbench/json.h"
#include "workbench/tap.h"

/* ---- What differs ------------------------------------------------------- */

static const char *
text_of (const json_t *object, const char *key)
{
    return json_string_value (json_object_get (object, key));
}

static void
add_change (json_t *changes, const char *of, const char *was, const char *is)
{
    json_array_append_new (changes,
                           json_pack ("{s:s, s:s, s:s}", "of", of, "was",
                                      was != NULL ? was : "absent", "is",
                                      is != NULL ? is : "absent"));
}

/* Are two texts, either of which may be null, the same? */
static int
same_text (const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp (a, b) == 0;
}

/* Do the balls whose dumps are A and B overlap? */
static int
balls_overlap (const char *a, const char *b)
{
    arb_t x, y;
    int overlap;

    arb_init (x);
    arb_init (y);
    overlap = arb_load_str (x, a) == 0 && arb_load_str (y, b) == 0
              && arb_overlaps (x, y);
    arb_clear (x);
    arb_clear (y);
    return overlap;
}

/* The ball with the dump BALL in DIGITS digits an end: free it. */
static char *
ends_of (const char *ball, slong digits)
{
    char *text = NULL;
    arb_t x;

    arb_init (x);
    if (ball != NULL && arb_load_str (x, ball) == 0)
        text = decimal_enclosure (x, digits);
    arb_clear (x);
    return text;
}

/* Two balls (dumps, either null) that differ, in DIGITS digits. */
static void
add_balls (json_t *changes, const char *of, const char *was, const char *is,
           slong digits)
{
    char *then = ends_of (was, digits), *now = ends_of (is, digits);

    add_change (changes, of, then, now);
    free (then);
    free (now);
}

/* Predictions that differ: rounded, where that shows it. */
static void
add_predictions (json_t *changes, const json_t *was, const json_t *is)
{
    const char *then = text_of (was, "prediction"),
               *now = text_of (is, "prediction");

    if (strcmp (then, now) != 0)
        add_change (changes, "prediction", then, now);
    else
        add_balls (changes, "prediction", text_of (was, "ball"),
                   text_of (is, "ball"), (slong) strlen (now) + 20);
}

/* Both balls of evaluated points have all their digits, so that balls which
   overlap agree in them; two exact rationals need no balls. */
static int
compare_predictions (json_t *changes, const json_t *was, const json_t *is)
{
    const char *state_was = text_of (was, "state"),
               *state_is = text_of (is, "state"),
               *exact_was = text_of (was, "exact"),
               *exact_is = text_of (is, "exact");

    if (strcmp (state_was, state_is) != 0)
        add_change (changes, "state of the prediction", state_was, state_is);
    else if (exact_was != NULL && !same_text (exact_was, exact_is))
        add_change (changes, "exact prediction", exact_was, exact_is);
    else if (strcmp (state_is, "evaluated") != 0)
        return strcmp (state_is, "unable") != 0;
    else if (exact_was == NULL
             && !balls_overlap (text_of (was, "ball"), text_of (is, "ball")))
        add_predictions (changes, was, is);
    return 1;
}

/* "1.5 +- 0.25" of a measurement, in SIZE bytes at TEXT. */
static const char *
interval_text (char *text, size_t size, const json_t *measured)
{
    if (!json_is_object (measured))
        return NULL;
    snprintf (text, size, "%.17g +- %.3g",
              strtod (text_of (measured, "centre"), NULL),
              strtod (text_of (measured, "half_width"), NULL));
    return text;
}

static int
intervals_overlap (const json_t *a, const json_t *b)
{
    double gap = fabs (strtod (text_of (a, "centre"), NULL)
                       - strtod (text_of (b, "centre"), NULL));
    double reach = strtod (text_of (a, "half_width"), NULL)
                   + strtod (text_of (b, "half_width"), NULL);

    /* Three roundings of doubles are no change of the runs. */
    return !(gap > reach * (1 + 0x1p-50));
}

static void
compare_measurements (json_t *changes, const json_t *was, const json_t *is)
{
    const json_t *then = json_object_get (was, "measured"),
                 *now = json_object_get (is, "measured");
    char text_was[80], text_is[80];

    if (json_is_object (then) != json_is_object (now)
        || (json_is_object (then) && !intervals_overlap (then, now)))
        add_change (changes, "measurement",
                    interval_text (text_was, sizeof text_was, then),
                    interval_text (text_is, sizeof text_is, now));
}

int
baseline_compare (json_t *changes, const json_t *was, const json_t *is,
                  int no_runs)
{
    int decided = compare_predictions (changes, was, is);
    const char *against_was = text_of (was, "against"),
               *against_is = text_of (is, "against");

    if (no_runs)
        return decided;
    compare_measurements (changes, was, is);
    if ((against_was == NULL) != (against_is == NULL)
        || (against_was != NULL && !balls_overlap (against_was, against_is)))
        add_balls (changes, "number it is held against", against_was,
                   against_is, 20);
    if (!same_text (text_of (was, "verdict"), text_of (is, "verdict")))
        add_change (changes, "verdict", text_of (was, "verdict"),
                    text_of (is, "verdict"));
    return decided;
}

/* The member of LIST whose KEY is NAME, or null. */
static const json_t *
member (const json_t *list, const char *key, const char *name)
{
    size_t i;

    for (i = 0; i < json_array_size (list); i++)
        if (strcmp (text_of (json_array_get (list, i), key), name) == 0)
            return json_array_get (list, i);
    return NULL;
}

void
baseline_compare_proofs (json_t *changes, const json_t *was, const json_t *is)
{
    size_t i;

    if (json_is_array (was) != json_is_array (is))
        add_change (changes, "proof", json_is_array (was) ? "there" : NULL,
                    json_is_array (is) ? "there" : NULL);
    for (i = 0; i < json_array_size (was); i++) {
        const json_t *step = json_array_get (was, i);
        const json_t *other = member (is, "step", text_of (step, "step"));
        if (!same_text (text_of (step, "truth"), text_of (other, "truth")))
            add_change (changes, text_of (step, "step"),
                        text_of (step, "truth"), text_of (other, "truth"));
    }
    for (i = 0; i < json_array_size (is); i++) {
        const json_t *step = json_array_get (is, i);
        if (member (was, "step", text_of (step, "step")) == NULL)
            add_change (changes, text_of (step, "step"), NULL,
                        text_of (step, "truth"));
    }
}

void
baseline_compare_digests (json_t *changes, const json_t *was, const json_t *is)
{
    static const char *const parts[] = { "statement", "prediction",
                                         "acceptance", "rivals" };
    size_t i;

    for (i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!same_text (text_of (was, parts[i]), text_of (is, parts[i])))
            add_change (changes, parts[i], text_of (was, parts[i]),
                        text_of (is, parts[i]));
}

/* ---- The report --------------------------------------------------------- */

struct comparison {
    struct tap *tap;   /* null: JSON */
    json_t *results;   /* null: TAP */
    const json_t *was; /* the claims of the file */
    json_t *seen;      /* an object whose keys are the claims compared */
    struct baseline_terms terms;
    size_t same, changed, undecided;
};

/* The TAP line of changes: "prediction was 1.2, is 1.3; verdict was ...". */
static void
tap_changes (struct tap *tap, const char *what, const json_t *changes)
{
    char *line = NULL;
    size_t size, i;
    FILE *out = open_memstream (&line, &size);

    if (out == NULL)
        return;
    fprintf (out, "%s", what);
    for (i = 0; i < json_array_size (changes); i++) {
        const json_t *change = json_array_get (changes, i);
        fprintf (out, "%s %s was %.60s, is %.60s", i > 0 ? ";" : ":",
                 text_of (change, "of"), text_of (change, "was"),
                 text_of (change, "is"));
    }
    fclose (out);
    tap_result (tap, FAILED, line, NULL);
    free (line);
}

/* Report one line: CLAIM at WHERE (a point, "proof", ...) has CHANGES, which
   this takes. */
static void
report (struct comparison *all, const char *claim, const char *where,
        json_t *changes, int decided)
{
    const char *outcome = json_array_size (changes) > 0 ? "changed"
                          : decided                     ? "same"
                                                        : "undecided";
    char what[700];

    snprintf (what, sizeof what, "%s: %s", claim, where);
    if (json_array_size (changes) > 0)
        all->changed++;
    else if (decided)
        all->same++;
    else
        all->undecided++;
    if (all->tap == NULL)
        json_array_append_new (all->results,
                               json_pack ("{s:s, s:s, s:s, s:O}", "claim",
                                          claim, "at", where, "outcome",
                                          outcome, "changes", changes));
    else if (json_array_size (changes) > 0)
        tap_changes (all->tap, what, changes);
    else
        tap_result (all->tap, decided ? PASSED : SKIPPED, what,
                    "the digits are reached neither then nor now");
    json_decref (changes);
}

/* CLAIM, or one of its points, stands on one side only. */
static void
report_lone (struct comparison *all, const char *claim, const char *where,
             const char *was, const char *is)
{
    json_t *changes = json_array ();

    add_change (changes, "it", was, is);
    report (all, claim, where, changes, 1);
}

static void
compare_points (struct comparison *all, const char *id, const json_t *was,
                const json_t *is)
{
    size_t i;

    for (i = 0; i < json_array_size (is); i++) {
        const json_t *now = json_array_get (is, i);
        const char *where = text_of (now, "at");
        const json_t *then = member (was, "at", where);
        json_t *changes;
        int decided;
        if (then == NULL) {
            report_lone (all, id, where, NULL, "a point of the grid");
            continue;
        }
        changes = json_array ();
        decided = baseline_compare (changes, then, now, all->terms.no_runs);
        report (all, id, where, changes, decided);
    }
    for (i = 0; i < json_array_size (was); i++) {
        const char *where = text_of (json_array_get (was, i), "at");
        if (member (is, "at", where) == NULL)
            report_lone (all, id, where, "a point of the grid", NULL);
    }
}

static void
compare_claim (struct comparison *all, const json_t *was, const json_t *is)
{
    const char *id = text_of (is, "claim");
    json_t *changes = json_array ();

    baseline_compare_digests (changes, json_object_get (was, "digests"),
                              json_object_get (is, "digests"));
    if (json_array_size (changes) > 0)
        report (all, id, "the claim itself has changed", changes, 1);
    else
        json_decref (changes);
    if (!all->terms.no_runs) {
        changes = json_array ();
        baseline_compare_proofs (changes, json_object_get (was, "proof"),
                                 json_object_get (is, "proof"));
        report (all, id, "proof", changes, 1);
    }
    compare_points (all, id, json_object_get (was, "points"),
                    json_object_get (is, "points"));
}

/* One claim of today's: compare it, once. */
static enum exit_code
meet_claim (const struct claim *claim, void *context)
{
    struct comparison *all = context;
    const json_t *was = member (all->was, "claim", claim->id);
    json_t *is;

    if (json_object_get (all->seen, claim->id) != NULL)
        return EXIT_HOLDS;
    json_object_set_new (all->seen, claim->id, json_true ());
    if (was == NULL) {
        report_lone (all, claim->id, "new here", NULL, "a claim");
        return EXIT_HOLDS;
    }
    is = baseline_claim (claim, &all->terms);
    if (is == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", claim->id);
    compare_claim (all, was, is);
    json_decref (is);
    return EXIT_HOLDS;
}

/* Does WORD name the claim ID, alone or with its paper? */
static int
word_names (const char *word, const char *id)
{
    size_t span = strlen (word);

    return strncmp (word, id, span) == 0
           && (id[span] == '\0' || (id[span] == '/' && !strchr (word, '/')));
}

/* The claims of the file that nobody met today, among those WORDS name. */
static void
report_vanished (struct comparison *all, char *const *words, int nwords)
{
    size_t i;
    int w, named;

    for (i = 0; i < json_array_size (all->was); i++) {
        const char *id = text_of (json_array_get (all->was, i), "claim");
        for (named = nwords == 0, w = 0; w < nwords && !named; w++)
            named = word_names (words[w], id);
        if (named && json_object_get (all->seen, id) == NULL)
            report_lone (all, id, "gone", "a claim", NULL);
    }
}

/* Is WORD known today, without a complaint? */
static int
known_today (const char *word)
{
    const struct claim *const *claim;

    for (claim = claims; *claim != NULL; claim++)
        if (word_names (word, (*claim)->id))
            return 1;
    return 0;
}

/* Is WORD the name of a claim in the file? */
static int
known_then (const json_t *was, const char *word)
{
    size_t i;

    for (i = 0; i < json_array_size (was); i++)
        if (word_names (word, text_of (json_array_get (was, i), "claim")))
            return 1;
    return 0;
}

/* Meet the claims that WORDS (all claims: none) name today.  What the command
   line does not choose, the whole file, must all be met. */
static enum exit_code
meet_words (struct comparison *all, char *const *words, int nwords, int chosen)
{
    enum exit_code code = EXIT_HOLDS;
    int i;

    if (nwords == 0)
        code = for_claims (NULL, meet_claim, all);
    for (i = 0; i < nwords; i++)
        if (known_today (words[i]) || !known_then (all->was, words[i]))
            code = graver (code, for_claims (words[i], meet_claim, all));
    report_vanished (all, words, chosen ? nwords : 0);
    return code;
}

/* ---- The command -------------------------------------------------------- */

/* The words to compare: those of the command line, or those the file was made
   with.  A new list of borrowed texts, *COUNT long; null without memory. */
static char **
words_to_meet (int *count, const struct request *request, const json_t *words)
{
    int given = request->nwords - 2, i;
    char **list;

    *count = given > 0 ? given : (int) json_array_size (words);
    list = calloc ((size_t) *count + 1, sizeof *list);
    for (i = 0; list != NULL && i < *count; i++)
        list[i] = given > 0 ? request->words[2 + i]
                            : (char *) (uintptr_t) json_string_value (
                                json_array_get (words, (size_t) i));
    return list;
}

/* Does the command line choose other words than WORDS, those of the file? */
static int
chooses (const struct request *request, const json_t *words)
{
    size_t given = (size_t) (request->nwords - 2), i;

    if (given == 0)
        return 0;
    for (i = 0; i < given && i < json_array_size (words); i++)
        if (strcmp (request->words[2 + i],
                    json_string_value (json_array_get (words, i)))
            != 0)
            return 1;
    return given != json_array_size (words);
}

/* The words of the command line must name something, now or then; those of
   the file open nothing. */
static enum exit_code
look_at_words (const struct request *request, const char *path, char **list,
               int count, const json_t *was)
{
    int i;

    for (i = 0; i < count; i++)
        if (!known_today (list[i]) && !known_then (was, list[i])) {
            if (request->nwords > 2)
                return for_claims (list[i], claim_nothing, NULL);
            return complain (EXIT_USAGE, "%s: was made of %s: name it again",
                             path, list[i]);
        }
    return EXIT_HOLDS;
}

/* The terms of the file, but for what the command line says. */
static void
set_terms (struct baseline_terms *terms, const struct request *request)
{
    terms->no_runs |= request->no_runs;
    if (request->seed >= 0)
        terms->circumstances.seed = (uint64_t) request->seed;
    if (request->runs > 0)
        terms->circumstances.runs = (size_t) request->runs;
    terms->circumstances.checks = request->circumstances.checks;
    terms->circumstances.source = request->circumstances.source;
}

static enum exit_code
finish_json (FILE *out, struct comparison *all, const char *path)
{
    json_t *document = json_document ("baseline");

    json_put (document, "file", json_text (path));
    json_put (document, "same", json_count (all->same));
    json_put (document, "changed", json_count (all->changed));
    json_put (document, "undecided", json_count (all->undecided));
    json_put (document, "results", all->results);
    return json_print (out, document);
}

enum exit_code
baseline_diff (FILE *out, const struct request *request, const char *path,
               const json_t *baseline)
{
    struct comparison all = { .was = json_object_get (baseline, "claims") };
    struct tap tap;
    enum exit_code code;
    json_t *words;
    char **list;
    int count;

    baseline_read_provenance (&all.terms, &words,
                              json_object_get (baseline, "provenance"));
    set_terms (&all.terms, request);
    list = words_to_meet (&count, request, words);
    if (list == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", path);
    code = look_at_words (request, path, list, count, all.was);
    if (code == EXIT_HOLDS) {
        all.seen = json_object ();
        if (request->json)
            all.results = json_array ();
        else {
            all.tap = &tap;
            tap_begin (&tap, out);
        }
        code = meet_words (&all, list, count, chooses (request, words));
        if (request->json)
            code = graver (code, finish_json (out, &all, path));
        else
            tap_end (&tap);
        json_decref (all.seen);
        if (all.changed > 0 || all.same + all.undecided == 0)
            code = graver (code, EXIT_FAILS);
    }
    free (list);
    return code;
}
