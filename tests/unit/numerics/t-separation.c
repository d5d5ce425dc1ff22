/* Separation by a direction: against elimination in integers, Cover's count,
   and what lies within rounding of nought or beyond the doubles. */
#include "numerics/separation.h"
#include "tests/tap.h"

#include <math.h>
#include <stdint.h>

enum { MOST_ROWS = 1200, MOST_DIM = 4 };

__extension__ typedef __int128 wide;

/* A reproducible number in -BOUND .. BOUND. */
static int64_t
draw (int64_t bound)
{
    static uint64_t state = 88172645463325252u;

    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (int64_t) (state >> 8) % (2 * bound + 1) - bound;
}

/*
 * Is there a w with a w > 0 for the N rows of A?  Fourier and Motzkin's
 * elimination of the last of D unknowns: a row where its factor is positive
 * and one where it is negative give one without it.
 */
static int
eliminate (wide (*a)[MOST_DIM], size_t n, size_t d)
{
    static wide less[MOST_DIM][MOST_ROWS][MOST_DIM];
    size_t i, j, k, m = 0;

    if (d == 0)
        return n == 0;
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++) {
            wide up = a[i][d - 1], down = -a[j][d - 1];
            if (up == 0 && i == j)
                up = 1;
            else if (up <= 0 || down <= 0)
                continue;
            for (k = 0; k + 1 < d; k++)
                less[d - 1][m][k] =
                    i == j ? a[i][k] : down * a[i][k] + up * a[j][k];
            m++;
        }
    return eliminate (less[d - 1], m, d - 1);
}

/* Decide for integers, each row and coordinate times a power of two; 0 when
   the answer is wrong.  Counts it among ANSWERS. */
static int
agrees (int64_t (*rows)[MOST_DIM], size_t n, size_t d, const int *by_row,
        const int *by_coordinate, size_t *answers)
{
    double a[SEPARATION_ROWS * MOST_DIM];
    wide exact[SEPARATION_ROWS][MOST_DIM];
    enum separation answer;
    size_t i, j;

    for (i = 0; i < n; i++)
        for (j = 0; j < d; j++) {
            exact[i][j] = rows[i][j];
            a[i * d + j] = ldexp ((double) rows[i][j],
                                  (by_row ? by_row[i] : 0)
                                      + (by_row ? by_coordinate[j] : 0));
        }
    answer = separation_decide (a, n, d);
    answers[answer]++;
    return answer == UNDECIDED_SEPARATION
           || (answer == SEPARABLE) == eliminate (exact, n, d);
}

/* Entries so small that rows coincide, vanish, oppose and lie in lines. */
static void
small_integers (void)
{
    int64_t rows[8][MOST_DIM];
    size_t answers[3] = { 0 }, trial, n, d, i, j;
    int right = 1;

    for (trial = 0; trial < 12000; trial++) {
        d = 1 + trial % 3;
        n = 1 + trial / 3 % 7;
        for (i = 0; i < n; i++)
            for (j = 0; j < d; j++)
                rows[i][j] = draw (trial % 2 == 0 ? 2 : 9);
        right = right && agrees (rows, n, d, NULL, NULL, answers);
    }
    ok (right, "small integers, degenerate or not");
    ok (answers[SEPARABLE] > 3000 && answers[INSEPARABLE] > 2000
            && answers[UNDECIDED_SEPARATION] > 100,
        "with all answers among them: %d, %d, %d", (int) answers[0],
        (int) answers[1], (int) answers[2]);
    answers[UNDECIDED_SEPARATION] = 0;
    for (trial = 0; trial < 2000; trial++) {
        d = 1 + trial % 4;
        n = 1 + trial / 4 % 7;
        for (i = 0; i < n; i++)
            for (j = 0; j < d; j++)
                rows[i][j] = draw (5000);
        right = right && agrees (rows, n, d, NULL, NULL, answers);
    }
    ok (right && answers[UNDECIDED_SEPARATION] == 0,
        "and general positions are decided");
}

/* D + 1 rows with a combination that is nought but for one unit in one
   coordinate, or nothing at all, and some more. */
static void
near_nought (void)
{
    int64_t rows[8][MOST_DIM];
    size_t answers[3] = { 0 }, trial, d, i, j, n;
    int right = 1;

    for (trial = 0; trial < 20000; trial++) {
        int64_t bound = INT64_C (1) << (trial % 5 == 0 ? 8 : 18);
        d = 2 + trial % 2;
        n = d + 1 + trial % 3;
        for (j = 0; j < d; j++) {
            rows[d][j] = trial % 7 == 0 ? 0 : draw (1);
            for (i = 0; i < d; i++) {
                rows[i][j] = draw (bound);
                rows[d][j] -= rows[i][j] * (int64_t) ((trial + i) % 3);
            }
            for (i = d + 1; i < n; i++)
                rows[i][j] = rows[i - 1 - trial % 2][j];
        }
        right = right && agrees (rows, n, d, NULL, NULL, answers);
    }
    ok (right, "within rounding of nought never wrong");
    ok (answers[SEPARABLE] > 100 && answers[INSEPARABLE] > 100
            && answers[UNDECIDED_SEPARATION] > 100,
        "with all answers among them: %d, %d, %d", (int) answers[0],
        (int) answers[1], (int) answers[2]);
}

/* Two rows almost opposite, in the last bits of doubles, and a third. */
static void
last_bits (void)
{
    int64_t rows[4][MOST_DIM];
    size_t answers[3] = { 0 }, trial, j;
    int right = 1;

    for (trial = 0; trial < 20000; trial++) {
        for (j = 0; j < 2; j++) {
            rows[0][j] = draw (INT64_C (1) << 52);
            rows[1][j] = draw (1) - rows[0][j] / 7 * (int64_t) (trial % 8);
            rows[2][j] = trial % 3 == 0 ? rows[0][j] + draw (3)
                                        : draw (INT64_C (1) << 52);
        }
        right = right && agrees (rows, 2 + trial % 2, 2, NULL, NULL, answers);
    }
    ok (right, "rows opposite but for their last bits");
    ok (answers[UNDECIDED_SEPARATION] > 1000, "of which many stay undecided");
}

/* Powers of two change nothing, unless numbers run out. */
static void
extreme_scales (void)
{
    static const int exponents[] = { 0,    -1,  20,   -40, 300,
                                     -300, 500, -530, 900, -1000 };
    int64_t rows[8][MOST_DIM];
    int by_row[8], by_coordinate[MOST_DIM], right = 1;
    size_t answers[3] = { 0 }, trial, n, d, i, j;

    for (trial = 0; trial < 20000; trial++) {
        d = 1 + trial % 3;
        n = d + trial / 3 % 4;
        for (i = 0; i < n; i++) {
            by_row[i] = exponents[(size_t) (draw (50) + 50) % 6];
            for (j = 0; j < d; j++)
                rows[i][j] = draw (9);
        }
        for (j = 0; j < d; j++)
            by_coordinate[j] = exponents[(size_t) (draw (50) + 50) % 10];
        right = right && agrees (rows, n, d, by_row, by_coordinate, answers);
    }
    ok (right, "rows and coordinates of all sizes");
    ok (answers[SEPARABLE] > 100 && answers[INSEPARABLE] > 100,
        "some of which are decided");
}

/* Products below the least double: (1, 1, 1) and three rows whose sum is
   opposite to it, though each seems to have a positive product with it. */
static void
underflow (void)
{
    static const double rows[] = { 256,  256, 256,  132,  -125, -125,
                                   -125, 132, -125, -125, -125, 132 };
    double a[12];
    int exponent, right = 1;
    size_t i;

    for (exponent = -1060; exponent <= 1000; exponent++) {
        for (i = 0; i < 12; i++)
            a[i] = ldexp (rows[i], exponent);
        right = right && separation_decide (a, 4, 3) != SEPARABLE;
    }
    ok (right, "products that underflow separate nothing");
    ok (separation_decide (rows, 4, 3) == INSEPARABLE, "nor do others");
}

static size_t
binomial (size_t n, size_t k)
{
    return k == 0 ? 1 : binomial (n - 1, k - 1) * n / k;
}

/* Of the 2^N signs of rows in general position 2 sum_{j < d} binom (N-1, j)
   are separable (Cover). */
static void
cover (size_t n, size_t d)
{
    double a[20 * SEPARATION_DIMENSIONS], b[20 * SEPARATION_DIMENSIONS];
    size_t count = 0, undecided = 0, expected = 0, i;
    unsigned long signs;

    for (i = 0; i < n * d; i++)
        a[i] = ldexp ((double) draw (1 << 20), -20);
    for (signs = 0; signs < 1ul << n; signs++) {
        enum separation answer;
        for (i = 0; i < n * d; i++)
            b[i] = signs >> (i / d) & 1 ? a[i] : -a[i];
        answer = separation_decide (b, n, d);
        count += answer == SEPARABLE;
        undecided += answer == UNDECIDED_SEPARATION;
    }
    for (i = 0; i < d; i++)
        expected += 2 * binomial (n - 1, i);
    ok (count == expected && undecided == 0,
        "Cover's count for %d rows in %d dimensions", (int) n, (int) d);
}

/* Rows that are no directions, and sizes out of bounds. */
static void
hostile (void)
{
    static const double opposite[] = { 1, 2, -1, -2 };
    static const double same[] = { 1, 2, 1, 2, 1, 2 };
    static const double line[] = { 1, 2, 2, 4, -3, -6, 5, 10 };
    static const double with_zero[] = { 1, 2, 0, 0 };
    double a[SEPARATION_ROWS * 13 + 13] = { 0 };
    size_t i;
    int odd = 1;

    ok (separation_decide (opposite, 2, 2) != SEPARABLE, "opposite rows");
    ok (separation_decide (same, 3, 2) == SEPARABLE, "one row thrice");
    ok (separation_decide (line, 4, 2) != SEPARABLE, "rows on a line");
    ok (separation_decide (line, 2, 2) == SEPARABLE, "rows on a half-line");
    ok (separation_decide (with_zero, 2, 2) != SEPARABLE, "a row of noughts");
    ok (separation_decide (a, 1, 1) != SEPARABLE
            && separation_decide (a, 64, 12) != SEPARABLE,
        "nothing but noughts");
    for (i = 0; i < sizeof a / sizeof *a; i++)
        a[i] = 1;
    ok (separation_decide (a, 64, 12) == SEPARABLE, "all rows of ones");
    ok (separation_decide (a, 65, 1) == UNDECIDED_SEPARATION
            && separation_decide (a, 1, 13) == UNDECIDED_SEPARATION
            && separation_decide (a, 0, 1) == UNDECIDED_SEPARATION
            && separation_decide (a, 1, 0) == UNDECIDED_SEPARATION,
        "sizes out of bounds are not decided");
    for (i = 0; i < 8; i++) {
        a[i] = NAN;
        odd = odd && separation_decide (a, 4, 2) == UNDECIDED_SEPARATION;
        a[i] = i % 3 == 0 ? -HUGE_VAL : HUGE_VAL;
        odd = odd && separation_decide (a, 4, 2) == UNDECIDED_SEPARATION;
        a[i] = 1;
    }
    ok (odd, "nor are rows without numbers");
}

int
main (void)
{
    small_integers ();
    near_nought ();
    last_bits ();
    extreme_scales ();
    underflow ();
    cover (1, 1);
    cover (9, 2);
    cover (10, 3);
    cover (11, 5);
    cover (11, 10);
    cover (13, 12);
    hostile ();
    return done ();
}
