/* What a claim says today, as a baseline keeps it. */
#include "workbench/baseline.h"

#include <stdlib.h>
#include <string.h>

#include "numerics/stream.h"
#include "validate/decimal.h"
#include "workbench/json.h"
#include "workbench/survey.h"

/* Rationals longer than this are kept by their hash. */
enum { LONGEST_EXACT = 2000 };

static json_t *
hash_text (const char *lead, const char *text, size_t size)
{
    unsigned char raw[32];
    char hex[65];
    int i;

    sha256 (raw, text, size);
    for (i = 0; i < 32; i++)
        snprintf (hex + 2 * i, 3, "%02x", raw[i]);
    return json_sprintf ("%s%s", lead, hex);
}

/* The hash of COUNT texts, each ended by a NUL; a null text is empty. */
static json_t *
hash_texts (const char *const *texts, size_t count)
{
    char *all = NULL;
    size_t size = 0, i;
    FILE *out = open_memstream (&all, &size);
    json_t *hash;

    if (out == NULL)
        return NULL;
    for (i = 0; i < count; i++) {
        if (texts[i] != NULL)
            fputs (texts[i], out);
        fputc ('\0', out);
    }
    hash = fclose (out) == 0 ? hash_text ("", all, size) : NULL;
    free (all);
    return hash;
}

static json_t *
hash_acceptance (const struct claim *claim)
{
    const struct acceptance *accept = &claim->accept;
    char numbers[64];
    const char *texts[] = { numbers, accept->margin, accept->why,
                            claim->measured };

    snprintf (numbers, sizeof numbers, "%d %d %zu", (int) accept->relation,
              (int) accept->scale, accept->runs);
    return hash_texts (texts, sizeof texts / sizeof *texts);
}

static json_t *
hash_rivals (const struct claim *claim)
{
    const char **texts = calloc (6 * claim->nrivals + 1, sizeof *texts);
    json_t *hash = NULL;
    size_t i, n = 0;

    if (texts == NULL)
        return NULL;
    for (i = 0; i < claim->nrivals; i++) {
        const struct rival *rival = claim->rivals + i;
        texts[n++] = rival->label;
        texts[n++] = rival->paper_says;
        texts[n++] = rival->factor;
        texts[n++] = rival->axis;
        texts[n++] = rival->times;
        texts[n++] = rival->plus;
    }
    hash = hash_texts (texts, n);
    free (texts);
    return hash;
}

static json_t *
digests (const struct claim *claim)
{
    const char *says[] = { claim->id, claim->statement, claim->source };
    const char *predicts[] = { claim->predicts->axes, claim->predicts->domain,
                               claim->predicts->formula };

    return json_pack ("{s:o, s:o, s:o, s:o}", "statement",
                      hash_texts (says, 3), "prediction",
                      hash_texts (predicts, 3), "acceptance",
                      hash_acceptance (claim), "rivals", hash_rivals (claim));
}

static json_t *
proof_now (struct survey *survey)
{
    const struct claim *claim = survey->claim;
    json_t *steps;
    size_t i;

    if (claim->proved_by == NULL)
        return json_null ();
    steps = json_array ();
    for (i = 0; i < claim->proved_by->nsteps; i++) {
        const struct step *step = claim->proved_by->steps + i;
        survey_step (survey, i);
        const char *truth = step->method == BY_CITATION
                                ? "cited"
                                : truth_name (survey->steps[i]);
        json_append (steps,
                     json_pack ("{s:o, s:s}", "step", json_text (step->label),
                                "truth", truth));
    }
    return steps;
}

/* ---- Points ------------------------------------------------------------- */

static const char *
state_name (enum evaluation state)
{
    return state == EVALUATED       ? "evaluated"
           : state == OUT_OF_DOMAIN ? "out of domain"
           : state == TOO_LARGE     ? "too large"
                                    : "unable";
}

static json_t *
ball_now (const arb_t ball)
{
    char *dump = arb_dump_str (ball);
    json_t *text = json_string (dump);

    flint_free (dump);
    return text;
}

static json_t *
exact_now (const struct quantity *quantity, const struct place *place)
{
    json_t *text = json_null ();
    fmpq_t value;

    fmpq_init (value);
    if (quantity_eval_exact (value, quantity, place->at) == EVALUATED) {
        char *all = fmpq_get_str (NULL, 10, value);
        text = strlen (all) > LONGEST_EXACT
                   ? hash_text ("sha256:", all, strlen (all))
                   : json_string (all);
        flint_free (all);
    }
    fmpq_clear (value);
    return text;
}

static void
set_prediction (json_t *point, const struct claim *claim,
                const struct place *place, const struct baseline_terms *terms)
{
    enum evaluation state;
    char *text = NULL;
    arb_t ball;

    arb_init (ball);
    state = decimal_predict (&text, ball, claim->predicts, place->at,
                             terms->digits, terms->circumstances.max_prec);
    json_put (point, "state", json_string (state_name (state)));
    json_put (point, "prediction",
              text != NULL ? json_string (text) : json_null ());
    json_put (point, "exact", exact_now (claim->predicts, place));
    json_put (point, "ball",
              state == EVALUATED ? ball_now (ball) : json_null ());
    free (text);
    arb_clear (ball);
}

static json_t *
measured_now (const struct claim *claim, const struct finding *finding)
{
    const struct measurement *found = &finding->measurement;
    double half_width = claim->run_by->kind == DETERMINISTIC
                            ? found->budget
                            : found->interval.half_width;
    char centre[40], width[40];

    snprintf (centre, sizeof centre, "%a", found->interval.centre);
    snprintf (width, sizeof width, "%a", half_width);
    return json_pack ("{s:s, s:s, s:I}", "centre", centre, "half_width", width,
                      "runs", (json_int_t) found->runs);
}

static void
set_judgement (json_t *now, const struct claim *claim,
               const struct survey_point *point)
{
    const struct finding *finding = &point->finding;

    if (finding->measured && finding_has_number (finding))
        json_put (now, "measured", measured_now (claim, finding));
    else if (point->standing == JUDGED && finding->verdict != BROKEN
             && claim->against != NULL)
        json_put (now, "against", ball_now (finding->against));
    json_put (now, "verdict", json_string (verdict_name (finding->verdict)));
}

static json_t *
point_now (struct survey *survey, size_t i, const struct baseline_terms *terms)
{
    struct survey_point *point = survey->points + i;
    char where[512];
    json_t *now;

    survey_name (where, sizeof where, survey, i);
    now = json_pack ("{s:o, s:s, s:n, s:n, s:n, s:n, s:n, s:n}", "at",
                     json_text (where), "state", "no point", "prediction",
                     "exact", "ball", "measured", "against", "verdict");
    if (point->sound) {
        set_prediction (now, survey->claim, &point->place, terms);
        if (!terms->no_runs) {
            survey_point (survey, i);
            set_judgement (now, survey->claim, point);
        }
    }
    return now;
}

/* The points that do not wait for more effort. */
static json_t *
points_now (struct survey *survey, const struct baseline_terms *terms)
{
    json_t *points = json_array ();
    size_t i;

    for (i = 0; i < survey->n; i++)
        if (survey->claim->grid[i].effort <= terms->circumstances.effort)
            json_append (points, point_now (survey, i, terms));
    return points;
}

json_t *
baseline_claim (const struct claim *claim, const struct baseline_terms *terms)
{
    struct survey survey;
    json_t *now = NULL;

    if (survey_init (&survey, claim, &terms->circumstances, NULL)) {
        survey.runs = 1;
        now = json_object ();
        json_put (now, "claim", json_text (claim->id));
        json_put (now, "digests", digests (claim));
        json_put (now, "proof",
                  terms->no_runs ? json_null () : proof_now (&survey));
        json_put (now, "points", points_now (&survey, terms));
    }
    survey_clear (&survey);
    return now;
}
