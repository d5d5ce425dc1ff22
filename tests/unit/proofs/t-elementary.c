/* Elementary inequalities, and what proofs ask of balls and quantities. */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "tests/tap.h"

/* e^y less its first terms, the straight way. */
static void
rests (void)
{
    static const double points[] = { -4, -1.5, -0.25, 0.5, 1, 3 };
    size_t i;
    slong m, j;
    arb_t y, rest, direct, term;
    int good = 1;

    arb_init (y);
    arb_init (rest);
    arb_init (direct);
    arb_init (term);
    for (i = 0; i < sizeof points / sizeof *points; i++)
        for (m = 0; m <= 8; m++) {
            arb_set_d (y, points[i]);
            exponential_rest (rest, y, m, 128);
            arb_exp (direct, y, 256);
            for (j = 0; j < m; j++) {
                arb_pow_ui (term, y, (ulong) j, 256);
                arb_fac_ui (rest, (ulong) j, 256);
                arb_div (term, term, rest, 256);
                arb_sub (direct, direct, term, 256);
            }
            arb_pow_ui (term, y, (ulong) m, 256);
            arb_div (direct, direct, term, 256);
            exponential_rest (rest, y, m, 128);
            good &= is_near (rest, direct, 15) == PROVED;
        }
    ok (good, "rests of the exponential series");
    arb_zero (y);
    mag_one (arb_radref (y));
    exponential_rest (rest, y, 2, 64);
    arb_const_e (direct, 64);
    arb_sub_ui (direct, direct, 2, 64);
    ok (arb_contains (rest, direct), "a ball around zero");
    arb_set_si (y, 100);
    exponential_rest (rest, y, 2, 64);
    ok (!arb_is_finite (rest), "too far out");
    arb_clear (y);
    arb_clear (rest);
    arb_clear (direct);
    arb_clear (term);
}

static void
lemmas (void)
{
    struct certificate *certificate = certificate_create ("a/b", "0");

    ok (exponential_tangent (certificate, "t") == PROVED, "1 + y <= e^y");
    ok (exponential_tangent_recheck (certificate, "t") == PROVED, "again");
    ok (exponential_tangent_recheck (certificate, "p") == UNDECIDED,
        "not from another's record");
    ok (exponential_parabola (certificate, "p") == PROVED,
        "e^-z below its parabola");
    ok (exponential_parabola_recheck (certificate, "p") == PROVED, "again");
    ok (exponential_parabola_recheck (certificate, "t") == UNDECIDED,
        "not from another's record");
    ok (hyperbolic_sine (certificate) == PROVED, "sinh (y) / y");
    certificate_clear (certificate);
}

static enum evaluation
third (arb_t ball, const fmpq *at, slong prec)
{
    arb_set_fmpq (ball, at, prec);
    arb_div_ui (ball, ball, 3, prec);
    return EVALUATED;
}

static enum evaluation
wrong (fmpq_t value, const fmpq *at)
{
    fmpq_set (value, at);
    return EVALUATED;
}

static void
quantities (void)
{
    struct quantity q = { .axes = "x y", .domain = "x > 0", .ball = third };
    fmpq_t value;
    arb_t a, b;

    fmpq_init (value);
    arb_init (a);
    arb_init (b);
    fmpq_set_si (value, 1, 6);
    ok (evaluates_to (&q, "1/2 7", value) == PROVED, "a sixth");
    ok (evaluates_to (&q, "1/3 7", value) == DISPROVED, "another value");
    ok (evaluates_to (&q, "-1/2 7", value) == UNDECIDED, "out of domain");
    ok (evaluates_to (&q, "1/2", value) == UNDECIDED, "an axis missing");
    ok (evaluates_to (&q, "1/2 x", value) == UNDECIDED, "no rational");
    q.exact = wrong;
    ok (evaluates_to (&q, "1/2 7", value) == DISPROVED,
        "an exact value that is another");
    arb_set_fmpq (a, value, 64);
    ok (evaluates_near (&q, "1/2 7", a, 15) == PROVED, "near");
    ok (evaluates_near (&q, "1/2 7", a, 25) == UNDECIDED, "not that near");
    ok (evaluates_near (&q, "2/3 7", a, 15) == DISPROVED, "not near");
    arb_set_si (a, 1);
    arb_set_si (b, 2);
    ok (is_at_most (a, b) == PROVED && is_at_most (b, a) == DISPROVED
            && is_at_most (a, a) == PROVED,
        "at most");
    mag_set_ui (arb_radref (a), 3);
    ok (is_at_most (a, b) == UNDECIDED && is_positive (a) == UNDECIDED
            && is_near (a, b, 1) == UNDECIDED,
        "not certainly less is not at least");
    arb_indeterminate (a);
    ok (is_at_most (a, b) == UNDECIDED && is_at_most (b, a) == UNDECIDED
            && is_positive (a) == UNDECIDED && is_near (a, a, 1) == UNDECIDED,
        "what is no number is nothing certain");
    ok (weaker (PROVED, UNDECIDED) == UNDECIDED
            && weaker (DISPROVED, UNDECIDED) == DISPROVED,
        "the weaker of two");
    fmpq_clear (value);
    arb_clear (a);
    arb_clear (b);
}

int
main (void)
{
    plan (0);
    rests ();
    lemmas ();
    quantities ();
    flint_cleanup ();
    return done ();
}
