/* Tables for programs: CSV (RFC 4180) and JSON. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "workbench/escape.h"
#include "workbench/json.h"
#include "workbench/table.h"
#include "workbench/table_origin.h"

/* Digits of a mean: as many as a double has. */
enum { DOUBLE_DIGITS = 17 };

/* ---- CSV ---------------------------------------------------------------- */

/* The axes of all sections, each once, in one text of words.  Free it. */
static char *
all_axes (const struct sheet *sheet)
{
    size_t room = 1, i;
    char *all, name[64];
    int axis;

    for (i = 0; i < sheet->n; i++)
        room += strlen (sheet->sections[i].quantity->axes) + 1;
    all = calloc (room, 1);
    for (i = 0; all != NULL && i < sheet->n; i++) {
        const char *axes = sheet->sections[i].quantity->axes;
        for (axis = 0; axis < axis_count (axes); axis++) {
            axis_name (name, sizeof name, axes, axis);
            if (axis_position (all, name, strlen (name)) >= 0)
                continue;
            strcat (all, *all != '\0' ? " " : "");
            strcat (all, name);
        }
    }
    return all;
}

/* TEXT, which may be null and is freed, and a comma. */
static void
put_field (FILE *out, char *text)
{
    escape_csv (out, text != NULL ? text : "");
    fputc (',', out);
    free (text);
}

static char *
copy (const char *text)
{
    return text != NULL ? strdup (text) : NULL;
}

static void
put_ball (FILE *out, const arb_t ball, slong digits)
{
    char *middle = NULL, *radius = NULL;

    if (arb_is_finite (ball))
        cell_pair (&middle, &radius, ball, digits);
    put_field (out, middle);
    put_field (out, radius);
}

/* The ball as arb_load_str reads it. */
static void
put_dump (FILE *out, const arb_t ball)
{
    char *dump = arb_is_finite (ball) ? arb_dump_str (ball) : NULL;

    put_field (out, copy (dump));
    flint_free (dump);
}

static void
put_at (FILE *out, const struct section *section, const struct cell *cell,
        const char *axes)
{
    char name[64];
    int axis, own;

    for (axis = 0; axis < axis_count (axes); axis++) {
        axis_name (name, sizeof name, axes, axis);
        own = axis_position (section->quantity->axes, name, strlen (name));
        put_field (out, own >= 0 ? axis_value (cell->at + own, 0) : NULL);
    }
}

static void
put_evidence (FILE *out, const struct cell *cell)
{
    static const char *const words[] = {
        [BY_ROUTE] = "two routes", [BY_NO_VALUE] = "diverged"
    };
    char runs[32] = "";

    if (cell->evidence == BY_RUNS || cell->evidence == BY_NUMBER)
        put_ball (out, cell->measured, DOUBLE_DIGITS);
    else {
        put_field (out, cell->evidence == NO_EVIDENCE
                            ? NULL
                            : copy (words[cell->evidence]));
        put_field (out, NULL);
    }
    if (cell->evidence == BY_RUNS)
        snprintf (runs, sizeof runs, "%zu", cell->runs);
    put_field (out, copy (runs));
}

static void
put_record (FILE *out, const struct sheet *sheet,
            const struct section *section, const struct cell *cell,
            const char *axes)
{
    const char *proof =
        strcmp (section->proof, "-") != 0 ? section->proof : "";
    const char *verdict = cell_verdict (cell);

    put_field (out, copy (section->name));
    put_at (out, section, cell, axes);
    put_field (out, cell_prediction (sheet, cell));
    put_ball (out, cell->ball, sheet->request->digits + 3);
    put_dump (out, cell->ball);
    put_evidence (out, cell);
    put_field (out, copy (proof));
    escape_csv (out, verdict != NULL ? verdict : "");
    fputs ("\r\n", out);
}

void
write_csv (FILE *out, const struct sheet *sheet)
{
    char *axes = all_axes (sheet), name[64];
    size_t i, j;
    int axis;

    if (axes == NULL)
        return;
    fputs ("claim,", out);
    for (axis = 0; axis < axis_count (axes); axis++) {
        axis_name (name, sizeof name, axes, axis);
        put_field (out, copy (name));
    }
    fputs ("prediction,midpoint,radius,ball,measured,half_width,runs,proof,"
           "verdict\r\n",
           out);
    for (i = 0; i < sheet->n; i++)
        for (j = 0; j < sheet->sections[i].n; j++)
            put_record (out, sheet, sheet->sections + i,
                        sheet->sections[i].cells + j, axes);
    free (axes);
}

/* ---- JSON --------------------------------------------------------------- */

/* TEXT, freed, as a string. */
static json_t *
taken (char *text)
{
    json_t *string = json_text (text);

    free (text);
    return string;
}

static json_t *
json_at (const struct section *section, const struct cell *cell)
{
    const char *axes = section->quantity->axes;
    json_t *at = json_object ();
    char name[64];
    int axis;

    for (axis = 0; axis < axis_count (axes); axis++) {
        axis_name (name, sizeof name, axes, axis);
        json_put (at, name, taken (axis_value (cell->at + axis, 0)));
    }
    return at;
}

/* {"middle": , "radius": }, or null. */
static json_t *
json_pair (const arb_t ball, slong digits)
{
    char *middle, *radius;
    json_t *pair;

    if (!arb_is_finite (ball) || !cell_pair (&middle, &radius, ball, digits))
        return json_null ();
    pair = json_object ();
    json_put (pair, "middle", taken (middle));
    json_put (pair, "radius", taken (radius));
    return pair;
}

static void
put_prediction (json_t *row, const struct sheet *sheet,
                const struct cell *cell)
{
    slong digits = sheet->request->digits;
    char *dump;

    json_put (row, "shown", taken (cell_prediction (sheet, cell)));
    if (!arb_is_finite (cell->ball)) {
        json_put (row, "prediction", NULL);
        json_put (row, "ball", NULL);
        return;
    }
    json_put (row, "prediction", json_ball (cell->ball, digits));
    dump = arb_dump_str (cell->ball);
    json_put (row, "ball", json_text (dump));
    flint_free (dump);
}

static void
put_measured (json_t *row, const struct section *section,
              const struct cell *cell)
{
    static const char *const words[] = { NULL, "runs", "number", "two routes",
                                         "diverged" };
    int number = cell->evidence == BY_RUNS || cell->evidence == BY_NUMBER;

    json_put (row, "evidence", json_text (words[cell->evidence]));
    json_put (row, "measured",
              number ? json_pair (cell->measured, DOUBLE_DIGITS) : NULL);
    json_put (row, "runs",
              cell->evidence == BY_RUNS ? json_count (cell->runs) : NULL);
    json_put (row, "proof",
              strcmp (section->proof, "-") != 0 ? json_text (section->proof)
                                                : NULL);
}

static json_t *
json_row (const struct sheet *sheet, const struct section *section,
          const struct cell *cell)
{
    json_t *row = json_object ();

    json_put (row, "claim", json_text (section->name));
    json_put (row, "at", json_at (section, cell));
    put_prediction (row, sheet, cell);
    put_measured (row, section, cell);
    json_put (row, "verdict", json_text (cell_verdict (cell)));
    return row;
}

enum exit_code
write_json (FILE *out, const struct sheet *sheet)
{
    json_t *document = json_document ("table"), *rows = json_array ();
    size_t i, j;

    put_origin (document, sheet);
    for (i = 0; i < sheet->n; i++)
        for (j = 0; j < sheet->sections[i].n; j++)
            json_append (rows, json_row (sheet, sheet->sections + i,
                                         sheet->sections[i].cells + j));
    json_put (document, "rows", rows);
    return json_print (out, document);
}
