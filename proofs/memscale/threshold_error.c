/*
 * The infinite law: what is not stored has the mass p (>P) = 1 - H_P / zeta,
 * and errs with probability 1/2; what is stored as in
 * memscale/threshold_error_finite.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_threshold_error);
USES (quantity, memscale_threshold_error_finite);

enum { PREC = 160 };

/* Set ZETA to zeta (2) = pi^2/6 or zeta (4) = pi^4/90 (Euler). */
static void
euler (arb_t zeta, slong a)
{
    arb_const_pi (zeta, PREC);
    arb_pow_ui (zeta, zeta, (ulong) a, PREC);
    arb_div_si (zeta, zeta, a == 2 ? 6 : 90, PREC);
}

/* Set KEPT to H_P (1/2 - h_d (1/P)), P = ROOT^2, D even: rational. */
static void
kept_part (fmpq_t kept, slong a, slong root, slong d)
{
    fmpq *v = _fmpq_vec_init (3), *half = v + 2;
    slong x;

    for (x = 1; x <= root * root; x++) {
        fmpq_set_si (v, x, 1);
        fmpq_pow_si (v, v, -a);
        fmpq_add (v + 1, v + 1, v);
    }
    fmpq_set_si (v, 1, (ulong) root);
    enumerate_cap (kept, d, v);
    fmpq_set_si (half, 1, 2);
    fmpq_sub (kept, half, kept);
    fmpq_mul (kept, kept, v + 1);
    _fmpq_vec_clear (v, 3);
}

static enum truth
euler_case (slong a, slong root, slong d)
{
    fmpq_t kept;
    arb_t error, zeta;
    char at[48];
    enum truth truth;

    fmpq_init (kept);
    arb_init (error);
    arb_init (zeta);
    euler (zeta, a);
    kept_part (kept, a, root, d);
    arb_set_fmpq (error, kept, PREC);
    arb_div (error, error, zeta, PREC);
    arb_one (zeta);
    arb_mul_2exp_si (zeta, zeta, -1);
    arb_sub (error, zeta, error, PREC);
    snprintf (at, sizeof at, "%ld %ld %ld", (long) a, (long) (root * root),
              (long) d);
    truth = evaluates_near (&memscale_threshold_error_quantity, at, error, 30);
    fmpq_clear (kept);
    arb_clear (error);
    arb_clear (zeta);
    return truth;
}

static enum truth
euler_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong root;

    (void) certificate;
    for (root = 1; root <= 5; root += 2) {
        truth = weaker (truth, euler_case (2, root, 2));
        truth = weaker (truth, euler_case (4, root, 10));
        truth = weaker (truth, euler_case (2, root, 36));
    }
    return truth;
}

static enum truth
halves (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("H Z h", "H/Z*h + (1 - H/Z)*(1/2)",
                           "1/2 - H*(1/2 - h)/Z");
}

/* The error of N items is 1/2 - H_P (1/2 - h) / H_N: smaller, by no more than
   p(>N)/2, as H_P <= H_N and h >= 0. */
static enum truth
cut_off (struct certificate *certificate)
{
    static const char *const at[][2] = { { "3/2 7 12", "3/2 1000000 7 12" },
                                         { "2 15 100", "2 1000000 15 100" },
                                         { "3 2 10", "3 1000 2 10" } };
    static const ulong share[] = { 1000, 1000000, 1000000 };
    enum truth truth = PROVED;
    arb_t error, finite, bound;
    size_t i;

    (void) certificate;
    arb_init (error);
    arb_init (finite);
    arb_init (bound);
    for (i = 0; i < 3; i++) {
        if (!evaluate_at (error, &memscale_threshold_error_quantity, at[i][0],
                          20)
            || !evaluate_at (finite, &memscale_threshold_error_finite_quantity,
                             at[i][1], 20)) {
            truth = UNDECIDED;
            break;
        }
        truth = weaker (truth, is_at_most (finite, error));
        arb_sub (error, error, finite, PREC);
        arb_set_ui (bound, share[i]);
        arb_inv (bound, bound, PREC);
        truth = weaker (truth, is_at_most (error, bound));
    }
    arb_clear (error);
    arb_clear (finite);
    arb_clear (bound);
    return truth;
}

static const struct step steps[] = {
    { "halves", "E = 1/2 - H_P (1/2 - h_d(1/P))/\\zeta(\\alpha)",
      "derived here", BY_ALGEBRA, halves, NULL },
    { "Euler's values",
      "the ball holds it for \\zeta(2) = \\pi^2/6, \\zeta(4) = \\pi^4/90, "
      "P = 1, 9, 25 and rational caps, to 30 digits",
      "derived here", BY_RATIONALS, euler_cases, NULL },
    { "cut off",
      "the finite laws lie below, by less than half of the mass beyond N: "
      "N = 10^6 and 10^3",
      "derived here", BY_INTERVALS, cut_off, NULL },
};

PROOF (memscale_threshold_error) = { STEPS (steps) };
