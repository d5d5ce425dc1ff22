/* Zipf's sums: reference numbers, brute force, identities, two precisions. */
#include "tests/tap.h"
#include "theory/zipf.h"

/* Does BALL agree with the truncated decimal TEXT, whose last digit is worth
   UNIT: text <= value <= text + unit? */
static int
starts_with (const arb_t ball, const char *text, const char *unit)
{
    arb_t low, high, step;
    int good;

    arb_init (low);
    arb_init (high);
    arb_init (step);
    arb_set_str (low, text, 256);
    arb_set_str (step, unit, 256);
    arb_add (high, low, step, 256);
    arb_sub (low, ball, low, 256);
    arb_sub (high, high, ball, 256);
    good = arb_is_nonnegative (low) && arb_is_nonnegative (high);
    arb_clear (low);
    arb_clear (high);
    arb_clear (step);
    return good;
}

static void
set (fmpq_t s, fmpz_t x, const char *exponent, const char *rank)
{
    fmpq_set_str (s, exponent, 10);
    fmpz_set_str (x, rank, 10);
}

/* The numbers of the working notes, cut after their last digit. */
static void
references (void)
{
    static const struct {
        const char *s, *after, *value, *unit;
    } shares[] = {
        { "2", "12", "0.0486082877", "1e-10" },
        { "3/2", "12", "0.216497400", "1e-9" },
    };
    static const struct {
        const char *s, *items, *value, *unit;
    } harmonics[] = {
        { "2", "100", "1.63498390", "1e-8" },
        { "2", "1000", "1.64393456", "1e-8" },
        { "1/2", "100", "18.5896038", "1e-7" },
        { "1", "1000000000000", "28.208236780830581", "1e-15" },
    };
    static const struct {
        const char *s, *value;
    } normalisers[] = { { "3/2", "0.382793383" },
                        { "2", "0.607927101" },
                        { "3", "0.831907372" } };
    size_t i;
    fmpq_t s;
    fmpz_t x;
    arb_t ball;

    fmpq_init (s);
    fmpz_init (x);
    arb_init (ball);
    for (i = 0; i < sizeof shares / sizeof *shares; i++) {
        set (s, x, shares[i].s, shares[i].after);
        zipf_tail_share (ball, s, x, 128);
        ok (starts_with (ball, shares[i].value, shares[i].unit),
            "share beyond %s at exponent %s", shares[i].after, shares[i].s);
    }
    for (i = 0; i < sizeof harmonics / sizeof *harmonics; i++) {
        set (s, x, harmonics[i].s, harmonics[i].items);
        zipf_harmonic (ball, s, x, 128);
        ok (starts_with (ball, harmonics[i].value, harmonics[i].unit),
            "sum of %s terms at exponent %s", harmonics[i].items,
            harmonics[i].s);
    }
    for (i = 0; i < sizeof normalisers / sizeof *normalisers; i++) {
        set (s, x, normalisers[i].s, "0");
        zipf_total (ball, s, 128);
        arb_inv (ball, ball, 128);
        ok (starts_with (ball, normalisers[i].value, "1e-9"), "1/zeta(%s)",
            normalisers[i].s);
    }
    fmpq_clear (s);
    fmpz_clear (x);
    arb_clear (ball);
}

/* Do A and B overlap, both to BITS relative bits? */
static int
agree (const arb_t a, const arb_t b, slong bits)
{
    return arb_overlaps (a, b) && arb_rel_accuracy_bits (a) >= bits
           && arb_rel_accuracy_bits (b) >= bits;
}

static const char *const exponents[] = {
    "2",         "3/2",        "7/5", "4/3",     "5/4",
    "1001/1000", "12345/8192", "30",  "137/100", "1000001/1000000",
    "9/7",       "101"
};
static const char *const ranks[] = {
    "0",    "1",          "2",
    "12",   "26",         "125",
    "2536", "1000000007", "100000000000000000000000000000"
};
enum {
    EXPONENTS = sizeof exponents / sizeof *exponents,
    RANKS = sizeof ranks / sizeof *ranks
};

/* Fixed point, own balls and the library's Hurwitz zeta: three roads. */
static void
roads (void)
{
    static const slong precs[] = { 2, 53, 193, 359, 1100 };
    size_t i, j, k;
    fmpq_t s;
    fmpz_t x;
    arb_t exact, start, fast, slow, other, whole;

    fmpq_init (s);
    fmpz_init (x);
    arb_init (exact);
    arb_init (start);
    arb_init (fast);
    arb_init (slow);
    arb_init (other);
    arb_init (whole);
    for (i = 0; i < EXPONENTS; i++) {
        int good = 1;
        for (j = 0; j < RANKS; j++)
            for (k = 0; k < sizeof precs / sizeof *precs; k++) {
                slong prec = precs[k];
                if (prec > 1000 && j % 3 != 1)
                    continue;
                set (s, x, exponents[i], ranks[j]);
                arb_set_fmpq (exact, s, prec + 300);
                zipf_tail (fast, s, x, prec);
                zipf_tail_arb (slow, exact, x, prec);
                arb_set_fmpz (start, x);
                arb_add_ui (start, start, 1, prec + 300);
                arb_hurwitz_zeta (other, exact, start, prec + 300);
                good = good && agree (fast, slow, prec - 8)
                       && arb_overlaps (fast, other)
                       && arb_overlaps (slow, other);
                zipf_tail_share (fast, s, x, prec);
                zipf_total (whole, s, prec);
                arb_mul (fast, fast, whole, prec);
                good = good && agree (fast, slow, prec - 16);
                if (!good) {
                    diag ("s = %s after %s at %ld bits", exponents[i],
                          ranks[j], prec);
                    k = j = RANKS;
                }
            }
        ok (good, "three roads agree at exponent %s", exponents[i]);
    }
    fmpq_clear (s);
    fmpz_clear (x);
    arb_clear (exact);
    arb_clear (start);
    arb_clear (fast);
    arb_clear (slow);
    arb_clear (other);
    arb_clear (whole);
}

/* Head plus tail is the total; the classes make up the tail. */
static void
identities (void)
{
    static const slong cuts[] = { 1, 5, 24, 25, 26, 27, 28, 29, 30, 31, 137 };
    size_t i, j;
    slong prec = 193, n;
    fmpq_t s;
    fmpz_t x, y, m;
    arb_t sum, part, total;

    fmpq_init (s);
    fmpz_init (x);
    fmpz_init (y);
    fmpz_init_set_ui (m, 7);
    arb_init (sum);
    arb_init (part);
    arb_init (total);
    for (i = 0; i < EXPONENTS; i++) {
        int whole = 1, split = 1;
        for (j = 0; j < sizeof cuts / sizeof *cuts; j++) {
            set (s, x, exponents[i], "0");
            zipf_total (total, s, prec);
            arb_zero (sum);
            for (n = 1; n <= cuts[j]; n++) {
                fmpz_set_si (x, n);
                zipf_power (part, x, s, prec);
                arb_add (sum, sum, part, prec);
            }
            zipf_harmonic (part, s, x, prec);
            whole = whole && agree (part, sum, prec - 20);
            zipf_tail (part, s, x, prec);
            arb_add (sum, sum, part, prec);
            whole = whole && agree (sum, total, prec - 10);
            if (j % 5 != 0)
                continue;
            arb_zero (sum);
            for (n = -3; n < 4; n++) {
                fmpz_set_si (y, n);
                zipf_class_tail (total, s, y, m, x, prec);
                arb_add (sum, sum, total, prec);
            }
            split = split && agree (sum, part, prec - 10);
        }
        /* The multiples of 7 beyond 20 are 7 times the numbers beyond 2. */
        fmpz_set_ui (x, 20);
        fmpz_zero (y);
        zipf_class_tail (sum, s, y, m, x, prec);
        fmpz_set_ui (x, 2);
        zipf_tail (part, s, x, prec);
        zipf_power (total, m, s, prec);
        arb_mul (part, part, total, prec);
        split = split && agree (sum, part, prec - 10);
        ok (whole, "head and tail make the total at exponent %s",
            exponents[i]);
        ok (split, "classes make the tail at exponent %s", exponents[i]);
    }
    fmpq_clear (s);
    fmpz_clear (x);
    fmpz_clear (y);
    fmpz_clear (m);
    arb_clear (sum);
    arb_clear (part);
    arb_clear (total);
}

/* Finite sums for exponents on both sides of 1, against plain addition. */
static void
finite_sums (void)
{
    static const char *const low[] = { "1",
                                       "1/2",
                                       "0",
                                       "-1",
                                       "-3",
                                       "-5/2",
                                       "99/100",
                                       "1000001/1000000",
                                       "999999/1000000",
                                       "3/2",
                                       "2",
                                       "1000000000001/1000000000000" };
    size_t i;
    slong n, prec = 160;
    fmpq_t s;
    fmpz_t x;
    arb_t sum, power, ball;

    fmpq_init (s);
    fmpz_init (x);
    arb_init (sum);
    arb_init (power);
    arb_init (ball);
    for (i = 0; i < sizeof low / sizeof *low; i++) {
        int good = 1;
        fmpq_set_str (s, low[i], 10);
        arb_zero (sum);
        for (n = 1; n <= 300; n++) {
            fmpz_set_si (x, n);
            zipf_power (power, x, s, prec);
            arb_add (sum, sum, power, prec);
            if (n < 50 || n % 25 == 0) {
                zipf_harmonic (ball, s, x, prec);
                good = good && agree (sum, ball, prec - 25);
            }
        }
        ok (good, "finite sums at exponent %s", low[i]);
    }
    /* 1 + 2 + ... + N and a sum of cubes, exactly. */
    fmpq_set_si (s, -3, 1);
    fmpz_set_ui (x, 1000000000000);
    zipf_harmonic (ball, s, x, 400);
    arb_set_fmpz (sum, x);
    arb_add_ui (power, sum, 1, 400);
    arb_mul (sum, sum, power, 400);
    arb_mul_2exp_si (sum, sum, -1);
    arb_mul (sum, sum, sum, 400);
    ok (agree (sum, ball, 380), "the sum of 10^12 cubes");
    fmpz_zero (x);
    zipf_harmonic (ball, s, x, 64);
    ok (arb_is_zero (ball), "no items, no sum");
    fmpq_clear (s);
    fmpz_clear (x);
    arb_clear (sum);
    arb_clear (power);
    arb_clear (ball);
}

/* Powers, probabilities, wide exponents, forgotten constants. */
static void
helpers (void)
{
    slong i, prec = 128;
    int good = 1;
    arb_ptr powers = _arb_vec_init (1000);
    fmpq_t s;
    fmpz_t x, items;
    arb_t ball, sum;

    fmpq_init (s);
    fmpz_init (x);
    fmpz_init_set_ui (items, 50);
    arb_init (ball);
    arb_init (sum);
    fmpq_set_si (s, 7, 5);
    zipf_powers (powers, 1000, s, prec);
    for (i = 0; i < 1000; i++) {
        fmpz_set_si (x, i + 1);
        zipf_power (ball, x, s, prec);
        good = good && agree (ball, powers + i, prec - 4);
    }
    ok (good, "powers of composites");
    for (i = 1; i <= 60; i++) {
        fmpz_set_si (x, i);
        zipf_probability (ball, x, s, items, prec);
        arb_add (sum, sum, ball, prec);
    }
    arb_sub_ui (ball, sum, 1, prec);
    ok (arb_contains_zero (ball) && arb_rel_accuracy_bits (sum) > prec - 12,
        "probabilities of 50 ranks add up to one");
    fmpz_one (x);
    zipf_probability (sum, x, s, NULL, prec);
    zipf_total (ball, s, prec);
    arb_mul (ball, ball, sum, prec);
    arb_sub_ui (ball, ball, 1, prec);
    ok (arb_contains_zero (ball), "the first rank of the infinite law");
    arb_set_str (ball, "1.4 +/- 1e-3", prec);
    fmpz_set_ui (x, 20);
    zipf_tail_arb (sum, ball, x, prec);
    zipf_tail (ball, s, x, prec);
    ok (arb_contains (sum, ball) && arb_rel_accuracy_bits (sum) > 3,
        "a wide exponent gives a wide enclosure");
    arb_set_str (ball, "1 +/- 1e-3", prec);
    zipf_tail_arb (sum, ball, x, prec);
    ok (!arb_is_finite (sum), "an exponent that may be 1 gives no number");
    zipf_total (ball, s, prec);
    zipf_clear_cache ();
    zipf_total (sum, s, prec);
    ok (arb_equal (ball, sum), "forgetting constants changes nothing");
    flint_cleanup ();
    zipf_total (sum, s, prec);
    ok (arb_equal (ball, sum), "nor does the library's own cleaning");
    _arb_vec_clear (powers, 1000);
    fmpq_clear (s);
    fmpz_clear (x);
    fmpz_clear (items);
    arb_clear (ball);
    arb_clear (sum);
}

int
main (void)
{
    plan (0);
    references ();
    roads ();
    identities ();
    finite_sums ();
    helpers ();
    flint_cleanup ();
    return done ();
}
