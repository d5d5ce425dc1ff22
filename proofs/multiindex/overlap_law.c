/*
 * A random subspace of dimension r in R^d and a fixed unit vector: by a
 * rotation, a fixed subspace and the direction of a Gaussian vector.  So the
 * squared overlap is X / (X + Y), X and Y sums of r and d - r squares of
 * independent normal numbers.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>
#include <string.h>

USES (quantity, memscale_cap);
USES (quantity, multiindex_overlap_law);
USES (quantity, multiindex_overlap_quantile);

/*
 * X = g n, Y = (1-g) n: the determinant of d(X, Y)/d(g, n) is n, so that the
 * product x^(a-1) y^(b-1) e^(-(x+y)/2) of densities becomes g^(a-1)
 * (1-g)^(b-1) times a function of n, whatever a and b are: G and H stand for
 * g^(a-1) and (1-g)^(b-1), N and M for n^(a-1) and n^(b-1).
 */
static enum truth
ratio (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("g n", "n*(1 - g) - g*(-n)", "n"),
        identity_check ("G H N M n", "(G*N)*(H*M)*n", "(G*H)*(N*M*n)"));
}

/*
 * With u_k = x^(a+k-1) (1-x)^(b-1) (a+b)_k / (a)_k, the slope of term k of
 * the series is u_k - u_(k+1); they add up to u_0, the density times B (a, b).
 */
static enum truth
series (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a b k x", "((a + k)*(1 - x) - b*x)/(a + k)",
                           "1 - x*(a + b + k)/(a + k)");
}

/* Set P to the share of [0, x] in the integral of t^(a-1) (1-t)^(b-1), a and b
   natural. */
static void
integrate_powers (fmpq_t p, slong a, slong b, const fmpq_t x)
{
    fmpq_poly_t f, g;
    fmpq_t one;

    fmpq_poly_init (f);
    fmpq_poly_init (g);
    fmpq_init (one);
    fmpq_poly_set_str (g, "2  1 -1");
    fmpq_poly_pow (g, g, (ulong) (b - 1));
    fmpq_poly_shift_left (g, g, a - 1);
    fmpq_poly_integral (f, g);
    fmpq_poly_evaluate_fmpq (p, f, x);
    fmpq_one (one);
    fmpq_poly_evaluate_fmpq (one, f, one);
    fmpq_div (p, p, one);
    fmpq_poly_clear (f);
    fmpq_poly_clear (g);
    fmpq_clear (one);
}

static enum truth
polynomials (struct certificate *certificate)
{
    static const char *const values[] = { "1/3", "1/50", "19/20" };
    enum truth truth = PROVED;
    fmpq_t x, p;
    char at[64];
    slong a, b;
    int i;

    (void) certificate;
    fmpq_init (x);
    fmpq_init (p);
    for (a = 1; a <= 5; a++)
        for (b = 1; b <= 12; b++)
            for (i = 0; i < 3; i++) {
                fmpq_set_str (x, values[i], 10);
                integrate_powers (p, a, b, x);
                snprintf (at, sizeof at, "%ld %ld %s", (long) (2 * a),
                          (long) (2 * (a + b)), values[i]);
                truth = weaker (
                    truth,
                    evaluates_to (&multiindex_overlap_law_quantity, at, p));
            }
    fmpq_clear (x);
    fmpq_clear (p);
    return truth;
}

/* r = 1: outside of [0, x] lie two caps of the sphere, whose share is twice
   h_{d-1}(x). */
static enum truth
caps (struct certificate *certificate)
{
    static const char *const cases[][2] = {
        { "1 2 1/3", "1 1/3" },
        { "1 7 1/1000", "6 1/1000" },
        { "1 100 1/217", "99 1/217" },
        { "1 1001 1/10000", "1000 1/10000" },
    };
    enum truth truth = PROVED;
    arb_t cap;
    size_t i;

    (void) certificate;
    arb_init (cap);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (!evaluate_at (cap, &memscale_cap_quantity, cases[i][1], 40))
            truth = weaker (truth, UNDECIDED);
        arb_mul_2exp_si (cap, cap, 1);
        arb_sub_ui (cap, cap, 1, 200);
        arb_neg (cap, cap);
        truth =
            weaker (truth, evaluates_near (&multiindex_overlap_law_quantity,
                                           cases[i][0], cap, 30));
    }
    arb_clear (cap);
    return truth;
}

/* r = 2: 1 - (1-q)^((d-2)/2) = p. */
static enum truth
two (struct certificate *certificate)
{
    static const struct {
        const char *at, *p;
        slong d;
    } cases[] = { { "1/2 2 3", "1/2", 3 },
                  { "1/1000000000000 2 100", "1/1000000000000", 100 },
                  { "999/1000 2 100000000", "999/1000", 100000000 } };
    enum truth truth = PROVED;
    fmpq_t p;
    arb_t q;
    size_t i;

    (void) certificate;
    fmpq_init (p);
    arb_init (q);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_str (p, cases[i].p, 10);
        arb_set_fmpq (q, p, 400);
        arb_neg (q, q);
        arb_log1p (q, q, 400);
        arb_mul_2exp_si (q, q, 1);
        arb_div_si (q, q, cases[i].d - 2, 400);
        arb_expm1 (q, q, 400);
        arb_neg (q, q);
        truth = weaker (truth,
                        evaluates_near (&multiindex_overlap_quantile_quantity,
                                        cases[i].at, q, 35));
    }
    fmpq_clear (p);
    arb_clear (q);
    return truth;
}

/*
 * The distribution function at the quantile is the level: evaluated in two
 * rationals on both sides of it, 10^-30 of itself apart, whose values must
 * have the level between them.
 */
static enum truth
enclosed (const char *p, const char *r_and_d)
{
    enum truth truth;
    fmpq *at = _fmpq_vec_init (4);
    char place[96];
    arb_t quantile, low, high, level;
    arf_t middle;

    arb_init (quantile);
    arb_init (low);
    arb_init (high);
    arb_init (level);
    arf_init (middle);
    snprintf (place, sizeof place, "%s %s", p, r_and_d);
    truth = evaluate_at (quantile, &multiindex_overlap_quantile_quantity,
                         place, 40)
                ? PROVED
                : UNDECIDED;
    sscanf (r_and_d, "%95s", place);
    fmpq_set_str (at, place, 10);
    fmpq_set_str (at + 1, r_and_d + strlen (place) + 1, 10);
    fmpq_set_str (at + 3, p, 10);
    arb_set_fmpq (level, at + 3, 300);
    arf_get_fmpq (at + 2, arb_midref (quantile));
    fmpq_set_str (at + 3,
                  "1000000000000000000000000000001/"
                  "1000000000000000000000000000000",
                  10);
    fmpq_mul (at + 2, at + 2, at + 3);
    if (!evaluate_point (high, &multiindex_overlap_law_quantity, at, 60))
        truth = UNDECIDED;
    fmpq_div (at + 2, at + 2, at + 3);
    fmpq_div (at + 2, at + 2, at + 3);
    if (!evaluate_point (low, &multiindex_overlap_law_quantity, at, 60))
        truth = UNDECIDED;
    truth = weaker (truth, is_at_most (low, level));
    truth = weaker (truth, is_at_most (level, high));
    _fmpq_vec_clear (at, 4);
    arb_clear (quantile);
    arb_clear (low);
    arb_clear (high);
    arb_clear (level);
    arf_clear (middle);
    return truth;
}

static enum truth
inverse (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (enclosed ("1/2", "1 100"), enclosed ("1/100", "1 1000")),
        weaker (enclosed ("1/1000000", "3 50"),
                weaker (enclosed ("9/10", "49 50"),
                        enclosed ("1/7", "5 1000000"))));
}

static const struct step steps[] = {
    { "ratio",
      "X/(X+Y) for X \\sim \\chi^2_r, Y \\sim \\chi^2_{d-r} independent has "
      "the density g^{r/2-1}(1-g)^{(d-r)/2-1} up to a constant, for all r < d",
      "derived here", BY_ALGEBRA, ratio, NULL },
    { "series",
      "the derivative of \\sum_k x^{a+k}(1-x)^b (a+b)_k/(a)_{k+1} telescopes "
      "to x^{a-1}(1-x)^{b-1}",
      "derived here", BY_ALGEBRA, series, NULL },
    { "polynomials",
      "r \\le 10, d - r \\le 24 even: ball and exact value are the integral "
      "of the polynomial, at 3 points each",
      "derived here", BY_RATIONALS, polynomials, NULL },
    { "caps", "r = 1: 1 - 2 h_{d-1}(x), caps of the sphere, to 30 digits",
      "derived here", BY_INTERVALS, caps, NULL },
    { "quantiles for r = 2", "q = 1 - (1-p)^{2/(d-2)}, to 35 digits",
      "derived here", BY_INTERVALS, two, NULL },
    { "quantiles",
      "the level lies between the values of the distribution function "
      "10^{-30} "
      "beside the quantile, at 5 points",
      "derived here", BY_INTERVALS, inverse, NULL },
};

PROOF (multiindex_overlap_law) = { STEPS (steps) };
