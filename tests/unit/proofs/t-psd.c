/* Semidefinite matrices: factored, refuted, and checked by multiplication. */
#include "proofs/psd.h"
#include "tests/tap.h"

/* Set A, N by N, from entries over 6. */
static void
fill (fmpq_mat_t a, slong n, const slong *entries)
{
    slong i;

    fmpq_mat_init (a, n, n);
    for (i = 0; i < n * n; i++)
        fmpq_set_si (fmpq_mat_entry (a, i / n, i % n), entries[i], 6);
}

/* The sign of v^T A v for the recorded vector. */
static int
sign_at_vector (const fmpq_mat_t a, const struct record *record)
{
    slong n, i, j;
    const fmpq *v = record_get (record, "vector", &n);
    fmpq_t sum, term;
    int sign;

    if (v == NULL || n != fmpq_mat_nrows (a))
        return 0;
    fmpq_init (sum);
    fmpq_init (term);
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++) {
            fmpq_mul (term, v + i, v + j);
            fmpq_addmul (sum, term, fmpq_mat_entry (a, i, j));
        }
    sign = fmpq_sgn (sum);
    fmpq_clear (sum);
    fmpq_clear (term);
    return sign;
}

static void
judge (const char *name, slong n, const slong *entries, enum truth expected)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "psd");
    fmpq_mat_t a;

    fill (a, n, entries);
    ok (psd_check (a, record) == expected, "%s: %s", name,
        truth_name (expected));
    if (expected == PROVED) {
        ok (psd_recheck (a, record) == PROVED, "its factors multiply");
        fmpq_add_si (fmpq_mat_entry (a, n - 1, n - 1),
                     fmpq_mat_entry (a, n - 1, n - 1), 1);
        ok (psd_recheck (a, record) == UNDECIDED, "to no other matrix");
    } else {
        ok (psd_recheck (a, record) == UNDECIDED, "it has no factors");
        if (expected == DISPROVED)
            ok (sign_at_vector (a, record) < 0, "and is negative somewhere");
    }
    fmpq_mat_clear (a);
    certificate_clear (certificate);
}

/* Spoil entry I of the list NAME. */
static void
spoil (const char *name, slong i, slong numerator)
{
    static const slong entries[] = { 4, 2, 0, 2, 5, 1, 0, 1, 3 };
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "psd");
    fmpq_mat_t a;
    const fmpq *values;
    fmpq *copy;
    slong n, j;

    fill (a, 3, entries);
    psd_check (a, record);
    values = record_get (record, name, &n);
    copy = _fmpq_vec_init (n);
    for (j = 0; j < n; j++)
        fmpq_set (copy + j, values + j);
    fmpq_set_si (copy + i, numerator, 7);
    record_put (record, name, copy, n);
    ok (psd_recheck (a, record) == UNDECIDED, "%s spoilt", name);
    record_put (record, name, copy, n - 1);
    ok (psd_recheck (a, record) == UNDECIDED, "%s shortened", name);
    _fmpq_vec_clear (copy, n);
    fmpq_mat_clear (a);
    certificate_clear (certificate);
}

/* Factors that multiply, and prove nothing: of diag (1, -1), with a negative
   D, and with the same row taken twice. */
static void
forge (void)
{
    static const slong entries[] = { 6, 0, 0, -6 };
    struct certificate *certificate = certificate_create ("a/b", "0");
    struct record *record = certificate_begin (certificate, "s", "", "psd");
    fmpq_mat_t a;
    fmpq *v = _fmpq_vec_init (3); /* L, then order or D */

    fill (a, 2, entries);
    fmpq_one (v + 2);
    record_put (record, "order", v + 1, 2);
    record_put (record, "L", v, 1);
    fmpq_one (v + 1);
    fmpq_set_si (v + 2, -1, 1);
    record_put (record, "D", v + 1, 2);
    ok (psd_recheck (a, record) == UNDECIDED, "a negative D");
    fmpq_zero (v + 2);
    record_put (record, "D", v + 1, 2);
    fmpq_zero (v + 1);
    record_put (record, "order", v + 1, 2);
    fmpq_one (v);
    record_put (record, "L", v, 1);
    ok (psd_recheck (a, record) == UNDECIDED, "a row taken twice");
    _fmpq_vec_clear (v, 3);
    fmpq_mat_clear (a);
    certificate_clear (certificate);
}

int
main (void)
{
    static const slong definite[] = { 4, 2, 0, 2, 5, 1, 0, 1, 3 },
                       singular[] = { 1, 2, 3, 2, 4, 6, 3, 6, 9 },
                       late[] = { 0, 0, 0, 0, 2, 1, 0, 1, 2 },
                       zero[] = { 0, 0, 0, 0 }, saddle[] = { 0, 1, 1, 0 },
                       negative[] = { 2, 1, 0, 1, -3, 0, 0, 0, 1 },
                       nearly[] = { 1, 2, 3, 2, 4, 6, 3, 6, 8 },
                       hidden[] = { 1, 1, 1, 1, 1, 2, 1, 2, 1 },
                       skew[] = { 1, 2, 0, 1 };

    plan (0);
    judge ("definite", 3, definite, PROVED);
    judge ("singular", 3, singular, PROVED);
    judge ("zero first", 3, late, PROVED);
    judge ("zero", 2, zero, PROVED);
    judge ("a saddle", 2, saddle, DISPROVED);
    judge ("a negative pivot", 3, negative, DISPROVED);
    judge ("just negative", 3, nearly, DISPROVED);
    judge ("zero pivots beside an entry", 3, hidden, DISPROVED);
    judge ("not symmetric", 2, skew, UNDECIDED);
    spoil ("D", 1, -1);
    spoil ("L", 2, 5);
    spoil ("order", 0, 7);
    spoil ("order", 0, 3);
    forge ();
    flint_cleanup ();
    return done ();
}
