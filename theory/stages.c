/*
 * Balls enclose because those of theory/ode.h and theory/integral.h do, and
 * what is cut off is bounded where it is.
 */
#include "theory/stages.h"

#include "theory/integral.h"

static const struct tensor_term staircase_terms[] = {
    { "1", { 1, 0, 0 } },
    { "1", { 1, 1, 0 } },
    { "1", { 1, 1, 1 } },
};
const struct tensor_target staircase_target = {
    .directions = 3, TENSOR_TERMS (staircase_terms)
};

static const struct tensor_term product_terms[] = { { "1", { 1, 1 } } };
const struct tensor_target product_target = { .directions = 2,
                                              TENSOR_TERMS (product_terms) };

/* How far ahead a passage is looked for: never reached, as the search ends
   with the passage. */
static void
far_ahead (arb_t end)
{
    arb_one (end);
    arb_mul_2exp_si (end, end, 60);
}

static void
time_by_entries (arb_t time, const struct tensor_target *target, slong stage,
                 const fmpq_t start, const arb_t end, slong prec)
{
    slong q = target->directions, i;
    fmpq *entries = _fmpq_vec_init (FLOW_ENTRIES);
    struct tensor_flow flow;

    for (i = 0; i < q; i++)
        fmpq_set (entries + flow_entry (q, i, i), start);
    tensor_flow_init (&flow, target, BY_OVERLAPS, 0, 0, prec);
    tensor_flow_time (time, &flow, entries, stage - 1, end, prec);
    tensor_flow_clear (&flow);
    _fmpq_vec_clear (entries, FLOW_ENTRIES);
}

void
stage_time (arb_t time, const struct tensor_target *target, slong stage,
            const fmpq_t start, enum stage_route route, slong prec)
{
    arb_t end;

    if (fmpz_cmp_ui (fmpq_numref (start), 1) == 0
        && fmpz_cmp_ui (fmpq_denref (start), 2) == 0) {
        arb_zero (time);
        return;
    }
    arb_init (end);
    far_ahead (end);
    if (route == BY_LOGITS)
        diagonal_flow_time (time, NULL, target, stage - 1, start, end, prec);
    else
        time_by_entries (time, target, stage, start, end, prec);
    arb_clear (end);
}

void
leap_climb (arb_t value, const arb_t g, slong s, slong prec)
{
    arb_t part, power, over;
    slong j;

    arb_init (part);
    arb_init (power);
    arb_init (over);
    arb_inv (over, g, prec);
    arb_one (power);
    arb_sub_ui (value, over, 1, prec);
    arb_log (value, value, prec);
    for (j = 1; j < s; j++) {
        arb_mul (power, power, over, prec);
        arb_one (part);
        arb_mul_2exp_si (part, part, j);
        arb_sub (part, power, part, prec);
        arb_div_si (part, part, j, prec);
        arb_add (value, value, part, prec);
    }
    arb_clear (over);
    arb_clear (power);
    arb_clear (part);
}

/*
 * From the overlaps G on, at which g_2 < 1/2: d F_s (g_2) = 2 s g_1 dt with
 * g_1 between what it is and 1, so the time left lies between the climb over 2
 * s and that over g_1.
 */
static void
add_rest (arb_t time, arb_srcptr g, slong s, slong prec)
{
    arb_t climb, slow;

    arb_init (climb);
    arb_init (slow);
    leap_climb (climb, g + 1, s, prec);
    arb_div_si (climb, climb, 2 * s, prec);
    arb_div (slow, climb, g, prec);
    arb_union (climb, climb, slow, prec);
    arb_add (time, time, climb, prec);
    arb_clear (slow);
    arb_clear (climb);
}

void
leap_stage_time (arb_t time, slong s, slong stage, const fmpq_t d, slong prec)
{
    const struct tensor_term terms[] = { { "1", { 1, 0 } },
                                         { "1", { 1, (int) s } } };
    const struct tensor_target target = { .directions = 2,
                                          TENSOR_TERMS (terms) };
    slong wp = prec + 30, bits;
    arb_ptr g = _arb_vec_init (2);
    fmpq *start = _fmpq_vec_init (2);
    arb_t end;

    arb_init (end);
    fmpq_inv (start, d);
    fmpq_inv (start + 1, d);
    /* 1 - g_1 falls faster than d e^(-2t): the climb is of d^(s-1). */
    bits = (slong) fmpz_bits (fmpq_numref (d));
    arb_set_si (end, prec + (s + 2) * bits + 20);
    arb_mul_2exp_si (end, end, -1);
    if (stage == 1)
        far_ahead (end);
    diagonal_flow_time (time, NULL, &target, stage - 1, start, end, prec);
    if (stage == 2 && !arb_is_finite (time)
        && diagonal_flow_follow (g, &target, start, end, prec) == EVALUATED) {
        arb_one (time);
        arb_mul_2exp_si (time, time, -1);
        if (arb_lt (g + 1, time)) {
            arb_set (time, end);
            add_rest (time, g, s, wp);
        } else
            arb_indeterminate (time);
    }
    arb_clear (end);
    _fmpq_vec_clear (start, 2);
    _arb_vec_clear (g, 2);
}

/* ---- As an integral ------------------------------------------------------
 */

struct climb {
    slong s;
    acb_t constant; /* -log (1 - g_1) less (F - log (1 - g_2)) / s */
};

/* Set VALUE to (F_s (g) - log (1 - g)) / s; indeterminate off the half-plane
   where its logarithms are one function. */
static void
climb_primitive (acb_t value, const acb_t g, slong s, slong prec)
{
    acb_t part, power, rest;
    slong j;

    acb_init (part);
    acb_init (power);
    acb_init (rest);
    acb_sub_ui (rest, g, 1, prec);
    acb_neg (rest, rest);
    if (!arb_is_positive (acb_realref (g))
        || !arb_is_positive (acb_realref (rest)))
        acb_indeterminate (value);
    else {
        acb_log (value, g, prec);
        acb_log (part, rest, prec);
        acb_submul_si (value, part, 2, prec);
        acb_inv (rest, g, prec);
        acb_one (power);
        for (j = 1; j < s; j++) {
            acb_mul (power, power, rest, prec);
            acb_div_si (part, power, j, prec);
            acb_sub (value, value, part, prec);
        }
        acb_div_si (value, value, s, prec);
    }
    acb_clear (rest);
    acb_clear (power);
    acb_clear (part);
}

/*
 * dt / dy with g = g_0 + e^y: e^y / (2 s g^s (1 - g) g_1), g_1 = 1 - exp (-L),
 * where L is the constant and the primitive at g.  A pole would be an L that
 * is a multiple of 2 pi i; then the quotient is not finite.
 */
struct leap_integral {
    struct climb climb;
    arb_t start;
};

static void
leap_integrand (acb_t value, const acb_t y, int analytic, void *context,
                slong prec)
{
    const struct leap_integral *leap = context;
    slong s = leap->climb.s;
    acb_t g, first, step;

    (void) analytic;
    acb_init (g);
    acb_init (first);
    acb_init (step);
    acb_exp (step, y, prec);
    acb_add_arb (g, step, leap->start, prec);
    climb_primitive (first, g, s, prec);
    acb_add (first, first, leap->climb.constant, prec);
    acb_neg (first, first);
    acb_expm1 (first, first, prec);
    acb_neg (first, first);
    acb_pow_ui (value, g, (ulong) s, prec);
    acb_mul (value, value, first, prec);
    acb_sub_ui (g, g, 1, prec);
    acb_neg (g, g);
    acb_mul (value, value, g, prec);
    acb_mul_si (value, value, 2 * s, prec);
    acb_div (value, step, value, prec);
    acb_clear (step);
    acb_clear (first);
    acb_clear (g);
}

/* The piece from g_0 to g_0 + e^Y, left out, takes more than nothing and less
   than e^Y over s g_0^(s+1): there 2 (1 - g) > 1 and g_1 >= g_0. */
static void
add_beginning (arb_t time, const struct leap_integral *leap, const arb_t y,
               slong prec)
{
    arb_t most, least;

    arb_init (most);
    arb_init (least);
    arb_pow_ui (least, leap->start, (ulong) leap->climb.s + 1, prec);
    arb_mul_si (least, least, leap->climb.s, prec);
    arb_exp (most, y, prec);
    arb_div (most, most, least, prec);
    arb_add_error (time, most);
    arb_clear (least);
    arb_clear (most);
}

void
leap_stage_integral (arb_t time, slong s, const fmpq_t d, slong prec)
{
    slong bits = (slong) fmpz_bits (fmpq_numref (d));
    slong wp = prec + (s + 2) * bits + 60;
    struct leap_integral leap = { .climb = { .s = s } };
    arb_t from, to;
    acb_t z;
    fmpq_t start;

    fmpq_init (start);
    arb_init (from);
    arb_init (to);
    acb_init (z);
    arb_init (leap.start);
    acb_init (leap.climb.constant);
    fmpq_inv (start, d);
    arb_set_fmpq (leap.start, start, wp);
    acb_set_arb (z, leap.start);
    /* At the start -log (1 - g_1) is -log (1 - 1/d). */
    climb_primitive (leap.climb.constant, z, s, wp);
    acb_neg (leap.climb.constant, leap.climb.constant);
    acb_sub_ui (z, z, 1, wp);
    acb_neg (z, z);
    acb_log (z, z, wp);
    acb_sub (leap.climb.constant, leap.climb.constant, z, wp);
    arb_set_si (from, -prec - (s + 2) * bits);
    arb_one (to);
    arb_mul_2exp_si (to, to, -1);
    arb_sub (to, to, leap.start, wp);
    arb_log (to, to, wp);
    integral_adaptive (time, leap_integrand, &leap, from, to, wp);
    add_beginning (time, &leap, from, wp);
    acb_clear (leap.climb.constant);
    arb_clear (leap.start);
    acb_clear (z);
    arb_clear (to);
    arb_clear (from);
    fmpq_clear (start);
}

double
stage_work (const fmpq_t d, slong prec)
{
    double order = 10 + 0.4 * (double) prec;

    return ((double) prec + 4 * (double) fmpz_bits (fmpq_numref (d)) + 10)
           * (4 * order * order + 10000);
}
