/* Real roots: counted, isolated, excluded; by two theorems. */
#include "proofs/expression.h"
#include "proofs/sturm.h"
#include "tests/tap.h"

#include <string.h>

static void
polynomial (fmpq_poly_t p, const char *text)
{
    struct expression *e = expression_parse (text, "x");

    if (e == NULL || !expression_poly (p, e))
        diag ("'%s' is no polynomial", text);
    expression_clear (e);
}

/* Set END from TEXT; null stands for infinity. */
static const fmpq *
end_of (fmpq_t end, const char *text)
{
    if (text == NULL)
        return NULL;
    fmpq_set_str (end, text, 10);
    return end;
}

static void
counts (void)
{
    static const struct {
        const char *text, *lower, *upper;
        slong roots;
    } cases[] = {
        { "x^2 - 2", NULL, NULL, 2 },
        { "x^2 - 2", "0", NULL, 1 },
        { "x^2 - 2", NULL, "-2", 0 },
        { "x^2 + 1", NULL, NULL, 0 },
        { "(x - 1)^3*(x - 2)^2*(x^2 + 1)", NULL, NULL, 2 },
        { "(x - 1)^3*(x - 2)^2*(x^2 + 1)", "1", "2", 1 },
        { "(x - 1)^3*(x - 2)^2*(x^2 + 1)", "0", "1", 1 },
        { "(x - 1)^3*(x - 2)^2*(x^2 + 1)", "1", "3/2", 0 },
        { "x^5 - x", "-1", "1", 2 },
        { "-x^5 + x", "-2", "1", 3 },
        { "(10*x - 1)*(10*x - 2)*(10*x - 3)*(10*x - 4)/7", "0", "1", 4 },
        { "7", NULL, NULL, 0 },
        { "x", "0", "1", 0 },
        { "x", "-1", "0", 1 },
        { "x - x", "0", "1", -1 },
        { "x", "1", "1", -1 },
        { "x", "2", "1", -1 },
    };
    size_t i;
    fmpq_poly_t p;
    fmpq_t a, b, width;

    fmpq_poly_init (p);
    fmpq_init (a);
    fmpq_init (b);
    fmpq_init (width);
    fmpq_set_si (width, 1, 1000);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        const fmpq *lower = end_of (a, cases[i].lower),
                   *upper = end_of (b, cases[i].upper);
        polynomial (p, cases[i].text);
        ok (sturm_count (p, lower, upper) == cases[i].roots, "%ld roots of %s",
            (long) cases[i].roots, cases[i].text);
        if (lower != NULL && upper != NULL)
            ok (sturm_isolate (p, lower, upper, width, NULL) == cases[i].roots,
                "which can be isolated");
    }
    fmpq_clear (a);
    fmpq_clear (b);
    fmpq_clear (width);
    fmpq_poly_clear (p);
}

static void
signs (void)
{
    static const struct {
        const char *text, *lower, *upper;
        enum truth truth;
    } cases[] = {
        { "x^2 + 1/1000000", NULL, NULL, PROVED },
        { "x^2", NULL, NULL, DISPROVED },
        { "x^2", "1/1000", NULL, PROVED },
        { "x^2 - 2*x + 1001/1000", "0", "2", PROVED },
        { "x^2 - 2*x + 999/1000", "0", "2", DISPROVED },
        { "(x - 1/3)^2", "0", "1", DISPROVED },
        { "(x - 1/3)^2*(x + 1)", "1/2", NULL, PROVED },
        { "1 - x", NULL, "99/100", PROVED },
        { "1 - x", NULL, "1", DISPROVED },
        { "1 - x", "0", "1", DISPROVED },
        { "-1", "0", "1", DISPROVED },
        { "1", NULL, NULL, PROVED },
        { "x - x", "0", "1", DISPROVED },
        { "x^3 - 100*x^2 + 3000*x + 1", "0", NULL, PROVED },
        { "x^3 - 3", "2", "2", PROVED },
        { "x^3 - 3", "2", "1", UNDECIDED },
        { "(x - 1000)^4 + 1", NULL, NULL, PROVED },
    };
    struct certificate *certificate = certificate_create ("a/b", "0");
    size_t i;
    fmpq_poly_t p;
    fmpq_t a, b;

    fmpq_poly_init (p);
    fmpq_init (a);
    fmpq_init (b);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct record *record =
            certificate_begin (certificate, "s", "", "positive");
        const fmpq *lower = end_of (a, cases[i].lower),
                   *upper = end_of (b, cases[i].upper);
        polynomial (p, cases[i].text);
        ok (sturm_positive (p, lower, upper, record) == cases[i].truth,
            "%s > 0: %s", cases[i].text, truth_name (cases[i].truth));
        ok (sturm_positive_recheck (p, lower, upper, record)
                == (cases[i].truth == PROVED ? PROVED : UNDECIDED),
            "and so says Descartes");
    }
    fmpq_clear (a);
    fmpq_clear (b);
    fmpq_poly_clear (p);
    certificate_clear (certificate);
}

/* Certificates that are wrong, or about something else. */
static void
corruption (void)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record =
        certificate_begin (certificate, "s", "", "positive");
    fmpq *ends = _fmpq_vec_init (4);
    fmpq_poly_t p;

    fmpq_poly_init (p);
    fmpq_set_si (ends, 0, 1);
    fmpq_set_si (ends + 1, 2, 1);
    fmpq_set_si (ends + 2, 1, 2);
    polynomial (p, "x^2 - 2*x + 1001/1000");
    ok (sturm_positive_recheck (p, ends, ends + 1, record) == UNDECIDED,
        "no cuts at all");
    record_put (record, "cuts", ends, 0);
    ok (sturm_positive_recheck (p, ends, ends + 1, record) == UNDECIDED,
        "too few cuts");
    ok (sturm_positive (p, ends, ends + 1, record) == PROVED
            && sturm_positive_recheck (p, ends, ends + 1, record) == PROVED,
        "the right cuts");
    ok (sturm_positive_recheck (p, NULL, NULL, record) == PROVED,
        "which do for more");
    polynomial (p, "x^2 - 2*x + 999/1000");
    ok (sturm_positive_recheck (p, ends, ends + 1, record) == UNDECIDED,
        "but not for another polynomial");
    record_put (record, "cuts", ends, 0);
    polynomial (p, "2 - x");
    ok (sturm_positive_recheck (p, ends, ends + 1, record) == UNDECIDED
            && sturm_positive_recheck (p, ends, ends + 2, record) == PROVED,
        "a root at the upper end");
    polynomial (p, "x");
    ok (sturm_positive_recheck (p, ends, ends + 1, record) == UNDECIDED
            && sturm_positive_recheck (p, ends + 2, NULL, record) == PROVED,
        "a root at the lower end");
    polynomial (p, "1");
    record_put (record, "cuts", ends + 1, 2);
    ok (sturm_positive_recheck (p, ends, ends + 1, record) == UNDECIDED,
        "cuts in disorder");
    polynomial (p, "(x - 1/2)*(x - 3/2)");
    ok (sturm_isolate (p, ends, ends + 1, ends + 2, record) == 2
            && sturm_isolate_recheck (p, ends, ends + 1, record) == 2,
        "two roots isolated");
    ok (sturm_isolate_recheck (p, ends, ends + 2, record) == -1,
        "on another interval");
    record_put (record, "partition", ends, 2);
    ok (sturm_isolate_recheck (p, ends, ends + 1, record) == -1,
        "a partition too coarse");
    fmpq_poly_clear (p);
    _fmpq_vec_clear (ends, 4);
    certificate_clear (certificate);
}

int
main (void)
{
    plan (0);
    counts ();
    signs ();
    corruption ();
    flint_cleanup ();
    return done ();
}
