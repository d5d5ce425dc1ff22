#include "workbench/report_parts.h"

#include <stdlib.h>
#include <string.h>

#include <gsl/gsl_cdf.h>

#include "theory/domain.h"
#include "validate/decimal.h"
#include "workbench/escape.h"
#include "workbench/html.h"

enum { REPORT_DIGITS = 30, EXACT_LENGTH = 80 };

static void
heading (FILE *out, const char *title)
{
    fprintf (out, "<h2>%s</h2>\n", title);
}

/* The head of a table called CAPTION with these columns, which a null ends. */
static void
begin_table (FILE *out, const char *caption, const char *const *columns)
{
    html_scroll (out, caption);
    fputs ("<table class=\"data\">\n<caption>", out);
    fputs (caption, out);
    fputs ("</caption>\n<thead><tr>", out);
    for (; *columns != NULL; columns++)
        fprintf (out, "<th scope=\"col\">%s</th>", *columns);
    fputs ("</tr></thead>\n<tbody>\n", out);
}

static void
end_table (FILE *out)
{
    fputs ("</tbody>\n</table></div>\n", out);
}

/* The place of point number I, as the head of a row. */
static void
begin_row (FILE *out, const struct survey *survey, size_t i)
{
    fputs ("<tr><th scope=\"row\">", out);
    if (survey->points[i].card != NULL)
        html_point (out, survey->claim->predicts->axes,
                    survey->points[i].card);
    fputs ("</th>", out);
}

/* A cell with a text to be freed; a dash for a null one. */
static void
number_cell (FILE *out, char *text)
{
    fputs ("<td>", out);
    if (text != NULL)
        html_element (out, "span", "number", text);
    else
        fputs ("\xe2\x80\x93", out);
    fputs ("</td>", out);
    free (text);
}

/* ---- Predictions -------------------------------------------------------- */

/* The exact rational at PLACE, when there is one that is short; to be freed.
 */
static char *
exact_text (const struct quantity *quantity, const struct place *place)
{
    char *text = NULL, *copy = NULL;
    fmpq_t value;

    fmpq_init (value);
    if (quantity_eval_exact (value, quantity, place->at) == EVALUATED)
        text = fmpq_get_str (NULL, 10, value);
    if (text != NULL && strlen (text) <= EXACT_LENGTH)
        copy = strdup (text);
    flint_free (text);
    fmpq_clear (value);
    return copy;
}

/* Is there a point with a short one? */
static int
any_exact (const struct survey *survey)
{
    int found = 0;
    size_t i;

    for (i = 0; i < survey->n && !found; i++)
        if (survey->points[i].sound) {
            char *text =
                exact_text (survey->claim->predicts, &survey->points[i].place);
            found = text != NULL;
            free (text);
        }
    return found;
}

static void
predicted_cell (FILE *out, const struct survey *survey, size_t i)
{
    const struct survey_point *point = survey->points + i;
    char *text = NULL;
    arb_t ball;

    arb_init (ball);
    if (point->sound)
        decimal_predict (&text, ball, survey->claim->predicts, point->place.at,
                         REPORT_DIGITS, survey->circumstances->max_prec);
    arb_clear (ball);
    number_cell (out, text);
}

static void
routes_cell (FILE *out, slong digits)
{
    if (digits > 0)
        fprintf (out, "<td>to %ld digits</td>",
                 (long) FLINT_MIN (digits, 999));
    else if (digits == 0)
        fputs ("<td><span class=\"badge differs\">differ</span></td>", out);
    else
        fputs ("<td>not tried</td>", out);
}

void
parts_predictions (FILE *out, const struct survey *survey)
{
    const struct quantity *predicts = survey->claim->predicts;
    const char *columns[5] = { "point", "prediction" };
    int exact = any_exact (survey), second = survey->claim->second != NULL;
    size_t i, n = 2;

    if (exact)
        columns[n++] = "exactly";
    if (second)
        columns[n++] = "both routes agree";
    columns[n] = NULL;
    begin_table (out, "Predictions, correctly rounded to 30 digits", columns);
    for (i = 0; i < survey->n; i++) {
        begin_row (out, survey, i);
        predicted_cell (out, survey, i);
        if (exact)
            number_cell (out, survey->points[i].sound ? exact_text (
                                  predicts, &survey->points[i].place)
                                                      : NULL);
        if (second)
            routes_cell (out, survey->points[i].standing == LEFT_OUT
                                  ? -1
                                  : survey->points[i].digits);
        fputs ("</tr>\n", out);
    }
    end_table (out);
}

/* ---- Measurements ------------------------------------------------------- */

/* What a whole law or histogram says. */
static void
whole_cell (FILE *out, const struct survey *survey,
            const struct measurement *found)
{
    if (survey->claim->accept.relation == LAW)
        fprintf (out,
                 "<td>distance of the laws from %.4g to %.4g, chance at most "
                 "%.4g</td>",
                 found->distance.low, found->distance.high, found->band);
    else
        fprintf (
            out,
            "<td>chi-square %.4g on %g degrees of freedom, p = "
            "%.3g</td>",
            found->chi_square, survey->claim->run_by->upper,
            gsl_cdf_chisq_Q (found->chi_square, survey->claim->run_by->upper));
}

static int
is_whole (const struct claim *claim)
{
    return claim->run_by != NULL
           && (claim->accept.relation == LAW
               || claim->accept.relation == HISTOGRAM);
}

/* Measured, half-width, runs; and the whole, where it is judged. */
static void
measured_cells (FILE *out, const struct survey *survey, size_t i)
{
    const struct finding *finding = &survey->points[i].finding;
    const struct measurement *found = &finding->measurement;
    const struct claim *claim = survey->claim;

    if (!survey_has_number (survey, i) || !finding->measured) {
        fprintf (out, "<td>%s</td><td></td><td></td>%s",
                 finding->measured && found->broken == FAILS ? "diverged" : "",
                 is_whole (claim) ? "<td></td>" : "");
        return;
    }
    if (claim->run_by->kind == DETERMINISTIC)
        fprintf (out,
                 "<td><span class=\"number\">%.15g</span></td>"
                 "<td>%.2g</td><td class=\"count\">%zu</td>",
                 found->interval.centre, found->budget, found->runs);
    else
        fprintf (out,
                 "<td><span class=\"number\">%.6g</span></td>"
                 "<td>%.2g</td><td class=\"count\">%zu</td>",
                 found->interval.centre, found->interval.half_width,
                 found->runs);
    if (is_whole (claim))
        whole_cell (out, survey, found);
}

static void
verdict_cell (FILE *out, const struct survey *survey, size_t i)
{
    const struct survey_point *point = survey->points + i;

    fputs ("<td class=\"why\">", out);
    switch (point->standing) {
    case LEFT_OUT:
        fprintf (out, "waits for effort %g",
                 point->card != NULL ? point->card->effort : 0);
        break;
    case PREDICTED:
        fputs ("not run", out);
        break;
    case JUDGED:
        html_badge (out, verdict_name (point->finding.verdict));
        if (point->finding.why != NULL) {
            fputc (' ', out);
            escape_html (out, point->finding.why);
        }
        break;
    }
    fputs ("</td></tr>\n", out);
}

/* What is measured, and in which sense. */
static void
describe_experiment (FILE *out, const struct claim *claim)
{
    static const char *const kinds[] = {
        "the mean of independent runs",      "the share of independent runs",
        "one computation without chance",    "the law of independent runs",
        "the histogram of independent runs",
    };

    fputs ("<p>", out);
    if (claim->run_by != NULL) {
        fputs ("An experiment measures <strong>", out);
        escape_html (out, claim->measured);
        fprintf (out, "</strong>: %s, at most %zu at a point.",
                 kinds[claim->run_by->kind], claim->accept.runs);
    } else {
        fputs ("No experiment: ", out);
        html_words (out, claim->unrun);
        fputc ('.', out);
    }
    fputs ("</p>\n", out);
    if (claim->against != NULL) {
        fputs ("<p>Held against the prediction is exactly</p>\n", out);
        html_formula (out, claim->against->formula);
    }
}

static void
margin_cell (FILE *out, const struct survey *survey, size_t i)
{
    const struct survey_point *point = survey->points + i;

    number_cell (out, point->standing != LEFT_OUT
                              && arb_is_finite (point->finding.margin)
                          ? decimal_from_ball (point->finding.margin, 3)
                          : NULL);
}

static void
measured_table (FILE *out, const struct survey *survey)
{
    const struct claim *claim = survey->claim;
    const char *columns[] = { "point", "measured", "half-width", "runs",
                              "whole", "margin",   "verdict",    NULL };
    size_t i;

    if (claim->run_by->kind == DETERMINISTIC) {
        columns[1] = "computed";
        columns[2] = "error budget";
    }
    if (!is_whole (claim))
        memmove (columns + 4, columns + 5, 3 * sizeof *columns);
    begin_table (out, "What was measured", columns);
    for (i = 0; i < survey->n; i++) {
        begin_row (out, survey, i);
        measured_cells (out, survey, i);
        margin_cell (out, survey, i);
        verdict_cell (out, survey, i);
    }
    end_table (out);
}

/* Without runs: an exact number, or two routes alone. */
static void
exact_table (FILE *out, const struct survey *survey)
{
    static const char *const against[] = { "point", "exact", "margin",
                                           "verdict", NULL };
    static const char *const routes[] = { "point", "two routes agree",
                                          "verdict", NULL };
    const struct claim *claim = survey->claim;
    size_t i;

    begin_table (out, "What is exactly so",
                 claim->against != NULL ? against : routes);
    for (i = 0; i < survey->n; i++) {
        const struct survey_point *point = survey->points + i;
        begin_row (out, survey, i);
        if (claim->against != NULL) {
            number_cell (out,
                         survey_has_number (survey, i)
                             ? decimal_from_ball (point->finding.against, 15)
                             : NULL);
            margin_cell (out, survey, i);
        } else
            routes_cell (out,
                         point->standing == LEFT_OUT ? -1 : point->digits);
        verdict_cell (out, survey, i);
    }
    end_table (out);
}

void
parts_measurements (FILE *out, const struct survey *survey)
{
    heading (out,
             survey->claim->run_by != NULL ? "Measurement" : "Comparison");
    describe_experiment (out, survey->claim);
    if (survey->claim->run_by != NULL)
        measured_table (out, survey);
    else
        exact_table (out, survey);
}

/* ---- Acceptance --------------------------------------------------------- */

/* Does the domain ask for integers on this axis? */
static int
is_integer_axis (const struct quantity *quantity, const char *axis)
{
    const char *domain = quantity->domain;

    while (*domain != '\0') {
        size_t span = strcspn (domain, ",");
        char clause[256];
        snprintf (clause, sizeof clause, "%.*s", (int) span, domain);
        if (strncmp (clause, "integer ", 8) == 0
            && strstr (clause + 8, axis) != NULL)
            return 1;
        domain += span;
        domain += strspn (domain, ", ");
    }
    return 0;
}

/* One line of the resolution: what changes by so much is rejected. */
static void
write_resolution (FILE *out, const struct survey *survey, size_t i, int axis,
                  const char *name)
{
    double found = finding_resolution (&survey->points[i].finding,
                                       survey->claim, &survey->points[i].place,
                                       axis, survey->circumstances->max_prec);

    fputs ("<li>", out);
    if (axis >= 0)
        html_axis (out, name);
    else
        fputs (name, out);
    if (found > 0)
        fprintf (out, ": %.2g %%</li>\n", 100 * found);
    else
        fputs (": no change up to a factor 2</li>\n", out);
}

/* The smallest changes that the first judged point rejects. */
static void
resolution (FILE *out, const struct survey *survey)
{
    const struct claim *claim = survey->claim;
    size_t i = 0;
    int axis;

    while (i < survey->n && !survey_has_number (survey, i))
        i++;
    if (i == survey->n || (claim->run_by == NULL && claim->against == NULL)
        || (relation_two_sided (claim->accept.relation)
            && arb_is_zero (survey->points[i].finding.margin)))
        return;
    fputs ("<p>Resolution: the smallest relative changes that the first point "
           "rejects.</p>\n<ul>\n",
           out);
    write_resolution (out, survey, i, -1, "the prediction itself");
    for (axis = 0; axis < survey->points[i].place.count; axis++) {
        char name[64];
        axis_name (name, sizeof name, claim->predicts->axes, axis);
        if (!is_integer_axis (claim->predicts, name))
            write_resolution (out, survey, i, axis, name);
    }
    fputs ("</ul>\n", out);
}

void
parts_acceptance (FILE *out, const struct survey *survey)
{
    static const char *const relations[] = {
        "equals",
        "is at most",
        "is at least",
        "follows the law of",
        "has as its quantile",
        "has the histogram of",
    };
    const struct acceptance *accept = &survey->claim->accept;

    heading (out, "Acceptance");
    if (survey->claim->run_by == NULL && survey->claim->against == NULL) {
        fputs ("<p>Both routes must agree to 15 digits at least: ", out);
        html_words (out, accept->why);
        fputs (".</p>\n", out);
        return;
    }
    fprintf (out,
             "<p>What is %s %s the prediction within <span class=\"tex\">",
             survey->claim->run_by != NULL ? "measured" : "exact",
             relations[accept->relation]);
    escape_html (out, accept->margin);
    fprintf (out,
             "</span>%s: ", accept->scale == OF_PREDICTION ? " of it" : "");
    html_words (out, accept->why);
    fputs (".</p>\n", out);
    resolution (out, survey);
}

/* ---- Rivals ------------------------------------------------------------- */

void
parts_rejection (FILE *out, const struct survey *survey, size_t i)
{
    const struct survey_rival *rival = survey->rivals + i;

    if (!rival->tried)
        fputs ("not tried: no point was judged", out);
    else if (rival->verdict == FAILS) {
        html_badge (out, "rejected");
        fputs (" at ", out);
        if (survey->points[rival->at].card != NULL)
            html_point (out, survey->claim->predicts->axes,
                        survey->points[rival->at].card);
    } else
        fputs ("<span class=\"badge accepted\">nowhere rejected</span>", out);
}

/* How RIVAL differs from the prediction. */
static void
write_change (FILE *out, const struct claim *claim, const struct rival *rival)
{
    if (rival->predicts != claim->predicts)
        html_formula (out, rival->predicts->formula);
    if (rival->factor != NULL) {
        fputs ("the value times ", out);
        escape_html (out, rival->factor);
    }
    if (rival->axis != NULL) {
        html_axis (out, rival->axis);
        if (rival->times != NULL) {
            fputs (" times ", out);
            escape_html (out, rival->times);
        }
        if (rival->plus != NULL) {
            fputs (" plus ", out);
            escape_html (out, rival->plus);
        }
    }
}

void
parts_rivals (FILE *out, const struct survey *survey)
{
    static const char *const columns[] = { "rival",
                                           "in place of the prediction",
                                           "verdict", NULL };
    const struct claim *claim = survey->claim;
    size_t i;

    if (claim->nrivals == 0)
        return;
    heading (out, "Rivals");
    begin_table (out, "Wrong predictions that the same numbers must reject",
                 columns);
    for (i = 0; i < claim->nrivals; i++) {
        fputs ("<tr><th scope=\"row\" class=\"why\">", out);
        html_words (out, claim->rivals[i].label);
        fputs ("</th><td>", out);
        write_change (out, claim, claim->rivals + i);
        fputs ("</td><td>", out);
        parts_rejection (out, survey, i);
        fputs ("</td></tr>\n", out);
    }
    end_table (out);
}

/* ---- Published numbers -------------------------------------------------- */

void
parts_published (FILE *out, const struct survey *survey, size_t i)
{
    const struct observation *observed = survey->claim->observed + i;

    fputs ("published ", out);
    html_element (out, "span", "number", observed->value);
    fputs (" \xc2\xb1 ", out);
    escape_html (out, observed->radius);
    fputs (" at ", out);
    html_point (out, survey->claim->predicts->axes, &observed->point);
    fputs (" (", out);
    html_words (out, observed->source);
    fputs (") ", out);
    html_badge (out, survey->observed[i] == AGREES    ? "agrees"
                     : survey->observed[i] == DIFFERS ? "differs"
                                                      : "undecided");
}

void
parts_all_published (FILE *out, const struct survey *survey)
{
    static const char *const columns[] = { "point",  "published",
                                           "radius", "the prediction",
                                           "source", NULL };
    const struct claim *claim = survey->claim;
    size_t i;

    if (claim->nobserved == 0)
        return;
    heading (out, "Published numbers");
    begin_table (out, "Numbers from elsewhere, within how they were read",
                 columns);
    for (i = 0; i < claim->nobserved; i++) {
        const struct observation *observed = claim->observed + i;
        fputs ("<tr><th scope=\"row\">", out);
        html_point (out, claim->predicts->axes, &observed->point);
        fputs ("</th><td>", out);
        html_element (out, "span", "number", observed->value);
        fputs ("</td><td>", out);
        escape_html (out, observed->radius);
        fputs ("</td><td>", out);
        html_badge (out, survey->observed[i] == AGREES    ? "agrees"
                         : survey->observed[i] == DIFFERS ? "differs"
                                                          : "undecided");
        fputs ("</td><td class=\"why\">", out);
        html_words (out, observed->source);
        fputs ("</td></tr>\n", out);
    }
    end_table (out);
}
