/*
 * The fixed link h_s + c h_{s+1}, s even, w = c^2: the correlation of two
 * directions of overlap x is Psi = x^s + w x^(s+1), and x' = Psi' (1 - x^2).
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"

#include <stdio.h>

USES (quantity, multiindex_mixed_trap_overlap);
USES (quantity, multiindex_mixed_trap_success);

/* Psi' = (s+1) w x^(s-1) (x + y), y = s/((s+1) w): for x < 0 the power is
   negative and x moves towards -y; for x > 0 it grows.  N is x^(s-1). */
static enum truth
pull (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("s w x N", "s*N + (s+1)*w*N*x",
                           "(s+1)*w*N*(x + s/((s+1)*w))");
}

/* -y > -1 exactly when w > s/(s+1), and else the pull at x > -1 is that of x +
   1 and something that is not negative. */
static enum truth
threshold (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("s w", "1 - s/((s+1)*w)", "(w - s/(s+1))/w"),
        identity_check ("s w x", "x + s/((s+1)*w)",
                        "(x + 1) + (s/(s+1) - w)/w"));
}

/* Psi'' (-y) = -s (-y)^(s-2), and (-y)^(s-2) > 0 for s even.  N is x^(s-2). */
static enum truth
strict (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "s w N", "s*(s-1)*N + (s+1)*s*w*N*(0 - s/((s+1)*w))", "0 - s*N");
}

/* How many zeros has Psi'/x^(s-1) in (-1, 0], and in (-1, 1]? */
static enum truth
count_case (slong s, slong num, slong den, slong zeros)
{
    fmpq_poly_t p;
    fmpq_t weight;
    fmpq *ends = _fmpq_vec_init (3);
    enum truth truth;

    fmpq_poly_init (p);
    fmpq_init (weight);
    fmpq_set_si (weight, num * (s + 1), (ulong) den);
    fmpq_poly_set_coeff_fmpq (p, s, weight);
    fmpq_poly_set_coeff_si (p, s - 1, s);
    fmpq_set_si (ends, -1, 1);
    fmpq_set_si (ends + 1, -1, 1000000);
    fmpq_set_si (ends + 2, 1, 1);
    truth = sturm_count (p, ends, ends + 1) == zeros
                    && sturm_count (p, ends, ends + 2) == zeros + 1
                ? PROVED
                : DISPROVED;
    fmpq_poly_clear (p);
    fmpq_clear (weight);
    _fmpq_vec_clear (ends, 3);
    return truth;
}

/* On both sides of s/(s+1), and nought beside it. */
static enum truth
counts (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong s;

    (void) certificate;
    for (s = 2; s <= 12; s += 2) {
        truth =
            weaker (truth, count_case (s, 1000 * s - 1, 1000 * (s + 1), 0));
        truth = weaker (truth, count_case (s, s, s + 1, 0));
        truth =
            weaker (truth, count_case (s, 1000 * s + 1, 1000 * (s + 1), 1));
        truth = weaker (truth, count_case (s, 10, 1, 1));
    }
    return truth;
}

static enum truth
values (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong num, den;
    } known[] = { { "2 1 1/10", -2, 3 },  { "2 3/2 1/10", -4, 9 },
                  { "2 2 9/10", -1, 3 },  { "2 10 1/3", -1, 15 },
                  { "2 2/3 1/2", -1, 1 }, { "2 1/2 1/2", -1, 1 },
                  { "4 2 1/2", -2, 5 } };
    enum truth truth = PROVED;
    fmpq_t value;
    size_t i;

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < sizeof known / sizeof *known; i++) {
        fmpq_set_si (value, known[i].num, (ulong) known[i].den);
        truth = weaker (truth,
                        evaluates_to (&multiindex_mixed_trap_overlap_quantity,
                                      known[i].at, value));
    }
    fmpq_clear (value);
    return truth;
}

/* The part of the sphere in R^{d+1} with a positive first coordinate, as an
   integral, d even. */
static enum truth
half (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t share, root;
    char at[32];
    slong d;

    (void) certificate;
    fmpq_init (share);
    fmpq_init (root);
    for (d = 2; d <= 20; d += 2) {
        enumerate_cap (share, d, root);
        snprintf (at, sizeof at, "3/2 %ld", (long) d + 1);
        truth = weaker (
            truth,
            evaluates_to (&multiindex_mixed_trap_success_quantity, at, share));
    }
    fmpq_clear (share);
    fmpq_clear (root);
    return truth;
}

static const struct step steps[] = {
    { "pull",
      "\\Psi' = (s+1) c^2 x^{s-1} (x + y), y = s/((s+1)c^2): every x < 0 "
      "moves "
      "towards -y, every x > 0 towards 1",
      "derived here", BY_ALGEBRA, pull, NULL },
    { "threshold",
      "-y > -1 exactly for c^2 > s/(s+1); else every x < 0 moves towards -1",
      "derived here", BY_ALGEBRA, threshold, NULL },
    { "strict", "\\Psi''(-y) = -s y^{s-2} < 0: for s = 2 it is -2 for every c",
      "derived here", BY_ALGEBRA, strict, NULL },
    { "zeros",
      "s \\le 12 even: \\Psi' has one zero in (-1, 0) just above c^2 = "
      "s/(s+1) "
      "and none at or just below it (Sturm)",
      "derived here", BY_ALGEBRA, counts, NULL },
    { "values", "-2/3, -4/9, -1/3, -1/15 at c^2 = 1, 3/2, 2, 10; -1 at 2/3",
      "derived here", BY_RATIONALS, values, NULL },
    { "half",
      "half of the sphere has a positive overlap: an integral, d \\le 21 odd",
      "derived here", BY_RATIONALS, half, NULL },
};

PROOF (multiindex_mixed_trap_overlap) = { STEPS (steps) };
