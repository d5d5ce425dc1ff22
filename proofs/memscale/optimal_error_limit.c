/*
 * The least two-class error over all weights for the infinite Zipf law
 * p_x = x^-a/zeta (a): the bracket of proofs/duality.h for the first N items,
 * and for those beyond, with B = B (d/2, 1/2), m = d/2-1, M = max (m, 1),
 *
 *     1/2 - sqrt (v)/B <= h_d (v) <= 1/2 - (sqrt (v) - M v^{3/2}/3)/B
 *
 * as 1 - M u <= (1-u)^m <= 1 in 1/2 - h_d (v) = int_0^v u^{-1/2} (1-u)^m
 * du/(2B). Below, min_v p h (v) + l v >= p/2 - p^2/(4 l B^2), since the
 * difference is a square; above, v = t p^2 with the t that makes all weights
 * add up to one.  So the items beyond N add, P_k being the sum of their p^k,
 *
 *     P_1/2 - P_2/(4 l B^2) below, and
 *     P_1/2 - (sqrt (t) P_2 - M t^{3/2} P_4/3)/B above.
 *
 * For d = 2 the minimum is (1 - sqrt (sum p^2))/2, by Cauchy's inequality.
 */
#include "proofs/certificate.h"
#include "proofs/duality.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_optimal_error_limit);

enum { PREC = 192, ITEMS = 100 };

/* d = 2, a even: (1 - 2E)^2 is zeta (2a)/zeta (a)^2, a rational. */
static enum truth
two_dimensions (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (2);
    arb_t error;
    char at[16];
    slong a;
    enum truth truth = PROVED;

    (void) certificate;
    arb_init (error);
    for (a = 2; a <= 6; a += 2) {
        enumerate_even_zeta (v, 2 * a);
        enumerate_even_zeta (v + 1, a);
        fmpq_div (v, v, v + 1);
        fmpq_div (v, v, v + 1);
        snprintf (at, sizeof at, "%ld 2", (long) a);
        if (!evaluate_at (error, &memscale_optimal_error_limit_quantity, at,
                          30))
            truth = weaker (truth, UNDECIDED);
        arb_mul_2exp_si (error, error, 1);
        arb_sub_ui (error, error, 1, PREC);
        arb_mul (error, error, error, PREC);
        if (!arb_contains_fmpq (error, v))
            truth = DISPROVED;
    }
    arb_clear (error);
    _fmpq_vec_clear (v, 2);
    return truth;
}

/* With r = sqrt (v): p (1/2 - r/B) + l r^2 less the bound is a square. */
static enum truth
square (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("p r B l",
                           "p*(1/2 - r/B) + l*r^2 - (p/2 - p^2/(4*l*B^2))",
                           "l*(r - p/(2*l*B))^2");
}

/* The tangent plane, and convexity: as for finitely many items. */
static enum truth
tangent_plane (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("H G w v l", "H + G*(v - w)",
                                   "(H - G*w) + (G + l)*v - l*v"),
                   identity_check ("w e", "1/(2*w) + (e/2)/(1 - w)",
                                   "((1 - w) + e*w)/(2*w*(1 - w))"));
}

struct problem {
    const char *alpha;
    slong d;
};

static const struct problem problems[] = {
    { "2", 3 }, { "2", 10 }, { "3/2", 7 }, { "3", 24 }, { "7/3", 40 },
};
enum { PROBLEMS = sizeof problems / sizeof *problems };

/* Set POWER to the sum of p^K beyond the first ITEMS. */
static void
power_beyond (arb_t power, const arb_t a, slong k)
{
    arb_t x, y;

    arb_init (x);
    arb_init (y);
    arb_mul_si (x, a, k, PREC);
    arb_set_si (y, ITEMS + 1);
    arb_hurwitz_zeta (power, x, y, PREC);
    arb_zeta (y, a, PREC);
    arb_pow_ui (y, y, (ulong) k, PREC);
    arb_div (power, power, y, PREC);
    arb_clear (x);
    arb_clear (y);
}

/* Set P[0..ITEMS) to the probabilities and A to the exponent. */
static void
law (arb_ptr p, arb_t a, const struct problem *problem)
{
    fmpq_t alpha;
    arb_t zeta;
    slong x;

    fmpq_init (alpha);
    arb_init (zeta);
    fmpq_set_str (alpha, problem->alpha, 10);
    arb_set_fmpq (a, alpha, PREC);
    arb_zeta (zeta, a, PREC);
    for (x = 0; x < ITEMS; x++) {
        arb_set_si (p + x, x + 1);
        arb_pow (p + x, p + x, a, PREC);
        arb_mul (p + x, p + x, zeta, PREC);
        arb_inv (p + x, p + x, PREC);
    }
    fmpq_clear (alpha);
    arb_clear (zeta);
}

/* Set B to B (d/2, 1/2). */
static void
beta (arb_t b, slong d)
{
    arb_t x;

    arb_init (x);
    arb_set_si (x, d);
    arb_mul_2exp_si (x, x, -1);
    arb_gamma (b, x, PREC);
    arb_set_si (x, d + 1);
    arb_mul_2exp_si (x, x, -1);
    arb_rgamma (x, x, PREC);
    arb_mul (b, b, x, PREC);
    arb_const_sqrt_pi (x, PREC);
    arb_mul (b, b, x, PREC);
    arb_clear (x);
}

/* Add to LEAST what the items beyond add, L being the multiplier. */
static void
add_below (arb_t least, const arb_t a, slong d, const fmpq_t l)
{
    arb_t x, y;

    arb_init (x);
    arb_init (y);
    power_beyond (x, a, 1);
    arb_mul_2exp_si (x, x, -1);
    arb_add (least, least, x, PREC);
    beta (y, d);
    arb_mul (y, y, y, PREC);
    arb_set_fmpq (x, l, PREC);
    arb_mul (y, y, x, PREC);
    arb_mul_2exp_si (y, y, 2);
    power_beyond (x, a, 2);
    arb_div (x, x, y, PREC);
    arb_sub (least, least, x, PREC);
    arb_clear (x);
    arb_clear (y);
}

/*
 * Add to MOST what the items beyond add, which share the weight LEFT as
 * t p^2; 0 unless LEFT > 0 and their weights are certainly below one.
 */
static int
add_above (arb_t most, const arb_t a, slong d, const fmpq_t left)
{
    arb_t t, x, y;
    int good;

    arb_init (t);
    arb_init (x);
    arb_init (y);
    power_beyond (x, a, 2);
    arb_set_fmpq (t, left, PREC);
    arb_div (t, t, x, PREC);
    /* The largest weight beyond is below t p^2 < t P_2 = LEFT < 1. */
    good = fmpq_sgn (left) > 0 && fmpq_cmp_si (left, 1) < 0;
    arb_sqrt (y, t, PREC);
    arb_mul (x, x, y, PREC);
    arb_mul (t, t, y, PREC);
    power_beyond (y, a, 4);
    arb_mul (t, t, y, PREC);
    arb_mul_si (t, t, FLINT_MAX (d - 2, 2), PREC);
    arb_div_ui (t, t, 6, PREC);
    arb_sub (x, x, t, PREC);
    beta (y, d);
    arb_div (x, x, y, PREC);
    arb_sub (most, most, x, PREC);
    power_beyond (x, a, 1);
    arb_mul_2exp_si (x, x, -1);
    arb_add (most, most, x, PREC);
    arb_clear (t);
    arb_clear (x);
    arb_clear (y);
    return good;
}

/* Set LEFT to one less the sum of the W. */
static void
weight_left (fmpq_t left, const fmpq *w)
{
    slong x;

    fmpq_one (left);
    for (x = 0; x < ITEMS; x++)
        fmpq_sub (left, left, w + x);
}

/* Does the bracket from W, with the multiplier W[ITEMS], hold the quantity and
   is it narrower than 10^-6? */
static enum truth
verify (const fmpq *w, const struct problem *problem)
{
    arb_ptr p = _arb_vec_init (ITEMS);
    arb_t a, least, most, error;
    fmpq_t left;
    char at[48];
    enum truth truth = UNDECIDED;

    arb_init (a);
    arb_init (least);
    arb_init (most);
    arb_init (error);
    fmpq_init (left);
    law (p, a, problem);
    weight_left (left, w);
    arb_set_fmpq (least, w + ITEMS, PREC);
    arb_neg (least, least);
    snprintf (at, sizeof at, "%s %ld", problem->alpha, (long) problem->d);
    if (fmpq_sgn (w + ITEMS) > 0
        && duality_add (least, most, p, w, ITEMS, problem->d, w + ITEMS, PREC)
        && add_above (most, a, problem->d, left)
        && evaluate_at (error, &memscale_optimal_error_limit_quantity, at,
                        20)) {
        add_below (least, a, problem->d, w + ITEMS);
        truth = weaker (is_at_most (least, error), is_at_most (error, most));
        /* A wider gap says that the weights are poor hints. */
        arb_sub (most, most, least, PREC);
        arb_mul_ui (most, most, 1000000, PREC);
        arb_one (least);
        truth = weaker (truth, arb_lt (most, least) ? PROVED : UNDECIDED);
    }
    arb_clear (a);
    arb_clear (least);
    arb_clear (most);
    arb_clear (error);
    fmpq_clear (left);
    _arb_vec_clear (p, ITEMS);
    return truth;
}

/* Set W to hints: the items beyond weigh about P_2 e^(-2 level). */
static void
find (fmpq *w, const struct problem *problem)
{
    arb_ptr p = _arb_vec_init (ITEMS);
    arb_t a, rest;

    arb_init (a);
    arb_init (rest);
    law (p, a, problem);
    power_beyond (rest, a, 2);
    duality_find (w, p, ITEMS, problem->d,
                  arf_get_d (arb_midref (rest), ARF_RND_NEAR));
    arb_clear (a);
    arb_clear (rest);
    _arb_vec_clear (p, ITEMS);
}

static void
name_part (char *part, size_t size, const struct problem *problem)
{
    snprintf (part, size, "alpha = %s, d = %ld", problem->alpha,
              (long) problem->d);
}

static enum truth
duality (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq *w = _fmpq_vec_init (ITEMS + 1);
    char part[64];
    size_t i;

    for (i = 0; i < PROBLEMS; i++) {
        find (w, problems + i);
        name_part (part, sizeof part, problems + i);
        record_put (certificate_begin (certificate, "duality", part,
                                       "weights and multiplier"),
                    "w", w, ITEMS + 1);
        truth = weaker (truth, verify (w, problems + i));
    }
    _fmpq_vec_clear (w, ITEMS + 1);
    return truth;
}

static enum truth
duality_again (const struct certificate *certificate)
{
    enum truth truth = PROVED;
    char part[64];
    size_t i;

    for (i = 0; i < PROBLEMS; i++) {
        const fmpq *w;
        slong n;
        name_part (part, sizeof part, problems + i);
        w = record_get (certificate_find (certificate, "duality", part), "w",
                        &n);
        if (n != ITEMS + 1)
            return UNDECIDED;
        truth = weaker (truth, verify (w, problems + i));
    }
    return truth;
}

static const struct step steps[] = {
    { "two dimensions",
      "d = 2, \\alpha = 2, 4, 6: (1 - 2E)^2 holds the rational "
      "\\zeta(2\\alpha)/\\zeta(\\alpha)^2",
      "derived here", BY_RATIONALS, two_dimensions, NULL },
    { "tangent plane",
      "h_d is convex for all d \\ge 2: \\sum p_x h_d(v_x) \\ge \\sum p_x "
      "(h_d(w_x) - h_d'(w_x) w_x) + \\sum \\min(0, p_x h_d'(w_x) + \\lambda) "
      "- \\lambda",
      "derived here", BY_ALGEBRA, tangent_plane, NULL },
    { "one item beyond",
      "\\min_v p h_d(v) + \\lambda v \\ge p/2 - p^2/(4 \\lambda B^2), "
      "B = B(d/2,1/2), for all d \\ge 2, \\lambda > 0",
      "derived here", BY_ALGEBRA, square, NULL },
    { "duality",
      "100 rational weights, the others proportional to p^2, and a "
      "multiplier bracket the minimum, and the quantity with it, within "
      "10^{-6} in five cases",
      "derived here", BY_CERTIFICATE, duality, duality_again },
};

PROOF (memscale_optimal_error_limit) = { STEPS (steps) };
