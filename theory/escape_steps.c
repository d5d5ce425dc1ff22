#include "theory/escape_steps.h"

#include <math.h>

/* Set C to STRENGTH (1 + Y)^(-POWER/2). */
static void
pull (arb_t c, const arb_t y, slong power, const arb_t strength, slong prec)
{
    arb_add_ui (c, y, 1, prec);
    if (power % 2 != 0)
        arb_sqrtpos (c, c, prec);
    arb_pow_ui (c, c, (ulong) (power % 2 != 0 ? power : power / 2), prec);
    arb_div (c, strength, c, prec);
}

/* Set NEXT to Y ((1 - C) / (1 + C Y))^2, plainly; may alias Y. */
static void
image (arb_t next, const arb_t y, const arb_t c, slong prec)
{
    arb_t ratio, rest;

    arb_init (ratio);
    arb_init (rest);
    arb_mul (rest, c, y, prec);
    arb_add_ui (rest, rest, 1, prec);
    arb_sub_ui (ratio, c, 1, prec);
    arb_div (ratio, ratio, rest, prec);
    arb_sqr (ratio, ratio, prec);
    arb_mul (next, y, ratio, prec);
    arb_clear (ratio);
    arb_clear (rest);
}

/*
 * The derivative of the step: q^2 (1 + 2 h c / (1 - c) - 2 y c (1 - h) / (1 +
 * c y)), q = (1 - c) / (1 + c y), h = (e/2) y / (1 + y), as c has the
 * derivative -(e/2) c / (1 + y).
 */
static void
derivative (arb_t slope, const arb_t y, const arb_t c, slong power, slong prec)
{
    arb_t h, q, down, term;

    arb_init (h);
    arb_init (q);
    arb_init (down);
    arb_init (term);
    arb_add_ui (h, y, 1, prec);
    arb_div (h, y, h, prec);
    arb_mul_si (h, h, power, prec);
    arb_mul_2exp_si (h, h, -1);
    arb_mul (down, c, y, prec);
    arb_add_ui (down, down, 1, prec);
    arb_sub_ui (q, c, 1, prec);
    arb_neg (q, q);
    arb_mul (slope, h, c, prec);
    arb_div (slope, slope, q, prec);
    arb_sub_ui (h, h, 1, prec);
    arb_mul (term, y, c, prec);
    arb_mul (term, term, h, prec);
    arb_div (term, term, down, prec);
    arb_add (slope, slope, term, prec);
    arb_mul_2exp_si (slope, slope, 1);
    arb_add_ui (slope, slope, 1, prec);
    arb_div (q, q, down, prec);
    arb_sqr (q, q, prec);
    arb_mul (slope, slope, q, prec);
    arb_clear (h);
    arb_clear (q);
    arb_clear (down);
    arb_clear (term);
}

/* One step: the image of the midpoint, widened by the radius times the
   derivative on the ball (mean value theorem). */
static void
step (arb_t y, slong power, const arb_t strength, slong prec)
{
    arb_t c, slope, middle;
    mag_t spread, steepness;

    arb_init (c);
    arb_init (slope);
    arb_init (middle);
    mag_init (spread);
    mag_init (steepness);
    pull (c, y, power, strength, prec);
    derivative (slope, y, c, power, 30);
    arb_get_mag (steepness, slope);
    mag_mul (spread, arb_radref (y), steepness);
    arb_get_mid_arb (middle, y);
    pull (c, middle, power, strength, prec);
    image (y, middle, c, prec);
    arb_add_error_mag (y, spread);
    arb_clear (c);
    arb_clear (slope);
    arb_clear (middle);
    mag_clear (spread);
    mag_clear (steepness);
}

/* Set Y to 1/m^2 - 1. */
static void
tangent (arb_t y, const fmpq_t m, slong prec)
{
    fmpq_t value;

    fmpq_init (value);
    fmpq_mul (value, m, m);
    fmpq_inv (value, value);
    fmpq_sub_si (value, value, 1);
    arb_set_fmpq (y, value, prec);
    fmpq_clear (value);
}

/* STEPS = COUNT - 1 + (TO - BEFORE) / (AFTER - BEFORE). */
static void
interpolate (arb_t steps, slong count, const arb_t before, const arb_t after,
             const fmpq_t to, slong prec)
{
    arb_t gap;

    arb_init (gap);
    arb_sub (gap, after, before, prec);
    arb_set_fmpq (steps, to, prec);
    arb_sub (steps, steps, before, prec);
    arb_div (steps, steps, gap, prec);
    arb_add_si (steps, steps, count - 1, prec);
    arb_clear (gap);
}

/* Set M to (1 + Y)^(-1/2). */
static void
overlap (arb_t m, const arb_t y, slong prec)
{
    arb_add_ui (m, y, 1, prec);
    arb_rsqrt (m, m, prec);
}

int
escape_steps (arb_t steps, slong *count, const struct escape_steps *run,
              slong prec)
{
    arb_t y, before, target, strength;
    int decided;

    arb_init (y);
    arb_init (before);
    arb_init (target);
    arb_init (strength);
    tangent (y, run->from, prec);
    tangent (target, run->to, prec);
    arb_set_fmpq (strength, run->strength, prec);
    for (*count = 0; arb_gt (y, target); ++*count) {
        arb_set (before, y);
        step (y, run->power, strength, prec);
    }
    decided = *count > 0 && arb_le (y, target);
    arb_indeterminate (steps);
    if (decided) {
        overlap (before, before, prec);
        overlap (y, y, prec);
        interpolate (steps, *count, before, y, run->to, prec);
    }
    arb_clear (y);
    arb_clear (before);
    arb_clear (target);
    arb_clear (strength);
    return decided;
}

/* One step of m in plain arithmetic. */
static void
overlap_step (arb_t m, slong power, const arb_t strength, slong prec)
{
    arb_t p, rest, length;

    arb_init (p);
    arb_init (rest);
    arb_init (length);
    arb_pow_ui (p, m, (ulong) power - 1, prec);
    arb_mul (p, p, strength, prec);
    arb_sqr (rest, m, prec);
    arb_sub_ui (rest, rest, 1, prec);
    arb_neg (rest, rest);
    arb_mul (rest, rest, p, prec);
    arb_mul (length, rest, p, prec);
    arb_add_ui (length, length, 1, prec);
    arb_rsqrt (length, length, prec);
    arb_add (m, m, rest, prec);
    arb_mul (m, m, length, prec);
    arb_clear (p);
    arb_clear (rest);
    arb_clear (length);
}

int
escape_steps_overlap (arb_t steps, slong *count,
                      const struct escape_steps *run, slong prec)
{
    arb_t m, before, target, strength;
    int decided;

    arb_init (m);
    arb_init (before);
    arb_init (target);
    arb_init (strength);
    arb_set_fmpq (m, run->from, prec);
    arb_set_fmpq (target, run->to, prec);
    arb_set_fmpq (strength, run->strength, prec);
    for (*count = 0; arb_lt (m, target); ++*count) {
        arb_set (before, m);
        overlap_step (m, run->power, strength, prec);
    }
    decided = *count > 0 && arb_ge (m, target);
    arb_indeterminate (steps);
    if (decided)
        interpolate (steps, *count, before, m, run->to, prec);
    arb_clear (m);
    arb_clear (before);
    arb_clear (target);
    arb_clear (strength);
    return decided;
}

/* One step multiplies m by at most 1 + k m^(e-2): so many steps to double it
   at the start, each doubling fewer. */
double
escape_steps_work (double power, double strength, double from)
{
    return 60 * (20 - 3 * log (from) * (1 + pow (from, 2 - power))) / strength;
}

typedef int steps_rule (arb_t steps, slong *count,
                        const struct escape_steps *run, slong prec);

static enum evaluation
by_rule (arb_t time, steps_rule *rule, const fmpq *at, slong degrees,
         int whole, slong prec)
{
    struct escape_steps run = { .from = at + 1, .to = at + 2 };
    fmpq_t strength;
    slong s, count;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    fmpq_init (strength);
    fmpq_mul (strength, at, at + 3);
    run.strength = strength;
    run.power = degrees * s;
    if (rule (time, &count, &run, prec)) {
        if (whole)
            arb_set_si (time, count);
        else {
            arb_mul_fmpz (time, time, fmpq_numref (at + 3), prec);
            arb_div_fmpz (time, time, fmpq_denref (at + 3), prec);
        }
    }
    fmpq_clear (strength);
    return EVALUATED;
}

enum evaluation
escape_steps_ball (arb_t time, const fmpq *at, slong degrees, int whole,
                   slong prec)
{
    return by_rule (time, escape_steps, at, degrees, whole, prec);
}

enum evaluation
escape_steps_overlap_ball (arb_t time, const fmpq *at, slong degrees,
                           int whole, slong prec)
{
    return by_rule (time, escape_steps_overlap, at, degrees, whole, prec);
}

/* N as a double, for work alone. */
static double
number (const fmpq_t n)
{
    return fmpz_get_d (fmpq_numref (n)) / fmpz_get_d (fmpq_denref (n));
}

double
escape_steps_ball_work (const fmpq *at, slong prec)
{
    double s = number (at);

    (void) prec;
    return escape_steps_work (2 * s, s * number (at + 3), number (at + 1));
}

double
escape_steps_planted_work (const fmpq *at, slong prec)
{
    double s = number (at);

    (void) prec;
    return escape_steps_work (s, s * number (at + 3), number (at + 1));
}
