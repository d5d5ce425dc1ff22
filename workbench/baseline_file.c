/* The file of a baseline: its text, and the doubt with which it is read. */
#include "config.h"

#include "workbench/baseline.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/stream.h"
#include "validate/decimal.h"
#include "workbench/json.h"

enum { SUM_DIGITS = 64 };

/* ---- Terms -------------------------------------------------------------- */

json_t *
baseline_provenance (const struct baseline_terms *terms, json_t *words)
{
    const struct circumstances *how = &terms->circumstances;
    char seed[24], effort[40];

    snprintf (seed, sizeof seed, "%llu", (unsigned long long) how->seed);
    snprintf (effort, sizeof effort, "%a", how->effort);
    return json_pack ("{s:s, s:s, s:I, s:I, s:b, s:s, s:s, s:I, s:o}", "flint",
                      FLINT_VERSION, "mpfr", mpfr_get_version (), "digits",
                      (json_int_t) terms->digits, "max_bits",
                      (json_int_t) how->max_prec, "no_runs", terms->no_runs,
                      "seed", seed, "effort", effort, "runs",
                      (json_int_t) how->runs, "words", words);
}

void
baseline_read_provenance (struct baseline_terms *terms, json_t **words,
                          const json_t *provenance)
{
    const json_t *from = provenance;

    memset (terms, 0, sizeof *terms);
    terms->digits = json_integer_value (json_object_get (from, "digits"));
    terms->no_runs = json_is_true (json_object_get (from, "no_runs"));
    terms->circumstances.max_prec =
        json_integer_value (json_object_get (from, "max_bits"));
    terms->circumstances.runs =
        (size_t) json_integer_value (json_object_get (from, "runs"));
    terms->circumstances.seed = strtoull (
        json_string_value (json_object_get (from, "seed")), NULL, 10);
    terms->circumstances.effort =
        strtod (json_string_value (json_object_get (from, "effort")), NULL);
    *words = json_object_get (from, "words");
}

/* ---- Writing ------------------------------------------------------------ */

/* The hash of SIZE bytes at TEXT, in hexadecimal. */
static void
sum_text (char sum[SUM_DIGITS + 1], const char *text, size_t size)
{
    unsigned char raw[32];
    int i;

    sha256 (raw, text, size);
    for (i = 0; i < 32; i++)
        snprintf (sum + 2 * i, 3, "%02x", raw[i]);
}

char *
baseline_text (json_t *provenance, json_t *list)
{
    static const char noughts[] = "00000000000000000000000000000000"
                                  "00000000000000000000000000000000";
    char sum[SUM_DIGITS + 1], *text, *ended, *place;
    json_t *all = json_document ("baseline");
    size_t size;

    json_put (all, "format", json_integer (BASELINE_FORMAT));
    json_put (all, "sha256", json_string (noughts));
    json_put (all, "provenance", provenance);
    json_put (all, "claims", list);
    text = all != NULL ? json_dumps (all, JSON_INDENT (1) | JSON_ENSURE_ASCII)
                       : NULL;
    json_decref (all);
    if (text == NULL)
        return NULL;
    size = strlen (text);
    ended = realloc (text, size + 2);
    if (ended == NULL) {
        free (text);
        return NULL;
    }
    memcpy (ended + size, "\n", 2);
    sum_text (sum, ended, size + 1);
    place = strstr (ended, noughts);
    memcpy (place, sum, SUM_DIGITS);
    return ended;
}

/* ---- Reading ------------------------------------------------------------ */

/* Does the sum that TEXT states belong to it? */
static int
sum_agrees (const char *text, size_t size, const char *stated)
{
    char sum[SUM_DIGITS + 1], *copy, *place;
    int same = 0;

    if (strlen (stated) != SUM_DIGITS)
        return 0;
    copy = malloc (size + 1);
    if (copy == NULL)
        return 0;
    memcpy (copy, text, size);
    copy[size] = '\0';
    place = memmem (copy, size, stated, SUM_DIGITS);
    if (place != NULL) {
        memset (place, '0', SUM_DIGITS);
        sum_text (sum, copy, size);
        same = memcmp (sum, stated, SUM_DIGITS) == 0;
    }
    free (copy);
    return same;
}

/* Is TEXT a double as %a writes it, and at least LEAST? */
static int
is_double (const char *text, double least)
{
    char *end;
    double value;

    if (isspace ((unsigned char) *text))
        return 0;
    value = strtod (text, &end);
    return end != text && *end == '\0' && value >= least;
}

/*
 * Are there four hexadecimal numbers in TEXT that arb_load_str can bear: the
 * third short and positive (it must fit a word), and after a mantissa of
 * nought the exponent nought (others stand for infinities)?
 */
static int
is_dump (const char *text)
{
    static const size_t longest[] = { 1000000, 40, 8, 40 };
    int nought = 0;
    size_t i;

    for (i = 0; i < 4; i++) {
        size_t digits;
        text += i != 2 && *text == '-';
        digits = strspn (text, "0123456789abcdef");
        if (digits == 0 || digits > longest[i] || (*text == '0' && digits > 1)
            || (i % 2 == 1 && nought && *text != '0'))
            return 0;
        nought = *text == '0';
        text += digits;
        if (i < 3 && *text++ != ' ')
            return 0;
    }
    return *text == '\0';
}

/* Is TEXT the dump of a finite ball, as it is written and not otherwise? */
static int
is_ball (const char *text)
{
    int sound = 0;
    char *dump;
    arb_t ball;

    if (!is_dump (text))
        return 0;
    arb_init (ball);
    if (arb_load_str (ball, text) == 0 && arb_is_finite (ball)) {
        dump = arb_dump_str (ball);
        sound = strcmp (dump, text) == 0;
        flint_free (dump);
    }
    arb_clear (ball);
    return sound;
}

/* Do the digits of an evaluated POINT follow from its ball, or else from its
   exact rational? */
static int
digits_follow (const json_t *point, slong digits)
{
    const char *shown =
        json_string_value (json_object_get (point, "prediction"));
    const char *exact = json_string_value (json_object_get (point, "exact"));
    char *text = NULL;
    int same = 0;
    fmpq_t value;
    arb_t ball;

    arb_init (ball);
    fmpq_init (value);
    arb_load_str (ball, json_string_value (json_object_get (point, "ball")));
    text = decimal_from_ball (ball, digits);
    /* A tie: every ball around it is undecided. */
    if (text == NULL && exact != NULL
        && decimal_read (value, exact) == DECIMAL_READ
        && arb_contains_fmpq (ball, value)
        && arb_rel_accuracy_bits (ball) >= bits_for_digits (digits) - 4)
        text = decimal_from_fmpq (value, digits, HALF_EVEN);
    same = text != NULL && shown != NULL && strcmp (text, shown) == 0;
    free (text);
    fmpq_clear (value);
    arb_clear (ball);
    return same;
}

/* What is wrong with a point, or null. */
static const char *
point_fault (json_t *point, slong digits)
{
    json_t *prediction, *exact, *ball, *measured, *against, *verdict;
    const char *at, *state, *centre, *width;
    json_int_t runs;

    if (json_unpack (point, "{s:s, s:s, s:o, s:o, s:o, s:o, s:o, s:o !}", "at",
                     &at, "state", &state, "prediction", &prediction, "exact",
                     &exact, "ball", &ball, "measured", &measured, "against",
                     &against, "verdict", &verdict)
        != 0)
        return "a point without its parts";
    if ((!json_is_null (prediction) && !json_is_string (prediction))
        || (!json_is_null (exact) && !json_is_string (exact))
        || (!json_is_null (verdict) && !json_is_string (verdict)))
        return "a point whose parts are no texts";
    if ((!json_is_null (ball)
         && !(json_is_string (ball) && is_ball (json_string_value (ball))))
        || (!json_is_null (against)
            && !(json_is_string (against)
                 && is_ball (json_string_value (against)))))
        return "a point whose ball is none";
    if (strcmp (state, "evaluated") == 0
        && (json_is_null (ball) || !digits_follow (point, digits)))
        return "a point whose digits are not those of its ball";
    if (!json_is_null (measured)
        && (json_unpack (measured, "{s:s, s:s, s:I !}", "centre", &centre,
                         "half_width", &width, "runs", &runs)
                != 0
            || !is_double (centre, -HUGE_VAL) || !is_double (width, 0)))
        return "a point whose measurement is none";
    return NULL;
}

static const char *
proof_fault (const json_t *proof)
{
    const char *label, *truth;
    size_t i;

    if (json_is_null (proof))
        return NULL;
    if (!json_is_array (proof))
        return "a proof that is no list";
    for (i = 0; i < json_array_size (proof); i++)
        if (json_unpack (json_array_get (proof, i), "{s:s, s:s !}", "step",
                         &label, "truth", &truth)
            != 0)
            return "a step without its parts";
    return NULL;
}

static const char *
claim_fault (json_t *claim, slong digits)
{
    const char *id, *a, *b, *c, *d, *fault;
    json_t *proof, *points;
    size_t i;

    if (json_unpack (claim, "{s:s, s:{s:s, s:s, s:s, s:s !}, s:o, s:o !}",
                     "claim", &id, "digests", "statement", &a, "prediction",
                     &b, "acceptance", &c, "rivals", &d, "proof", &proof,
                     "points", &points)
            != 0
        || !json_is_array (points))
        return "a claim without its parts";
    fault = proof_fault (proof);
    for (i = 0; i < json_array_size (points) && fault == NULL; i++)
        fault = point_fault (json_array_get (points, i), digits);
    return fault;
}

static const char *
provenance_fault (json_t *provenance)
{
    const char *flint, *mpfr, *seed, *effort;
    json_int_t digits, max_bits, runs;
    json_t *words;
    int no_runs;
    size_t i;

    if (json_unpack (provenance,
                     "{s:s, s:s, s:I, s:I, s:b, s:s, s:s, s:I, s:o !}",
                     "flint", &flint, "mpfr", &mpfr, "digits", &digits,
                     "max_bits", &max_bits, "no_runs", &no_runs, "seed", &seed,
                     "effort", &effort, "runs", &runs, "words", &words)
            != 0
        || !json_is_array (words))
        return "no provenance";
    for (i = 0; i < json_array_size (words); i++)
        if (!json_is_string (json_array_get (words, i)))
            return "no provenance";
    /* The bounds of the options, which stand in options.def. */
    if (digits < 1 || digits > 100000 || max_bits < 64
        || max_bits > (json_int_t) 1 << 32 || runs < 0
        || runs > (json_int_t) 1 << 40 || *seed == '\0'
        || strspn (seed, "0123456789") != strlen (seed) || strlen (seed) > 20
        || !is_double (effort, 0x1p-1000) || strtod (effort, NULL) > 1e6)
        return "terms out of their bounds";
    return NULL;
}

/* The first fault of BASELINE, whose format is known, or null. */
static const char *
baseline_fault (json_t *baseline)
{
    const char *version, *command, *sum, *fault;
    json_t *provenance, *list;
    json_int_t format;
    slong digits;
    size_t i;

    if (json_unpack (baseline, "{s:s, s:s, s:I, s:s, s:o, s:o !}", "assay",
                     &version, "command", &command, "format", &format,
                     "sha256", &sum, "provenance", &provenance, "claims",
                     &list)
            != 0
        || !json_is_array (list))
        return "parts are missing or too many";
    fault = provenance_fault (provenance);
    digits = json_integer_value (json_object_get (provenance, "digits"));
    for (i = 0; i < json_array_size (list) && fault == NULL; i++)
        fault = claim_fault (json_array_get (list, i), digits);
    return fault;
}

/* Why the JSON object BASELINE, read from TEXT, is to be refused: 1 and the
   reason in WHY, or 0. */
static int
refused (json_t *baseline, const char *text, size_t size, char why[200])
{
    const char *command =
        json_string_value (json_object_get (baseline, "command"));
    const char *sum = json_string_value (json_object_get (baseline, "sha256"));
    const json_t *format = json_object_get (baseline, "format");
    const char *fault = NULL;

    if (command == NULL || strcmp (command, "baseline") != 0 || sum == NULL
        || !json_is_integer (format))
        snprintf (why, 200, "not a baseline");
    else if (json_integer_value (format) > BASELINE_FORMAT)
        snprintf (why, 200,
                  "of format %lld, which a newer assay wrote; this one reads "
                  "%d",
                  (long long) json_integer_value (format), BASELINE_FORMAT);
    else if (json_integer_value (format) < 1)
        snprintf (why, 200, "not a baseline");
    else if (!sum_agrees (text, size, sum))
        snprintf (why, 200, "damaged or edited: its SHA-256 does not agree");
    else if ((fault = baseline_fault (baseline)) != NULL)
        snprintf (why, 200, "damaged: %s", fault);
    else
        return 0;
    return 1;
}

json_t *
baseline_parse (const char *text, size_t size, char why[200])
{
    json_error_t error;
    json_t *baseline = json_loadb (text, size, JSON_REJECT_DUPLICATES, &error);

    if (baseline == NULL)
        snprintf (why, 200, "not a whole baseline: line %d: %.120s",
                  error.line, error.text);
    else if (text[size - 1] != '\n') {
        snprintf (why, 200, "not a whole baseline: its end is missing");
        json_decref (baseline);
        baseline = NULL;
    } else if (refused (baseline, text, size, why)) {
        json_decref (baseline);
        baseline = NULL;
    }
    return baseline;
}
