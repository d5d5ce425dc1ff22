#include "workbench/plot_whole.h"

#include <math.h>

/* The point of curve number C that has a sample, or null. */
static const struct survey_point *
sampled (const struct plan *plan, int c)
{
    const struct survey *survey = plan->survey;
    size_t i;

    for (i = 0; i < survey->n; i++) {
        const struct survey_point *point = survey->points + i;
        if (point->sound && survey_has_number (survey, i)
            && point->finding.measured && point->finding.sample.n > 0
            && plan_curve (plan, &point->place) == c)
            return point;
    }
    return NULL;
}

/* On a linear axis a long tail hides all that comes before it: medians shown
   at most. */
#define MEDIANS 12

/* Widen LEAST .. MOST by all but one in a hundred numbers of SAMPLE, on either
   side. */
static void
widen_by_sample (double *least, double *most, const struct sample *sample)
{
    double low = sample->x[sample->n / 200];
    double high = sample->x[sample->n - 1 - sample->n / 100];
    size_t i = sample->n - 1 - sample->n / 100;

    while (i > 0 && isinf (high))
        high = sample->x[--i];
    if (isfinite (low) && isfinite (high)) {
        if (*least <= 0 && low >= 0)
            high = fmin (high, MEDIANS * sample->x[sample->n / 2]);
        *least = fmin (*least, low);
        *most = fmax (*most, high);
    }
}

void
whole_range (struct plan *plan)
{
    const struct claim *claim = plan->survey->claim;
    double least, most;
    int c;

    if (claim->accept.relation == HISTOGRAM) {
        plan_range (plan, 0, claim->run_by->upper);
        return;
    }
    least = fmpq_get_d (plan->xs);
    most = fmpq_get_d (plan->xs + plan->nxs - 1);
    for (c = 0; c < plan->ncurves; c++) {
        const struct survey_point *point = sampled (plan, c);
        if (point != NULL)
            widen_by_sample (&least, &most, &point->finding.sample);
    }
    plan_range (plan, least, most);
}

/* The share of SAMPLE at each value of PLAN, with the band of its level. */
static void
add_shares (struct series *series, const struct plan *plan,
            const struct finding *finding)
{
    double band = sample_band (finding->sample.n, finding->level);
    size_t i;

    for (i = 0; i < plan->nxs; i++) {
        double x = fmpq_get_d (plan->xs + i);
        double share = sample_share (&finding->sample, x);
        struct mark mark = { x, share, fmax (0, share - band),
                             fmin (1, share + band), 0 };
        series_add (series, mark);
    }
}

/* The share of every category in SAMPLE, with intervals. */
static void
add_categories (struct series *series, const struct plan *plan,
                const struct finding *finding)
{
    int categories = (int) plan->survey->claim->run_by->upper + 1, k;

    for (k = 0; k < categories; k++) {
        struct interval interval =
            sample_category (&finding->sample, k, categories, finding->level);
        struct mark mark = { k, interval.centre,
                             interval.centre - interval.half_width,
                             interval.centre + interval.half_width,
                             finding->verdict == FAILS };
        series_add (series, mark);
    }
}

void
draw_whole (struct figure *figure, const struct plan *plan)
{
    int law = plan->survey->claim->accept.relation == LAW, c;

    for (c = 0; c < plan->ncurves; c++) {
        const struct survey_point *point = sampled (plan, c);
        struct series *series;
        if (point == NULL)
            continue;
        series = figure_add (figure, law ? SHARE : MEASURED, c, 0,
                             law ? "share of the sample, band of its level"
                                 : "measured (bar: interval)");
        if (series == NULL)
            return;
        if (law)
            add_shares (series, plan, &point->finding);
        else
            add_categories (series, plan, &point->finding);
        if (point->finding.verdict == FAILS)
            figure_note (figure, "the law fails");
    }
}
