/* Plots: figures of surveys, and text that stays text. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/tap.h"
#include "workbench/plot.h"
#include "workbench/plot_render.h"
#include "workbench/plot_write.h"
#include "workbench/process.h"

static const struct circumstances usual = { .effort = 1, .max_prec = 1024 };

/* The figure of the claim ID, judged with RUNS, or else only predicted. */
static void
make (struct figure *figure, const char *id, int runs)
{
    struct survey survey;

    survey_init (&survey, claim_find (id), &usual, NULL);
    survey.runs = runs;
    survey_all (&survey, 0);
    ok (figure_of_survey (figure, &survey, NULL), "%s: a figure", id);
    survey_clear (&survey);
}

static size_t
count (const struct figure *figure, enum role role)
{
    size_t n = 0, i;

    for (i = 0; i < figure->n; i++)
        n += figure->series[i].role == role;
    return n;
}

typedef void writer (FILE *out, const struct figure *figure);

static char *
text_of (writer *write, const struct figure *figure)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream (&text, &size);

    write (out, figure);
    fclose (out);
    return text;
}

/* What the prediction is at its points stands between low and high. */
static void
check_enclosure (void)
{
    const struct claim *claim = claim_find ("memscale/unseen_mass_asymptote");
    const struct goal goal = { 40, RELATIVE };
    struct figure figure;
    struct place place;
    size_t j, sound = 0, sharp = 0;
    arf_t end;
    arb_t ball;

    make (&figure, claim->id, 1);
    arb_init (ball);
    arf_init (end);
    place_init (&place, claim->predicts->axes, claim->grid);
    ok (strcmp (figure.x_name, "T") == 0 && figure.log_x && figure.log_y,
        "a power law is drawn along T on logarithmic axes");
    ok (count (&figure, PREDICTION) == 4 && count (&figure, EXACT) == 4
            && count (&figure, RIVAL) == 3,
        "four curves, their points, three rivals");
    for (j = 0; j < figure.series[0].n; j++) {
        const struct mark *mark = figure.series[0].marks + j;
        fmpq_set_si (place.at + 1, (slong) mark->x, 1);
        quantity_eval (ball, claim->predicts, place.at, goal, 4096);
        arf_set_d (end, mark->low);
        sound += arf_cmp (end, arb_midref (ball)) <= 0;
        arf_set_d (end, mark->high);
        sound += arf_cmp (end, arb_midref (ball)) >= 0;
        sharp += mark->high - mark->low <= 1e-14 * mark->y;
    }
    ok (j >= 20 && sound == 2 * j, "every low and high encloses");
    ok (sharp == j, "sharply");
    place_clear (&place);
    arf_clear (end);
    arb_clear (ball);
    figure_clear (&figure);
}

static void
check_kinds (void)
{
    struct figure figure;
    char *text;

    make (&figure, "memscale/unseen_mass", 0);
    ok (count (&figure, MEASURED) == 0 && count (&figure, PREDICTION) > 0,
        "without runs nothing is measured");
    text = text_of (figure_gnuplot, &figure);
    ok (strstr (text, "dt (14,7)") != NULL
            && strstr (text, "rival: the leading law") != NULL,
        "rivals are dashed and named");
    free (text);
    figure_clear (&figure);
}

/* A point that fails is marked, and comes first. */
static void
check_failing (void)
{
    struct survey survey;
    struct figure figure;
    char *text;

    survey_init (&survey, claim_find ("memscale/unseen_mass_asymptote"),
                 &usual, NULL);
    survey_all (&survey, 0);
    survey.points[3].finding.verdict = FAILS;
    ok (figure_of_survey (&figure, &survey, NULL)
            && strstr (figure.series[0].label, "7/5") != NULL,
        "the curve of the point that fails is the first");
    text = text_of (figure_gnuplot, &figure);
    ok (strstr (text, "$bad << END\n10000 ") != NULL
            && strstr (text, "title 'fails'") != NULL,
        "it is marked");
    free (text);
    text = text_of (figure_csv, &figure);
    ok (strstr (text, ",fails\r\n") != NULL, "in CSV as well");
    free (text);
    figure_clear (&figure);
    survey_clear (&survey);
}

/* ---- Evil texts --------------------------------------------------------- */

static const char evil[] = "`touch plot-was-here` $(touch plot-was-here) ' "
                           "'; system('touch plot-was-here') #\" | \\write18{"
                           "touch plot-was-here} </svg><script> $a_b^c$ {/:x "
                           "@m %d \n set output 'plot-was-here' \xff";

/* A figure that says evil things in every place. */
static void
make_evil (struct figure *figure)
{
    const struct mark marks[] = { { 1, 1, 0.5, 1.5, 0 },
                                  { 2, 2, 1.5, 2.5, 1 },
                                  { 3, NAN, NAN, NAN, 0 } };
    enum role role;
    int i;

    figure_init (figure);
    for (role = PREDICTION; role <= PUBLISHED; role++) {
        struct series *series = figure_add (figure, role, 0, 0, "%s", evil);
        for (i = 0; i < 3; i++)
            series_add (series, marks[i]);
    }
    snprintf (figure->title, sizeof figure->title, "%.100s", evil);
    snprintf (figure->fixed, sizeof figure->fixed, "%s", evil);
    snprintf (figure->x_name, sizeof figure->x_name, "%.63s", evil);
    snprintf (figure->y_name, sizeof figure->y_name, "%.63s", evil);
    figure_note (figure, "%s", evil);
    figure_frame (figure, BY_DATA);
}

/* Is every single quote of SCRIPT closed on its line, and nothing outside of
   quotes but what we write? */
static int
is_quoted (const char *script)
{
    int inside = 0;

    for (; *script != '\0'; script++) {
        if (*script == '\n' && inside)
            return 0;
        if (*script == '\'')
            inside = !inside;
        else if (!inside && strchr ("`|\"@;", *script) != NULL)
            return 0;
    }
    return !inside;
}

static void
check_evil (void)
{
    struct figure figures[2];
    char *text, *svg[2] = { NULL, NULL };
    const char *wrong;
    int i;

    make_evil (figures);
    make_evil (figures + 1);
    figures[1].forest = 1;
    figure_frame (figures + 1, BY_DATA);
    for (i = 0; i < 2; i++) {
        text = text_of (figure_gnuplot, figures + i);
        ok (is_quoted (text), "evil text stays between quotes");
        free (text);
        text = text_of (figure_pgfplots, figures + i);
        ok (strstr (text, "\\write18") == NULL
                && strstr (text, "\\textbackslash{}write18\\{") != NULL,
            "no command of TeX comes through");
        free (text);
        text = text_of (figure_csv, figures + i);
        ok (strstr (text, "\n set output") == NULL
                || strstr (text, "\"`touch") != NULL,
            "evil text is one CSV field");
        free (text);
    }
    if (!process_found ("gnuplot")) {
        skip ("gnuplot is not installed", "gnuplot runs nothing");
        skip ("gnuplot is not installed", "two pictures of one run");
        skip ("gnuplot is not installed", "no markup comes through");
    } else {
        wrong = figures_svg (svg, figures, 2);
        if (wrong != NULL)
            diag ("%s", wrong);
        ok (wrong == NULL && svg[0] != NULL && svg[1] != NULL,
            "two pictures of one run");
        ok (access ("plot-was-here", F_OK) != 0, "gnuplot runs nothing");
        ok (svg[0] != NULL && strstr (svg[0], "<script") == NULL
                && strstr (svg[0], "&lt;script") != NULL,
            "no markup comes through");
    }
    free (svg[0]);
    free (svg[1]);
    figure_clear (figures);
    figure_clear (figures + 1);
}

/* ---- Frames ------------------------------------------------------------- */

static void
check_scale (const char *name, const double *y, size_t n, int log_wanted)
{
    struct figure figure;
    struct series *series;
    size_t i;

    figure_init (&figure);
    series = figure_add (&figure, EXACT, 0, 0, "y");
    for (i = 0; i < n; i++) {
        const struct mark mark = { (double) i, y[i], y[i], y[i], 0 };
        series_add (series, mark);
    }
    figure_frame (&figure, BY_DATA);
    ok (figure.log_y == log_wanted, "%s", name);
    for (i = 0; i < n; i++)
        if (!(figure.y_least <= y[i] && y[i] <= figure.y_most))
            break;
    ok (i == n, "%s: every point is inside", name);
    figure_clear (&figure);
}

static void
check_scales (void)
{
    static const double wide[] = { 1e-5, 1, 1e3 }, zero[] = { 0, 1, 1e3 },
                        narrow[] = { 1, 2, 3 }, below[] = { -1, 1, 1e3 },
                        same[] = { 2, 2, 2 }, nil[] = { 0, 0 };

    check_scale ("decades are logarithmic", wide, 3, 1);
    check_scale ("not with a zero", zero, 3, 0);
    check_scale ("nor below it", below, 3, 0);
    check_scale ("nor for less than a decade", narrow, 3, 0);
    check_scale ("a constant", same, 3, 0);
    check_scale ("nothing but zeros", nil, 2, 0);
}

int
main (void)
{
    check_scales ();
    check_enclosure ();
    check_kinds ();
    check_failing ();
    check_evil ();
    return done ();
}
