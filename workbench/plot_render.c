#include "config.h"

#include "workbench/plot_render.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "workbench/escape.h"
#include "workbench/plot.h"
#include "workbench/plot_write.h"
#include "workbench/process.h"

/* ---- gnuplot ------------------------------------------------------------ */

/* Bounds of one process: seconds for the first picture and for each, bytes.
   A picture takes a tenth of a second of its own; the rest is for machines on
   which a hundred others run: the bounds are to end what hangs. */
enum { SECONDS = 120, EACH_SECONDS = 15, MOST_BYTES = 1 << 28 };

/* The terminal of one picture, in its own units. */
static void
write_terminal (FILE *out, const struct figure *figure, enum picture picture)
{
    double height = figure_height (figure);

    switch (picture) {
    case PICTURE_SVG:
        fprintf (out,
                 "set terminal svg size %.0f,%.0f font 'Helvetica,11' "
                 "background '#ffffff'\n",
                 FIGURE_WIDTH * 40, height * 40);
        break;
    case PICTURE_PDF:
        fprintf (out,
                 "set terminal pdfcairo size %.2fcm,%.2fcm font "
                 "'Helvetica,10' fontscale 0.63\n",
                 FIGURE_WIDTH, height);
        break;
    case PICTURE_PNG:
        fprintf (out,
                 "set terminal pngcairo size %.0f,%.0f font 'Helvetica,10' "
                 "fontscale 2.64 linewidth 2.4 pointscale 2.4\n",
                 FIGURE_WIDTH * 120, height * 120);
        break;
    }
}

/* Give SCRIPT of N pictures to gnuplot.  No file of the user's is read, no
 * clock is seen. */
static const char *
run_gnuplot (struct process_result *result, const char *script, size_t size,
             size_t n)
{
    static char *argv[] = { (char *) (uintptr_t) "env",
                            (char *) (uintptr_t) "LC_ALL=C.UTF-8",
                            (char *) (uintptr_t) "SOURCE_DATE_EPOCH=0",
                            (char *) (uintptr_t) "TZ=UTC",
                            (char *) (uintptr_t) "gnuplot",
                            (char *) (uintptr_t) "-d",
                            (char *) (uintptr_t) "-",
                            NULL };

    if (!process_found ("gnuplot"))
        return "gnuplot is not installed (the formats gnuplot, pgfplots, csv "
               "and data do without)";
    process_run (result, argv, NULL, script, size,
                 SECONDS + EACH_SECONDS * (double) n, MOST_BYTES);
    if (result->wrong != NULL)
        return result->wrong;
    if (result->status != 0 || result->size == 0)
        return "gnuplot could not draw it";
    return NULL;
}

/* ---- Provenance --------------------------------------------------------- */

/* SIZE bytes at DATA with INSERT of LENGTH bytes put in at AT; frees DATA. */
static char *
put_in (char *data, size_t *size, size_t at, const char *insert, size_t length)
{
    char *longer = realloc (data, *size + length + 1);

    if (longer == NULL) {
        free (data);
        return NULL;
    }
    memmove (longer + at + length, longer + at, *size - at);
    memcpy (longer + at, insert, length);
    *size += length;
    longer[*size] = '\0';
    return longer;
}

/* <metadata> behind the head of an SVG. */
static char *
mark_svg (char *data, size_t *size, const char *provenance)
{
    char *root = strstr (data, "<svg"), *end, *text = NULL;
    size_t length = 0;
    FILE *out;

    end = root != NULL ? strchr (root, '>') : NULL;
    out = open_memstream (&text, &length);
    if (end == NULL || out == NULL)
        return data;
    fputs ("\n<metadata>", out);
    escape_html (out, provenance);
    fputs ("</metadata>", out);
    fclose (out);
    data = put_in (data, size, (size_t) (end + 1 - data), text, length);
    free (text);
    return data;
}

/* Take the clock out of a PDF of SIZE bytes: not every cairo heeds
   SOURCE_DATE_EPOCH. */
static void
stop_clock (char *data, size_t size)
{
    static const char key[] = "/CreationDate (D:";
    char *at = memmem (data, size, key, sizeof key - 1), *digit;
    static const char day[] = "19700101000000";
    size_t i;

    if (at == NULL)
        return;
    digit = at + sizeof key - 1;
    for (i = 0; day[i] != '\0' && digit + i < data + size; i++)
        if (digit[i] >= '0' && digit[i] <= '9')
            digit[i] = day[i];
}

/* A comment before the last startxref of a PDF: no offset changes. */
static char *
mark_pdf (char *data, size_t *size, const char *provenance)
{
    static const char word[] = "startxref";
    size_t at = *size, length = 0, i;
    char *text = NULL;
    FILE *out;

    stop_clock (data, *size);
    for (; at > 0; at--)
        if (at + sizeof word - 2 <= *size
            && memcmp (data + at - 1, word, sizeof word - 1) == 0)
            break;
    out = open_memstream (&text, &length);
    if (at == 0 || out == NULL)
        return data;
    fputs ("% ", out);
    for (i = 0; provenance[i] != '\0'; i++)
        if (provenance[i] == '\n')
            fputs (provenance[i + 1] != '\0' ? "\n% " : "", out);
        else
            fputc (provenance[i], out);
    fputc ('\n', out);
    fclose (out);
    data = put_in (data, size, at - 1, text, length);
    free (text);
    return data;
}

/* The check of a PNG chunk: the remainder of SIZE bytes at DATA. */
static uint32_t
chunk_check (const unsigned char *data, size_t size)
{
    uint32_t rest = 0xffffffff;
    size_t i;
    int bit;

    for (i = 0; i < size; i++) {
        rest ^= data[i];
        for (bit = 0; bit < 8; bit++)
            rest = rest >> 1 ^ (rest & 1 ? 0xedb88320 : 0);
    }
    return ~rest;
}

static void
put_big_endian (unsigned char *at, uint32_t number)
{
    at[0] = (unsigned char) (number >> 24);
    at[1] = (unsigned char) (number >> 16 & 0xff);
    at[2] = (unsigned char) (number >> 8 & 0xff);
    at[3] = (unsigned char) (number & 0xff);
}

/* A text chunk behind the head of a PNG: 8 bytes of signature, 25 of head. */
static char *
mark_png (char *data, size_t *size, const char *provenance)
{
    static const char key[] = "tEXtSoftware";
    enum { HEAD = 33 };
    size_t length = strlen (provenance);
    unsigned char *chunk = calloc (1, length + sizeof key + 12);

    if (chunk == NULL || *size < HEAD) {
        free (chunk);
        return data;
    }
    /* The NUL of the key divides it from the text. */
    memcpy (chunk + 4, key, sizeof key);
    memcpy (chunk + 4 + sizeof key, provenance, length);
    length += sizeof key;
    put_big_endian (chunk, (uint32_t) (length - 4));
    put_big_endian (chunk + 4 + length, chunk_check (chunk + 4, length));
    data = put_in (data, size, HEAD, (const char *) chunk, length + 8);
    free (chunk);
    return data;
}

/* ---- Pictures ----------------------------------------------------------- */

const char *
figure_render (char **data, size_t *size, const struct figure *figure,
               enum picture picture, const char *provenance)
{
    struct process_result result = { 0 };
    char *script = NULL;
    size_t length = 0;
    const char *wrong;
    FILE *out = open_memstream (&script, &length);

    *data = NULL;
    if (out == NULL)
        return "no memory";
    write_terminal (out, figure, picture);
    figure_gnuplot (out, figure);
    fclose (out);
    wrong = run_gnuplot (&result, script, length, 1);
    free (script);
    if (wrong != NULL) {
        process_clear (&result);
        return wrong;
    }
    *size = result.size;
    *data = picture == PICTURE_SVG   ? mark_svg (result.out, size, provenance)
            : picture == PICTURE_PDF ? mark_pdf (result.out, size, provenance)
                                     : mark_png (result.out, size, provenance);
    return *data != NULL ? NULL : "no memory";
}

/* The part of TEXT that is one SVG: from its "<?xml" to "</svg>"; moves *TEXT
   on.  Null when there is none. */
static char *
take_svg (const char **text)
{
    static const char last[] = "</svg>";
    const char *first = strstr (*text, "<?xml"), *end;

    end = first != NULL ? strstr (first, last) : NULL;
    if (end == NULL)
        return NULL;
    *text = end + sizeof last - 1;
    return strndup (first, (size_t) (*text - first));
}

const char *
figures_svg (char **svg, const struct figure *figures, size_t n)
{
    struct process_result result = { 0 };
    char *script = NULL;
    size_t length = 0, i;
    const char *wrong, *rest;
    FILE *out = open_memstream (&script, &length);

    memset (svg, 0, n * sizeof *svg);
    if (out == NULL)
        return "no memory";
    for (i = 0; i < n; i++) {
        write_terminal (out, figures + i, PICTURE_SVG);
        fputs ("reset\nundefine $*\n", out);
        figure_gnuplot (out, figures + i);
    }
    fputs ("set terminal dumb\n", out);
    fclose (out);
    wrong = run_gnuplot (&result, script, length, n);
    free (script);
    rest = result.out;
    for (i = 0; i < n && wrong == NULL && rest != NULL; i++) {
        svg[i] = take_svg (&rest);
        if (svg[i] == NULL)
            wrong = "gnuplot drew fewer pictures than it was asked for";
    }
    process_clear (&result);
    return wrong;
}

const char *
plot_svg (char **text, size_t *size, const struct survey *survey)
{
    struct figure figure;
    const char *wrong = "no memory";

    *text = NULL;
    *size = 0;
    if (figure_of_survey (&figure, survey, NULL))
        wrong = figures_svg (text, &figure, 1);
    figure_clear (&figure);
    if (wrong == NULL)
        *size = strlen (*text);
    return wrong;
}
