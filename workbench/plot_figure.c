#include "workbench/plot_figure.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* ---- Parts -------------------------------------------------------------- */

void
figure_init (struct figure *figure)
{
    memset (figure, 0, sizeof *figure);
}

void
figure_clear (struct figure *figure)
{
    while (figure->n > 0)
        figure_drop (figure);
    free (figure->series);
    figure->series = NULL;
}

struct series *
figure_add (struct figure *figure, enum role role, int colour, int dash,
            const char *format, ...)
{
    struct series *series;
    va_list args;

    if (figure->n == figure->room) {
        size_t room = 2 * figure->room + 8;
        series = realloc (figure->series, room * sizeof *series);
        if (series == NULL)
            return NULL;
        figure->series = series;
        figure->room = room;
    }
    series = figure->series + figure->n++;
    memset (series, 0, sizeof *series);
    series->role = role;
    series->colour = colour % MAX_COLOURS;
    series->dash = dash;
    va_start (args, format);
    vsnprintf (series->label, sizeof series->label, format, args);
    va_end (args);
    return series;
}

void
figure_drop (struct figure *figure)
{
    free (figure->series[--figure->n].marks);
}

void
series_add (struct series *series, struct mark mark)
{
    if (series->n == series->room) {
        size_t room = 2 * series->room + 64;
        struct mark *longer = realloc (series->marks, room * sizeof *longer);
        if (longer == NULL)
            return;
        series->marks = longer;
        series->room = room;
    }
    series->marks[series->n++] = mark;
}

void
series_add_ball (struct series *series, double x, const arb_t ball, int bad)
{
    struct mark mark = { x, NAN, NAN, NAN, bad };
    arf_t end;

    arf_init (end);
    if (arb_is_finite (ball)) {
        mark.y = arf_get_d (arb_midref (ball), ARF_RND_NEAR);
        arb_get_lbound_arf (end, ball, 64);
        mark.low = arf_get_d (end, ARF_RND_FLOOR);
        arb_get_ubound_arf (end, ball, 64);
        mark.high = arf_get_d (end, ARF_RND_CEIL);
    }
    arf_clear (end);
    series_add (series, mark);
}

void
figure_note (struct figure *figure, const char *format, ...)
{
    char text[sizeof *figure->notes];
    va_list args;
    int i;

    va_start (args, format);
    vsnprintf (text, sizeof text, format, args);
    va_end (args);
    for (i = 0; i < figure->nnotes; i++)
        if (strcmp (figure->notes[i], text) == 0)
            return;
    if (figure->nnotes < FIGURE_NOTES)
        memcpy (figure->notes[figure->nnotes++], text, sizeof text);
    else
        snprintf (figure->notes[FIGURE_NOTES - 1], sizeof text,
                  "and more that a table would show");
}

int
figure_in_legend (const struct figure *figure, size_t i)
{
    const struct series *series = figure->series + i, *other;

    for (other = figure->series; other < series; other++)
        if (other->role == series->role
            && strcmp (other->label, series->label) == 0)
            return 0;
    return 1;
}

/* ---- Frames ------------------------------------------------------------- */

/* The extent of some numbers. */
struct extent {
    double least, most;
    double positive; /* the least above 0 */
    size_t n, below; /* how many; of them at most 0 */
};

static void
stretch (struct extent *extent, double x)
{
    if (!isfinite (x))
        return;
    extent->least = fmin (extent->least, x);
    extent->most = fmax (extent->most, x);
    if (x > 0)
        extent->positive = fmin (extent->positive, x);
    extent->n++;
    extent->below += x <= 0;
}

static int
is_line (enum role role)
{
    return role == PREDICTION || role == RIVAL || role == SHARE;
}

/* Take series number I into X and Y. */
static void
stretch_series (struct extent *x, struct extent *y,
                const struct series *series)
{
    size_t i;

    for (i = 0; i < series->n; i++) {
        const struct mark *mark = series->marks + i;
        if (!isfinite (mark->y))
            continue;
        stretch (x, mark->x);
        stretch (y, mark->y);
    }
}

/* The ratio from which an axis is logarithmic. */
#define DECADES 30.0

/* Are numbers such as these shown on a logarithmic axis?  Those at most 0
   forbid it. */
static int
wants_log (const struct extent *extent)
{
    return extent->n > 0 && extent->below == 0
           && extent->most / extent->least > DECADES;
}

/* Do some stand at 0, and the others over so many decades that on a linear
   axis nearly all would fall together there? */
static int
is_endless (const struct extent *extent)
{
    return extent->below > 0 && !(extent->least < 0)
           && extent->most / extent->positive > MANY_DECADES;
}

/* LEAST .. MOST with room on both sides, logarithmic with LOG. */
static void
add_room (double *least, double *most, int log_axis, double share)
{
    double width;

    if (log_axis) {
        double ratio = pow (*most / *least, share);
        if (ratio < 1.05)
            ratio = 1.05;
        *least /= ratio;
        *most *= ratio;
        return;
    }
    width = *most - *least;
    /* A constant gets a frame in which it looks like one. */
    if (width <= 1e-9 * fmax (fabs (*least), fabs (*most)))
        width = fabs (*most) > 0 ? fabs (*most) : 1;
    *least -= share * width;
    *most += share * width;
}

/* Widen LEAST .. MOST by the numbers of OTHER, as far as its own width. */
static void
widen (double *least, double *most, const struct extent *other, int log_axis)
{
    double low, high;

    if (other->n == 0)
        return;
    if (log_axis) {
        double ratio = fmax (10, *most / *least);
        low = *least / ratio;
        high = *most * ratio;
    } else {
        double width = *most - *least;
        if (width <= 1e-9 * fabs (*most))
            width = fabs (*most);
        low = *least - width;
        high = *most + width;
    }
    if (other->below == 0 || !log_axis)
        *least = fmin (*least, fmax (low, other->least));
    else if (isfinite (other->positive))
        *least = fmin (*least, fmax (low, other->positive));
    *most = fmax (*most, fmin (high, other->most));
}

/* Bars belong into the frame; on a logarithmic axis those parts above 0. */
static void
stretch_bars (struct figure *figure, struct extent *bars)
{
    size_t i, j;

    for (i = 0; i < figure->n; i++)
        for (j = 0;
             !is_line (figure->series[i].role) && j < figure->series[i].n;
             j++) {
            const struct mark *mark = figure->series[i].marks + j;
            stretch (bars, mark->low);
            stretch (bars, mark->high);
        }
}

void
figure_frame (struct figure *figure, enum scaling scaling)
{
    const struct extent none = { HUGE_VAL, -HUGE_VAL, HUGE_VAL, 0, 0 };
    struct extent x = none, y = none, rivals = none, bars = none;
    struct extent *value = &y;
    size_t i;

    for (i = 0; i < figure->n; i++)
        stretch_series (
            &x,
            figure->series[i].role == RIVAL && !figure->forest ? &rivals : &y,
            figure->series + i);
    if (figure->forest)
        value = &x;
    stretch_bars (figure, &bars);
    figure->log_x = wants_log (&x);
    if (!figure->forest && is_endless (&x)) {
        figure->log_x = 1;
        if (scaling == BY_DATA)
            figure_note (figure, "what stands at 0 has no place here");
    }
    figure->log_y = !figure->forest && wants_log (&y);
    if (scaling == ALL_LINEAR)
        figure->log_x = figure->log_y = 0;
    if (scaling == ALL_LOG) {
        figure->log_x = x.most > 0;
        figure->log_y = !figure->forest && y.most > 0;
        if (x.below > 0 || y.below > 0)
            figure_note (figure,
                         "%zu values at most 0 have no place on "
                         "logarithmic axes",
                         x.below + (figure->forest ? 0 : y.below));
    }
    if (x.n == 0)
        x.least = x.positive = 0.1, x.most = 1;
    if (y.n == 0)
        y.least = y.positive = 0.1, y.most = 1;
    (void) value;
    figure->x_least = figure->log_x ? x.positive : x.least;
    figure->x_most = x.most;
    figure->y_least = figure->log_y ? y.positive : y.least;
    figure->y_most = y.most;
    if (figure->forest)
        widen (&figure->x_least, &figure->x_most, &bars, figure->log_x);
    else {
        /* First rivals: short bars must not make their room small. */
        widen (&figure->y_least, &figure->y_most, &rivals, figure->log_y);
        widen (&figure->y_least, &figure->y_most, &bars, figure->log_y);
    }
    add_room (&figure->x_least, &figure->x_most, figure->log_x,
              figure->forest ? 0.08 : 0.03);
    add_room (&figure->y_least, &figure->y_most, figure->log_y, 0.06);
}

int
mark_is_thick (const struct figure *figure, const struct mark *mark)
{
    double whole, part;

    if (!isfinite (mark->low) || !isfinite (mark->high))
        return 0;
    if (figure->log_y && mark->low > 0) {
        whole = log (figure->y_most / figure->y_least);
        part = log (mark->high / mark->low);
    } else {
        whole = figure->y_most - figure->y_least;
        part = mark->high - mark->low;
    }
    return part > 0.002 * whole;
}

/* ---- Symbols ------------------------------------------------------------ */

static const struct {
    const char *name, *unicode, *tex;
} letters[] = {
    { "alpha", "α", "\\alpha" },     { "beta", "β", "\\beta" },
    { "gamma", "γ", "\\gamma" },     { "delta", "δ", "\\delta" },
    { "epsilon", "ε", "\\epsilon" }, { "eps", "ε", "\\varepsilon" },
    { "zeta", "ζ", "\\zeta" },       { "eta", "η", "\\eta" },
    { "theta", "θ", "\\theta" },     { "kappa", "κ", "\\kappa" },
    { "lambda", "λ", "\\lambda" },   { "mu", "μ", "\\mu" },
    { "nu", "ν", "\\nu" },           { "xi", "ξ", "\\xi" },
    { "pi", "π", "\\pi" },           { "rho", "ρ", "\\rho" },
    { "sigma", "σ", "\\sigma" },     { "tau", "τ", "\\tau" },
    { "phi", "φ", "\\varphi" },      { "chi", "χ", "\\chi" },
    { "psi", "ψ", "\\psi" },         { "omega", "ω", "\\omega" },
    { "Delta", "Δ", "\\Delta" },     { "Gamma", "Γ", "\\Gamma" },
    { "Sigma", "Σ", "\\Sigma" },     { "Omega", "Ω", "\\Omega" },
    { "Lambda", "Λ", "\\Lambda" },
};

/* Split NAME into a stem and the digits at its end; the letter that the stem
   spells, or -1. */
static int
split (const char *name, size_t *stem)
{
    size_t i;

    *stem = strlen (name);
    while (*stem > 1 && name[*stem - 1] >= '0' && name[*stem - 1] <= '9')
        (*stem)--;
    for (i = 0; i < sizeof letters / sizeof *letters; i++)
        if (strlen (letters[i].name) == *stem
            && strncmp (letters[i].name, name, *stem) == 0)
            return (int) i;
    return -1;
}

void
symbol_unicode (char *text, size_t size, const char *name)
{
    static const char *const low[] = { "₀", "₁", "₂", "₃", "₄",
                                       "₅", "₆", "₇", "₈", "₉" };
    size_t stem, used;
    int letter = split (name, &stem);

    used = (size_t) (letter >= 0
                         ? snprintf (text, size, "%s", letters[letter].unicode)
                         : snprintf (text, size, "%.*s", (int) stem, name));
    for (name += stem; *name != '\0' && used < size; name++)
        used += (size_t) snprintf (text + used, size - used, "%s",
                                   low[*name - '0']);
}

void
symbol_tex (char *text, size_t size, const char *name)
{
    size_t stem, i;
    int letter = split (name, &stem);
    char plain[64];

    snprintf (plain, sizeof plain, "%.*s", (int) stem, name);
    for (i = 0; plain[i] != '\0'; i++)
        if (strchr ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    "0123456789-+*/()",
                    plain[i])
            == NULL)
            plain[i] = '-';
    if (letter >= 0)
        snprintf (text, size, "$%s_{%s}$", letters[letter].tex, name + stem);
    else
        snprintf (text, size, stem > 1 ? "$\\mathrm{%s}_{%s}$" : "$%s_{%s}$",
                  plain, name + stem);
}
