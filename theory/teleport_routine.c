#include "theory/teleport_routine.h"

/* Bits in which the two sides of the line search's test are compared first. */
enum { TRIES = 25, RAISED = 5 };

void
standing_init (struct standing *standing, slong dim)
{
    standing->dim = dim;
    standing->w = _arb_vec_init (5 * dim);
    standing->g = standing->w + dim;
    standing->q = standing->w + 2 * dim;
    standing->next = standing->w + 3 * dim;
    standing->slope = standing->w + 4 * dim;
    arb_init (standing->value);
    arb_init (standing->square);
    arb_init (standing->along);
    arb_init (standing->level);
    arb_init (standing->residual);
    arb_init (standing->rho);
    standing->cuts = standing->steps = standing->failures = 0;
    standing->growths = 0;
    standing->moved = standing->finished = 0;
}

void
standing_clear (struct standing *standing)
{
    _arb_vec_clear (standing->w, 5 * standing->dim);
    arb_clear (standing->value);
    arb_clear (standing->square);
    arb_clear (standing->along);
    arb_clear (standing->level);
    arb_clear (standing->residual);
    arb_clear (standing->rho);
}

static void
inner (arb_t out, arb_srcptr x, arb_srcptr y, slong n, slong prec)
{
    arb_dot (out, NULL, 0, x, 1, y, 1, n, prec);
}

/* Set EXCESS to [f - c], for F at w: 1 when it is positive, 0 when not, -1
   when that is not certain. */
static int
excess (arb_t above, const arb_t f, const struct standing *standing,
        slong prec)
{
    arb_sub (above, f, standing->level, prec);
    if (arb_is_positive (above))
        return 1;
    if (arb_is_nonpositive (above)) {
        arb_zero (above);
        return 0;
    }
    return -1;
}

/* Set rho from the number of its cuts. */
static void
set_rho (struct standing *standing, const struct routine *routine, slong prec)
{
    fmpz_t power;

    fmpz_init_set_si (power, standing->cuts);
    arb_set_fmpq (standing->rho, routine->shrink, prec);
    arb_pow_fmpz (standing->rho, standing->rho, power, prec);
    arb_mul_fmpz (standing->rho, standing->rho, fmpq_numref (routine->rho),
                  prec);
    arb_div_fmpz (standing->rho, standing->rho, fmpq_denref (routine->rho),
                  prec);
    fmpz_clear (power);
}

/* Evaluate at w. */
static void
look (struct standing *standing, const struct routine *routine, slong prec)
{
    slong n = standing->dim, i;
    arb_t rest, ratio;

    arb_init (rest);
    arb_init (ratio);
    routine->objective (standing->value, standing->g, standing->q, standing->w,
                        routine->context, prec);
    inner (standing->square, standing->g, standing->g, n, prec);
    inner (standing->along, standing->g, standing->q, n, prec);
    arb_div (ratio, standing->along, standing->square, prec);
    arb_zero (standing->residual);
    for (i = 0; i < n; i++) {
        arb_mul (rest, ratio, standing->g + i, prec);
        arb_sub (rest, rest, standing->q + i, prec);
        arb_div (rest, rest, standing->square, prec);
        arb_addmul (standing->residual, rest, rest, prec);
    }
    arb_clear (rest);
    arb_clear (ratio);
}

/* Set NEXT to w', and PULL to [v]; 0 when its sign is not certain. */
static int
propose (arb_t pull, struct standing *standing, slong prec)
{
    slong n = standing->dim, i;
    arb_t part;
    int certain = 1;

    arb_init (part);
    arb_div (part, standing->rho, standing->square, prec);
    for (i = 0; i < n; i++) {
        arb_set (standing->next + i, standing->w + i);
        arb_addmul (standing->next + i, part, standing->q + i, prec);
    }
    arb_mul (pull, part, standing->along, prec);
    if (standing->moved) {
        arb_sub (part, standing->value, standing->level, prec);
        arb_add (pull, pull, part, prec);
    }
    arb_div (pull, pull, standing->square, prec);
    if (arb_is_nonpositive (pull))
        arb_zero (pull);
    else if (arb_is_positive (pull))
        for (i = 0; i < n; i++)
            arb_submul (standing->next + i, pull, standing->g + i, prec);
    else
        certain = 0;
    arb_clear (part);
    return certain;
}

/* Set LEFT and RIGHT to the sides of the test; 0 when a sign is not certain.
   Before the first step taken f - c is 0, not a ball around it. */
static int
sides (arb_t left, arb_t right, const arb_t pull, struct standing *standing,
       const struct routine *routine, slong prec)
{
    arb_ptr v = _arb_vec_init (4), above = v, next_above = v + 1,
            weight = v + 2, part = v + 3;
    slong n = standing->dim;
    int now = 0, then;

    if (standing->moved)
        now = excess (above, standing->value, standing, prec);
    arb_one (weight);
    if (now > 0) {
        arb_mul (weight, standing->along, pull, prec);
        arb_div (weight, weight, standing->square, prec);
        arb_div (weight, weight, standing->square, prec);
        arb_div (weight, weight, above, prec);
    }
    arb_div_ui (weight, weight, 10, prec);
    routine->objective (part, standing->slope, NULL, standing->next,
                        routine->context, prec);
    then = excess (next_above, part, standing, prec);
    inner (left, standing->slope, standing->slope, n, prec);
    arb_log (left, left, prec);
    arb_mul_2exp_si (left, left, -1);
    arb_submul (left, weight, next_above, prec);
    _arb_vec_sub (standing->slope, standing->next, standing->w, n, prec);
    inner (right, standing->q, standing->slope, n, prec);
    arb_div (right, right, standing->square, prec);
    arb_mul_2exp_si (right, right, -1);
    arb_submul (right, weight, above, prec);
    arb_log (part, standing->square, prec);
    arb_add (right, right, part, prec);
    arb_mul_2exp_si (right, right, -1);
    _arb_vec_clear (v, 4);
    return now >= 0 && then >= 0;
}

/* Is the left side at least five times the right, where the step is taken?
   Not where the right is negative; -1 when it is not certain. */
static int
grows (const arb_t left, const arb_t right, slong prec)
{
    int answer = -1;
    arb_t rest;

    arb_init (rest);
    arb_mul_ui (rest, right, 5, prec);
    arb_sub (rest, left, rest, prec);
    if (arb_is_negative (right) || arb_is_negative (rest))
        answer = 0;
    else if (arb_is_positive (right) && arb_is_nonnegative (rest))
        answer = 1;
    arb_clear (rest);
    return answer;
}

/* One step; 0 when a decision is not certain. */
static int
step (struct standing *standing, const struct routine *routine, slong prec)
{
    int certain = 1, taken = 0, grown, i;
    arb_t pull, left, right;

    arb_init (pull);
    arb_init (left);
    arb_init (right);
    for (i = 0; i < TRIES && !taken && certain; i++) {
        set_rho (standing, routine, prec);
        certain = propose (pull, standing, prec)
                  && sides (left, right, pull, standing, routine, prec);
        if (certain && arb_ge (left, right))
            taken = 1;
        else if (certain && arb_lt (left, right))
            standing->cuts++;
        else
            certain = 0;
    }
    standing->steps++;
    if (taken) {
        grown = grows (left, right, prec);
        certain = certain && grown >= 0;
        standing->cuts -= grown > 0;
        standing->growths += grown > 0;
        standing->moved = 1;
        _arb_vec_set (standing->w, standing->next, standing->dim);
    } else {
        standing->cuts -= RAISED;
        standing->failures++;
    }
    arb_clear (pull);
    arb_clear (left);
    arb_clear (right);
    return certain;
}

/* Does X exceed 10^-6?  -1 when that is not certain. */
static int
beyond (const arb_t x, slong prec)
{
    int answer = -1;
    arb_t tolerance;

    arb_init (tolerance);
    arb_set_ui (tolerance, 1);
    arb_div_ui (tolerance, tolerance, 1000000, prec);
    if (arb_gt (x, tolerance))
        answer = 1;
    else if (arb_le (x, tolerance))
        answer = 0;
    arb_clear (tolerance);
    return answer;
}

int
routine_run (struct standing *standing, const struct routine *routine,
             arb_srcptr start, slong prec)
{
    int certain = 1, far = 0, high;
    arb_t above;

    arb_init (above);
    _arb_vec_set (standing->w, start, standing->dim);
    look (standing, routine, prec);
    arb_set (standing->level, standing->value);
    for (;;) {
        arb_zero (above);
        if (standing->moved)
            arb_sub (above, standing->value, standing->level, prec);
        far = beyond (standing->residual, prec);
        high = beyond (above, prec);
        if (far < 0 || high < 0)
            certain = 0;
        standing->finished = certain && !far && !high;
        if (!certain || standing->finished
            || standing->steps >= routine->steps)
            break;
        certain = step (standing, routine, prec);
        if (!certain)
            break;
        look (standing, routine, prec);
    }
    set_rho (standing, routine, prec);
    arb_clear (above);
    return certain;
}

/* ---- Objectives --------------------------------------------------------- */

/* Set G to (10 x + 8 y, 8 x + 10 y). */
static void
booth_product (arb_ptr g, arb_srcptr w, slong prec)
{
    arb_mul_ui (g, w, 10, prec);
    arb_addmul_ui (g, w + 1, 8, prec);
    arb_mul_ui (g + 1, w + 1, 10, prec);
    arb_addmul_ui (g + 1, w, 8, prec);
}

void
booth (arb_t f, arb_ptr g, arb_ptr q, arb_srcptr w, const void *context,
       slong prec)
{
    (void) context;
    booth_product (g, w, prec);
    if (q != NULL)
        booth_product (q, g, prec);
    inner (f, g, w, 2, prec);
    arb_mul_2exp_si (f, f, -1);
}

/* A polynomial of degree 4 and its derivatives up to the second. */
static void
quartic (arb_ptr at, const slong *coefficient, const arb_t x, slong prec)
{
    slong i;

    _arb_vec_zero (at, 3);
    for (i = 4; i >= 0; i--) {
        arb_mul (at + 2, at + 2, x, prec);
        arb_addmul_ui (at + 2, at + 1, 2, prec);
        arb_mul (at + 1, at + 1, x, prec);
        arb_add (at + 1, at + 1, at, prec);
        arb_mul (at, at, x, prec);
        arb_add_si (at, at, coefficient[i], prec);
    }
}

void
goldstein_price_first (arb_ptr at, const arb_t s, slong prec)
{
    static const slong coefficient[] = { 20, 24, -6, -8, 3 };

    quartic (at, coefficient, s, prec);
}

void
goldstein_price_second (arb_ptr at, const arb_t d, slong prec)
{
    static const slong coefficient[] = { 30, 0, 18, -16, 3 };

    quartic (at, coefficient, d, prec);
}

/* Set OUT to (p + 2 q, p - 3 q): derivatives in x + y and 2 x - 3 y taken back
   to x and y. */
static void
back (arb_ptr out, const arb_t p, const arb_t q, slong prec)
{
    arb_mul_si (out + 1, q, -3, prec);
    arb_add (out + 1, out + 1, p, prec);
    arb_mul_2exp_si (out, q, 1);
    arb_add (out, out, p, prec);
}

void
goldstein_price (arb_t f, arb_ptr g, arb_ptr q, arb_srcptr w,
                 const void *context, slong prec)
{
    arb_ptr v = _arb_vec_init (12), a = v, b = v + 3, s = v + 6, d = v + 7,
            p = v + 8, r = v + 9, cross = v + 10;

    (void) context;
    arb_add (s, w, w + 1, prec);
    arb_mul_2exp_si (d, w, 1);
    arb_submul_ui (d, w + 1, 3, prec);
    goldstein_price_first (a, s, prec);
    goldstein_price_second (b, d, prec);
    arb_mul (f, a, b, prec);
    arb_mul (p, a + 1, b, prec);
    arb_mul (r, a, b + 1, prec);
    back (g, p, r, prec);
    if (q != NULL) {
        arb_add (s, g, g + 1, prec);
        arb_mul_2exp_si (d, g, 1);
        arb_submul_ui (d, g + 1, 3, prec);
        arb_mul (cross, a + 1, b + 1, prec);
        arb_mul (p, a + 2, b, prec);
        arb_mul (p, p, s, prec);
        arb_addmul (p, cross, d, prec);
        arb_mul (r, a, b + 2, prec);
        arb_mul (r, r, d, prec);
        arb_addmul (r, cross, s, prec);
        back (q, p, r, prec);
    }
    _arb_vec_clear (v, 12);
}

void
standing_square (arb_t out, struct standing *standing,
                 const struct routine *routine, slong prec)
{
    (void) routine;
    (void) prec;
    arb_set (out, standing->square);
}

void
standing_size (arb_t out, struct standing *standing,
               const struct routine *routine, slong prec)
{
    (void) routine;
    (void) prec;
    arb_set (out, standing->rho);
}

void
routine_measure (arb_t out, standing_measure *measure,
                 const struct routine *routine, arb_srcptr start, slong prec)
{
    struct standing standing;

    standing_init (&standing, routine->dim);
    if (routine_run (&standing, routine, start, prec))
        measure (out, &standing, routine, prec);
    else
        arb_indeterminate (out); /* more precision decides */
    standing_clear (&standing);
}

void
booth_measure (arb_t out, standing_measure *measure,
               const struct routine *routine, slong prec)
{
    arb_ptr start = _arb_vec_init (2);

    arb_set_si (start, 13);
    arb_mul_2exp_si (start, start, -1);
    arb_set_si (start + 1, -7);
    routine_measure (out, measure, routine, start, prec);
    _arb_vec_clear (start, 2);
}

void
goldstein_price_measure (arb_t out, standing_measure *measure, const fmpq *at,
                         slong prec)
{
    arb_ptr start = _arb_vec_init (2);
    struct routine routine = {
        .dim = 2, .objective = goldstein_price, .rho = at, .shrink = at + 1
    };

    fmpq_get_index (&routine.steps, at + 2);
    routine_measure (out, measure, &routine, start, prec);
    _arb_vec_clear (start, 2);
}
