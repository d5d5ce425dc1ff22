/*
 * The mass MM (T) = sum_x p_x (1-p_x)^T that T draws from the Zipf law
 * p_x = C x^-a, C = 1/zeta (a), on all positive integers miss.
 *
 * Against its integral I (T) the sum is held in proofs/unseen_sum.h: for all
 * a > 1 and T >= k >= a, |MM/I - 1| <= M_k (zeta (a)/T)^{k/a}, and with twice
 * M_k where k < a.
 *
 * With b = 1-1/a and L = C^{1/a} Gamma (b)/a T^-b the integral is
 *
 *     I/L = T^b/Gamma (b) int e^{-Tt} t^{b-1} u (t) dt,
 *     u = e^{-t} ((1-e^-t)/t)^{b-1}
 *       = e^{-(1+b) t/2} (sinh (t/2)/(t/2))^{-(1-b)}.
 *
 * From 1 <= sinh (y)/y <= e^{y^2/6}, 1-z <= e^-z <= 1-z+z^2/2 this u lies
 * between 1 - (1+b) t/2 - (1-b) t^2/24 and 1 - (1+b) t/2 + (1+b)^2 t^2/8, so
 *
 *     -(1-b) b (b+1)/24 <= T^2 (I/L - 1 + b (b+1)/(2T)) <= b (b+1)^3/8.
 *
 * As u <= 1, also I <= L.
 */
#include "proofs/binomial.h"
#include "proofs/elementary.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/subdivide.h"
#include "proofs/summation.h"
#include "proofs/unseen_sum.h"

#include <stdio.h>

USES (quantity, memscale_unseen_mass);
USES (quantity, memscale_unseen_mass_asymptote);
USES (quantity, memscale_unseen_mass_leading);

enum { PREC = 96 };

/*
 * Set MASS to sum_k binom(T, k) (-1)^k zeta (a (k+1)) / zeta (a)^{k+1}, a
 * even: the powers of pi cancel.
 */
static void
even_mass (fmpq_t mass, slong a, slong t)
{
    fmpq *v = _fmpq_vec_init (3), *term = v, *power = v + 1, *zeta = v + 2;
    fmpz_t binomial;
    slong k;

    fmpz_init (binomial);
    fmpq_zero (mass);
    enumerate_even_zeta (zeta, a);
    fmpq_one (power);
    for (k = 0; k <= t; k++) {
        fmpq_div (power, power, zeta);
        enumerate_even_zeta (term, a * (k + 1));
        fmpq_mul (term, term, power);
        fmpz_bin_uiui (binomial, (ulong) t, (ulong) k);
        fmpq_mul_fmpz (term, term, binomial);
        if (k % 2 == 0)
            fmpq_add (mass, mass, term);
        else
            fmpq_sub (mass, mass, term);
    }
    fmpz_clear (binomial);
    _fmpq_vec_clear (v, 3);
}

static enum truth
even_exponents (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char at[32];
    fmpq_t mass;
    slong a, t;

    (void) certificate;
    fmpq_init (mass);
    for (a = 2; a <= 6; a += 2)
        for (t = 0; t <= 24; t += t < 6 ? 1 : 6) {
            even_mass (mass, a, t);
            snprintf (at, sizeof at, "%ld %ld", (long) a, (long) t);
            truth =
                weaker (truth, evaluates_to (&memscale_unseen_mass_quantity,
                                             at, mass));
        }
    fmpq_clear (mass);
    return truth;
}

static enum truth
pascal (struct certificate *certificate)
{
    return binomial_pascal (certificate);
}

static enum truth
pairs (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("x y", "(1 - x)*(1 - y) - (1 - x - y)", "x*y");
}

static enum truth
falls (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("p E", "p*E - p*(1 - p)*E", "p^2*E");
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "one item");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "one item");
}

static enum truth
kernels (struct certificate *certificate)
{
    return summation_check (6, certificate, "sums and integrals");
}

static enum truth
kernels_again (const struct certificate *certificate)
{
    return summation_recheck (6, certificate, "sums and integrals");
}

static enum truth
sinh_bounds (struct certificate *certificate)
{
    return hyperbolic_sine (certificate);
}

static enum truth
parabola (struct certificate *certificate)
{
    return exponential_parabola (certificate, "the integral's parabola");
}

static enum truth
parabola_again (const struct certificate *certificate)
{
    return exponential_parabola_recheck (certificate,
                                         "the integral's parabola");
}

/* A point of the quantity, with what the theorem says there. */
struct law {
    arb_t a, b, t;
    arb_t integral, leading; /* I (T) and L (T) */
};

static void
law_init (struct law *law, const char *exponent, slong t)
{
    fmpq_t a;
    arb_t x, y;

    fmpq_init (a);
    arb_init (law->a);
    arb_init (law->b);
    arb_init (law->t);
    arb_init (law->integral);
    arb_init (law->leading);
    arb_init (x);
    arb_init (y);
    fmpq_set_str (a, exponent, 10);
    arb_set_fmpq (law->a, a, PREC);
    arb_set_si (law->t, t);
    fmpq_inv (a, a);
    arb_set_fmpq (x, a, PREC);
    arb_sub_ui (law->b, x, 1, PREC);
    arb_neg (law->b, law->b);
    /* C^{1/a} Gamma (b) / a. */
    arb_zeta (y, law->a, PREC);
    arb_inv (y, y, PREC);
    arb_pow (y, y, x, PREC);
    arb_gamma (x, law->b, PREC);
    arb_mul (y, y, x, PREC);
    arb_div (y, y, law->a, PREC);
    arb_neg (x, law->b);
    arb_pow (law->leading, law->t, x, PREC);
    arb_mul (law->leading, law->leading, y, PREC);
    /* Times Gamma (T+1) / Gamma (T+1+b). */
    arb_add_ui (x, law->t, 1, PREC);
    arb_gamma (law->integral, x, PREC);
    arb_add (x, x, law->b, PREC);
    arb_rgamma (x, x, PREC);
    arb_mul (law->integral, law->integral, x, PREC);
    arb_mul (law->integral, law->integral, y, PREC);
    fmpq_clear (a);
    arb_clear (x);
    arb_clear (y);
}

static void
law_clear (struct law *law)
{
    arb_clear (law->a);
    arb_clear (law->b);
    arb_clear (law->t);
    arb_clear (law->integral);
    arb_clear (law->leading);
}

static const char *const exponents[] = { "6/5", "3/2", "2", "5/2", "3" };
enum { EXPONENTS = sizeof exponents / sizeof *exponents };

/* The quantity keeps to the bound of order K at one point. */
static enum truth
bound_at (const char *exponent, slong t, slong k)
{
    struct law law;
    arb_t mass, bound;
    char at[32];
    enum truth truth = UNDECIDED;

    law_init (&law, exponent, t);
    arb_init (mass);
    arb_init (bound);
    snprintf (at, sizeof at, "%s %ld", exponent, (long) t);
    if (evaluate_at (mass, &memscale_unseen_mass_quantity, at, 20)) {
        arb_div (mass, mass, law.integral, PREC);
        arb_sub_ui (mass, mass, 1, PREC);
        arb_abs (mass, mass);
        unseen_bound (bound, law.a, law.t, k, PREC);
        arb_sub_si (law.a, law.a, k, PREC);
        if (!arb_is_nonpositive (law.a))
            arb_mul_2exp_si (bound, bound, 1);
        truth = is_at_most (mass, bound);
    }
    arb_clear (mass);
    arb_clear (bound);
    law_clear (&law);
    return truth;
}

static enum truth
bounds (struct certificate *certificate)
{
    static const slong draws[] = { 10, 100, 1000, 10000 };
    enum truth truth = PROVED;
    size_t i, j;
    slong k;

    (void) certificate;
    for (i = 0; i < EXPONENTS; i++)
        for (j = 0; j < sizeof draws / sizeof *draws; j++)
            for (k = 4; k <= 6; k += 2)
                truth = weaker (truth, bound_at (exponents[i], draws[j], k));
    /* Below alpha, where the bound is doubled. */
    for (j = 0; j < sizeof draws / sizeof *draws; j++) {
        truth = weaker (truth, bound_at ("5", draws[j], 1));
        truth = weaker (truth, bound_at ("9", draws[j], 2));
    }
    return truth;
}

/* K_k times the bound of int |F^(k)| is at most, and nearly, the right side
   that the theorem states. */
static enum truth
quadrature_at (const char *exponent, slong t, slong k)
{
    struct law law;
    fmpq_t constant;
    arb_t value, bound;
    enum truth truth;

    law_init (&law, exponent, t);
    fmpq_init (constant);
    arb_init (value);
    arb_init (bound);
    unseen_quadrature (value, law.a, t, k, PREC);
    summation_constant (constant, k);
    arb_set_fmpq (bound, constant, PREC);
    arb_mul (value, value, bound, PREC);
    unseen_bound (bound, law.a, law.t, k, PREC);
    arb_mul (bound, bound, law.integral, PREC);
    truth = is_at_most (value, bound);
    /* Gamma (x+s) >= x^s Gamma (x) and the cut lose less than half. */
    arb_mul_2exp_si (value, value, 1);
    truth = weaker (truth, is_at_most (bound, value));
    fmpq_clear (constant);
    arb_clear (value);
    arb_clear (bound);
    law_clear (&law);
    return truth;
}

static enum truth
quadratures (struct certificate *certificate)
{
    enum truth truth = PROVED;

    (void) certificate;
    truth = weaker (truth, quadrature_at ("3/2", 40, 4));
    truth = weaker (truth, quadrature_at ("2", 60, 4));
    truth = weaker (truth, quadrature_at ("2", 90, 6));
    return weaker (truth, quadrature_at ("3", 60, 4));
}

/* I/L between its two bounds at one point. */
static enum truth
integral_at (const char *exponent, slong t)
{
    struct law law;
    arb_t gap, next, least, most;
    enum truth truth;

    law_init (&law, exponent, t);
    arb_init (gap);
    arb_init (next);
    arb_init (least);
    arb_init (most);
    /* T^2 (I/L - 1 + b (b+1)/(2T)). */
    arb_add_ui (next, law.b, 1, PREC);
    arb_mul (least, next, law.b, PREC);
    arb_div (gap, least, law.t, PREC);
    arb_mul_2exp_si (gap, gap, -1);
    arb_sub_ui (gap, gap, 1, PREC);
    arb_div (most, law.integral, law.leading, PREC);
    arb_add (gap, gap, most, PREC);
    arb_mul (gap, gap, law.t, PREC);
    arb_mul (gap, gap, law.t, PREC);
    /* b (b+1)^3/8 and (b-1) b (b+1)/24. */
    arb_mul (most, least, next, PREC);
    arb_mul (most, most, next, PREC);
    arb_mul_2exp_si (most, most, -3);
    arb_sub_ui (next, law.b, 1, PREC);
    arb_mul (least, least, next, PREC);
    arb_div_ui (least, least, 24, PREC);
    truth = weaker (is_at_most (least, gap), is_at_most (gap, most));
    arb_clear (gap);
    arb_clear (next);
    arb_clear (least);
    arb_clear (most);
    law_clear (&law);
    return truth;
}

static enum truth
integrals (struct certificate *certificate)
{
    enum truth truth = PROVED;
    size_t i;
    slong t;

    (void) certificate;
    for (i = 0; i < EXPONENTS; i++)
        for (t = 1; t <= 1000; t *= 10)
            truth = weaker (truth, integral_at (exponents[i], t));
    return truth;
}

/*
 * A uniform bound: for all a between LEAST and MOST and all T >= 100
 *     |MM/L - 1 + b (b+1)/(2T)| <= CONSTANT T^-RATE,
 * from order K with k/a >= RATE, RATE <= 2, so that T^RATE times the bound
 * falls with T: it is enough at T = 100.
 */
struct uniform {
    const char *label, *least, *most, *rate;
    slong k, constant;
};

static const struct uniform uniform[] = {
    { "two terms, alpha at most 2", "6/5", "2", "2", 4, 54 },
    { "two terms, alpha at most 3", "2", "3", "2", 6, 6220 },
    { "two terms, small T", "2", "3", "4/3", 4, 71 },
};

/* CONSTANT - 100^RATE (M_k (zeta (a)/100)^{k/a} + b (b+1)^3/(8 100^2)), with
   M_k and b at a = x_0. */
static void
uniform_value (arb_t value, const struct box *box, slong prec,
               const void *data)
{
    const struct uniform *u = data;
    arb_t t, x, y;
    fmpq_t rate;

    arb_init (t);
    arb_init (x);
    arb_init (y);
    fmpq_init (rate);
    arb_set_si (t, 100);
    unseen_bound (value, box->x, t, u->k, prec);
    arb_inv (x, box->x, prec);
    arb_sub_ui (x, x, 1, prec);
    arb_neg (x, x);
    arb_add_ui (y, x, 1, prec);
    arb_pow_ui (y, y, 3, prec);
    arb_mul (y, y, x, prec);
    arb_div_ui (y, y, 80000, prec);
    arb_add (value, value, y, prec);
    fmpq_set_str (rate, u->rate, 10);
    arb_pow_fmpq (t, t, rate, prec);
    arb_mul (value, value, t, prec);
    arb_sub_si (value, value, u->constant, prec);
    arb_neg (value, value);
    arb_clear (t);
    arb_clear (x);
    arb_clear (y);
    fmpq_clear (rate);
}

/* RATE <= 2 and RATE <= K / MOST. */
static int
falls_with_t (const struct uniform *u)
{
    fmpq_t rate, most;
    int good;

    fmpq_init (rate);
    fmpq_init (most);
    fmpq_set_str (rate, u->rate, 10);
    fmpq_set_str (most, u->most, 10);
    good = fmpq_cmp_si (rate, 2) <= 0;
    fmpq_mul (rate, rate, most);
    good = good && fmpq_cmp_si (rate, u->k) <= 0;
    fmpq_clear (rate);
    fmpq_clear (most);
    return good;
}

static enum truth
uniform_bound (const struct uniform *u, struct certificate *certificate,
               const struct certificate *kept, int again)
{
    fmpq *ends = _fmpq_vec_init (2);
    struct subdivision problem = { .dimension = 1,
                                   .lower = ends,
                                   .upper = ends + 1,
                                   .value = uniform_value,
                                   .depth = 30,
                                   .leaves = 5000,
                                   .prec = 64,
                                   .data = u };
    enum truth truth = UNDECIDED;

    fmpq_set_str (ends, u->least, 10);
    fmpq_set_str (ends + 1, u->most, 10);
    if (!falls_with_t (u))
        truth = DISPROVED;
    else if (again)
        truth = subdivide_recheck (&problem,
                                   certificate_find (kept, u->label, ""));
    else
        truth = subdivide_check (
            &problem,
            certificate_begin (certificate, u->label, "", "subdivision"));
    _fmpq_vec_clear (ends, 2);
    return truth;
}

static enum truth
uniform_0 (struct certificate *certificate)
{
    return uniform_bound (uniform, certificate, NULL, 0);
}

static enum truth
uniform_0_again (const struct certificate *certificate)
{
    return uniform_bound (uniform, NULL, certificate, 1);
}

static enum truth
uniform_1 (struct certificate *certificate)
{
    return uniform_bound (uniform + 1, certificate, NULL, 0);
}

static enum truth
uniform_1_again (const struct certificate *certificate)
{
    return uniform_bound (uniform + 1, NULL, certificate, 1);
}

static enum truth
uniform_2 (struct certificate *certificate)
{
    return uniform_bound (uniform + 2, certificate, NULL, 0);
}

static enum truth
uniform_2_again (const struct certificate *certificate)
{
    return uniform_bound (uniform + 2, NULL, certificate, 1);
}

/* The quantities for L and for its two terms are what is meant here. */
static enum truth
terms_at (const char *exponent, slong t)
{
    struct law law;
    arb_t x;
    char at[32];
    enum truth truth;

    law_init (&law, exponent, t);
    arb_init (x);
    snprintf (at, sizeof at, "%s %ld", exponent, (long) t);
    truth = evaluates_near (&memscale_unseen_mass_leading_quantity, at,
                            law.leading, 18);
    arb_add_ui (x, law.b, 1, PREC);
    arb_mul (x, x, law.b, PREC);
    arb_div (x, x, law.t, PREC);
    arb_mul_2exp_si (x, x, -1);
    arb_sub_ui (x, x, 1, PREC);
    arb_neg (x, x);
    arb_mul (x, x, law.leading, PREC);
    truth = weaker (
        truth,
        evaluates_near (&memscale_unseen_mass_asymptote_quantity, at, x, 18));
    arb_clear (x);
    law_clear (&law);
    return truth;
}

static enum truth
terms (struct certificate *certificate)
{
    enum truth truth = PROVED;
    size_t i;
    slong t;

    (void) certificate;
    for (i = 0; i < EXPONENTS; i++)
        for (t = 1; t <= 1000; t *= 10)
            truth = weaker (truth, terms_at (exponents[i], t));
    return truth;
}

/*
 * Set BOUND to 100 (e_1 + e_2)/((1 - e_1) log 2) at T = 100, e_1 = HALF/T
 * + K T^-RATE and e_2 the same at 2T: with MM = L (1-e) and |e| at most these,
 * log_2 (MM (2T)/MM (T)) is within bound/T of 1/a - 1, for all T >= 100, as
 * T times it falls with T when RATE >= 1.
 */
static void
slope_bound (arb_t bound, const fmpq_t half, const struct uniform *u)
{
    fmpq_t rate;
    arb_t x, e, twice;

    fmpq_init (rate);
    arb_init (x);
    arb_init (e);
    arb_init (twice);
    fmpq_set_str (rate, u->rate, 10);
    arb_set_si (x, 100);
    arb_pow_fmpq (x, x, rate, PREC);
    arb_set_si (e, u->constant);
    arb_div (e, e, x, PREC);
    arb_set_si (x, 2);
    arb_pow_fmpq (x, x, rate, PREC);
    arb_div (twice, e, x, PREC);
    arb_set_fmpq (x, half, PREC);
    arb_div_ui (x, x, 100, PREC);
    arb_add (e, e, x, PREC);
    arb_mul_2exp_si (x, x, -1);
    arb_add (twice, twice, x, PREC);
    arb_add (bound, e, twice, PREC);
    arb_mul_ui (bound, bound, 100, PREC);
    arb_sub_ui (e, e, 1, PREC);
    arb_neg (e, e);
    arb_const_log2 (x, PREC);
    arb_mul (e, e, x, PREC);
    arb_div (bound, bound, e, PREC);
    fmpq_clear (rate);
    arb_clear (x);
    arb_clear (e);
    arb_clear (twice);
}

/* T |log_2 (MM (2T)/MM (T)) - 1/a + 1| <= MOST for one T. */
static enum truth
slope_at (const char *exponent, slong t, slong most)
{
    struct law law;
    arb_t once, twice;
    char at[32];
    enum truth truth = UNDECIDED;
    int found;

    law_init (&law, exponent, t);
    arb_init (once);
    arb_init (twice);
    snprintf (at, sizeof at, "%s %ld", exponent, (long) t);
    found = evaluate_at (once, &memscale_unseen_mass_quantity, at, 20);
    snprintf (at, sizeof at, "%s %ld", exponent, (long) (2 * t));
    if (found && evaluate_at (twice, &memscale_unseen_mass_quantity, at, 20)) {
        arb_div (twice, twice, once, PREC);
        arb_log (twice, twice, PREC);
        arb_const_log2 (once, PREC);
        arb_div (twice, twice, once, PREC);
        /* The exponent is -b. */
        arb_add (twice, twice, law.b, PREC);
        arb_abs (twice, twice);
        arb_mul_si (twice, twice, t, PREC);
        arb_set_si (once, most);
        truth = is_at_most (twice, once);
    }
    arb_clear (once);
    arb_clear (twice);
    law_clear (&law);
    return truth;
}

/* b (b+1)/2 is 3/8 at alpha = 2 and 5/9 at alpha = 3. */
static enum truth
slopes (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t half;
    arb_t bound, most;

    (void) certificate;
    fmpq_init (half);
    arb_init (bound);
    arb_init (most);
    fmpq_set_si (half, 3, 8);
    slope_bound (bound, half, uniform);
    arb_set_si (most, 2);
    truth = is_at_most (bound, most);
    fmpq_set_si (half, 5, 9);
    slope_bound (bound, half, uniform + 2);
    arb_set_si (most, 40);
    truth = weaker (truth, is_at_most (bound, most));
    truth = weaker (truth, slope_at ("3/2", 100, 2));
    truth = weaker (truth, slope_at ("2", 1000, 2));
    truth = weaker (truth, slope_at ("3", 100, 40));
    fmpq_clear (half);
    arb_clear (bound);
    arb_clear (most);
    return truth;
}

static const struct step steps[] = {
    { "even exponents",
      "\\alpha \\in \\{2,4,6\\}, T \\le 24: the ball holds the rational "
      "\\sum_k \\binom{T}{k} (-1)^k \\zeta(\\alpha(k+1))/"
      "\\zeta(\\alpha)^{k+1}, by Bernoulli numbers",
      "derived here", BY_RATIONALS, even_exponents, NULL },
    { "Bonferroni",
      "(-1)^{m+1} ((1-p)^T - \\sum_{k \\le m} \\binom{T}{k} (-p)^k) \\ge 0 "
      "for all 0 \\le p \\le 1, T, m \\ge 0, by Pascal's rule and induction",
      "derived here", BY_ALGEBRA, pascal, NULL },
    { "variance",
      "Var \\le \\sum_x p_x^2 (1-p_x)^T, since 1-x-y = (1-x)(1-y) - xy",
      "derived here", BY_ALGEBRA, pairs, NULL },
    { "falls with T", "p(1-p)^T - p(1-p)^{T+1} = p^2 (1-p)^T \\ge 0 for all T",
      "derived here", BY_ALGEBRA, falls, NULL },
    { "one item",
      "p (1-p)^T \\le 1/(eT) for all 0 \\le p \\le 1, T \\ge 1, from "
      "1+y \\le e^y for all y; and \\int e^{-Tt} u \\ge its tangent's",
      "derived here", BY_CERTIFICATE, tangent, tangent_again },
    { "derivatives",
      "x^k F^{(k)} = \\sum_{j \\le k} g_j(a) T^{\\underline j} p^{1+j} "
      "(1-p)^{T-j} for F = p(1-p)^T, p = C x^{-a}, all a, T and k \\le 6",
      "derived here", BY_ALGEBRA, unseen_derivatives, NULL },
    { "sums and integrals",
      "|\\sum F - \\int F| \\le K_k \\int |F^{(k)}|, k \\le 6", "derived here",
      BY_CERTIFICATE, kernels, kernels_again },
    { "sum against integral",
      "|MM(T)/I(T) - 1| \\le M_k(\\alpha) (\\zeta(\\alpha)/T)^{k/\\alpha} for "
      "all \\alpha > 1, T \\ge k, k \\le 6, M_k doubled where k < \\alpha, by "
      "the "
      "two steps before and Beta integrals; the quantity keeps to it at "
      "k = 1, 2, 4, 6",
      "derived here", BY_INTERVALS, bounds, NULL },
    { "Beta integrals",
      "K_k C^{(1-k)/\\alpha}/\\alpha \\int (\\ldots) \\le I M_k "
      "(\\zeta(\\alpha)/T)^{k/\\alpha}, both sides within a factor of two, by "
      "quadrature at points",
      "derived here", BY_INTERVALS, quadratures, NULL },
    { "hyperbolic sine",
      "1 \\le \\sinh(y)/y \\le e^{y^2/6}: (2k+2)(2k+3) - 6(k+1) = 4k(k+1)",
      "derived here", BY_ALGEBRA, sinh_bounds, NULL },
    { "the integral's parabola", "e^{-z} \\le 1 - z + z^2/2 for all z \\ge 0",
      "derived here", BY_CERTIFICATE, parabola, parabola_again },
    { "integral",
      "-(1-\\beta)\\beta(\\beta+1)/24 \\le T^2 (I/L - 1 + "
      "\\beta(\\beta+1)/(2T)) \\le \\beta(\\beta+1)^3/8 for all T > 0, "
      "\\beta = 1-1/\\alpha, by the two steps before; checked at points",
      "derived here", BY_INTERVALS, integrals, NULL },
    { "two terms, alpha at most 2",
      "|MM/L - 1 + \\beta(\\beta+1)/(2T)| \\le 54/T^2 for all 6/5 \\le "
      "\\alpha \\le 2, T \\ge 100, L = C^{1/\\alpha} \\Gamma(\\beta)/\\alpha "
      "\\, T^{-\\beta}",
      "derived here", BY_CERTIFICATE, uniform_0, uniform_0_again },
    { "two terms, alpha at most 3",
      "the same within 6220/T^2 for all 2 \\le \\alpha \\le 3, T \\ge 100",
      "derived here", BY_CERTIFICATE, uniform_1, uniform_1_again },
    { "two terms, small T",
      "the same within 71 T^{-4/3} for all 2 \\le \\alpha \\le 3, T \\ge 100",
      "derived here", BY_CERTIFICATE, uniform_2, uniform_2_again },
    { "terms",
      "L and L (1 - \\beta(\\beta+1)/(2T)) are the quantities "
      "unseen_mass_leading "
      "and unseen_mass_asymptote, to 18 digits",
      "derived here", BY_INTERVALS, terms, NULL },
    { "local slope",
      "\\log_2(MM(2T)/MM(T)) \\to 1/\\alpha - 1 for all \\alpha > 1, as I/L "
      "and "
      "MM/I tend to 1; within 2/T for 6/5 \\le \\alpha \\le 2 and 40/T for "
      "2 \\le \\alpha \\le 3, all T \\ge 100",
      "paper's exponent (as recalled)", BY_INTERVALS, slopes, NULL },
};

PROOF (memscale_unseen_mass) = { STEPS (steps) };
