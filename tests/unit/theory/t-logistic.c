/* The least cross-entropy: its gradient, one relation, digits, and keys for
   which there is no minimum. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/logistic.h"
#include "theory/simplex.h"

/* Set the entries of KEYS, row by row. */
static void
set_keys (arb_mat_t keys, const slong *rows)
{
    slong i, j;

    for (i = 0; i < arb_mat_nrows (keys); i++)
        for (j = 0; j < arb_mat_ncols (keys); j++)
            arb_set_si (arb_mat_entry (keys, i, j),
                        rows[i * arb_mat_ncols (keys) + j]);
}

/* Is sum p a / (1 + e^m) nought, with M the products of KEYS and W? */
static int
balances (arb_srcptr w, arb_srcptr m, const arb_mat_t keys, arb_srcptr p,
          slong prec)
{
    slong n = arb_mat_nrows (keys), d = arb_mat_ncols (keys), x, i;
    int answer = 1;
    arb_t sum, term;

    arb_init (sum);
    arb_init (term);
    for (i = 0; i < d; i++) {
        arb_zero (sum);
        for (x = 0; x < n; x++) {
            arb_exp (term, m + x, prec);
            arb_add_ui (term, term, 1, prec);
            arb_div (term, p + x, term, prec);
            arb_addmul (sum, term, arb_mat_entry (keys, x, i), prec);
        }
        answer = answer && arb_contains_zero (sum) && arb_is_finite (sum);
    }
    for (x = 0; x < n; x++) {
        arb_neg (sum, m + x);
        for (i = 0; i < d; i++)
            arb_addmul (sum, w + i, arb_mat_entry (keys, x, i), prec);
        answer = answer && arb_contains_zero (sum);
    }
    arb_clear (sum);
    arb_clear (term);
    return answer;
}

static int
sharp (arb_srcptr m, slong n, slong bits)
{
    slong x;
    int answer = 1;

    for (x = 0; x < n; x++)
        answer = answer && mag_cmp_2exp_si (arb_radref (m + x), -bits) < 0;
    return answer;
}

/* Random keys behind a token opposite to their sum, times D; with more tokens
   than one relation when EXTRA > 0. */
static void
random_keys (slong d, slong extra, slong prec, flint_rand_t state)
{
    slong n = d + 1 + extra, x, i;
    arb_ptr v = _arb_vec_init (3 * n + 2 * d), p = v, m = v + n,
            more = v + 2 * n, w = v + 3 * n;
    arb_mat_t keys;
    int good, agree = 1;

    arb_mat_init (keys, n, d);
    for (x = 0; x < n; x++) {
        arb_set_si (p + x, 1 + (slong) n_randint (state, 50));
        for (i = 0; i < d; i++) {
            arb_ptr a = arb_mat_entry (keys, x, i);
            if (x != d)
                arb_set_si (a, (slong) n_randint (state, 201) - 100);
            if (x < d)
                arb_submul_si (arb_mat_entry (keys, d, i), a, x + 1, prec);
        }
    }
    good = logistic_minimum (w, m, keys, p, prec)
           && balances (w, m, keys, p, prec) && sharp (m, n, prec - 40);
    good = good && logistic_minimum (w + d, more, keys, p, 2 * prec)
           && balances (w + d, more, keys, p, 2 * prec)
           && sharp (more, n, 2 * prec - 40);
    for (x = 0; x < n; x++)
        agree = agree && arb_overlaps (m + x, more + x);
    ok (good && agree, "%ld tokens in %ld dimensions, %ld bits", (long) n,
        (long) d, (long) prec);
    if (extra == 0) {
        /* The relation is (1, 2, .., d, 1). */
        for (x = 0; x < n; x++)
            arb_set_si (v + n + x, x == d ? 1 : x + 1);
        simplex_margins (w, NULL, p, v + n, n, prec);
        for (x = agree = 0; x < n; x++)
            agree += arb_overlaps (w + x, more + x);
        ok (agree == n && sharp (w, n, prec - 40), "as by the relation");
    }
    arb_mat_clear (keys);
    _arb_vec_clear (v, 3 * n + 2 * d);
}

/* By Newton's method in mpmath. */
static void
known (void)
{
    static const slong rows[] = { 1, 2, -3, 1, 2, -2, 1, -1, 0, 5 };
    arb_ptr v = _arb_vec_init (12), p = v, m = v + 5, w = v + 10;
    arb_mat_t keys;
    slong x;

    arb_mat_init (keys, 5, 2);
    set_keys (keys, rows);
    for (x = 0; x < 5; x++) {
        arb_set_si (p + x, x + 1);
        arb_inv (p + x, p + x, 200);
    }
    ok (logistic_minimum (w, m, keys, p, 150)
            && digits_begin (w, "0.25826727305542538834121")
            && digits_begin (w + 1, "0.68678272944061510227626"),
        "five tokens in the plane");
    /* A key of noughts has the margin nought and pulls at nothing. */
    arb_zero (arb_mat_entry (keys, 4, 0));
    arb_zero (arb_mat_entry (keys, 4, 1));
    ok (logistic_minimum (w, m, keys, p, 150) && arb_is_zero (m + 4)
            && balances (w, m, keys, p, 150) && sharp (m, 5, 130),
        "a key of noughts");
    arb_mat_clear (keys);
    _arb_vec_clear (v, 12);
}

/* On a line: keys 1 and -1 with masses p, q have the margin log (p / q). */
static void
line (void)
{
    static const slong rows[] = { 3, -3, 3 };
    arb_ptr v = _arb_vec_init (8), p = v, m = v + 3, w = v + 6;
    slong bits, i, wide = 0;
    int enclosed = 1;
    arb_mat_t keys;

    arb_mat_init (keys, 3, 1);
    set_keys (keys, rows);
    for (bits = 4; bits < 60; bits += 3) {
        int found;
        arb_set_si (p, 2);
        arb_set_si (p + 1, 7);
        arb_set_si (p + 2, 3);
        arb_add_error_2exp_si (p, -bits);
        found = logistic_minimum (w, m, keys, p, 90);
        wide += found;
        for (i = -2; found && i <= 2; i++) {
            arb_set_si (p, i);
            arb_mul_2exp_si (p, p, -bits - 1);
            arb_add_ui (p, p, 5, 200);
            arb_div_ui (p, p, 7, 200);
            arb_log (p, p, 200);
            enclosed = enclosed && arb_contains (m, p);
            arb_neg (p, p);
            enclosed = enclosed && arb_contains (m + 1, p);
        }
    }
    ok (enclosed && wide > 5, "families hold their logarithms");
    arb_mat_clear (keys);
    _arb_vec_clear (v, 8);
}

/* Is nothing certified, at several precisions, for N x D rows? */
static int
refused (const slong *rows, slong n, slong d)
{
    static const slong precs[] = { 30, 64, 150, 400 };
    arb_ptr v = _arb_vec_init (2 * n + d), p = v, m = v + n, w = v + 2 * n;
    int answer = 1;
    arb_mat_t keys;
    size_t i;
    slong x;

    arb_mat_init (keys, n, d);
    set_keys (keys, rows);
    for (x = 0; x < n; x++) {
        arb_set_si (p + x, x + 2);
        arb_inv (p + x, p + x, 400);
    }
    for (i = 0; i < sizeof precs / sizeof *precs; i++)
        answer = answer && !logistic_minimum (w, m, keys, p, precs[i])
                 && !arb_is_finite (w) && !arb_is_finite (w + d - 1);
    arb_mat_clear (keys);
    _arb_vec_clear (v, 2 * n + d);
    return answer;
}

static void
no_minimum (void)
{
    static const slong separable[] = { 1, 2, -3, 7, 0, 1 };
    static const slong half_line[] = { 5, 1, 3 };
    static const slong edge[] = { 1, 0, -1, 0, 0, 1 };
    static const slong flat[] = { 1, 2, 2, 4, -3, -6, 5, 10 };
    static const slong plane[] = { 1, 2, 3, 2, -3, 5, -3, 1, -8, 7, 1, 8 };
    static const slong nought[] = { 0, 0, 0, 0, 0, 0 };
    static const slong narrow[] = { 1000000, 1, -1000000, 1, -1, 0, 1, 0 };
    static const slong few[] = { 1, 2, 3 };

    ok (refused (separable, 3, 2) && refused (half_line, 3, 1),
        "keys that a direction separates");
    ok (refused (narrow, 4, 2), "by little");
    ok (refused (edge, 3, 2), "keys that one separates but for noughts");
    ok (refused (flat, 4, 2) && refused (plane, 4, 3),
        "keys on a line, or in a plane: a line of minima");
    ok (refused (nought, 3, 2), "no keys at all");
    ok (refused (few, 1, 3), "one key");
}

int
main (void)
{
    flint_rand_t state;

    flint_randinit (state);
    random_keys (1, 0, 64, state);
    random_keys (2, 0, 100, state);
    random_keys (5, 0, 200, state);
    random_keys (8, 0, 128, state);
    random_keys (1, 9, 100, state);
    random_keys (2, 3, 333, state);
    random_keys (4, 11, 100, state);
    random_keys (8, 15, 90, state);
    known ();
    line ();
    no_minimum ();
    flint_randclear (state);
    flint_cleanup ();
    return done ();
}
