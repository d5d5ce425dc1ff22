#include "proofs/overlap_algebra.h"

#include "proofs/evaluate.h"

void
algebra_init (struct algebra *algebra, slong generators)
{
    fmpq_mpoly_ctx_init (algebra->ring, generators, ORD_DEGLEX);
    algebra->used = 0;
}

void
algebra_clear (struct algebra *algebra)
{
    fmpq_mpoly_ctx_clear (algebra->ring);
}

void
matrix_init (struct matrix *a, slong rows, slong columns,
             const struct algebra *algebra)
{
    slong i, j;

    a->rows = rows;
    a->columns = columns;
    for (i = 0; i < rows; i++)
        for (j = 0; j < columns; j++)
            fmpq_mpoly_init (&a->entry[i][j], algebra->ring);
}

void
matrix_clear (struct matrix *a, const struct algebra *algebra)
{
    slong i, j;

    for (i = 0; i < a->rows; i++)
        for (j = 0; j < a->columns; j++)
            fmpq_mpoly_clear (&a->entry[i][j], algebra->ring);
}

void
matrix_generic (struct matrix *a, struct algebra *algebra)
{
    slong i, j;

    for (i = 0; i < a->rows; i++)
        for (j = 0; j < a->columns; j++)
            fmpq_mpoly_gen (&a->entry[i][j], algebra->used++, algebra->ring);
}

void
matrix_generic_symmetric (struct matrix *a, struct algebra *algebra)
{
    slong i, j;

    for (i = 0; i < a->rows; i++)
        for (j = i; j < a->columns; j++) {
            fmpq_mpoly_gen (&a->entry[i][j], algebra->used++, algebra->ring);
            fmpq_mpoly_set (&a->entry[j][i], &a->entry[i][j], algebra->ring);
        }
}

/* SUM += A B */
static void
add_product (fmpq_mpoly_t sum, const fmpq_mpoly_t a, const fmpq_mpoly_t b,
             const struct algebra *algebra)
{
    fmpq_mpoly_t part;

    fmpq_mpoly_init (part, algebra->ring);
    fmpq_mpoly_mul (part, a, b, algebra->ring);
    fmpq_mpoly_add (sum, sum, part, algebra->ring);
    fmpq_mpoly_clear (part, algebra->ring);
}

void
matrix_product (struct matrix *c, const struct matrix *a,
                const struct matrix *b, const struct algebra *algebra)
{
    slong i, j, k;

    for (i = 0; i < a->rows; i++)
        for (j = 0; j < b->columns; j++) {
            fmpq_mpoly_zero (&c->entry[i][j], algebra->ring);
            for (k = 0; k < a->columns; k++)
                add_product (&c->entry[i][j], &a->entry[i][k], &b->entry[k][j],
                             algebra);
        }
}

void
matrix_gram (struct matrix *c, const struct matrix *a, const struct matrix *b,
             const struct algebra *algebra)
{
    slong i, j, k;

    for (i = 0; i < a->rows; i++)
        for (j = 0; j < b->rows; j++) {
            fmpq_mpoly_zero (&c->entry[i][j], algebra->ring);
            for (k = 0; k < a->columns; k++)
                add_product (&c->entry[i][j], &a->entry[i][k], &b->entry[j][k],
                             algebra);
        }
}

void
matrix_complement (struct matrix *c, const struct matrix *a,
                   const struct algebra *algebra)
{
    slong i, j;

    for (i = 0; i < a->rows; i++)
        for (j = 0; j < a->columns; j++) {
            fmpq_mpoly_neg (&c->entry[i][j], &a->entry[i][j], algebra->ring);
            if (i == j)
                fmpq_mpoly_add_si (&c->entry[i][j], &c->entry[i][j], 1,
                                   algebra->ring);
        }
}

void
matrix_trace (fmpq_mpoly_t trace, const struct matrix *a,
              const struct matrix *b, const struct algebra *algebra)
{
    slong i, j;

    fmpq_mpoly_zero (trace, algebra->ring);
    for (i = 0; i < a->rows; i++)
        for (j = 0; j < a->columns; j++)
            add_product (trace, &a->entry[i][j], &b->entry[j][i], algebra);
}

void
matrix_flow (struct matrix *rate, const struct matrix *g,
             const struct matrix *s, const struct algebra *algebra)
{
    slong n = g->rows, i, j;
    struct matrix rest, left, half;

    matrix_init (&rest, n, n, algebra);
    matrix_init (&left, n, n, algebra);
    matrix_init (&half, n, n, algebra);
    matrix_complement (&rest, g, algebra);
    matrix_product (&left, &rest, s, algebra);
    matrix_product (&half, &left, g, algebra);
    matrix_product (&left, g, s, algebra);
    matrix_product (rate, &left, &rest, algebra);
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++)
            fmpq_mpoly_add (&rate->entry[i][j], &rate->entry[i][j],
                            &half.entry[i][j], algebra->ring);
    matrix_clear (&half, algebra);
    matrix_clear (&left, algebra);
    matrix_clear (&rest, algebra);
}

static slong
tensor_size (const struct tensor *f)
{
    slong size = 1, k;

    for (k = 0; k < f->order; k++)
        size *= f->q;
    return size;
}

/* The indices of entry AT, and the entry that has them in rising order. */
static slong
sorted_entry (slong *index, slong at, const struct tensor *f)
{
    slong rest = at, sorted[3] = { 0 }, k, j, found = 0;

    for (k = 0; k < f->order; k++) {
        index[k] = rest % f->q;
        rest /= f->q;
        for (j = k; j > 0 && sorted[j - 1] > index[k]; j--)
            sorted[j] = sorted[j - 1];
        sorted[j] = index[k];
    }
    for (k = f->order - 1; k >= 0; k--)
        found = found * f->q + sorted[f->order - 1 - k];
    return found;
}

void
tensor_generic (struct tensor *f, slong q, slong order,
                struct algebra *algebra)
{
    slong size, at, from, index[3], pass;

    f->q = q;
    f->order = order;
    size = tensor_size (f);
    for (at = 0; at < size; at++)
        fmpq_mpoly_init (f->entry + at, algebra->ring);
    for (pass = 0; pass < 2; pass++)
        for (at = 0; at < size; at++) {
            from = sorted_entry (index, at, f);
            if (pass == 0 && from == at)
                fmpq_mpoly_gen (f->entry + at, algebra->used++, algebra->ring);
            if (pass == 1)
                fmpq_mpoly_set (f->entry + at, f->entry + from, algebra->ring);
        }
}

void
tensor_clear (struct tensor *f, const struct algebra *algebra)
{
    slong at, size = tensor_size (f);

    for (at = 0; at < size; at++)
        fmpq_mpoly_clear (f->entry + at, algebra->ring);
}

void
tensor_phi (fmpq_mpoly_t phi, struct matrix *s, const struct tensor *f,
            const struct matrix *g, const struct algebra *algebra)
{
    slong size = tensor_size (f), a, b, k, i[3], j[3];
    fmpq_mpoly_t part;

    fmpq_mpoly_init (part, algebra->ring);
    fmpq_mpoly_zero (phi, algebra->ring);
    for (a = 0; s != NULL && a < f->q * f->q; a++)
        fmpq_mpoly_zero (&s->entry[a / f->q][a % f->q], algebra->ring);
    for (a = 0; a < size; a++)
        for (b = 0; b < size; b++) {
            sorted_entry (i, a, f);
            sorted_entry (j, b, f);
            fmpq_mpoly_mul (part, f->entry + a, f->entry + b, algebra->ring);
            for (k = 1; k < f->order; k++)
                fmpq_mpoly_mul (part, part, &g->entry[i[k]][j[k]],
                                algebra->ring);
            add_product (phi, part, &g->entry[i[0]][j[0]], algebra);
            if (s == NULL)
                continue;
            fmpq_mpoly_scalar_mul_si (part, part, f->order, algebra->ring);
            fmpq_mpoly_add (&s->entry[i[0]][j[0]], &s->entry[i[0]][j[0]], part,
                            algebra->ring);
        }
    fmpq_mpoly_clear (part, algebra->ring);
}

enum truth
is_zero (const fmpq_mpoly_t a, const struct algebra *algebra)
{
    return fmpq_mpoly_is_zero (a, algebra->ring) ? PROVED : DISPROVED;
}

enum truth
matrix_equal (const struct matrix *a, const struct matrix *b,
              const struct algebra *algebra)
{
    slong i, j;

    for (i = 0; i < a->rows; i++)
        for (j = 0; j < a->columns; j++)
            if (!fmpq_mpoly_equal (&a->entry[i][j], &b->entry[i][j],
                                   algebra->ring))
                return DISPROVED;
    return PROVED;
}
