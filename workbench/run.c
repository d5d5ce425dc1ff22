/* assay run: the experiment of a claim alone. */
#include "workbench/cli.h"

#include <string.h>

#include "theory/domain.h"
#include "workbench/escape.h"

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

static void
print_measure (FILE *out, const struct claim *claim, const struct place *place,
               const struct request *request, int i,
               const struct measurement *found)
{
    char measure[64];

    axis_name (measure, sizeof measure, claim->run_by->measures, i);
    if (request->csv) {
        escape_csv (out, claim->id);
        fputc (',', out);
        print_place (out, claim, place, 1);
        fprintf (out, "%s,%.17g,%.3g,%.17g,%.3g,%zu,%llu\n", measure,
                 found->interval.centre, found->interval.half_width,
                 found->mean, found->budget, found->runs,
                 (unsigned long long) request->circumstances.seed);
        return;
    }
    fprintf (out, "%s ", claim->id);
    print_place (out, claim, place, 0);
    if (claim->run_by->kind == DETERMINISTIC)
        fprintf (out, "%s = %.17g, error budget %.2g\n", measure, found->mean,
                 found->budget);
    else
        fprintf (out, "%s = %.6g +- %.2g over %zu runs\n", measure,
                 found->interval.centre, found->interval.half_width,
                 found->runs);
}

static enum exit_code
run_place (FILE *out, const struct request *request, const struct claim *claim,
           const struct place *place)
{
    struct measurement found[MAX_MEASURES];
    int measures = experiment_measures (claim->run_by), i;

    enum verdict verdict =
        claim_measure (found, claim, place, &request->circumstances);

    if (verdict != HOLDS)
        return complain (EXIT_FAILS, "%s: %s: %s", claim->id,
                         verdict_name (verdict), found[0].why);
    for (i = 0; i < measures; i++)
        print_measure (out, claim, place, request, i, found + i);
    fflush (out);
    return EXIT_HOLDS;
}

static enum exit_code
run_grid (FILE *out, const struct request *request, const struct claim *claim)
{
    enum exit_code code = EXIT_HOLDS;
    size_t i;

    for (i = 0; i < claim->npoints; i++) {
        struct place place;
        if (claim->grid[i].effort > request->circumstances.effort)
            continue;
        if (place_init (&place, claim->predicts->axes, claim->grid + i))
            code = graver (code, run_place (out, request, claim, &place));
        place_clear (&place);
    }
    return code;
}

enum exit_code
command_run (FILE *out, const struct request *request)
{
    const struct claim *claim;
    struct place place;
    enum exit_code code;

    if (request->nwords == 0)
        return complain (EXIT_USAGE, "run: name a claim (see %s list)",
                         program_name ());
    claim = claim_find (request->words[0]);
    if (claim == NULL)
        return complain (EXIT_USAGE, "%s: no such claim (see %s list)",
                         request->words[0], program_name ());
    if (claim->run_by == NULL)
        return complain (EXIT_USAGE, "%s: has no experiment: %s", claim->id,
                         claim->unrun);
    if (request->csv)
        print_header (out, claim);
    if (request->nwords == 1)
        return run_grid (out, request, claim);
    code = request_place (&place, request, 1, claim->id, claim->predicts->axes,
                          claim->predicts->domain);
    if (code == EXIT_HOLDS)
        code = run_place (out, request, claim, &place);
    place_clear (&place);
    return code;
}
