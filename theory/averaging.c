#include "theory/averaging.h"

#include "theory/hermite.h"

enum { CELLS = PLANE_SIDE * PLANE_SIDE };

void
plane_init (struct plane *f)
{
    int i;

    for (i = 0; i < CELLS; i++)
        fmpq_init (f->c + i);
}

void
plane_clear (struct plane *f)
{
    int i;

    for (i = 0; i < CELLS; i++)
        fmpq_clear (f->c + i);
}

static void
plane_zero (struct plane *f)
{
    int i;

    for (i = 0; i < CELLS; i++)
        fmpq_zero (f->c + i);
}

fmpq *
plane_at (struct plane *f, slong i, slong j)
{
    return f->c + (i * PLANE_SIDE + j);
}

static const fmpq *
look (const struct plane *f, slong i, slong j)
{
    return f->c + (i * PLANE_SIDE + j);
}

void
plane_target (struct plane *f, slong number)
{
    static const struct {
        slong number, i, j, p;
        ulong q;
    } terms[] = {
        { 1, 1, 0, 1, 1 },  { 1, 0, 1, 1, 2 },  { 1, 0, 2, 3, 10 },
        { 2, 1, 1, 1, 1 },  { 3, 1, 0, 1, 1 },  { 3, 1, 2, 1, 1 },
        { 4, 3, 0, 1, 1 },  { 4, 0, 3, 9, 10 }, { 5, 4, 0, 1, 1 },
        { 5, 2, 1, -2, 1 }, { 5, 0, 1, 1, 3 },  { 5, 1, 3, -1, 1 },
        { 5, 0, 0, 2, 1 },
    };
    size_t k;

    plane_zero (f);
    for (k = 0; k < sizeof terms / sizeof *terms; k++)
        if (terms[k].number == number)
            fmpq_set_si (plane_at (f, terms[k].i, terms[k].j), terms[k].p,
                         terms[k].q);
}

/* The same in the first variable alone, row by row. */
static void
expand_first (struct plane *f)
{
    slong i, j;
    fmpq_poly_t p, term;
    fmpz_poly_t he;
    fmpq_t c;

    fmpq_poly_init (p);
    fmpq_poly_init (term);
    fmpz_poly_init (he);
    fmpq_init (c);
    for (j = 0; j < PLANE_SIDE; j++) {
        fmpq_poly_zero (p);
        for (i = 0; i < PLANE_SIDE; i++) {
            hermite_polynomial (he, i);
            fmpq_poly_set_fmpz_poly (term, he);
            fmpq_poly_scalar_mul_fmpq (term, term, plane_at (f, i, j));
            fmpq_poly_add (p, p, term);
        }
        for (i = 0; i < PLANE_SIDE; i++) {
            fmpq_poly_get_coeff_fmpq (c, p, i);
            fmpq_set (plane_at (f, i, j), c);
        }
    }
    fmpq_poly_clear (p);
    fmpq_poly_clear (term);
    fmpz_poly_clear (he);
    fmpq_clear (c);
}

/* Exchange the variables. */
static void
turn (struct plane *f)
{
    slong i, j;

    for (i = 0; i < PLANE_SIDE; i++)
        for (j = 0; j < i; j++)
            fmpq_swap (plane_at (f, i, j), plane_at (f, j, i));
}

void
plane_expand (struct plane *f)
{
    expand_first (f);
    turn (f);
    expand_first (f);
    turn (f);
}

/* Set C to the coefficient of y_1^S in (A y_1 + B y_2)^I: C (I, S) A^S
 * B^(I-S).
 */
static void
linear_power (fmpq_t c, slong i, slong s, const fmpq_t a, const fmpq_t b)
{
    fmpz_t binomial;
    fmpq_t t;

    fmpz_init (binomial);
    fmpq_init (t);
    fmpz_bin_uiui (binomial, (ulong) i, (ulong) s);
    fmpq_pow_si (c, a, s);
    fmpq_pow_si (t, b, i - s);
    fmpq_mul (c, c, t);
    fmpq_mul_fmpz (c, c, binomial);
    fmpz_clear (binomial);
    fmpq_clear (t);
}

/* Add SCALE (m_11 y_1 + m_12 y_2)^I (m_21 y_1 + m_22 y_2)^J to G. */
static void
add_substituted (struct plane *g, const fmpq_t scale, slong i, slong j,
                 const fmpq *m)
{
    slong s, t;
    fmpq_t a, b;

    fmpq_init (a);
    fmpq_init (b);
    for (s = 0; s <= i; s++)
        for (t = 0; t <= j; t++) {
            linear_power (a, i, s, m, m + 1);
            linear_power (b, j, t, m + 2, m + 3);
            fmpq_mul (a, a, b);
            fmpq_addmul (plane_at (g, s + t, i + j - s - t), scale, a);
        }
    fmpq_clear (a);
    fmpq_clear (b);
}

void
plane_average (struct plane *g, const struct plane *f, const fmpq *m)
{
    slong i, j;

    plane_zero (g);
    for (i = 0; i < PLANE_SIDE; i++)
        for (j = 0; i + j < PLANE_SIDE; j++)
            if (!fmpq_is_zero (look (f, i, j)))
                add_substituted (g, look (f, i, j), i, j, m);
}

/* Set C (three entries: 11, 12, 22) to I - M M^T. */
static void
covariance (fmpq *c, const fmpq *m)
{
    fmpq_one (c);
    fmpq_submul (c, m, m);
    fmpq_submul (c, m + 1, m + 1);
    fmpq_zero (c + 1);
    fmpq_submul (c + 1, m, m + 2);
    fmpq_submul (c + 1, m + 1, m + 3);
    fmpq_one (c + 2);
    fmpq_submul (c + 2, m + 2, m + 2);
    fmpq_submul (c + 2, m + 3, m + 3);
}

/*
 * Set MEAN to E eta_1^A eta_2^B by counting pairings: with P mixed pairs, A!
 * B! / (P! 2^r r! 2^s s!), r = (A - P)/2 and s = (B - P)/2, of them.
 */
static void
normal_moment (fmpq_t mean, slong a, slong b, const fmpq *c)
{
    slong p;
    fmpq_t t, power;
    fmpz_t n;

    fmpq_init (t);
    fmpq_init (power);
    fmpz_init (n);
    fmpq_zero (mean);
    for (p = a % 2; p <= a && p <= b && (a + b) % 2 == 0; p += 2) {
        slong r = (a - p) / 2, s = (b - p) / 2;
        fmpq_pow_si (t, c + 1, p);
        fmpq_pow_si (power, c, r);
        fmpq_mul (t, t, power);
        fmpq_pow_si (power, c + 2, s);
        fmpq_mul (t, t, power);
        fmpz_fac_ui (n, (ulong) a);
        fmpq_mul_fmpz (t, t, n);
        fmpz_fac_ui (n, (ulong) b);
        fmpq_mul_fmpz (t, t, n);
        fmpz_fac_ui (n, (ulong) p);
        fmpq_div_fmpz (t, t, n);
        fmpz_fac_ui (n, (ulong) r);
        fmpq_div_fmpz (t, t, n);
        fmpz_fac_ui (n, (ulong) s);
        fmpq_div_fmpz (t, t, n);
        fmpq_div_2exp (t, t, (ulong) (r + s));
        fmpq_add (mean, mean, t);
    }
    fmpq_clear (t);
    fmpq_clear (power);
    fmpz_clear (n);
}

void
plane_average_moments (struct plane *g, const struct plane *f, const fmpq *m)
{
    slong i, j, a, b;
    fmpq *c = _fmpq_vec_init (3);
    fmpq_t scale, mean;
    fmpz_t n;

    fmpq_init (scale);
    fmpq_init (mean);
    fmpz_init (n);
    covariance (c, m);
    plane_zero (g);
    for (i = 0; i < PLANE_SIDE; i++)
        for (j = 0; i + j < PLANE_SIDE; j++)
            for (a = 0; a <= i; a++)
                for (b = 0; b <= j; b++) {
                    /* eta_1^a eta_2^b of (.)_1^i (.)_2^j */
                    normal_moment (mean, a, b, c);
                    fmpz_bin_uiui (n, (ulong) i, (ulong) a);
                    fmpq_mul_fmpz (scale, look (f, i, j), n);
                    fmpz_bin_uiui (n, (ulong) j, (ulong) b);
                    fmpq_mul_fmpz (scale, scale, n);
                    fmpq_mul (scale, scale, mean);
                    if (!fmpq_is_zero (scale))
                        add_substituted (g, scale, i - a, j - b, m);
                }
    _fmpq_vec_clear (c, 3);
    fmpq_clear (scale);
    fmpq_clear (mean);
    fmpz_clear (n);
}

void
plane_product (fmpq_t product, const struct plane *f, const struct plane *g)
{
    slong i, j;
    fmpq_t t;
    fmpz_t n;

    fmpq_init (t);
    fmpz_init (n);
    fmpq_zero (product);
    for (i = 0; i < PLANE_SIDE; i++)
        for (j = 0; i + j < PLANE_SIDE; j++) {
            fmpq_mul (t, look (f, i, j), look (g, i, j));
            fmpz_fac_ui (n, (ulong) i);
            fmpq_mul_fmpz (t, t, n);
            fmpz_fac_ui (n, (ulong) j);
            fmpq_mul_fmpz (t, t, n);
            fmpq_add (product, product, t);
        }
    fmpq_clear (t);
    fmpz_clear (n);
}

void
plane_product_moments (fmpq_t product, const struct plane *f,
                       const struct plane *g)
{
    slong i, j, s, t;
    fmpq *c = _fmpq_vec_init (3);
    fmpq_t mean, term;

    fmpq_init (mean);
    fmpq_init (term);
    fmpq_one (c);
    fmpq_one (c + 2);
    fmpq_zero (product);
    for (i = 0; i < PLANE_SIDE; i++)
        for (j = 0; i + j < PLANE_SIDE; j++)
            for (s = 0; s < PLANE_SIDE; s++)
                for (t = 0; s + t < PLANE_SIDE; t++) {
                    fmpq_mul (term, look (f, i, j), look (g, s, t));
                    if (fmpq_is_zero (term))
                        continue;
                    normal_moment (mean, i + s, j + t, c);
                    fmpq_addmul (product, term, mean);
                }
    _fmpq_vec_clear (c, 3);
    fmpq_clear (mean);
    fmpq_clear (term);
}

void
plane_value (fmpq_t value, const struct plane *f, const fmpq_t x,
             const fmpq_t y)
{
    slong i, j;
    fmpq_t a, b, sum;

    fmpq_init (a);
    fmpq_init (b);
    fmpq_init (sum);
    for (i = 0; i < PLANE_SIDE; i++)
        for (j = 0; i + j < PLANE_SIDE; j++) {
            fmpq_pow_si (a, x, i);
            fmpq_pow_si (b, y, j);
            fmpq_mul (a, a, b);
            fmpq_addmul (sum, look (f, i, j), a);
        }
    fmpq_swap (value, sum);
    fmpq_clear (a);
    fmpq_clear (b);
    fmpq_clear (sum);
}

void
plane_matrix_product (fmpq *c, const fmpq *a, const fmpq *b)
{
    int i, j;

    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++) {
            fmpq_mul (c + 2 * i + j, a + 2 * i, b + j);
            fmpq_addmul (c + 2 * i + j, a + 2 * i + 1, b + 2 + j);
        }
}

void
plane_matrix_transpose (fmpq *c, const fmpq *a)
{
    int i;

    for (i = 0; i < 4; i++)
        fmpq_set (c + i, a + (i % 2 * 2 + i / 2));
}

void
plane_matrix_fixed (fmpq *n)
{
    fmpq_set_si (n, 1, 2);
    fmpq_set_si (n + 1, 1, 3);
    fmpq_set_si (n + 2, -1, 5);
    fmpq_set_si (n + 3, 3, 5);
}
