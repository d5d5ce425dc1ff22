/*
 * A memory of M classes with equiangular unit outputs, one key e per item: the
 * score of a wrong class y less that of the right class f of item x, given
 * e_x and in units of 1 - <u_f, u_y>, is normal around -q |e| with variance
 * Q_f - q^2 + Q_y, for the other classes drop out: <u_z, u_f - u_y> = 0.  So
 * the item loses to y with probability h_d (w), w = q^2/(Q_f + Q_y), and it is
 * wrong with at least the largest and at most the sum of these.
 */
#include "proofs/cap_bounds.h"
#include "proofs/cap_mixture.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_equiangular_union_bound);
USES (quantity, memscale_equiangular_max_bound);
USES (quantity, memscale_equiangular_upper_bound);
USES (quantity, memscale_two_class_error);

enum { PREC = 160, MOST_ITEMS = 7 };

/* With <u_f, u_y> = <u_f, u_z> = <u_y, u_z> = c. */
static enum truth
outputs (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("c", "c - c", "0"),
        identity_check ("q F Y", "q^2/((F - q^2 + Y) + q^2)", "q^2/(F + Y)"));
}

/* (1 + q^2/s)^-1 = 1 - w: powers of it bound the caps. */
static enum truth
powers (struct certificate *certificate)
{
    return weaker (identity_check ("q F Y", "1/(1 + q^2/(F - q^2 + Y))",
                                   "1 - q^2/(F + Y)"),
                   cap_bounds (certificate, "powers"));
}

static enum truth
powers_again (const struct certificate *certificate)
{
    return cap_bounds_recheck (certificate, "powers");
}

/* q^2 = 1/x^2 for item x, its class and the masses of two classes. */
struct pair {
    slong n, m, x, y; /* X from 1; Y the wrong class */
};

/* Set W to q^2/(Q_f + Q_y). */
static void
pair_weight (fmpq_t w, const struct pair *pair)
{
    slong z, f = (pair->x - 1) % pair->m;
    fmpq_t term, sum;

    fmpq_init (term);
    fmpq_init (sum);
    for (z = 1; z <= pair->n; z++)
        if ((z - 1) % pair->m == f || (z - 1) % pair->m == pair->y) {
            fmpq_set_si (term, 1, (ulong) (z * z));
            fmpq_add (sum, sum, term);
        }
    fmpq_set_si (w, 1, (ulong) (pair->x * pair->x));
    fmpq_div (w, w, sum);
    fmpq_clear (term);
    fmpq_clear (sum);
}

/* Set LARGEST, SUM and POWER for item X in even dimension D. */
static void
item (arb_t largest, arb_t sum, arb_t power, struct pair *pair, slong d)
{
    fmpq_t w;
    arb_t t;

    fmpq_init (w);
    arb_init (t);
    arb_zero (largest);
    arb_zero (sum);
    arb_zero (power);
    for (pair->y = 0; pair->y < pair->m; pair->y++) {
        if (pair->y == (pair->x - 1) % pair->m)
            continue;
        pair_weight (w, pair);
        arb_set_fmpq (t, w, PREC);
        arb_sqrt (t, t, PREC);
        cap_of_height (t, d, t, PREC);
        arb_max (largest, largest, t, PREC);
        arb_add (sum, sum, t, PREC);
        fmpq_sub_si (w, w, 1);
        fmpq_neg (w, w);
        fmpq_pow_si (w, w, d / 2);
        fmpq_div_2exp (w, w, 1);
        arb_set_fmpq (t, w, PREC);
        arb_add (power, power, t, PREC);
    }
    arb_one (t);
    arb_min (sum, sum, t, PREC);
    arb_min (power, power, t, PREC);
    fmpq_clear (w);
    arb_clear (t);
}

/* All three at alpha = 2, rho = 1/2. */
static enum truth
small_case (slong n, slong m, slong d)
{
    struct pair pair = { .n = n, .m = m };
    fmpq *p = _fmpq_vec_init (MOST_ITEMS);
    arb_ptr v = _arb_vec_init (6);
    enum truth truth;
    char at[64];
    int i;

    enumerate_zipf (p, n, 2);
    for (pair.x = 1; pair.x <= n; pair.x++) {
        item (v, v + 1, v + 2, &pair, d);
        for (i = 0; i < 3; i++) {
            arb_mul_fmpz (v + i, v + i, fmpq_numref (p + pair.x - 1), PREC);
            arb_div_fmpz (v + i, v + i, fmpq_denref (p + pair.x - 1), PREC);
            arb_add (v + 3 + i, v + 3 + i, v + i, PREC);
        }
    }
    snprintf (at, sizeof at, "2 1/2 %ld %ld %ld", (long) n, (long) m,
              (long) d);
    truth = evaluates_near (&memscale_equiangular_max_bound_quantity, at,
                            v + 3, 25);
    truth = weaker (truth,
                    evaluates_near (&memscale_equiangular_union_bound_quantity,
                                    at, v + 4, 25));
    truth = weaker (truth,
                    evaluates_near (&memscale_equiangular_upper_bound_quantity,
                                    at, v + 5, 25));
    _fmpq_vec_clear (p, MOST_ITEMS);
    _arb_vec_clear (v, 6);
    return truth;
}

static enum truth
small_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong n, m, d;

    (void) certificate;
    for (n = 1; n <= MOST_ITEMS; n += 2)
        for (m = 2; m <= 5; m++)
            for (d = 2; d <= 10; d += 4)
                truth = weaker (truth, small_case (n, m, d));
    return truth;
}

/* Two classes: both bounds are the error itself. */
static enum truth
two_classes (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t error;

    (void) certificate;
    arb_init (error);
    if (evaluate_at (error, &memscale_two_class_error_quantity, "3/2 2/3 50 9",
                     30)) {
        truth = evaluates_near (&memscale_equiangular_max_bound_quantity,
                                "3/2 2/3 50 2 9", error, 25);
        truth = weaker (
            truth, evaluates_near (&memscale_equiangular_union_bound_quantity,
                                   "3/2 2/3 50 2 9", error, 25));
    }
    arb_clear (error);
    return truth;
}

static const struct step steps[] = {
    { "outputs",
      "equal angles: the other classes drop out, w = q^2/(Q_f + Q_y), for "
      "all M, d and weights",
      "derived here", BY_ALGEBRA, outputs, NULL },
    { "powers", "(1 + q^2/s)^{-1} = 1 - w and h_d(w) \\le (1-w)^{d/2}/2",
      "derived here", BY_CERTIFICATE, powers, powers_again },
    { "small cases",
      "\\alpha = 2, \\rho = 1/2, N \\le 7, M \\le 5, d = 2, 6, 10: all three "
      "bounds pair by pair, to 25 digits",
      "derived here", BY_INTERVALS, small_cases, NULL },
    { "two classes", "M = 2: largest and sum are the two-class error",
      "derived here", BY_INTERVALS, two_classes, NULL },
};

PROOF (memscale_equiangular_bounds) = { STEPS (steps) };
