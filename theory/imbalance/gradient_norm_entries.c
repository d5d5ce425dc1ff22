/*
 * The same length from all c^2 entries of the gradient, the margin of each
 * class from the root that two signs enclose (theory/visit.h): with gamma =
 * c - 1, u + (e^u - 1)/gamma = c p_k t/gamma.
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { CLASSES, TIME };

/* Add the squares of the C entries of column K, over p_k^2, to SUM; U is the
   margin. */
static void
add_column (arb_t sum, slong k, slong classes, const arb_t u, const arb_t mass,
            slong prec)
{
    slong j;
    arb_t total, right, entry;

    arb_init (total);
    arb_init (right);
    arb_init (entry);
    arb_exp (right, u, prec);
    arb_add_si (total, right, classes - 1, prec);
    for (j = 0; j < classes; j++) {
        if (j == k) {
            arb_div (entry, right, total, prec);
            arb_sub_ui (entry, entry, 1, prec);
        } else {
            arb_inv (entry, total, prec);
        }
        arb_mul (entry, entry, mass, prec);
        arb_addmul (sum, entry, entry, prec);
    }
    arb_clear (total);
    arb_clear (right);
    arb_clear (entry);
}

/* Set U to the margin at frequency times time TAU > 0. */
static void
set_margin (arb_t u, const arb_t tau, slong classes, slong prec)
{
    fmpq_t others;
    arb_t one, time;

    fmpq_init (others);
    arb_init (one);
    arb_init (time);
    fmpq_set_si (others, classes - 1, 1);
    arb_one (one);
    arb_mul_si (time, tau, classes, prec);
    arb_div_si (time, time, classes - 1, prec);
    visit_root (u, one, others, time, prec);
    fmpq_clear (others);
    arb_clear (one);
    arb_clear (time);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong classes = fmpz_get_si (fmpq_numref (at + CLASSES)), k;
    fmpq_t harmonic, part;
    arb_t mass, time, u, sum;

    fmpq_init (harmonic);
    fmpq_init (part);
    arb_init (mass);
    arb_init (time);
    arb_init (u);
    arb_init (sum);
    for (k = 1; k <= classes; k++) {
        fmpq_set_si (part, 1, (ulong) k);
        fmpq_add (harmonic, harmonic, part);
    }
    for (k = 1; k <= classes; k++) {
        fmpq_mul_si (part, harmonic, k);
        fmpq_inv (part, part);
        arb_set_fmpq (mass, part, prec);
        arb_set_fmpq (time, at + TIME, prec);
        arb_mul (time, time, mass, prec);
        if (fmpq_is_zero (at + TIME))
            arb_zero (u);
        else
            set_margin (u, time, classes, prec);
        add_column (sum, k - 1, classes, u, mass, prec);
    }
    arb_sqrt (out, sum, prec);
    fmpq_clear (harmonic);
    fmpq_clear (part);
    arb_clear (mass);
    arb_clear (time);
    arb_clear (u);
    arb_clear (sum);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double c = fmpz_get_d (fmpq_numref (at + CLASSES));

    (void) prec;
    return 2000 * c + 10 * c * c;
}

QUANTITY (imbalance_gradient_norm_entries) = {
    .axes = "c t",
    .domain = "integer 2 <= c <= 10000, t >= 0",
    .formula = "\\Big(\\sum_{j,k} p_k^2 (\\mathrm{softmax}(W e_k)_j - "
               "1[j=k])^2\\Big)^{1/2}",
    .ball = ball,
    .work = work,
};
