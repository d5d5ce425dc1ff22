/* assay list, assay show, assay assumptions: what there is. */
#include "workbench/cli.h"

#include <string.h>

#include "workbench/json.h"

static size_t
count_cited (const struct proof *proof)
{
    size_t cited = 0, i;

    for (i = 0; proof != NULL && i < proof->nsteps; i++)
        cited += proof->steps[i].method == BY_CITATION;
    return cited;
}

static const char *
kind_name (const struct experiment *experiment)
{
    static const char *const names[] = { "mean", "proportion", "deterministic",
                                         "sample", "category" };

    return experiment == NULL ? "none" : names[experiment->kind];
}

/* How a claim is held against anything. */
static const char *
trial_name (const struct claim *claim)
{
    return claim->run_by != NULL    ? kind_name (claim->run_by)
           : claim->against != NULL ? "exact"
                                    : "two routes";
}

static void
list_line (FILE *out, const struct claim *claim)
{
    char proof[64] = "unproved";

    if (claim->proved_by != NULL)
        snprintf (proof, sizeof proof, "%zu steps, %zu cited",
                  claim->proved_by->nsteps, count_cited (claim->proved_by));
    fprintf (out, "%-40s %-19s %-13s %zu points, %zu rivals, %zu published\n",
             claim->id, proof, trial_name (claim), claim->npoints,
             claim->nrivals, claim->nobserved);
}

static json_t *
list_json (const struct claim *claim)
{
    json_t *object = json_object ();

    json_put (object, "claim", json_text (claim->id));
    json_put (object, "statement", json_text (claim->statement));
    json_put (object, "source", json_text (claim->source));
    json_put (object, "axes", json_text (claim->predicts->axes));
    json_put (object, "domain", json_text (claim->predicts->domain));
    json_put (
        object, "steps",
        json_count (claim->proved_by != NULL ? claim->proved_by->nsteps : 0));
    json_put (object, "cited", json_count (count_cited (claim->proved_by)));
    json_put (object, "trial", json_text (trial_name (claim)));
    json_put (object, "points", json_count (claim->npoints));
    json_put (object, "rivals", json_count (claim->nrivals));
    json_put (object, "published", json_count (claim->nobserved));
    return object;
}

/* Where claims go: printed, or into an array of a document. */
struct listing {
    FILE *out;
    json_t *array; /* null: printed */
};

static enum exit_code
list_claim (const struct claim *claim, void *context)
{
    struct listing *listing = context;

    if (listing->array != NULL)
        json_append (listing->array, list_json (claim));
    else
        list_line (listing->out, claim);
    return EXIT_HOLDS;
}

/* Call ACTION, given a struct listing, for the claims that WORD names; as
   JSON, they are MEMBER of a document. */
static enum exit_code
list_all (FILE *out, const struct request *request, const char *member,
          claim_action *action)
{
    const char *word = request->nwords > 0 ? request->words[0] : NULL;
    struct listing listing = { out, NULL };
    json_t *document;
    enum exit_code code;

    if (!request->json)
        return for_claims (word, action, &listing);
    document = json_document (request->command);
    listing.array = json_array ();
    json_put (document, member, json_incref (listing.array));
    code = for_claims (word, action, &listing);
    json_decref (listing.array);
    if (code == EXIT_HOLDS)
        return json_print (out, document);
    json_decref (document);
    return code;
}

enum exit_code
command_list (FILE *out, const struct request *request)
{
    if (request->nwords > 1)
        return complain (EXIT_USAGE, "list: at most one paper or claim");
    return list_all (out, request, "claims", list_claim);
}

/* ---- show
 * ------------------------------------------------------------------- */

/* "cited", or what checking step number I gives. */
static const char *
step_word (const struct proof *proof, size_t i)
{
    return proof->steps[i].method == BY_CITATION
               ? "cited"
               : truth_name (proof_step (proof, i, NULL));
}

static void
show_proof (FILE *out, const struct claim *claim)
{
    size_t i;

    if (claim->proved_by == NULL) {
        fprintf (out, "proof       none: %s\n", claim->unproved);
        return;
    }
    fputs ("proof\n", out);
    for (i = 0; i < claim->proved_by->nsteps; i++) {
        const struct step *step = claim->proved_by->steps + i;
        fprintf (out,
                 "  %-9s %s (by %s)\n            shows %s\n"
                 "            source %s\n",
                 step_word (claim->proved_by, i), step->label,
                 method_name (step->method), step->shows, step->source);
    }
}

static void
show_rival (FILE *out, const struct claim *claim, const struct rival *rival)
{
    fprintf (out, "  %s", rival->label);
    if (rival->predicts != claim->predicts)
        fprintf (out, ": %s", rival->predicts->formula);
    if (rival->factor != NULL)
        fprintf (out, " (value times %s)", rival->factor);
    if (rival->axis != NULL)
        fprintf (out, " (%s%s%s%s%s)", rival->axis,
                 rival->times != NULL ? " times " : "",
                 rival->times != NULL ? rival->times : "",
                 rival->plus != NULL ? " plus " : "",
                 rival->plus != NULL ? rival->plus : "");
    fputc ('\n', out);
    if (rival->paper_says != NULL)
        fprintf (out, "    %s\n", rival->paper_says);
}

static void
show_grid (FILE *out, const struct claim *claim)
{
    char where[256];
    size_t i;

    fputs ("grid\n", out);
    for (i = 0; i < claim->npoints; i++) {
        place_name (where, sizeof where, claim->predicts->axes,
                    claim->grid + i);
        fprintf (out, "  %s", where);
        if (claim->grid[i].effort > 0)
            fprintf (out, "  (from ASSAY_EFFORT=%g on)",
                     claim->grid[i].effort);
        fputc ('\n', out);
    }
    fputs ("rivals\n", out);
    for (i = 0; i < claim->nrivals; i++)
        show_rival (out, claim, claim->rivals + i);
    for (i = 0; i < claim->nobserved; i++) {
        place_name (where, sizeof where, claim->predicts->axes,
                    &claim->observed[i].point);
        fprintf (out, "%s  %s +- %s at %s (%s)\n", i == 0 ? "published\n" : "",
                 claim->observed[i].value, claim->observed[i].radius, where,
                 claim->observed[i].source);
    }
}

/* In the order of enum relation. */
static const char *const relations[] = {
    "equals",
    "is at most",
    "is at least",
    "follows the law of",
    "has as its quantile",
    "has the histogram of",
};

static void
show_text (FILE *out, const struct claim *claim)
{
    fprintf (out, "claim       %s\nstatement   %s\nsource      %s\n",
             claim->id, claim->statement, claim->source);
    fprintf (out, "formula     %s\naxes        %s\ndomain      %s\n",
             claim->predicts->formula, claim->predicts->axes,
             claim->predicts->domain);
    show_proof (out, claim);
    if (claim->run_by != NULL)
        fprintf (out, "run         measures %s (%s), at most %zu runs\n",
                 claim->measured, kind_name (claim->run_by),
                 claim->accept.runs);
    else
        fprintf (out, "run         none: %s\n", claim->unrun);
    if (claim->run_by != NULL && claim->run_by->assumes != NULL)
        fprintf (out, "assuming    that %s\n", claim->run_by->assumes);
    show_grid (out, claim);
    fprintf (out,
             "accept      what is %s %s the prediction within %s%s\n"
             "because     %s\n",
             claim->run_by != NULL ? "measured" : "exact",
             relations[claim->accept.relation], claim->accept.margin,
             claim->accept.scale == OF_PREDICTION ? " of it" : "",
             claim->accept.why);
}

/* The steps of a proof, or null. */
static json_t *
steps_json (const struct proof *proof)
{
    json_t *array = proof != NULL ? json_array () : json_null ();
    size_t i;

    for (i = 0; proof != NULL && i < proof->nsteps; i++) {
        const struct step *step = proof->steps + i;
        json_append (array, json_step (step, step_word (proof, i), NULL));
    }
    return array;
}

static json_t *
rival_json (const struct claim *claim, const struct rival *rival)
{
    json_t *object = json_object ();

    json_put (object, "label", json_text (rival->label));
    json_put (object, "formula",
              rival->predicts != claim->predicts
                  ? json_text (rival->predicts->formula)
                  : json_null ());
    json_put (object, "factor", json_text (rival->factor));
    json_put (object, "axis", json_text (rival->axis));
    json_put (object, "times", json_text (rival->times));
    json_put (object, "plus", json_text (rival->plus));
    json_put (object, "paper_says", json_text (rival->paper_says));
    return object;
}

static json_t *
observation_json (const struct claim *claim, const struct observation *seen)
{
    json_t *object = json_object ();

    json_put (object, "at", json_point (claim->predicts->axes, &seen->point));
    json_put (object, "value", json_text (seen->value));
    json_put (object, "radius", json_text (seen->radius));
    json_put (object, "source", json_text (seen->source));
    json_put (object, "disagrees", json_text (seen->disagrees));
    return object;
}

static json_t *
run_json (const struct claim *claim)
{
    json_t *object = json_object ();

    json_put (object, "measures", json_text (claim->measured));
    json_put (object, "kind", json_text (kind_name (claim->run_by)));
    json_put (object, "runs", json_count (claim->accept.runs));
    return object;
}

static json_t *
accept_json (const struct acceptance *accept)
{
    json_t *object = json_object ();

    json_put (object, "relation", json_text (relations[accept->relation]));
    json_put (object, "margin", json_text (accept->margin));
    json_put (object, "relative",
              json_boolean (accept->scale == OF_PREDICTION));
    json_put (object, "why", json_text (accept->why));
    return object;
}

static void
show_lists (json_t *object, const struct claim *claim)
{
    json_t *grid = json_array (), *rivals = json_array (),
           *published = json_array ();
    size_t i;

    for (i = 0; i < claim->npoints; i++) {
        json_t *point = json_object ();
        json_put (point, "at",
                  json_point (claim->predicts->axes, claim->grid + i));
        json_put (point, "effort", json_double (claim->grid[i].effort));
        json_append (grid, point);
    }
    for (i = 0; i < claim->nrivals; i++)
        json_append (rivals, rival_json (claim, claim->rivals + i));
    for (i = 0; i < claim->nobserved; i++)
        json_append (published, observation_json (claim, claim->observed + i));
    json_put (object, "grid", grid);
    json_put (object, "rivals", rivals);
    json_put (object, "published", published);
}

static json_t *
show_json (const struct claim *claim)
{
    json_t *object = json_object ();

    json_put (object, "claim", json_text (claim->id));
    json_put (object, "statement", json_text (claim->statement));
    json_put (object, "source", json_text (claim->source));
    json_put (object, "formula", json_text (claim->predicts->formula));
    json_put (object, "axes", json_text (claim->predicts->axes));
    json_put (object, "domain", json_text (claim->predicts->domain));
    json_put (object, "proof", steps_json (claim->proved_by));
    json_put (object, "unproved",
              json_text (claim->proved_by == NULL ? claim->unproved : NULL));
    json_put (object, "run",
              claim->run_by != NULL ? run_json (claim) : json_null ());
    json_put (object, "unrun",
              json_text (claim->run_by == NULL ? claim->unrun : NULL));
    show_lists (object, claim);
    json_put (object, "accept", accept_json (&claim->accept));
    return object;
}

static enum exit_code
show_claim (const struct claim *claim, void *context)
{
    struct listing *listing = context;

    if (listing->array != NULL)
        json_append (listing->array, show_json (claim));
    else
        show_text (listing->out, claim);
    return EXIT_HOLDS;
}

enum exit_code
command_show (FILE *out, const struct request *request)
{
    if (request->nwords != 1)
        return complain (EXIT_USAGE, "show: name one claim (see %s list)",
                         program_name ());
    return list_all (out, request, "claims", show_claim);
}

/* ---- assumptions
 * -------------------------------------------------------------- */

/* One thing that CLAIM takes for granted or leaves out: its KIND, and what
   stands in which STEP and SOURCE (may be null). */
static void
assume (struct listing *listing, const struct claim *claim, const char *kind,
        const char *step, const char *text, const char *source)
{
    json_t *object;

    if (listing->array == NULL) {
        fprintf (listing->out, "%s: %s: ", claim->id, kind);
        if (step != NULL)
            fprintf (listing->out, "%s: ", step);
        fputs (text, listing->out);
        if (source != NULL)
            fprintf (listing->out, " (%s)", source);
        fputc ('\n', listing->out);
        return;
    }
    object = json_object ();
    json_put (object, "claim", json_text (claim->id));
    json_put (object, "kind", json_text (kind));
    json_put (object, "step", json_text (step));
    json_put (object, "text", json_text (text));
    json_put (object, "source", json_text (source));
    json_append (listing->array, object);
}

static enum exit_code
list_assumptions (const struct claim *claim, void *context)
{
    struct listing *listing = context;
    size_t i;

    for (i = 0; claim->proved_by != NULL && i < claim->proved_by->nsteps;
         i++) {
        const struct step *step = claim->proved_by->steps + i;
        if (step->method == BY_CITATION)
            assume (listing, claim, "cited", step->label, step->shows,
                    step->source);
    }
    if (claim->proved_by == NULL)
        assume (listing, claim, "unproved", NULL, claim->unproved, NULL);
    if (claim->run_by != NULL && claim->run_by->assumes != NULL)
        assume (listing, claim, "assumed", NULL, claim->run_by->assumes, NULL);
    if (claim->run_by == NULL)
        assume (listing, claim, "unrun", NULL, claim->unrun, NULL);
    for (i = 0; i < claim->nrivals; i++)
        if (claim->rivals[i].paper_says != NULL)
            assume (listing, claim, "paper differs", NULL,
                    claim->rivals[i].paper_says, NULL);
    for (i = 0; i < claim->nobserved; i++)
        if (claim->observed[i].disagrees != NULL)
            assume (listing, claim, "published number differs", NULL,
                    claim->observed[i].disagrees, NULL);
    return EXIT_HOLDS;
}

enum exit_code
command_assumptions (FILE *out, const struct request *request)
{
    if (request->nwords > 1)
        return complain (EXIT_USAGE,
                         "assumptions: at most one paper or claim");
    return list_all (out, request, "assumptions", list_assumptions);
}
