/*
 * Two directions with the fixed link h_2 + c h_3, w = c^2, y = 2/(3w): the
 * pull is T = 2 M + 3 w M o M, element by element, 0 at 0 and at -y.  Of
 * overlaps M = diag (1, -y) or -y times the matrix of ones, all is written out
 * to first order in a change N = (a, b; g, e).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_mixed_pair_correlation);

/* T vanishes at -y, where it has the slope -2; the correlation is y^2/3. */
static enum truth
pull (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("w", "2*(0-2/(3*w)) + 3*w*(2/(3*w))^2", "0"),
                identity_check ("w", "2 + 6*w*(0-2/(3*w))", "0 - 2")),
        identity_check ("w", "(2/(3*w))^2 - w*(2/(3*w))^3", "4/(27*w^2)"));
}

/*
 * At diag (1, -y), t = 2 + 3w: T = (t, 0; 0, 0) and dT = ((2+6w) a, 2b; 2g,
 * -2e), so that M^T T + T^T M changes by (2 (t+2+6w) a, (t+2) b - 2y g; same,
 * 4 y e).  dM' = dT - N (t, 0; 0, 0) - M d(...)/2.
 */
static enum truth
one_learnt (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (
            identity_check ("w a", "(2+6*w)*a - a*(2+3*w) - (2+3*w+2+6*w)*a",
                            "0 - 2*(2+3*w)*a"),
            identity_check ("y e", "0 - 2*e + y*(2*y*e)", "0 - 2*(1-y^2)*e")),
        weaker (
            /* Of (b, g): the trace, and the determinant at y = 2/(3w). */
            identity_check ("t y", "2 - (t+2)/2 + (2 - t - y^2)",
                            "3 - 3*t/2 - y^2"),
            identity_check ("w",
                            "(2 - (4+3*w)/2)*(2 - (2+3*w) - (2/(3*w))^2)"
                            " - (2/(3*w))*(2/(3*w))*(4+3*w)/2",
                            "9*(w^4 - 16/81)/(2*w^2)")));
}

/* The entries of that 2 x 2 matrix themselves. */
static enum truth
mixed_block (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("t y b g", "2*b - ((t+2)*b - 2*y*g)/2",
                                   "(2 - (t+2)/2)*b + y*g"),
                   identity_check ("t y b g",
                                   "2*g - t*g + y*((t+2)*b - 2*y*g)/2",
                                   "y*(t+2)/2*b + (2 - t - y^2)*g"));
}

/* At -y times ones T = 0 and dT = -2 N: dM' = -2 (N - M (M^T N + N^T M)/2),
   and <N, dM'> = -2 |N|^2 + 2 tr (N^T M (M^T N + N^T M)/2) is at most -2 (1 -
   |M|^2) |N|^2, where |M| = 2 y = 4/(3w) < 1 for w > 4/3. */
static enum truth
none_learnt (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("w", "1 - (2*2/(3*w))^2", "(w - 4/3)*(w + 4/3)/w^2"),
        /* |A|^2 - tr (A (A + A^T))/2 = |A - A^T|^2/4, A = N^T M. */
        identity_check ("p q r s",
                        "p^2 + q^2 + r^2 + s^2"
                        " - (2*p^2 + 2*s^2 + (q+r)^2)/2",
                        "(q-r)^2/2"));
}

/* Both learnt: T = t I, dT = diag ((2+6w) a, (2+6w) e) + 2 (0, b; g, 0). */
static enum truth
both_learnt (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("w a",
                                   "(2+6*w)*a - a*(2+3*w) - (2+3*w+2+6*w)*a",
                                   "0 - 2*(2+3*w)*a"),
                   identity_check ("t b g", "2*b - t*b - ((t+2)*(b+g))/2",
                                   "(1 - 3*t/2)*b - (1 + t/2)*g"));
}

/* b + g and b - g: -2 t and 2 - t, both negative. */
static enum truth
both_block (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("t", "(1 - 3*t/2) - (1 + t/2)", "0 - 2*t"),
                   identity_check ("t", "(1 - 3*t/2) + (1 + t/2)", "2 - t"));
}

static enum truth
values (struct certificate *certificate)
{
    static const char *const at[] = { "3/2 0", "3/2 1", "3/2 2" };
    static const slong num[] = { 64, 1247, 5 }, den[] = { 243, 486, 1 };
    enum truth truth = PROVED;
    fmpq_t value;
    int i;

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < 3; i++) {
        fmpq_set_si (value, num[i], (ulong) den[i]);
        truth = weaker (
            truth, evaluates_to (&multiindex_mixed_pair_correlation_quantity,
                                 at[i], value));
    }
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "pull", "T is 0 at -y with the slope -2, the correlation 4/(27 c^4)",
      "derived here", BY_ALGEBRA, pull, NULL },
    { "one learnt",
      "at diag(1, -y) the flow contracts: -2(2+3c^2), -2(1-y^2), and a block "
      "of negative trace and of determinant 9(c^8 - 16/81)/(2c^4)",
      "derived here", BY_ALGEBRA, one_learnt, NULL },
    { "block", "what stands in that block", "derived here", BY_ALGEBRA,
      mixed_block, NULL },
    { "none learnt",
      "at -y in all four places the flow contracts at the rate 2(1 - 16/(9 "
      "c^4)) at least, where c^2 > 4/3",
      "derived here", BY_ALGEBRA, none_learnt, NULL },
    { "both learnt", "at the unit matrix the flow contracts: -2(2+3c^2)",
      "derived here", BY_ALGEBRA, both_learnt, NULL },
    { "both, block", "and with -2(2+3c^2), -3c^2 off the diagonal",
      "derived here", BY_ALGEBRA, both_block, NULL },
    { "values", "64/243, 1247/486, 5 at c^2 = 3/2", "derived here",
      BY_RATIONALS, values, NULL },
};

PROOF (multiindex_mixed_pair_correlation) = { STEPS (steps) };
