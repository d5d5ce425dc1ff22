#include "theory/particle.h"

void
particle_key (fmpq_t value, slong x, slong i)
{
    fmpq_set_si (value, (x * x + 3 * x * i + 2 * x + 5 * i + 1) % 13 - 6, 8);
}

void
particle_output (fmpq_t value, slong y, slong i)
{
    fmpq_set_si (value, (y * y + 5 * y * i + 2 * y + 3 * i + 1) % 7 - 3, 4);
}

/* Set G to the inner products of as many vectors as it has rows, D entries
   each. */
static void
gram (fmpq_mat_t g, slong d, void (*entry) (fmpq_t value, slong x, slong i))
{
    slong n = fmpq_mat_nrows (g), x, i;
    fmpq_mat_t rows, columns;

    fmpq_mat_init (rows, n, d);
    fmpq_mat_init (columns, d, n);
    for (x = 0; x < n; x++)
        for (i = 0; i < d; i++)
            entry (fmpq_mat_entry (rows, x, i), x, i);
    fmpq_mat_transpose (columns, rows);
    fmpq_mat_mul (g, rows, columns);
    fmpq_mat_clear (rows);
    fmpq_mat_clear (columns);
}

void
particle_key_gram (fmpq_mat_t g, slong d)
{
    gram (g, d, particle_key);
}

void
particle_output_gram (fmpq_mat_t k, slong d)
{
    gram (k, d, particle_output);
}

void
particle_mass (fmpq *p, slong n)
{
    slong x;
    fmpq_t total;

    fmpq_init (total);
    for (x = 0; x < n; x++) {
        fmpq_set_si (p + x, 1, (ulong) (x + 1));
        fmpq_add (total, total, p + x);
    }
    for (x = 0; x < n; x++)
        fmpq_div (p + x, p + x, total);
    fmpq_clear (total);
}

/* All numbers are reduced first, so that none overflows. */
void
particle_batch (fmpq *share, slong k, slong b, slong n)
{
    slong j, r = k % n;
    fmpq_t part;

    fmpq_init (part);
    fmpq_set_si (part, 1, (ulong) b);
    for (j = 0; j < n; j++)
        fmpq_zero (share + j);
    for (j = 0; j < b; j++) {
        fmpq *to = share + (r * r + 3 * r + 5 * j + r * j) % n;
        fmpq_add (to, to, part);
    }
    fmpq_clear (part);
}

/* By differences from the score itself, 1 / sum_w e^{s_w - s_z}: nothing
   overflows, and the ball encloses as those of the sums do. */
void
particle_softmax (arb_ptr p, arb_srcptr s, slong n, slong prec)
{
    slong z, w;
    arb_t term;

    arb_init (term);
    for (z = 0; z < n; z++) {
        arb_one (p + z);
        for (w = 0; w < n; w++)
            if (w != z) {
                arb_sub (term, s + w, s + z, prec);
                arb_exp (term, term, prec);
                arb_add (p + z, p + z, term, prec);
            }
        arb_inv (p + z, p + z, prec);
    }
    arb_clear (term);
}
