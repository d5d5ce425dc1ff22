/* Fair coins: Pascal's triangle, the beta integral, symmetry, huge numbers. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/coins.h"

/* Every K for N < 70, against Pascal's triangle. */
static void
pascal (void)
{
    enum { ROWS = 70 };
    fmpz *row = _fmpz_vec_init (ROWS + 1);
    int exact = 1, balls = 1, agree = 1;
    slong n, k, j;
    fmpq_t value, sum, other;
    arb_t share, more;

    fmpq_init (value);
    fmpq_init (sum);
    fmpq_init (other);
    arb_init (share);
    arb_init (more);
    fmpz_one (row);
    for (n = 0; n < ROWS; n++) {
        fmpz_zero (fmpq_numref (sum));
        for (k = 0; k <= n + 2; k++) {
            fmpz_one (fmpq_denref (sum));
            if (k <= n)
                fmpz_add (fmpq_numref (sum), fmpq_numref (sum), row + k);
            fmpq_div_2exp (value, sum, (ulong) n);
            coins_at_most (share, n, k, 30 + n);
            coins_at_most (more, n, k, 2 * (30 + n));
            balls = balls && arb_contains_fmpq (share, value)
                    && arb_contains_fmpq (more, value)
                    && mag_cmp_2exp_si (arb_radref (share), -25 - n) < 0;
            agree = agree && arb_overlaps (share, more)
                    && mag_cmp (arb_radref (more), arb_radref (share)) <= 0;
            exact = exact && coins_exact (other, n, k)
                    && fmpq_equal (other, value);
        }
        for (j = n + 1; j > 0; j--)
            fmpz_add (row + j, row + j, row + j - 1);
    }
    ok (exact, "exact shares are sums of Pascal's triangle");
    ok (balls, "and balls hold them, sharply");
    ok (agree, "twice the bits overlap and are no wider");
    fmpq_clear (value);
    fmpq_clear (sum);
    fmpq_clear (other);
    arb_clear (share);
    arb_clear (more);
    _fmpz_vec_clear (row, ROWS + 1);
}

/* P (at most k of n) = I_(1/2) (n - k, k + 1), by Arb. */
static void
beta (slong n, slong k, slong prec)
{
    arb_t share, other, a, half;

    arb_init (share);
    arb_init (other);
    arb_init (a);
    arb_init (half);
    arb_set_d (half, 0.5);
    arb_set_si (a, n - k);
    arb_set_si (other, k + 1);
    arb_hypgeom_beta_lower (other, a, other, half, 1, 3 * prec + 60);
    coins_at_most (share, n, k, prec);
    ok (arb_overlaps (share, other) && arb_rel_accuracy_bits (other) > prec
            && arb_rel_accuracy_bits (share) > prec - 12,
        "the beta integral for %ld of %ld", (long) k, (long) n);
    arb_clear (share);
    arb_clear (other);
    arb_clear (a);
    arb_clear (half);
}

/* The shares of k and n - k - 1 make one; two neighbours differ by a term,
   which the gamma function gives. */
static void
huge (slong n, slong k, slong prec)
{
    arb_t one, other, term, part;

    arb_init (one);
    arb_init (other);
    arb_init (term);
    arb_init (part);
    coins_at_most (one, n, k, prec);
    coins_at_most (other, n, n - k - 1, prec);
    arb_add (other, other, one, prec);
    arb_sub_ui (other, other, 1, prec);
    ok (arb_contains_zero (other)
            && mag_cmp_2exp_si (arb_radref (other), 4 - prec) < 0
            && arb_rel_accuracy_bits (one) > prec - 12,
        "symmetry at %ld of %ld", (long) k, (long) n);
    coins_at_most (other, n, k - 1, prec);
    arb_sub (one, one, other, prec);
    arb_set_si (term, n + 1);
    arb_lgamma (term, term, prec + 100);
    arb_set_si (part, k + 1);
    arb_lgamma (part, part, prec + 100);
    arb_sub (term, term, part, prec + 100);
    arb_set_si (part, n - k + 1);
    arb_lgamma (part, part, prec + 100);
    arb_sub (term, term, part, prec + 100);
    arb_exp (term, term, prec);
    arb_mul_2exp_si (term, term, -n);
    ok (arb_overlaps (one, term) && arb_is_positive (term)
            && arb_is_positive (one),
        "one coin more adds its term");
    arb_clear (one);
    arb_clear (other);
    arb_clear (term);
    arb_clear (part);
}

/* What is too long is refused and leaves the number alone. */
static void
limits (void)
{
    fmpq_t value;
    arb_t share;
    double work;

    fmpq_init (value);
    arb_init (share);
    fmpq_set_si (value, 22, 7);
    ok (!coins_exact (value, 60001, 7)
            && fmpz_equal_si (fmpq_numref (value), 22),
        "too many digits are refused");
    ok (coins_exact (value, 60000, 0)
            && fmpz_bits (fmpq_denref (value)) == 60001
            && fmpz_is_one (fmpq_numref (value)),
        "the last that are not");
    ok (coins_exact (value, 1000000001, 500000000)
            && fmpz_equal_si (fmpq_denref (value), 2)
            && coins_exact (value, 7, 7) && fmpq_is_one (value)
            && coins_exact (value, 0, 0) && fmpq_is_one (value),
        "a half and one are always known");
    coins_at_most (share, 1000000001, 500000000, 10);
    arb_mul_2exp_si (share, share, 1);
    ok (arb_is_one (share), "the middle of an odd number");
    coins_at_most (share, 1000000, 500000, 60);
    ok (digits_begin (share, "0.5003989421806658"), "a million coins");
    coins_at_most (share, 1000, 400, 100);
    ok (digits_begin (share, "1.36423207803300921280439e-10"),
        "a thousand coins");
    work = coins_work (1e12, 5e11 - 1, 64);
    ok (work > 3e6 && work < 1e9 && coins_work (10, 20, 64) < 100,
        "the work grows with the root of the number");
    fmpq_clear (value);
    arb_clear (share);
}

int
main (void)
{
    pascal ();
    beta (300, 120, 100);
    beta (300, 180, 100);
    beta (1000, 10, 150);
    beta (1001, 501, 64);
    beta (9001, 4400, 64);
    huge (1000000, 499000, 64);
    huge (1000001, 500000, 40);
    huge (10000000, 4990000, 100);
    huge (100000, 4000, 128);
    huge (100000, 4001, 128);
    huge (100000, 4002, 128);
    limits ();
    flint_cleanup ();
    return done ();
}
