/* Certified worst cases: with and without csdp, and with records that were
   tampered with. */
#include "proofs/certified_steps.h"
#include "proofs/semidefinite.h"
#include "proofs/worst_case.h"
#include "tests/tap.h"

#include <stdlib.h>
#include <string.h>

/* One step of size 1 of f_1 - f*, by csdp once, over 2^36. */
static const slong kept[] = { 34359738368, 0,           0,          0,
                              34359738368, 34359738368, 11453246123 };
enum { KEPT = sizeof kept / sizeof *kept };

static void
one_step (struct worst_case *problem)
{
    fmpq_t one;

    fmpq_init (one);
    fmpq_one (one);
    worst_case_descent (problem, 1, one);
    residual_add_value (&problem->objective, one, 1);
    fmpq_clear (one);
}

/* Is BOUND in [1/6, 1/6 + 1e-7]? */
static int
is_sixth (const fmpq_t bound)
{
    fmpq_t gap;
    int good;

    fmpq_init (gap);
    fmpq_set_si (gap, 1, 6);
    fmpq_sub (gap, bound, gap);
    good = fmpq_sgn (gap) >= 0;
    fmpq_mul_si (gap, gap, 10000000);
    good = good && fmpq_cmp_si (gap, 1) <= 0;
    fmpq_clear (gap);
    return good;
}

static void
without_csdp (void)
{
    struct worst_case problem;
    slong wrong[KEPT], k;
    fmpq_t bound;
    double y[KEPT];
    const slong size[] = { 1 };
    const double right[] = { 1 };
    const struct entry entry = { 0, 0, 0, 0, 1 };
    const struct program program = { 1, 1, 1, size, right, &entry };

    fmpq_init (bound);
    one_step (&problem);
    ok (problem.known == KEPT, "six pairs and one radius");
    ok (semidefinite_solve (y, &program, 5) == NO_SOLVER, "csdp is not found");
    ok (worst_case_search (bound, &problem, NULL) == UNDECIDED,
        "no search without it");
    ok (worst_case_bound (bound, &problem, kept, KEPT, NULL) == PROVED
            && is_sixth (bound),
        "the kept multipliers prove 1/6");
    ok (worst_case_bound (bound, &problem, NULL, 0, NULL) == UNDECIDED,
        "nothing was kept");
    ok (worst_case_kept (bound, &problem, kept, KEPT - 1, NULL) == UNDECIDED,
        "one too few was kept");
    for (k = 0; k < KEPT; k++)
        wrong[k] = kept[k];
    wrong[6] = kept[6] / 2;
    ok (worst_case_kept (bound, &problem, wrong, KEPT, NULL) == UNDECIDED
            || !is_sixth (bound),
        "half of the radius' multiplier proves nothing like it");
    for (k = 0; k < KEPT; k++)
        wrong[k] = 0;
    ok (worst_case_kept (bound, &problem, wrong, KEPT, NULL) == UNDECIDED
            || !is_sixth (bound),
        "nor does nothing");
    worst_case_clear (&problem);
    fmpq_clear (bound);
}

static void
with_csdp (void)
{
    struct worst_case problem;
    enum truth truth;
    fmpq_t bound;
    slong units[KEPT];

    fmpq_init (bound);
    one_step (&problem);
    if (!worst_case_hint (units, &problem))
        skip ("csdp is not installed", "csdp leads to 1/6");
    else {
        truth = worst_case_search (bound, &problem, NULL);
        ok (truth == PROVED && is_sixth (bound), "csdp leads to 1/6");
    }
    worst_case_clear (&problem);
    fmpq_clear (bound);
}

/* Put COUNT rationals of the list NAME back with entry I multiplied by
   NUM/DEN. */
static void
tamper (const char *name, slong i, slong num, ulong den, int shorten)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "m");
    struct worst_case problem;
    const fmpq *values;
    fmpq *copy;
    fmpq_t bound, factor;
    slong n, k;

    fmpq_init (bound);
    fmpq_init (factor);
    one_step (&problem);
    worst_case_kept (bound, &problem, kept, KEPT, record);
    ok (worst_case_recheck (bound, &problem, record) == PROVED
            && is_sixth (bound),
        "the record proves 1/6");
    values = record_get (record, name, &n);
    copy = _fmpq_vec_init (n);
    for (k = 0; k < n; k++)
        fmpq_set (copy + k, values + k);
    fmpq_set_si (factor, num, den);
    fmpq_mul (copy + i, copy + i, factor);
    record_put (record, name, copy, n - shorten);
    ok (worst_case_recheck (bound, &problem, record) == UNDECIDED,
        "%s[%ld] times %ld/%lu%s does not", name, (long) i, (long) num,
        (unsigned long) den, shorten ? ", one less," : "");
    _fmpq_vec_clear (copy, n);
    worst_case_clear (&problem);
    fmpq_clear (bound);
    fmpq_clear (factor);
    certificate_clear (certificate);
}

static void
no_record (void)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct worst_case problem;
    fmpq_t bound;

    fmpq_init (bound);
    one_step (&problem);
    ok (worst_case_recheck (bound, &problem, NULL) == UNDECIDED,
        "no record proves nothing");
    ok (worst_case_recheck (bound, &problem,
                            certificate_begin (certificate, "s", "", "m"))
            == UNDECIDED,
        "nor does an empty one");
    worst_case_clear (&problem);
    fmpq_clear (bound);
    certificate_clear (certificate);
}

/*
 * A forged record: the pair (0, 1) is taken -1/100 times both ways, all else
 * once and the radius 16 times, so that the form is positive and its factors
 * are right.
 */
static void
forge (slong hundredths)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "m");
    struct worst_case problem;
    struct residual r;
    fmpq *multiplier = _fmpq_vec_init (KEPT);
    fmpq_t bound, one;
    slong k, i, j;
    enum truth truth;

    fmpq_init (bound);
    fmpq_init (one);
    fmpq_one (one);
    worst_case_descent (&problem, 1, one);
    residual_init (&r, &problem.rate);
    for (k = 0; k < KEPT; k++) {
        /* (0, 1) and (1, 0) are numbers 0 and 2. */
        if (k == 0 || k == 2)
            fmpq_set_si (multiplier + k, hundredths, 100);
        else
            fmpq_set_si (multiplier + k, k == KEPT - 1 ? 16 : 1, 1);
        for (i = 0; i < 3; i++)
            for (j = 0; j < 3; j++)
                fmpq_addmul (
                    fmpq_mat_entry (r.form, i, j), multiplier + k,
                    fmpq_mat_entry (problem.inequality[k].form, i, j));
    }
    ok (residual_check (&r, record) == PROVED, "a form is positive");
    record_put (record, "multipliers", multiplier, KEPT);
    truth = worst_case_recheck (bound, &problem, record);
    ok (truth == (hundredths >= 0 ? PROVED : UNDECIDED),
        "with multipliers of %ld/100 it %s", (long) hundredths,
        hundredths >= 0 ? "counts" : "does not count");
    residual_clear (&r);
    worst_case_clear (&problem);
    _fmpq_vec_clear (multiplier, KEPT);
    fmpq_clear (bound);
    fmpq_clear (one);
    certificate_clear (certificate);
}

/* The text of a program, and what a solution file may hold. */
static void
files (void)
{
    static const struct {
        const char *text;
        int good;
    } cases[] = {
        { "1.5e+00 -2.5e-01 \n1 1 1 1 1.0\n", 1 },
        { "1.5 ", 0 },
        { "", 0 },
        { "1.5 nan", 0 },
        { "1.5 inf", 0 },
        { "1.5 two", 0 },
        { "1.5 2x", 0 },
    };
    const slong size[] = { 2, -1 };
    const double right[] = { 1, 0.5 };
    const struct entry entry[] = { { -1, 0, 0, 1, 0.25 }, { 1, 1, 0, 0, 3 } };
    const struct program program = { 2, 2, 2, size, right, entry };
    char text[256] = "";
    FILE *stream = fmemopen (text, sizeof text, "w");
    double y[2];
    size_t i;

    ok (semidefinite_write (stream, &program) == 0, "a program is written");
    fclose (stream);
    ok (strcmp (text, "2\n2\n2 -1 \n1 0.5 \n0 1 1 2 0.25\n2 2 1 1 3\n") == 0,
        "in SDPA's format");
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        char copy[64];
        snprintf (copy, sizeof copy, "%s ", cases[i].text);
        stream = fmemopen (copy, strlen (copy), "r");
        ok ((semidefinite_read (y, 2, stream) == 0) == cases[i].good,
            "solution %d is %s", (int) i, cases[i].good ? "read" : "refused");
        fclose (stream);
    }
}

int
main (void)
{
    plan (0);
    files ();
    with_csdp ();
    tamper ("multipliers", 0, 8, 7, 0);
    tamper ("multipliers", 6, 99999999, 100000000, 0);
    tamper ("multipliers", 4, -1, 1, 0);
    tamper ("multipliers", 6, 1, 1, 1);
    tamper ("D", 0, 1000001, 1000000, 0);
    tamper ("L", 1, 2, 1, 0);
    no_record ();
    forge (1);
    forge (-1);
    setenv ("PATH", "/nonexistent", 1);
    without_csdp ();
    flint_cleanup ();
    return done ();
}
