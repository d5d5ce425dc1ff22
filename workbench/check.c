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
#include "workbench/tap.h"

/* One claim on trial. */
struct trial {
    struct tap *tap;
    const struct claim *claim;
    const struct circumstances *circumstances;
    struct place *places;     /* one per grid point */
    struct finding *findings; /* one per grid point */
    enum { LEFT_OUT, JUDGED } * judged;
};

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
        enum truth truth = proof_step (proof, i, NULL);
        char why[512];
        snprintf (why, sizeof why, "cited, not checked: %s", step->source);
        result (trial,
                step->method == BY_CITATION ? SKIPPED
                : truth == PROVED           ? PASSED
                                            : FAILED,
                why, "proof, %s: %s", step->label,
                step->method == BY_CITATION ? "cited" : truth_name (truth));
    }
}

/* ---- Two routes
 * --------------------------------------------------------------- */

/* The worse accuracy of two balls in decimal digits. */
static slong
common_digits (const arb_t a, const arb_t b)
{
    slong bits =
        FLINT_MIN (arb_rel_accuracy_bits (a), arb_rel_accuracy_bits (b));

    return (slong) ((double) FLINT_MAX (bits, 0) * 0.30103);
}

/* Digits to which a second route is asked. */
enum { SECOND_DIGITS = 30 };

/* The prediction at 30 digits by both routes: they must overlap, and both be
   sharp enough to differ. */
static void
check_second (struct trial *trial, size_t i, const char *where)
{
    const struct claim *claim = trial->claim;
    const char *axes = claim->predicts->axes;
    slong max_prec = trial->circumstances->max_prec;
    arb_t first, second;
    slong digits;
    int good;

    if (claim->second == NULL)
        return;
    arb_init (first);
    arb_init (second);
    good = place_evaluate (first, claim->predicts, trial->places + i, axes,
                           SECOND_DIGITS, max_prec)
           && place_evaluate (second, claim->second, trial->places + i, axes,
                              SECOND_DIGITS, max_prec)
           && arb_overlaps (first, second);
    digits = good ? common_digits (first, second) : 0;
    /* Wide balls overlap with anything. */
    result (trial, digits >= 15 ? PASSED : FAILED, NULL,
            "two routes agree at %s to %ld digits", where,
            (long) FLINT_MIN (digits, 999));
    arb_clear (first);
    arb_clear (second);
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

/* Judge grid point number I. */
static void
check_point (struct trial *trial, size_t i)
{
    const struct claim *claim = trial->claim;
    const struct point *point = claim->grid + i;
    struct finding *finding = trial->findings + i;
    char where[256];

    place_name (where, sizeof where, claim->predicts->axes, point);
    if (point->effort > trial->circumstances->effort) {
        char why[64];
        snprintf (why, sizeof why, "waits for ASSAY_EFFORT=%g", point->effort);
        result (trial, SKIPPED, why, "point %s", where);
        return;
    }
    if (!place_init (trial->places + i, claim->predicts->axes, point)) {
        trial->judged[i] = JUDGED;
        result (trial, FAILED, NULL, "point %s: not a point of the axes %s",
                where, claim->predicts->axes);
        return;
    }
    trial->judged[i] = JUDGED;
    check_second (trial, i, where);
    claim_judge (finding, claim, trial->places + i, trial->circumstances);
    if (!finding_has_number (finding))
        result (trial, FAILED, NULL, "%s: %s: %s", where,
                verdict_name (finding->verdict),
                finding->why != NULL ? finding->why : "no reason given");
    else if (claim->run_by != NULL || claim->against != NULL)
        result (trial, finding->verdict == HOLDS ? PASSED : FAILED, NULL,
                "%s: %s", where, verdict_name (finding->verdict));
    describe (trial, finding);
}

/* A prediction wrong by four margins, on the side the relation forbids, must
   not hold. */
static void
check_control (struct trial *trial)
{
    const struct claim *claim = trial->claim;
    size_t i;

    for (i = 0; i < claim->npoints; i++) {
        const struct finding *finding = trial->findings + i;
        int rejected;
        arb_t wrong;
        if (!trial->judged[i] || !finding_has_number (finding)
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
check_rival (struct trial *trial, const struct rival *rival)
{
    const struct claim *claim = trial->claim;
    int seen = 0, rejected = 0;
    char where[256] = "";
    size_t i;

    for (i = 0; i < claim->npoints && !rejected; i++) {
        if (!trial->judged[i] || !finding_has_number (trial->findings + i))
            continue;
        seen = 1;
        rejected = verdict_on_rival (trial->findings + i, claim, rival,
                                     trial->places + i,
                                     trial->circumstances->max_prec)
                   == FAILS;
        place_name (where, sizeof where, claim->predicts->axes,
                    claim->grid + i);
    }
    if (!seen)
        result (trial, SKIPPED, "no grid point was judged", "rival: %s",
                rival->label);
    else if (!rejected)
        result (trial, FAILED, NULL, "rival: %s: nowhere rejected",
                rival->label);
    else {
        result (trial, PASSED, NULL, "rival: %s: rejected at %s", rival->label,
                where);
        if (rival->paper_says != NULL)
            result (trial, DISPUTED, rival->paper_says,
                    "what the paper says agrees: %s", rival->label);
    }
}

/* ---- Published numbers
 * ------------------------------------------------------------- */

/* Is VALUE within RADIUS of BALL?  1 certainly, 0 certainly not, -1 unknown.
 */
static int
within (const arb_t ball, const fmpq_t value, const fmpq_t radius)
{
    int answer;
    arb_t gap, bound;

    arb_init (gap);
    arb_init (bound);
    arb_set_fmpq (gap, value, 128);
    arb_sub (gap, gap, ball, 128);
    arb_abs (gap, gap);
    arb_set_fmpq (bound, radius, 128);
    answer = arb_le (gap, bound) ? 1 : arb_gt (gap, bound) ? 0 : -1;
    arb_clear (gap);
    arb_clear (bound);
    return answer;
}

static void
check_observation (struct trial *trial, const struct observation *observed)
{
    const struct goal goal = { 15, RELATIVE };
    const struct claim *claim = trial->claim;
    struct place place;
    char where[256];
    int answer = -1;
    fmpq_t value, radius;
    arb_t ball;

    fmpq_init (value);
    fmpq_init (radius);
    arb_init (ball);
    place_name (where, sizeof where, claim->predicts->axes, &observed->point);
    if (place_init (&place, claim->predicts->axes, &observed->point)
        && decimal_read (value, observed->value) == DECIMAL_READ
        && decimal_read (radius, observed->radius) == DECIMAL_READ
        && quantity_eval (ball, claim->predicts, place.at, goal,
                          trial->circumstances->max_prec)
               == EVALUATED)
        answer = within (ball, value, radius);
    if (observed->disagrees != NULL && answer == 0)
        result (trial, DISPUTED, observed->disagrees,
                "published %s +- %s at %s agrees (%s)", observed->value,
                observed->radius, where, observed->source);
    else
        result (trial,
                answer == 1 && observed->disagrees == NULL ? PASSED : FAILED,
                NULL, "published %s +- %s at %s%s (%s)", observed->value,
                observed->radius, where,
                observed->disagrees == NULL ? "" : " still disagrees",
                observed->source);
    place_clear (&place);
    fmpq_clear (value);
    fmpq_clear (radius);
    arb_clear (ball);
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
    char line[512];
    size_t i = 0, used;
    int axis;

    while (i < claim->npoints
           && (!trial->judged[i] || !finding_has_number (trial->findings + i)))
        i++;
    if (i == claim->npoints)
        return;
    /* Without a margin every change is rejected. */
    if (relation_two_sided (claim->accept.relation)
        && arb_is_zero (trial->findings[i].margin))
        return;
    used = (size_t) snprintf (
        line, sizeof line, "  resolution: constant %.2g %%",
        100
            * finding_resolution (trial->findings + i, claim,
                                  trial->places + i, -1,
                                  trial->circumstances->max_prec));
    for (axis = 0; axis < trial->places[i].count; axis++) {
        char name[64];
        double found;
        axis_name (name, sizeof name, claim->predicts->axes, axis);
        if (is_integer_axis (claim->predicts, name))
            continue;
        found =
            finding_resolution (trial->findings + i, claim, trial->places + i,
                                axis, trial->circumstances->max_prec);
        if (found > 0 && used < sizeof line)
            used += (size_t) snprintf (line + used, sizeof line - used,
                                       ", %s %.2g %%", name, 100 * found);
        else if (used < sizeof line)
            used += (size_t) snprintf (line + used, sizeof line - used,
                                       ", %s none", name);
    }
    tap_comment (trial->tap, "%s", line);
}

/* ---- The whole claim
 * -------------------------------------------------------------------- */

static int
trial_init (struct trial *trial)
{
    size_t n = trial->claim->npoints, i;

    trial->places = calloc (n, sizeof *trial->places);
    trial->findings = calloc (n, sizeof *trial->findings);
    trial->judged = calloc (n, sizeof *trial->judged);
    if (trial->places == NULL || trial->findings == NULL
        || trial->judged == NULL)
        return 0;
    for (i = 0; i < n; i++)
        finding_init (trial->findings + i);
    return 1;
}

static void
trial_clear (struct trial *trial)
{
    size_t i;

    for (i = 0; i < trial->claim->npoints; i++) {
        if (trial->judged != NULL && trial->judged[i])
            place_clear (trial->places + i);
        if (trial->findings != NULL)
            finding_clear (trial->findings + i);
    }
    free (trial->places);
    free (trial->findings);
    free (trial->judged);
}

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
        check_rival (trial, claim->rivals + i);
    for (i = 0; i < claim->nobserved; i++)
        check_observation (trial, claim->observed + i);
}

struct session {
    struct tap tap;
    const struct request *request;
};

static enum exit_code
check_claim (const struct claim *claim, void *context)
{
    struct session *session = context;
    struct trial trial = { .tap = &session->tap,
                           .claim = claim,
                           .circumstances = &session->request->circumstances };
    const char *defect = claim_defect (claim);
    int before = session->tap.failed;

    tap_comment (&session->tap, "%s: %s", claim->id, claim->statement);
    if (defect != NULL)
        result (&trial, FAILED, NULL, "cannot be loaded: %s", defect);
    else if (trial_init (&trial)) {
        hear (&trial);
        trial_clear (&trial);
    } else
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
    tap_begin (&session.tap, out);
    tap_comment (&session.tap,
                 "level %g over %zu stochastic checks, seed %llu, effort %g",
                 SUITE_LEVEL, stochastic_checks (),
                 (unsigned long long) request->circumstances.seed,
                 request->circumstances.effort);
    if (request->nwords == 0)
        code = for_claims (NULL, check_claim, &session);
    for (i = 0; i < request->nwords; i++)
        code = graver (code,
                       for_claims (request->words[i], check_claim, &session));
    if (tap_end (&session.tap) > 0)
        code = graver (code, EXIT_FAILS);
    return code;
}
