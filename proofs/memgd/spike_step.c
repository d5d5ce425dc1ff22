/*
 * The loss after one step, as a function of its size x: with a = p - corr q
 * and b = corr p - q it is f (x) = p S (-a x) + q S (b x), S (y) =
 * log (1 + e^y).  S' (y) = v / (1 + v) with v = e^y.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"

#include <stdio.h>

USES (quantity, memgd_spike_step);
USES (quantity, memgd_stable_step);
USES (quantity, memgd_spike_loss);

/* The slope of S grows: of v < w = e^z, y < z. */
static enum truth
convex (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("v w", "w/(1 + w) - v/(1 + v)",
                           "(w - v)/((1 + v)*(1 + w))");
}

/* f' (0) = -(p a - q b)/2, with q = 1 - p. */
static enum truth
falls (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p c", "p*(p - c*(1 - p)) - (1 - p)*(c*p - (1 - p))",
                        "(p - c*(1 - p))^2 + (1 - c^2)*(1 - p)^2"),
        identity_check ("p c",
                        "p*(-(p - c*(1 - p)))/2 + (1 - p)*(c*p - (1 - p))/2",
                        "-(p*(p - c*(1 - p)) - (1 - p)*(c*p - (1 - p)))/2"));
}

/* a = (p - q) + (1 - corr) q >= 0 for p >= q. */
static enum truth
frequent (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("p q c", "p - c*q", "(p - q) + (1 - c)*q");
}

/* The points of the algebraic family n, r. */
static void
family (fmpq *at, fmpq_t b, slong n, slong r)
{
    fmpq_set_si (at, n, (ulong) (n + 1));
    fmpq_set_si (at + 1, n + r, (ulong) (r * n + 1));
    fmpq_set_si (b, n - 1, (ulong) (r * n + 1));
}

/* Set POLY to (y^r + 1)^n (1 + y) - 2^(n+1) y^(r n). */
static void
family_polynomial (fmpq_poly_t poly, slong n, slong r)
{
    fmpq_poly_t factor;

    fmpq_poly_init (factor);
    fmpq_poly_set_coeff_si (factor, 0, 1);
    fmpq_poly_set_coeff_si (factor, r, 1);
    fmpq_poly_pow (poly, factor, (ulong) n);
    fmpq_poly_zero (factor);
    fmpq_poly_set_coeff_si (factor, 0, 1);
    fmpq_poly_set_coeff_si (factor, 1, 1);
    fmpq_poly_mul (poly, poly, factor);
    fmpq_poly_zero (factor);
    fmpq_poly_set_coeff_si (factor, r * n, (slong) 1 << (n + 1));
    fmpq_poly_sub (poly, poly, factor);
    fmpq_poly_clear (factor);
}

/* Is POLY of opposite signs at both ends of BALL? */
static enum truth
straddles (const fmpq_poly_t poly, const arb_t ball)
{
    enum truth truth = UNDECIDED;
    fmpq *v = _fmpq_vec_init (4);
    arf_t end;

    arf_init (end);
    arb_get_lbound_arf (end, ball, 128);
    arf_get_fmpq (v, end);
    arb_get_ubound_arf (end, ball, 128);
    arf_get_fmpq (v + 1, end);
    fmpq_poly_evaluate_fmpq (v + 2, poly, v);
    fmpq_poly_evaluate_fmpq (v + 3, poly, v + 1);
    if (fmpq_sgn (v + 2) * fmpq_sgn (v + 3) < 0)
        truth = PROVED;
    arf_clear (end);
    _fmpq_vec_clear (v, 4);
    return truth;
}

/*
 * p = n/(n+1), corr = (n+r)/(r n+1): then a = r b, and y = e^(b x) makes
 * (1 + y^-r)^n (1 + y) = 2^(n+1), of which 1 is the other positive root.  The
 * ball of e^(b x) must lie beyond 1 and hold a root; and there is one alone.
 */
static enum truth
algebraic_one (slong n, slong r)
{
    fmpq *v = _fmpq_vec_init (4), *at = v, *b = v + 2, *one = v + 3;
    enum truth truth = UNDECIDED;
    fmpq_poly_t poly;
    arb_t y;

    fmpq_poly_init (poly);
    arb_init (y);
    family (at, b, n, r);
    fmpq_one (one);
    family_polynomial (poly, n, r);
    if (evaluate_point (y, &memgd_spike_step_quantity, at, 40)) {
        arb_mul_fmpz (y, y, fmpq_numref (b), 192);
        arb_div_fmpz (y, y, fmpq_denref (b), 192);
        arb_exp (y, y, 192);
        /* Widened, so that both ends have a sign. */
        mag_mul_2exp_si (arb_radref (y), arb_radref (y), 4);
        truth = straddles (poly, y);
        arb_sub_ui (y, y, 1, 192);
        truth = weaker (truth, is_positive (y));
        if (sturm_count (poly, one, NULL) != 1)
            truth = DISPROVED;
    }
    fmpq_poly_clear (poly);
    arb_clear (y);
    _fmpq_vec_clear (v, 4);
    return truth;
}

static enum truth
algebraic (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong n, r;

    (void) certificate;
    for (n = 2; n <= 6; n++)
        for (r = 2; r <= 5; r++)
            truth = weaker (truth, algebraic_one (n, r));
    return truth;
}

/* a = r b in that family, and 0 < corr < 1: 1 - corr = (n-1)(r-1)/(r n+1). */
static enum truth
family_identity (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("n r", "n/(n+1) - (n+r)/(r*n+1)*(1/(n+1))",
                                "r*((n-1)/(r*n+1))"),
                identity_check ("n r", "(n+r)/(r*n+1)*(n/(n+1)) - 1/(n+1)",
                                "(n-1)/(r*n+1)")),
        identity_check ("n r", "1 - (n+r)/(r*n+1)", "(n-1)*(r-1)/(r*n+1)"));
}

static const char *const places[] = {
    "3/4 19/20", "3/4 1/2",      "9/10 1/2",
    "3/5 9/10",  "51/100 49/50", "19/20 1/7",
};
enum { PLACES = sizeof places / sizeof *places };

/* Set BOUND to log 2 / (q b) at PLACE = "p corr". */
static void
upper_bound (arb_t bound, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (2);

    fmpq_sub_si (v, at, 1);
    fmpq_neg (v, v);
    fmpq_mul (v + 1, at, at + 1);
    fmpq_sub (v + 1, v + 1, v);
    fmpq_mul (v + 1, v + 1, v);
    arb_const_log2 (bound, 128);
    arb_mul_fmpz (bound, bound, fmpq_denref (v + 1), 128);
    arb_div_fmpz (bound, bound, fmpq_numref (v + 1), 128);
    _fmpq_vec_clear (v, 2);
}

static enum truth
between (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq *at = _fmpq_vec_init (2);
    arb_t stable, critical, bound;
    int i;

    (void) certificate;
    arb_init (stable);
    arb_init (critical);
    arb_init (bound);
    for (i = 0; i < PLACES; i++) {
        char p[32], corr[32];
        sscanf (places[i], "%31s %31s", p, corr);
        fmpq_set_str (at, p, 10);
        fmpq_set_str (at + 1, corr, 10);
        if (!evaluate_at (stable, &memgd_stable_step_quantity, places[i], 20)
            || !evaluate_at (critical, &memgd_spike_step_quantity, places[i],
                             20))
            truth = weaker (truth, UNDECIDED);
        upper_bound (bound, at);
        arb_sub (stable, critical, stable, 128);
        arb_sub (bound, bound, critical, 128);
        truth =
            weaker (truth, weaker (is_positive (stable), is_positive (bound)));
    }
    arb_clear (stable);
    arb_clear (critical);
    arb_clear (bound);
    _fmpq_vec_clear (at, 2);
    return truth;
}

/* Set VALUE to the loss after one step of PERCENT of the critical size, less
   log 2, at PLACE. */
static void
change (arb_t value, const char *place, slong percent)
{
    char at[192], *size;
    fmpq_t eta, hundredth;
    arf_t middle;
    arb_t log2;

    fmpq_init (eta);
    fmpq_init (hundredth);
    arf_init (middle);
    arb_init (log2);
    if (evaluate_at (value, &memgd_spike_step_quantity, place, 20))
        arf_set_round (middle, arb_midref (value), 30, ARF_RND_NEAR);
    arf_get_fmpq (eta, middle);
    fmpq_set_si (hundredth, percent, 100);
    fmpq_mul (eta, eta, hundredth);
    size = fmpq_get_str (NULL, 10, eta);
    snprintf (at, sizeof at, "%s %s 1", place, size);
    flint_free (size);
    if (!evaluate_at (value, &memgd_spike_loss_quantity, at, 20))
        arb_indeterminate (value);
    arb_const_log2 (log2, 128);
    arb_sub (value, value, log2, 128);
    arb_clear (log2);
    fmpq_clear (eta);
    fmpq_clear (hundredth);
    arf_clear (middle);
}

/* The loss of the recursion, one step of it, changes its sign there. */
static enum truth
spikes (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t value;
    int i;

    (void) certificate;
    arb_init (value);
    for (i = 0; i < PLACES; i++) {
        change (value, places[i], 101);
        truth = weaker (truth, is_positive (value));
        change (value, places[i], 99);
        arb_neg (value, value);
        truth = weaker (truth, is_positive (value));
    }
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "convex",
      "S(y) = \\log(1+e^y) has the slope v/(1+v), v = e^y, which grows: so "
      "the loss after one step, p S(-a x) + q S(b x), is strictly convex in "
      "its size x",
      "derived here", BY_ALGEBRA, convex, NULL },
    { "falls at first",
      "its slope at 0 is -(p a - q b)/2, and p a - q b = (p - \\rho q)^2 + "
      "(1-\\rho^2) q^2 > 0: there is at most one positive root of L_1 = \\log "
      "2, and L_1 < \\log 2 before it",
      "derived here", BY_ALGEBRA, falls, NULL },
    { "no root",
      "a = (p-q) + (1-\\rho) q \\ge 0 for p \\ge q; so for \\rho p \\le q "
      "both "
      "margins are at least 0 after any one step and L_1 \\le \\log 2; for "
      "\\rho p > q, S(y) > y gives L_1 > q b x, above \\log 2 from x = \\log "
      "2/(q b) on",
      "derived here", BY_ALGEBRA, frequent, NULL },
    { "algebraic family",
      "p = n/(n+1), \\rho = (n+r)/(rn+1): a = r b, b = (n-1)/(rn+1)",
      "derived here", BY_ALGEBRA, family_identity, NULL },
    { "algebraic roots",
      "n = 2..6, r = 2..5: the ball of e^{b x} holds a sign change of "
      "(y^r+1)^n (1+y) - 2^{n+1} y^{rn}, beyond 1, where by Sturm there is "
      "one root",
      "derived here", BY_ALGEBRA, algebraic, NULL },
    { "between",
      "at 6 points 2/\\lambda < \\eta_c < \\log 2/(q b), certainly: the "
      "critical step is not the stable one",
      "derived here", BY_INTERVALS, between, NULL },
    { "the recursion spikes there",
      "at 6 points the loss after one step of 1.01 \\eta_c is above \\log 2, "
      "of 0.99 \\eta_c below",
      "derived here", BY_INTERVALS, spikes, NULL },
};

PROOF (memgd_spike_step) = { STEPS (steps) };
