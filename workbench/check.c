/*
 * assay check: a claim's proof, routes, runs, controls, rivals and published
 * numbers, as TAP.
 */
#include "workbench/cli.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <gsl/gsl_cdf.h>

#include "theory/domain.h"
#include "validate/decimal.h"
#include "workbench/json.h"
#include "workbench/survey.h"
#include "workbench/tap.h"

/* One claim on trial. */
struct trial {
    struct tap *tap;
    const struct claim *claim;
    const struct circumstances *circumstances;
    struct survey survey;
    json_t *results, *points; /* null: no document is wanted */
};

/* What became of a result, in a document. */
static const char *const outcomes[] = { "passed", "failed", "skipped",
                                        "disputed" };

static void
append_result (struct trial *trial, enum outcome outcome, const char *name,
               const char *why)
{
    json_t *object = json_object ();

    json_put (object, "name", json_text (name));
    json_put (object, "outcome", json_text (outcomes[outcome]));
    json_put (
        object, "why",
        json_text (outcome == SKIPPED || outcome == DISPUTED ? why : NULL));
    json_append (trial->results, object);
}

static void result (struct trial *trial, enum outcome outcome, const char *why,
                    const char *format, ...)
    __attribute__ ((format (printf, 4, 5)));

static void
result (struct trial *trial, enum outcome outcome, const char *why,
        const char *format, ...)
{
    char text[512], name[768];
    va_list args;

    va_start (args, format);
    vsnprintf (text, sizeof text, format, args);
    va_end (args);
    if (trial->results != NULL)
        append_result (trial, outcome, text, why);
    snprintf (name, sizeof name, "%s: %s", trial->claim->id, text);
    tap_result (trial->tap, outcome, name, why);
}

/* ---- Proofs
 * ----------------------------------------------------------------- */

static void
check_proof (struct trial *trial)
{
    const struct proof *proof = trial->claim->proved_by;
    size_t i;

    if (proof == NULL) {
        result (trial, SKIPPED, trial->claim->unproved, "proof");
        return;
    }
    if (proof->nsteps == 0)
        result (trial, FAILED, NULL, "the proof has steps");
    for (i = 0; i < proof->nsteps; i++) {
        const struct step *step = proof->steps + i;
        enum truth truth;
        char why[512];
        survey_step (&trial->survey, i);
        truth = trial->survey.steps[i];
        snprintf (why, sizeof why, "cited, not checked: %s", step->source);
        result (trial,
                step->method == BY_CITATION ? SKIPPED
                : truth == PROVED           ? PASSED
                                            : FAILED,
                why, "proof, %s: %s", step->label,
                step->method == BY_CITATION ? "cited" : truth_name (truth));
    }
}

/* ---- Grid points
 * ---------------------------------------------------------------- */

/* What the whole sample of FOUND says, where it was judged as a whole. */
static void
describe_law (struct trial *trial, const struct measurement *found)
{
    const struct experiment *experiment = trial->claim->run_by;

    if (trial->claim->accept.relation == LAW)
        tap_comment (trial->tap,
                     "  whole law: distance from %.4g to %.4g, "
                     "chance at most %.4g",
                     found->distance.low, found->distance.high, found->band);
    if (trial->claim->accept.relation == HISTOGRAM)
        tap_comment (trial->tap,
                     "  whole histogram: chi-square %.4g on %g degrees of "
                     "freedom, p = %.3g",
                     found->chi_square, experiment->upper,
                     gsl_cdf_chisq_Q (found->chi_square, experiment->upper));
}

static void
describe (struct trial *trial, const struct finding *finding)
{
    char *value = decimal_from_ball (finding->predicted, 15);
    char *margin = decimal_enclosure (finding->margin, 3);

    tap_comment (trial->tap, "  predicted %s, margin %s",
                 value != NULL ? value : "?", margin != NULL ? margin : "?");
    free (value);
    free (margin);
    if (!finding_has_number (finding))
        return;
    if (finding->measured) {
        const struct measurement *found = &finding->measurement;
        if (trial->claim->run_by->kind == DETERMINISTIC)
            tap_comment (trial->tap, "  computed %.17g, error budget %.2g",
                         found->mean, found->budget);
        else
            tap_comment (trial->tap,
                         "  measured %.6g +- %.2g over %zu runs at level %.2g",
                         found->interval.centre, found->interval.half_width,
                         found->runs, check_level (trial->circumstances));
        describe_law (trial, found);
    } else if (trial->claim->against != NULL) {
        value = decimal_enclosure (finding->against, 15);
        tap_comment (trial->tap, "  exact %s", value != NULL ? value : "?");
        free (value);
    }
}

/* The same in a document. */
static void
append_point (struct trial *trial, const struct survey_point *point)
{
    const struct claim *claim = trial->claim;
    const struct finding *finding = &point->finding;
    int number = finding_has_number (finding);
    json_t *object = json_object ();

    json_put (object, "at", json_place (claim->predicts->axes, &point->place));
    json_put (object, "verdict", json_text (verdict_name (finding->verdict)));
    json_put (object, "why", json_text (finding->why));
    json_put (object, "predicted", json_ball (finding->predicted, 15));
    json_put (object, "margin", json_ball (finding->margin, 3));
    json_put (object, "routes",
              point->digits >= 0 ? json_count ((size_t) point->digits)
                                 : json_null ());
    json_put (object, "measured",
              number && finding->measured ? json_measurement (
                  &finding->measurement, claim->run_by->kind)
                                          : json_null ());
    json_put (object, "exact",
              number && !finding->measured && claim->against != NULL
                  ? json_ball (finding->against, 15)
                  : json_null ());
    json_append (trial->points, object);
}

/* Judge grid point number I. */
static void
check_point (struct trial *trial, size_t i)
{
    const struct claim *claim = trial->claim;
    const struct survey_point *point = trial->survey.points + i;
    char where[256];

    survey_name (where, sizeof where, &trial->survey, i);
    survey_point (&trial->survey, i);
    if (point->standing == LEFT_OUT) {
        char why[64];
        snprintf (why, sizeof why, "waits for ASSAY_EFFORT=%g",
                  point->card->effort);
        result (trial, SKIPPED, why, "point %s", where);
        return;
    }
    if (!point->sound) {
        result (trial, FAILED, NULL, "point %s: not a point of the axes %s",
                where, claim->predicts->axes);
        return;
    }
    /* Wide balls overlap with anything. */
    if (point->digits >= 0)
        result (trial, point->digits >= 15 ? PASSED : FAILED, NULL,
                "two routes agree at %s to %ld digits", where,
                (long) FLINT_MIN (point->digits, 999));
    if (!finding_has_number (&point->finding))
        result (trial, FAILED, NULL, "%s: %s: %s", where,
                verdict_name (point->finding.verdict),
                point->finding.why != NULL ? point->finding.why
                                           : "no reason given");
    else if (claim->run_by != NULL || claim->against != NULL)
        result (trial, point->finding.verdict == HOLDS ? PASSED : FAILED, NULL,
                "%s: %s", where, verdict_name (point->finding.verdict));
    describe (trial, &point->finding);
    if (trial->points != NULL)
        append_point (trial, point);
}

/* A prediction wrong by four margins, on the side the relation forbids, must
   not hold. */
static void
check_control (struct trial *trial)
{
    const struct claim *claim = trial->claim;
    size_t i;

    for (i = 0; i < claim->npoints; i++) {
        const struct finding *finding = &trial->survey.points[i].finding;
        int rejected;
        arb_t wrong;
        if (!survey_has_number (&trial->survey, i)
            || arb_is_zero (finding->margin))
            continue;
        arb_init (wrong);
        arb_mul_2exp_si (wrong, finding->margin, 2);
        if (claim->accept.relation == AT_MOST)
            arb_neg (wrong, wrong);
        arb_add (wrong, wrong, finding->predicted, 128);
        rejected = verdict_on (finding, claim, wrong) != HOLDS;
        arb_clear (wrong);
        if (relation_two_sided (claim->accept.relation))
            result (trial, rejected ? PASSED : FAILED, NULL,
                    "control: a prediction wrong by four margins is rejected");
        return;
    }
}

/* ---- Rivals
 * ----------------------------------------------------------------------- */

static void
check_rival (struct trial *trial, size_t i)
{
    const struct rival *rival = trial->claim->rivals + i;
    const struct survey_rival *answer = trial->survey.rivals + i;
    char where[256] = "";

    survey_rival (&trial->survey, i);
    if (!answer->tried)
        result (trial, SKIPPED, "no grid point was judged", "rival: %s",
                rival->label);
    else if (answer->verdict != FAILS)
        result (trial, FAILED, NULL, "rival: %s: nowhere rejected",
                rival->label);
    else {
        survey_name (where, sizeof where, &trial->survey, answer->at);
        result (trial, PASSED, NULL, "rival: %s: rejected at %s", rival->label,
                where);
        if (rival->paper_says != NULL)
            result (trial, DISPUTED, rival->paper_says,
                    "what the paper says agrees: %s", rival->label);
    }
}

/* ---- Published numbers
 * ------------------------------------------------------------- */

static void
check_observation (struct trial *trial, size_t i)
{
    const struct observation *observed = trial->claim->observed + i;
    enum agreement answer;
    char where[256];

    place_name (where, sizeof where, trial->claim->predicts->axes,
                &observed->point);
    survey_observation (&trial->survey, i);
    answer = trial->survey.observed[i];
    if (observed->disagrees != NULL && answer == DIFFERS)
        result (trial, DISPUTED, observed->disagrees,
                "published %s +- %s at %s agrees (%s)", observed->value,
                observed->radius, where, observed->source);
    else
        result (trial,
                answer == AGREES && observed->disagrees == NULL ? PASSED
                                                                : FAILED,
                NULL, "published %s +- %s at %s%s (%s)", observed->value,
                observed->radius, where,
                observed->disagrees == NULL ? "" : " still disagrees",
                observed->source);
}

/* ---- Resolution
 * ---------------------------------------------------------------------- */

/* An axis that takes fractions: its domain never says integer. */
static int
is_integer_axis (const struct quantity *quantity, const char *axis)
{
    const char *domain = quantity->domain;

    while (*domain != '\0') {
        size_t span = strcspn (domain, ",");
        char clause[256];
        const char *at;
        snprintf (clause, sizeof clause, "%.*s", (int) span, domain);
        at = strstr (clause, axis);
        if (memcmp (clause, "integer ", 8) == 0 && at != NULL)
            return 1;
        domain += span;
        domain += strspn (domain, ", ");
    }
    return 0;
}

/* The smallest changes that the first judged point rejects. */
static void
report_resolution (struct trial *trial)
{
    const struct claim *claim = trial->claim;
    slong max_prec = trial->circumstances->max_prec;
    const struct survey_point *point = trial->survey.points;
    char line[512];
    size_t i = 0, used;
    int axis;

    while (i < claim->npoints && !survey_has_number (&trial->survey, i))
        i++;
    if (i == claim->npoints)
        return;
    point += i;
    /* Without a margin every change is rejected. */
    if (relation_two_sided (claim->accept.relation)
        && arb_is_zero (point->finding.margin))
        return;
    used = (size_t) snprintf (
        line, sizeof line, "  resolution: constant %.2g %%",
        100
            * finding_resolution (&point->finding, claim, &point->place, -1,
                                  max_prec));
    for (axis = 0; axis < point->place.count; axis++) {
        char name[64];
        double found;
        axis_name (name, sizeof name, claim->predicts->axes, axis);
        if (is_integer_axis (claim->predicts, name))
            continue;
        found = finding_resolution (&point->finding, claim, &point->place,
                                    axis, max_prec);
        if (found > 0 && used < sizeof line)
            used += (size_t) snprintf (line + used, sizeof line - used,
                                       ", %s %.2g %%", name, 100 * found);
        else if (used < sizeof line)
            used += (size_t) snprintf (line + used, sizeof line - used,
                                       ", %s none", name);
    }
    tap_comment (trial->tap, "%s", line);
}

/* ---- The whole claim ---------------------------------------------------- */

static void
hear (struct trial *trial)
{
    const struct claim *claim = trial->claim;
    size_t i;

    check_proof (trial);
    for (i = 0; i < claim->npoints; i++)
        check_point (trial, i);
    report_resolution (trial);
    check_control (trial);
    for (i = 0; i < claim->nrivals; i++)
        check_rival (trial, i);
    for (i = 0; i < claim->nobserved; i++)
        check_observation (trial, i);
}

struct session {
    struct tap tap;
    const struct request *request;
    json_t *claims; /* null: TAP */
};

/* Begin the part of a document that belongs to TRIAL. */
static void
begin_document (struct session *session, struct trial *trial)
{
    json_t *object;

    if (session->claims == NULL)
        return;
    object = json_object ();
    trial->results = json_array ();
    trial->points = json_array ();
    json_put (object, "claim", json_text (trial->claim->id));
    json_put (object, "statement", json_text (trial->claim->statement));
    json_put (object, "results", trial->results);
    json_put (object, "points", trial->points);
    json_append (session->claims, object);
}

/* The document of what was judged, when there is a verdict. */
static enum exit_code
print_document (FILE *out, struct session *session, enum exit_code code)
{
    const struct circumstances *circumstances =
        &session->request->circumstances;
    json_t *document = json_document (session->request->command);

    json_put (document, "level", json_double (SUITE_LEVEL));
    json_put (document, "checks", json_count (stochastic_checks ()));
    json_put (document, "seed", json_seed (circumstances->seed));
    json_put (document, "effort", json_double (circumstances->effort));
    json_put (document, "count", json_count ((size_t) session->tap.count));
    json_put (document, "failed", json_count ((size_t) session->tap.failed));
    json_put (document, "claims", session->claims);
    if (code == EXIT_HOLDS || code == EXIT_FAILS || code == EXIT_UNDECIDED)
        return graver (code, json_print (out, document));
    json_decref (document);
    return code;
}

static enum exit_code
check_claim (const struct claim *claim, void *context)
{
    struct session *session = context;
    struct trial trial = { .tap = &session->tap,
                           .claim = claim,
                           .circumstances = &session->request->circumstances };
    const char *defect = claim_defect (claim);
    int before = session->tap.failed, room = 1;

    begin_document (session, &trial);
    tap_comment (&session->tap, "%s: %s", claim->id, claim->statement);
    if (defect != NULL)
        result (&trial, FAILED, NULL, "cannot be loaded: %s", defect);
    else {
        room = survey_init (&trial.survey, claim, trial.circumstances, NULL);
        if (room)
            hear (&trial);
        survey_clear (&trial.survey);
    }
    if (!room)
        return complain (EXIT_LIMIT, "%s: no memory", claim->id);
    return session->tap.failed > before ? EXIT_FAILS : EXIT_HOLDS;
}

enum exit_code
command_check (FILE *out, const struct request *request)
{
    struct session session = { .request = request };
    enum exit_code code = EXIT_HOLDS;
    int i;

    /* Every word must name something before the first line is printed. */
    for (i = 0; i < request->nwords; i++) {
        enum exit_code known =
            for_claims (request->words[i], claim_nothing, NULL);
        if (known != EXIT_HOLDS)
            return known;
    }
    if (request->json)
        session.claims = json_array ();
    tap_begin (&session.tap, request->json ? NULL : out);
    tap_comment (&session.tap,
                 "level %g over %zu stochastic checks, seed %llu, effort %g",
                 SUITE_LEVEL,
                 request->circumstances.checks > 0
                     ? request->circumstances.checks
                     : stochastic_checks (),
                 (unsigned long long) request->circumstances.seed,
                 request->circumstances.effort);
    if (request->nwords == 0)
        code = for_claims (NULL, check_claim, &session);
    for (i = 0; i < request->nwords; i++)
        code = graver (code,
                       for_claims (request->words[i], check_claim, &session));
    if (tap_end (&session.tap) > 0)
        code = graver (code, EXIT_FAILS);
    return request->json ? print_document (out, &session, code) : code;
}
