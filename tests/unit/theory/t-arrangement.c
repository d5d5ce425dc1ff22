/* Cells of arrangements: counted, against elimination, and degenerate ones. */
#include "tests/tap.h"
#include "theory/arrangement.h"

#include <stdlib.h>
#include <string.h>

/* Fill KEYS with numbers within BOUND. */
static void
draw (fmpz_mat_t keys, flint_rand_t state, ulong bound)
{
    slong i, j;

    for (i = 0; i < fmpz_mat_nrows (keys); i++)
        for (j = 0; j < fmpz_mat_ncols (keys); j++)
            fmpz_set_si (fmpz_mat_entry (keys, i, j),
                         (slong) n_randint (state, 2 * bound + 1)
                             - (slong) bound);
}

/* 2 sum_{j < d} binom (N - 1, j). */
static ulong
schlaefli (slong n, slong d)
{
    ulong sum = 0, term = 1;
    slong j;

    for (j = 0; j < d; j++) {
        sum += 2 * term;
        term = term * (ulong) (n - 1 - j) / (ulong) (j + 1);
    }
    return sum;
}

/* Is there a w with positive product with all rows?  Fourier and Motzkin's
   elimination of the last unknown. */
static int
eliminate (const fmpz_mat_t a)
{
    slong n = fmpz_mat_nrows (a), d = fmpz_mat_ncols (a), i, j, k, m = 0;
    fmpz_mat_t less;
    int answer;

    if (d == 0)
        return n == 0;
    fmpz_mat_init (less, n * n, d - 1);
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++) {
            const fmpz *up = fmpz_mat_entry (a, i, d - 1);
            const fmpz *down = fmpz_mat_entry (a, j, d - 1);
            if (i == j && fmpz_is_zero (up)) {
                for (k = 0; k + 1 < d; k++)
                    fmpz_set (fmpz_mat_entry (less, m, k),
                              fmpz_mat_entry (a, i, k));
                m++;
            }
            if (fmpz_sgn (up) <= 0 || fmpz_sgn (down) >= 0)
                continue;
            for (k = 0; k + 1 < d; k++) {
                fmpz_mul (fmpz_mat_entry (less, m, k), up,
                          fmpz_mat_entry (a, j, k));
                fmpz_submul (fmpz_mat_entry (less, m, k), down,
                             fmpz_mat_entry (a, i, k));
            }
            m++;
        }
    if (d == 1)
        answer = m == 0;
    else {
        fmpz_mat_t window;
        fmpz_mat_window_init (window, less, 0, 0, m, d - 1);
        answer = eliminate (window);
        fmpz_mat_window_clear (window);
    }
    fmpz_mat_clear (less);
    return answer;
}

/* Are any d rows independent?  All minors. */
static int
general (const fmpz_mat_t keys)
{
    slong n = fmpz_mat_nrows (keys), d = fmpz_mat_ncols (keys), i, j, m;
    int answer = 1;
    fmpz_mat_t minor;
    fmpz_t det;
    ulong s;

    fmpz_init (det);
    fmpz_mat_init (minor, d, d);
    for (s = 0; s < UWORD (1) << n; s++) {
        for (i = m = 0; i < n; i++) {
            if (!(s >> i & 1))
                continue;
            for (j = 0; m < d && j < d; j++)
                fmpz_set (fmpz_mat_entry (minor, m, j),
                          fmpz_mat_entry (keys, i, j));
            m++;
        }
        if (m != d)
            continue;
        fmpz_mat_det (det, minor);
        answer = answer && !fmpz_is_zero (det);
    }
    fmpz_clear (det);
    fmpz_mat_clear (minor);
    return answer;
}

/* Is each set a cell exactly when the rows, with the signs it gives them, have
   a direction with positive products? */
static int
cells_agree (const char *cell, const fmpz_mat_t keys)
{
    slong n = fmpz_mat_nrows (keys), d = fmpz_mat_ncols (keys), i, j;
    int answer = 1;
    fmpz_mat_t with_signs;
    ulong s;

    fmpz_mat_init (with_signs, n, d);
    for (s = 0; s < UWORD (1) << n; s++) {
        for (i = 0; i < n; i++)
            for (j = 0; j < d; j++)
                fmpz_mul_si (fmpz_mat_entry (with_signs, i, j),
                             fmpz_mat_entry (keys, i, j), s >> i & 1 ? 1 : -1);
        answer = answer && cell[s] == eliminate (with_signs);
    }
    fmpz_mat_clear (with_signs);
    return answer;
}

/* Small integers, so that many are not in general position. */
static void
against_elimination (void)
{
    char *cell = malloc (1 << 7);
    int positions = 1, cells = 1, trial, seen[2] = { 0, 0 };
    flint_rand_t state;
    fmpz_mat_t keys;

    flint_randinit (state);
    for (trial = 0; trial < 150; trial++) {
        slong d = 1 + trial % 3, n = d + trial / 3 % 5;
        int is_general;
        fmpz_mat_init (keys, n, d);
        draw (keys, state, trial < 75 ? 3 : 9);
        is_general = general (keys);
        seen[is_general]++;
        positions = positions && arrangement_cells (cell, keys) == is_general;
        if (is_general)
            cells = cells && cells_agree (cell, keys);
        fmpz_mat_clear (keys);
    }
    ok (positions, "general positions are those without a zero minor");
    ok (cells, "cells are the signs that elimination leaves");
    ok (seen[0] > 20 && seen[1] > 50, "both kinds of positions: %d, %d",
        seen[0], seen[1]);
    flint_randclear (state);
    free (cell);
}

/* Tell how often an edge came, whether its sets were apart, and the last. */
struct seen {
    slong d;
    ulong count;
    int good;
};

static void
see (ulong on, ulong positive, void *context)
{
    struct seen *seen = context;
    slong bits = 0;

    for (seen->good &= (on & positive) == 0; on != 0; on &= on - 1)
        bits++;
    seen->good &= bits == seen->d - 1;
    seen->count++;
}

/* Schlaefli's number of cells, and 2 binom (N, d-1) edges. */
static void
count (slong n, slong d)
{
    char *cell = malloc ((size_t) 1 << n);
    struct seen seen = { d, 0, 1 };
    ulong cells = 0, expected = 2, s;
    int symmetric = 1;
    flint_rand_t state;
    fmpz_mat_t keys;
    slong k;

    flint_randinit (state);
    fmpz_mat_init (keys, n, d);
    draw (keys, state, 1000000000);
    if (!arrangement_cells (cell, keys))
        diag ("not in general position");
    for (s = 0; s < UWORD (1) << n; s++) {
        cells += (ulong) cell[s];
        symmetric = symmetric && cell[s] == cell[((UWORD (1) << n) - 1) & ~s];
    }
    arrangement_edges (keys, see, &seen);
    for (k = 1; k < d; k++)
        expected = expected * (ulong) (n - k + 1) / (ulong) k;
    ok (cells == schlaefli (n, d) && symmetric && seen.count == expected
            && seen.good,
        "%ld rows in %ld dimensions: %lu cells, %lu edges", (long) n, (long) d,
        cells, expected);
    fmpz_mat_clear (keys);
    flint_randclear (state);
    free (cell);
}

/* The answer for N x D rows given one after the other. */
static int
answer (const slong *rows, slong n, slong d)
{
    char *cell = malloc ((size_t) 1 << n);
    fmpz_mat_t keys;
    int found;
    slong i;

    fmpz_mat_init (keys, n, d);
    for (i = 0; i < n * d; i++)
        fmpz_set_si (fmpz_mat_entry (keys, i / d, i % d), rows[i]);
    found = arrangement_cells (cell, keys);
    fmpz_mat_clear (keys);
    free (cell);
    return found;
}

static void
ignore (ulong on, ulong positive, void *context)
{
    (void) on;
    (void) positive;
    (void) context;
}

static void
degenerate (void)
{
    static const slong zero[] = { 1, 2, 0, 0, 3, 5 };
    static const slong twice[] = { 1, 2, 7, 5, 1, 2 };
    static const slong opposite[] = { 1, 2, 7, 5, -2, -4 };
    static const slong plane[] = { 1, 0, 0, 0, 1, 0, 0, 0, 1, 3, -5, 0 };
    static const slong line[] = { 1, 2, 3, 2, 4, 6, 3, 6, 9 };
    static const slong huge[] = { 4611686018427387903, 4611686018427387902,
                                  4611686018427387902, 4611686018427387901 };
    static const slong scalar[] = { 3, -1, 2, 0 };
    fmpz_mat_t keys;
    char cell[8];

    ok (!answer (zero, 3, 2), "a row of noughts");
    ok (!answer (twice, 3, 2) && !answer (opposite, 3, 2),
        "rows that are parallel");
    ok (!answer (plane, 4, 3) && !answer (line, 3, 3),
        "three rows in a plane, or on a line");
    ok (answer (scalar, 3, 1) && !answer (scalar, 4, 1), "one dimension");
    ok (answer (huge, 2, 2), "a determinant of one among huge products");
    fmpz_mat_init (keys, 2, 3);
    fmpz_mat_one (keys);
    ok (!arrangement_cells (cell, keys), "fewer rows than dimensions");
    fmpz_mat_clear (keys);
    fmpz_mat_init (keys, 25, 1);
    ok (!arrangement_cells (cell, keys)
            && !arrangement_edges (keys, ignore, NULL),
        "too many rows");
    fmpz_mat_clear (keys);
    fmpz_mat_init (keys, 9, 9);
    fmpz_mat_one (keys);
    ok (!arrangement_edges (keys, ignore, NULL), "too many dimensions");
    fmpz_mat_clear (keys);
    fmpz_mat_init (keys, 3, 0);
    ok (!arrangement_edges (keys, ignore, NULL), "no dimension");
    fmpz_mat_clear (keys);
}

int
main (void)
{
    against_elimination ();
    count (1, 1);
    count (7, 1);
    count (2, 2);
    count (24, 2);
    count (9, 3);
    count (8, 8);
    count (9, 8);
    count (12, 5);
    degenerate ();
    flint_cleanup ();
    return done ();
}
