/* Rates: the inequality holds for real functions, certificates are found, and
   none that was tampered with passes. */
#include "proofs/rate.h"
#include "tests/tap.h"

#include <string.h>

/* Huber's function with DELTA at X, on the line: value and slope. */
static void
huber (fmpq_t value, fmpq_t slope, const fmpq_t x, const fmpq_t delta)
{
    fmpq_t size;

    fmpq_init (size);
    fmpq_abs (size, x);
    if (fmpq_cmp (size, delta) <= 0) {
        fmpq_set (slope, x);
        fmpq_mul (value, x, x);
        fmpq_div_2exp (value, value, 1);
    } else {
        fmpq_set (slope, delta);
        if (fmpq_sgn (x) < 0)
            fmpq_neg (slope, slope);
        fmpq_mul_2exp (value, size, 1);
        fmpq_sub (value, value, delta);
        fmpq_mul (value, value, delta);
        fmpq_div_2exp (value, value, 1);
    }
    fmpq_clear (size);
}

/* The left side of the inequality between points X[0] and X[1] of Huber's
   function with DELTA plus MU/(1-MU) times x^2/2, all times 1 - MU. */
static void
left_side (fmpq_t left, const fmpq *x, const fmpq_t delta, const fmpq_t mu)
{
    struct rate rate;
    struct residual r;
    fmpq *v = _fmpq_vec_init (5), *value = v, *other = v + 2, *one = v + 4;
    slong i;

    rate_init (&rate, 2, 1);
    fmpq_set (rate.mu, mu);
    residual_init (&r, &rate);
    fmpq_one (one);
    for (i = 0; i < 2; i++) {
        fmpq *slope = fmpq_mat_entry (rate.g, i, 0);
        huber (value + i, slope, x + i, delta);
        fmpq_sub (other, one, mu);
        fmpq_mul (value + i, value + i, other);
        fmpq_mul (slope, slope, other);
        fmpq_addmul (slope, mu, x + i);
        fmpq_mul (other, x + i, x + i);
        fmpq_mul (other, other, mu);
        fmpq_div_2exp (other, other, 1);
        fmpq_add (value + i, value + i, other);
        fmpq_set (fmpq_mat_entry (rate.x, i, 0), x + i);
    }
    residual_add (&r, &rate, one, 0, 1);
    fmpq_set (left, fmpq_mat_entry (r.form, 0, 0));
    for (i = 0; i < 2; i++)
        fmpq_addmul (left, r.values + i, value + i);
    residual_clear (&r);
    rate_clear (&rate);
    _fmpq_vec_clear (v, 5);
}

static void
inequality (void)
{
    fmpq *v = _fmpq_vec_init (5), *x = v, *delta = v + 2, *mu = v + 3,
         *left = v + 4;
    int never = 1, equal = 1, strict = 0;
    slong i, j, m;

    fmpq_set_si (delta, 2, 3);
    for (m = 0; m < 3; m++)
        for (i = -7; i <= 7; i++)
            for (j = -7; j <= 7; j++) {
                fmpq_set_si (mu, m, 4);
                fmpq_set_si (x, i, 4);
                fmpq_set_si (x + 1, j, 4);
                left_side (left, x, delta, mu);
                never &= fmpq_sgn (left) <= 0;
                strict += fmpq_sgn (left) < 0;
                /* both in the quadratic part */
                if (i * i <= 4 && j * j <= 4)
                    equal &= fmpq_is_zero (left);
            }
    ok (never, "the inequality holds for Huber's function and a quadratic");
    ok (equal, "with equality on a quadratic");
    ok (strict > 100, "but not everywhere");
    _fmpq_vec_clear (v, 5);
}

/* Set up N steps of size NUM/DEN. */
static void
descent (struct rate *rate, struct residual *r, slong n, slong num, ulong den)
{
    fmpq_t h;

    fmpq_init (h);
    fmpq_set_si (h, num, den);
    residual_descent (rate, r, n, h);
    fmpq_clear (h);
}

static void
found (void)
{
    static const slong nums[] = { 1, 5, 51, 23, 0 },
                       dens[] = { 14, 72, 250, 96, 1 };
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "LDL");
    struct rate rate;
    struct residual r;
    const fmpq *d;
    fmpq_t pivot;
    slong n, i;
    int same = 1;

    fmpq_init (pivot);
    descent (&rate, &r, 3, 1, 1);
    ok (residual_check (&r, record) == PROVED, "three steps have their rate");
    ok (residual_recheck (&r, record) == PROVED, "and the factors say so");
    d = record_get (record, "D", &n);
    for (i = 0; i < 5 && n == 5; i++) {
        fmpq_set_si (pivot, nums[i], (ulong) dens[i]);
        same &= fmpq_equal (pivot, d + i);
    }
    ok (n == 5 && same, "the pivots are 1/14, 5/72, 51/250, 23/96, 0");
    fmpq_set_si (pivot, 1, 1000000000);
    fmpq_sub (fmpq_mat_entry (r.form, 0, 0), fmpq_mat_entry (r.form, 0, 0),
              pivot);
    ok (residual_check (&r, NULL) == DISPROVED, "no better rate, by 1e-9");
    ok (residual_recheck (&r, record) == UNDECIDED,
        "nor by the factors of the true one");
    residual_clear (&r);
    rate_clear (&rate);
    descent (&rate, &r, 3, 1, 1);
    residual_add_value (&r, pivot, 1);
    ok (residual_check (&r, NULL) == UNDECIDED
            && residual_recheck (&r, record) == UNDECIDED,
        "a value is left");
    residual_clear (&r);
    rate_clear (&rate);
    descent (&rate, &r, 2, 8, 5);
    ok (residual_check (&r, NULL) == DISPROVED,
        "two steps of 8/5 are too long for these multipliers");
    residual_clear (&r);
    rate_clear (&rate);
    fmpq_clear (pivot);
    certificate_clear (certificate);
}

/* Change entry I of the list NAME by DELTA/7. */
static void
tamper (const char *name, slong i, slong delta)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "LDL");
    struct rate rate;
    struct residual r;
    const fmpq *values;
    fmpq *copy;
    fmpq_t change;
    slong n, k;

    descent (&rate, &r, 4, 3, 2);
    residual_check (&r, record);
    values = record_get (record, name, &n);
    copy = _fmpq_vec_init (n);
    for (k = 0; k < n; k++)
        fmpq_set (copy + k, values + k);
    fmpq_init (change);
    fmpq_set_si (change, delta, 7);
    fmpq_add (copy + i, copy + i, change);
    record_put (record, name, copy, n);
    ok (residual_recheck (&r, record) == UNDECIDED, "%s[%ld] changed", name,
        (long) i);
    record_put (record, name, copy, 0);
    ok (residual_recheck (&r, record) == UNDECIDED, "%s emptied", name);
    fmpq_clear (change);
    _fmpq_vec_clear (copy, n);
    residual_clear (&r);
    rate_clear (&rate);
    certificate_clear (certificate);
}

static void
empty (void)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "LDL");
    struct rate rate;
    struct residual r;

    descent (&rate, &r, 1, 1, 1);
    ok (residual_recheck (&r, record) == UNDECIDED, "an empty record");
    ok (residual_recheck (&r, NULL) == UNDECIDED, "no record");
    residual_clear (&r);
    rate_clear (&rate);
    descent (&rate, &r, 2, 1, 1);
    residual_check (&r, record);
    residual_clear (&r);
    rate_clear (&rate);
    descent (&rate, &r, 2, 3, 2);
    ok (residual_recheck (&r, record) == UNDECIDED, "another step's factors");
    residual_clear (&r);
    rate_clear (&rate);
    certificate_clear (certificate);
}

int
main (void)
{
    plan (0);
    inequality ();
    found ();
    tamper ("D", 0, 1);
    tamper ("D", 5, 1);
    tamper ("L", 3, -1);
    tamper ("order", 1, 7);
    empty ();
    flint_cleanup ();
    return done ();
}
