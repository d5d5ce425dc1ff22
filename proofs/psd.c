#include "proofs/psd.h"

#include "theory/quantity.h"

/*
 * An elimination under way: rows and columns of S are ordered by ORDER, the
 * first DONE of them are eliminated.  S holds L below the diagonal and D on it
 * in the first DONE columns, and the Schur complement in the rest.
 */
struct elimination {
    fmpq_mat_t s;
    slong *order, n, done;
};

static int
is_symmetric (const fmpq_mat_t a)
{
    slong i, j;

    if (fmpq_mat_nrows (a) != fmpq_mat_ncols (a))
        return 0;
    for (i = 0; i < fmpq_mat_nrows (a); i++)
        for (j = 0; j < i; j++)
            if (!fmpq_equal (fmpq_mat_entry (a, i, j),
                             fmpq_mat_entry (a, j, i)))
                return 0;
    return 1;
}

/* Exchange rows and columns I and J of E. */
static void
exchange (struct elimination *e, slong i, slong j)
{
    slong k, kept = e->order[i];

    if (i == j)
        return;
    e->order[i] = e->order[j];
    e->order[j] = kept;
    for (k = 0; k < e->n; k++)
        fmpq_swap (fmpq_mat_entry (e->s, i, k), fmpq_mat_entry (e->s, j, k));
    for (k = 0; k < e->n; k++)
        fmpq_swap (fmpq_mat_entry (e->s, k, i), fmpq_mat_entry (e->s, k, j));
}

/* Eliminate the next column, whose pivot is positive.  What is left is
   symmetric: one half is computed, and copied to the other. */
static void
eliminate (struct elimination *e)
{
    slong p = e->done++, i, j;
    fmpq_t factor;

    fmpq_init (factor);
    for (i = p + 1; i < e->n; i++) {
        fmpq *row = fmpq_mat_entry (e->s, i, 0);
        if (fmpq_is_zero (row + p))
            continue;
        fmpq_div (factor, row + p, fmpq_mat_entry (e->s, p, p));
        for (j = p + 1; j <= i; j++) {
            if (fmpq_is_zero (fmpq_mat_entry (e->s, p, j)))
                continue;
            fmpq_submul (row + j, factor, fmpq_mat_entry (e->s, p, j));
            fmpq_set (fmpq_mat_entry (e->s, j, i), row + j);
        }
        fmpq_set (row + p, factor);
    }
    fmpq_clear (factor);
}

/* The first row from DONE on whose pivot has the sign SIGN, or -1. */
static slong
pivot_of_sign (const struct elimination *e, int sign)
{
    slong i;

    for (i = e->done; i < e->n; i++)
        if (fmpq_sgn (fmpq_mat_entry (e->s, i, i)) == sign)
            return i;
    return -1;
}

/* Set *I and *J to a place off the diagonal of the rest that is not zero; 0
   when there is none. */
static int
find_entry (slong *i, slong *j, const struct elimination *e)
{
    for (*i = e->done; *i < e->n; ++*i)
        for (*j = e->done; *j < *i; ++*j)
            if (!fmpq_is_zero (fmpq_mat_entry (e->s, *i, *j)))
                return 1;
    return 0;
}

/*
 * Put the vector v with L^T v = w, in the order of A: then v^T A v is the
 * value of the rest at w.  W has N entries, zero in the first DONE, and is
 * spoilt.
 */
static void
put_vector (struct record *record, const struct elimination *e, fmpq *w)
{
    fmpq *v = _fmpq_vec_init (e->n);
    slong i, j;

    for (i = e->done - 1; i >= 0; i--)
        for (j = i + 1; j < e->n; j++)
            fmpq_submul (w + i, fmpq_mat_entry (e->s, j, i), w + j);
    for (i = 0; i < e->n; i++)
        fmpq_set (v + e->order[i], w + i);
    record_put (record, "vector", v, e->n);
    _fmpq_vec_clear (v, e->n);
}

/*
 * Find out about a rest without positive pivot: zero is fine, a negative pivot
 * is its own witness, and so is, beside pivots that are zero, an entry s off
 * the diagonal: at (1, -s) its value is -2 s^2.
 */
static enum truth
judge_rest (struct record *record, const struct elimination *e)
{
    fmpq *w = _fmpq_vec_init (FLINT_MAX (e->n, 1));
    slong i = pivot_of_sign (e, -1), j = -1;
    enum truth truth = DISPROVED;

    if (i >= 0) {
        fmpq_one (w + i);
        put_vector (record, e, w);
    } else if (find_entry (&i, &j, e)) {
        fmpq_one (w + i);
        fmpq_neg (w + j, fmpq_mat_entry (e->s, i, j));
        put_vector (record, e, w);
    } else {
        truth = PROVED;
    }
    _fmpq_vec_clear (w, FLINT_MAX (e->n, 1));
    return truth;
}

static void
put_factors (struct record *record, const struct elimination *e)
{
    slong n = e->n, i, j, k = 0;
    fmpq *values = _fmpq_vec_init (n * (n + 3) / 2 + 1), *d = values,
         *order = d + n, *l = order + n;

    for (i = 0; i < n; i++) {
        fmpq_set_si (order + i, e->order[i], 1);
        if (i < e->done)
            fmpq_set (d + i, fmpq_mat_entry (e->s, i, i));
        for (j = 0; j < i; j++, k++)
            if (j < e->done)
                fmpq_set (l + k, fmpq_mat_entry (e->s, i, j));
    }
    record_put (record, "order", order, n);
    record_put (record, "L", l, k);
    record_put (record, "D", d, n);
    _fmpq_vec_clear (values, n * (n + 3) / 2 + 1);
}

enum truth
psd_check (const fmpq_mat_t a, struct record *record)
{
    struct elimination e = { .n = fmpq_mat_nrows (a), .done = 0 };
    enum truth truth;
    slong i;

    if (!is_symmetric (a))
        return UNDECIDED;
    fmpq_mat_init_set (e.s, a);
    e.order = flint_malloc ((size_t) (e.n + 1) * sizeof *e.order);
    for (i = 0; i < e.n; i++)
        e.order[i] = i;
    while ((i = pivot_of_sign (&e, 1)) >= 0) {
        exchange (&e, e.done, i);
        eliminate (&e);
    }
    truth = judge_rest (record, &e);
    if (truth == PROVED)
        put_factors (record, &e);
    flint_free (e.order);
    fmpq_mat_clear (e.s);
    return truth;
}

/* Set ORDER[0..N) from VALUES; 0 unless they are a permutation. */
static int
read_order (slong *order, const fmpq *values, slong n)
{
    slong i, j;

    for (i = 0; i < n; i++) {
        if (!fmpq_get_index (order + i, values + i) || order[i] < 0
            || order[i] >= n)
            return 0;
        for (j = 0; j < i; j++)
            if (order[j] == order[i])
                return 0;
    }
    return 1;
}

/* Is entry (I, J), J <= I, of P A P^T that of L D L^T? */
static int
entry_agrees (const fmpq_mat_t a, const slong *order, const fmpq *l,
              const fmpq *d, slong i, slong j)
{
    const fmpq *row = l + i * (i - 1) / 2, *column = l + j * (j - 1) / 2;
    fmpq *v = _fmpq_vec_init (2), *sum = v, *term = v + 1;
    slong k;
    int good;

    for (k = 0; k <= j; k++) {
        fmpq_set (term, d + k);
        if (k < i)
            fmpq_mul (term, term, row + k);
        if (k < j)
            fmpq_mul (term, term, column + k);
        fmpq_add (sum, sum, term);
    }
    good = fmpq_equal (sum, fmpq_mat_entry (a, order[i], order[j]));
    _fmpq_vec_clear (v, 2);
    return good;
}

enum truth
psd_recheck (const fmpq_mat_t a, const struct record *record)
{
    slong n = fmpq_mat_nrows (a), norder, nl, nd, i, j;
    const fmpq *order = record_get (record, "order", &norder),
               *l = record_get (record, "L", &nl),
               *d = record_get (record, "D", &nd);
    slong *rows;
    int good;

    if (order == NULL || l == NULL || d == NULL || norder != n || nd != n
        || nl != n * (n - 1) / 2 || !is_symmetric (a))
        return UNDECIDED;
    rows = flint_malloc ((size_t) (n + 1) * sizeof *rows);
    good = read_order (rows, order, n);
    for (i = 0; i < n && good; i++) {
        good = fmpq_sgn (d + i) >= 0;
        for (j = 0; j <= i && good; j++)
            good = entry_agrees (a, rows, l, d, i, j);
    }
    flint_free (rows);
    return good ? PROVED : UNDECIDED;
}
