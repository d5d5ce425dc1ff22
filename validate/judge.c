#include "validate/judge.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/stream.h"
#include "theory/domain.h"
#include "validate/decimal.h"

/* Bits of the comparison; predictions are asked for 15 digits, and for 120
   when two exact numbers lie closer than that. */
enum { BITS = 512, DIGITS = 15, MORE_DIGITS = 120 };

/* The first look at a sample, and the most runs between two looks. */
enum { FIRST_LOOK = 256, LONGEST_LOOK = 65536 };

const char *
verdict_name (enum verdict verdict)
{
    static const char *const names[] = { "broken", "fails", "inconclusive",
                                         "holds" };

    return names[verdict];
}

int
relation_two_sided (enum relation relation)
{
    return relation != AT_MOST && relation != AT_LEAST;
}

size_t
stochastic_checks (void)
{
    const struct claim *const *claim;
    size_t count = 0;

    for (claim = claims; *claim != NULL; claim++)
        if ((*claim)->run_by != NULL
            && (*claim)->run_by->kind != DETERMINISTIC)
            count += (*claim)->npoints;
    return count > 0 ? count : 1;
}

/* The share of the level that one check has. */
static double
check_level (void)
{
    return SUITE_LEVEL / (double) stochastic_checks ();
}

/* ---- Places ------------------------------------------------------------ */

int
place_init (struct place *place, const char *axes, const struct point *point)
{
    int sound = 1, i;
    arb_t ball;

    place->count = axis_count (axes);
    for (i = 0; i < MAX_AXES; i++)
        fmpq_init (place->at + i);
    arb_init (ball);
    for (i = 0; i < MAX_AXES && sound; i++) {
        const char *text = point->at[i];
        if (i >= place->count)
            sound = text == NULL;
        else
            sound = text != NULL
                    && decimal_read (place->at + i, text) == DECIMAL_READ;
        arb_set_fmpq (ball, place->at + i, BITS);
        place->nearest[i] = arf_get_d (arb_midref (ball), ARF_RND_NEAR);
    }
    arb_clear (ball);
    return sound;
}

void
place_clear (struct place *place)
{
    int i;

    for (i = 0; i < MAX_AXES; i++)
        fmpq_clear (place->at + i);
}

void
place_name (char *text, size_t size, const char *axes,
            const struct point *point)
{
    int count = axis_count (axes), i;
    size_t used = 0;

    if (size > 0)
        *text = '\0';
    for (i = 0; i < count && point->at[i] != NULL && used < size; i++) {
        char name[64];
        int wrote;
        axis_name (name, sizeof name, axes, i);
        wrote = snprintf (text + used, size - used, "%s%s=%s",
                          i > 0 ? " " : "", name, point->at[i]);
        used += wrote > 0 ? (size_t) wrote : 0;
    }
}

/* ---- Verdicts ----------------------------------------------------------- */

void
finding_init (struct finding *finding)
{
    memset (finding, 0, sizeof *finding);
    arb_init (finding->predicted);
    arb_init (finding->margin);
    arb_init (finding->against);
}

void
finding_clear (struct finding *finding)
{
    arb_clear (finding->predicted);
    arb_clear (finding->margin);
    arb_clear (finding->against);
    free (finding->sample.x);
}

int
finding_has_number (const struct finding *finding)
{
    return finding->verdict != BROKEN
           && !(finding->measured && finding->measurement.broken != HOLDS);
}

/* Set MARGIN to what the card allows around PREDICTION. */
static void
declared_margin (arb_t margin, const struct claim *claim,
                 const arb_t prediction)
{
    fmpq_t exact;

    fmpq_init (exact);
    if (decimal_read (exact, claim->accept.margin) == DECIMAL_READ)
        arb_set_fmpq (margin, exact, BITS);
    else
        arb_indeterminate (margin);
    if (claim->accept.scale == OF_PREDICTION) {
        arb_t size;
        arb_init (size);
        arb_abs (size, prediction);
        arb_mul (margin, margin, size, BITS);
        arb_clear (size);
    }
    fmpq_clear (exact);
}

/*
 * Hold the measured number M with uncertainty SLACK (half-width and budget)
 * against PREDICTION.  M and PREDICTION are balls: comparisons are certain or
 * the verdict is INCONCLUSIVE.
 */
static enum verdict
weigh (const arb_t m, const arb_t slack, const arb_t prediction,
       const arb_t margin, enum relation relation)
{
    enum verdict verdict = INCONCLUSIVE;
    arb_t gap, far, near;

    arb_init (gap);
    arb_init (far);
    arb_init (near);
    arb_sub (gap, m, prediction, BITS);
    if (relation == AT_LEAST)
        arb_neg (gap, gap);
    if (relation_two_sided (relation))
        arb_abs (gap, gap);
    arb_add (far, gap, slack, BITS);
    arb_sub (near, gap, slack, BITS);
    if (arb_le (far, margin))
        verdict = HOLDS;
    else if (arb_gt (near, margin))
        verdict = FAILS;
    arb_clear (gap);
    arb_clear (far);
    arb_clear (near);
    return verdict;
}

enum verdict
verdict_on (const struct finding *finding, const struct claim *claim,
            const arb_t prediction)
{
    enum verdict verdict;
    arb_t m, slack, margin;

    arb_init (m);
    arb_init (slack);
    arb_init (margin);
    if (finding->measured) {
        const struct measurement *found = &finding->measurement;
        arb_set_d (m, found->interval.centre);
        arb_set_d (slack, found->interval.half_width);
        arb_set_d (margin, found->budget);
        arb_add (slack, slack, margin, BITS);
    } else
        arb_set (m, finding->against);
    declared_margin (margin, claim, prediction);
    verdict = weigh (m, slack, prediction, margin, claim->accept.relation);
    arb_clear (m);
    arb_clear (slack);
    arb_clear (margin);
    return verdict;
}

int
place_evaluate (arb_t ball, const struct quantity *quantity,
                const struct place *place, const char *axes, slong digits,
                slong max_prec)
{
    const struct goal goal = { digits, RELATIVE };
    int count = axis_count (quantity->axes), i;
    enum evaluation outcome = OUT_OF_DOMAIN;
    fmpq at[MAX_AXES];

    for (i = 0; i < MAX_AXES; i++)
        fmpq_init (at + i);
    for (i = 0; i < count; i++) {
        char name[64];
        int from;
        axis_name (name, sizeof name, quantity->axes, i);
        from = axis_position (axes, name, strlen (name));
        if (from < 0)
            break;
        fmpq_set (at + i, place->at + from);
    }
    if (i == count)
        outcome = quantity_eval (ball, quantity, at, goal, max_prec);
    for (i = 0; i < MAX_AXES; i++)
        fmpq_clear (at + i);
    return outcome == EVALUATED || (outcome == UNABLE && arb_is_finite (ball));
}

/* Copy PLACE. */
static void
place_set (struct place *copy, const struct place *place)
{
    int i;

    *copy = *place;
    for (i = 0; i < MAX_AXES; i++) {
        fmpq_init (copy->at + i);
        fmpq_set (copy->at + i, place->at + i);
    }
}

/* Apply the rival's change of a parameter to PLACE; 0 when it is malformed. */
static int
move_place (struct place *place, const struct rival *rival, const char *axes)
{
    int sound = 1, axis;
    fmpq_t number;

    if (rival->axis == NULL)
        return 1;
    axis = axis_position (axes, rival->axis, strlen (rival->axis));
    if (axis < 0)
        return 0;
    fmpq_init (number);
    if (rival->times != NULL) {
        sound = decimal_read (number, rival->times) == DECIMAL_READ;
        fmpq_mul (place->at + axis, place->at + axis, number);
    }
    if (rival->plus != NULL) {
        sound = sound && decimal_read (number, rival->plus) == DECIMAL_READ;
        fmpq_add (place->at + axis, place->at + axis, number);
    }
    fmpq_clear (number);
    return sound;
}

/* ---- Whole laws --------------------------------------------------------- */

/* A law as a function of its last axis: FACTOR times QUANTITY at PLACE. */
struct law {
    const struct quantity *quantity;
    struct place *place;
    const char *axes;
    const fmpq *factor;
    slong max_prec;
};

static int
law_value (arb_t ball, double x, void *context)
{
    struct law *law = context;
    int last = law->place->count - 1, known = 0;
    arf_t exact;

    arf_init (exact);
    arf_set_d (exact, x);
    if (arf_is_finite (exact)) {
        arf_get_fmpq (law->place->at + last, exact);
        known = place_evaluate (ball, law->quantity, law->place, law->axes,
                                DIGITS, law->max_prec);
    }
    if (known) {
        arb_mul_fmpz (ball, ball, fmpq_numref (law->factor), BITS);
        arb_div_fmpz (ball, ball, fmpq_denref (law->factor), BITS);
    }
    arf_clear (exact);
    return known;
}

/* Hold the sample of FINDING against the whole distribution function LAW. */
static enum verdict
judge_law (struct distance *distance, const struct finding *finding,
           const struct claim *claim, struct law *law)
{
    const struct sample *sample = &finding->sample;
    double band = finding->measurement.band, margin;
    arb_t ball;

    arb_init (ball);
    declared_margin (ball, claim, finding->predicted);
    margin = arf_get_d (arb_midref (ball), ARF_RND_DOWN);
    arb_clear (ball);
    *distance = law_distance (sample, law_value, law, margin - band);
    if (isinf (distance->high))
        return BROKEN;
    if (distance->high + band <= margin)
        return HOLDS;
    *distance = law_distance (sample, law_value, law, margin + band);
    return distance->low > margin + band ? FAILS : INCONCLUSIVE;
}

/* Hold every category of FINDING against LAW.  Sets *CHI to chi-square. */
static enum verdict
judge_histogram (double *chi, const struct finding *finding,
                 const struct claim *claim, struct law *law, double level)
{
    int categories = (int) claim->run_by->upper + 1, k;
    double *p = calloc ((size_t) categories, sizeof *p);
    enum verdict verdict = p != NULL ? HOLDS : BROKEN;
    arb_t ball, m, slack, margin;

    arb_init (ball);
    arb_init (m);
    arb_init (slack);
    arb_init (margin);
    declared_margin (margin, claim, finding->predicted);
    for (k = 0; k < categories && verdict != BROKEN; k++) {
        struct interval interval =
            sample_category (&finding->sample, k, categories, level);
        enum verdict one = BROKEN;
        if (law_value (ball, k, law)) {
            p[k] = arf_get_d (arb_midref (ball), ARF_RND_NEAR);
            arb_set_d (m, interval.centre);
            arb_set_d (slack, interval.half_width);
            one = weigh (m, slack, ball, margin, HISTOGRAM);
        }
        if (one < verdict)
            verdict = one;
    }
    *chi = verdict != BROKEN ? chi_square (&finding->sample, p, categories)
                             : HUGE_VAL;
    arb_clear (ball);
    arb_clear (m);
    arb_clear (slack);
    arb_clear (margin);
    free (p);
    return verdict;
}

/*
 * Judge FACTOR times QUANTITY at PLACE, which is changed, as a whole law or
 * histogram; puts what it finds into FOUND.
 */
static enum verdict
judge_whole (struct measurement *found, const struct finding *finding,
             const struct claim *claim, const struct quantity *quantity,
             struct place *place, const fmpq_t factor, slong max_prec)
{
    struct law law = { quantity, place, claim->predicts->axes, factor,
                       max_prec };

    if (claim->accept.relation == LAW)
        return judge_law (&found->distance, finding, claim, &law);
    return judge_histogram (&found->chi_square, finding, claim, &law,
                            check_level ());
}

/* Does CLAIM speak of a whole law? */
static int
is_whole (const struct claim *claim)
{
    return claim->accept.relation == LAW
           || claim->accept.relation == HISTOGRAM;
}

/* The verdict on RIVAL: of a whole law only the value at PLACE, unless
   WHOLE. */
static enum verdict
verdict_beside (const struct finding *finding, const struct claim *claim,
                const struct rival *rival, const struct place *place,
                int whole, slong max_prec)
{
    const char *axes = claim->predicts->axes;
    enum verdict verdict = BROKEN;
    struct measurement unused;
    struct place moved;
    fmpq_t factor;
    arb_t ball;

    place_set (&moved, place);
    fmpq_init (factor);
    fmpq_one (factor);
    arb_init (ball);
    if (move_place (&moved, rival, axes)
        && (rival->factor == NULL
            || decimal_read (factor, rival->factor) == DECIMAL_READ)
        && place_evaluate (ball, rival->predicts, &moved, axes, DIGITS,
                           max_prec)) {
        arb_mul_fmpz (ball, ball, fmpq_numref (factor), BITS);
        arb_div_fmpz (ball, ball, fmpq_denref (factor), BITS);
        verdict = verdict_on (finding, claim, ball);
        if (whole && verdict != FAILS && is_whole (claim) && finding->measured)
            verdict = judge_whole (&unused, finding, claim, rival->predicts,
                                   &moved, factor, max_prec);
    }
    arb_clear (ball);
    fmpq_clear (factor);
    place_clear (&moved);
    return verdict;
}

enum verdict
verdict_on_rival (const struct finding *finding, const struct claim *claim,
                  const struct rival *rival, const struct place *place,
                  slong max_prec)
{
    return verdict_beside (finding, claim, rival, place, 1, max_prec);
}

/* ---- Measuring ---------------------------------------------------------- */

/* The stream of a claim at a point: keyed by both names. */
static uint64_t
check_key (const struct claim *claim, const struct place *place, uint64_t seed)
{
    char *text = strdup (claim->id);
    uint64_t key;
    int i;

    for (i = 0; i < place->count; i++) {
        char *value = fmpq_get_str (NULL, 10, place->at + i);
        char *longer = realloc (text, strlen (text) + strlen (value) + 2);
        if (longer != NULL) {
            text = longer;
            strcat (text, " ");
            strcat (text, value);
        }
        flint_free (value);
    }
    key = stream_key (text, seed);
    free (text);
    return key;
}

/* Running intervals of all measures of one experiment. */
struct tally {
    int measures;
    struct mean_bound bound[MAX_MEASURES];
    size_t hits[MAX_MEASURES];
    size_t runs, looks;
    double level;
};

static void
tally_init (struct tally *tally, const struct experiment *experiment,
            size_t planned)
{
    int i;
    size_t look;

    memset (tally, 0, sizeof *tally);
    tally->measures = experiment_measures (experiment);
    tally->level = check_level ();
    for (i = 0; i < tally->measures; i++)
        mean_bound_init (tally->bound + i, experiment->lower,
                         experiment->upper, tally->level, (double) planned);
    /* A proportion is looked at after 256, 384, 576, ... runs: the level is
       split over the looks. */
    tally->looks = 1;
    for (look = FIRST_LOOK; look < planned; look += look / 2)
        tally->looks++;
}

static void
tally_add (struct tally *tally, const double *results, size_t count)
{
    size_t i;
    int j;

    for (i = 0; i < count; i++)
        for (j = 0; j < tally->measures; j++) {
            double x = results[i * MAX_MEASURES + (size_t) j];
            mean_bound_add (tally->bound + j, x);
            tally->hits[j] += x > 0.5;
        }
    tally->runs += count;
}

static struct measurement
tally_measurement (const struct tally *tally, enum kind kind, int which)
{
    const struct mean_bound *bound = tally->bound + which;
    struct measurement found = { .broken = HOLDS, .runs = tally->runs };

    found.mean = mean_bound_mean (bound);
    if (kind == PROPORTION)
        found.interval =
            proportion_interval (tally->hits[which], tally->runs,
                                 tally->level / (double) tally->looks);
    else
        found.interval = mean_bound_interval (bound);
    if (bound->left_range) {
        found.broken = BROKEN;
        found.why = "a run left the range that its interval relies on";
    }
    return found;
}

/* Why STATUS is no result, or null; *GRAVITY becomes what it makes of the
   claim.  A run that leaves every bound is a result: the claim fails. */
static const char *
status_reason (enum verdict *gravity, enum experiment_status status)
{
    *gravity = status == RUN_DIVERGED ? FAILS
               : status == RUN_DONE   ? HOLDS
                                      : BROKEN;
    switch (status) {
    case RUN_REFUSED:
        return "the experiment refused these parameters";
    case RUN_NO_MEMORY:
        return "the experiment ran out of memory";
    case RUN_DIVERGED:
        return "the run diverged";
    case RUN_DONE:
        break;
    }
    return NULL;
}

/* The runs to plan at these circumstances. */
static size_t
planned_runs (const struct claim *claim,
              const struct circumstances *circumstances)
{
    double runs = (double) claim->accept.runs * circumstances->effort;

    if (circumstances->runs > 0)
        return circumstances->runs;
    return runs < 2 ? 2 : (size_t) runs;
}

/* Is the sample good enough: decided, with at most a quarter of the margin? */
static int
settled (struct finding *finding, const struct claim *claim)
{
    enum verdict verdict = verdict_on (finding, claim, finding->predicted);
    double margin = arf_get_d (arb_midref (finding->margin), ARF_RND_DOWN);

    return (verdict == HOLDS || verdict == FAILS)
           && finding->measurement.interval.half_width <= margin / 4;
}

/*
 * Run with growing looks.  FINDING (may be null) decides when to stop; TALLY
 * holds what came.  Returns why nothing can be said, or null, and how grave
 * that is.
 */
static const char *
run_looks (enum verdict *gravity, struct tally *tally, struct finding *finding,
           const struct claim *claim, const struct place *place,
           const struct circumstances *circumstances)
{
    const struct experiment *experiment = claim->run_by;
    size_t planned = planned_runs (claim, circumstances);
    size_t look = FIRST_LOOK < planned ? FIRST_LOOK : planned;
    uint64_t key = check_key (claim, place, circumstances->seed);
    int which = experiment_measure (experiment, claim->measured);
    double *results =
        malloc ((size_t) LONGEST_LOOK * MAX_MEASURES * sizeof *results);
    const char *why = results == NULL ? "no memory for the results" : NULL;

    *gravity = why == NULL ? HOLDS : BROKEN;
    tally_init (tally, experiment, planned);
    while (why == NULL && tally->runs < planned) {
        size_t count = look - tally->runs;
        if (count > LONGEST_LOOK)
            count = LONGEST_LOOK;
        why = status_reason (gravity, experiment_repeat (results, experiment,
                                                         place->nearest, key,
                                                         tally->runs, count));
        if (why != NULL)
            break;
        tally_add (tally, results, count);
        if (tally->runs < look)
            continue;
        look = look + look / 2 < planned ? look + look / 2 : planned;
        if (finding != NULL) {
            finding->measurement =
                tally_measurement (tally, experiment->kind, which);
            *gravity = finding->measurement.broken;
            if (*gravity == BROKEN)
                why = finding->measurement.why;
            else if (settled (finding, claim))
                break;
        }
    }
    free (results);
    return why;
}

/* Put measure WHICH of all planned runs into SAMPLE, in order.  Returns why
   that cannot be, or null, and how grave that is. */
static const char *
collect (enum verdict *gravity, struct sample *sample,
         const struct claim *claim, const struct place *place,
         const struct circumstances *circumstances, int which)
{
    size_t planned = planned_runs (claim, circumstances), i;
    uint64_t key = check_key (claim, place, circumstances->seed);
    double *results =
        malloc ((size_t) LONGEST_LOOK * MAX_MEASURES * sizeof *results);
    const char *why = NULL;

    free (sample->x);
    sample->n = 0;
    sample->x = calloc (planned, sizeof *sample->x);
    *gravity = BROKEN;
    if (results == NULL || sample->x == NULL)
        why = "no memory for the results";
    while (why == NULL && sample->n < planned) {
        size_t count = planned - sample->n;
        if (count > LONGEST_LOOK)
            count = LONGEST_LOOK;
        why = status_reason (
            gravity, experiment_repeat (results, claim->run_by, place->nearest,
                                        key, sample->n, count));
        for (i = 0; i < count && why == NULL; i++)
            sample->x[sample->n++] =
                results[i * MAX_MEASURES + (size_t) which];
    }
    free (results);
    if (why == NULL && !sample_sort (sample)) {
        *gravity = BROKEN;
        why = "a run gave no number";
    }
    return why;
}

/* Is every number of SAMPLE one of 0 .. UPPER? */
static int
are_categories (const struct sample *sample, double upper)
{
    size_t i;

    for (i = 0; i < sample->n; i++)
        if (!(sample->x[i] >= 0 && sample->x[i] <= upper
              && sample->x[i] <= floor (sample->x[i])))
            return 0;
    return 1;
}

/* What SAMPLE says at PLACE. */
static struct measurement
sample_measurement (const struct sample *sample, const struct claim *claim,
                    const struct place *place)
{
    struct measurement found = { .broken = HOLDS, .runs = sample->n };
    double level = check_level ();
    double last = place->nearest[place->count - 1];

    if (claim->accept.relation == QUANTILE) {
        int axis = axis_position (claim->predicts->axes, "p", 1);
        found.interval = sample_quantile (sample, place->nearest[axis], level);
    } else if (claim->accept.relation == LAW) {
        found.band = sample_band (sample->n, level);
        found.interval.centre = sample_share (sample, last);
        found.interval.half_width = found.band;
    } else if (!are_categories (sample, claim->run_by->upper)) {
        found.broken = BROKEN;
        found.why = "a run gave no category";
    } else
        found.interval = sample_category (
            sample, last, (int) claim->run_by->upper + 1, level);
    found.mean = found.interval.centre;
    return found;
}

/* Is EXPERIMENT's outcome a sample of a law, rather than of a mean? */
static int
gives_sample (const struct experiment *experiment)
{
    return experiment->kind == SAMPLE || experiment->kind == CATEGORY;
}

/* Measure WHICH of a SAMPLE or CATEGORY. */
static struct measurement
measure_sample (struct sample *sample, const struct claim *claim,
                const struct place *place,
                const struct circumstances *circumstances, int which)
{
    struct measurement found = { .runs = 0 };
    enum verdict gravity;
    const char *why =
        collect (&gravity, sample, claim, place, circumstances, which);

    if (why == NULL)
        return sample_measurement (sample, claim, place);
    found.broken = gravity;
    found.why = why;
    return found;
}

/* One deterministic run. */
static struct measurement
run_once (const struct claim *claim, const struct place *place, int which)
{
    double results[2 * MAX_MEASURES] = { 0 };
    struct measurement found = { .broken = HOLDS, .runs = 1 };
    enum experiment_status status =
        experiment_repeat (results, claim->run_by, place->nearest, 0, 0, 1);

    found.why = status_reason (&found.broken, status);
    found.mean = found.interval.centre = results[which];
    found.budget = results[MAX_MEASURES + which];
    if (found.why == NULL
        && !(isfinite (found.mean) && isfinite (found.budget))) {
        found.why = "the run gave no finite number";
        found.broken = BROKEN;
    }
    return found;
}

static const char *
measure (struct finding *finding, const struct claim *claim,
         const struct place *place, const struct circumstances *circumstances)
{
    finding->measured = 1;
    if (claim->run_by->kind == DETERMINISTIC) {
        finding->measurement = run_once (
            claim, place, experiment_measure (claim->run_by, claim->measured));
        return finding->measurement.why;
    } else if (gives_sample (claim->run_by)) {
        finding->measurement = measure_sample (
            &finding->sample, claim, place, circumstances,
            experiment_measure (claim->run_by, claim->measured));
        return finding->measurement.why;
    } else {
        struct tally *tally = malloc (sizeof *tally);
        const char *why = "no memory for the tally";
        enum verdict gravity = BROKEN;
        if (tally != NULL)
            why = run_looks (&gravity, tally, finding, claim, place,
                             circumstances);
        free (tally);
        finding->measurement.broken = gravity;
        return why;
    }
}

enum verdict
claim_measure (struct measurement *all, const struct claim *claim,
               const struct place *place,
               const struct circumstances *circumstances)
{
    int measures = experiment_measures (claim->run_by), i;
    const char *why = NULL;
    enum verdict gravity = BROKEN;
    struct tally *tally = NULL;

    struct sample sample = { NULL, 0 };

    if (claim->run_by->kind != DETERMINISTIC
        && !gives_sample (claim->run_by)) {
        tally = malloc (sizeof *tally);
        if (tally == NULL)
            why = "no memory for the tally";
        else
            why =
                run_looks (&gravity, tally, NULL, claim, place, circumstances);
    }
    for (i = 0; i < measures; i++) {
        if (claim->run_by->kind == DETERMINISTIC)
            all[i] = run_once (claim, place, i);
        else if (gives_sample (claim->run_by))
            all[i] = measure_sample (&sample, claim, place, circumstances, i);
        else if (why == NULL)
            all[i] = tally_measurement (tally, claim->run_by->kind, i);
        if (why != NULL) {
            all[i].broken = gravity;
            all[i].why = why;
        }
    }
    free (tally);
    free (sample.x);
    return measures > 0 ? all[0].broken : BROKEN;
}

/* Set the predicted and the exact number to DIGITS digits and decide; why that
   cannot be, or null. */
static const char *
judge_exactly (struct finding *finding, const struct claim *claim,
               const struct place *place, slong digits, slong max_prec)
{
    const char *axes = claim->predicts->axes;

    if (!place_evaluate (finding->predicted, claim->predicts, place, axes,
                         digits, max_prec))
        return "the prediction has no value here";
    if (arb_rel_accuracy_bits (finding->predicted) < 49)
        return "the prediction did not reach 15 digits";
    declared_margin (finding->margin, claim, finding->predicted);
    if (claim->against == NULL)
        arb_set (finding->against, finding->predicted);
    else if (!place_evaluate (finding->against, claim->against, place, axes,
                              digits, max_prec))
        return "what it is held against has no value here";
    if (claim->run_by == NULL)
        finding->verdict = verdict_on (finding, claim, finding->predicted);
    return NULL;
}

/* The verdict on the prediction as a whole law at PLACE; FINDING gets its
   distance or chi-square. */
static enum verdict
verdict_on_law (struct finding *finding, const struct claim *claim,
                const struct place *place, slong max_prec)
{
    enum verdict verdict;
    struct place moved;
    fmpq_t one;

    fmpq_init (one);
    fmpq_one (one);
    place_set (&moved, place);
    verdict = judge_whole (&finding->measurement, finding, claim,
                           claim->predicts, &moved, one, max_prec);
    place_clear (&moved);
    fmpq_clear (one);
    return verdict;
}

void
claim_judge (struct finding *finding, const struct claim *claim,
             const struct place *place,
             const struct circumstances *circumstances)
{
    slong max_prec = circumstances->max_prec;

    finding->verdict = BROKEN;
    finding->why = judge_exactly (finding, claim, place, DIGITS, max_prec);
    if (finding->why == NULL && finding->verdict == INCONCLUSIVE)
        finding->why =
            judge_exactly (finding, claim, place, MORE_DIGITS, max_prec);
    if (finding->why == NULL && claim->run_by != NULL) {
        finding->why = measure (finding, claim, place, circumstances);
        if (finding->why == NULL)
            finding->verdict = verdict_on (finding, claim, finding->predicted);
        if (finding->why == NULL && is_whole (claim))
            finding->verdict =
                verdict_on_law (finding, claim, place, max_prec);
        if (finding->verdict == BROKEN && finding->why == NULL)
            finding->why = "the predicted law has no value somewhere";
    }
    if (finding->why != NULL)
        finding->verdict =
            finding->measured && finding->measurement.broken == FAILS ? FAILS
                                                                      : BROKEN;
    /* An interval wider than the margin can tell nothing apart. */
    if (finding->verdict == HOLDS && finding->measured
        && finding->measurement.interval.half_width
               > arf_get_d (arb_midref (finding->margin), ARF_RND_UP))
        finding->verdict = INCONCLUSIVE;
}

/* ---- Resolution -----------------------------------------------------------
 */

/* Does FINDING reject the prediction changed by the relative amount CHANGE,
   a dyadic number? */
static int
rejects (const struct finding *finding, const struct claim *claim,
         const struct place *place, int axis, double change, slong max_prec)
{
    int rejected = 0;
    arf_t dyadic;
    fmpq_t factor;

    arf_init (dyadic);
    fmpq_init (factor);
    arf_set_d (dyadic, change);
    arf_get_fmpq (factor, dyadic);
    fmpz_add (fmpq_numref (factor), fmpq_numref (factor),
              fmpq_denref (factor));
    fmpq_canonicalise (factor);
    if (axis < 0) {
        arb_t prediction;
        arb_init (prediction);
        arb_set_fmpq (prediction, factor, BITS);
        arb_mul (prediction, prediction, finding->predicted, BITS);
        rejected = verdict_on (finding, claim, prediction) == FAILS;
        arb_clear (prediction);
    } else {
        const struct rival moved = { .predicts = claim->predicts };
        enum verdict verdict;
        struct place there;
        place_set (&there, place);
        fmpq_mul (there.at + axis, there.at + axis, factor);
        verdict = verdict_beside (finding, claim, &moved, &there, 0, max_prec);
        /* BROKEN: the quantity has no value there, outside its domain. */
        rejected = verdict == FAILS || verdict == BROKEN;
        place_clear (&there);
    }
    fmpq_clear (factor);
    arf_clear (dyadic);
    return rejected;
}

double
finding_resolution (const struct finding *finding, const struct claim *claim,
                    const struct place *place, int axis, slong max_prec)
{
    /* Quarter octaves as short dyadics. */
    static const double steps[] = { 1, 0.875, 0.75, 0.625 };
    double smallest = 0;
    int octave, i;

    for (octave = 0; octave < 40; octave++)
        for (i = 0; i < 4; i++) {
            double change = ldexp (steps[i], -octave);
            int up = rejects (finding, claim, place, axis, change, max_prec);
            int down =
                change < 1
                && rejects (finding, claim, place, axis, -change, max_prec);
            /* A resolution is rejected on both sides, unless the relation
               itself looks at one side only. */
            int seen =
                relation_two_sided (claim->accept.relation) && change < 1
                    ? up && down
                    : up || down;
            /* Twice as large an upper bound is no contradiction. */
            if (!seen && change >= 1)
                continue;
            if (!seen)
                return smallest;
            smallest = change;
        }
    return smallest;
}
