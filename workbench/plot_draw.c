/* What a survey looks like: curves, points, rivals, published numbers. */
#include "workbench/plot.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"
#include "workbench/plot_plan.h"
#include "workbench/plot_whole.h"

/* Digits and bits of what is drawn: more than any picture shows. */
enum { DIGITS = 15, BITS = 4096 };

static slong
bits (const struct survey *survey)
{
    return FLINT_MIN (survey->circumstances->max_prec, BITS);
}

/* ---- Curves ------------------------------------------------------------- */

/* All of a curve at once, where the quantity knows how; 0 where it does not,
   or not here. */
static int
draw_at_once (struct series *series, const struct plan *plan, int i)
{
    const struct goal goal = { DIGITS, RELATIVE };
    const struct quantity *quantity = plan->survey->claim->predicts;
    slong n = (slong) plan->nxs, j;
    enum evaluation outcome;
    arb_ptr balls;

    if (quantity->curve == NULL || plan->x != plan->count - 1)
        return 0;
    balls = _arb_vec_init (n);
    outcome = quantity_eval_curve (balls, quantity, plan->curves[i]->at,
                                   plan->xs, n, goal, bits (plan->survey));
    for (j = 0; outcome == EVALUATED && j < n; j++)
        series_add_ball (series, fmpq_get_d (plan->xs + j), balls + j, 0);
    _arb_vec_clear (balls, n);
    return outcome == EVALUATED;
}

/* From value number J on to the next: half of them do for a rival, but the
   last. */
static size_t
plan_step (const struct plan *plan, const struct rival *rival, size_t j)
{
    return rival != NULL && plan->nxs > 32 && j + 2 < plan->nxs ? 2 : 1;
}

/* Curve number I of what RIVAL, or with null the claim, predicts. */
static void
draw_curve (struct series *series, const struct plan *plan, int i,
            const struct rival *rival)
{
    const struct claim *claim = plan->survey->claim;
    slong max_prec = bits (plan->survey);
    struct place place;
    size_t j;
    arb_t ball;

    if (rival == NULL && draw_at_once (series, plan, i))
        return;
    arb_init (ball);
    place_set (&place, plan->curves[i]);
    for (j = 0; j < plan->nxs; j += plan_step (plan, rival, j)) {
        int known;
        fmpq_set (place.at + plan->x, plan->xs + j);
        known = rival != NULL
                    ? rival_evaluate (ball, claim, rival, &place, max_prec)
                    : place_evaluate (ball, claim->predicts, &place,
                                      plan->axes, DIGITS, max_prec);
        if (!known)
            arb_indeterminate (ball);
        series_add_ball (series, fmpq_get_d (plan->xs + j), ball, 0);
    }
    place_clear (&place);
    arb_clear (ball);
}

/* Are there two neighbours, or any number at all in a discrete figure? */
static int
is_drawn (const struct series *series)
{
    size_t i;

    for (i = 0; i < series->n; i++)
        if (isfinite (series->marks[i].y))
            return 1;
    return 0;
}

static const char *
prediction_word (enum relation relation)
{
    return relation == AT_MOST    ? "upper bound"
           : relation == AT_LEAST ? "lower bound"
                                  : "prediction";
}

static void
draw_predictions (struct figure *figure, const struct plan *plan)
{
    const char *word = prediction_word (plan->survey->claim->accept.relation);
    char name[128];
    int i;

    for (i = 0; i < plan->ncurves; i++) {
        struct series *series;
        plan_name (name, sizeof name, plan, i, 0);
        series =
            *name != '\0'
                ? figure_add (figure, PREDICTION, i, 0, "%s, %s", word, name)
                : figure_add (figure, PREDICTION, i, 0, "%s", word);
        if (series == NULL)
            return;
        draw_curve (series, plan, i, NULL);
        if (!is_drawn (series))
            figure_drop (figure);
    }
}

/* ---- Rivals ------------------------------------------------------------- */

/* Rivals are drawn beside every curve while there are few of them. */
enum { FEW_CURVES = 2 };

/* The curve at which rival number I was rejected, else the first. */
static int
rival_curve (const struct plan *plan, size_t i)
{
    const struct survey *survey = plan->survey;
    const struct survey_rival *answer = survey->rivals + i;
    int curve = -1;

    if (answer->tried)
        curve = plan_curve (plan, &survey->points[answer->at].place);
    return curve >= 0 ? curve : 0;
}

static void
draw_rivals (struct figure *figure, const struct plan *plan)
{
    const struct claim *claim = plan->survey->claim;
    size_t r;
    int i;

    for (r = 0; r < claim->nrivals; r++) {
        size_t before = figure->n;
        for (i = 0; i < plan->ncurves; i++) {
            struct series *series;
            if (plan->ncurves > FEW_CURVES && i != rival_curve (plan, r))
                continue;
            series = figure_add (figure, RIVAL, i, (int) r, "rival: %s",
                                 claim->rivals[r].label);
            if (series == NULL)
                return;
            draw_curve (series, plan, i, claim->rivals + r);
            if (!is_drawn (series))
                figure_drop (figure);
        }
        if (figure->n == before)
            figure_note (figure, "no value here: %.120s",
                         claim->rivals[r].label);
    }
}

/* ---- Points ------------------------------------------------------------- */

/* What stands against the prediction at POINT: a double with a bar. */
static void
add_measured (struct series *series, double x,
              const struct survey_point *point)
{
    const struct measurement *found = &point->finding.measurement;
    double half = found->interval.half_width + found->budget;
    struct mark mark = { x, found->interval.centre, 0, 0,
                         point->finding.verdict == FAILS };

    mark.low = nextafter (mark.y - half, -HUGE_VAL);
    mark.high = nextafter (mark.y + half, HUGE_VAL);
    series_add (series, mark);
}

/* The number by the second route at POINT. */
static void
add_second (struct series *series, double x, const struct plan *plan,
            const struct survey_point *point)
{
    arb_t ball;

    arb_init (ball);
    if (place_evaluate (ball, plan->survey->claim->second, &point->place,
                        plan->axes, DIGITS, bits (plan->survey)))
        series_add_ball (series, x, ball, point->finding.verdict == FAILS);
    arb_clear (ball);
}

/* Say of each point why it has no number, or that nothing is certain. */
static void
note_points (struct figure *figure, const struct survey *survey)
{
    size_t i;

    for (i = 0; i < survey->n; i++) {
        const struct finding *finding = &survey->points[i].finding;
        char name[80];
        if (survey->points[i].standing != JUDGED)
            continue;
        if (finding->verdict == INCONCLUSIVE)
            figure_note (figure, "some points are inconclusive");
        if (survey_has_number (survey, i))
            continue;
        survey_name (name, sizeof name, survey, i);
        figure_note (figure, "%s: %s: %s", name,
                     verdict_name (finding->verdict),
                     finding->why != NULL ? finding->why : "no number");
    }
}

/* The points of curve number C into SERIES. */
static void
add_points (struct series *series, const struct plan *plan, int c)
{
    const struct survey *survey = plan->survey;
    size_t i;

    for (i = 0; i < survey->n; i++) {
        const struct survey_point *point = survey->points + i;
        double x;
        if (!point->sound || point->standing != JUDGED
            || plan_curve (plan, &point->place) != c)
            continue;
        x = point->place.nearest[plan->x];
        if (!survey_has_number (survey, i))
            continue;
        if (point->finding.measured)
            add_measured (series, x, point);
        else if (survey->claim->against != NULL)
            series_add_ball (series, x, point->finding.against,
                             point->finding.verdict == FAILS);
        else
            add_second (series, x, plan, point);
    }
}

static const char *
points_word (const struct claim *claim)
{
    if (claim->run_by == NULL)
        return claim->against != NULL ? "exact" : "by the second route";
    return claim->run_by->kind == DETERMINISTIC
               ? "computed (bar: error budget)"
               : "measured (bar: interval)";
}

static void
draw_points (struct figure *figure, const struct plan *plan)
{
    const struct claim *claim = plan->survey->claim;
    enum role role = claim->run_by != NULL ? MEASURED : EXACT;
    int c;

    for (c = 0; c < plan->ncurves; c++) {
        struct series *series =
            figure_add (figure, role, c, 0, "%s", points_word (claim));
        if (series == NULL)
            return;
        add_points (series, plan, c);
        if (series->n == 0)
            figure_drop (figure);
    }
}

/* ---- Published numbers -------------------------------------------------- */

/* OBSERVED at X, with its radius as a bar. */
static void
add_published (struct series *series, double x,
               const struct observation *observed, int bad)
{
    fmpq_t value, radius;
    arb_t ball, around;

    fmpq_init (value);
    fmpq_init (radius);
    arb_init (ball);
    arb_init (around);
    if (decimal_read (value, observed->value) == DECIMAL_READ
        && decimal_read (radius, observed->radius) == DECIMAL_READ) {
        arb_set_fmpq (ball, value, 128);
        arb_set_fmpq (around, radius, 128);
        arb_add_error (ball, around);
        series_add_ball (series, x, ball, bad);
    }
    fmpq_clear (value);
    fmpq_clear (radius);
    arb_clear (ball);
    arb_clear (around);
}

static void
draw_published (struct figure *figure, const struct plan *plan)
{
    const struct survey *survey = plan->survey;
    const struct claim *claim = survey->claim;
    size_t i, lost = 0;
    int c;

    for (c = 0; c < plan->ncurves; c++) {
        struct series *series =
            figure_add (figure, PUBLISHED, c, 0, "published (bar: reading)");
        if (series == NULL)
            return;
        for (i = 0; i < claim->nobserved; i++)
            if (plan->published_sound[i]
                && plan_curve (plan, plan->published + i) == c)
                add_published (series, plan->published[i].nearest[plan->x],
                               claim->observed + i,
                               survey->observed[i] == DIFFERS);
        if (series->n == 0)
            figure_drop (figure);
    }
    for (i = 0; i < claim->nobserved; i++)
        lost += plan->published_sound[i]
                && plan_curve (plan, plan->published + i) < 0;
    if (lost > 0)
        figure_note (figure, "%zu published numbers have other parameters",
                     lost);
}

/* ---- Forests ------------------------------------------------------------ */

/* A new row with one mark for BALL. */
static void
add_row (struct figure *figure, enum role role, int *row, const arb_t ball,
         int bad, const char *label)
{
    struct series *series = figure_add (figure, role, 0, 0, "%s", label);
    struct mark mark;

    if (series == NULL)
        return;
    series_add_ball (series, 0, ball, bad);
    if (series->n == 0)
        return;
    mark = series->marks[0];
    mark.x = mark.y;
    mark.y = isfinite (mark.x) ? (double) *row : (double) NAN;
    series->marks[0] = mark;
    if (isfinite (mark.y))
        ++*row;
    else
        figure_drop (figure);
}

static void
add_row_measured (struct figure *figure, int *row,
                  const struct survey_point *point, const char *label)
{
    struct series *series = figure_add (figure, MEASURED, 0, 0, "%s", label);

    if (series == NULL)
        return;
    add_measured (series, 0, point);
    if (series->n == 0)
        return;
    series->marks[0].x = series->marks[0].y;
    series->marks[0].y = (*row)++;
}

/* The rows of point number I: what is predicted, measured, and rivals. */
static void
forest_point (struct figure *figure, const struct survey *survey, size_t i,
              int *row)
{
    const struct claim *claim = survey->claim;
    const struct survey_point *point = survey->points + i;
    const struct finding *finding = &point->finding;
    char label[200];
    arb_t ball;
    size_t r;

    arb_init (ball);
    add_row (figure, PREDICTION, row, finding->predicted, 0,
             prediction_word (claim->accept.relation));
    if (survey_has_number (survey, i)) {
        if (finding->measured)
            add_row_measured (figure, row, point, points_word (claim));
        else if (claim->against != NULL)
            add_row (figure, EXACT, row, finding->against,
                     finding->verdict == FAILS, "exact");
        else if (place_evaluate (ball, claim->second, &point->place,
                                 claim->predicts->axes, DIGITS, bits (survey)))
            add_row (figure, EXACT, row, ball, finding->verdict == FAILS,
                     "by the second route");
    }
    for (r = 0; r < claim->nrivals; r++) {
        snprintf (label, sizeof label, "rival: %s", claim->rivals[r].label);
        if (rival_evaluate (ball, claim, claim->rivals + r, &point->place,
                            bits (survey)))
            add_row (figure, RIVAL, row, ball, 0, label);
        else
            figure_note (figure, "no value here: %.120s",
                         claim->rivals[r].label);
    }
    arb_clear (ball);
}

/* Published numbers, one row each, as many as there are at most ten of. */
static void
forest_published (struct figure *figure, const struct survey *survey, int *row)
{
    const struct claim *claim = survey->claim;
    size_t i, most = FLINT_MIN (claim->nobserved, 10);

    for (i = 0; i < most; i++) {
        struct series *series =
            figure_add (figure, PUBLISHED, 0, 0, "published: %s",
                        claim->observed[i].source);
        if (series == NULL)
            return;
        add_published (series, 0, claim->observed + i,
                       survey->observed[i] == DIFFERS);
        if (series->n == 0)
            continue;
        series->marks[0].x = series->marks[0].y;
        series->marks[0].y = (*row)++;
    }
}

static void
draw_forest (struct figure *figure, const struct survey *survey)
{
    size_t i = 0;
    int row = 0;

    figure->forest = 1;
    while (i < survey->n && survey->points[i].standing == LEFT_OUT)
        i++;
    if (i < survey->n && survey->points[i].sound)
        forest_point (figure, survey, i, &row);
    forest_published (figure, survey, &row);
    if (survey->n > 1)
        figure_note (figure, "the first of %zu points", survey->n);
}

/* ---- Figures ------------------------------------------------------------ */

/* The claim's name, the measure's and the axis's. */
static void
name_figure (struct figure *figure, const struct plan *plan)
{
    const struct claim *claim = plan->survey->claim;
    const char *base = strrchr (claim->id, '/');
    char *at;

    snprintf (figure->title, sizeof figure->title, "%s", claim->id);
    snprintf (figure->y_name, sizeof figure->y_name, "%s",
              claim->measured != NULL && *claim->measured != '\0'
                  ? claim->measured
              : base != NULL ? base + 1
                             : claim->id);
    for (at = figure->y_name; *at != '\0'; at++)
        if (*at == '_')
            *at = ' ';
    if (claim->accept.relation == LAW)
        snprintf (figure->y_name, sizeof figure->y_name,
                  "probability of at "
                  "most");
    if (claim->accept.relation == HISTOGRAM)
        snprintf (figure->y_name, sizeof figure->y_name, "probability");
    if (plan->x >= 0)
        axis_name (figure->x_name, sizeof figure->x_name, plan->axes, plan->x);
    if (plan->ncurves > 0)
        plan_name (figure->fixed, sizeof figure->fixed, plan, 0, 1);
    if (plan->left > 0)
        figure_note (figure, "points on further curves, not shown: %zu",
                     plan->left);
}

/* Has every curve of the figure one mark only? */
static int
is_bare (const struct figure *figure)
{
    size_t i, j, n;

    for (i = 0; i < figure->n; i++) {
        const struct series *series = figure->series + i;
        for (j = n = 0; j < series->n; j++)
            n += isfinite (series->marks[j].y) != 0;
        if (series->role == PREDICTION && n > 1)
            return 0;
    }
    return 1;
}

static void
draw_swept (struct figure *figure, struct plan *plan)
{
    enum relation relation = plan->survey->claim->accept.relation;

    figure->discrete = plan->integer && plan->nxs <= 24;
    figure->few = figure->discrete && plan->nxs <= 12;
    figure->allowed = relation == AT_MOST    ? BELOW
                      : relation == AT_LEAST ? ABOVE
                                             : NEITHER;
    if (relation == LAW || relation == HISTOGRAM)
        whole_range (plan);
    draw_predictions (figure, plan);
    draw_rivals (figure, plan);
    if (relation == LAW || relation == HISTOGRAM)
        draw_whole (figure, plan);
    else
        draw_points (figure, plan);
    draw_published (figure, plan);
}

/* Does no prediction change along the swept axis? */
static int
is_flat (const struct figure *figure)
{
    size_t i, j;

    for (i = 0; i < figure->n; i++) {
        const struct series *series = figure->series + i;
        double least = HUGE_VAL, most = -HUGE_VAL;
        if (series->role != PREDICTION)
            continue;
        for (j = 0; j < series->n; j++) {
            least = fmin (least, series->marks[j].y);
            most = fmax (most, series->marks[j].y);
        }
        if (most - least > 1e-9 * fmax (fabs (least), fabs (most)))
            return 0;
    }
    return 1;
}

/* Draw SURVEY along axis number X, or along the one that varies most; flat is
   what shows nothing by that.  0 without memory. */
static int
draw_along (struct figure *figure, const struct survey *survey, int x,
            int *flat)
{
    struct plan plan;
    int planned = plan_init (&plan, survey, x);

    *flat = 1;
    figure_init (figure);
    if (planned && plan.x >= 0 && plan.ncurves > 0) {
        draw_swept (figure, &plan);
        *flat = is_flat (figure);
    }
    if (planned && is_bare (figure)) {
        figure_clear (figure);
        figure_init (figure);
        draw_forest (figure, survey);
    }
    if (planned) {
        name_figure (figure, &plan);
        note_points (figure, survey);
        if (figure->forest && plan.x >= 0)
            survey_name (figure->fixed, sizeof figure->fixed, survey, 0);
    }
    plan_dispose (&plan);
    return planned;
}

/* Where the axis that varies most changes nothing, try the others. */
static int
draw_best (struct figure *figure, const struct survey *survey)
{
    int count = axis_count (survey->claim->predicts->axes), x, flat;
    int planned = draw_along (figure, survey, -1, &flat);

    for (x = count - 1; planned && flat && x >= 0; x--) {
        struct figure other;
        planned = draw_along (&other, survey, x, &flat);
        if (planned && !flat) {
            figure_clear (figure);
            *figure = other;
        } else
            figure_clear (&other);
    }
    return planned;
}

int
figure_of_survey (struct figure *figure, const struct survey *survey,
                  const struct plot_wish *wish)
{
    int flat;
    int planned = wish != NULL && wish->x >= 0
                      ? draw_along (figure, survey, wish->x, &flat)
                      : draw_best (figure, survey);

    figure_frame (figure, wish != NULL ? wish->scaling : BY_DATA);
    return planned;
}
