/*
 * The step size at which Huber's function and the quadratic keep the same gap.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, teleport_best_step);
USES (quantity, teleport_certified_step);

/* Derivative of N log (h-1)^2 + log (2Nh+1), and the left side at both ends
   of (1, 2); what the equation says of the gaps. */
static enum truth
single (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("N h", "2*N/(h - 1) + 2*N/(2*N*h + 1)",
                                   "2*N*h*(2*N + 1)/((h - 1)*(2*N*h + 1))"),
                   identity_check ("N h q", "q/2 - 1/(4*N*h + 2)",
                                   "(q*(2*N*h + 1) - 1)/(2*(2*N*h + 1))"));
}

/* The sign of (h-1)^(2N) (2Nh+1) - 1. */
static int
sign_at (slong n, const fmpq_t h)
{
    fmpq *v = _fmpq_vec_init (2), *power = v, *slope = v + 1;
    int sign;

    fmpq_sub_si (power, h, 1);
    fmpq_pow_si (power, power, 2 * n);
    fmpq_set_si (slope, 2 * n, 1);
    fmpq_mul (slope, slope, h);
    fmpq_add_si (slope, slope, 1);
    fmpq_mul (power, power, slope);
    fmpq_sub_si (power, power, 1);
    sign = fmpq_sgn (power);
    _fmpq_vec_clear (v, 2);
    return sign;
}

/* Signs in rationals 1e-15 on both sides, and where the certificate ends. */
static enum truth
signs (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpz_t scaled;
    fmpq_t h;
    arb_t ball, other;
    slong n;

    (void) certificate;
    fmpz_init (scaled);
    fmpq_init (h);
    arb_init (ball);
    arb_init (other);
    for (n = 1; n <= 40; n++) {
        char at[16];
        snprintf (at, sizeof at, "%ld", (long) n);
        if (!evaluate_at (ball, &teleport_best_step_quantity, at, 30)
            || !evaluate_at (other, &teleport_certified_step_quantity, at,
                             30)) {
            truth = UNDECIDED;
            break;
        }
        if (n > 1)
            truth = weaker (truth, is_at_most (other, ball));
        arb_mul_2exp_si (ball, ball, 50);
        arf_get_fmpz (scaled, arb_midref (ball), ARF_RND_FLOOR);
        fmpz_sub_ui (fmpq_numref (h), scaled, 1);
        fmpz_one (fmpq_denref (h));
        fmpq_div_2exp (h, h, 50);
        if (sign_at (n, h) >= 0)
            truth = DISPROVED;
        fmpz_add_ui (fmpq_numref (h), scaled, 2);
        fmpz_one (fmpq_denref (h));
        fmpq_div_2exp (h, h, 50);
        if (sign_at (n, h) <= 0)
            truth = DISPROVED;
    }
    fmpz_clear (scaled);
    fmpq_clear (h);
    arb_clear (ball);
    arb_clear (other);
    return truth;
}

/* At N = 1 the root is 3/2. */
static enum truth
first (struct certificate *certificate)
{
    enum truth truth;
    arb_t value;

    (void) certificate;
    arb_init (value);
    arb_set_d (value, 1.5);
    truth = weaker (
        identity_check ("h", "(h - 1)^2*(2*h + 1) - 1", "h^2*(2*h - 3)"),
        evaluates_near (&teleport_best_step_quantity, "1", value, 30));
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "one root",
      "(h-1)^{2N}(2Nh+1) grows on (1,2) from 0 to 4N+1, and is 1 where both "
      "gaps are equal; above, the quadratic keeps more than 1/(4Nh+2)",
      "derived here", BY_ALGEBRA, single, NULL },
    { "signs",
      "for N \\le 40 the signs in rationals 2^{-49} below and above the "
      "quantity, which for N \\ge 2 lies above the last certified step",
      "derived here", BY_RATIONALS, signs, NULL },
    { "first", "at N = 1 the root is 3/2", "derived here", BY_ALGEBRA, first,
      NULL },
};

PROOF (teleport_best_step) = { STEPS (steps) };
