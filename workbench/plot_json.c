#include "workbench/plot_json.h"

#include <math.h>
#include <stdlib.h>

#include "validate/decimal.h"
#include "workbench/build_id.h"
#include "workbench/json.h"
#include "workbench/plot_write.h"

/* ---- Numbers ------------------------------------------------------------ */

/* X in 17 digits, rounded as ROUNDING says; null when it is no number.  Unlike
   the shortest decimal this keeps the order of ends and middles. */
static json_t *
json_digits (double x, enum rounding rounding)
{
    char *text = NULL;
    json_t *string;
    arf_t exact;

    if (!isfinite (x))
        return json_null ();
    arf_init (exact);
    arf_set_d (exact, x);
    if (!arf_is_zero (exact))
        text = decimal_from_arf (exact, 17, rounding);
    string = json_string (arf_is_zero (exact) ? "0" : text);
    free (text);
    arf_clear (exact);
    return string;
}

/* Add to OBJECT where MARK stands.  In rows the value is across, and there is
   no axis. */
static void
put_mark (json_t *object, const struct figure *figure, const struct mark *mark)
{
    double value = figure->forest ? mark->x : mark->y;

    json_put (object, "x", figure->forest ? NULL : json_double (mark->x));
    json_put (object, "value", json_digits (value, HALF_EVEN));
    json_put (object, "low", json_digits (mark->low, DOWNWARD));
    json_put (object, "high", json_digits (mark->high, UPWARD));
}

/* ---- Series ------------------------------------------------------------- */

static int
is_curve (const struct series *series)
{
    return series->role == PREDICTION || series->role == RIVAL
           || series->role == SHARE;
}

/* What SERIES is, as the beginning of an object. */
static json_t *
json_kind (const struct series *series)
{
    json_t *object = json_object ();

    json_put (object, "kind", json_text (role_name (series->role)));
    json_put (object, "label", json_text (series->label));
    json_put (object, "group", json_count ((size_t) series->colour));
    return object;
}

/* A curve with all its values; a gap is a value that is null. */
static json_t *
json_curve (const struct figure *figure, const struct series *series)
{
    json_t *curve = json_kind (series), *points = json_array ();
    size_t i;

    for (i = 0; i < series->n; i++) {
        json_t *point = json_object ();
        put_mark (point, figure, series->marks + i);
        json_append (points, point);
    }
    json_put (curve, "points", points);
    return curve;
}

/* Append the marks of SERIES to POINTS. */
static void
append_points (json_t *points, const struct figure *figure,
               const struct series *series)
{
    size_t i;

    for (i = 0; i < series->n; i++) {
        json_t *point = json_kind (series);
        put_mark (point, figure, series->marks + i);
        json_put (point, "verdict",
                  series->marks[i].bad ? json_text (verdict_name (FAILS))
                                       : NULL);
        json_append (points, point);
    }
}

static void
put_series (json_t *document, const struct figure *figure)
{
    json_t *curves = json_array (), *points = json_array ();
    size_t i;

    for (i = 0; i < figure->n; i++)
        if (is_curve (figure->series + i))
            json_append (curves, json_curve (figure, figure->series + i));
        else
            append_points (points, figure, figure->series + i);
    json_put (document, "curves", curves);
    json_put (document, "points", points);
}

/* ---- Documents ---------------------------------------------------------- */

/* What a figure cannot show exactly: every point that was judged. */
static json_t *
json_judged (const struct survey *survey)
{
    json_t *judged = json_array ();
    size_t i;

    for (i = 0; i < survey->n; i++) {
        const struct survey_point *point = survey->points + i;
        json_t *object;
        if (point->standing != JUDGED)
            continue;
        object = json_object ();
        json_put (object, "at",
                  json_place (survey->claim->predicts->axes, &point->place));
        json_put (object, "verdict",
                  json_text (verdict_name (point->finding.verdict)));
        json_put (object, "why", json_text (point->finding.why));
        json_append (judged, object);
    }
    return judged;
}

static json_t *
json_scale (int is_log)
{
    return json_text (is_log ? "log" : "linear");
}

/* The axes of FIGURE, as numbers are scaled along them. */
static void
put_frame (json_t *document, const struct figure *figure)
{
    static const char *const sides[] = { NULL, "below", "above" };
    int swept = !figure->forest && *figure->x_name != '\0';
    int log_value = figure->forest ? figure->log_x : figure->log_y;

    json_put (document, "swept", swept ? json_text (figure->x_name) : NULL);
    json_put (document, "fixed", json_text (figure->fixed));
    json_put (document, "value", json_text (figure->y_name));
    json_put (document, "x_scale",
              figure->forest ? NULL : json_scale (figure->log_x));
    json_put (document, "value_scale", json_scale (log_value));
    json_put (document, "allowed", json_text (sides[figure->allowed]));
}

static json_t *
json_notes (const struct figure *figure)
{
    json_t *notes = json_array ();
    int i;

    for (i = 0; i < figure->nnotes; i++)
        json_append (notes, json_text (figure->notes[i]));
    return notes;
}

int
figure_json (FILE *out, const struct request *request,
             const struct survey *survey, const struct figure *figure)
{
    json_t *document = json_document ("plot");
    int done;

    json_put (document, "commit", json_text (BUILD_COMMIT));
    json_put (document, "seed", json_seed (request->circumstances.seed));
    json_put (document, "effort", json_double (request->circumstances.effort));
    json_put (document, "claim", json_text (survey->claim->id));
    json_put (document, "axes", json_text (survey->claim->predicts->axes));
    put_frame (document, figure);
    put_series (document, figure);
    json_put (document, "judged", json_judged (survey));
    json_put (document, "notes", json_notes (figure));
    done = document != NULL && json_dumpf (document, out, JSON_INDENT (1)) == 0
           && fputc ('\n', out) != EOF;
    json_decref (document);
    return done;
}
