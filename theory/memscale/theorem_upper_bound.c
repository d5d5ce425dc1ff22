/*
 * The least of the upper bounds of the error that hold for all g > 0,
 *
 *     2 d^-g + p ({x : d q^2 <= 16 c (Q + 8 c n / d)}),  c = log M + g log d,
 *
 * Q the mass of the heaviest class and n that of all.
 *
 * Item k enters the set when c reaches
 *
 *     c_k = d q_k^2 / (8 (Q + sqrt (Q^2 + 2 n q_k^2))),
 *
 * the positive root of the quadratic.  These fall with k.  Between two of them
 * the set stands still and 2 d^-g = 2 M e^-c falls, so that the infimum is the
 * least of 1, which is approached as g grows, and of the 2 M e^-c_k + p (>k).
 * Where c_k <= log M, and no g > 0 leads there, the latter exceeds one.
 */
#include "theory/competition.h"
#include "theory/quantity.h"

/* Set C to c_K. */
static void
entry (arb_t c, const struct competition *all, const arb_t norm, slong k,
       slong d)
{
    slong prec = all->prec;
    arb_t weight, root;

    arb_init (weight);
    arb_init (root);
    powers_get (weight, &all->weights, k);
    arb_mul (root, weight, norm, prec);
    arb_mul_2exp_si (root, root, 1);
    arb_addmul (root, all->mass, all->mass, prec);
    arb_sqrt (root, root, prec);
    arb_add (root, root, all->mass, prec);
    arb_mul_2exp_si (root, root, 3);
    arb_mul_si (c, weight, d, prec);
    arb_div (c, c, root, prec);
    arb_clear (weight);
    arb_clear (root);
}

/* Set BOUND to the least of 1 and all 2 M e^-c_k + p (>k). */
static void
least (arb_t bound, const struct competition *all, slong d)
{
    slong k, y, prec = all->prec;
    arb_t norm, tail, term;

    arb_init (norm);
    arb_init (tail);
    arb_init (term);
    for (y = 0; y < all->count; y++)
        arb_add (norm, norm, all->mass + y, prec);
    arb_one (bound);
    for (k = all->items; k >= 1; k--) {
        entry (term, all, norm, k, d);
        arb_neg (term, term);
        arb_exp (term, term, prec);
        arb_mul_si (term, term, 2 * all->count, prec);
        arb_add (term, term, tail, prec);
        arb_min (bound, bound, term, prec);
        powers_get (term, &all->chances, k);
        arb_div (term, term, all->total, prec);
        arb_add (tail, tail, term, prec);
    }
    arb_clear (norm);
    arb_clear (tail);
    arb_clear (term);
}

/* Is D > 8 log M, for certain? */
static int
wide_enough (slong d, slong count)
{
    arb_t bound;
    int answer;

    arb_init (bound);
    arb_log_ui (bound, (ulong) count, 128);
    arb_mul_2exp_si (bound, bound, 3);
    arb_sub_si (bound, bound, d, 128);
    answer = arb_is_negative (bound);
    arb_clear (bound);
    return answer;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    struct competition all;
    int inside;

    if (!competition_at (&all, &d, at, prec + 30))
        return OUT_OF_DOMAIN;
    inside = wide_enough (d, all.count);
    /* The least of finitely many finite sums. */
    if (inside)
        least (out, &all, d);
    competition_clear (&all);
    return inside ? EVALUATED : OUT_OF_DOMAIN;
}

static double
work (const fmpq *at, slong prec)
{
    return 2 * competition_work (at, prec + 30, HEAVIEST_COMPETITOR);
}

QUANTITY (memscale_theorem_upper_bound) = {
    .axes = COMPETITION_AXES,
    .domain = "alpha > 0, rho >= 0, integer N >= 1, integer M >= 4,"
              " integer d > 8, where d > 8 log M",
    .formula = "\\inf_{g>0} 2 d^{-g} + p(\\{x : d q_x^2 \\le 16 c"
               " (\\max_y Q_y + 8 c \\sum_z q_z^2/d)\\}),"
               " \\quad c = \\log M + g \\log d, \\quad d > 8 \\log M",
    .ball = ball,
    .work = work,
};
