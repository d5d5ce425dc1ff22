#include "workbench/survey.h"

#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"

/* ---- Points ------------------------------------------------------------- */

/* Room for N points; 0 when there is none. */
static int
make_room (struct survey *survey, size_t n)
{
    const struct claim *claim = survey->claim;
    size_t steps = claim->proved_by != NULL ? claim->proved_by->nsteps : 0;

    survey->points = calloc (n + 1, sizeof *survey->points);
    survey->steps = calloc (steps + 1, sizeof *survey->steps);
    survey->rivals = calloc (claim->nrivals + 1, sizeof *survey->rivals);
    survey->observed = calloc (claim->nobserved + 1, sizeof *survey->observed);
    return survey->points != NULL && survey->steps != NULL
           && survey->rivals != NULL && survey->observed != NULL;
}

/* A new point at the end: POINT of the card, which may be malformed. */
static struct survey_point *
add_point (struct survey *survey, const struct point *point)
{
    struct survey_point *added = survey->points + survey->n++;

    added->sound =
        place_init (&added->place, survey->claim->predicts->axes, point);
    finding_init (&added->finding);
    added->digits = -1;
    return added;
}

/* Is the last point one of those before it? */
static int
is_repeated (const struct survey *survey)
{
    const struct place *last = &survey->points[survey->n - 1].place;
    size_t i;
    int axis;

    for (i = 0; i + 1 < survey->n; i++) {
        const struct place *other = &survey->points[i].place;
        for (axis = 0; axis < last->count; axis++)
            if (!fmpq_equal (last->at + axis, other->at + axis))
                break;
        if (axis == last->count)
            return 1;
    }
    return 0;
}

static void
drop_last (struct survey *survey)
{
    struct survey_point *last = survey->points + --survey->n;

    place_clear (&last->place);
    finding_clear (&last->finding);
    memset (last, 0, sizeof *last);
}

/* Point number I of GRID's given axes, the others from POINT. */
static void
add_moved (struct survey *survey, const struct point *point,
           const struct grid *grid, size_t i)
{
    struct survey_point *added = add_point (survey, point);
    int axis;

    for (axis = grid->count - 1; axis >= 0; axis--)
        if (grid->given[axis]) {
            fmpq_set (added->place.at + axis,
                      grid->values[axis] + i % grid->length[axis]);
            i /= grid->length[axis];
        }
    place_round (&added->place);
    if (is_repeated (survey))
        drop_last (survey);
}

int
survey_init (struct survey *survey, const struct claim *claim,
             const struct circumstances *circumstances,
             const struct grid *grid)
{
    size_t each = grid != NULL ? grid->size : 1, i, j;

    memset (survey, 0, sizeof *survey);
    survey->claim = claim;
    survey->circumstances = circumstances;
    survey->runs = 1;
    if (!make_room (survey, claim->npoints * each))
        return 0;
    for (i = 0; i < claim->npoints; i++)
        if (grid == NULL)
            add_point (survey, claim->grid + i)->card = claim->grid + i;
        else if (claim->grid[i].effort <= circumstances->effort)
            for (j = 0; j < each; j++)
                add_moved (survey, claim->grid + i, grid, j);
    return 1;
}

void
survey_clear (struct survey *survey)
{
    while (survey->n > 0)
        drop_last (survey);
    free (survey->points);
    free (survey->steps);
    free (survey->rivals);
    free (survey->observed);
}

void
survey_name (char *text, size_t size, const struct survey *survey, size_t i)
{
    const struct survey_point *point = survey->points + i;
    const char *axes = survey->claim->predicts->axes;
    struct point spelled = { { NULL }, 0 };
    int axis;

    if (point->card != NULL) {
        place_name (text, size, axes, point->card);
        return;
    }
    for (axis = 0; axis < point->place.count; axis++)
        spelled.at[axis] = fmpq_get_str (NULL, 10, point->place.at + axis);
    place_name (text, size, axes, &spelled);
    for (axis = 0; axis < point->place.count; axis++)
        flint_free ((char *) (uintptr_t) spelled.at[axis]);
}

/* ---- Judging ------------------------------------------------------------ */

int
survey_has_number (const struct survey *survey, size_t i)
{
    return survey->points[i].standing == JUDGED
           && finding_has_number (&survey->points[i].finding);
}

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

/* The digits to which both routes agree at PLACE: balls that overlap, and are
   sharp enough to differ. */
static slong
compare_routes (const struct survey *survey, const struct place *place)
{
    const struct claim *claim = survey->claim;
    const char *axes = claim->predicts->axes;
    slong max_prec = survey->circumstances->max_prec, digits = 0;
    arb_t first, second;

    arb_init (first);
    arb_init (second);
    if (place_evaluate (first, claim->predicts, place, axes, SECOND_DIGITS,
                        max_prec)
        && place_evaluate (second, claim->second, place, axes, SECOND_DIGITS,
                           max_prec)
        && arb_overlaps (first, second))
        digits = common_digits (first, second);
    arb_clear (first);
    arb_clear (second);
    return digits;
}

/* Is there anything but a second route to judge this survey's claim by? */
static int
has_measure (const struct survey *survey)
{
    return survey->claim->against != NULL
           || (survey->claim->run_by != NULL && survey->runs);
}

/* The digits from which two routes are said to agree: wide balls overlap with
   anything. */
enum { LEAST_DIGITS = 15 };

void
survey_point (struct survey *survey, size_t i)
{
    struct survey_point *point = survey->points + i;
    struct claim quiet = *survey->claim;

    if (point->card != NULL
        && point->card->effort > survey->circumstances->effort)
        return;
    point->standing = JUDGED;
    point->finding.why = "not a point of its axes";
    if (!point->sound)
        return;
    if (quiet.second != NULL)
        point->digits = compare_routes (survey, &point->place);
    if (!survey->runs)
        quiet.run_by = NULL;
    claim_judge (&point->finding, &quiet, &point->place,
                 survey->circumstances);
    if (has_measure (survey) || point->finding.verdict == BROKEN)
        return;
    if (point->digits >= 0 && survey->claim->run_by == NULL)
        point->finding.verdict = point->digits >= LEAST_DIGITS ? HOLDS : FAILS;
    else
        point->standing = PREDICTED;
}

void
survey_step (struct survey *survey, size_t i)
{
    survey->steps[i] = proof_step (survey->claim->proved_by, i, NULL);
}

void
survey_rival (struct survey *survey, size_t i)
{
    const struct claim *claim = survey->claim;
    struct survey_rival *answer = survey->rivals + i;
    size_t at;

    answer->tried = 0;
    answer->verdict = BROKEN;
    for (at = 0; at < survey->n && answer->verdict != FAILS; at++) {
        const struct survey_point *point = survey->points + at;
        enum verdict verdict;
        if (!survey_has_number (survey, at))
            continue;
        verdict =
            verdict_on_rival (&point->finding, claim, claim->rivals + i,
                              &point->place, survey->circumstances->max_prec);
        if (verdict == FAILS || verdict > answer->verdict)
            answer->verdict = verdict;
        answer->tried = 1;
        answer->at = at;
    }
}

/* ---- Published numbers -------------------------------------------------- */

/* Is VALUE within RADIUS of BALL? */
static enum agreement
within (const arb_t ball, const fmpq_t value, const fmpq_t radius)
{
    enum agreement answer;
    arb_t gap, bound;

    arb_init (gap);
    arb_init (bound);
    arb_set_fmpq (gap, value, 128);
    arb_sub (gap, gap, ball, 128);
    arb_abs (gap, gap);
    arb_set_fmpq (bound, radius, 128);
    answer = arb_le (gap, bound)   ? AGREES
             : arb_gt (gap, bound) ? DIFFERS
                                   : UNKNOWN;
    arb_clear (gap);
    arb_clear (bound);
    return answer;
}

void
survey_observation (struct survey *survey, size_t i)
{
    const struct goal goal = { 15, RELATIVE };
    const struct quantity *predicts = survey->claim->predicts;
    const struct observation *observed = survey->claim->observed + i;
    struct place place;
    fmpq_t value, radius;
    arb_t ball;

    fmpq_init (value);
    fmpq_init (radius);
    arb_init (ball);
    survey->observed[i] = UNKNOWN;
    if (place_init (&place, predicts->axes, &observed->point)
        && decimal_read (value, observed->value) == DECIMAL_READ
        && decimal_read (radius, observed->radius) == DECIMAL_READ
        && quantity_eval (ball, predicts, place.at, goal,
                          survey->circumstances->max_prec)
               == EVALUATED)
        survey->observed[i] = within (ball, value, radius);
    place_clear (&place);
    fmpq_clear (value);
    fmpq_clear (radius);
    arb_clear (ball);
}

/* ---- All ---------------------------------------------------------------- */

void
survey_all (struct survey *survey, int proof)
{
    const struct claim *claim = survey->claim;
    size_t i;

    for (i = 0;
         proof && claim->proved_by != NULL && i < claim->proved_by->nsteps;
         i++)
        survey_step (survey, i);
    for (i = 0; i < survey->n; i++)
        survey_point (survey, i);
    for (i = 0; i < claim->nrivals; i++)
        survey_rival (survey, i);
    for (i = 0; i < claim->nobserved; i++)
        survey_observation (survey, i);
}

const char *
survey_proof_word (const struct survey *survey)
{
    const struct proof *proof = survey->claim->proved_by;
    enum truth weakest = PROVED;
    int cited = 0;
    size_t i;

    if (proof == NULL)
        return "unproved";
    if (proof->nsteps == 0)
        return truth_name (UNDECIDED);
    for (i = 0; i < proof->nsteps; i++)
        if (proof->steps[i].method == BY_CITATION)
            cited = 1;
        else if (survey->steps[i] < weakest)
            weakest = survey->steps[i];
    return weakest == PROVED && cited ? "cited" : truth_name (weakest);
}
