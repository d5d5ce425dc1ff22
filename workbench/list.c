/* assay list, assay show, assay assumptions: what there is. */
#include "workbench/cli.h"

#include <string.h>

#include "workbench/escape.h"

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

static void
list_line (FILE *out, const struct claim *claim)
{
    char proof[64] = "unproved";

    if (claim->proved_by != NULL)
        snprintf (proof, sizeof proof, "%zu steps, %zu cited",
                  claim->proved_by->nsteps, count_cited (claim->proved_by));
    fprintf (out, "%-40s %-19s %-13s %zu points, %zu rivals, %zu published\n",
             claim->id, proof,
             claim->run_by != NULL    ? kind_name (claim->run_by)
             : claim->against != NULL ? "exact"
                                      : "two routes",
             claim->npoints, claim->nrivals, claim->nobserved);
}

static void
list_json (FILE *out, const struct claim *claim)
{
    fputs ("{\"claim\": ", out);
    escape_json (out, claim->id);
    fputs (", \"statement\": ", out);
    escape_json (out, claim->statement);
    fputs (", \"source\": ", out);
    escape_json (out, claim->source);
    fputs (", \"axes\": ", out);
    escape_json (out, claim->predicts->axes);
    fputs (", \"domain\": ", out);
    escape_json (out, claim->predicts->domain);
    fprintf (out, ", \"steps\": %zu, \"cited\": %zu, \"run\": \"%s\"",
             claim->proved_by != NULL ? claim->proved_by->nsteps : 0,
             count_cited (claim->proved_by), kind_name (claim->run_by));
    fprintf (out, ", \"points\": %zu, \"rivals\": %zu, \"published\": %zu}",
             claim->npoints, claim->nrivals, claim->nobserved);
}

struct listing {
    FILE *out;
    int json, count;
};

static enum exit_code
list_claim (const struct claim *claim, void *context)
{
    struct listing *listing = context;

    if (listing->json) {
        fputs (listing->count > 0 ? ",\n " : "[", listing->out);
        list_json (listing->out, claim);
    } else
        list_line (listing->out, claim);
    listing->count++;
    return EXIT_HOLDS;
}

enum exit_code
command_list (FILE *out, const struct request *request)
{
    struct listing listing = { out, request->json, 0 };
    enum exit_code code;

    if (request->nwords > 1)
        return complain (EXIT_USAGE, "list: at most one paper or claim");
    code = for_claims (request->nwords > 0 ? request->words[0] : NULL,
                       list_claim, &listing);
    if (code == EXIT_HOLDS && request->json)
        fputs ("]\n", out);
    return code;
}

/* ---- show
 * ------------------------------------------------------------------- */

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
                 step->method == BY_CITATION
                     ? "cited"
                     : truth_name (proof_step (claim->proved_by, i, NULL)),
                 step->label, method_name (step->method), step->shows,
                 step->source);
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

static enum exit_code
show_claim (const struct claim *claim, void *context)
{
    static const char *const relations[] = {
        "equals",
        "is at most",
        "is at least",
        "follows the law of",
        "has as its quantile",
        "has the histogram of",
    };
    FILE *out = context;

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
    show_grid (out, claim);
    fprintf (out,
             "accept      what is %s %s the prediction within %s%s\n"
             "because     %s\n",
             claim->run_by != NULL ? "measured" : "exact",
             relations[claim->accept.relation], claim->accept.margin,
             claim->accept.scale == OF_PREDICTION ? " of it" : "",
             claim->accept.why);
    return EXIT_HOLDS;
}

enum exit_code
command_show (FILE *out, const struct request *request)
{
    if (request->nwords != 1)
        return complain (EXIT_USAGE, "show: name one claim (see %s list)",
                         program_name ());
    return for_claims (request->words[0], show_claim, out);
}

/* ---- assumptions
 * -------------------------------------------------------------- */

static enum exit_code
print_assumptions (const struct claim *claim, void *context)
{
    FILE *out = context;
    size_t i;

    for (i = 0; claim->proved_by != NULL && i < claim->proved_by->nsteps;
         i++) {
        const struct step *step = claim->proved_by->steps + i;
        if (step->method == BY_CITATION)
            fprintf (out, "%s: cited: %s: %s (%s)\n", claim->id, step->label,
                     step->shows, step->source);
    }
    if (claim->proved_by == NULL)
        fprintf (out, "%s: unproved: %s\n", claim->id, claim->unproved);
    if (claim->run_by == NULL)
        fprintf (out, "%s: unrun: %s\n", claim->id, claim->unrun);
    for (i = 0; i < claim->nrivals; i++)
        if (claim->rivals[i].paper_says != NULL)
            fprintf (out, "%s: paper differs: %s\n", claim->id,
                     claim->rivals[i].paper_says);
    for (i = 0; i < claim->nobserved; i++)
        if (claim->observed[i].disagrees != NULL)
            fprintf (out, "%s: published number differs: %s\n", claim->id,
                     claim->observed[i].disagrees);
    return EXIT_HOLDS;
}

enum exit_code
command_assumptions (FILE *out, const struct request *request)
{
    if (request->nwords > 1)
        return complain (EXIT_USAGE,
                         "assumptions: at most one paper or claim");
    return for_claims (request->nwords > 0 ? request->words[0] : NULL,
                       print_assumptions, out);
}
