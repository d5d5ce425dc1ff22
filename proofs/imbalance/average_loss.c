/*
 * The mean over classes of Zipf's law: small sums of losses one by one, and
 * what theory/zipf_loss.c needs to add up many at once.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_flow_loss);
USES (quantity, imbalance_average_loss);
USES (quantity, imbalance_average_loss_plain);
USES (quantity, imbalance_group_loss);

enum { PREC = 160 };

/* Add the sum of flow_loss at t/(k H_c) over FIRST <= k <= LAST, each with the
   weight 1/(k H_c), to SUM, and of the weights to MASS. */
static int
add_up (arb_t sum, fmpq_t mass, slong c, const fmpq_t t, slong first,
        slong last)
{
    fmpq *v = _fmpq_vec_init (4), *at = v, *harmonic = v + 2, *weight = v + 3;
    slong k;
    int done = 1;
    arb_t loss;

    arb_init (loss);
    fmpq_set_si (at, c, 1);
    fmpq_harmonic_ui (harmonic, (ulong) c);
    for (k = first; k <= last; k++) {
        fmpq_mul_si (weight, harmonic, k);
        fmpq_inv (weight, weight);
        fmpq_mul (at + 1, weight, t);
        done &= evaluate_point (loss, &imbalance_flow_loss_quantity, at, 30);
        arb_mul_fmpz (loss, loss, fmpq_numref (weight), PREC);
        arb_div_fmpz (loss, loss, fmpq_denref (weight), PREC);
        arb_add (sum, sum, loss, PREC);
        fmpq_add (mass, mass, weight);
    }
    arb_clear (loss);
    _fmpq_vec_clear (v, 4);
    return done;
}

static enum truth
small_case (slong c, const char *time, slong first, slong last)
{
    fmpq *v = _fmpq_vec_init (2), *t = v, *mass = v + 1;
    char at[64];
    arb_t sum;
    enum truth truth = UNDECIDED;

    arb_init (sum);
    fmpq_set_str (t, time, 10);
    if (add_up (sum, mass, c, t, first, last)) {
        arb_mul_fmpz (sum, sum, fmpq_denref (mass), PREC);
        arb_div_fmpz (sum, sum, fmpq_numref (mass), PREC);
        snprintf (at, sizeof at, "%ld %ld %ld %s", (long) c, (long) first,
                  (long) last, time);
        truth = evaluates_near (&imbalance_group_loss_quantity, at, sum, 22);
        snprintf (at, sizeof at, "%ld %s", (long) c, time);
        if (first == 1 && last == c)
            truth = weaker (truth,
                            evaluates_near (&imbalance_average_loss_quantity,
                                            at, sum, 22));
    }
    arb_clear (sum);
    _fmpq_vec_clear (v, 2);
    return truth;
}

static enum truth
small_cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (weaker (weaker (small_case (2, "7/5", 1, 2),
                                   small_case (3, "137", 1, 3)),
                           weaker (small_case (10, "100", 1, 10),
                                   small_case (10, "100", 4, 7))),
                   weaker (small_case (137, "1000", 28, 137),
                           weaker (small_case (400, "100", 1, 400),
                                   small_case (400, "100000", 3, 400))));
}

/* Whole sums of thousands, term by term and by the other way. */
static enum truth
long_case (const char *at)
{
    arb_t sum;
    enum truth truth = UNDECIDED;

    arb_init (sum);
    if (evaluate_at (sum, &imbalance_average_loss_plain_quantity, at, 40))
        truth = evaluates_near (&imbalance_average_loss_quantity, at, sum, 30);
    arb_clear (sum);
    return truth;
}

static enum truth
long_cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        long_case ("5000 1000"),
        weaker (long_case ("3000 1/1000000"), long_case ("5000 1000000000")));
}

static enum truth
start (struct certificate *certificate)
{
    arb_t loss, c;
    enum truth truth = UNDECIDED;

    (void) certificate;
    arb_init (loss);
    arb_init (c);
    arb_set_si (c, 1000);
    if (evaluate_at (loss, &imbalance_average_loss_quantity, "1000 0", 30)) {
        arb_exp (loss, loss, PREC);
        truth = is_near (loss, c, 20);
    }
    arb_clear (loss);
    arb_clear (c);
    return truth;
}

/*
 * On u = x + i pi/2, e^u = i e^x.  With y = x - log (kappa m), m = c - 1, e^x
 * is kappa m e^y and at least kappa m (1 + y), so that the edge is outside the
 * sector when kappa m (1 - log (kappa m)) + m pi/2 + kappa >= 0.
 */
static enum truth
edge (struct certificate *certificate)
{
    return exponential_tangent (certificate, "sector");
}

static enum truth
edge_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "sector");
}

/* With l = log (kappa m): what remains after the tangent, and that it follows
   from kappa (l - 1) <= pi/2. */
static enum truth
sector (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("k m x l p",
                                   "k*m*(1 + x - l) + m*p - k*(m*x - 1)",
                                   "m*(p - k*(l - 1)) + k"),
                   /* kappa = p/(L - 1) < 1 has l = log kappa + log m < L. */
                   identity_check ("p L l", "p - p/(L - 1)*(l - 1)",
                                   "p*(L - l)/(L - 1)"));
}

/* f = G (tau)/t with tau = t/(x H); along the margin f dx is
   -ell dtau/(H tau), dtau = (e^u + c - 1) du/c. */
static enum truth
substitution (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("t x H l", "(t/(x*H))*l/t", "l/(x*H)"),
        weaker (identity_check ("t tau H l dtau",
                                "l/(t/(tau*H)*H)*(-t/(tau^2*H)*dtau)",
                                "-l*dtau/(H*tau)"),
                identity_check ("E u c du",
                                "((E + c - 1)*du/c)/((E - 1 + (c - 1)*u)/c)",
                                "(E + c - 1)*du/(E - 1 + (c - 1)*u)")));
}

static const struct step steps[] = {
    { "small cases",
      "c = 2, 3, 10, 137, 400, whole and parts: the balls of average_loss and "
      "group_loss agree with sums of flow_loss at rational times",
      "derived here", BY_INTERVALS, small_cases, NULL },
    { "long cases",
      "c = 3000 and 5000, early, midway and late: 30 digits agree with the "
      "sum term by term",
      "derived here", BY_INTERVALS, long_cases, NULL },
    { "start", "at t = 0 the mean loss is \\log c", "derived here",
      BY_INTERVALS, start, NULL },
    { "sector", "e^x \\ge \\kappa m (1 + x - \\log(\\kappa m))",
      "derived here", BY_CERTIFICATE, edge, edge_again },
    { "kappa",
      "\\kappa = \\min(1, (\\pi/2)/\\max(1, \\log c - 1)) has \\kappa "
      "(\\log(\\kappa(c-1)) - 1) \\le \\pi/2: the sector |Im \\tau| \\le "
      "\\kappa Re \\tau lies within the image of |Im u| \\le \\pi/2, and "
      "\\ell_c is analytic there",
      "derived here", BY_ALGEBRA, sector, NULL },
    { "substitution",
      "\\int \\pi_x \\ell_c(\\pi_x t) dx = \\frac1H \\int \\ell (e^u + c - "
      "1)/(e^u - 1 + (c-1) u) du",
      "derived here", BY_ALGEBRA, substitution, NULL },
};

PROOF (imbalance_average_loss) = { STEPS (steps) };
