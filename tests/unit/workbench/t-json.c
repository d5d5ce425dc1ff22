/* JSON documents: what goes in comes out, and nothing else. */
#include "config.h"
#include "tests/tap.h"
#include "workbench/json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "validate/decimal.h"

/* The text of VALUE, which this lets go. */
static char *
dumped (json_t *value)
{
    char *text = json_dumps (value, JSON_ENCODE_ANY);

    json_decref (value);
    return text != NULL ? text : strdup ("(null)");
}

static void
is (json_t *value, const char *wanted)
{
    char *text = dumped (value);

    ok (strcmp (text, wanted) == 0, "%s", wanted);
    if (strcmp (text, wanted) != 0)
        diag ("got %s", text);
    free (text);
}

static void
test_balls (void)
{
    fmpq_t exact;
    arb_t ball;

    fmpq_init (exact);
    arb_init (ball);
    fmpq_set_si (exact, 2, 3);
    arb_set_fmpq (ball, exact, 64);
    is (json_exact_ball (ball, 5, exact),
        "{\"rounded\": \"0.66667\", \"lower\": \"0.66666666\", "
        "\"upper\": \"0.66666667\", \"exact\": \"2/3\"}");
    arb_set_str (ball, "1.5 +/- 0.25", 64);
    is (json_ball (ball, 3),
        "{\"rounded\": null, \"lower\": \"1.24999\", \"upper\": \"1.75001\"}");
    arb_set_si (ball, -1);
    is (json_ball (ball, 3), "{\"rounded\": \"-1.00\", \"lower\": "
                             "\"-1.00000\", \"upper\": \"-1.00000\"}");
    arb_zero_pm_inf (ball);
    is (json_ball (ball, 3),
        "{\"rounded\": null, \"lower\": null, \"upper\": null}");
    /* A radius of 2^-(10^12) must not be written out in bits. */
    arb_one (ball);
    mag_set_ui_2exp_si (arb_radref (ball), 1, -WORD (1000000000000));
    is (json_ball (ball, 3), "{\"rounded\": \"1.00\", \"lower\": "
                             "\"0.999999\", \"upper\": \"1.00001\"}");
    arb_clear (ball);
    fmpq_clear (exact);
}

int
main (void)
{
    static const struct point here = { { "1.5", "10^2" }, 0 },
                              bad = { { "x", "1" }, 0 };
    char *text = NULL;
    size_t size = 0;
    FILE *out;

    plan (0);
    test_balls ();
    is (json_point ("alpha T", &here), "{\"alpha\": \"3/2\", \"T\": \"100\"}");
    ok (json_point ("alpha T", &bad) == NULL, "no point is no object");
    is (json_text ("a\"\n\xc3\xbc"), "\"a\\\"\\n\xc3\xbc\"");
    is (json_text ("a\xff"), "\"a\\\\xff\"");
    is (json_text (NULL), "null");
    is (json_double (0.1), "\"0.1\"");
    is (json_double (1.0 / 3), "\"0.3333333333333333\"");
    is (json_double (0.1 + 0.2), "\"0.30000000000000004\"");
    is (json_double (-0.0), "\"-0\"");
    is (json_double (HUGE_VAL), "null");
    is (json_count (7), "7");
    out = open_memstream (&text, &size);
    ok (json_print (out, json_document ("list")) == EXIT_HOLDS, "a document");
    fclose (out);
    ok (strcmp (text, "{\n \"assay\": \"" PACKAGE_VERSION
                      "\",\n \"command\": \"list\"\n}\n")
            == 0,
        "begins with the version and the command");
    free (text);
    out = open_memstream (&text, &size);
    ok (json_print (out, NULL) == EXIT_LIMIT, "no memory is said");
    fclose (out);
    ok (size == 0, "and nothing printed");
    free (text);
    flint_cleanup_master ();
    return done ();
}
