/*
 * The least error of a two-class memory over all weights: the minimum of
 * sum_x p_x h_d (w_x) over w >= 0, sum_x w_x = 1, for d >= 2.
 *
 * h_d is convex for d >= 2, so it lies above its tangents: for any feasible w
 * and v, and any number l,
 *
 *     sum p_x h (v_x) >= sum p_x (h (w_x) - h' (w_x) w_x)
 *                        + sum (p_x h' (w_x) + l) v_x - l
 *                     >= sum p_x (h (w_x) - h' (w_x) w_x)
 *                        + sum min (0, p_x h' (w_x) + l) - l,
 *
 * as 0 <= v_x <= 1.  Any rational w and l therefore bracket the minimum, and
 * they are the certificate; how they were found does not matter.
 *
 * For d = 2, h = (1 - sqrt w)/2, the minimum is (1 - sqrt (sum p^2))/2, by
 * Cauchy's inequality for sqrt (w_x) and p_x.
 */
#include "proofs/certificate.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <math.h>
#include <stdio.h>

USES (quantity, memscale_cap);
USES (quantity, memscale_optimal_error);
USES (quantity, memscale_two_class_error);

enum { PREC = 192, MOST_ITEMS = 100 };

/* d = 2: (1 - 2E)^2 is the rational sum of p^2. */
static enum truth
two_dimensions (struct certificate *certificate)
{
    fmpq *p = _fmpq_vec_init (MOST_ITEMS + 1), *norm = p + MOST_ITEMS;
    arb_t error;
    char at[48];
    slong a, n, x;
    enum truth truth = PROVED;

    (void) certificate;
    arb_init (error);
    for (a = 1; a <= 3; a++)
        for (n = 1; n <= MOST_ITEMS; n = 3 * n + 1) {
            enumerate_zipf (p, n, a);
            fmpq_zero (norm);
            for (x = 0; x < n; x++)
                fmpq_addmul (norm, p + x, p + x);
            snprintf (at, sizeof at, "%ld %ld 2", (long) a, (long) n);
            if (!evaluate_at (error, &memscale_optimal_error_quantity, at, 30))
                truth = weaker (truth, UNDECIDED);
            arb_mul_2exp_si (error, error, 1);
            arb_sub_ui (error, error, 1, PREC);
            arb_mul (error, error, error, PREC);
            if (!arb_contains_fmpq (error, norm))
                truth = DISPROVED;
        }
    arb_clear (error);
    _fmpq_vec_clear (p, MOST_ITEMS + 1);
    return truth;
}

/* Lagrange's identity, of which Cauchy's inequality is the sign. */
static enum truth
cauchy (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "a b c x y z",
        "(a^2 + b^2 + c^2)*(x^2 + y^2 + z^2) - (a*x + b*y + c*z)^2",
        "(a*y - b*x)^2 + (b*z - c*y)^2 + (c*x - a*z)^2");
}

/* With e = d-2 >= 0 the slope of log (-h') is minus a sum without negative
   terms: h is convex. */
static enum truth
convex (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("w e", "1/(2*w) + (e/2)/(1 - w)",
                           "((1 - w) + e*w)/(2*w*(1 - w))");
}

/* The tangent plane with the multiplier l, for one item: H and G stand for
   p h (w) and p h' (w). */
static enum truth
tangent_plane (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("H G w v l", "H + G*(v - w)",
                           "(H - G*w) + (G + l)*v - l*v");
}

/* What a bracket is for. */
struct problem {
    slong alpha, n, d;
};

static const struct problem problems[] = {
    { 1, 2, 3 },  { 1, 2, 4 },   { 1, 2, 10 },  { 2, 5, 7 },
    { 2, 17, 3 }, { 2, 30, 10 }, { 3, 12, 24 }, { 2, 100, 30 },
};
enum { PROBLEMS = sizeof problems / sizeof *problems };

/* The weight w at which p w^{-1/2} (1-w)^{d/2-1} is e^LEVEL, in doubles: a
   hint, which is verified by other means.  The left side falls in w. */
static double
weight_at_level (double log_p, double level, slong d)
{
    double low = -200, high = 0, half = 0.5 * (double) d - 1;
    int i;

    for (i = 0; i < 64; i++) {
        double y = 0.5 * (low + high);
        if (log_p - 0.5 * y + half * log1p (-exp (y)) > level)
            low = y;
        else
            high = y;
    }
    return exp (low);
}

/* The level at which the weights add up to one, in doubles. */
static double
common_level (const double *log_p, const struct problem *problem)
{
    double low = -200, high = 200;
    int i;

    for (i = 0; i < 64; i++) {
        double level = 0.5 * (low + high), sum = 0;
        slong x;
        for (x = 0; x < problem->n; x++)
            sum += weight_at_level (log_p[x], level, problem->d);
        if (sum > 1)
            low = level;
        else
            high = level;
    }
    return 0.5 * (low + high);
}

/* Set SLOPE to -P h_d' (W) = P w^{-1/2} (1-w)^{d/2-1} / (2 B (d/2, 1/2)). */
static void
slope (arb_t value, const fmpq_t p, const fmpq_t w, slong d)
{
    arb_t x, y;

    arb_init (x);
    arb_init (y);
    arb_set_fmpq (value, p, PREC);
    arb_set_fmpq (x, w, PREC);
    arb_sqrt (y, x, PREC);
    arb_div (value, value, y, PREC);
    arb_sub_ui (x, x, 1, PREC);
    arb_neg (x, x);
    arb_sqrt (x, x, PREC);
    arb_pow_ui (x, x, (ulong) (d - 2), PREC);
    arb_mul (value, value, x, PREC);
    arb_set_si (x, d + 1);
    arb_mul_2exp_si (x, x, -1);
    arb_gamma (y, x, PREC);
    arb_mul (value, value, y, PREC);
    arb_set_si (x, d);
    arb_mul_2exp_si (x, x, -1);
    arb_rgamma (y, x, PREC);
    arb_mul (value, value, y, PREC);
    arb_const_sqrt_pi (x, PREC);
    arb_div (value, value, x, PREC);
    arb_mul_2exp_si (value, value, -1);
    arb_clear (x);
    arb_clear (y);
}

/*
 * Set W[0..N) to rationals of sum one near the best weights, and W[N] to a
 * multiplier near the slope of the last item.
 */
static void
find (fmpq *w, const fmpq *p, const struct problem *problem)
{
    double log_p[MOST_ITEMS], level;
    slong x, n = problem->n;
    arb_t value;

    for (x = 0; x < n; x++)
        log_p[x] = log (fmpq_get_d (p + x));
    level = common_level (log_p, problem);
    fmpq_one (w);
    for (x = 1; x < n; x++) {
        double weight = weight_at_level (log_p[x], level, problem->d);
        fmpz_set_d (fmpq_numref (w + x), ldexp (weight, 80));
        fmpz_one (fmpq_denref (w + x));
        fmpq_div_2exp (w + x, w + x, 80);
        fmpq_sub (w, w, w + x);
    }
    arb_init (value);
    slope (value, p + n - 1, w + n - 1, problem->d);
    arf_get_fmpq (w + n, arb_midref (value));
    arb_clear (value);
}

/* Are W[0..N) positive, of sum one? */
static int
is_feasible (const fmpq *w, slong n)
{
    fmpq_t sum;
    slong x;
    int good = 1;

    fmpq_init (sum);
    for (x = 0; x < n; x++) {
        good = good && fmpq_sgn (w + x) > 0;
        fmpq_add (sum, sum, w + x);
    }
    good = good && fmpq_is_one (sum);
    fmpq_clear (sum);
    return good;
}

/* Add the share of one item to both ends of the bracket; 0 when its cap
   cannot be had.  L is the multiplier. */
static int
add_item (arb_t least, arb_t most, const fmpq *p, const fmpq *w, slong d,
          const arb_t l)
{
    fmpq *at = _fmpq_vec_init (2);
    arb_t h, g, x;
    int good;

    arb_init (h);
    arb_init (g);
    arb_init (x);
    fmpq_set_si (at, d, 1);
    fmpq_set (at + 1, w);
    good = evaluate_point (h, &memscale_cap_quantity, at, 35);
    arb_set_fmpq (x, p, PREC);
    arb_mul (h, h, x, PREC);
    arb_add (most, most, h, PREC);
    /* g = -p h': the tangent at zero is h + g w, its slope with l is l - g. */
    slope (g, p, w, d);
    arb_set_fmpq (x, w, PREC);
    arb_addmul (h, g, x, PREC);
    arb_add (least, least, h, PREC);
    arb_sub (g, l, g, PREC);
    arb_zero (x);
    arb_min (g, g, x, PREC);
    arb_add (least, least, g, PREC);
    arb_clear (h);
    arb_clear (g);
    arb_clear (x);
    _fmpq_vec_clear (at, 2);
    return good;
}

/* Does the bracket from W, with the multiplier W[N], hold the quantity and is
   it narrower than 10^-10? */
static enum truth
verify (const fmpq *w, const struct problem *problem)
{
    slong n = problem->n, x;
    fmpq *p = _fmpq_vec_init (n);
    arb_t least, most, l, error;
    char at[64];
    enum truth truth = UNDECIDED;
    int good = is_feasible (w, n);

    arb_init (least);
    arb_init (most);
    arb_init (l);
    arb_init (error);
    enumerate_zipf (p, n, problem->alpha);
    arb_set_fmpq (l, w + n, PREC);
    arb_neg (least, l);
    for (x = 0; x < n && good; x++)
        good = add_item (least, most, p + x, w + x, problem->d, l);
    snprintf (at, sizeof at, "%ld %ld %ld", (long) problem->alpha, (long) n,
              (long) problem->d);
    if (good
        && evaluate_at (error, &memscale_optimal_error_quantity, at, 20)) {
        truth = weaker (is_at_most (least, error), is_at_most (error, most));
        /* A gap of 10^-10 or more says that the weights are poor hints. */
        arb_sub (most, most, least, PREC);
        arb_mul_ui (most, most, UWORD (10000000000), PREC);
        arb_one (least);
        truth = weaker (truth, arb_lt (most, least) ? PROVED : UNDECIDED);
    }
    arb_clear (least);
    arb_clear (most);
    arb_clear (l);
    arb_clear (error);
    _fmpq_vec_clear (p, n);
    return truth;
}

static void
name_part (char *part, size_t size, const struct problem *problem)
{
    snprintf (part, size, "alpha = %ld, N = %ld, d = %ld",
              (long) problem->alpha, (long) problem->n, (long) problem->d);
}

static enum truth
duality (struct certificate *certificate)
{
    enum truth truth = PROVED;
    size_t i;

    for (i = 0; i < PROBLEMS; i++) {
        slong n = problems[i].n;
        fmpq *v = _fmpq_vec_init (2 * n + 1), *p = v, *w = v + n;
        char part[64];
        enumerate_zipf (p, n, problems[i].alpha);
        find (w, p, problems + i);
        name_part (part, sizeof part, problems + i);
        record_put (certificate_begin (certificate, "duality", part,
                                       "weights and multiplier"),
                    "w", w, n + 1);
        truth = weaker (truth, verify (w, problems + i));
        _fmpq_vec_clear (v, 2 * n + 1);
    }
    return truth;
}

static enum truth
duality_again (const struct certificate *certificate)
{
    enum truth truth = PROVED;
    size_t i;

    for (i = 0; i < PROBLEMS; i++) {
        char part[64];
        const fmpq *w;
        slong n;
        name_part (part, sizeof part, problems + i);
        w = record_get (certificate_find (certificate, "duality", part), "w",
                        &n);
        if (n != problems[i].n + 1)
            return UNDECIDED;
        truth = weaker (truth, verify (w, problems + i));
    }
    return truth;
}

/* Two items: p_1 h' (w) = p_2 h' (1-w) at w/(1-w) = (p_1/p_2)^{2/(d-1)}.  With
   r = w/(1-w): w^-1/2 (1-w)^{d/2-1} and the same at 1-w have the quotient
   r^{-(d-1)/2}, whose square is checked for d = 2, ..., 12. */
static enum truth
two_items (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char left[64], right[64];
    slong d;

    (void) certificate;
    for (d = 2; d <= 12; d++) {
        snprintf (left, sizeof left, "(1 - w)^%ld/w/(w^%ld/(1 - w))",
                  (long) d - 2, (long) d - 2);
        snprintf (right, sizeof right, "(w/(1 - w))^-%ld", (long) d - 1);
        truth = weaker (truth, identity_check ("w", left, right));
    }
    return truth;
}

/* No weighting with a power of p does better. */
static enum truth
powers (struct certificate *certificate)
{
    static const char *const rho[] = { "0", "1/4", "1/2", "1" };
    enum truth truth = PROVED;
    arb_t best, error;
    char at[64];
    size_t i;

    (void) certificate;
    arb_init (best);
    arb_init (error);
    if (!evaluate_at (best, &memscale_optimal_error_quantity, "2 50 20", 20))
        truth = UNDECIDED;
    for (i = 0; i < sizeof rho / sizeof *rho; i++) {
        snprintf (at, sizeof at, "2 %s 50 20", rho[i]);
        if (!evaluate_at (error, &memscale_two_class_error_quantity, at, 20))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (best, error));
    }
    arb_clear (best);
    arb_clear (error);
    return truth;
}

static const struct step steps[] = {
    { "two dimensions",
      "d = 2: (1 - 2E)^2 holds the rational \\sum_x p_x^2, \\alpha \\le 3, "
      "N \\le 40",
      "derived here", BY_RATIONALS, two_dimensions, NULL },
    { "Cauchy's inequality",
      "\\sum p_x \\sqrt{w_x} \\le \\sqrt{\\sum p_x^2} for \\sum w_x = 1: "
      "the minimum for d = 2 is (1 - \\sqrt{\\sum p_x^2})/2 for all N",
      "derived here", BY_ALGEBRA, cauchy, NULL },
    { "convexity", "h_d is convex on [0,1] for all d \\ge 2", "derived here",
      BY_ALGEBRA, convex, NULL },
    { "tangent plane",
      "\\sum p_x h_d(v_x) \\ge \\sum p_x (h_d(w_x) - h_d'(w_x) w_x) + \\sum "
      "\\min(0, p_x h_d'(w_x) + \\lambda) - \\lambda for all feasible v, w "
      "and "
      "all \\lambda",
      "derived here", BY_ALGEBRA, tangent_plane, NULL },
    { "duality",
      "rational weights and a multiplier bracket the minimum, and the "
      "quantity with it, within 10^{-10} in eight cases up to N = 100",
      "derived here", BY_CERTIFICATE, duality, duality_again },
    { "two items",
      "N = 2: w_1/w_2 = (p_1/p_2)^{2/(d-1)} makes the slopes equal, "
      "d \\le 12",
      "derived here", BY_ALGEBRA, two_items, NULL },
    { "powers of p",
      "no worse than the weights p^\\rho, \\rho = 0, 1/4, 1/2, 1, at "
      "\\alpha = 2, N = 50, d = 20",
      "derived here", BY_INTERVALS, powers, NULL },
};

PROOF (memscale_optimal_error) = { STEPS (steps) };
