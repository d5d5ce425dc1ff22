/*
 * The unseen mass by a direct head and Euler's and Maclaurin's sum from X on,
 * to the last item N or without end:
 *
 *     sum_{x=X}^N f(x) = int_X^N f + (f(X) + f(N))/2
 *         + sum_{j=1}^{m} B_2j/(2j)! (f^(2j-1)(N) - f^(2j-1)(X)) + R,
 *     |R| <= 2 zeta(2m) / (2 pi)^2m int_X^N |f^(2m)(x)| dx.
 *
 * The remainder.  Let x >= X and 0 < r < 1.  In the disc |z-x| <= r x, f is
 * holomorphic, |z/x| >= 1-r and |arg z| <= asin r, so w = p(z) satisfies
 * |w| <= v = p(X) (1-r)^-a and Re w >= c |w|, c = cos (min (a asin r, pi)).
 * From |1-w|^2 <= exp (|w|^2 - 2 c |w|) and the convexity of the exponent in
 * |w|, |1-w|^T <= E = exp (T max (0, v (v/2 - c))).  Cauchy's estimate on the
 * circle is |f^(2m)(x)| <= (2m)!/(r x)^2m (1-r)^-a p(x) E, and the integral
 * over x gives, with 2 zeta(2m) < 4,
 *
 *     |R| <= 4 (2m)! / (2 pi r X)^2m (1-r)^-a E p(X) X / (2m+a-1).
 *
 * While v <= 2c, E = 1 whatever T is: X grows with the precision only.
 *
 * The first ranks, where T p(x) is large, need not be added: up to rank y they
 * make at most (1 - p(y))^T.
 */
#include "theory/unseen.h"

#include "theory/missing.h"
#include "theory/unseen_parts.h"
#include "theory/zipf.h"

#include <math.h>

enum { LOW = 64 }; /* bits for bounds */

/* More ball operations than this are not begun without being asked. */
static const double MOST_COST = 1e10;

/* Set C to 1 / sum x^-a. */
static void
normaliser (arb_t c, const fmpq_t alpha, const fmpz *items, slong prec)
{
    if (items == NULL)
        zipf_total (c, alpha, prec);
    else
        zipf_harmonic (c, alpha, items, prec);
    arb_inv (c, c, prec);
}

static void
init_law (struct unseen_law *law, const fmpq_t alpha, const fmpz *items,
          const fmpz_t draws, slong prec, slong below)
{
    law->alpha = alpha;
    law->draws = draws;
    law->prec = prec;
    arb_init (law->a);
    arb_init (law->c);
    arb_init (law->t);
    arb_set_fmpq (law->a, alpha, prec);
    arb_set_fmpz (law->t, draws);
    /* 1 - C is wanted to PREC bits of the answer, if it is not too small. */
    normaliser (law->c, alpha, items, below <= prec ? prec + below : prec);
}

static void
clear_law (struct unseen_law *law)
{
    arb_clear (law->a);
    arb_clear (law->c);
    arb_clear (law->t);
}

/*
 * f(1) for a large exponent, where 1 - C = (H - 1) / H is as small as the
 * answer: taken from the other ranks it is sharp.
 */
static void
first_term (arb_t f, const fmpz *items, const struct unseen_law *law)
{
    slong prec = law->prec;
    fmpz_t one;
    arb_t beyond;

    fmpz_init_set_ui (one, 1);
    arb_init (beyond);
    zipf_tail (f, law->alpha, one, prec);
    if (items != NULL) {
        zipf_tail (beyond, law->alpha, items, prec);
        arb_sub (f, f, beyond, prec);
    }
    arb_mul (f, f, law->c, prec);
    if (fmpz_bits (law->draws) <= 24) {
        arb_pow_fmpz (f, f, law->draws, prec);
    } else {
        arb_log (f, f, prec);
        arb_mul (f, f, law->t, prec);
        arb_exp (f, f, prec);
    }
    arb_mul (f, f, law->c, prec);
    fmpz_clear (one);
    arb_clear (beyond);
}

/* Set SUM to the f(x) with first <= x < start. */
static void
head (arb_t sum, const struct unseen_plan *plan, const fmpz *items,
      const struct unseen_law *law, slong prec, slong below)
{
    int apart = plan->first == 1 && below > law->prec && plan->a > 20;
    arb_t f;

    missing_mass (sum, law->c, law->alpha, law->draws, plan->first + apart,
                  plan->start - 1, prec, below);
    if (apart) {
        arb_init (f);
        first_term (f, items, law);
        arb_add (sum, sum, f, law->prec);
        arb_clear (f);
    }
}

static void
init_point (struct unseen_point *point, const fmpz_t rank,
            const struct unseen_law *law)
{
    fmpz_init_set (point->rank, rank);
    arb_init (point->p);
    arb_init (point->f);
    zipf_power (point->p, rank, law->alpha, law->prec);
    arb_mul (point->p, point->p, law->c, law->prec);
    missing_chance (point->f, point->p, law->draws, law->prec);
    arb_mul (point->f, point->f, point->p, law->prec);
}

static void
clear_point (struct unseen_point *point)
{
    fmpz_clear (point->rank);
    arb_clear (point->p);
    arb_clear (point->f);
}

/* Bound the mass of the ranks before FIRST. */
static void
bound_skipped (mag_t bound, slong first, const struct unseen_law *law)
{
    fmpz_t rank;
    arb_t p, miss;
    mag_t other;

    mag_init (other);
    fmpz_init_set_si (rank, first - 1);
    arb_init (p);
    arb_init (miss);
    /* T p may be so large that its last bits decide. */
    zipf_power (p, rank, law->alpha, law->prec);
    arb_mul (p, p, law->c, law->prec);
    missing_chance (miss, p, law->draws, law->prec);
    arb_get_mag (bound, miss);
    /* Near p = 1 the logarithm is blunt, but (1-p)^T <= e^-Tp. */
    arb_mul (p, p, law->t, law->prec);
    arb_neg (p, p);
    arb_exp (p, p, LOW);
    arb_get_mag (other, p);
    mag_min (bound, bound, other);
    fmpz_clear (rank);
    arb_clear (p);
    arb_clear (miss);
    mag_clear (other);
}

/* Set BOUND to E (1-r)^-a, see above. */
static void
bound_circle (mag_t bound, slong radius, const arb_t p,
              const struct unseen_law *law)
{
    arb_t v, c, angle;
    mag_t exponent;

    arb_init (v);
    arb_init (c);
    arb_init (angle);
    mag_init (exponent);
    arb_set_si (angle, radius);
    arb_mul_2exp_si (angle, angle, -6);
    arb_sub_ui (v, angle, 1, LOW);
    arb_neg (v, v);
    arb_pow (v, v, law->a, LOW);
    arb_inv (v, v, LOW);
    arb_get_mag (bound, v);
    arb_asin (angle, angle, LOW);
    arb_mul (angle, angle, law->a, LOW);
    arb_const_pi (c, LOW);
    if (arb_lt (angle, c))
        arb_cos (c, angle, LOW);
    else
        arb_set_si (c, -1);
    arb_mul (v, v, p, LOW);
    arb_mul_2exp_si (angle, v, -1);
    arb_sub (c, angle, c, LOW);
    if (!arb_is_nonpositive (c)) {
        arb_mul (c, c, v, LOW);
        arb_mul (c, c, law->t, LOW);
        arb_get_mag (exponent, c);
        mag_exp (exponent, exponent);
        mag_mul (bound, bound, exponent);
    }
    arb_clear (v);
    arb_clear (c);
    arb_clear (angle);
    mag_clear (exponent);
}

/* Bound |R|. */
static void
bound_rest (mag_t bound, const struct unseen_plan *plan, const arb_t p,
            const struct unseen_law *law)
{
    ulong twice = 2 * (ulong) plan->terms;
    arb_t base;
    mag_t part;

    arb_init (base);
    mag_init (part);
    bound_circle (bound, plan->radius, p, law);
    mag_fac_ui (part, twice);
    mag_mul (bound, bound, part);
    /* 4 X p(X) / (2m-1), more than with 2m+a-1 */
    arb_get_mag (part, p);
    mag_mul (bound, bound, part);
    mag_mul_ui (bound, bound, 4 * (ulong) plan->start);
    mag_div_ui (bound, bound, twice - 1);
    arb_const_pi (base, LOW);
    arb_mul_si (base, base, plan->start, LOW);
    arb_mul_si (base, base, plan->radius, LOW);
    arb_mul_2exp_si (base, base, 1 - 6);
    arb_pow_ui (base, base, twice, LOW);
    arb_inv (base, base, LOW);
    arb_get_mag (part, base);
    mag_mul (bound, bound, part);
    arb_clear (base);
    mag_clear (part);
}

/* Add the half term and the corrections of one end. */
static void
add_end (arb_t mass, int last, const struct unseen_point *point,
         const struct unseen_plan *plan, const struct unseen_law *law)
{
    arb_t part;

    arb_init (part);
    unseen_corrections (part, point, plan->terms, plan->radius, law);
    if (last)
        arb_add (mass, mass, part, law->prec);
    else
        arb_sub (mass, mass, part, law->prec);
    arb_mul_2exp_si (part, point->f, -1);
    arb_add (mass, mass, part, law->prec);
    arb_clear (part);
}

/* Add all ranks from START on. */
static void
add_rest (arb_t mass, const struct unseen_plan *plan, const fmpz *items,
          const struct unseen_law *law)
{
    struct unseen_point low, high;
    fmpz_t start;
    arb_t part;
    mag_t rest;

    fmpz_init_set_si (start, plan->start);
    arb_init (part);
    mag_init (rest);
    init_point (&low, start, law);
    if (items != NULL)
        init_point (&high, items, law);
    unseen_area (part, &low, items == NULL ? NULL : &high, law);
    arb_add (mass, mass, part, law->prec);
    add_end (mass, 0, &low, plan, law);
    if (items != NULL) {
        add_end (mass, 1, &high, plan, law);
        clear_point (&high);
    }
    bound_rest (rest, plan, low.p, law);
    arb_add_error_mag (mass, rest);
    clear_point (&low);
    fmpz_clear (start);
    arb_clear (part);
    mag_clear (rest);
}

/*
 * Bits that cancel: the recurrence loses about a T p(X)/X for each of its
 * steps, and the integral up to the last rank N about T p(N).
 */
static slong
cancelled (const struct unseen_plan *plan)
{
    double x = (double) plan->start, bits = 0;

    if (plan->terms == 0)
        return 0;
    if (plan->log_items < 1000)
        bits = 1.5 * unseen_argument (exp (plan->log_items), plan);
    bits += 3 * plan->a * unseen_argument (x, plan) / x * (double) plan->terms;
    return (slong) FLINT_MIN (bits, 1e9) + 4;
}

/* A mean of probabilities lies between 0 and 1. */
static void
give_up (arb_t mass)
{
    arb_zero (mass);
    arb_add_error_2exp_si (mass, 0);
}

void
unseen_mass_maclaurin (arb_t mass, const fmpq_t alpha, const fmpz *items,
                       const fmpz_t draws, slong prec)
{
    struct unseen_plan plan;
    struct unseen_law law;
    slong below, more;
    mag_t skipped;

    unseen_make_plan (&plan, alpha, items, draws, prec);
    if (!(plan.cost < MOST_COST)) {
        give_up (mass);
        return;
    }
    below = (slong) FLINT_MAX (0, FLINT_MIN (-plan.log_mass / M_LN2, 1e17));
    more = (slong) fmpz_bits (draws) + cancelled (&plan);
    init_law (&law, alpha, items, draws, prec + 12 + more, below);
    head (mass, &plan, items, &law, prec + 12, below);
    if (plan.terms > 0)
        add_rest (mass, &plan, items, &law);
    if (plan.first > 1) {
        mag_init (skipped);
        bound_skipped (skipped, plan.first, &law);
        arb_add_error_mag (mass, skipped);
        mag_clear (skipped);
    }
    clear_law (&law);
}

void
unseen_mass (arb_t mass, const fmpq_t alpha, const fmpz *items,
             const fmpz_t draws, slong prec)
{
    if (fmpz_is_zero (draws))
        arb_one (mass);
    else if (items != NULL && fmpz_is_one (items))
        arb_zero (mass);
    else if (items == NULL && unseen_mass_integral_serves (alpha, draws, prec))
        unseen_mass_integral (mass, alpha, draws, prec);
    else
        unseen_mass_maclaurin (mass, alpha, items, draws, prec);
}

double
unseen_mass_work (const fmpq_t alpha, const fmpz *items, const fmpz_t draws,
                  slong prec)
{
    struct unseen_plan plan;

    if (fmpz_is_zero (draws) || (items != NULL && fmpz_is_one (items)))
        return 1;
    if (items == NULL && unseen_mass_integral_serves (alpha, draws, prec))
        return (double) prec;
    unseen_make_plan (&plan, alpha, items, draws, prec);
    return plan.cost;
}
