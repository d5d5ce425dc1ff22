/* Brute force against numbers worked out by hand. */
#include "proofs/enumerate.h"
#include "tests/tap.h"

#include <string.h>

struct seen {
    slong count, sum, last[3];
};

static void
note (const slong *sequence, void *data)
{
    struct seen *seen = data;

    seen->count++;
    seen->sum += sequence[0] + 10 * sequence[1] + 100 * sequence[2];
    memcpy (seen->last, sequence, sizeof seen->last);
}

static void
count (const slong *sequence, void *data)
{
    (void) sequence;
    ++*(slong *) data;
}

static int
is (const fmpq_t value, const char *text)
{
    fmpq_t expected;
    int same;

    fmpq_init (expected);
    fmpq_set_str (expected, text, 10);
    same = fmpq_equal (value, expected);
    fmpq_clear (expected);
    return same;
}

static void
sequences (void)
{
    struct seen seen = { 0, 0, { 0, 0, 0 } };
    slong n = 0;

    enumerate_sequences (4, 3, note, &seen);
    ok (seen.count == 64 && seen.sum == 111 * 96 && seen.last[0] == 3
            && seen.last[2] == 3,
        "all sequences of three out of four, each once");
    enumerate_sequences (5, 0, count, &n);
    ok (n == 1, "one sequence of nothing");
    n = 0;
    enumerate_subsets (5, count, &n);
    ok (n == 32, "all subsets of five");
}

static void
unseen (void)
{
    fmpq *p = _fmpq_vec_init (5), *mean = p + 3, *square = p + 4;

    enumerate_zipf (p, 3, 1);
    ok (is (p, "6/11") && is (p + 1, "3/11") && is (p + 2, "2/11"),
        "Zipf's law for three");
    enumerate_unseen (mean, square, p, 3, 0);
    ok (is (mean, "1") && is (square, "1"), "no draw misses all");
    enumerate_unseen (mean, square, p, 3, 1);
    /* 1 - sum p^2, and sum p (1 - p)^2. */
    ok (is (mean, "72/121") && is (square, "504/1331"), "one draw");
    enumerate_zipf (p, 2, 1);
    enumerate_unseen (mean, square, p, 2, 2);
    ok (is (mean, "2/9") && is (square, "8/81"),
        "two draws from two: 4/9 of missing 1/3, 1/9 of missing 2/3");
    _fmpq_vec_clear (p, 5);
}

static void
caps (void)
{
    fmpq *v = _fmpq_vec_init (12), *a = v + 9, *b = v + 10, *norm = v + 11;
    slong i;

    fmpq_set_si (v, 1, 2);
    enumerate_cap (a, 2, v);
    ok (is (a, "1/4"), "half of the height is a quarter of the sphere");
    fmpq_set_si (v, 1, 3);
    enumerate_cap (a, 4, v);
    /* Integral of 1 - s^2: (2/3 - 1/3 + 1/81) / (4/3). */
    ok (is (a, "7/27"), "a cap in five dimensions");
    fmpq_zero (v);
    enumerate_cap (a, 6, v);
    fmpq_one (v);
    enumerate_cap (b, 6, v);
    ok (is (a, "1/2") && fmpq_is_zero (b), "half and nothing");
    /* q = 1 on four items, N a square: h_10 (1/4) each. */
    enumerate_zipf (v, 4, 2);
    for (i = 0; i < 4; i++)
        fmpq_one (v + 4 + i);
    enumerate_two_class (a, b, norm, v, v + 4, 4, 10);
    fmpq_mul_2exp (b, b, 1);
    fmpq_add (a, a, b);
    fmpq_set_si (v, 1, 2);
    enumerate_cap (b, 10, v);
    ok (is (norm, "4") && fmpq_equal (a, b), "four equal items");
    /* d = 2: sum p (1/2 - q / (2 sqrt (norm))). */
    fmpq_set_si (v, 2, 3);
    fmpq_set_si (v + 1, 1, 3);
    enumerate_two_class (a, b, norm, v, v, 2, 2);
    ok (is (a, "1/2") && is (norm, "5/9") && is (b, "-1/2"),
        "an error in a quadratic field");
    _fmpq_vec_clear (v, 12);
}

static void
zetas (void)
{
    fmpq_t ratio;

    fmpq_init (ratio);
    enumerate_even_zeta (ratio, 2);
    ok (is (ratio, "1/6"), "zeta (2)");
    enumerate_even_zeta (ratio, 4);
    ok (is (ratio, "1/90"), "zeta (4)");
    enumerate_even_zeta (ratio, 12);
    ok (is (ratio, "691/638512875"), "zeta (12)");
    fmpq_clear (ratio);
}

int
main (void)
{
    plan (0);
    sequences ();
    unseen ();
    caps ();
    zetas ();
    flint_cleanup ();
    return done ();
}
