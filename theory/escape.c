#include "theory/escape.h"

#include "theory/integral.h"

/*
 * With x = 1 / g at both ends, x_0 >= x_1 > 1: the powers p_j = x_0^j - x_1^j
 * obey p_{j+1} = x_0 p_j + x_1^j p_1, sums of numbers >= 0; and the logarithm
 * is that of 1 + (TO - FROM) / (FROM (1 - TO)).
 */
void
escape_gap (arb_t gap, slong s, const fmpq_t from, const fmpq_t to, slong prec)
{
    fmpq_t gain, rest;
    arb_t first, start, power, gaps, term;
    slong j;

    fmpq_init (gain);
    fmpq_init (rest);
    arb_init (first);
    arb_init (start);
    arb_init (power);
    arb_init (gaps);
    arb_init (term);
    fmpq_sub (gain, to, from);
    fmpq_div (gain, gain, from);
    fmpq_sub_si (rest, to, 1);
    fmpq_neg (rest, rest);
    fmpq_div (rest, gain, rest);
    arb_set_fmpq (gap, rest, prec);
    arb_log1p (gap, gap, prec);
    /* p_1 = (TO - FROM) / (FROM TO). */
    fmpq_div (gain, gain, to);
    arb_set_fmpq (first, gain, prec);
    fmpq_inv (rest, from);
    arb_set_fmpq (start, rest, prec);
    fmpq_inv (rest, to);
    arb_one (power);
    for (j = 1; j < s; j++) {
        arb_mul (gaps, gaps, start, prec);
        arb_addmul (gaps, power, first, prec);
        arb_mul_fmpz (power, power, fmpq_numref (rest), prec);
        if (!fmpz_is_one (fmpq_denref (rest)))
            arb_div_fmpz (power, power, fmpq_denref (rest), prec);
        arb_div_si (term, gaps, j, prec);
        arb_add (gap, gap, term, prec);
    }
    fmpq_clear (gain);
    fmpq_clear (rest);
    arb_clear (first);
    arb_clear (start);
    arb_clear (power);
    arb_clear (gaps);
    arb_clear (term);
}

/* Set RATIO to (b - a) / (1 - a b) for a = sqrt FROM, b = sqrt TO, the
   difference as (TO - FROM) / (a + b): the tanh of atanh b - atanh a. */
static void
velocity (arb_t ratio, const arb_t a, const arb_t b, const fmpq_t gain,
          slong prec)
{
    arb_t sum;

    arb_init (sum);
    arb_set_fmpq (ratio, gain, prec);
    arb_add (sum, a, b, prec);
    arb_div (ratio, ratio, sum, prec);
    arb_mul (sum, a, b, prec);
    arb_sub_ui (sum, sum, 1, prec);
    arb_neg (sum, sum);
    arb_div (ratio, ratio, sum, prec);
    arb_clear (sum);
}

/*
 * With x = 1 / m at both ends: the odd powers q_i = x_0^(2i-1) - x_1^(2i-1)
 * obey q_{i+1} = x_0^2 q_i + x_1^(2i-1) (x_0^2 - x_1^2), the squares being
 * rational; q_1 = (x_0^2 - x_1^2) / (x_0 + x_1).
 */
void
escape_odd_gap (arb_t gap, slong n, const fmpq_t from, const fmpq_t to,
                slong prec)
{
    fmpq_t gain;
    arb_t a, b, power, start, squares, gaps, term;
    slong i;

    fmpq_init (gain);
    arb_init (a);
    arb_init (b);
    arb_init (power);
    arb_init (start);
    arb_init (squares);
    arb_init (gaps);
    arb_init (term);
    arb_set_fmpq (a, from, prec);
    arb_sqrtpos (a, a, prec);
    arb_set_fmpq (b, to, prec);
    arb_inv (squares, b, prec); /* x_1^2 */
    arb_sqrtpos (b, b, prec);
    fmpq_sub (gain, to, from);
    velocity (gap, a, b, gain, prec);
    arb_atanh (gap, gap, prec);
    arb_inv (power, b, prec);
    fmpq_div (gain, gain, from);
    fmpq_div (gain, gain, to);
    arb_set_fmpq (start, from, prec);
    arb_inv (start, start, prec); /* x_0^2 */
    arb_inv (term, a, prec);
    arb_add (term, term, power, prec);
    arb_set_fmpq (gaps, gain, prec);
    arb_div (gaps, gaps, term, prec);
    arb_set_fmpq (a, gain, prec);
    for (i = 1; i <= n; i++) {
        arb_div_si (term, gaps, 2 * i - 1, prec);
        arb_add (gap, gap, term, prec);
        arb_mul (gaps, gaps, start, prec);
        arb_addmul (gaps, power, a, prec);
        arb_mul (power, power, squares, prec);
    }
    fmpq_clear (gain);
    arb_clear (a);
    arb_clear (b);
    arb_clear (power);
    arb_clear (start);
    arb_clear (squares);
    arb_clear (gaps);
    arb_clear (term);
}

void
escape_time (arb_t time, slong s, const fmpq_t from, const fmpq_t to,
             slong prec)
{
    escape_gap (time, s, from, to, prec);
    arb_div_si (time, time, s, prec);
    arb_mul_2exp_si (time, time, -1);
}

void
escape_planted_time (arb_t time, slong s, const fmpq_t from, const fmpq_t to,
                     slong prec)
{
    if (s % 2 == 0) {
        escape_gap (time, s / 2, from, to, prec);
        arb_mul_2exp_si (time, time, -1);
    } else {
        escape_odd_gap (time, s / 2, from, to, prec);
    }
    arb_div_si (time, time, s, prec);
}

void
escape_first_terms (arb_t time, slong s, const fmpz_t d, const fmpq_t rest,
                    slong prec)
{
    arb_t term;

    arb_init (term);
    arb_set_fmpq (time, rest, prec);
    arb_set_fmpz (term, d);
    arb_sub_ui (term, term, 1, prec);
    arb_log (term, term, prec);
    arb_add (time, time, term, prec);
    arb_set_fmpz (term, d);
    arb_pow_ui (term, term, (ulong) s - 1, prec);
    arb_div_si (term, term, s - 1, prec);
    arb_add (time, time, term, prec);
    arb_div_si (time, time, 2 * s, prec);
    arb_clear (term);
}

void
escape_logit (arb_t u, const fmpq_t g, slong prec)
{
    fmpq_t odds;

    fmpq_init (odds);
    fmpq_sub_si (odds, g, 1);
    fmpq_neg (odds, odds);
    fmpq_div (odds, g, odds);
    arb_set_fmpq (u, odds, prec);
    arb_log (u, u, prec);
    fmpq_clear (odds);
}

/* (1 + e^-u)^(s-1), entire. */
static void
slowness (acb_t value, const acb_t u, int analytic, void *context, slong prec)
{
    const slong *s = context;

    (void) analytic;
    acb_neg (value, u);
    acb_exp (value, value, prec);
    acb_add_ui (value, value, 1, prec);
    acb_pow_ui (value, value, (ulong) *s - 1, prec);
}

/* tanh^(1-s) v, which is not finite where tanh may vanish. */
static void
planted_slowness (acb_t value, const acb_t v, int analytic, void *context,
                  slong prec)
{
    const slong *s = context;

    (void) analytic;
    acb_coth (value, v, prec);
    acb_pow_ui (value, value, (ulong) *s - 1, prec);
}

void
escape_time_integral (arb_t time, slong s, const fmpq_t from, const fmpq_t to,
                      slong prec)
{
    arb_t a, b;

    arb_init (a);
    arb_init (b);
    escape_logit (a, from, prec);
    escape_logit (b, to, prec);
    integral_adaptive (time, slowness, &s, a, b, prec);
    arb_div_si (time, time, 2 * s, prec);
    arb_clear (a);
    arb_clear (b);
}

void
escape_planted_time_integral (arb_t time, slong s, const fmpq_t from,
                              const fmpq_t to, slong prec)
{
    arb_t a, b;

    arb_init (a);
    arb_init (b);
    arb_set_fmpq (a, from, prec);
    arb_sqrtpos (a, a, prec);
    arb_atanh (a, a, prec);
    arb_set_fmpq (b, to, prec);
    arb_sqrtpos (b, b, prec);
    arb_atanh (b, b, prec);
    integral_adaptive (time, planted_slowness, &s, a, b, prec);
    arb_div_si (time, time, s, prec);
    arb_clear (a);
    arb_clear (b);
}

/* F_s at 1 / x = 1 + e^-u, and SLOPE, if not null, dF_s / du = x^(s-1). */
static void
primitive (arb_t value, arb_t slope, slong s, const arb_t u, slong prec)
{
    arb_t x, power, term, sum;
    slong j;

    arb_init (x);
    arb_init (power);
    arb_init (term);
    arb_init (sum);
    arb_neg (x, u);
    arb_exp (x, x, prec);
    arb_add_ui (x, x, 1, prec);
    arb_one (power);
    arb_set (sum, u);
    for (j = 1; j < s; j++) {
        arb_mul (power, power, x, prec);
        arb_div_si (term, power, j, prec);
        arb_sub (sum, sum, term, prec);
    }
    arb_swap (value, sum);
    if (slope != NULL)
        arb_swap (slope, power);
    arb_clear (x);
    arb_clear (power);
    arb_clear (term);
    arb_clear (sum);
}

void
escape_primitive (arb_t value, slong s, const arb_t u, slong prec)
{
    primitive (value, NULL, s, u, prec);
}

/*
 * A U left of the root.  F_s (u) <= u always, and F_s <= -x^(s-1) / (s-1) for
 * u <= 0, x = 1 + e^-u >= 2: so u = VALUE or x = ((s-1) |VALUE|)^(1/(s-1)).
 */
static void
left_of_root (arb_t u, slong s, const arb_t value, slong prec)
{
    arb_t x;

    arb_init (x);
    arb_set (u, value);
    if (s > 1 && arb_is_negative (value)) {
        arb_mul_si (x, value, 1 - s, prec);
        arb_root_ui (x, x, (ulong) s - 1, prec);
        arb_sub_ui (x, x, 1, prec);
        if (arf_cmp_2exp_si (arb_midref (x), 0) > 0) {
            arb_log (x, x, prec);
            arb_neg (u, x);
        }
    }
    arb_get_mid_arb (u, u);
    arb_clear (x);
}

/*
 * F_s rises in u with the slope x^(s-1), which is at least 1 and falls:
 * tangents from the left of the root stay left of it.  Whatever midpoint they
 * lead to, the root is no further from it than |F_s - VALUE|, and, with that,
 * no further than this over the slope at the right end of what is possible.
 */
void
escape_inverse (arb_t u, slong s, const arb_t value, slong prec)
{
    enum { TANGENTS = 400 };
    arb_t point, miss, slope, step, right;
    mag_t error;
    int i;

    arb_init (point);
    arb_init (miss);
    arb_init (slope);
    arb_init (step);
    arb_init (right);
    mag_init (error);
    left_of_root (point, s, value, prec);
    for (i = 0; i < TANGENTS; i++) {
        primitive (miss, slope, s, point, prec);
        arb_sub (miss, value, miss, prec);
        arb_div (step, miss, slope, prec);
        if (arb_contains_zero (step)
            || arf_cmpabs_2exp_si (arb_midref (step), -prec) < 0)
            break;
        arb_add (point, point, step, prec);
        arb_get_mid_arb (point, point);
    }
    primitive (miss, NULL, s, point, prec);
    arb_sub (miss, value, miss, prec);
    arb_get_mag (error, miss);
    arb_set (right, point);
    arb_add_error_mag (right, error);
    arb_get_ubound_arf (arb_midref (right), right, prec);
    mag_zero (arb_radref (right));
    primitive (step, slope, s, right, prec);
    arb_div (miss, miss, slope, prec);
    arb_get_mag (error, miss);
    arb_add_error_mag (point, error);
    arb_swap (u, point);
    arb_clear (point);
    arb_clear (miss);
    arb_clear (slope);
    arb_clear (step);
    arb_clear (right);
    mag_clear (error);
}

enum evaluation
escape_between (arb_t out, escape_rule *rule, const fmpq *at, slong prec)
{
    slong s;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    rule (out, s, at + 1, at + 2, prec);
    return EVALUATED;
}

enum evaluation
escape_from_dimension (arb_t out, escape_rule *rule, const fmpq *at,
                       slong prec)
{
    enum evaluation outcome;
    fmpq *point = _fmpq_vec_init (3);

    fmpq_set (point, at);
    fmpq_inv (point + 1, at + 1);
    fmpq_set_si (point + 2, 1, 2);
    outcome = escape_between (out, rule, point, prec);
    _fmpq_vec_clear (point, 3);
    return outcome;
}

enum evaluation
escape_at_once (fmpq_t value, const fmpq *at)
{
    if (fmpq_cmp_si (at + 1, 2) != 0)
        return UNABLE;
    fmpq_zero (value);
    return EVALUATED;
}

double
escape_work (const fmpq *at, slong prec)
{
    (void) prec;
    return 20 + 5 * fmpz_get_d (fmpq_numref (at));
}
