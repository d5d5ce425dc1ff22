/*
 * A_M f (z) = E f (M z + eta), eta of covariance C = I - M M^T, on polynomials
 * of two variables, as identities in the entries of the matrices.  Moments by
 * parts: for u = (M z)_1 + eta_1 and v = (M z)_2 + eta_2
 *
 *     E u^i v^j = (M z)_1 E u^(i-1) v^j + (i - 1) C_11 E u^(i-2) v^j
 *                 + j C_12 E u^(i-1) v^(j-1).
 *
 * All monomials up to degree 4 form a basis, so the identities hold for all
 * targets of that degree.
 */
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, multiindex_averaged_polynomial);
USES (quantity, multiindex_averaged_polynomial_moments);
USES (quantity, multiindex_averaging_product);
USES (quantity, multiindex_averaging_product_steps);
USES (quantity, multiindex_averaging_adjoint);
USES (quantity, multiindex_averaging_adjoint_moments);
USES (quantity, multiindex_multi_index_loss);
USES (quantity, multiindex_multi_index_loss_moments);

/* Generators: M and N by rows, then z. */
enum { M, N = 4, X = 8, Y = 9, GENERATORS = 10, DEGREE = 4 };

struct ring {
    fmpz_mpoly_ctx_t context;
    fmpz_mpoly_t generator[GENERATORS];
};

static void
ring_init (struct ring *ring)
{
    slong i;

    fmpz_mpoly_ctx_init (ring->context, GENERATORS, ORD_LEX);
    for (i = 0; i < GENERATORS; i++) {
        fmpz_mpoly_init (ring->generator[i], ring->context);
        fmpz_mpoly_gen (ring->generator[i], i, ring->context);
    }
}

static void
ring_clear (struct ring *ring)
{
    slong i;

    for (i = 0; i < GENERATORS; i++)
        fmpz_mpoly_clear (ring->generator[i], ring->context);
    fmpz_mpoly_ctx_clear (ring->context);
}

/* A 2 x 2 matrix over the ring, by rows. */
struct matrix {
    fmpz_mpoly_t at[4];
};

static void
matrix_init (struct matrix *a, const struct ring *ring, int first)
{
    int i;

    for (i = 0; i < 4; i++) {
        fmpz_mpoly_init (a->at[i], ring->context);
        if (first >= 0)
            fmpz_mpoly_set (a->at[i], ring->generator[first + i],
                            ring->context);
    }
}

static void
matrix_clear (struct matrix *a, const struct ring *ring)
{
    int i;

    for (i = 0; i < 4; i++)
        fmpz_mpoly_clear (a->at[i], ring->context);
}

/* C = A B */
static void
matrix_multiply (struct matrix *c, const struct matrix *a,
                 const struct matrix *b, const struct ring *ring)
{
    int i, j;
    fmpz_mpoly_t t;

    fmpz_mpoly_init (t, ring->context);
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++) {
            fmpz_mpoly_mul (c->at[2 * i + j], a->at[2 * i], b->at[j],
                            ring->context);
            fmpz_mpoly_mul (t, a->at[2 * i + 1], b->at[2 + j], ring->context);
            fmpz_mpoly_add (c->at[2 * i + j], c->at[2 * i + j], t,
                            ring->context);
        }
    fmpz_mpoly_clear (t, ring->context);
}

/* C = A^T */
static void
matrix_transpose (struct matrix *c, const struct matrix *a,
                  const struct ring *ring)
{
    int i;

    for (i = 0; i < 4; i++)
        fmpz_mpoly_set (c->at[i], a->at[i % 2 * 2 + i / 2], ring->context);
}

/* Moments E u^i v^j, i + j <= DEGREE. */
struct table {
    fmpz_mpoly_t at[DEGREE + 1][DEGREE + 1];
};

static void
table_init (struct table *table, const struct ring *ring)
{
    int i, j;

    for (i = 0; i <= DEGREE; i++)
        for (j = 0; j <= DEGREE; j++)
            fmpz_mpoly_init (table->at[i][j], ring->context);
}

static void
table_clear (struct table *table, const struct ring *ring)
{
    int i, j;

    for (i = 0; i <= DEGREE; i++)
        for (j = 0; j <= DEGREE; j++)
            fmpz_mpoly_clear (table->at[i][j], ring->context);
}

/* P += SCALE A B */
static void
add_product (fmpz_mpoly_t p, slong scale, const fmpz_mpoly_t a,
             const fmpz_mpoly_t b, const struct ring *ring)
{
    fmpz_mpoly_t t;

    fmpz_mpoly_init (t, ring->context);
    fmpz_mpoly_mul (t, a, b, ring->context);
    fmpz_mpoly_scalar_mul_si (t, t, scale, ring->context);
    fmpz_mpoly_add (p, p, t, ring->context);
    fmpz_mpoly_clear (t, ring->context);
}

/* Set U, V to A z, and C to the entries 11, 12, 22 of I - A A^T. */
static void
law (fmpz_mpoly_t u, fmpz_mpoly_t v, fmpz_mpoly_t c[3], const struct matrix *a,
     const struct ring *ring)
{
    fmpz_mpoly_zero (u, ring->context);
    fmpz_mpoly_zero (v, ring->context);
    add_product (u, 1, a->at[0], ring->generator[X], ring);
    add_product (u, 1, a->at[1], ring->generator[Y], ring);
    add_product (v, 1, a->at[2], ring->generator[X], ring);
    add_product (v, 1, a->at[3], ring->generator[Y], ring);
    fmpz_mpoly_one (c[0], ring->context);
    add_product (c[0], -1, a->at[0], a->at[0], ring);
    add_product (c[0], -1, a->at[1], a->at[1], ring);
    fmpz_mpoly_zero (c[1], ring->context);
    add_product (c[1], -1, a->at[0], a->at[2], ring);
    add_product (c[1], -1, a->at[1], a->at[3], ring);
    fmpz_mpoly_one (c[2], ring->context);
    add_product (c[2], -1, a->at[2], a->at[2], ring);
    add_product (c[2], -1, a->at[3], a->at[3], ring);
}

/* Set TABLE to A_A of every monomial. */
static void
table_fill (struct table *table, const struct matrix *a,
            const struct ring *ring)
{
    int i, j;
    fmpz_mpoly_t u, v, c[3];

    fmpz_mpoly_init (u, ring->context);
    fmpz_mpoly_init (v, ring->context);
    for (i = 0; i < 3; i++)
        fmpz_mpoly_init (c[i], ring->context);
    law (u, v, c, a, ring);
    for (i = 0; i <= DEGREE; i++)
        for (j = 0; i + j <= DEGREE; j++) {
            fmpz_mpoly_struct *e = table->at[i][j];
            fmpz_mpoly_zero (e, ring->context);
            if (i + j == 0)
                fmpz_mpoly_one (e, ring->context);
            if (i > 0)
                add_product (e, 1, u, table->at[i - 1][j], ring);
            if (i > 1)
                add_product (e, i - 1, c[0], table->at[i - 2][j], ring);
            if (i > 0 && j > 0)
                add_product (e, j, c[1], table->at[i - 1][j - 1], ring);
            if (i == 0 && j > 0)
                add_product (e, 1, v, table->at[0][j - 1], ring);
            if (i == 0 && j > 1)
                add_product (e, j - 1, c[2], table->at[0][j - 2], ring);
        }
    fmpz_mpoly_clear (u, ring->context);
    fmpz_mpoly_clear (v, ring->context);
    for (i = 0; i < 3; i++)
        fmpz_mpoly_clear (c[i], ring->context);
}

/* Set G to F with every z_1^i z_2^j replaced by WHAT[i][j]; with MOMENTS by E
   z_1^i z_2^j. */
static void
substitute (fmpz_mpoly_t g, const fmpz_mpoly_t f, const struct table *what,
            const struct ring *ring)
{
    slong k, n = fmpz_mpoly_length (f, ring->context), scale;
    ulong exponent[GENERATORS];
    fmpz_mpoly_t term;

    fmpz_mpoly_init (term, ring->context);
    fmpz_mpoly_zero (g, ring->context);
    for (k = 0; k < n; k++) {
        ulong i, j;
        fmpz_mpoly_get_term_exp_ui (exponent, f, k, ring->context);
        fmpz_mpoly_get_term (term, f, k, ring->context);
        i = exponent[X];
        j = exponent[Y];
        exponent[X] = exponent[Y] = 0;
        fmpz_mpoly_set_term_exp_ui (term, 0, exponent, ring->context);
        if (what != NULL) {
            add_product (g, 1, term, what->at[i][j], ring);
            continue;
        }
        scale = i % 2 == 0 && j % 2 == 0;
        for (; i > 2; i -= 2)
            scale *= (slong) i - 1;
        for (; j > 2; j -= 2)
            scale *= (slong) j - 1;
        fmpz_mpoly_scalar_mul_si (term, term, scale, ring->context);
        fmpz_mpoly_add (g, g, term, ring->context);
    }
    fmpz_mpoly_clear (term, ring->context);
}

/* A_M A_N = A_{NM} on every monomial. */
static enum truth
homomorphism (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i, j;
    struct ring ring;
    struct matrix m, n, nm;
    struct table by_m, by_n, by_nm;
    fmpz_mpoly_t g;

    (void) certificate;
    ring_init (&ring);
    matrix_init (&m, &ring, M);
    matrix_init (&n, &ring, N);
    matrix_init (&nm, &ring, -1);
    matrix_multiply (&nm, &n, &m, &ring);
    table_init (&by_m, &ring);
    table_init (&by_n, &ring);
    table_init (&by_nm, &ring);
    table_fill (&by_m, &m, &ring);
    table_fill (&by_n, &n, &ring);
    table_fill (&by_nm, &nm, &ring);
    fmpz_mpoly_init (g, ring.context);
    for (i = 0; i <= DEGREE; i++)
        for (j = 0; i + j <= DEGREE; j++) {
            substitute (g, by_n.at[i][j], &by_m, &ring);
            if (!fmpz_mpoly_equal (g, by_nm.at[i][j], ring.context))
                truth = DISPROVED;
        }
    fmpz_mpoly_clear (g, ring.context);
    table_clear (&by_m, &ring);
    table_clear (&by_n, &ring);
    table_clear (&by_nm, &ring);
    matrix_clear (&m, &ring);
    matrix_clear (&n, &ring);
    matrix_clear (&nm, &ring);
    ring_clear (&ring);
    return truth;
}

/* E z_1^s z_2^t A_M (z_1^i z_2^j) = E z_1^i z_2^j A_{M^T} (z_1^s z_2^t). */
static enum truth
adjoint (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i, j, s, t;
    struct ring ring;
    struct matrix m, mt;
    struct table by_m, by_mt;
    fmpz_mpoly_t g, left, right;

    (void) certificate;
    ring_init (&ring);
    matrix_init (&m, &ring, M);
    matrix_init (&mt, &ring, -1);
    matrix_transpose (&mt, &m, &ring);
    table_init (&by_m, &ring);
    table_init (&by_mt, &ring);
    table_fill (&by_m, &m, &ring);
    table_fill (&by_mt, &mt, &ring);
    fmpz_mpoly_init (g, ring.context);
    fmpz_mpoly_init (left, ring.context);
    fmpz_mpoly_init (right, ring.context);
    for (i = 0; i <= DEGREE; i++)
        for (j = 0; i + j <= DEGREE; j++)
            for (s = 0; s <= DEGREE; s++)
                for (t = 0; s + t <= DEGREE; t++) {
                    ulong exponent[GENERATORS] = { 0 };
                    fmpz_mpoly_t z;
                    fmpz_mpoly_init (z, ring.context);
                    exponent[X] = (ulong) s;
                    exponent[Y] = (ulong) t;
                    fmpz_mpoly_set_coeff_si_ui (z, 1, exponent, ring.context);
                    fmpz_mpoly_mul (g, z, by_m.at[i][j], ring.context);
                    substitute (left, g, NULL, &ring);
                    fmpz_mpoly_zero (z, ring.context);
                    exponent[X] = (ulong) i;
                    exponent[Y] = (ulong) j;
                    fmpz_mpoly_set_coeff_si_ui (z, 1, exponent, ring.context);
                    fmpz_mpoly_mul (g, z, by_mt.at[s][t], ring.context);
                    substitute (right, g, NULL, &ring);
                    if (!fmpz_mpoly_equal (left, right, ring.context))
                        truth = DISPROVED;
                    fmpz_mpoly_clear (z, ring.context);
                }
    fmpz_mpoly_clear (g, ring.context);
    fmpz_mpoly_clear (left, ring.context);
    fmpz_mpoly_clear (right, ring.context);
    table_clear (&by_m, &ring);
    table_clear (&by_mt, &ring);
    matrix_clear (&m, &ring);
    matrix_clear (&mt, &ring);
    ring_clear (&ring);
    return truth;
}

/* Do LEFT and RIGHT have the same rational at the point AT? */
static enum truth
same (const struct quantity *left, const struct quantity *right,
      const char *at)
{
    enum truth truth = UNDECIDED;
    fmpq_t value;
    fmpq *point = _fmpq_vec_init (MAX_AXES);
    char word[32];
    int i = 0, used, count = 0;

    fmpq_init (value);
    for (; sscanf (at + i, "%31s%n", word, &used) == 1; i += used)
        fmpq_set_str (point + count++, word, 10);
    if (quantity_eval_exact (value, right, point) == EVALUATED)
        truth = evaluates_to (left, at, value);
    fmpq_clear (value);
    _fmpq_vec_clear (point, MAX_AXES);
    return truth;
}

static enum truth
balls (struct certificate *certificate)
{
    static const char *const matrices[] = { "1/2 1/3 -2/5 3/7",
                                            "3/5 -4/9 1/7 2/3", "0 1 1/2 0" };
    enum truth truth = PROVED;
    size_t i;
    int f, h;
    char at[64];

    (void) certificate;
    for (i = 0; i < sizeof matrices / sizeof *matrices; i++)
        for (f = 1; f <= 5; f++) {
            snprintf (at, sizeof at, "%d %s 7/5 -3/4", f, matrices[i]);
            truth = weaker (
                truth,
                same (&multiindex_averaged_polynomial_quantity,
                      &multiindex_averaged_polynomial_moments_quantity, at));
            truth = weaker (truth,
                            same (&multiindex_averaging_product_quantity,
                                  &multiindex_averaging_product_steps_quantity,
                                  at));
            for (h = 1; h <= 5; h++) {
                snprintf (at, sizeof at, "%d %d %s", f, h, matrices[i]);
                truth = weaker (
                    truth,
                    same (&multiindex_averaging_adjoint_quantity,
                          &multiindex_averaging_adjoint_moments_quantity, at));
            }
            snprintf (at, sizeof at, "%d 3/5 -1/%d 2/7", f, f + 4);
            truth = weaker (
                truth,
                same (&multiindex_multi_index_loss_quantity,
                      &multiindex_multi_index_loss_moments_quantity, at));
        }
    return truth;
}

/* What the projection M with M M^T = G keeps is E f A_G f, G = M M^T: the
   product of the two statements above.  Without any projection the loss is
   half of E f^2; at G = I it is nought. */
static enum truth
ends (struct certificate *certificate)
{
    static const char *const nothing[] = { "143/200", "1/2", "3/2", "543/100",
                                           "343/18" };
    enum truth truth = PROVED;
    int f;
    char at[16];
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    for (f = 1; f <= 5; f++) {
        fmpq_zero (value);
        snprintf (at, sizeof at, "%d 1 0 1", f);
        truth =
            weaker (truth, evaluates_to (&multiindex_multi_index_loss_quantity,
                                         at, value));
        fmpq_set_str (value, nothing[f - 1], 10);
        snprintf (at, sizeof at, "%d 0 0 0", f);
        truth =
            weaker (truth, evaluates_to (&multiindex_multi_index_loss_quantity,
                                         at, value));
    }
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "homomorphism",
      "A_M A_N = A_{NM} on the 15 monomials up to degree 4, as polynomials in "
      "the eight entries and z",
      "derived here", BY_ALGEBRA, homomorphism, NULL },
    { "adjoint",
      "E g A_M f = E f A_{M^T} g for all 225 pairs of them, as polynomials in "
      "the entries",
      "derived here", BY_ALGEBRA, adjoint, NULL },
    { "quantities",
      "three matrices, all targets: what the basis He_i He_j gives is what "
      "pairings of moments give",
      "derived here", BY_RATIONALS, balls, NULL },
    { "ends",
      "the loss is half of E f^2, without the mean's, at G = 0 and "
      "nought at G = I",
      "derived here", BY_RATIONALS, ends, NULL },
};

PROOF (multiindex_averaging) = { STEPS (steps) };
