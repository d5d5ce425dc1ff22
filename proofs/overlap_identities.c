#include "proofs/overlap_identities.h"

#include "proofs/evaluate.h"
#include "proofs/overlap_algebra.h"

/* M' = (I - G) S M with G = M M^T. */
enum truth
overlap_rates (struct certificate *certificate)
{
    enum truth truth;
    struct algebra algebra;
    struct matrix m, s, g, rest, force, rate, half, flow;
    slong i, j;

    (void) certificate;
    algebra_init (&algebra, 6 + 3);
    matrix_init (&m, 2, 3, &algebra);
    matrix_init (&rate, 2, 3, &algebra);
    matrix_init (&s, 2, 2, &algebra);
    matrix_init (&g, 2, 2, &algebra);
    matrix_init (&rest, 2, 2, &algebra);
    matrix_init (&force, 2, 2, &algebra);
    matrix_init (&half, 2, 2, &algebra);
    matrix_init (&flow, 2, 2, &algebra);
    matrix_generic (&m, &algebra);
    matrix_generic_symmetric (&s, &algebra);
    matrix_gram (&g, &m, &m, &algebra);
    matrix_complement (&rest, &g, &algebra);
    matrix_product (&force, &rest, &s, &algebra);
    matrix_product (&rate, &force, &m, &algebra);
    matrix_gram (&half, &rate, &m, &algebra);
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++)
            fmpq_mpoly_add (&rest.entry[i][j], &half.entry[i][j],
                            &half.entry[j][i], algebra.ring);
    matrix_flow (&flow, &g, &s, &algebra);
    truth = matrix_equal (&flow, &rest, &algebra);
    matrix_clear (&flow, &algebra);
    matrix_clear (&half, &algebra);
    matrix_clear (&force, &algebra);
    matrix_clear (&rest, &algebra);
    matrix_clear (&g, &algebra);
    matrix_clear (&s, &algebra);
    matrix_clear (&rate, &algebra);
    matrix_clear (&m, &algebra);
    algebra_clear (&algebra);
    return truth;
}

/* Is the contraction S of a generic tensor the gradient of Phi?  Off the
   diagonal an entry of G stands in two places. */
static enum truth
is_gradient (slong q, slong order)
{
    enum truth truth = PROVED;
    struct algebra algebra;
    struct matrix g, s;
    struct tensor f;
    fmpq_mpoly_t phi, slope;
    slong i, j;

    algebra_init (&algebra, 6 + 10);
    matrix_init (&g, q, q, &algebra);
    matrix_init (&s, q, q, &algebra);
    fmpq_mpoly_init (phi, algebra.ring);
    fmpq_mpoly_init (slope, algebra.ring);
    matrix_generic_symmetric (&g, &algebra);
    tensor_generic (&f, q, order, &algebra);
    tensor_phi (phi, &s, &f, &g, &algebra);
    for (i = 0; i < q; i++)
        for (j = i; j < q; j++) {
            fmpq_mpoly_derivative (slope, phi, i * q - i * (i - 1) / 2 + j - i,
                                   algebra.ring);
            fmpq_mpoly_sub (slope, slope, &s.entry[i][j], algebra.ring);
            if (i != j)
                fmpq_mpoly_sub (slope, slope, &s.entry[j][i], algebra.ring);
            truth = weaker (truth, is_zero (slope, &algebra));
            fmpq_mpoly_sub (slope, &s.entry[i][j], &s.entry[j][i],
                            algebra.ring);
            truth = weaker (truth, is_zero (slope, &algebra));
        }
    tensor_clear (&f, &algebra);
    fmpq_mpoly_clear (slope, algebra.ring);
    fmpq_mpoly_clear (phi, algebra.ring);
    matrix_clear (&s, &algebra);
    matrix_clear (&g, &algebra);
    algebra_clear (&algebra);
    return truth;
}

enum truth
overlap_gradient (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong q, order;

    (void) certificate;
    for (q = 2; q <= 3; q++)
        for (order = 1; order <= 3; order++)
            truth = weaker (truth, is_gradient (q, order));
    return truth;
}

/* f as a polynomial in its Hermite tensors, smoothed, in one ring: GENERATORS
   z_1, z_2, M, then the tensors. */
struct cubic {
    struct algebra algebra;
    struct matrix m, g, cover;
    struct tensor f[3];
    fmpq_mpoly_struct z[2], value;
};

/* Set P to exp (C : d d / 2) P, C symmetric, P of degree at most 6 in z: the
   mean of P over a normal shift of covariance C. */
static void
smooth (fmpq_mpoly_t p, const struct matrix *c, const struct algebra *algebra)
{
    fmpq_mpoly_t term, next, part;
    slong i, j, k;

    fmpq_mpoly_init (term, algebra->ring);
    fmpq_mpoly_init (next, algebra->ring);
    fmpq_mpoly_init (part, algebra->ring);
    fmpq_mpoly_set (term, p, algebra->ring);
    for (k = 1; k <= 3; k++) {
        fmpq_mpoly_zero (next, algebra->ring);
        for (i = 0; i < 2; i++)
            for (j = 0; j < 2; j++) {
                fmpq_mpoly_derivative (part, term, i, algebra->ring);
                fmpq_mpoly_derivative (part, part, j, algebra->ring);
                fmpq_mpoly_mul (part, part, &c->entry[i][j], algebra->ring);
                fmpq_mpoly_add (next, next, part, algebra->ring);
            }
        fmpq_mpoly_scalar_div_si (term, next, 2 * k, algebra->ring);
        fmpq_mpoly_add (p, p, term, algebra->ring);
    }
    fmpq_mpoly_clear (part, algebra->ring);
    fmpq_mpoly_clear (next, algebra->ring);
    fmpq_mpoly_clear (term, algebra->ring);
}

/* Set P to what it is at M z. */
static void
turn (fmpq_mpoly_t p, const struct cubic *cubic)
{
    const struct algebra *algebra = &cubic->algebra;
    slong n = fmpq_mpoly_ctx_nvars (algebra->ring), i;
    fmpq_mpoly_struct *image = flint_malloc ((size_t) n * sizeof *image);
    fmpq_mpoly_struct **images = flint_malloc ((size_t) n * sizeof *images);
    fmpq_mpoly_t part, copy;

    fmpq_mpoly_init (part, algebra->ring);
    fmpq_mpoly_init (copy, algebra->ring);
    for (i = 0; i < n; i++) {
        fmpq_mpoly_init (image + i, algebra->ring);
        images[i] = image + i;
        fmpq_mpoly_gen (image + i, i, algebra->ring);
        if (i >= 2)
            continue;
        fmpq_mpoly_mul (part, &cubic->m.entry[i][0], cubic->z, algebra->ring);
        fmpq_mpoly_mul (image + i, &cubic->m.entry[i][1], cubic->z + 1,
                        algebra->ring);
        fmpq_mpoly_add (image + i, image + i, part, algebra->ring);
    }
    fmpq_mpoly_set (copy, p, algebra->ring);
    fmpq_mpoly_compose_fmpq_mpoly (p, copy, images, algebra->ring,
                                   algebra->ring);
    for (i = 0; i < n; i++)
        fmpq_mpoly_clear (image + i, algebra->ring);
    fmpq_mpoly_clear (copy, algebra->ring);
    fmpq_mpoly_clear (part, algebra->ring);
    flint_free (images);
    flint_free (image);
}

/* Set P to E P over standard normal z. */
static void
mean (fmpq_mpoly_t p, const struct algebra *algebra)
{
    struct matrix one, zero;
    fmpq_t nought;
    fmpq_mpoly_t copy;
    slong i;

    matrix_init (&one, 2, 2, algebra);
    matrix_init (&zero, 2, 2, algebra);
    fmpq_mpoly_init (copy, algebra->ring);
    fmpq_init (nought);
    matrix_complement (&one, &zero, algebra);
    smooth (p, &one, algebra);
    for (i = 0; i < 2; i++) {
        fmpq_mpoly_evaluate_one_fmpq (copy, p, i, nought, algebra->ring);
        fmpq_mpoly_swap (p, copy, algebra->ring);
    }
    fmpq_clear (nought);
    fmpq_mpoly_clear (copy, algebra->ring);
    matrix_clear (&zero, algebra);
    matrix_clear (&one, algebra);
}

/* f = sum_k <t_k, He_k> / k!, He_k the derivatives' tensor: exp (-Delta / 2)
   of <t_k, z^k> / k!.  Its square mean is the sum of <t_k, t_k> / k!. */
static void
cubic_init (struct cubic *cubic)
{
    struct algebra *algebra = &cubic->algebra;
    struct matrix minus;
    fmpq_mpoly_t part;
    slong k, at, size, rest, j;

    algebra_init (algebra, 2 + 4 + 2 + 3 + 4);
    for (j = 0; j < 2; j++) {
        fmpq_mpoly_init (cubic->z + j, algebra->ring);
        fmpq_mpoly_gen (cubic->z + j, algebra->used++, algebra->ring);
    }
    matrix_init (&cubic->m, 2, 2, algebra);
    matrix_init (&cubic->g, 2, 2, algebra);
    matrix_init (&cubic->cover, 2, 2, algebra);
    matrix_init (&minus, 2, 2, algebra);
    matrix_generic (&cubic->m, algebra);
    matrix_gram (&cubic->g, &cubic->m, &cubic->m, algebra);
    matrix_complement (&cubic->cover, &cubic->g, algebra);
    fmpq_mpoly_init (&cubic->value, algebra->ring);
    fmpq_mpoly_init (part, algebra->ring);
    for (k = 1, size = 2; k <= 3; k++, size *= 2) {
        tensor_generic (cubic->f + k - 1, 2, k, algebra);
        for (at = 0; at < size; at++) {
            fmpq_mpoly_set (part, cubic->f[k - 1].entry + at, algebra->ring);
            for (j = 0, rest = at; j < k; j++, rest /= 2)
                fmpq_mpoly_mul (part, part, cubic->z + rest % 2,
                                algebra->ring);
            fmpq_mpoly_scalar_div_si (part, part, k == 3 ? 6 : k,
                                      algebra->ring);
            fmpq_mpoly_add (&cubic->value, &cubic->value, part, algebra->ring);
        }
    }
    for (j = 0; j < 2; j++)
        fmpq_mpoly_set_si (&minus.entry[j][j], -1, algebra->ring);
    smooth (&cubic->value, &minus, algebra);
    fmpq_mpoly_clear (part, algebra->ring);
    matrix_clear (&minus, algebra);
}

static void
cubic_clear (struct cubic *cubic)
{
    struct algebra *algebra = &cubic->algebra;
    slong k;

    for (k = 0; k < 3; k++)
        tensor_clear (cubic->f + k, algebra);
    fmpq_mpoly_clear (&cubic->value, algebra->ring);
    matrix_clear (&cubic->cover, algebra);
    matrix_clear (&cubic->g, algebra);
    matrix_clear (&cubic->m, algebra);
    for (k = 0; k < 2; k++)
        fmpq_mpoly_clear (cubic->z + k, algebra->ring);
    algebra_clear (algebra);
}

/* Set P, a polynomial in z, to E [P (M z + noise)], noise of covariance I -
   M M^T: what the best link knows of it. */
static void
best_link (fmpq_mpoly_t p, const struct cubic *cubic)
{
    smooth (p, &cubic->cover, &cubic->algebra);
    turn (p, cubic);
}

/* Set PHI and S to the sums over the orders, t_k being sqrt (k!) f_k. */
static void
contract (fmpq_mpoly_t phi, struct matrix *s, const struct cubic *cubic)
{
    const struct algebra *algebra = &cubic->algebra;
    struct matrix part;
    fmpq_mpoly_t value;
    slong k, i, j;

    matrix_init (&part, 2, 2, algebra);
    fmpq_mpoly_init (value, algebra->ring);
    fmpq_mpoly_zero (phi, algebra->ring);
    for (k = 1; k <= 3; k++) {
        slong over = k == 3 ? 6 : k;

        tensor_phi (value, &part, cubic->f + k - 1, &cubic->g, algebra);
        fmpq_mpoly_scalar_div_si (value, value, over, algebra->ring);
        fmpq_mpoly_add (phi, phi, value, algebra->ring);
        for (i = 0; i < 2; i++)
            for (j = 0; j < 2; j++) {
                fmpq_mpoly_scalar_div_si (&part.entry[i][j], &part.entry[i][j],
                                          over, algebra->ring);
                fmpq_mpoly_add (&s->entry[i][j], &s->entry[i][j],
                                &part.entry[i][j], algebra->ring);
            }
    }
    fmpq_mpoly_clear (value, algebra->ring);
    matrix_clear (&part, algebra);
}

enum truth
overlap_model (struct certificate *certificate)
{
    enum truth truth;
    struct cubic cubic;
    const struct algebra *algebra = &cubic.algebra;
    struct matrix s, gram;
    fmpq_mpoly_t phi, square;
    fmpq_mpoly_struct slope[2];
    slong i, j;

    (void) certificate;
    cubic_init (&cubic);
    matrix_init (&s, 2, 2, algebra);
    matrix_init (&gram, 2, 2, algebra);
    fmpq_mpoly_init (phi, algebra->ring);
    fmpq_mpoly_init (square, algebra->ring);
    contract (phi, &s, &cubic);
    for (i = 0; i < 2; i++) {
        fmpq_mpoly_init (slope + i, algebra->ring);
        fmpq_mpoly_derivative (slope + i, &cubic.value, i, algebra->ring);
        best_link (slope + i, &cubic);
    }
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++) {
            fmpq_mpoly_mul (&gram.entry[i][j], slope + i, slope + j,
                            algebra->ring);
            mean (&gram.entry[i][j], algebra);
        }
    best_link (&cubic.value, &cubic);
    fmpq_mpoly_mul (square, &cubic.value, &cubic.value, algebra->ring);
    mean (square, algebra);
    fmpq_mpoly_sub (square, square, phi, algebra->ring);
    truth =
        weaker (is_zero (square, algebra), matrix_equal (&gram, &s, algebra));
    for (i = 0; i < 2; i++)
        fmpq_mpoly_clear (slope + i, algebra->ring);
    fmpq_mpoly_clear (square, algebra->ring);
    fmpq_mpoly_clear (phi, algebra->ring);
    matrix_clear (&gram, algebra);
    matrix_clear (&s, algebra);
    cubic_clear (&cubic);
    return truth;
}

/* Set ADJUGATE to that of the symmetric G, whose entries are generators 0, 1,
   ...: the slopes of DET, halved off the diagonal. */
static void
adjugate (struct matrix *adj, const fmpq_mpoly_t det, slong q,
          const struct algebra *algebra)
{
    slong i, j;

    for (i = 0; i < q; i++)
        for (j = i; j < q; j++) {
            fmpq_mpoly_derivative (&adj->entry[i][j], det,
                                   i * q - i * (i - 1) / 2 + j - i,
                                   algebra->ring);
            if (i != j)
                fmpq_mpoly_scalar_div_si (&adj->entry[i][j], &adj->entry[i][j],
                                          2, algebra->ring);
            fmpq_mpoly_set (&adj->entry[j][i], &adj->entry[i][j],
                            algebra->ring);
        }
}

/* Set DET to the determinant of G, Q x Q, along its first row. */
static void
determinant (fmpq_mpoly_t det, const struct matrix *g,
             const struct algebra *algebra)
{
    slong q = g->rows, j, a, b;
    fmpq_mpoly_t minor, part;

    fmpq_mpoly_init (minor, algebra->ring);
    fmpq_mpoly_init (part, algebra->ring);
    fmpq_mpoly_zero (det, algebra->ring);
    for (j = 0; j < q; j++) {
        a = (j + 1) % q;
        b = (j + 2) % q;
        if (q == 2) {
            fmpq_mpoly_set (minor, &g->entry[1][a], algebra->ring);
            if (j == 1)
                fmpq_mpoly_neg (minor, minor, algebra->ring);
        } else {
            fmpq_mpoly_mul (minor, &g->entry[1][a], &g->entry[2][b],
                            algebra->ring);
            fmpq_mpoly_mul (part, &g->entry[1][b], &g->entry[2][a],
                            algebra->ring);
            fmpq_mpoly_sub (minor, minor, part, algebra->ring);
        }
        fmpq_mpoly_mul (part, &g->entry[0][j], minor, algebra->ring);
        fmpq_mpoly_add (det, det, part, algebra->ring);
    }
    fmpq_mpoly_clear (part, algebra->ring);
    fmpq_mpoly_clear (minor, algebra->ring);
}

/* For generic symmetric G and S: tr (adj (G) G') = 2 tr ((I - G) S) det G. */
static enum truth
grows (slong q)
{
    enum truth truth;
    struct algebra algebra;
    struct matrix g, s, rate, adj, rest;
    fmpq_mpoly_t det, left, right;

    algebra_init (&algebra, 12);
    matrix_init (&g, q, q, &algebra);
    matrix_init (&s, q, q, &algebra);
    matrix_init (&rate, q, q, &algebra);
    matrix_init (&adj, q, q, &algebra);
    matrix_init (&rest, q, q, &algebra);
    fmpq_mpoly_init (det, algebra.ring);
    fmpq_mpoly_init (left, algebra.ring);
    fmpq_mpoly_init (right, algebra.ring);
    matrix_generic_symmetric (&g, &algebra);
    matrix_generic_symmetric (&s, &algebra);
    determinant (det, &g, &algebra);
    adjugate (&adj, det, q, &algebra);
    matrix_flow (&rate, &g, &s, &algebra);
    matrix_trace (left, &adj, &rate, &algebra);
    matrix_complement (&rest, &g, &algebra);
    matrix_trace (right, &rest, &s, &algebra);
    fmpq_mpoly_mul (right, right, det, algebra.ring);
    fmpq_mpoly_scalar_mul_si (right, right, 2, algebra.ring);
    fmpq_mpoly_sub (left, left, right, algebra.ring);
    truth = is_zero (left, &algebra);
    fmpq_mpoly_clear (right, algebra.ring);
    fmpq_mpoly_clear (left, algebra.ring);
    fmpq_mpoly_clear (det, algebra.ring);
    matrix_clear (&rest, &algebra);
    matrix_clear (&adj, &algebra);
    matrix_clear (&rate, &algebra);
    matrix_clear (&s, &algebra);
    matrix_clear (&g, &algebra);
    algebra_clear (&algebra);
    return truth;
}

enum truth
overlap_growth (struct certificate *certificate)
{
    (void) certificate;
    return weaker (grows (2), grows (3));
}

/* Set SUM to that of the squares of the Q x Q entries of M. */
static void
squares_of_entries (fmpq_mpoly_t sum, const struct matrix *m, slong q,
                    const struct algebra *algebra)
{
    fmpq_mpoly_t square;
    slong i, j;

    fmpq_mpoly_init (square, algebra->ring);
    fmpq_mpoly_zero (sum, algebra->ring);
    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            fmpq_mpoly_mul (square, &m->entry[i][j], &m->entry[i][j],
                            algebra->ring);
            fmpq_mpoly_add (sum, sum, square, algebra->ring);
        }
    fmpq_mpoly_clear (square, algebra->ring);
}

/* With I - G = P P^T and G = R R^T for any P and R, tr ((I - G) S G S) is the
   sum of the squares of P^T S R; and tr (S G') is twice the former, for
   generic S and G. */
static enum truth
gains (slong q)
{
    enum truth truth;
    struct algebra algebra;
    struct matrix p, r, s, g, rest, a, b;
    fmpq_mpoly_t left, right;
    slong i, j;

    algebra_init (&algebra, 9 + 9 + 6 + 6);
    matrix_init (&p, q, q, &algebra);
    matrix_init (&r, q, q, &algebra);
    matrix_init (&s, q, q, &algebra);
    matrix_init (&g, q, q, &algebra);
    matrix_init (&rest, q, q, &algebra);
    matrix_init (&a, q, q, &algebra);
    matrix_init (&b, q, q, &algebra);
    fmpq_mpoly_init (left, algebra.ring);
    fmpq_mpoly_init (right, algebra.ring);
    matrix_generic (&p, &algebra);
    matrix_generic (&r, &algebra);
    matrix_generic_symmetric (&s, &algebra);
    matrix_gram (&g, &r, &r, &algebra);
    matrix_gram (&rest, &p, &p, &algebra);
    matrix_product (&a, &rest, &s, &algebra);
    matrix_product (&b, &g, &s, &algebra);
    matrix_trace (left, &a, &b, &algebra);
    /* P^T S R, from R^T S P by rows. */
    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            fmpq_mpoly_set (&rest.entry[i][j], &p.entry[j][i], algebra.ring);
            fmpq_mpoly_set (&g.entry[i][j], &r.entry[j][i], algebra.ring);
        }
    matrix_product (&a, &rest, &s, &algebra);
    matrix_gram (&b, &a, &g, &algebra);
    squares_of_entries (right, &b, q, &algebra);
    fmpq_mpoly_sub (left, left, right, algebra.ring);
    truth = is_zero (left, &algebra);

    matrix_generic_symmetric (&g, &algebra);
    matrix_complement (&rest, &g, &algebra);
    matrix_product (&a, &rest, &s, &algebra);
    matrix_product (&b, &g, &s, &algebra);
    matrix_trace (left, &a, &b, &algebra);
    fmpq_mpoly_scalar_mul_si (left, left, 2, algebra.ring);
    matrix_flow (&a, &g, &s, &algebra);
    matrix_trace (right, &s, &a, &algebra);
    fmpq_mpoly_sub (left, left, right, algebra.ring);
    truth = weaker (truth, is_zero (left, &algebra));
    fmpq_mpoly_clear (right, algebra.ring);
    fmpq_mpoly_clear (left, algebra.ring);
    matrix_clear (&b, &algebra);
    matrix_clear (&a, &algebra);
    matrix_clear (&rest, &algebra);
    matrix_clear (&g, &algebra);
    matrix_clear (&s, &algebra);
    matrix_clear (&r, &algebra);
    matrix_clear (&p, &algebra);
    algebra_clear (&algebra);
    return truth;
}

enum truth
overlap_gain (struct certificate *certificate)
{
    (void) certificate;
    return weaker (gains (2), gains (3));
}

/* Set SUM to sum_k of the squares of all entries of (M^T)^(x)(k-1) applied to
   the tensor F with V in its first place, times k: a sum of squares. */
static void
sum_of_squares (fmpq_mpoly_t sum, const struct tensor *f,
                const struct matrix *m, const struct matrix *v,
                const struct algebra *algebra)
{
    slong q = f->q, order = f->order, r = m->columns, i, j, l, a, b;
    slong second = order > 1 ? q : 1, third = order > 2 ? q : 1;
    fmpq_mpoly_t entry, part;

    fmpq_mpoly_init (entry, algebra->ring);
    fmpq_mpoly_init (part, algebra->ring);
    fmpq_mpoly_zero (sum, algebra->ring);
    for (a = 0; a < (order > 1 ? r : 1); a++)
        for (b = 0; b < (order > 2 ? r : 1); b++) {
            fmpq_mpoly_zero (entry, algebra->ring);
            for (i = 0; i < q; i++)
                for (j = 0; j < second; j++)
                    for (l = 0; l < third; l++) {
                        fmpq_mpoly_mul (part, f->entry + i + q * j + q * q * l,
                                        &v->entry[i][0], algebra->ring);
                        if (order > 1)
                            fmpq_mpoly_mul (part, part, &m->entry[j][a],
                                            algebra->ring);
                        if (order > 2)
                            fmpq_mpoly_mul (part, part, &m->entry[l][b],
                                            algebra->ring);
                        fmpq_mpoly_add (entry, entry, part, algebra->ring);
                    }
            fmpq_mpoly_mul (part, entry, entry, algebra->ring);
            fmpq_mpoly_add (sum, sum, part, algebra->ring);
        }
    fmpq_mpoly_scalar_mul_si (sum, sum, order, algebra->ring);
    fmpq_mpoly_clear (part, algebra->ring);
    fmpq_mpoly_clear (entry, algebra->ring);
}

/* Set FORM to v^T S v at G for the one tensor F. */
static void
force_form (fmpq_mpoly_t form, const struct tensor *f, const struct matrix *g,
            const struct matrix *v, const struct algebra *algebra)
{
    slong q = f->q;
    struct matrix s, image;
    fmpq_mpoly_t phi;
    slong i;

    matrix_init (&s, q, q, algebra);
    matrix_init (&image, q, 1, algebra);
    fmpq_mpoly_init (phi, algebra->ring);
    tensor_phi (phi, &s, f, g, algebra);
    matrix_product (&image, &s, v, algebra);
    fmpq_mpoly_zero (form, algebra->ring);
    for (i = 0; i < q; i++) {
        fmpq_mpoly_mul (phi, &v->entry[i][0], &image.entry[i][0],
                        algebra->ring);
        fmpq_mpoly_add (form, form, phi, algebra->ring);
    }
    fmpq_mpoly_clear (phi, algebra->ring);
    matrix_clear (&image, algebra);
    matrix_clear (&s, algebra);
}

/* v^T S (M M^T) v is that sum of squares, for a generic tensor and M. */
static enum truth
is_gram (slong q, slong order)
{
    enum truth truth;
    struct algebra algebra;
    struct matrix m, g, v;
    struct tensor f;
    fmpq_mpoly_t form, squares;

    algebra_init (&algebra, 9 + 3 + 10);
    matrix_init (&m, q, q, &algebra);
    matrix_init (&g, q, q, &algebra);
    matrix_init (&v, q, 1, &algebra);
    fmpq_mpoly_init (form, algebra.ring);
    fmpq_mpoly_init (squares, algebra.ring);
    matrix_generic (&m, &algebra);
    matrix_generic (&v, &algebra);
    tensor_generic (&f, q, order, &algebra);
    matrix_gram (&g, &m, &m, &algebra);
    force_form (form, &f, &g, &v, &algebra);
    sum_of_squares (squares, &f, &m, &v, &algebra);
    fmpq_mpoly_sub (form, form, squares, algebra.ring);
    truth = is_zero (form, &algebra);
    tensor_clear (&f, &algebra);
    fmpq_mpoly_clear (squares, algebra.ring);
    fmpq_mpoly_clear (form, algebra.ring);
    matrix_clear (&v, &algebra);
    matrix_clear (&g, &algebra);
    matrix_clear (&m, &algebra);
    algebra_clear (&algebra);
    return truth;
}

enum truth
overlap_gram (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong order;

    (void) certificate;
    for (order = 1; order <= 3; order++)
        truth = weaker (truth, is_gram (2, order));
    return weaker (truth, weaker (is_gram (3, 1), is_gram (3, 2)));
}

/* Subtract 2 c k sum_ja (sum_il f_ijl v_i N_la)^2 from FORM, k = 3 being the
   order of F. */
static void
subtract_mixed_squares (fmpq_mpoly_t form, const fmpq_mpoly_t c,
                        const struct tensor *f, const struct matrix *n,
                        const struct matrix *v, struct algebra *algebra)
{
    const slong q = 2, order = 3;
    fmpq_mpoly_t entry, part;
    slong i, j, k, a;

    fmpq_mpoly_init (entry, algebra->ring);
    fmpq_mpoly_init (part, algebra->ring);
    for (j = 0; j < q; j++)
        for (a = 0; a < q; a++) {
            fmpq_mpoly_zero (entry, algebra->ring);
            for (i = 0; i < q; i++)
                for (k = 0; k < q; k++) {
                    fmpq_mpoly_mul (part, f->entry + i + q * j + q * q * k,
                                    &v->entry[i][0], algebra->ring);
                    fmpq_mpoly_mul (part, part, &n->entry[k][a],
                                    algebra->ring);
                    fmpq_mpoly_add (entry, entry, part, algebra->ring);
                }
            fmpq_mpoly_mul (part, entry, entry, algebra->ring);
            fmpq_mpoly_mul (part, part, c, algebra->ring);
            fmpq_mpoly_scalar_mul_si (part, part, 2 * order, algebra->ring);
            fmpq_mpoly_sub (form, form, part, algebra->ring);
        }
    fmpq_mpoly_clear (part, algebra->ring);
    fmpq_mpoly_clear (entry, algebra->ring);
}

/*
 * v^T S (c I + N N^T) v - c^(k-1) v^T S (I) v is 0 for k = 1; for k = 2 the
 * squares with N; for k = 3 those with N in both places, and 2 c k times those
 * with N in one of them.
 */
static enum truth
is_raised (slong order)
{
    const slong q = 2;
    enum truth truth;
    struct algebra algebra;
    struct matrix n, g, one, v;
    struct tensor f;
    fmpq_mpoly_t form, part, c;
    slong i, k;

    algebra_init (&algebra, 1 + 4 + 2 + 4);
    matrix_init (&n, q, q, &algebra);
    matrix_init (&g, q, q, &algebra);
    matrix_init (&one, q, q, &algebra);
    matrix_init (&v, q, 1, &algebra);
    fmpq_mpoly_init (form, algebra.ring);
    fmpq_mpoly_init (part, algebra.ring);
    fmpq_mpoly_init (c, algebra.ring);
    fmpq_mpoly_gen (c, algebra.used++, algebra.ring);
    matrix_generic (&n, &algebra);
    matrix_generic (&v, &algebra);
    tensor_generic (&f, q, order, &algebra);
    matrix_complement (&one, &g, &algebra);
    matrix_gram (&g, &n, &n, &algebra);
    for (i = 0; i < q; i++)
        fmpq_mpoly_add (&g.entry[i][i], &g.entry[i][i], c, algebra.ring);
    force_form (form, &f, &g, &v, &algebra);
    force_form (part, &f, &one, &v, &algebra);
    for (k = 1; k < order; k++)
        fmpq_mpoly_mul (part, part, c, algebra.ring);
    fmpq_mpoly_sub (form, form, part, algebra.ring);
    if (order > 1) {
        sum_of_squares (part, &f, &n, &v, &algebra);
        fmpq_mpoly_sub (form, form, part, algebra.ring);
    }
    if (order > 2)
        subtract_mixed_squares (form, c, &f, &n, &v, &algebra);
    truth = is_zero (form, &algebra);
    tensor_clear (&f, &algebra);
    fmpq_mpoly_clear (c, algebra.ring);
    fmpq_mpoly_clear (part, algebra.ring);
    fmpq_mpoly_clear (form, algebra.ring);
    matrix_clear (&v, &algebra);
    matrix_clear (&one, &algebra);
    matrix_clear (&g, &algebra);
    matrix_clear (&n, &algebra);
    algebra_clear (&algebra);
    return truth;
}

enum truth
overlap_raised (struct certificate *certificate)
{
    (void) certificate;
    return weaker (is_raised (1), weaker (is_raised (2), is_raised (3)));
}
