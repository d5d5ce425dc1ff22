/* Crowded memories: their keys, and every number against all subsets. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/crowded.h"
#include "theory/simplex.h"

enum { MOST_DIM = 3 };

static void
place (fmpq *at, slong alpha, slong n, slong d, slong seed)
{
    fmpq_set_si (at, alpha, 1);
    fmpq_set_si (at + 1, n, 1);
    fmpq_set_si (at + 2, d, 1);
    fmpq_set_si (at + 3, seed, 1);
}

/* Set COEFFICIENT[0 .. d] to the relation of the d + 1 rows in the bits of S:
   minors with alternating signs. */
static void
relation (fmpz *coefficient, const fmpz_mat_t keys, ulong s)
{
    slong n = fmpz_mat_nrows (keys), d = fmpz_mat_ncols (keys);
    slong skipped, x, i, row;
    fmpz_mat_t minor;

    fmpz_mat_init (minor, d, d);
    for (skipped = 0; skipped <= d; skipped++) {
        slong seen = -1;
        for (x = row = 0; x < n; x++) {
            if (!(s >> x & 1) || ++seen == skipped)
                continue;
            for (i = 0; i < d; i++)
                fmpz_set (fmpz_mat_entry (minor, row, i),
                          fmpz_mat_entry (keys, x, i));
            row++;
        }
        fmpz_mat_det (coefficient + skipped, minor);
        if (skipped % 2 == 1)
            fmpz_neg (coefficient + skipped, coefficient + skipped);
    }
    fmpz_mat_clear (minor);
}

/*
 * Set HELD[t] to 0 where no direction has exactly the rows in the bits of T
 * on its positive side, else to 1.  By Gordan and Caratheodory d + 1 of the
 * rows, with signs, have a relation with positive coefficients then.
 */
static void
find_held (char *held, const fmpz_mat_t keys)
{
    slong n = fmpz_mat_nrows (keys), d = fmpz_mat_ncols (keys), x, i;
    fmpz coefficient[MOST_DIM + 1] = { 0 };
    ulong s, t;

    for (t = 0; t < UWORD (1) << n; t++)
        held[t] = 1;
    for (s = 0; s < UWORD (1) << n; s++) {
        ulong signs = 0;
        for (x = i = 0; x < n; x++)
            i += (slong) (s >> x & 1);
        if (i != d + 1)
            continue;
        relation (coefficient, keys, s);
        for (x = i = 0; x < n; x++)
            if (s >> x & 1 && fmpz_sgn (coefficient + i++) > 0)
                signs |= UWORD (1) << x;
        for (t = 0; t < UWORD (1) << n; t++)
            if ((t & s) == signs || (~t & s) == signs)
                held[t] = 0;
    }
    _fmpz_vec_zero (coefficient, MOST_DIM + 1);
}

/* Set SUM to the frequencies, of exponent A, of the tokens of N not in HELD.
 */
static void
lost_mass (fmpq_t sum, slong n, slong a, ulong held)
{
    slong x;
    fmpq_t all, term;

    fmpq_init (all);
    fmpq_init (term);
    fmpq_zero (sum);
    for (x = 0; x < n; x++) {
        fmpq_set_si (term, x + 1, 1);
        fmpq_pow_si (term, term, -a);
        fmpq_add (all, all, term);
        if (!(held >> x & 1))
            fmpq_add (sum, sum, term);
    }
    fmpq_div (sum, sum, all);
    fmpq_clear (all);
    fmpq_clear (term);
}

/* The margins balance, and have been found for CROWDED: their signs. */
static int
balance (ulong *positive, const struct crowded *crowded, slong prec)
{
    slong n = crowded->n, d = crowded->d, x, i;
    arb_ptr v = _arb_vec_init (2 * n), m = v, p = v + n;
    int answer = crowded_margins (m, crowded, prec) == EVALUATED;
    arb_t sum, term;

    arb_init (sum);
    arb_init (term);
    simplex_zipf (p, crowded->alpha, n, prec);
    *positive = 0;
    for (x = 0; x < n; x++) {
        if (arb_is_positive (m + x))
            *positive |= UWORD (1) << x;
        else
            answer = answer && arb_is_negative (m + x);
        arb_exp (term, m + x, prec);
        arb_add_ui (term, term, 1, prec);
        arb_div (p + x, p + x, term, prec);
    }
    for (i = 0; i < d; i++) {
        arb_zero (sum);
        for (x = 0; x < n; x++)
            arb_addmul_fmpz (sum, p + x, fmpz_mat_entry (crowded->keys, x, i),
                             prec);
        arb_mul_2exp_si (sum, sum, -30);
        answer = answer && arb_contains_zero (sum)
                 && mag_cmp_2exp_si (arb_radref (sum), 40 - prec) < 0;
    }
    arb_clear (sum);
    arb_clear (term);
    _arb_vec_clear (v, 2 * n);
    return answer;
}

/* Is PART at AT exactly VALUE, by both roads? */
static int
is_value (const fmpq *at, enum crowded_part part, const fmpq_t value)
{
    int answer;
    fmpq_t exact;
    arb_t ball;

    fmpq_init (exact);
    arb_init (ball);
    answer = crowded_exact (exact, at, part) == EVALUATED
             && fmpq_equal (exact, value)
             && crowded_value (ball, at, part, 100) == EVALUATED
             && arb_contains_fmpq (ball, value)
             && mag_cmp_2exp_si (arb_radref (ball), -90) < 0;
    fmpq_clear (exact);
    arb_clear (ball);
    return answer;
}

/* Does one memory agree with all subsets?  Counts it by kind. */
static int
agrees (const fmpq *at, slong alpha, int *kinds)
{
    struct crowded crowded;
    static char held[1 << 8];
    ulong all, positive, t;
    fmpq_t least, error, value;
    arb_t ball;
    int answer, part;

    if (!crowded_init (&crowded, at))
        return 0;
    fmpq_init (least);
    fmpq_init (error);
    fmpq_init (value);
    arb_init (ball);
    all = (UWORD (1) << crowded.n) - 1;
    find_held (held, crowded.keys);
    if (held[all]) {
        arb_ptr m = _arb_vec_init (crowded.n);
        kinds[0]++;
        answer = crowded_margins (m, &crowded, 100) == OUT_OF_DOMAIN;
        for (part = ERROR_AT_MINIMUM; part <= EXCESS; part++)
            answer = answer
                     && crowded_value (ball, at, (enum crowded_part) part, 64)
                            == OUT_OF_DOMAIN
                     && crowded_exact (value, at, (enum crowded_part) part)
                            == OUT_OF_DOMAIN;
        _arb_vec_clear (m, crowded.n);
    } else {
        fmpq_set_si (least, 1, 1);
        for (t = 0; t <= all; t++) {
            lost_mass (value, crowded.n, alpha, t);
            if (held[t] && fmpq_cmp (value, least) < 0)
                fmpq_set (least, value);
        }
        answer = balance (&positive, &crowded, 150) && held[positive];
        lost_mass (error, crowded.n, alpha, positive);
        fmpq_sub (value, error, least);
        kinds[1 + (fmpq_sgn (value) > 0)]++;
        answer = answer && is_value (at, ERROR_AT_MINIMUM, error)
                 && is_value (at, LEAST_ERROR, least)
                 && is_value (at, EXCESS, value);
    }
    crowded_clear (&crowded);
    fmpq_clear (least);
    fmpq_clear (error);
    fmpq_clear (value);
    arb_clear (ball);
    return answer;
}

static void
against_subsets (void)
{
    fmpq *at = _fmpq_vec_init (4);
    int kinds[3] = { 0 }, good = 1;
    slong seed;

    for (seed = 0; seed < 48; seed++) {
        slong d = 1 + seed % 3, n = d + 1 + seed / 3 % 4, alpha = seed % 5 - 1;
        place (at, alpha, n, d, seed);
        if (!agrees (at, alpha, kinds)) {
            diag ("alpha %ld N %ld d %ld seed %ld", (long) alpha, (long) n,
                  (long) d, (long) seed);
            good = 0;
        }
    }
    ok (good, "errors, least errors and excesses, as by all subsets");
    ok (kinds[0] > 5 && kinds[1] > 5 && kinds[2] > 5,
        "held %d, best %d, worse than the least %d", kinds[0], kinds[1],
        kinds[2]);
    _fmpq_vec_clear (at, 4);
}

/* Both parts of an exponent that is no integer. */
static void
other_exponents (void)
{
    fmpq *at = _fmpq_vec_init (4);
    fmpq_t value;
    arb_t a, b, c;

    fmpq_init (value);
    arb_init (a);
    arb_init (b);
    arb_init (c);
    place (at, 0, 7, 3, 0);
    fmpq_set_si (at, 7, 5);
    ok (crowded_exact (value, at, EXCESS) == UNABLE && fmpq_is_zero (value),
        "no rational value for 7/5");
    crowded_value (a, at, ERROR_AT_MINIMUM, 100);
    crowded_value (b, at, LEAST_ERROR, 100);
    crowded_value (c, at, EXCESS, 100);
    ok (digits_begin (a, "0.16590320700535964714577")
            && digits_begin (b, "0.09372566804727762890607"),
        "seven tokens in three dimensions");
    arb_sub (a, a, b, 100);
    ok (arb_overlaps (a, c) && arb_is_positive (c), "and their excess");
    crowded_value (b, at, EXCESS, 300);
    ok (arb_overlaps (b, c) && arb_rel_accuracy_bits (b) > 280,
        "with three times the bits");
    fmpq_clear (value);
    arb_clear (a);
    arb_clear (b);
    arb_clear (c);
    _fmpq_vec_clear (at, 4);
}

/* The generator: its tenth thousandth state from 1 is 399268537; states from
   other starts by Python. */
static void
keys (void)
{
    fmpq *at = _fmpq_vec_init (4);
    struct crowded crowded;
    int good;

    place (at, 1, 24, 8, 0);
    good = crowded_init (&crowded, at)
           && fmpz_equal_si (fmpz_mat_entry (crowded.keys, 0, 0), -47237245)
           && fmpz_equal_si (fmpz_mat_entry (crowded.keys, 0, 1), 438603854)
           && fmpz_equal_si (fmpz_mat_entry (crowded.keys, 23, 7), 191750009);
    crowded_clear (&crowded);
    place (at, 1, 6, 5, 1000000);
    good = crowded_init (&crowded, at) && good
           && fmpz_equal_si (fmpz_mat_entry (crowded.keys, 0, 0), 906045814)
           && fmpz_equal_si (fmpz_mat_entry (crowded.keys, 5, 4), 140215406);
    crowded_clear (&crowded);
    ok (good, "keys from the generator");
    fmpq_set_si (at + 2, 1, 2);
    ok (!crowded_init (&crowded, at), "half a dimension");
    _fmpq_vec_clear (at, 4);
}

int
main (void)
{
    keys ();
    against_subsets ();
    other_exponents ();
    flint_cleanup ();
    return done ();
}
