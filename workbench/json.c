#include "config.h"

#include "workbench/json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"
#include "workbench/escape.h"

json_t *
json_document (const char *command)
{
    json_t *document = json_object ();

    json_put (document, "assay", json_text (PACKAGE_VERSION));
    json_put (document, "command", json_text (command));
    return document;
}

void
json_put (json_t *object, const char *key, json_t *value)
{
    json_object_set_new (object, key, value != NULL ? value : json_null ());
}

void
json_append (json_t *array, json_t *value)
{
    json_array_append_new (array, value != NULL ? value : json_null ());
}

json_t *
json_text (const char *text)
{
    json_t *string;
    char *plain = NULL;
    size_t size = 0;
    FILE *out;

    if (text == NULL)
        return json_null ();
    string = json_string (text);
    if (string != NULL)
        return string;
    out = open_memstream (&plain, &size);
    if (out == NULL)
        return NULL;
    escape_terminal (out, text);
    if (fclose (out) == 0)
        string = json_string (plain);
    free (plain);
    return string;
}

json_t *
json_count (size_t count)
{
    return json_integer ((json_int_t) count);
}

json_t *
json_double (double value)
{
    char text[40];
    int digits;

    if (!isfinite (value))
        return json_null ();
    for (digits = 1; digits <= 17; digits++) {
        double back;
        snprintf (text, sizeof text, "%.*g", digits, value);
        back = strtod (text, NULL);
        if (memcmp (&back, &value, sizeof back) == 0)
            break;
    }
    return json_string (text);
}

json_t *
json_place (const char *axes, const struct place *place)
{
    json_t *object = json_object ();
    int i;

    for (i = 0; i < place->count; i++) {
        char name[64], *value = fmpq_get_str (NULL, 10, place->at + i);
        axis_name (name, sizeof name, axes, i);
        json_put (object, name, json_string (value));
        flint_free (value);
    }
    return object;
}

json_t *
json_point (const char *axes, const struct point *point)
{
    struct place place;
    json_t *object = NULL;

    if (place_init (&place, axes, point))
        object = json_place (axes, &place);
    place_clear (&place);
    return object;
}

/* The decimal TEXT, which this frees. */
static json_t *
take_text (char *text)
{
    json_t *string = json_text (text);

    free (text);
    return string;
}

json_t *
json_ball (const arb_t ball, slong digits)
{
    json_t *object = json_object ();
    /* Bounded, so that a tiny radius beside a large number costs nothing. */
    slong prec = bits_for_digits (digits + 3) + 64;
    arf_t end;

    arf_init (end);
    json_put (object, "rounded", take_text (decimal_from_ball (ball, digits)));
    if (!arb_is_finite (ball)) {
        json_put (object, "lower", json_null ());
        json_put (object, "upper", json_null ());
    } else {
        arb_get_lbound_arf (end, ball, prec);
        json_put (object, "lower",
                  take_text (decimal_from_arf (end, digits + 3, DOWNWARD)));
        arb_get_ubound_arf (end, ball, prec);
        json_put (object, "upper",
                  take_text (decimal_from_arf (end, digits + 3, UPWARD)));
    }
    arf_clear (end);
    return object;
}

json_t *
json_exact_ball (const arb_t ball, slong digits, const fmpq_t exact)
{
    json_t *object = json_ball (ball, digits);
    char *text = fmpq_get_str (NULL, 10, exact);

    json_put (object, "exact", json_string (text));
    flint_free (text);
    return object;
}

json_t *
json_step (const struct step *step, const char *truth, const char *how)
{
    json_t *object = json_object ();

    json_put (object, "label", json_text (step->label));
    json_put (object, "shows", json_text (step->shows));
    json_put (object, "source", json_text (step->source));
    json_put (object, "method", json_text (method_name (step->method)));
    json_put (object, "truth", json_text (truth));
    if (how != NULL)
        json_put (object, "how", json_text (how));
    return object;
}

json_t *
json_seed (uint64_t seed)
{
    char text[24];

    snprintf (text, sizeof text, "%llu", (unsigned long long) seed);
    return json_string (text);
}

json_t *
json_measurement (const struct measurement *found, enum kind kind)
{
    json_t *object = json_object ();
    int fixed = kind == DETERMINISTIC;

    json_put (object, "centre", json_double (found->interval.centre));
    json_put (object, "half_width",
              fixed ? json_null () : json_double (found->interval.half_width));
    json_put (object, "mean", json_double (found->mean));
    json_put (object, "error_budget",
              fixed ? json_double (found->budget) : json_null ());
    json_put (object, "runs", json_count (found->runs));
    return object;
}

enum exit_code
json_print (FILE *out, json_t *document)
{
    char *text = json_dumps (document, JSON_INDENT (1));

    json_decref (document);
    if (text == NULL)
        return complain (EXIT_LIMIT, "JSON: no memory");
    fputs (text, out);
    fputc ('\n', out);
    free (text);
    return EXIT_HOLDS;
}
