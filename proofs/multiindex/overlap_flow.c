/*
 * The flow of the overlaps, with symbols for everything: two or three
 * directions, tensors of orders one to three.
 */
#include "proofs/evaluate.h"
#include "proofs/overlap_algebra.h"
#include "theory/turning.h"

USES (quantity, multiindex_flow_determinant);

/* M' = (I - G) S M with G = M M^T. */
static enum truth
rates (struct certificate *certificate)
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

static enum truth
gradient (struct certificate *certificate)
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

static enum truth
model (struct certificate *certificate)
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

static enum truth
growth (struct certificate *certificate)
{
    (void) certificate;
    return weaker (grows (2), grows (3));
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
    fmpq_mpoly_zero (right, algebra.ring);
    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            fmpq_mpoly_mul (&a.entry[i][j], &b.entry[i][j], &b.entry[i][j],
                            algebra.ring);
            fmpq_mpoly_add (right, right, &a.entry[i][j], algebra.ring);
        }
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

static enum truth
gain (struct certificate *certificate)
{
    (void) certificate;
    return weaker (gains (2), gains (3));
}

/* The rates at the start of the example are 45428, 23716, 13152 over 10^5, by
   the polynomials that are integrated. */
static enum truth
start (struct certificate *certificate)
{
    static const char *const want[] = { "11357/25000", "5929/25000",
                                        "411/3125" };
    enum truth truth = PROVED;
    const slong prec = 200;
    fmpq *initial = turning_start ();
    arb_mat_t g, s, rest, rate;
    arb_t phi, value;
    fmpq_t exact;
    slong i, j;

    (void) certificate;
    arb_mat_init (g, 2, 2);
    arb_mat_init (s, 2, 2);
    arb_mat_init (rest, 2, 2);
    arb_mat_init (rate, 2, 2);
    arb_init (phi);
    arb_init (value);
    fmpq_init (exact);
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++)
            arb_set_fmpq (arb_mat_entry (g, i, j),
                          initial + flow_entry (2, i, j), prec);
    tensor_energy (phi, s, &turning_target, g, prec);
    arb_mat_one (rest);
    arb_mat_sub (rest, rest, g, prec);
    arb_mat_mul (rate, rest, s, prec);
    arb_mat_mul (rate, rate, g, prec);
    arb_mat_transpose (s, rate);
    arb_mat_add (rate, rate, s, prec);
    for (i = 0; i < 2; i++)
        for (j = i; j < 2; j++) {
            fmpq_set_str (exact, want[flow_entry (2, i, j)], 10);
            arb_set_fmpq (value, exact, prec);
            truth = weaker (truth,
                            is_near (arb_mat_entry (rate, i, j), value, 50));
        }
    fmpq_clear (exact);
    arb_clear (value);
    arb_clear (phi);
    arb_mat_clear (rate);
    arb_mat_clear (rest);
    arb_mat_clear (s);
    arb_mat_clear (g);
    turning_start_free (initial);
    return truth;
}

/*
 * log det G starts with the slope 2 tr ((I - G) S) = 1036/625, S = [[1, 1/2],
 * [1/2, 143/500]], and bends by less than 10: S <= S (I), tr S (I) = 143/100,
 * so |tr (G' S)| = 2 tr ((I - G) S G S) <= 2 (tr S)^2 < 41/10, and |tr ((I -
 * G) S')| <= (9/50) 2 tr S (I) < 6/10.
 */
static enum truth
early (struct certificate *certificate)
{
    static const char *const times[] = { "1/1000000000000", "1/100000" };
    enum truth truth = PROVED;
    arb_t det, line, room;
    fmpq_t t, slope;
    size_t i;

    (void) certificate;
    arb_init (det);
    arb_init (line);
    arb_init (room);
    fmpq_init (t);
    fmpq_init (slope);
    fmpq_set_str (slope, "1036/625", 10);
    for (i = 0; i < sizeof times / sizeof *times; i++) {
        fmpq_set_str (t, times[i], 10);
        if (!evaluate_at (det, &multiindex_flow_determinant_quantity, times[i],
                          60))
            truth = weaker (truth, UNDECIDED);
        arb_mul_ui (det, det, 20, 256);
        arb_log (det, det, 256);
        arb_set_fmpq (line, t, 256);
        arb_mul (room, line, line, 256);
        arb_mul_ui (room, room, 5, 256);
        arb_mul_fmpz (line, line, fmpq_numref (slope), 256);
        arb_div_fmpz (line, line, fmpq_denref (slope), 256);
        arb_sub (det, det, line, 256);
        arb_abs (det, det);
        truth = weaker (truth, is_at_most (det, room));
    }
    fmpq_clear (slope);
    fmpq_clear (t);
    arb_clear (room);
    arb_clear (line);
    arb_clear (det);
    return truth;
}

static const struct step steps[] = {
    { "model",
      "for every cubic f in two variables and every 2 x 2 M: the best link, "
      "E[f(Mz + (I-MM^T)^{1/2} \\xi)], has the square mean \\Phi(MM^T) = "
      "\\sum_k <f_k, (MM^T)^{\\otimes k} f_k>, and those of the partial "
      "derivatives of f have the Gram matrix S",
      "derived here", BY_ALGEBRA, model, NULL },
    { "gradient",
      "S = \\sum_k k <f_k, \\cdot \\otimes G^{\\otimes (k-1)} f_k> is "
      "symmetric and d\\Phi = tr(S dG), for generic tensors of orders 1 to 3 "
      "in 2 and 3 directions",
      "derived here", BY_ALGEBRA, gradient, NULL },
    { "rates",
      "M' = (I-MM^T) S M gives G' = (I-G)SG + GS(I-G) for G = MM^T, M 2 x 3",
      "derived here", BY_ALGEBRA, rates, NULL },
    { "growth",
      "tr(adj(G) G') = 2 tr((I-G)S) det G for generic symmetric G and S, 2 x "
      "2 and 3 x 3",
      "derived here", BY_ALGEBRA, growth, NULL },
    { "gain",
      "tr(S G') = 2 tr((I-G) S G S), which with I - G = PP^T and G = RR^T is "
      "twice the sum of the squares of P^T S R",
      "derived here", BY_ALGEBRA, gain, NULL },
    { "start",
      "the polynomials that are integrated have the rates (45428, 23716, "
      "13152)/10^5 at the start of the example",
      "derived here", BY_INTERVALS, start, NULL },
    { "early",
      "|log(20 det G(t)) - 2 tr((I-G)S) t| \\le 5 t^2 at two early times",
      "derived here", BY_INTERVALS, early, NULL },
};

PROOF (multiindex_overlap_flow) = { STEPS (steps) };
