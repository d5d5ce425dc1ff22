/* Baselines: what is read back, what is noticed. */
#include <stdlib.h>
#include <string.h>

#include "numerics/stream.h"
#include "tests/tap.h"
#include "workbench/baseline.h"

/* A planted quantity: the root of two, moved by ten to the power *DATA. */
static enum evaluation
moved_root (arb_t ball, const struct quantity *self, const fmpq *at,
            slong prec)
{
    const slong *power = self->data;
    arb_t shift;

    (void) at;
    arb_init (shift);
    arb_sqrt_ui (ball, 2, prec);
    if (*power != 0) {
        arb_set_ui (shift, 10);
        arb_pow_ui (shift, shift, (ulong) - *power, prec);
        arb_inv (shift, shift, prec);
        arb_add (ball, ball, shift, prec);
    }
    arb_clear (shift);
    return EVALUATED;
}

/* A quantity that stays wide: what UNABLE leaves behind. */
static enum evaluation
wide_root (arb_t ball, const struct quantity *self, const fmpq *at, slong prec)
{
    enum evaluation outcome = moved_root (ball, self, at, prec);

    arb_add_error_2exp_si (ball, -20);
    return outcome == EVALUATED ? UNABLE : outcome;
}

static enum evaluation
half (fmpq_t value, const struct quantity *self, const fmpq *at)
{
    const slong *power = self->data;

    (void) at;
    fmpq_set_si (value, 1, 2);
    if (*power != 0)
        fmpq_set_si (value, 50000000000000001, 100000000000000000);
    return EVALUATED;
}

static const struct baseline_terms terms = {
    .digits = 15,
    .no_runs = 1,
    .circumstances = { .effort = 1, .max_prec = 4096 }
};

/* The only point of a claim that predicts by BALL, moved by POWER. */
static json_t *
point_of (quantity_ball_of *ball, quantity_exact_of *exact, slong power)
{
    const struct quantity quantity = { .axes = "n",
                                       .domain = "n > 0",
                                       .formula = "\\sqrt 2",
                                       .ball_of = ball,
                                       .exact_of = exact,
                                       .data = &power };
    const struct point grid[] = { { { "1" }, 0 } };
    const struct claim claim = { .id = "test/root",
                                 .statement = "a root",
                                 .source = "here",
                                 .predicts = &quantity,
                                 GRID (grid),
                                 .accept = { .margin = "1/10", .why = "so" } };
    json_t *now = baseline_claim (&claim, &terms);
    json_t *point =
        json_incref (json_array_get (json_object_get (now, "points"), 0));

    json_decref (now);
    return point;
}

/* How many changes there are between two points; -1 when it is undecided. */
static int
changes_between (json_t *was, json_t *is)
{
    json_t *changes = json_array ();
    int decided = baseline_compare (changes, was, is, 0);
    int count = (int) json_array_size (changes);

    json_decref (changes);
    return decided || count > 0 ? count : -1;
}

static void
check_predictions (void)
{
    json_t *right = point_of (moved_root, NULL, 0),
           *again = point_of (moved_root, NULL, 0),
           *wide = point_of (wide_root, NULL, 0),
           *exact = point_of (moved_root, half, 0),
           *exact_moved = point_of (moved_root, half, 1);
    slong power;

    ok (changes_between (right, again) == 0, "the same number is the same");
    for (power = -20; power <= -14; power++) {
        json_t *wrong = point_of (moved_root, NULL, power);
        ok (changes_between (right, wrong) == 1, "moved by 1e%ld: changed",
            (long) power);
        json_decref (wrong);
    }
    ok (changes_between (wide, wide) == -1, "two wide balls decide nothing");
    ok (changes_between (right, wide) == 1, "lost digits are a change");
    ok (changes_between (exact, exact) == 0, "an exact rational is the same");
    ok (changes_between (exact, exact_moved) == 1,
        "one that differs after 17 digits is not");
    ok (changes_between (exact, right) == 1, "a lost rational is a change");
    json_decref (right);
    json_decref (again);
    json_decref (wide);
    json_decref (exact);
    json_decref (exact_moved);
}

/* A point measured as CENTRE +- WIDTH, with VERDICT. */
static json_t *
measured (const char *centre, const char *width, const char *verdict)
{
    json_t *point = point_of (moved_root, NULL, 0);

    json_object_set_new (point, "measured",
                         json_pack ("{s:s, s:s, s:i}", "centre", centre,
                                    "half_width", width, "runs", 9));
    json_object_set_new (point, "verdict", json_string (verdict));
    return point;
}

static void
check_measurements (void)
{
    json_t *a = measured ("0x1p+0", "0x1p-4", "holds"),
           *touching = measured ("0x1.2p+0", "0x1p-4", "holds"),
           *apart = measured ("0x1.20001p+0", "0x1p-4", "holds"),
           *verdict = measured ("0x1p+0", "0x1p-4", "fails"),
           *none = point_of (moved_root, NULL, 0);

    ok (changes_between (a, touching) == 0, "intervals that touch agree");
    ok (changes_between (a, apart) == 1, "disjoint ones do not");
    ok (changes_between (apart, a) == 1, "in either order");
    ok (changes_between (a, verdict) == 1, "a verdict changes");
    ok (changes_between (a, none) == 2,
        "a measurement and a verdict are gone");
    json_decref (a);
    json_decref (touching);
    json_decref (apart);
    json_decref (verdict);
    json_decref (none);
}

static json_t *
steps (const char *first, const char *truth)
{
    return json_pack ("[{s:s, s:s}, {s:s, s:s}]", "step", first, "truth",
                      truth, "step", "end", "truth", "proved");
}

static void
check_proofs (void)
{
    json_t *a = steps ("base", "proved"), *b = steps ("base", "undecided"),
           *c = steps ("basis", "proved"), *changes = json_array (),
           *null = json_null ();

    baseline_compare_proofs (changes, a, a);
    ok (json_array_size (changes) == 0, "the same proof is the same");
    baseline_compare_proofs (changes, a, b);
    ok (json_array_size (changes) == 1, "a step's truth changes");
    json_array_clear (changes);
    baseline_compare_proofs (changes, a, c);
    ok (json_array_size (changes) == 2, "one step is gone and one is new");
    json_array_clear (changes);
    baseline_compare_proofs (changes, a, null);
    ok (json_array_size (changes) > 0, "a proof is gone");
    json_decref (a);
    json_decref (b);
    json_decref (c);
    json_decref (changes);
}

/* ---- The file ----------------------------------------------------------- */

/* A baseline of one measured point. */
static char *
whole_text (void)
{
    json_t *point = measured ("0x1p+0", "0x1p-4", "holds");
    json_t *claim = json_pack (
        "{s:s, s:{s:s, s:s, s:s, s:s}, s:o, s:[o]}", "claim", "test/root",
        "digests", "statement", "1", "prediction", "2", "acceptance", "3",
        "rivals", "4", "proof", steps ("base", "proved"), "points", point);

    return baseline_text (baseline_provenance (&terms, json_pack ("[s]", "x")),
                          json_pack ("[o]", claim));
}

static int
accepted (const char *text, size_t size, char why[200])
{
    json_t *baseline = baseline_parse (text, size, why);

    json_decref (baseline);
    return baseline != NULL;
}

/* TEXT with its first FROM as TO, and its sum made anew. */
static char *
resealed (const char *text, const char *from, const char *to)
{
    const char *place = strstr (text, from);
    size_t size = strlen (text) + strlen (to) + 1;
    char *edited = malloc (size), *sum;
    unsigned char raw[32];
    int i;

    if (place == NULL || edited == NULL)
        abort ();
    snprintf (edited, size, "%.*s%s%s", (int) (place - text), text, to,
              place + strlen (from));
    sum = strstr (edited, "\"sha256\": \"");
    if (sum == NULL)
        return edited;
    sum += strlen ("\"sha256\": \"");
    memset (sum, '0', 64);
    sha256 (raw, edited, strlen (edited));
    for (i = 0; i < 32; i++) {
        char hex[3];
        snprintf (hex, sizeof hex, "%02x", raw[i]);
        memcpy (sum + 2 * i, hex, 2);
    }
    return edited;
}

static void
check_damage (const char *text)
{
    size_t size = strlen (text), i, missed = 0;
    char why[200], *copy = malloc (size);
    unsigned bit;

    ok (accepted (text, size, why), "what was written is read");
    for (i = 0; i < size; i++)
        missed += accepted (text, i, why) != 0;
    ok (missed == 0, "cut off anywhere it is refused");
    for (i = 0; i < size && copy != NULL; i++)
        for (bit = 1; bit < 256; bit *= 16) {
            memcpy (copy, text, size);
            copy[i] = (char) ((unsigned char) copy[i] ^ bit);
            missed += accepted (copy, size, why) != 0;
        }
    ok (missed == 0, "with a bit changed anywhere it is refused");
    free (copy);
}

/* What is edited and sealed again: DOUBT is in the refusal, null: accepted. */
static void
check_edits (const char *text)
{
    static const struct {
        const char *from, *to, *doubt;
    } cases[] = {
        { "\"holds\"", "\"fails\"", NULL },
        { "\"format\": 1", "\"format\": 2", "newer assay" },
        { "\"format\": 1", "\"format\": 0", "not a baseline" },
        { "\"format\": 1", "\"format\": \"1\"", "not a baseline" },
        { "\"baseline\"", "\"table\"", "not a baseline" },
        { "\"digits\": 15", "\"digits\": 16", "not those of its ball" },
        { "\"digits\": 15", "\"digits\": 0", "bounds" },
        { "\"digits\": 15", "\"digits\": 1000000000000", "bounds" },
        { "\"max_bits\": 4096", "\"max_bits\": -1", "bounds" },
        { "\"seed\": \"0\"", "\"seed\": \"-1\"", "bounds" },
        { "\"effort\": \"0x1p+0\"", "\"effort\": \"nan\"", "bounds" },
        { "1.41421356237310", "1.41421356237311", "not those of its ball" },
        { "\"0x1p-4\"", "\"-0x1p-4\"", "measurement" },
        { "\"0x1p-4\"", "\"nan\"", "measurement" },
        { "\"effort\": \"0x1p+0\"", "\"effort\": \"\"", "bounds" },
        { "\"against\": null", "\"against\": \"1 ffffffffffffffffffff 0 0\"",
          NULL },
        { "\"runs\": 9", "\"runs\": null", "measurement" },
        { "\"claim\": ", "\"claims\": ", "claim" },
        { "\"step\": ", "\"setp\": ", "step" },
        { "\"points\": [", "\"points\": [7,", "point" },
        { "\"against\": null", "\"against\": \"1 2 3\"", "ball" },
        { "\"against\": null", "\"against\": \"nan\"", "ball" },
        { "\"against\": null", "\"against\": \"1 0 -1 0\"", "ball" },
        { "\"against\": null", "\"against\": \"1 0 fffffffffffffffffffff 1\"",
          "ball" },
        { "\"against\": null", "\"against\": \"1 0 1 - \"", "ball" },
        { "\"against\": null", "\"against\": \"0 1 0 0\"", "ball" },
        { "\"against\": null", "\"against\": \"1 0 0 -1\"", "ball" },
        { "\"against\": null", "\"against\": \"zz 0 0 0\"", "ball" },
        { "\"against\": null", "\"against\": \"\"", "ball" },
        { "\"against\": null", "\"against\": 1", "ball" },
        { "\"ball\": \"",
          "\"ball\": \"1 ffffffffffffffffffff 0 0\", \"x\": \"", "point" },
        { "\"state\": \"evaluated\"", "\"state\": null", "point" },
    };
    char why[200], *edited;
    size_t i;

    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        int fine;
        edited = resealed (text, cases[i].from, cases[i].to);
        fine = accepted (edited, strlen (edited), why);
        ok (cases[i].doubt == NULL ? fine
                                   : !fine && strstr (why, cases[i].doubt),
            "%s for %s: %s", cases[i].to, cases[i].from, fine ? "" : why);
        free (edited);
    }
}

int
main (void)
{
    char *text = whole_text ();

    check_predictions ();
    check_measurements ();
    check_proofs ();
    if (text != NULL) {
        check_damage (text);
        check_edits (text);
    }
    free (text);
    flint_cleanup_master ();
    return done ();
}
