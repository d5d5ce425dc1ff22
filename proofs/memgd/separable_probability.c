/*
 * Let C (N, d) be the number of cells of N hyperplanes through the origin of
 * R^d, any d of them independent.  One more hyperplane cuts those cells that
 * it meets, and on it the others make an arrangement of the same kind in
 * R^(d-1): C (N + 1, d) = C (N, d) + C (N, d - 1), C (1, d) = 2 for d >= 1,
 * C (N, 0) = 0 for N >= 1.  The labels of two classes that are separable are
 * the signs on the cells; if the law of the keys does not change with their
 * signs, all 2^N patterns are alike, and C (N, d) / 2^N is the probability.
 */
#include <stdlib.h>

#include "proofs/binomial.h"
#include "proofs/evaluate.h"
#include "theory/arrangement.h"

USES (quantity, memgd_separable_probability);
USES (quantity, memgd_separable_labelings);
USES (quantity, memgd_separable_threshold);

enum { MOST = 30 };

static void
set_point (fmpq *at, slong n, slong d)
{
    fmpq_set_si (at, n, 1);
    fmpq_set_si (at + 1, d, 1);
}

/* Is QUANTITY at (N, d), ball and exact value, COUNT / 2^SHIFT? */
static enum truth
is_count (const struct quantity *quantity, slong n, slong d,
          const fmpz_t count, slong shift)
{
    fmpq *v = _fmpq_vec_init (4), *at = v, *value = v + 2, *exact = v + 3;
    enum truth truth = UNDECIDED;
    arb_t ball;

    arb_init (ball);
    set_point (at, n, d);
    fmpz_set (fmpq_numref (value), count);
    fmpq_div_2exp (value, value, (ulong) shift);
    if (evaluate_point (ball, quantity, at, 30)
        && quantity_eval_exact (exact, quantity, at) == EVALUATED)
        truth = arb_contains_fmpq (ball, value) && fmpq_equal (exact, value)
                    ? PROVED
                    : DISPROVED;
    arb_clear (ball);
    _fmpq_vec_clear (v, 4);
    return truth;
}

/* C (N, d) by the recursion alone, from hyperplane to hyperplane. */
static enum truth
recursion (struct certificate *certificate)
{
    fmpz *cells = _fmpz_vec_init (MOST + 1);
    enum truth truth = binomial_pascal (certificate);
    slong n, d;

    for (d = 1; d <= MOST; d++)
        fmpz_set_ui (cells + d, 2);
    for (n = 1; n <= MOST; n++) {
        for (d = 1; d <= MOST; d++) {
            truth =
                weaker (truth, is_count (&memgd_separable_labelings_quantity,
                                         n, d, cells + d, 0));
            truth =
                weaker (truth, is_count (&memgd_separable_probability_quantity,
                                         n, d, cells + d, n));
        }
        for (d = MOST; d > 0; d--)
            fmpz_add (cells + d, cells + d, cells + d - 1);
    }
    _fmpz_vec_clear (cells, MOST + 1);
    return truth;
}

/* Whole keys by a quadratic congruence. */
static void
some_keys (fmpz_mat_t keys, slong n, slong d)
{
    slong x, i, state = 17 * n + d;

    fmpz_mat_init (keys, n, d);
    for (x = 0; x < n; x++)
        for (i = 0; i < d; i++) {
            state = (state * state + 7 * state + 12345) % 100003;
            fmpz_set_si (fmpz_mat_entry (keys, x, i), state - 50001);
        }
}

/*
 * The d + 1 rows in the bits of CHOSEN have one linear relation; a pattern of
 * signs that makes all its coefficients positive has no w: strike it out of
 * FREE.  0 when a coefficient vanishes.
 */
static int
strike_out (char *free, const fmpz_mat_t keys, ulong chosen)
{
    slong n = fmpz_mat_nrows (keys), d = fmpz_mat_ncols (keys), x, i, j = 0;
    fmpz_mat_t columns, kernel;
    ulong positive = 0, s;
    int good;

    fmpz_mat_init (columns, d, d + 1);
    fmpz_mat_init (kernel, d + 1, d + 1);
    for (x = 0; x < n; x++)
        if ((chosen >> x & 1) != 0) {
            for (i = 0; i < d; i++)
                fmpz_set (fmpz_mat_entry (columns, i, j),
                          fmpz_mat_entry (keys, x, i));
            j++;
        }
    good = fmpz_mat_nullspace (kernel, columns) == 1;
    for (x = 0, j = 0; x < n; x++)
        if ((chosen >> x & 1) != 0) {
            int sign = fmpz_sgn (fmpz_mat_entry (kernel, j, 0));
            good &= sign != 0;
            if (sign > 0)
                positive |= UWORD (1) << x;
            j++;
        }
    for (s = 0; s < UWORD (1) << n; s++)
        if ((s & chosen) == positive || (s & chosen) == (chosen & ~positive))
            free[s] = 0;
    fmpz_mat_clear (columns);
    fmpz_mat_clear (kernel);
    return good;
}

/* Are the cells of KEYS just the patterns without an obstruction, COUNT of
   them? */
static enum truth
cells_are_free (const char *cell, const fmpz_mat_t keys)
{
    slong n = fmpz_mat_nrows (keys), d = fmpz_mat_ncols (keys);
    ulong all = UWORD (1) << n, s;
    char *free_of = malloc (all);
    int good = free_of != NULL;

    if (!good)
        return UNDECIDED;
    for (s = 0; s < all; s++)
        free_of[s] = 1;
    for (s = 0; s < all; s++) {
        slong bits = 0, x;
        for (x = 0; x < n; x++)
            bits += (slong) (s >> x & 1);
        if (bits == d + 1)
            good &= strike_out (free_of, keys, s);
    }
    for (s = 0; s < all; s++)
        good &= free_of[s] == cell[s];
    free (free_of);
    return good ? PROVED : DISPROVED;
}

/* The patterns of the first N - 1 rows that go with both signs of the last:
   these cells it cuts. */
static slong
cut_cells (const char *cell, slong n)
{
    ulong last = UWORD (1) << (n - 1), s;
    slong count = 0;

    for (s = 0; s < last; s++)
        count += cell[s] && cell[s | last];
    return count;
}

static enum truth
arrangement_case (slong n, slong d)
{
    char *cell = malloc (UWORD (1) << n);
    enum truth truth = UNDECIDED;
    slong count = 0;
    fmpz_mat_t keys;
    fmpz_t cells;
    ulong s;

    if (cell == NULL)
        return UNDECIDED;
    some_keys (keys, n, d);
    fmpz_init (cells);
    if (arrangement_cells (cell, keys)) {
        for (s = 0; s < UWORD (1) << n; s++)
            count += cell[s];
        fmpz_set_si (cells, count);
        truth = weaker (
            cells_are_free (cell, keys),
            is_count (&memgd_separable_labelings_quantity, n, d, cells, 0));
        truth = weaker (truth, is_count (&memgd_separable_probability_quantity,
                                         n, d, cells, n));
        fmpz_set_si (cells, cut_cells (cell, n));
        if (d > 1)
            truth =
                weaker (truth, is_count (&memgd_separable_labelings_quantity,
                                         n - 1, d - 1, cells, 0));
    }
    fmpz_clear (cells);
    fmpz_mat_clear (keys);
    free (cell);
    return truth;
}

static enum truth
arrangements (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong n, d;

    (void) certificate;
    for (d = 1; d <= 4; d++)
        for (n = d + 1; n <= 9; n += 1 + (n > 6))
            truth = weaker (truth, arrangement_case (n, d));
    return truth;
}

/* P (N, d) - P (N + 1, d) = 2^-N binom (N - 1, d - 1) > 0 for d <= N. */
static enum truth
decrease (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (5), *at = v, *here = v + 2, *more = v + 3;
    enum truth truth = binomial_pascal (certificate);
    slong n, d;

    for (n = 1; n <= MOST; n++)
        for (d = 1; d <= n; d++) {
            set_point (at, n, d);
            quantity_eval_exact (here, &memgd_separable_probability_quantity,
                                 at);
            set_point (at, n + 1, d);
            quantity_eval_exact (more, &memgd_separable_probability_quantity,
                                 at);
            fmpq_sub (here, here, more);
            fmpz_bin_uiui (fmpq_numref (v + 4), (ulong) n - 1, (ulong) d - 1);
            fmpz_one (fmpq_denref (v + 4));
            fmpq_div_2exp (v + 4, v + 4, (ulong) n);
            if (!fmpq_equal (here, v + 4))
                truth = DISPROVED;
        }
    _fmpq_vec_clear (v, 5);
    return truth;
}

/* The terms k and 2d - 1 - k are equal, and one of the two is below d. */
static enum truth
median (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (3);
    enum truth truth = PROVED;
    fmpz_t term, half, mirror;
    slong d, k;

    (void) certificate;
    fmpz_init (term);
    fmpz_init (half);
    fmpz_init (mirror);
    for (d = 1; d <= 60; d++) {
        fmpz_zero (half);
        for (k = 0; k < d; k++) {
            fmpz_bin_uiui (term, (ulong) (2 * d - 1), (ulong) k);
            fmpz_bin_uiui (mirror, (ulong) (2 * d - 1),
                           (ulong) (2 * d - 1 - k));
            if (!fmpz_equal (term, mirror))
                truth = DISPROVED;
            fmpz_add (half, half, term);
        }
        truth = weaker (truth, is_count (&memgd_separable_probability_quantity,
                                         2 * d, d, half, 2 * d - 1));
        fmpq_set_si (v, d, 1);
        quantity_eval_exact (v + 1, &memgd_separable_threshold_quantity, v);
        if (!fmpz_equal_si (fmpq_numref (v + 1), 2 * d))
            truth = DISPROVED;
    }
    fmpz_clear (term);
    fmpz_clear (half);
    fmpz_clear (mirror);
    _fmpq_vec_clear (v, 3);
    return truth;
}

static const struct step steps[] = {
    { "recursion",
      "C(N+1, d) = C(N, d) + C(N, d-1) for C(N, d) = 2 \\sum_{k<d} {N-1 "
      "\\choose k}, by Pascal's rule; N, d \\le 30: the quantities are C(N, "
      "d) "
      "and C(N, d)/2^N",
      "Cover 1965, derived here", BY_RATIONALS, recursion, NULL },
    { "arrangements",
      "N \\le 9, d \\le 4, whole keys: C(N, d) sign patterns have a cell; the "
      "others have d+1 keys with a positive relation; the last key cuts "
      "C(N-1, d-1) cells",
      "derived here", BY_RATIONALS, arrangements, NULL },
    { "one key more",
      "P(N, d) - P(N+1, d) = 2^{-N} {N-1 \\choose d-1}, by Pascal's rule: "
      "strictly falling from N = d on",
      "derived here", BY_RATIONALS, decrease, NULL },
    { "median",
      "P(2d, d) = 1/2, since {2d-1 \\choose k} = {2d-1 \\choose 2d-1-k}; "
      "and N = 2d is the last N with P \\ge 1/2",
      "derived here", BY_RATIONALS, median, NULL },
};

PROOF (memgd_separable_probability) = { STEPS (steps) };
