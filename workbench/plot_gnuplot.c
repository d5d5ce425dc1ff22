/*
 * Figures as gnuplot scripts.  Text stands between single quotes, with
 * none inside, in labels and titles that are not enhanced: gnuplot takes
 * nothing in it for a command.  Numbers stand in data blocks.
 */
#include "workbench/plot_write.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "workbench/escape.h"

/* Colours that people who confuse red and green tell apart (Okabe and Ito),
   with shapes, and the dashes of rivals. */
static const char *const colours[MAX_COLOURS] = {
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9",
};
static const int shapes[MAX_COLOURS] = { 7, 5, 9, 13, 11, 15 };
static const char *const dashes[] = {
    "(14,7)", "(3,5)", "(14,5,3,5)", "(24,7)", "(10,4,3,4,3,4)", "(6,12)",
};
enum { DASHES = sizeof dashes / sizeof *dashes };

/* ---- Data --------------------------------------------------------------- */

/* An end of a bar, or Y when it is none, within a logarithmic frame. */
static double
bar_end (const struct figure *figure, double end, double y)
{
    int log_axis = figure->forest ? figure->log_x : figure->log_y;
    double least = figure->forest ? figure->x_least : figure->y_least;

    if (!isfinite (end))
        return y;
    return log_axis ? fmax (end, least) : end;
}

static void
write_block (FILE *out, const struct figure *figure, size_t i)
{
    const struct series *series = figure->series + i;
    int gap = 1;
    size_t j;

    fprintf (out, "$s%zu << END\n", i);
    for (j = 0; j < series->n; j++) {
        const struct mark *mark = series->marks + j;
        double value = figure->forest ? mark->x : mark->y;
        if (!isfinite (mark->y)) {
            if (!gap)
                fputc ('\n', out);
            gap = 1;
            continue;
        }
        gap = 0;
        fprintf (out, "%.17g %.17g %.17g %.17g\n", mark->x, mark->y,
                 bar_end (figure, mark->low, value),
                 bar_end (figure, mark->high, value));
    }
    fputs ("END\n", out);
}

/* The marks that fail. */
static int
write_bad_block (FILE *out, const struct figure *figure)
{
    int any = 0;
    size_t i, j;

    for (i = 0; i < figure->n; i++)
        for (j = 0; j < figure->series[i].n; j++) {
            const struct mark *mark = figure->series[i].marks + j;
            if (!mark->bad)
                continue;
            if (!any)
                fputs ("$bad << END\n", out);
            any = 1;
            fprintf (out, "%.17g %.17g\n", mark->x, mark->y);
        }
    if (any)
        fputs ("END\n", out);
    return any;
}

/* ---- Axes --------------------------------------------------------------- */

/* The form of numbers from LEAST to MOST on an axis. */
static void
write_format (FILE *out, char axis, double least, double most, int log_axis)
{
    double large = fmax (fabs (least), fabs (most));
    int digits = 6; /* tics of a few decades are short numbers */

    if (log_axis && (most / least > 1e4 || most >= 1e5 || least < 1e-4))
        fprintf (out, "set format %c '10^{%%T}'\n", axis);
    else {
        if (!log_axis && most > least && large > 0)
            digits = (int) ceil (log10 (large / (most - least))) + 3;
        digits = digits < 5 ? 5 : digits > 12 ? 12 : digits;
        fprintf (out, "set format %c '%%.%dg'\n", axis, digits);
    }
}

/* Six powers of ten or so, one by one: gnuplot's own steps of many decades
   may have no end. */
static void
write_powers (FILE *out, char axis, double least, double most)
{
    int first = (int) ceil (log10 (least)), last = (int) floor (log10 (most));
    static const int steps[] = { 1, 2, 3, 5, 10, 20, 30, 50, 100, 200 };
    size_t i = 0;
    int n;

    while (i + 1 < sizeof steps / sizeof *steps
           && (last - first) / steps[i] > 6)
        i++;
    while (last % steps[i] != 0)
        last--;
    fprintf (out, "set %ctics (", axis);
    for (n = last; n >= first; n -= steps[i])
        fprintf (out, "%s1e%d", n < last ? ", " : "", n);
    fprintf (out, ")\nunset m%ctics\n", axis);
}

static void
write_axis (FILE *out, char axis, double least, double most, int log_axis)
{
    double decades = log_axis ? log10 (most / least) : 0;

    fprintf (out, "set %crange [%.17g:%.17g] noextend\n", axis, least, most);
    if (log_axis)
        fprintf (out, "set logscale %c\n", axis);
    if (decades > 6)
        write_powers (out, axis, least, most);
    else if (axis == 'x' && !log_axis)
        fprintf (out, "set %ctics autofreq\n", axis);
    write_format (out, axis, least, most, log_axis);
}

/* Screen height of the top of the frame and of its foot. */
static double
above (const struct figure *figure)
{
    double lines = *figure->fixed != '\0'
                       ? wrap (figure->fixed, NOTE_WIDTH, NULL, NULL)
                       : 0;

    return 0.65 + 0.3 * lines;
}

/* Where labels go: a column at the left, going down. */
struct column {
    FILE *out;
    double top, step, height; /* in centimetres */
    const char *style;
};

static void
write_line (void *context, int i, const char *text)
{
    struct column *column = context;

    fputs ("set label ", column->out);
    escape_gnuplot (column->out, text);
    fprintf (column->out, " at screen 0.02, screen %.4f left noenhanced %s\n",
             1 - (column->top + i * column->step) / column->height,
             column->style);
}

static void
write_labels (FILE *out, const struct figure *figure, double height)
{
    struct column column = { out, 0.35, 0.3, height, "font ',9'" };
    int i;

    wrap (figure->title, NOTE_WIDTH, write_line, &column);
    column.top = 0.7;
    column.style = "font ',7'";
    if (*figure->fixed != '\0')
        wrap (figure->fixed, NOTE_WIDTH, write_line, &column);
    column.top = height - 0.18;
    column.step = 0.3;
    for (i = figure->nnotes - 1; i >= 0; i--) {
        int lines = wrap (figure->notes[i], NOTE_WIDTH, NULL, NULL);
        column.top -= 0.3 * (lines - 1);
        wrap (figure->notes[i], NOTE_WIDTH, write_line, &column);
        column.top -= 0.3;
    }
}

static void
write_frame (FILE *out, const struct figure *figure)
{
    double height = figure_height (figure), top = above (figure);
    double body = figure->forest ? 0.8 * (double) figure->n + 0.6 : 5.2;
    char symbol[64];

    write_labels (out, figure, height);
    fprintf (out,
             "set tmargin at screen %.4f\nset bmargin at screen %.4f\n"
             "set rmargin at screen 0.965\n",
             1 - top / height, 1 - (top + body) / height);
    write_axis (out, 'x', figure->x_least, figure->x_most, figure->log_x);
    if (figure->few && !figure->log_x && figure->x_most - figure->x_least < 14)
        fputs ("set xtics 1\n", out);
    symbol_unicode (symbol, sizeof symbol,
                    figure->forest ? figure->y_name : figure->x_name);
    fputs ("set xlabel ", out);
    escape_gnuplot (out, symbol);
    fputs (" noenhanced offset 0, 0.5 font ',9'\n", out);
    if (figure->forest) {
        fprintf (out,
                 "set yrange [%.4f:-0.9]\nunset ytics\n"
                 "set lmargin at screen 0.035\n",
                 (double) figure->n - 0.5);
        return;
    }
    write_axis (out, 'y', figure->y_least, figure->y_most, figure->log_y);
    fputs ("set ylabel ", out);
    escape_gnuplot (out, figure->y_name);
    fputs (" noenhanced offset 0.8, 0 font ',9'\n", out);
    /* Vertical keys break into columns at the height of the frame. */
    fprintf (out,
             "set key at screen 0.02, screen %.4f left top horizontal "
             "maxcols 1 Left reverse noenhanced samplen 2.4 spacing 1.1 font "
             "',7'\n",
             1 - (top + body + 1.0) / height);
}

/* ---- Plots -------------------------------------------------------------- */

/* The style of series I as an element of a plot. */
static void
write_style (FILE *out, const struct figure *figure,
             const struct series *series, int for_legend)
{
    const char *colour = colours[series->colour];
    int shape = shapes[series->colour];

    switch (series->role) {
    case PREDICTION:
        if (figure->forest)
            fprintf (out, "with points pt 7 ps 0.7 lc rgb '%s'", colour);
        else if (figure->discrete)
            fprintf (out, "with linespoints pt 7 ps 0.3 lw 1.2 lc rgb '%s'",
                     colour);
        else
            fprintf (out, "with lines lw 1.5 lc rgb '%s'", colour);
        break;
    case RIVAL:
        if (figure->forest)
            fputs ("with points pt 2 ps 0.7 lc rgb '#666666'", out);
        else
            fprintf (out, "with lines lw 1 dt %s lc rgb '%s'",
                     dashes[series->dash % DASHES], colour);
        break;
    case SHARE:
        fprintf (out, "with lines lw 1 dt (2,2) lc rgb '%s'", colour);
        break;
    case MEASURED:
        fprintf (out, "with %s pt %d ps 0.6 lc rgb '%s'",
                 for_legend       ? "points"
                 : figure->forest ? "xerrorbars"
                                  : "yerrorbars",
                 shape, for_legend ? "#333333" : colour);
        break;
    case EXACT:
        fprintf (out, "with points pt %d ps 0.8 lw 1.2 lc rgb '%s'", shape - 1,
                 for_legend ? "#333333" : colour);
        break;
    case PUBLISHED:
        fprintf (out, "with %s pt 3 ps 0.7 lc rgb '#000000'",
                 for_legend       ? "points"
                 : figure->forest ? "xerrorbars"
                                  : "yerrorbars");
        break;
    }
}

static int
has_thick_band (const struct figure *figure, const struct series *series)
{
    size_t i;

    for (i = 0; i < series->n; i++)
        if (mark_is_thick (figure, series->marks + i))
            return 1;
    return 0;
}

static size_t
count_role (const struct figure *figure, enum role role)
{
    size_t n = 0, i;

    for (i = 0; i < figure->n; i++)
        n += figure->series[i].role == role;
    return n;
}

/* Areas first: the allowed side of a single bound, bands of lines. */
static void
write_areas (FILE *out, const struct figure *figure)
{
    size_t i;

    for (i = 0; !figure->forest && i < figure->n; i++) {
        const struct series *series = figure->series + i;
        const char *colour = colours[series->colour];
        if (series->role == PREDICTION && figure->allowed != NEITHER
            && count_role (figure, PREDICTION) == 1)
            fprintf (
                out,
                "  $s%zu using 1:2:(%.17g) with filledcurves "
                "fs transparent solid 0.10 noborder lc rgb '%s' "
                "notitle, \\\n",
                i, figure->allowed == BELOW ? figure->y_least : figure->y_most,
                colour);
        if ((series->role == PREDICTION || series->role == SHARE)
            && has_thick_band (figure, series))
            fprintf (out,
                     "  $s%zu using 1:3:4 with filledcurves fs transparent "
                     "solid 0.25 noborder lc rgb '%s' notitle, \\\n",
                     i, colour);
    }
}

/* A line of the legend. */
struct entry {
    FILE *out;
    const struct figure *figure;
    const struct series *series;
};

static void
write_entry (void *context, int i, const char *text)
{
    struct entry *entry = context;

    fputs ("  keyentry ", entry->out);
    if (i == 0)
        write_style (entry->out, entry->figure, entry->series, 1);
    fputs (" title ", entry->out);
    escape_gnuplot (entry->out, text);
    fputs (", \\\n", entry->out);
}

static void
write_legend (FILE *out, const struct figure *figure, int bad)
{
    size_t i;

    for (i = 0; !figure->forest && i < figure->n; i++) {
        struct entry entry = { out, figure, figure->series + i };
        if (figure_in_legend (figure, i))
            wrap (figure->series[i].label, LEGEND_WIDTH, write_entry, &entry);
    }
    if (bad && !figure->forest)
        fputs ("  keyentry with points pt 2 ps 1.4 lw 2 lc rgb '#000000' "
               "title 'fails', \\\n",
               out);
}

/* Rows of a forest: a label above each mark, a line through the prediction.
 */
static void
write_rows (FILE *out, const struct figure *figure)
{
    size_t i;

    for (i = 0; figure->forest && i < figure->n; i++) {
        const struct series *series = figure->series + i;
        fputs ("set label ", out);
        escape_gnuplot (out, series->label);
        fprintf (out,
                 " at graph 0.015, first %.3f left noenhanced font ',7'\n",
                 (double) i - 0.42);
        if (series->role == PREDICTION && series->n > 0)
            fprintf (out,
                     "set arrow from first %.17g, graph 0 to first %.17g, "
                     "graph 1 nohead lw 0.7 dt (3,3) lc rgb '#0072b2'\n",
                     series->marks[0].x, series->marks[0].x);
    }
}

void
figure_gnuplot (FILE *out, const struct figure *figure)
{
    size_t i;
    int bad;

    fputs ("set encoding utf8\nset border lw 0.7\nset tics nomirror font "
           "',7'\nset errorbars small\n"
           "set grid lw 0.4 lc rgb '#dddddd' dt solid\n",
           out);
    for (i = 0; i < figure->n; i++)
        write_block (out, figure, i);
    bad = write_bad_block (out, figure);
    write_frame (out, figure);
    write_rows (out, figure);
    fputs ("plot \\\n", out);
    write_areas (out, figure);
    for (i = 0; i < figure->n; i++) {
        const struct series *series = figure->series + i;
        int bars = series->role == MEASURED || series->role == PUBLISHED;
        fprintf (out, "  $s%zu using %s ", i, bars ? "1:2:3:4" : "1:2");
        write_style (out, figure, series, 0);
        fputs (" notitle, \\\n", out);
    }
    if (bad)
        fputs ("  $bad using 1:2 with points pt 2 ps 1.4 lw 2 lc rgb "
               "'#000000' notitle, \\\n",
               out);
    write_legend (out, figure, bad);
    fputs ("  NaN notitle\n", out);
}
