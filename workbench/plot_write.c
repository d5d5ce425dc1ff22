#include "workbench/plot_write.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "validate/decimal.h"
#include "workbench/escape.h"

const char *
role_name (enum role role)
{
    static const char *const names[] = { "prediction", "rival", "share",
                                         "measured",   "exact", "published" };

    return names[role];
}

/* ---- Layout ------------------------------------------------------------- */

int
wrap (const char *text, size_t width,
      void (*line) (void *context, int i, const char *text), void *context)
{
    char part[256];
    int lines = 0;

    do {
        size_t length = strlen (text), end = length, i;
        if (length > width) {
            end = width;
            for (i = width; i > width / 2; i--)
                if (text[i] == ' ') {
                    end = i;
                    break;
                }
            /* Not in the middle of a character. */
            while (end > 1 && ((unsigned char) text[end] & 0xc0) == 0x80)
                end--;
        }
        snprintf (part, sizeof part, "%.*s", (int) end, text);
        if (line != NULL)
            line (context, lines, part);
        lines++;
        text += end;
        text += strspn (text, " ");
    } while (*text != '\0');
    return lines;
}

static int
legend_lines (const struct figure *figure)
{
    int lines = 0, bad = 0;
    size_t i, j;

    for (i = 0; !figure->forest && i < figure->n; i++) {
        if (figure_in_legend (figure, i))
            lines += wrap (figure->series[i].label, LEGEND_WIDTH, NULL, NULL);
        for (j = 0; j < figure->series[i].n; j++)
            bad |= figure->series[i].marks[j].bad;
    }
    return lines + bad;
}

double
figure_height (const struct figure *figure)
{
    double body = figure->forest ? 0.8 * (double) figure->n + 0.6 : 5.2;
    int lines = 0, i;

    for (i = 0; i < figure->nnotes; i++)
        lines += wrap (figure->notes[i], NOTE_WIDTH, NULL, NULL);
    if (*figure->fixed != '\0')
        body += 0.3 * wrap (figure->fixed, NOTE_WIDTH, NULL, NULL);
    return 0.65 + body + 1.1 + 0.31 * legend_lines (figure) + 0.3 * lines
           + 0.15;
}

/* ---- Numbers ------------------------------------------------------------ */

/* X in 17 digits, rounded as ROUNDING says; nothing when it is no number. */
static void
write_number (FILE *out, double x, enum rounding rounding)
{
    char *text = NULL;
    arf_t exact;

    arf_init (exact);
    arf_set_d (exact, x);
    if (arf_is_zero (exact))
        fputc ('0', out);
    else if (arf_is_finite (exact))
        text = decimal_from_arf (exact, 17, rounding);
    if (text != NULL)
        fputs (text, out);
    free (text);
    arf_clear (exact);
}

static void
write_mark (FILE *out, const struct figure *figure, const struct mark *mark,
            const char *between)
{
    if (!figure->forest)
        write_number (out, mark->x, HALF_EVEN);
    fputs (between, out);
    write_number (out, figure->forest ? mark->x : mark->y, HALF_EVEN);
    fputs (between, out);
    write_number (out, mark->low, DOWNWARD);
    fputs (between, out);
    write_number (out, mark->high, UPWARD);
}

void
figure_csv (FILE *out, const struct figure *figure)
{
    size_t i, j;

    fputs ("kind,label,", out);
    escape_csv (out, figure->forest ? "axis" : figure->x_name);
    fputs (",value,low,high,verdict\r\n", out);
    for (i = 0; i < figure->n; i++) {
        const struct series *series = figure->series + i;
        for (j = 0; j < series->n; j++) {
            if (!isfinite (series->marks[j].y))
                continue;
            fprintf (out, "%s,", role_name (series->role));
            escape_csv (out, series->label);
            fputc (',', out);
            write_mark (out, figure, series->marks + j, ",");
            fputs (series->marks[j].bad ? ",fails\r\n" : ",\r\n", out);
        }
    }
}

void
figure_data (FILE *out, const struct figure *figure)
{
    size_t i, j;

    for (i = 0; i < figure->n; i++) {
        const struct series *series = figure->series + i;
        fprintf (out, "%s# %s: ", i > 0 ? "\n\n" : "",
                 role_name (series->role));
        escape_terminal (out, series->label);
        fputs ("\n# ", out);
        escape_terminal (out, figure->forest ? "-" : figure->x_name);
        fputs (" value low high\n", out);
        for (j = 0; j < series->n; j++) {
            if (!isfinite (series->marks[j].y))
                continue;
            if (figure->forest)
                fputc ('0', out);
            write_mark (out, figure, series->marks + j, " ");
            fputs (series->marks[j].bad ? " fails\n" : "\n", out);
        }
    }
}
