#include "theory/arrangement.h"

/* Set V to the direction that the rows ROW[0 .. d-2] of KEYS leave: the minors
   of these rows, with alternating signs. */
static void
direction (fmpz *v, const fmpz_mat_t keys, const slong *row)
{
    slong d = fmpz_mat_ncols (keys), i, j, k;
    fmpz_mat_t minor;

    if (d == 1) {
        fmpz_one (v);
        return;
    }
    fmpz_mat_init (minor, d - 1, d - 1);
    for (k = 0; k < d; k++) {
        for (i = 0; i < d - 1; i++)
            for (j = 0; j < d - 1; j++)
                fmpz_set (fmpz_mat_entry (minor, i, j),
                          fmpz_mat_entry (keys, row[i], j < k ? j : j + 1));
        fmpz_mat_det (v + k, minor);
        if (k % 2 == 1)
            fmpz_neg (v + k, v + k);
    }
    fmpz_mat_clear (minor);
}

/* Tell of the two directions of the edge of the d - 1 rows ROW; 0 when another
   row lies on it, or there is no direction. */
static int
both_directions (const fmpz_mat_t keys, const slong *row,
                 arrangement_edge *edge, void *context)
{
    slong d = fmpz_mat_ncols (keys), n = fmpz_mat_nrows (keys), x;
    ulong on = 0, positive = 0, all = (UWORD (1) << n) - 1;
    fmpz *v = _fmpz_vec_init (d);
    int general = 1;
    fmpz_t dot;

    fmpz_init (dot);
    direction (v, keys, row);
    for (x = 0; x < d - 1; x++)
        on |= UWORD (1) << row[x];
    for (x = 0; x < n; x++) {
        _fmpz_vec_dot (dot, v, fmpz_mat_entry (keys, x, 0), d);
        if ((on >> x & 1) != (ulong) fmpz_is_zero (dot))
            general = 0;
        if (fmpz_sgn (dot) > 0)
            positive |= UWORD (1) << x;
    }
    if (general) {
        edge (on, positive, context);
        edge (on, all & ~on & ~positive, context);
    }
    fmpz_clear (dot);
    _fmpz_vec_clear (v, d);
    return general;
}

int
arrangement_edges (const fmpz_mat_t keys, arrangement_edge *edge,
                   void *context)
{
    slong d = fmpz_mat_ncols (keys), n = fmpz_mat_nrows (keys), i;
    slong row[ARRANGEMENT_DIMENSIONS];

    if (d < 1 || d > ARRANGEMENT_DIMENSIONS || n < d || n > ARRANGEMENT_ROWS)
        return 0;
    for (i = 0; i < d - 1; i++)
        row[i] = i;
    for (;;) {
        if (!both_directions (keys, row, edge, context))
            return 0;
        for (i = d - 2; i >= 0 && row[i] == n - (d - 1) + i; i--)
            ;
        if (i < 0)
            return 1;
        for (row[i]++; i + 1 < d - 1; i++)
            row[i + 1] = row[i] + 1;
    }
}

static void
mark_cells (ulong on, ulong positive, void *context)
{
    char *cell = context;
    ulong some = on;

    for (;; some = (some - 1) & on) {
        cell[positive | some] = 1;
        if (some == 0)
            break;
    }
}

int
arrangement_cells (char *cell, const fmpz_mat_t keys)
{
    slong n = fmpz_mat_nrows (keys);
    ulong s;

    if (n > ARRANGEMENT_ROWS)
        return 0;
    for (s = 0; s < UWORD (1) << n; s++)
        cell[s] = 0;
    return arrangement_edges (keys, mark_cells, cell);
}
