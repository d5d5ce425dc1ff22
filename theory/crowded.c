#include "theory/crowded.h"

#include <math.h>
#include <stdlib.h>

#include "theory/arrangement.h"
#include "theory/logistic.h"
#include "theory/simplex.h"

enum { ZIPF, TOKENS, DIMENSION, SEED };

static void
make_keys (fmpz_mat_t keys, slong seed)
{
    slong x, i, state = 1000003 * (seed + 1) % 2147483647;

    for (x = 0; x < fmpz_mat_nrows (keys); x++)
        for (i = 0; i < fmpz_mat_ncols (keys); i++) {
            state = state * 48271 % 2147483647;
            fmpz_set_si (fmpz_mat_entry (keys, x, i), state - 1073741824);
        }
}

int
crowded_init (struct crowded *crowded, const fmpq *at)
{
    crowded->alpha = at + ZIPF;
    if (!fmpq_get_index (&crowded->n, at + TOKENS)
        || !fmpq_get_index (&crowded->d, at + DIMENSION)
        || !fmpq_get_index (&crowded->seed, at + SEED))
        return 0;
    fmpz_mat_init (crowded->keys, crowded->n, crowded->d);
    make_keys (crowded->keys, crowded->seed);
    return 1;
}

void
crowded_clear (struct crowded *crowded)
{
    fmpz_mat_clear (crowded->keys);
}

/* Note whether all tokens are positive in some cell. */
static void
note_all (ulong on, ulong positive, void *context)
{
    ulong *all = context;

    if ((on | positive) == all[0])
        all[1] = 1;
}

/* Is there a minimum?  0 where not, or where positions are not general. */
static int
has_minimum (const struct crowded *crowded)
{
    ulong all[2] = { (UWORD (1) << crowded->n) - 1, 0 };

    return arrangement_edges (crowded->keys, note_all, all) && all[1] == 0;
}

static void
find_margins (arb_ptr m, const struct crowded *crowded, slong prec)
{
    slong n = crowded->n, d = crowded->d;
    arb_ptr p = _arb_vec_init (n), w = _arb_vec_init (d);
    arb_mat_t keys;

    arb_mat_init (keys, n, d);
    arb_mat_set_fmpz_mat (keys, crowded->keys);
    arb_mat_scalar_mul_2exp_si (keys, keys, -30);
    simplex_zipf (p, crowded->alpha, n, prec);
    logistic_minimum (w, m, keys, p, prec);
    arb_mat_clear (keys);
    _arb_vec_clear (p, n);
    _arb_vec_clear (w, d);
}

enum evaluation
crowded_margins (arb_ptr m, const struct crowded *crowded, slong prec)
{
    if (!has_minimum (crowded))
        return OUT_OF_DOMAIN;
    find_margins (m, crowded, prec);
    return EVALUATED;
}

/* Set LOST to the tokens with negative margins, as bits; 0 when the precision
   tried leaves a sign open. */
static int
find_lost (ulong *lost, const struct crowded *crowded)
{
    enum { MOST_PREC = 4096 };
    arb_ptr m = _arb_vec_init (crowded->n);
    slong prec, x;
    int known = 0;

    for (prec = 96; prec <= MOST_PREC && !known; prec *= 2) {
        find_margins (m, crowded, prec);
        *lost = 0;
        known = 1;
        for (x = 0; x < crowded->n; x++)
            if (arb_is_negative (m + x))
                *lost |= UWORD (1) << x;
            else if (!arb_is_positive (m + x))
                known = 0;
    }
    _arb_vec_clear (m, crowded->n);
    return known;
}

/* The sets of lost tokens at the edges, each once. */
struct candidates {
    ulong all, *set;
    slong count, room;
    int short_of_memory;
};

/* The best cell at an edge has all rows on it positive. */
static void
note_lost (ulong on, ulong positive, void *context)
{
    struct candidates *found = context;
    ulong lost = found->all & ~on & ~positive;
    slong i;

    for (i = 0; i < found->count; i++)
        if (found->set[i] == lost)
            return;
    if (found->count == found->room) {
        slong room = 2 * found->room + 64;
        ulong *more = realloc (found->set, (size_t) room * sizeof *found->set);
        if (more == NULL) {
            found->short_of_memory = 1;
            return;
        }
        found->set = more;
        found->room = room;
    }
    found->set[found->count++] = lost;
}

/* What is needed to evaluate: LOST by cross-entropy and the CANDIDATES for
   the least; part by part. */
struct sets {
    ulong lost;
    struct candidates candidates;
};

static enum evaluation
find_sets (struct sets *sets, const struct crowded *crowded,
           enum crowded_part part)
{
    sets->lost = 0;
    sets->candidates = (struct candidates){
        .all = (UWORD (1) << crowded->n) - 1,
    };
    if (!has_minimum (crowded))
        return OUT_OF_DOMAIN;
    if (part != LEAST_ERROR && !find_lost (&sets->lost, crowded))
        return UNABLE;
    if (part != ERROR_AT_MINIMUM) {
        arrangement_edges (crowded->keys, note_lost, &sets->candidates);
        if (sets->candidates.short_of_memory)
            return UNABLE;
    }
    return EVALUATED;
}

/* Set SUM to that of P over MORE less that over LESS; what is in both
   cancels. */
static void
ball_difference (arb_t sum, arb_srcptr p, ulong more, ulong less, slong prec)
{
    slong x;

    arb_zero (sum);
    for (x = 0; x < ARRANGEMENT_ROWS; x++)
        if ((more & ~less) >> x & 1)
            arb_add (sum, sum, p + x, prec);
        else if ((less & ~more) >> x & 1)
            arb_sub (sum, sum, p + x, prec);
}

static void
exact_difference (fmpq_t sum, const fmpq *p, ulong more, ulong less)
{
    slong x;

    fmpq_zero (sum);
    for (x = 0; x < ARRANGEMENT_ROWS; x++)
        if ((more & ~less) >> x & 1)
            fmpq_add (sum, sum, p + x);
        else if ((less & ~more) >> x & 1)
            fmpq_sub (sum, sum, p + x);
}

/* Encloses: a finite maximum of finite sums over sets that are certain. */
enum evaluation
crowded_value (arb_t value, const fmpq *at, enum crowded_part part, slong prec)
{
    struct crowded crowded;
    struct sets sets;
    enum evaluation outcome;
    arb_t difference;
    arb_ptr p;
    slong i;

    if (!crowded_init (&crowded, at))
        return OUT_OF_DOMAIN;
    arb_init (difference);
    p = _arb_vec_init (crowded.n);
    outcome = find_sets (&sets, &crowded, part);
    arb_indeterminate (value);
    if (outcome == EVALUATED) {
        simplex_zipf (p, crowded.alpha, crowded.n, prec);
        arb_neg_inf (value);
        if (part == ERROR_AT_MINIMUM)
            ball_difference (value, p, sets.lost, 0, prec);
        for (i = 0; i < sets.candidates.count; i++) {
            ball_difference (difference, p, sets.lost, sets.candidates.set[i],
                             prec);
            arb_max (value, value, difference, prec);
        }
        if (part == LEAST_ERROR)
            arb_neg (value, value);
    }
    free (sets.candidates.set);
    _arb_vec_clear (p, crowded.n);
    arb_clear (difference);
    crowded_clear (&crowded);
    return outcome;
}

/* Set P to Zipf's law with the integer exponent A. */
static void
exact_zipf (fmpq *p, slong n, slong a)
{
    fmpq_t sum;
    slong x;

    fmpq_init (sum);
    for (x = 0; x < n; x++) {
        fmpq_set_si (p + x, x + 1, 1);
        fmpq_pow_si (p + x, p + x, -a);
        fmpq_add (sum, sum, p + x);
    }
    for (x = 0; x < n; x++)
        fmpq_div (p + x, p + x, sum);
    fmpq_clear (sum);
}

enum evaluation
crowded_exact (fmpq_t value, const fmpq *at, enum crowded_part part)
{
    struct crowded crowded;
    struct sets sets;
    enum evaluation outcome;
    fmpq *p, *difference;
    slong i, a;

    if (!fmpq_get_index (&a, at + ZIPF) || !crowded_init (&crowded, at))
        return UNABLE;
    p = _fmpq_vec_init (crowded.n + 1);
    difference = p + crowded.n;
    outcome = find_sets (&sets, &crowded, part);
    if (outcome == EVALUATED) {
        exact_zipf (p, crowded.n, a);
        exact_difference (value, p, sets.lost,
                          part == ERROR_AT_MINIMUM ? 0
                                                   : sets.candidates.set[0]);
        for (i = 1; i < sets.candidates.count; i++) {
            exact_difference (difference, p, sets.lost,
                              sets.candidates.set[i]);
            if (fmpq_cmp (difference, value) > 0)
                fmpq_set (value, difference);
        }
        if (part == LEAST_ERROR)
            fmpq_neg (value, value);
    }
    free (sets.candidates.set);
    _fmpq_vec_clear (p, crowded.n + 1);
    crowded_clear (&crowded);
    return outcome;
}

double
crowded_work (const fmpq *at, slong prec)
{
    double n = fmpq_get_d (at + TOKENS), d = fmpq_get_d (at + DIMENSION);
    double edges = 1, k;

    (void) prec;
    for (k = 1; k < d; k++)
        edges *= (n - k + 1) / k;
    return 1e4 + edges * (n * d + d * d * d + fmin (edges, pow (2, n)))
           + 500 * n * d * d;
}
