/*
 * The sharpness at W = 0 of N tokens, p_x ~ 1/x, with one inner product corr
 * between any two embeddings and M equally likely classes: 1/M times the
 * largest eigenvalue of sum_x p_x e_x e_x^T.  That is the root z > (1 - corr)
 * p_1 of
 *
 *     corr sum_x p_x / (z - (1 - corr) p_x) = 1,
 *
 * whose left side falls there, from at least 1 at p_1 to at most 1 at
 * (1 - corr) p_1 + corr: two signs enclose it.
 */
#include "theory/quantity.h"

enum { TOKENS, CLASSES, CORRELATION };

struct secular {
    slong n, prec;
    arb_ptr p;   /* times 1 - corr */
    arb_t ratio; /* corr / (1 - corr) */
};

static void
secular_start (struct secular *secular, const fmpq *at, slong prec)
{
    slong x;
    arb_t total, own;

    arb_init (total);
    arb_init (own);
    arb_init (secular->ratio);
    secular->n = fmpz_get_si (fmpq_numref (at + TOKENS));
    secular->prec = prec;
    secular->p = _arb_vec_init (secular->n);
    arb_set_fmpq (secular->ratio, at + CORRELATION, prec);
    arb_sub_ui (own, secular->ratio, 1, prec);
    arb_neg (own, own);
    arb_div (secular->ratio, secular->ratio, own, prec);
    for (x = 0; x < secular->n; x++) {
        arb_set_si (secular->p + x, x + 1);
        arb_inv (secular->p + x, secular->p + x, prec);
        arb_add (total, total, secular->p + x, prec);
    }
    arb_div (own, own, total, prec);
    for (x = 0; x < secular->n; x++)
        arb_mul (secular->p + x, secular->p + x, own, prec);
    arb_clear (total);
    arb_clear (own);
}

static void
secular_clear (struct secular *secular)
{
    _arb_vec_clear (secular->p, secular->n);
    arb_clear (secular->ratio);
}

/* Set VALUE to the left side less 1 at Z, and SLOPE, which may be null, to its
   derivative. */
static void
secular_at (arb_t value, arb_ptr slope, const struct secular *secular,
            const arb_t z)
{
    slong x, prec = secular->prec;
    arb_t term, gap, sum, fall;

    arb_init (term);
    arb_init (gap);
    arb_init (sum);
    arb_init (fall);
    for (x = 0; x < secular->n; x++) {
        arb_sub (gap, z, secular->p + x, prec);
        arb_div (term, secular->p + x, gap, prec);
        arb_add (sum, sum, term, prec);
        arb_div (term, term, gap, prec);
        arb_sub (fall, fall, term, prec);
    }
    arb_mul (sum, sum, secular->ratio, prec);
    arb_sub_ui (value, sum, 1, prec);
    if (slope != NULL)
        arb_mul (slope, fall, secular->ratio, prec);
    arb_clear (term);
    arb_clear (gap);
    arb_clear (sum);
    arb_clear (fall);
}

/* Newton's method from below, where the left side is convex and falls; nothing
   here is proved.  Returns 0 where it no longer goes up. */
static int
newton (arb_t z, const struct secular *secular)
{
    int higher;
    arb_t value, slope;

    arb_init (value);
    arb_init (slope);
    secular_at (value, slope, secular, z);
    arb_div (value, value, slope, secular->prec);
    arb_sub (value, z, value, secular->prec);
    arb_get_mid_arb (value, value);
    higher = arb_is_finite (value) && arb_gt (value, z);
    if (higher)
        arb_swap (z, value);
    arb_clear (value);
    arb_clear (slope);
    return higher;
}

/* Set ROOT to the whole line, or what two signs around START enclose; START
   above the poles. */
static void
enclose (arb_t root, const struct secular *secular, const arb_t start)
{
    slong prec = secular->prec, widen;
    arb_t below, above, value, width;

    arb_init (below);
    arb_init (above);
    arb_init (value);
    arb_init (width);
    arb_indeterminate (root);
    for (widen = 4; widen < prec; widen += 1 + widen / 2) {
        int certain;
        arb_mul_2exp_si (width, start, widen - prec);
        arb_sub (below, start, width, prec);
        arb_add (above, start, width, prec);
        arb_get_mid_arb (below, below);
        arb_get_mid_arb (above, above);
        secular_at (value, NULL, secular, below);
        certain = arb_gt (below, secular->p) && arb_is_positive (value);
        secular_at (value, NULL, secular, above);
        if (certain && arb_is_negative (value)) {
            arb_union (root, below, above, prec);
            break;
        }
    }
    arb_clear (below);
    arb_clear (above);
    arb_clear (value);
    arb_clear (width);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct secular secular;
    slong steps;
    arb_t z;

    arb_init (z);
    secular_start (&secular, at, prec);
    /* p_1, from p_1 (1 - corr) times 1 + corr / (1 - corr). */
    arb_add_ui (z, secular.ratio, 1, prec);
    arb_mul (z, z, secular.p, prec);
    if (fmpq_is_zero (at + CORRELATION) || secular.n == 1)
        arb_set (out, z);
    else {
        arb_get_mid_arb (z, z);
        for (steps = 0; steps < 2 * prec && newton (z, &secular);)
            steps++;
        enclose (out, &secular, z);
    }
    arb_div_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    secular_clear (&secular);
    arb_clear (z);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 400 * fmpz_get_d (fmpq_numref (at + TOKENS));
}

QUANTITY (memgd_sharpness_tokens) = {
    .axes = "N M corr",
    .domain = "integer 1 <= N <= 1000000, integer 2 <= M <= 1000000, 0 <= "
              "corr < 1",
    .formula = "\\frac1M z,\\ \\rho \\sum_x \\frac{p_x}{z - (1-\\rho) p_x} = "
               "1,\\ z > (1-\\rho) p_1,\\ p_x \\propto 1/x",
    .ball = ball,
    .work = work,
};
