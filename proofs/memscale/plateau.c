/*
 * A two-class memory of P = c d equally stored items errs on each of them with
 * probability h_d (w), w = 1/(cd), whose limit for large d is Phi (-1/sqrt c).
 *
 * By proofs/cap_bounds.h, and -log (1-w) >= w in the upper bound,
 *
 *     Phi (-sqrt (y_1)) <= h_d (w) <= Phi (-sqrt (y_2)),
 *     y_1 = d/(cd-1) = 1/c + 1/(c (cd-1)),
 *     y_2 = (d-1/2)/(cd) = 1/c - 1/(2cd),
 *
 * for all d >= 1 and cd > 1.  Phi (-sqrt y) is convex, its slope
 * -phi (sqrt y)/(2 sqrt y) falling in size, so that with y = 1/c
 *
 *     h_d (w) - Phi (-sqrt y) >= -phi (sqrt y)/(2 sqrt y) / (c (cd-1)),
 *     h_d (w) - Phi (-sqrt y) <= phi (sqrt y_2)/(2 sqrt y_2) / (2cd).
 *
 * The error is p ([P]) h_d (w) + p (>P)/2, between h_d (w) and
 * h_d (w) + p (>P)/2, and p (>P) <= P^{1-a}/((a-1) zeta (a)) tends to zero.
 */
#include "proofs/cap_bounds.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_cap);
USES (quantity, memscale_plateau);
USES (quantity, memscale_threshold_error);

enum { PREC = 128 };

/* Set RATE to phi (sqrt Y)/(2 sqrt Y) times STEP. */
static void
rate (arb_t value, const fmpq_t y, const fmpq_t step)
{
    arb_t x, root;

    arb_init (x);
    arb_init (root);
    arb_set_fmpq (x, y, PREC);
    arb_const_pi (root, PREC);
    arb_mul_2exp_si (root, root, 3);
    arb_mul (root, root, x, PREC);
    arb_sqrt (root, root, PREC);
    arb_mul_2exp_si (x, x, -1);
    arb_neg (x, x);
    arb_exp (x, x, PREC);
    arb_div (value, x, root, PREC);
    arb_set_fmpq (x, step, PREC);
    arb_mul (value, value, x, PREC);
    arb_clear (x);
    arb_clear (root);
}

/* Is H at most LIMIT + phi (sqrt y_2)/(2 sqrt y_2) / (2CD)? */
static enum truth
below (const arb_t h, const arb_t limit, const fmpq_t c, slong d)
{
    fmpq *v = _fmpq_vec_init (2), *y = v, *step = v + 1;
    arb_t bound;
    enum truth truth;

    arb_init (bound);
    fmpq_mul_si (step, c, 2 * d);
    fmpq_inv (step, step);
    fmpq_inv (y, c);
    fmpq_sub (y, y, step);
    rate (bound, y, step);
    arb_add (bound, bound, limit, PREC);
    truth = is_at_most (h, bound);
    arb_clear (bound);
    _fmpq_vec_clear (v, 2);
    return truth;
}

/* Is H at least LIMIT - phi (sqrt y)/(2 sqrt y) / (C (CD-1)), y = 1/C? */
static enum truth
above (const arb_t h, const arb_t limit, const fmpq_t c, slong d)
{
    fmpq *v = _fmpq_vec_init (2), *y = v, *step = v + 1;
    arb_t bound;
    enum truth truth;

    arb_init (bound);
    fmpq_mul_si (step, c, d);
    fmpq_sub_si (step, step, 1);
    fmpq_mul (step, step, c);
    fmpq_inv (step, step);
    fmpq_inv (y, c);
    rate (bound, y, step);
    arb_sub (bound, limit, bound, PREC);
    truth = is_at_most (bound, h);
    arb_clear (bound);
    _fmpq_vec_clear (v, 2);
    return truth;
}

static enum truth
within (const arb_t h, const arb_t limit, const fmpq_t c, slong d)
{
    return weaker (above (h, limit, c, d), below (h, limit, c, d));
}

/* The quantity at C, compared with the rational cap of D = P/C even and P the
   square of ROOT. */
static enum truth
rational_case (const char *text, slong d, slong root)
{
    fmpq *v = _fmpq_vec_init (3);
    arb_t h, limit;
    enum truth truth = UNDECIDED;

    arb_init (h);
    arb_init (limit);
    fmpq_set_str (v, text, 10);
    fmpq_set_si (v + 1, 1, (ulong) root);
    enumerate_cap (v + 2, d, v + 1);
    arb_set_fmpq (h, v + 2, PREC);
    fmpq_mul_si (v + 1, v, d);
    if (fmpq_cmp_si (v + 1, root * root) != 0)
        truth = DISPROVED;
    else if (evaluate_at (limit, &memscale_plateau_quantity, text, 30))
        truth = within (h, limit, v, d);
    arb_clear (h);
    arb_clear (limit);
    _fmpq_vec_clear (v, 3);
    return truth;
}

static enum truth
rational_cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (rational_case ("1/8", 200, 5), rational_case ("1/8", 392, 7)),
        weaker (rational_case ("2", 32, 8), rational_case ("1/12", 300, 5)));
}

static enum truth
bounds (struct certificate *certificate)
{
    return cap_bounds (certificate, "normal tails");
}

static enum truth
bounds_again (const struct certificate *certificate)
{
    return cap_bounds_recheck (certificate, "normal tails");
}

static enum truth
arguments (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("c d", "d*(1/(c*d))/(1 - 1/(c*d))",
                                "1/c + 1/(c*(c*d - 1))"),
                identity_check ("c d", "(d - 1/2)/(c*d)", "1/c - 1/(2*c*d)")),
        /* The slope of log (phi (sqrt y)/sqrt y) is -1/2 - 1/(2y). */
        identity_check ("y", "-1/2 - 1/(2*y)", "-(y + 1)/(2*y)"));
}

/* The caps themselves, at large d. */
static enum truth
cap_case (const char *text, slong d)
{
    fmpq_t c;
    arb_t h, limit;
    char at[48];
    fmpq_t w;
    enum truth truth = UNDECIDED;

    fmpq_init (c);
    fmpq_init (w);
    arb_init (h);
    arb_init (limit);
    fmpq_set_str (c, text, 10);
    fmpq_mul_si (w, c, d);
    snprintf (at, sizeof at, "%ld %ld/%ld", (long) d,
              (long) fmpz_get_si (fmpq_denref (w)),
              (long) fmpz_get_si (fmpq_numref (w)));
    if (evaluate_at (h, &memscale_cap_quantity, at, 25)
        && evaluate_at (limit, &memscale_plateau_quantity, text, 25))
        truth = within (h, limit, c, d);
    fmpq_clear (c);
    fmpq_clear (w);
    arb_clear (h);
    arb_clear (limit);
    return truth;
}

static enum truth
cap_cases (struct certificate *certificate)
{
    static const char *const ratios[] = { "1/8", "1/12", "3/7", "5" };
    static const slong dimensions[] = { 80, 841, 8000, 100000 };
    enum truth truth = PROVED;
    size_t i, j;

    (void) certificate;
    for (i = 0; i < sizeof ratios / sizeof *ratios; i++)
        for (j = 0; j < sizeof dimensions / sizeof *dimensions; j++)
            truth = weaker (truth, cap_case (ratios[i], dimensions[j]));
    return truth;
}

/* Set HALF to P^{1-a}/(2 (a-1) zeta (a)), at least half of p (>P). */
static void
half_tail (arb_t half, slong alpha, slong stored)
{
    arb_t zeta;

    arb_init (zeta);
    arb_set_si (half, stored);
    arb_pow_ui (half, half, (ulong) (alpha - 1), PREC);
    arb_mul_si (half, half, 2 * (alpha - 1), PREC);
    arb_zeta_ui (zeta, (ulong) alpha, PREC);
    arb_mul (half, half, zeta, PREC);
    arb_inv (half, half, PREC);
    arb_clear (zeta);
}

/* The whole error at P = d/8. */
static enum truth
error_case (slong alpha, slong d)
{
    fmpq_t c;
    arb_t error, limit, half;
    char at[48];
    enum truth truth = UNDECIDED;

    fmpq_init (c);
    arb_init (error);
    arb_init (limit);
    arb_init (half);
    fmpq_set_si (c, 1, 8);
    snprintf (at, sizeof at, "%ld %ld %ld", (long) alpha, (long) (d / 8),
              (long) d);
    if (evaluate_at (error, &memscale_threshold_error_quantity, at, 20)
        && evaluate_at (limit, &memscale_plateau_quantity, "1/8", 20)) {
        truth = above (error, limit, c, d);
        half_tail (half, alpha, d / 8);
        arb_sub (error, error, half, PREC);
        truth = weaker (truth, below (error, limit, c, d));
    }
    fmpq_clear (c);
    arb_clear (error);
    arb_clear (limit);
    arb_clear (half);
    return truth;
}

static enum truth
error_cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (weaker (error_case (2, 80), error_case (2, 800)),
                   weaker (error_case (2, 8000), error_case (3, 800)));
}

static const struct step steps[] = {
    { "rational caps",
      "the ball at c = 1/8, 2, 1/12 keeps both rates to h_d(1/(cd)), rational "
      "for d even and cd a square",
      "derived here", BY_RATIONALS, rational_cases, NULL },
    { "normal tails",
      "\\Phi(-\\sqrt{dw/(1-w)}) \\le h_d(w) \\le \\Phi(-\\sqrt{(d-1/2) w})",
      "derived here", BY_CERTIFICATE, bounds, bounds_again },
    { "arguments",
      "dw/(1-w) = 1/c + 1/(c(cd-1)), (d-1/2)w = 1/c - 1/(2cd) at w = 1/(cd); "
      "y \\mapsto \\varphi(\\sqrt y)/\\sqrt y falls",
      "derived here", BY_ALGEBRA, arguments, NULL },
    { "both rates",
      "-\\varphi(1/\\sqrt c) \\sqrt c/(2c(cd-1)) \\le h_d(1/(cd)) - "
      "\\Phi(-1/\\sqrt c) \\le \\varphi(\\sqrt{y_2})/(4cd\\sqrt{y_2}), "
      "y_2 = 1/c - 1/(2cd), for all d \\ge 1, cd > 1, by the two steps "
      "before; checked at 16 points",
      "derived here", BY_INTERVALS, cap_cases, NULL },
    { "whole error",
      "the error at P = cd lies between h_d(1/P) and h_d(1/P) + p(>P)/2, "
      "p(>P) \\le P^{1-\\alpha}/((\\alpha-1)\\zeta(\\alpha)): its limit is "
      "\\Phi(-1/\\sqrt c) > 0; checked at 4 points",
      "derived here", BY_INTERVALS, error_cases, NULL },
};

PROOF (memscale_plateau) = { STEPS (steps) };
