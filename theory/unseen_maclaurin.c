/*
 * The unseen mass by a direct head and Euler's and Maclaurin's sum from X on:
 *
 *     sum_{x>=X} f(x) = I + f(X)/2 - sum_{j=1}^{m} B_2j/(2j)! f^(2j-1)(X) + R,
 *     |R| <= 2 zeta(2m) / (2 pi)^2m int_X^oo |f^(2m)(x)| dx.
 *
 * The integral.  As in theory/unseen_integral.c, with z = p(X), b = 1 - 1/a,
 *
 *     I = C^(1/a)/a int_0^z u^(b-1) (1-u)^T du
 *       = X f(X) (1-z)/(a-1) sum_{k>=0} (b+T+1)_k / (b+1)_k z^k,
 *
 * a series of positive terms whose ratios fall: once a ratio r is below 1, the
 * rest is at most r/(1-r) times the last term.
 *
 * The derivatives.  With f(X (1+u)) = sum f_k u^k, w(u) = p(X (1+u)),
 * (1+u)(1-w) f' = -a (1 - (T+1) w) f, which gives f_{k+1} from f_0, ..., f_k;
 * and B_2j/(2j)! f^(2j-1)(X) = B_2j/(2j) f_{2j-1} X^(1-2j).
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
 * The first terms, where T p(x) is large, need not be added: up to rank y they
 * make at most (1 - p(y))^T <= exp (-T p(y)).
 */
#include "theory/unseen.h"

#include "theory/missing.h"
#include "theory/zipf.h"

#include <math.h>

/* Bits for bounds; answers below 2^-APART have their first term apart. */
enum { LOW = 64, APART = 64 };

/* The law and the plan: sums start at FIRST, Euler and Maclaurin take over at
   START with TERMS corrections and discs of relative radius RADIUS/64. */
struct plan {
    const fmpq *alpha;
    const fmpz *draws;
    double a, above_one, log_total, log_draws, log_mass; /* natural logs */
    slong first, start, terms, radius;
    double cost;
};

static double
rational (const fmpq_t x)
{
    return exp (fmpz_dlog (fmpq_numref (x)) - fmpz_dlog (fmpq_denref (x)));
}

/* log p(x), roughly. */
static double
log_share (double x, const struct plan *plan)
{
    return -plan->a * log (x) - plan->log_total;
}

/*
 * The size of the answer, roughly from below: beyond the rank where T p(x)
 * falls to 1/2 most of the mass is unseen.
 */
static void
guess_mass (struct plan *plan)
{
    double log_rank = (plan->log_draws - plan->log_total + M_LN2) / plan->a;

    if (log_rank < 0)
        log_rank = 0;
    else if (log_rank < 30)
        log_rank = log (ceil (exp (log_rank)));
    plan->log_mass = -1.5 - plan->log_total - plan->above_one * log_rank
                     + FLINT_MAX (-log_rank, -log (plan->above_one));
}

static void
init_plan (struct plan *plan, const fmpq_t alpha, const fmpz_t draws)
{
    fmpq_t above;

    fmpq_init (above);
    fmpq_sub_ui (above, alpha, 1);
    plan->alpha = alpha;
    plan->draws = draws;
    plan->a = rational (alpha);
    plan->above_one = rational (above);
    /* Three terms of zeta and a midpoint integral. */
    plan->log_total = log (1 + pow (2, -plan->a) + pow (3, -plan->a)
                           + pow (3.5, -plan->above_one) / plan->above_one);
    plan->log_draws = fmpz_dlog (draws);
    guess_mass (plan);
    fmpq_clear (above);
}

/*
 * The corrections, 2m at least 2, that bring the bound on |R| below e^-NEED
 * relative to the mass, with discs of radius R: by Stirling's formula
 * (2m)!/B^2m = e^-W is solved for 2m; 0 if that fails.
 */
static double
guess_terms (double r, double start, double need, const struct plan *plan)
{
    double a = plan->a, share = log_share (start, plan);
    double v = share - a * log1p (-r),
           c = cos (FLINT_MIN (a * asin (r), M_PI));
    double base = 2 * M_PI * r * start, want, k;
    int i;

    v = v < 0.5 ? exp (v) : 2;
    c = v * (v / 2 - c);
    want = need + 1.4 - a * log1p (-r) + share + log (start) - plan->log_mass;
    if (c > 0)
        want += c * exp (plan->log_draws);
    if (!(want < 1e7))
        return 0;
    if (want < 2)
        return 2;
    k = want / (1 + log (base));
    for (i = 0; i < 8; i++) {
        if (k > 0.9 * base)
            return 0;
        k = (want + 0.5 * log (7 * k + 1)) / (1 + log (base / k));
    }
    return 2 * ceil (k / 2 + 0.5);
}

/* Make PLAN start at START if that is cheaper than what it holds. */
static void
try_start (struct plan *plan, double start, double need, double head)
{
    static const double fixed[] = { 0.35, 0.6, 0.8 };
    double sector = sin (FLINT_MIN (M_PI / 2 / plan->a, 1.4)), r, k, cost;
    double argument;
    int i;

    argument = exp (plan->log_draws + log_share (start, plan));
    for (i = 0; i < (plan->a > 3 ? 4 : 1); i++) {
        r = i == 0 ? 0.92 * sector : fixed[i - 1];
        r = floor (64 * r) / 64;
        if (r <= 0)
            continue;
        k = guess_terms (r, start, need, plan);
        cost =
            head * (start - (double) plan->first) + k * k + 6 * (argument + k);
        if (k > 0 && cost < plan->cost) {
            plan->cost = cost;
            plan->start = (slong) start;
            plan->terms = (slong) k / 2;
            plan->radius = (slong) (64 * r);
        }
    }
}

/* Choose where to start for PREC bits.  Without a good plan the head ends
   after a few ranks and the remainder is what it is: wide, but enclosed. */
static void
make_plan (struct plan *plan, slong prec)
{
    double need = M_LN2 * (double) (prec + 4), rank, start, head;
    int tries;

    rank =
        (plan->log_draws - plan->log_total - log (need - plan->log_mass + 8))
        / plan->a;
    plan->first = rank > 0 && rank < 40 ? 1 + (slong) exp (rank) : 1;
    plan->cost = HUGE_VAL;
    plan->start = plan->first + 1;
    plan->terms = 1;
    plan->radius = 32;
    head = plan->log_draws < 17 ? 8 + plan->log_draws : 60;
    start = (double) FLINT_MAX (plan->first + 1, 2 + prec / 16);
    for (tries = 0; tries < 200 && start < 1e12; tries++) {
        try_start (plan, start, need, head);
        start = ceil (start * 1.25);
        if (head * (start - (double) plan->first) > plan->cost)
            break;
    }
}

double
unseen_mass_maclaurin_work (const fmpq_t alpha, const fmpz_t draws, slong prec)
{
    struct plan plan;

    init_plan (&plan, alpha, draws);
    make_plan (&plan, prec);
    return isfinite (plan.cost) ? plan.cost : 1;
}

/* Numbers that every part uses. */
struct law {
    const struct plan *plan;
    arb_t alpha, c, draws;
    slong prec, below; /* the answer is about 2^-below */
};

static void
init_law (struct law *law, const struct plan *plan, slong prec)
{
    law->plan = plan;
    law->prec = prec;
    arb_init (law->alpha);
    arb_init (law->c);
    arb_init (law->draws);
    arb_set_fmpq (law->alpha, plan->alpha, prec);
    arb_set_fmpz (law->draws, plan->draws);
    law->below = FLINT_MAX ((slong) (-plan->log_mass / M_LN2), 0);
    /* 1 - C is wanted to PREC bits of the answer. */
    if (law->below <= APART)
        prec += law->below;
    zipf_total (law->c, plan->alpha, prec);
    arb_inv (law->c, law->c, prec);
}

static void
clear_law (struct law *law)
{
    arb_clear (law->alpha);
    arb_clear (law->c);
    arb_clear (law->draws);
}

/* f(1) for a large exponent, where 1 - C = (zeta - 1) / zeta is as small as
   the answer: taken from the tail it is sharp. */
static void
first_term (arb_t f, const struct law *law)
{
    fmpz_t one;

    fmpz_init_set_ui (one, 1);
    zipf_tail_share (f, law->plan->alpha, one, law->prec);
    if (fmpz_bits (law->plan->draws) <= 24) {
        arb_pow_fmpz (f, f, law->plan->draws, law->prec);
    } else {
        arb_log (f, f, law->prec);
        arb_mul (f, f, law->draws, law->prec);
        arb_exp (f, f, law->prec);
    }
    arb_mul (f, f, law->c, law->prec);
    fmpz_clear (one);
}

/* Set SUM to the f(x) with first <= x < start. */
static void
head (arb_t sum, const struct law *law, slong prec)
{
    const struct plan *plan = law->plan;
    int apart = plan->first == 1 && law->below > APART;
    arb_t f;

    missing_mass (sum, law->c, plan->alpha, plan->draws, plan->first + apart,
                  plan->start - 1, prec, law->below);
    if (apart) {
        arb_init (f);
        first_term (f, law);
        arb_add (sum, sum, f, law->prec);
        arb_clear (f);
    }
}

/* Set P and F to p(x) and f(x) at START. */
static void
at_start (arb_t p, arb_t f, const struct law *law)
{
    fmpz_t rank;

    fmpz_init_set_si (rank, law->plan->start);
    zipf_power (p, rank, law->plan->alpha, law->prec);
    arb_mul (p, p, law->c, law->prec);
    missing_chance (f, p, law->plan->draws, law->prec);
    arb_mul (f, f, p, law->prec);
    fmpz_clear (rank);
}

/* Bound the mass of the ranks before the first. */
static void
bound_skipped (mag_t bound, const struct law *law)
{
    fmpz_t rank;
    arb_t p;

    mag_zero (bound);
    if (law->plan->first == 1)
        return;
    fmpz_init_set_si (rank, law->plan->first - 1);
    arb_init (p);
    zipf_power (p, rank, law->plan->alpha, LOW);
    arb_mul (p, p, law->c, LOW);
    arb_mul (p, p, law->draws, LOW);
    arb_neg (p, p);
    arb_exp (p, p, LOW);
    arb_get_mag (bound, p);
    fmpz_clear (rank);
    arb_clear (p);
}

/* Set BOUND to E (1-r)^-a, see above. */
static void
bound_circle (mag_t bound, const arb_t p, const struct law *law)
{
    arb_t v, c, angle;

    arb_init (v);
    arb_init (c);
    arb_init (angle);
    arb_set_si (angle, law->plan->radius);
    arb_mul_2exp_si (angle, angle, -6);
    arb_sub_ui (v, angle, 1, LOW);
    arb_neg (v, v);
    arb_pow (v, v, law->alpha, LOW);
    arb_inv (v, v, LOW);
    arb_get_mag (bound, v);
    arb_asin (angle, angle, LOW);
    arb_mul (angle, angle, law->alpha, LOW);
    arb_const_pi (c, LOW);
    if (arb_lt (angle, c))
        arb_cos (c, angle, LOW);
    else
        arb_set_si (c, -1);
    arb_mul (v, v, p, LOW);
    arb_mul_2exp_si (angle, v, -1);
    arb_sub (c, angle, c, LOW);
    if (!arb_is_nonpositive (c)) {
        mag_t exponent;
        mag_init (exponent);
        arb_mul (c, c, v, LOW);
        arb_mul (c, c, law->draws, LOW);
        arb_get_mag (exponent, c);
        mag_exp (exponent, exponent);
        mag_mul (bound, bound, exponent);
        mag_clear (exponent);
    }
    arb_clear (v);
    arb_clear (c);
    arb_clear (angle);
}

/* Bound |R|. */
static void
bound_rest (mag_t bound, const arb_t p, const struct law *law)
{
    ulong twice = 2 * (ulong) law->plan->terms;
    arb_t base;
    mag_t part;

    arb_init (base);
    mag_init (part);
    bound_circle (bound, p, law);
    mag_fac_ui (part, twice);
    mag_mul (bound, bound, part);
    /* 4 X p(X) / (2m) >= 4 X p(X) / (2m+a-1) */
    arb_get_mag (part, p);
    mag_mul (bound, bound, part);
    mag_mul_ui (bound, bound, 4 * (ulong) law->plan->start);
    mag_div_ui (bound, bound, twice);
    arb_const_pi (base, LOW);
    arb_mul_ui (base, base, (ulong) law->plan->start, LOW);
    arb_mul_si (base, base, law->plan->radius, LOW);
    arb_mul_2exp_si (base, base, 1 - 6);
    arb_pow_ui (base, base, twice, LOW);
    arb_inv (base, base, LOW);
    arb_get_mag (part, base);
    mag_mul (bound, bound, part);
    arb_clear (base);
    mag_clear (part);
}

/* The series of the integral: with alpha = n/d its k-th ratio is
   (2n-d + n(T+k)) / (2n-d + nk) z. */
struct ratio {
    fmpz_t top, bottom;
};

/* Bound the rest of the series after LAST: ratios fall from here on. */
static void
bound_series (mag_t rest, const arb_t last, const arb_t z,
              const struct ratio *ratio)
{
    arb_t r, left;

    arb_init (r);
    arb_init (left);
    arb_mul_fmpz (r, z, ratio->top, LOW);
    arb_div_fmpz (r, r, ratio->bottom, LOW);
    arb_sub_ui (left, r, 1, LOW);
    arb_neg (left, left);
    if (arb_is_positive (left)) {
        arb_div (r, r, left, LOW);
        arb_mul (r, r, last, LOW);
        arb_get_mag (rest, r);
    } else {
        mag_inf (rest);
    }
    arb_clear (r);
    arb_clear (left);
}

/* Set SUM to the series at z. */
static void
series (arb_t sum, const arb_t z, const struct law *law)
{
    const fmpz *n = fmpq_numref (law->plan->alpha);
    slong prec = law->prec, left = prec, steps = 0;
    double most =
        100
        + 4
              * exp (law->plan->log_draws
                     + log_share ((double) law->plan->start, law->plan))
        + 4 * (double) prec;
    struct ratio ratio;
    arb_t last;
    mag_t rest;

    arb_init (last);
    fmpz_init (ratio.top);
    fmpz_init (ratio.bottom);
    mag_init (rest);
    fmpz_mul_2exp (ratio.bottom, n, 1);
    fmpz_sub (ratio.bottom, ratio.bottom, fmpq_denref (law->plan->alpha));
    fmpz_set (ratio.top, ratio.bottom);
    fmpz_addmul (ratio.top, n, law->plan->draws);
    arb_one (sum);
    arb_one (last);
    do {
        arb_mul (last, last, z, left);
        arb_mul_fmpz (last, last, ratio.top, left);
        arb_div_fmpz (last, last, ratio.bottom, left);
        arb_add (sum, sum, last, prec);
        fmpz_add (ratio.top, ratio.top, n);
        fmpz_add (ratio.bottom, ratio.bottom, n);
        /* Terms need as many bits as stand above the last place. */
        left = prec + arf_abs_bound_lt_2exp_si (arb_midref (last));
        left = FLINT_MAX (FLINT_MIN (left, prec), LOW);
    } while (arf_cmpabs_2exp_si (arb_midref (last), -prec) > 0
             && (double) ++steps < most);
    bound_series (rest, last, z, &ratio);
    arb_add_error_mag (sum, rest);
    arb_clear (last);
    fmpz_clear (ratio.top);
    fmpz_clear (ratio.bottom);
    mag_clear (rest);
}

/* Set OUT to the integral from START on, where p and f are P and F. */
static void
integral (arb_t out, const arb_t p, const arb_t f, const struct law *law)
{
    slong prec = law->prec;
    fmpq_t above;
    arb_t factor;

    fmpq_init (above);
    arb_init (factor);
    series (out, p, law);
    fmpq_sub_ui (above, law->plan->alpha, 1);
    arb_set_fmpq (factor, above, prec);
    arb_div (out, out, factor, prec);
    arb_sub_ui (factor, p, 1, prec);
    arb_neg (factor, factor);
    arb_mul (out, out, factor, prec);
    arb_mul_ui (out, out, (ulong) law->plan->start, prec);
    arb_mul (out, out, f, prec);
    fmpq_clear (above);
    arb_clear (factor);
}

/*
 * Pairs for the recurrence: PAIRS[2(i-1)] = p binom (1-a, i) and
 * PAIRS[2(i-1)+1] = a (T+1) p binom (-a, i-1), i = 1 .. count; with
 * 1-a = (d-n)/d and -a = -n/d.
 */
static void
weights (arb_ptr pairs, slong count, const arb_t p, const struct law *law)
{
    slong prec = law->prec, i;
    fmpz_t top, other, bottom, step;

    fmpz_init (top);
    fmpz_init (other);
    fmpz_init (bottom);
    fmpz_init_set (step, fmpq_denref (law->plan->alpha));
    fmpz_neg (other, fmpq_numref (law->plan->alpha));
    fmpz_add (top, other, step);
    fmpz_set (bottom, step);
    for (i = 1; i <= count; i++) {
        arb_ptr q = pairs + 2 * (i - 1), w = q + 1;
        /* top = d (2 - i) - n, other = d (2 - i) - n for the pair before. */
        arb_mul_fmpz (q, i == 1 ? p : q - 2, top, prec);
        arb_div_fmpz (q, q, bottom, prec);
        if (i == 1) {
            arb_add_ui (w, law->draws, 1, prec);
            arb_mul (w, w, law->alpha, prec);
            arb_mul (w, w, p, prec);
        } else {
            arb_mul_fmpz (w, w - 2, other, prec);
            fmpz_sub (bottom, bottom, step);
            arb_div_fmpz (w, w, bottom, prec);
            fmpz_add (bottom, bottom, step);
            fmpz_sub (other, other, step);
        }
        fmpz_sub (top, top, step);
        fmpz_add (bottom, bottom, step);
    }
    fmpz_clear (top);
    fmpz_clear (other);
    fmpz_clear (bottom);
    fmpz_clear (step);
}

/* Round all balls of a vector to PREC bits. */
static void
round_all (arb_ptr balls, slong count, slong prec)
{
    slong i;

    for (i = 0; i < count; i++)
        arb_set_round (balls + i, balls + i, prec);
}

/* The recurrence for the Taylor coefficients of f. */
struct taylor {
    slong known;    /* how many are known */
    arb_ptr pairs;  /* see weights () */
    arb_ptr values; /* [2k] = f_k, [2k+1] = k f_k */
    arb_t hit;      /* 1 / (1-p) */
};

/*
 * The next coefficient, to PREC bits.  Comparing powers of u in the
 * differential equation,
 * (1-p)(k+1) f_{k+1} = -(k+a) f_k
 *     + sum_{i=1}^{k+1} p binom (1-a, i) (k+1-i) f_{k+1-i}
 *     + a (T+1) sum_{i=1}^{k+1} p binom (-a, i-1) f_{k+1-i}.
 */
static void
next_coefficient (struct taylor *taylor, const struct law *law, slong prec)
{
    slong k = taylor->known - 1;
    arb_ptr now = taylor->values + 2 * k;
    arb_t next;

    arb_init (next);
    arb_add_ui (next, law->alpha, (ulong) k, prec);
    arb_mul (next, next, now, prec);
    arb_neg (next, next);
    arb_dot (next, next, 0, taylor->pairs, 1, now + 1, -1, 2 * (k + 1), prec);
    arb_mul (now + 3, next, taylor->hit, prec);
    arb_div_ui (now + 2, now + 3, (ulong) (k + 1), prec);
    taylor->known++;
    arb_clear (next);
}

static void
init_taylor (struct taylor *taylor, slong count, const arb_t p, const arb_t f,
             const struct law *law)
{
    taylor->known = 1;
    taylor->pairs = _arb_vec_init (2 * count);
    taylor->values = _arb_vec_init (2 * count);
    arb_init (taylor->hit);
    weights (taylor->pairs, count, p, law);
    arb_sub_ui (taylor->hit, p, 1, law->prec);
    arb_neg (taylor->hit, taylor->hit);
    arb_inv (taylor->hit, taylor->hit, law->prec);
    arb_set (taylor->values, f);
}

static void
clear_taylor (struct taylor *taylor, slong count)
{
    _arb_vec_clear (taylor->pairs, 2 * count);
    _arb_vec_clear (taylor->values, 2 * count);
    arb_clear (taylor->hit);
}

/* Add B_2j/(2j) f_{2j-1} POWER, POWER = X^(1-2j), found to PREC bits, to a SUM
   of WHOLE bits. */
static void
add_correction (arb_t sum, slong j, const arb_t coefficient, const arb_t power,
                slong whole, slong prec)
{
    arb_t part;
    fmpq_t number;

    arb_init (part);
    fmpq_init (number);
    bernoulli_fmpq_ui (number, (ulong) (2 * j));
    arb_mul (part, coefficient, power, prec);
    arb_mul_fmpz (part, part, fmpq_numref (number), prec);
    fmpz_mul_ui (fmpq_denref (number), fmpq_denref (number), (ulong) (2 * j));
    arb_div_fmpz (part, part, fmpq_denref (number), prec);
    arb_add (sum, sum, part, whole);
    arb_clear (part);
    fmpq_clear (number);
}

/*
 * Set SUM to sum_{j=1}^{m} B_2j/(2j) f_{2j-1} X^(1-2j).  The k-th coefficient
 * weighs about k!/(2 pi r X)^k of the first, and needs as many bits less; once
 * two words suffice, everything is rounded to two.
 */
static void
corrections (arb_t sum, const arb_t p, const arb_t f, const struct law *law)
{
    slong start = law->plan->start, count = 2 * law->plan->terms, k;
    slong prec = law->prec, left = prec, wide = prec > 2 * LOW;
    double weight = 0, fall = log2 (M_PI / 32 * (double) law->plan->radius
                                    * (double) start);
    struct taylor taylor;
    arb_t power, full;

    arb_init (power);
    arb_init (full);
    arb_one (power);
    arb_div_ui (power, power, (ulong) start, prec);
    init_taylor (&taylor, count, p, f, law);
    for (k = 1; k < count; k++) {
        next_coefficient (&taylor, law, left);
        if (k % 2 == 1) {
            add_correction (full, (k + 1) / 2, taylor.values + 2 * k, power,
                            prec, left);
            arb_div_ui (power, power, (ulong) start, left);
            arb_div_ui (power, power, (ulong) start, left);
        }
        weight += log2 ((double) k) - fall;
        left = FLINT_MAX (prec + (slong) weight, LOW);
        if (wide && left <= 2 * LOW) {
            round_all (taylor.pairs, 2 * count, 2 * LOW);
            round_all (taylor.values, 2 * (k + 1), 2 * LOW);
            wide = 0;
        }
    }
    arb_set_round (sum, full, prec);
    clear_taylor (&taylor, count);
    arb_clear (power);
    arb_clear (full);
}

static void
evaluate (arb_t mass, const struct plan *plan, slong prec, slong more)
{
    struct law law;
    arb_t p, f, part;
    mag_t rest;

    arb_init (p);
    arb_init (f);
    arb_init (part);
    mag_init (rest);
    init_law (&law, plan, prec + more);
    head (mass, &law, prec);
    prec += more;
    at_start (p, f, &law);
    integral (part, p, f, &law);
    arb_add (mass, mass, part, prec);
    corrections (part, p, f, &law);
    arb_sub (mass, mass, part, prec);
    arb_mul_2exp_si (part, f, -1);
    arb_add (mass, mass, part, prec);
    bound_rest (rest, p, &law);
    arb_add_error_mag (mass, rest);
    bound_skipped (rest, &law);
    arb_add_error_mag (mass, rest);
    clear_law (&law);
    arb_clear (p);
    arb_clear (f);
    arb_clear (part);
    mag_clear (rest);
}

/* The largest cost that is paid without being asked. */
static const double MOST_COST = 1e10;

void
unseen_mass_maclaurin (arb_t mass, const fmpq_t alpha, const fmpz_t draws,
                       slong prec)
{
    struct plan plan;
    double argument;

    init_plan (&plan, alpha, draws);
    make_plan (&plan, prec);
    if (!(plan.cost < MOST_COST)) {
        /* A mean of probabilities. */
        arb_zero (mass);
        arb_add_error_2exp_si (mass, 0);
        return;
    }
    argument = exp (plan.log_draws + log_share ((double) plan.start, &plan));
    evaluate (mass, &plan, prec + 12,
              (slong) fmpz_bits (draws) + (slong) (2 * argument));
}

void
unseen_mass (arb_t mass, const fmpq_t alpha, const fmpz_t draws, slong prec)
{
    if (unseen_mass_integral_serves (alpha, draws, prec))
        unseen_mass_integral (mass, alpha, draws, prec);
    else
        unseen_mass_maclaurin (mass, alpha, draws, prec);
}
