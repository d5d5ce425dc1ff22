/* assay run: the experiment of a claim alone. */
#include "workbench/cli.h"

#include <string.h>

#include "theory/domain.h"
#include "workbench/escape.h"
#include "workbench/json.h"

static void
print_place (FILE *out, const struct claim *claim, const struct place *place,
             int csv)
{
    int i;

    for (i = 0; i < place->count; i++) {
        char name[64], *value = fmpq_get_str (NULL, 10, place->at + i);
        axis_name (name, sizeof name, claim->predicts->axes, i);
        if (csv)
            fprintf (out, "%s,", value);
        else
            fprintf (out, "%s=%s ", name, value);
        flint_free (value);
    }
}

static void
print_header (FILE *out, const struct claim *claim)
{
    int i;

    fputs ("claim,", out);
    for (i = 0; i < axis_count (claim->predicts->axes); i++) {
        char name[64];
        axis_name (name, sizeof name, claim->predicts->axes, i);
        fprintf (out, "%s,", name);
    }
    fputs ("measure,centre,half_width,mean,error_budget,runs,seed\n", out);
}

/* Where results go: printed one by one, or into an array of a document. */
struct running {
    FILE *out;
    const struct request *request;
    const struct claim *claim;
    json_t *results; /* null: printed */
};

static void
print_csv (const struct running *running, const struct place *place,
           const char *measure, const struct measurement *found)
{
    FILE *out = running->out;

    escape_csv (out, running->claim->id);
    fputc (',', out);
    print_place (out, running->claim, place, 1);
    fprintf (out, "%s,%.17g,%.3g,%.17g,%.3g,%zu,%llu\n", measure,
             found->interval.centre, found->interval.half_width, found->mean,
             found->budget, found->runs,
             (unsigned long long) running->request->circumstances.seed);
}

static void
print_text (const struct running *running, const struct place *place,
            const char *measure, const struct measurement *found)
{
    FILE *out = running->out;

    fprintf (out, "%s ", running->claim->id);
    print_place (out, running->claim, place, 0);
    if (running->claim->run_by->kind == DETERMINISTIC)
        fprintf (out, "%s = %.17g, error budget %.2g\n", measure, found->mean,
                 found->budget);
    else
        fprintf (out, "%s = %.6g +- %.2g over %zu runs\n", measure,
                 found->interval.centre, found->interval.half_width,
                 found->runs);
}

static void
append_json (const struct running *running, const struct place *place,
             const char *measure, const struct measurement *found)
{
    json_t *object = json_object ();

    json_put (object, "at",
              json_place (running->claim->predicts->axes, place));
    json_put (object, "measure", json_text (measure));
    json_put (object, "measured",
              json_measurement (found, running->claim->run_by->kind));
    json_append (running->results, object);
}

static enum exit_code
run_place (const struct running *running, const struct place *place)
{
    const struct claim *claim = running->claim;
    struct measurement found[MAX_MEASURES];
    int measures = experiment_measures (claim->run_by), i;
    enum verdict verdict =
        claim_measure (found, claim, place, &running->request->circumstances);

    if (verdict != HOLDS)
        return complain (EXIT_FAILS, "%s: %s: %s", claim->id,
                         verdict_name (verdict), found[0].why);
    for (i = 0; i < measures; i++) {
        char measure[64];
        axis_name (measure, sizeof measure, claim->run_by->measures, i);
        if (running->results != NULL)
            append_json (running, place, measure, found + i);
        else if (running->request->csv)
            print_csv (running, place, measure, found + i);
        else
            print_text (running, place, measure, found + i);
    }
    fflush (running->out);
    return EXIT_HOLDS;
}

static enum exit_code
run_grid (const struct running *running)
{
    const struct claim *claim = running->claim;
    enum exit_code code = EXIT_HOLDS;
    size_t i;

    for (i = 0; i < claim->npoints; i++) {
        struct place place;
        if (claim->grid[i].effort > running->request->circumstances.effort)
            continue;
        if (place_init (&place, claim->predicts->axes, claim->grid + i))
            code = graver (code, run_place (running, &place));
        place_clear (&place);
    }
    return code;
}

/* The place that the command line gives, or the grid. */
static enum exit_code
run_places (const struct running *running)
{
    const struct claim *claim = running->claim;
    struct place place;
    enum exit_code code;

    if (running->request->nwords == 1)
        return run_grid (running);
    code = request_place (&place, running->request, 1, claim->id,
                          claim->predicts->axes, claim->predicts->domain);
    if (code == EXIT_HOLDS)
        code = run_place (running, &place);
    place_clear (&place);
    return code;
}

/* A document of all results, or none when any is missing. */
static enum exit_code
run_json (struct running *running)
{
    const struct request *request = running->request;
    json_t *document = json_document (request->command);
    enum exit_code code;

    running->results = json_array ();
    json_put (document, "claim", json_text (running->claim->id));
    json_put (document, "seed", json_seed (request->circumstances.seed));
    json_put (document, "results", json_incref (running->results));
    code = run_places (running);
    json_decref (running->results);
    if (code == EXIT_HOLDS)
        return json_print (running->out, document);
    json_decref (document);
    return code;
}

static enum exit_code
run_claim (const struct claim *claim, void *context)
{
    struct running *running = context;

    if (claim->run_by == NULL)
        return complain (EXIT_USAGE, "%s: has no experiment: %s", claim->id,
                         claim->unrun);
    running->claim = claim;
    if (running->request->json)
        return run_json (running);
    if (running->request->csv)
        print_header (running->out, claim);
    return run_places (running);
}

enum exit_code
command_run (FILE *out, const struct request *request)
{
    struct running running = { .out = out, .request = request };

    if (request->nwords == 0)
        return complain (EXIT_USAGE, "run: name a claim (see %s list)",
                         program_name ());
    if (request->csv && request->json)
        return complain (EXIT_USAGE, "run: --csv or --json, not both");
    return for_claim (request->words[0], run_claim, &running);
}
