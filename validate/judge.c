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

int
relation_two_sided (enum relation relation)
{
    return relation != AT_MOST && relation != AT_LEAST;
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
           struct law *law)
{
    const struct sample *sample = &finding->sample;
    double band = finding->measurement.band;
    double margin = arf_get_d (arb_midref (finding->margin), ARF_RND_DOWN);

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
    arb_t ball, m, slack;

    arb_init (ball);
    arb_init (m);
    arb_init (slack);
    for (k = 0; k < categories && verdict != BROKEN; k++) {
        struct interval interval =
            sample_category (&finding->sample, k, categories, level);
        enum verdict one = BROKEN;
        if (law_value (ball, k, law)) {
            p[k] = arf_get_d (arb_midref (ball), ARF_RND_NEAR);
            arb_set_d (m, interval.centre);
            arb_set_d (slack, interval.half_width);
            one = weigh (m, slack, ball, finding->margin, HISTOGRAM);
        }
        if (one < verdict)
            verdict = one;
    }
    *chi = verdict != BROKEN ? chi_square (&finding->sample, p, categories)
                             : HUGE_VAL;
    arb_clear (ball);
    arb_clear (m);
    arb_clear (slack);
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
        return judge_law (&found->distance, finding, &law);
    return judge_histogram (&found->chi_square, finding, claim, &law,
                            finding->level);
}

/* Does CLAIM speak of a whole law? */
static int
is_whole (const struct claim *claim)
{
    return claim->accept.relation == LAW
           || claim->accept.relation == HISTOGRAM;
}

/* Set BALL to FACTOR, which is read from RIVAL, times its quantity at MOVED,
   which is PLACE as RIVAL changes it; 0 where it has no value. */
static int
rival_value (arb_t ball, struct place *moved, fmpq_t factor,
             const struct claim *claim, const struct rival *rival,
             slong max_prec)
{
    const char *axes = claim->predicts->axes;

    fmpq_one (factor);
    if (!move_place (moved, rival, axes)
        || (rival->factor != NULL
            && decimal_read (factor, rival->factor) != DECIMAL_READ)
        || !place_evaluate (ball, rival->predicts, moved, axes, DIGITS,
                            max_prec))
        return 0;
    arb_mul_fmpz (ball, ball, fmpq_numref (factor), BITS);
    arb_div_fmpz (ball, ball, fmpq_denref (factor), BITS);
    return 1;
}

int
rival_evaluate (arb_t ball, const struct claim *claim,
                const struct rival *rival, const struct place *place,
                slong max_prec)
{
    struct place moved;
    fmpq_t factor;
    int known;

    place_set (&moved, place);
    fmpq_init (factor);
    known = rival_value (ball, &moved, factor, claim, rival, max_prec);
    fmpq_clear (factor);
    place_clear (&moved);
    return known;
}

/* The verdict on RIVAL: of a whole law only the value at PLACE, unless
   WHOLE. */
static enum verdict
verdict_beside (const struct finding *finding, const struct claim *claim,
                const struct rival *rival, const struct place *place,
                int whole, slong max_prec)
{
    enum verdict verdict = BROKEN;
    struct measurement unused;
    struct place moved;
    fmpq_t factor;
    arb_t ball;

    place_set (&moved, place);
    fmpq_init (factor);
    arb_init (ball);
    if (rival_value (ball, &moved, factor, claim, rival, max_prec)) {
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

/* ---- Judging ------------------------------------------------------------ */

/* A finding that is being made. */
struct pending {
    struct finding *finding;
    const struct claim *claim;
};

/* Is the sample good enough: decided, with at most a quarter of the margin? */
static int
settled (const struct measurement *found, void *context)
{
    const struct pending *pending = context;
    struct finding *finding = pending->finding;
    const struct claim *claim = pending->claim;
    enum verdict verdict;
    double margin = arf_get_d (arb_midref (finding->margin), ARF_RND_DOWN);

    finding->measurement = *found;
    verdict = verdict_on (finding, claim, finding->predicted);
    return (verdict == HOLDS || verdict == FAILS)
           && found->interval.half_width <= margin / 4;
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
    finding->level = check_level (circumstances);
    finding->why = judge_exactly (finding, claim, place, DIGITS, max_prec);
    if (finding->why == NULL && finding->verdict == INCONCLUSIVE)
        finding->why =
            judge_exactly (finding, claim, place, MORE_DIGITS, max_prec);
    if (finding->why == NULL && claim->run_by != NULL) {
        struct pending pending = { finding, claim };
        finding->measured = 1;
        finding->measurement = measure (&finding->sample, claim, place,
                                        circumstances, settled, &pending);
        finding->why = finding->measurement.why;
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

/* Is a relative CHANGE of the prediction, or of the parameter AXIS, rejected?
   On both sides, unless the relation itself looks at one side only or -CHANGE
   would leave nothing. */
static int
is_resolved (const struct finding *finding, const struct claim *claim,
             const struct place *place, int axis, double change,
             slong max_prec)
{
    int up = rejects (finding, claim, place, axis, change, max_prec);
    int both = relation_two_sided (claim->accept.relation) && change < 1;

    if (change >= 1 || up != both)
        return up;
    return rejects (finding, claim, place, axis, -change, max_prec);
}

double
finding_resolution (const struct finding *finding, const struct claim *claim,
                    const struct place *place, int axis, slong max_prec)
{
    /* Between two octaves, as short dyadics. */
    static const double steps[] = { 0.875, 0.75, 0.625 };
    double smallest = 0;
    int octave = 0, i;

    /* Twice as large an upper bound is no contradiction. */
    if (is_resolved (finding, claim, place, axis, 1, max_prec))
        smallest = 1;
    while (++octave < 40
           && is_resolved (finding, claim, place, axis, ldexp (1, -octave),
                           max_prec))
        smallest = ldexp (1, -octave);
    for (i = 0; i < 3; i++) {
        double change = ldexp (steps[i], 1 - octave);
        if (!is_resolved (finding, claim, place, axis, change, max_prec))
            break;
        smallest = change;
    }
    return smallest;
}
