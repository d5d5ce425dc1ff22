/*
 * What a batch does to a step, to the first order: R is what the best link
 * leaves of a label, z = <w, x>, y the coordinate across.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, multiindex_sampled_share);
USES (quantity, multiindex_sampled_spread);
USES (quantity, multiindex_sampled_time);
USES (quantity, multiindex_sampled_variance);

/* The pull of the link c h_s is c s m^(s-1) r (multiindex/descent_time,
   "gradient"): with c = m^s + D it moves by s m^(s-1) r D. */
static enum truth
response (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("s m P D r", "(P + D)*s*(P/m)*r - P*s*(P/m)*r",
                           "s*(P/m)*r*D");
}

/* s = 1: R = r y, and R (m y + r z) has the second moment r^2 (3 m^2 + r^2)
   and the mean m r. */
static enum truth
linear (struct certificate *certificate)
{
    static const char *const at[] = { "1 0", "1 3/5", "1 7/137", "1 1" };
    static const char *const overlap[] = { "0", "3/5", "7/137", "1" };
    enum truth truth = identity_check ("m",
                                       "(1 - m^2)*(3*m^2 + 1 - m^2) - "
                                       "m^2*(1 - m^2)",
                                       "(1 - m^2)*(1 + m^2)");
    fmpq_t value;
    int i;

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < 4; i++) {
        fmpq_set_str (value, overlap[i], 10);
        fmpq_pow_si (value, value, 4);
        fmpq_sub_si (value, value, 1);
        fmpq_neg (value, value);
        truth =
            weaker (truth, evaluates_to (&multiindex_sampled_variance_quantity,
                                         at[i], value));
    }
    fmpq_clear (value);
    return truth;
}

/* Set MEAN to that of the square of the polynomial C[i][j] z^i y^j. */
static void
mean_square (fmpq_t mean, fmpq c[5][4])
{
    static const slong moment[] = { 1, 0, 1, 0, 3, 0, 15, 0, 105 };
    fmpq_t term;
    int i, j, k, l;

    fmpq_init (term);
    fmpq_zero (mean);
    for (i = 0; i < 5; i++)
        for (j = 0; j < 4; j++)
            for (k = 0; k < 5; k++)
                for (l = 0; l < 4; l++) {
                    fmpq_mul (term, &c[i][j], &c[k][l]);
                    fmpq_mul_si (term, term, moment[i + k] * moment[j + l]);
                    fmpq_add (mean, mean, term);
                }
    fmpq_clear (term);
}

/* C[i][j] += F G. */
static void
add (fmpq c[5][4], int i, int j, const fmpq_t f, const fmpq_t g)
{
    fmpq_addmul (&c[i][j], f, g);
}

/* s = 2: R = (2 m r z y + r^2 (y^2 - 1)) / 2^(1/2), times 2^(1/2) (m^2 z y + m
   r (z^2 - 1)), at (m, r) = (A/C, B/C); less the square of 2 m^3 r. */
static enum truth
quadratic (slong a, slong b, ulong c)
{
    enum truth truth;
    char at[32];
    fmpq p[5][4];
    fmpq_t cross, square, first, second, none, mean;
    int i, j;

    for (i = 0; i < 5; i++)
        for (j = 0; j < 4; j++)
            fmpq_init (&p[i][j]);
    fmpq_init (cross);
    fmpq_init (square);
    fmpq_init (first);
    fmpq_init (second);
    fmpq_init (none);
    fmpq_init (mean);
    fmpq_set_si (cross, 2 * a * b, c * c);
    fmpq_set_si (square, b * b, c * c);
    fmpq_set_si (first, a * a, c * c);
    fmpq_set_si (second, a * b, c * c);
    add (p, 2, 2, cross, first);
    add (p, 3, 1, cross, second);
    add (p, 1, 3, square, first);
    add (p, 2, 2, square, second);
    fmpq_neg (none, second);
    add (p, 1, 1, cross, none);
    add (p, 0, 2, square, none);
    fmpq_neg (square, square);
    add (p, 1, 1, square, first);
    add (p, 2, 0, square, second);
    add (p, 0, 0, square, none);
    mean_square (mean, p);
    fmpq_mul (first, first, cross); /* 2 m^3 r */
    fmpq_submul (mean, first, first);
    snprintf (at, sizeof at, "2 %ld/%lu", (long) a, (unsigned long) c);
    truth = evaluates_to (&multiindex_sampled_variance_quantity, at, mean);
    for (i = 0; i < 5; i++)
        for (j = 0; j < 4; j++)
            fmpq_clear (&p[i][j]);
    fmpq_clear (cross);
    fmpq_clear (square);
    fmpq_clear (first);
    fmpq_clear (second);
    fmpq_clear (none);
    fmpq_clear (mean);
    return truth;
}

static enum truth
enumerated (struct certificate *certificate)
{
    (void) certificate;
    return weaker (quadratic (3, 4, 5),
                   weaker (quadratic (12, 5, 13), quadratic (20, 21, 29)));
}

/* One step from m = 3/5 with s = 1 and eta = 1/2: the angle's tangent is 6/25,
   G = (1/2) 625/661, V = 1 - 81/625; its spread is G V^(1/2) r_1 / (b - 3/5)
   with b = (3/5 + (4/5)(6/25)) (625/661)^(1/2). */
static enum truth
one_step (struct certificate *certificate)
{
    enum truth truth;
    arb_t spread, b, r, share;

    (void) certificate;
    arb_init (spread);
    arb_init (b);
    arb_init (r);
    arb_init (share);
    arb_set_ui (share, 625);
    arb_div_ui (share, share, 661, 300);
    arb_sqrt (b, share, 300);
    arb_mul_ui (b, b, 99, 300);
    arb_div_ui (b, b, 125, 300);
    arb_sqr (r, b, 300);
    arb_sub_ui (r, r, 1, 300);
    arb_neg (r, r);
    arb_sqrt (r, r, 300);
    arb_set_ui (spread, 544);
    arb_div_ui (spread, spread, 625, 300);
    arb_sqrt (spread, spread, 300);
    arb_mul (spread, spread, share, 300);
    arb_mul_2exp_si (spread, spread, -1);
    arb_mul (spread, spread, r, 300);
    arb_set_ui (r, 3);
    arb_div_ui (r, r, 5, 300);
    arb_sub (b, b, r, 300);
    arb_div (spread, spread, b, 300);
    truth = evaluates_near (&multiindex_sampled_spread_quantity,
                            "1 3/5 61/100 1/2", spread, 25);
    /* The share within x = 1/10 of 200 samples: erf ((100)^(1/2) x / spread) =
       erf (1 / spread). */
    arb_inv (share, spread, 300);
    arb_hypgeom_erf (share, share, 300);
    truth = weaker (truth,
                    evaluates_near (&multiindex_sampled_share_quantity,
                                    "1 3/5 61/100 1/2 200 1/10", share, 25));
    arb_clear (spread);
    arb_clear (b);
    arb_clear (r);
    arb_clear (share);
    return truth;
}

static const struct step steps[] = {
    { "response",
      "the link m^s h_s moved by D h_s moves the pull by s m^{s-1} r D",
      "derived here", BY_ALGEBRA, response, NULL },
    { "degree 1", "the variance is 1 - m^4 for s = 1, also on the ball",
      "derived here", BY_RATIONALS, linear, NULL },
    { "degree 2",
      "three overlaps: the variance for s = 2 by moments in exact rationals",
      "derived here", BY_RATIONALS, enumerated, NULL },
    { "one step",
      "s = 1, m = 3/5, \\eta = 1/2: spread and share of a single step",
      "derived here", BY_INTERVALS, one_step, NULL },
    { "first order",
      "the time of descent on batches is asymptotically normal about that on "
      "the population, with the first-order variance",
      "delta method for smooth functions of means, and a standard one; the "
      "law at finite n is not proved",
      BY_CITATION, NULL, NULL },
};

PROOF (multiindex_sampled_time) = { STEPS (steps) };
