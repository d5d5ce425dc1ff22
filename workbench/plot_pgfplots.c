/* Figures as TeX documents for pgfplots: the same curves, colours and marks as
   in gnuplot's.  Texts are escaped for LaTeX; letters that pdflatex does not
   know are spelled or become a question mark. */
#include "workbench/plot_write.h"

#include <math.h>
#include <string.h>

#include "workbench/escape.h"

static const char *const shapes[MAX_COLOURS] = {
    "*", "square*", "triangle*", "diamond*", "pentagon*", "halfcircle*",
};
static const char *const open_shapes[MAX_COLOURS] = {
    "o", "square", "triangle", "diamond", "pentagon", "halfcircle",
};
static const char *const dashes[] = { "dashed",        "dotted",
                                      "dashdotted",    "loosely dashed",
                                      "dashdotdotted", "loosely dotted" };
enum { DASHES = sizeof dashes / sizeof *dashes };

/* ---- Texts -------------------------------------------------------------- */

static const struct {
    const char *unicode, *tex;
} letters[] = {
    { "α", "$\\alpha$" },  { "β", "$\\beta$" },       { "γ", "$\\gamma$" },
    { "δ", "$\\delta$" },  { "ε", "$\\varepsilon$" }, { "ζ", "$\\zeta$" },
    { "η", "$\\eta$" },    { "θ", "$\\theta$" },      { "κ", "$\\kappa$" },
    { "λ", "$\\lambda$" }, { "μ", "$\\mu$" },         { "ν", "$\\nu$" },
    { "ξ", "$\\xi$" },     { "π", "$\\pi$" },         { "ρ", "$\\rho$" },
    { "σ", "$\\sigma$" },  { "τ", "$\\tau$" },        { "φ", "$\\varphi$" },
    { "χ", "$\\chi$" },    { "ψ", "$\\psi$" },        { "ω", "$\\omega$" },
    { "Δ", "$\\Delta$" },  { "Γ", "$\\Gamma$" },      { "Σ", "$\\Sigma$" },
    { "Ω", "$\\Omega$" },  { "Λ", "$\\Lambda$" },     { "₀", "$_0$" },
    { "₁", "$_1$" },       { "₂", "$_2$" },           { "₃", "$_3$" },
    { "₄", "$_4$" },       { "₅", "$_5$" },           { "₆", "$_6$" },
    { "₇", "$_7$" },       { "₈", "$_8$" },           { "₉", "$_9$" },
};

/* Write the letter at TEXT that stands in the list; its bytes, or 0. */
static size_t
write_letter (FILE *out, const char *text)
{
    size_t i;

    for (i = 0; i < sizeof letters / sizeof *letters; i++) {
        size_t length = strlen (letters[i].unicode);
        if (strncmp (text, letters[i].unicode, length) == 0) {
            fputs (letters[i].tex, out);
            return length;
        }
    }
    return 0;
}

static void
write_text (FILE *out, const char *text)
{
    char part[2] = { 0 };

    fputc ('{', out);
    while (*text != '\0') {
        size_t taken = write_letter (out, text);
        if (taken == 0) {
            part[0] = *text;
            if ((unsigned char) *text < 0x80)
                escape_latex (out, part);
            else if (((unsigned char) *text & 0xc0) != 0x80)
                fputc ('?', out);
            taken = 1;
        }
        text += taken;
    }
    fputc ('}', out);
}

/* ---- The frame ---------------------------------------------------------- */

static void
write_head (FILE *out)
{
    static const char *const colours[MAX_COLOURS] = { "0072b2", "d55e00",
                                                      "009e73", "cc79a7",
                                                      "e69f00", "56b4e9" };
    int i;

    fputs ("\\documentclass[border=2pt]{standalone}\n"
           "\\usepackage[utf8]{inputenc}\n\\usepackage[T1]{fontenc}\n"
           "\\usepackage{textcomp}\n\\usepackage{pgfplots}\n"
           "\\pgfplotsset{compat=1.14}\n"
           "\\usetikzlibrary{plotmarks}\n",
           out);
    for (i = 0; i < MAX_COLOURS; i++)
        fprintf (out, "\\definecolor{curve%d}{HTML}{%c%c%c%c%c%c}\n", i,
                 colours[i][0] & ~(colours[i][0] >= 'a' ? 0x20 : 0),
                 colours[i][1] & ~(colours[i][1] >= 'a' ? 0x20 : 0),
                 colours[i][2] & ~(colours[i][2] >= 'a' ? 0x20 : 0),
                 colours[i][3] & ~(colours[i][3] >= 'a' ? 0x20 : 0),
                 colours[i][4] & ~(colours[i][4] >= 'a' ? 0x20 : 0),
                 colours[i][5] & ~(colours[i][5] >= 'a' ? 0x20 : 0));
    fputs ("\\begin{document}\\footnotesize\n\\begin{tikzpicture}\n", out);
}

/* The rows of a forest are named at its left. */
static void
write_rows (FILE *out, const struct figure *figure)
{
    size_t i;

    fprintf (out,
             "  y dir=reverse, ymin=-0.7, ymax=%.2f, height=%.2fcm,\n"
             "  ytick={",
             (double) figure->n - 0.3, 1.6 + 0.6 * (double) figure->n);
    for (i = 0; i < figure->n; i++)
        fprintf (out, "%s%zu", i > 0 ? "," : "", i);
    fputs ("},\n  yticklabel style={align=right, text width=4.5cm},\n"
           "  yticklabels={",
           out);
    for (i = 0; i < figure->n; i++) {
        fputs (i > 0 ? "," : "", out);
        write_text (out, figure->series[i].label);
    }
    fputs ("},\n", out);
}

static void
write_axes (FILE *out, const struct figure *figure)
{
    char symbol[96];

    fprintf (out,
             "\\begin{axis}[width=8.5cm, %s%s\n"
             "  xmin=%.17g, xmax=%.17g, grid=major, grid style={black!12},\n"
             "  clip marker paths=true, scaled ticks=false,\n"
             "  tick label style={font=\\scriptsize},\n"
             "  title style={align=center, font=\\small}, title=",
             figure->log_x ? "xmode=log, " : "",
             figure->log_y ? "ymode=log, " : "", figure->x_least,
             figure->x_most);
    write_text (out, figure->title);
    if (*figure->fixed != '\0') {
        fputs ("\\\\\\scriptsize", out);
        write_text (out, figure->fixed);
    }
    fputs (",\n  xlabel=", out);
    if (figure->forest)
        write_text (out, figure->y_name);
    else {
        symbol_tex (symbol, sizeof symbol, figure->x_name);
        fputs (symbol, out);
        fputs (",\n  ylabel=", out);
        write_text (out, figure->y_name);
    }
    fputs (",\n", out);
    if (figure->forest)
        write_rows (out, figure);
    else
        fprintf (out,
                 "  ymin=%.17g, ymax=%.17g, height=6.8cm,\n"
                 "  legend cell align=left, legend style={font=\\scriptsize, "
                 "draw=none,\n    cells={text width=7.2cm, align=left}, "
                 "at={(0,-0.22)}, anchor=north west},\n",
                 figure->y_least, figure->y_most);
    fputs ("]\n", out);
}

/* ---- Series ------------------------------------------------------------- */

static void
write_style (FILE *out, const struct figure *figure,
             const struct series *series)
{
    const char *bars = figure->forest ? "x" : "y";
    int colour = series->colour;

    switch (series->role) {
    case PREDICTION:
        if (figure->forest)
            fprintf (out, "only marks, mark=*, mark size=1.8pt, curve%d",
                     colour);
        else
            fprintf (out, "curve%d, thick%s", colour,
                     figure->discrete ? ", mark=*, mark size=0.8pt"
                                      : ", no marks");
        break;
    case RIVAL:
        if (figure->forest)
            fputs ("only marks, mark=x, black!60", out);
        else
            fprintf (out, "curve%d, %s, no marks", colour,
                     dashes[series->dash % DASHES]);
        break;
    case SHARE:
        fprintf (out, "curve%d, densely dotted, no marks", colour);
        break;
    case MEASURED:
        fprintf (out,
                 "only marks, mark=%s, mark size=1.6pt, curve%d, error "
                 "bars/.cd, %s dir=both, %s explicit",
                 shapes[colour], colour, bars, bars);
        break;
    case EXACT:
        fprintf (out, "only marks, mark=%s, mark size=2pt, curve%d",
                 open_shapes[colour], colour);
        break;
    case PUBLISHED:
        fprintf (out,
                 "only marks, mark=asterisk, mark size=2pt, black, error "
                 "bars/.cd, %s dir=both, %s explicit",
                 bars, bars);
        break;
    }
}

/* A length of a bar on a page: from A up to B. */
static double
bar (double a, double b)
{
    return isfinite (a) && isfinite (b) && b > a ? b - a : 0;
}

static void
write_marks (FILE *out, const struct figure *figure,
             const struct series *series)
{
    const char *name = figure->forest ? "x" : "y";
    int bars = series->role == MEASURED || series->role == PUBLISHED;
    size_t j;

    if (bars)
        fprintf (out, " table [x=x, y=y, %s error plus=p, %s error minus=m]",
                 name, name);
    else
        fputs (" table [x=x, y=y]", out);
    fputs (" {\nx y p m\n", out);
    for (j = 0; j < series->n; j++) {
        const struct mark *mark = series->marks + j;
        double value = figure->forest ? mark->x : mark->y;
        if (!isfinite (mark->y)) {
            fprintf (out, "%.17g nan 0 0\n", mark->x);
            continue;
        }
        fprintf (out, "%.17g %.17g %.6g %.6g\n", mark->x, mark->y,
                 bar (value, mark->high), bar (mark->low, value));
    }
    fputs ("};\n", out);
}

/* The area between low and high ends, from the first mark to the last. */
static void
write_band (FILE *out, const struct figure *figure,
            const struct series *series)
{
    int thick = 0;
    size_t j;

    for (j = 0; j < series->n; j++)
        thick |= mark_is_thick (figure, series->marks + j);
    if (!thick)
        return;
    fprintf (out,
             "\\addplot [draw=none, fill=curve%d, fill opacity=0.25, forget "
             "plot] coordinates {\n",
             series->colour);
    for (j = 0; j < series->n; j++)
        if (isfinite (series->marks[j].low))
            fprintf (out, "(%.17g,%.17g)\n", series->marks[j].x,
                     series->marks[j].low);
    for (j = series->n; j-- > 0;)
        if (isfinite (series->marks[j].high))
            fprintf (out, "(%.17g,%.17g)\n", series->marks[j].x,
                     series->marks[j].high);
    fputs ("} \\closedcycle;\n", out);
}

static void
write_bad (FILE *out, const struct figure *figure)
{
    size_t i, j;

    for (i = 0; i < figure->n; i++)
        for (j = 0; j < figure->series[i].n; j++) {
            const struct mark *mark = figure->series[i].marks + j;
            if (mark->bad)
                fprintf (out,
                         "\\addplot [only marks, mark=x, mark size=5pt, very "
                         "thick, black, forget plot] coordinates {(%.17g,"
                         "%.17g)};\n",
                         mark->x, mark->y);
        }
}

void
figure_pgfplots (FILE *out, const struct figure *figure)
{
    size_t i;
    int n;

    write_head (out);
    write_axes (out, figure);
    for (i = 0; i < figure->n; i++) {
        const struct series *series = figure->series + i;
        if (!figure->forest
            && (series->role == PREDICTION || series->role == SHARE))
            write_band (out, figure, series);
        /* First: what follows "error bars/.cd" speaks of bars. */
        fputs (figure->forest || !figure_in_legend (figure, i)
                   ? "\\addplot [forget plot, "
                   : "\\addplot [",
               out);
        write_style (out, figure, series);
        fputs ("]", out);
        write_marks (out, figure, series);
        if (!figure->forest && figure_in_legend (figure, i)) {
            fputs ("\\addlegendentry", out);
            write_text (out, series->label);
            fputc ('\n', out);
        }
    }
    write_bad (out, figure);
    fputs ("\\end{axis}\n", out);
    for (n = 0; n < figure->nnotes; n++) {
        fprintf (out,
                 "\\node [anchor=north west, font=\\scriptsize, align=left, "
                 "text width=8.3cm] at ([yshift=-%dpt] current bounding "
                 "box.south west) ",
                 2);
        write_text (out, figure->notes[n]);
        fputs (";\n", out);
    }
    fputs ("\\end{tikzpicture}\n\\end{document}\n", out);
}
