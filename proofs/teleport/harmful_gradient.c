/* The valley with a wall: theory/valley.h. */
#include <stdio.h>
#include <stdlib.h>

#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/valley.h"

USES (quantity, teleport_harmful_gap);
USES (quantity, teleport_harmful_gap_repeated);
USES (quantity, teleport_harmful_gradient);
USES (quantity, teleport_harmful_iterations);
USES (quantity, teleport_harmful_iterations_plain);
USES (quantity, teleport_harmful_maximiser);

/* 2 a (c - h) + h'^2 on the three pieces; behind the wall t = y - B + e is the
   slope and h = e B - e^2 + t^2/2. */
static enum truth
pieces (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("a c y", "2*a*(c - y^2/2) + y^2",
                                "2*a*c + (1 - a)*y^2"),
                identity_check ("a c e y", "2*a*(c - (e*y - e^2/2)) + e^2",
                                "2*a*c + (1 + a)*e^2 - 2*a*e*y")),
        weaker (identity_check ("e b t", "e*(b - e + t) - e^2/2 + (t - e)^2/2",
                                "e*b - e^2 + t^2/2"),
                identity_check ("a c e b t",
                                "2*a*(c - (e*b - e^2 + t^2/2)) + t^2",
                                "2*a*(c - e*b + e^2) + (1 - a)*t^2")));
}

/* Behind the wall, at x = 0, t^2 = 2 (c - e B + e^2); against the corner. */
static enum truth
wins (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "a c s e", "2*(c - e*(s*c*(1 - a)/e) + e^2) - (2*a*c + (1 - a)*e^2)",
        "2*c*(1 - a)*(1 - s) + (1 + a)*e^2");
}

/* The step back, y - t = B - e, and from there the level is below the wall's
   by e^2: h (B) - h (B - e). */
static enum truth
lands (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("b e t", "(b - e + t) - t", "b - e"),
        identity_check ("b e", "(e*b - e^2/2) - (e*(b - e) - e^2/2)", "e^2"));
}

static const char *const places[] = {
    "1/2 1 9/10 1/10",  "1/2 1 9/10 1/100", "1/3 7/5 1/2 1/7",
    "9/10 5 3/4 1/137", "1/10 1/3 1/5 1/9",
};
enum { PLACES = sizeof places / sizeof *places, AXES = 5 };

/* Set AT to the words of PLACE. */
static int
read_place (fmpq *at, const char *place)
{
    char word[4][16];
    int i;

    if (sscanf (place, "%15s %15s %15s %15s", word[0], word[1], word[2],
                word[3])
        != 4)
        return 0;
    for (i = 0; i < 4; i++)
        fmpq_set_str (at + i, word[i], 10);
    return 1;
}

/* f (0, y) = c and |f'|^2 is the gradient's square, at the ball of y. */
static enum truth
one_maximiser (const char *place)
{
    fmpq *t = _fmpq_vec_init (6), *wall = t + 4, *rest = t + 5;
    arb_ptr v = _arb_vec_init (5), y = v, past = v + 1, f = v + 2, eps = v + 3,
            square = v + 4;
    enum truth truth = UNDECIDED;

    if (read_place (t, place)
        && evaluate_at (y, &teleport_harmful_maximiser_quantity, place, 60)
        && evaluate_at (square, &teleport_harmful_gradient_quantity, place,
                        60)) {
        valley_wall (wall, t);
        arb_set_fmpq (past, wall, 256);
        arb_sub (past, y, past, 256);
        arb_set_fmpq (eps, t + 3, 256);
        fmpq_mul (rest, t + 3, t + 3);
        fmpq_div_2exp (rest, rest, 1);
        fmpq_add (rest, rest, t + 1);
        arb_set_fmpq (f, rest, 256);
        arb_submul (f, eps, y, 256);
        arb_mul_2exp_si (f, f, 1);
        arb_submul (f, past, past, 256); /* 2 (c - f (0, y)) */
        arb_add (eps, eps, past, 256);
        arb_mul (eps, eps, eps, 256);
        arb_zero (past);
        truth = weaker (is_near (f, past, 40), is_near (eps, square, 40));
    }
    _fmpq_vec_clear (t, 6);
    _arb_vec_clear (v, 5);
    return truth;
}

static enum truth
maximisers (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;

    (void) certificate;
    for (i = 0; i < PLACES; i++)
        truth = weaker (truth, one_maximiser (places[i]));
    return truth;
}

/* Set HEIGHT to h and SLOPE to h' at Y >= 0, in rationals. */
static void
look (fmpq_t height, fmpq_t slope, const fmpq_t y, const fmpq *at,
      const fmpq_t wall)
{
    fmpq_t past;

    fmpq_init (past);
    valley_height (height, y, at + 3);
    fmpq_set (slope, fmpq_cmp (y, at + 3) < 0 ? y : at + 3);
    fmpq_sub (past, y, wall);
    if (fmpq_sgn (past) > 0) {
        fmpq_add (slope, slope, past);
        fmpq_mul (past, past, past);
        fmpq_div_2exp (past, past, 1);
        fmpq_add (height, height, past);
    }
    fmpq_clear (past);
}

/* An exact run from B - eps, where the first step lands: the gap after 1, 2,
   ... steps, and how many reach TOL = c / 1000. */
static enum truth
one_run (const char *place)
{
    fmpq *v = _fmpq_vec_init (AXES + 5), *at = v, *wall = v + AXES,
         *y = wall + 1, *height = wall + 2, *slope = wall + 3,
         *value = wall + 4;
    enum truth truth = read_place (at, place) ? PROVED : UNDECIDED;
    slong k, reached = 0;

    valley_wall (wall, at);
    fmpq_sub (y, wall, at + 3);
    for (k = 1; k < 100000 && reached == 0; k++) {
        fmpq_t tol;
        fmpq_init (tol);
        look (height, slope, y, at, wall);
        fmpq_sub (y, y, slope);
        fmpq_set_si (at + 4, k, 1);
        if (k < 40
            && (quantity_eval_exact (value, &teleport_harmful_gap_quantity, at)
                    != EVALUATED
                || !fmpq_equal (value, height)))
            truth = DISPROVED;
        fmpq_set_si (tol, 1, 1000);
        fmpq_mul (tol, tol, at + 1);
        if (fmpq_cmp (height, tol) <= 0)
            reached = k;
        fmpq_set (at + 4, tol);
        fmpq_clear (tol);
    }
    if (quantity_eval_exact (value, &teleport_harmful_iterations_quantity, at)
            != EVALUATED
        || !fmpq_equal_si (value, reached))
        truth = DISPROVED;
    _fmpq_vec_clear (v, AXES + 5);
    return truth;
}

static enum truth
runs (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;

    (void) certificate;
    for (i = 0; i < PLACES; i++)
        truth = weaker (truth, one_run (places[i]));
    return truth;
}

/*
 * The longest gradient on the level C < h (B), by comparing the corner, where
 * the level reaches it, with the end at x = 0: sets X2 to x^2 and Y there.
 * The gradient's square is 2 a (c - h) + h'^2.
 */
static void
below_the_wall (fmpq_t x2, fmpq_t y, const fmpq_t level, const fmpq *at,
                const fmpq_t wall)
{
    fmpq *v = _fmpq_vec_init (4), *height = v, *slope = v + 1, *corner = v + 2,
         *end = v + 3;

    look (height, slope, at + 3, at, wall);
    fmpq_sub (height, level, height);
    if (fmpq_sgn (height) < 0) {
        /* Only y^2 = 2 c, whose step goes to 0 whatever its size. */
        fmpq_zero (x2);
        fmpq_zero (y);
    } else {
        fmpq_mul (corner, at, height);
        fmpq_mul_2exp (corner, corner, 1);
        fmpq_addmul (corner, slope, slope);
        fmpq_mul (end, at + 3, at + 3);
        if (fmpq_cmp (corner, end) >= 0) {
            fmpq_mul_2exp (x2, height, 1);
            fmpq_div (x2, x2, at);
            fmpq_set (y, at + 3);
        } else {
            fmpq_zero (x2);
            fmpq_div (y, level, at + 3);
            fmpq_div_2exp (height, at + 3, 1);
            fmpq_add (y, y, height);
        }
    }
    _fmpq_vec_clear (v, 4);
}

/* Teleports before every step, in x^2 and y, against the quantity. */
static enum truth
one_repeated (const char *place)
{
    fmpq *v = _fmpq_vec_init (AXES + 7), *at = v, *wall = v + AXES,
         *y = wall + 1, *height = wall + 2, *slope = wall + 3,
         *value = wall + 4, *x2 = wall + 5, *level = wall + 6;
    enum truth truth = read_place (at, place) ? PROVED : UNDECIDED;
    slong k;

    valley_wall (wall, at);
    fmpq_sub (y, wall, at + 3);
    for (k = 1; k < 30; k++) {
        look (height, slope, y, at, wall);
        fmpq_mul (level, at, x2);
        fmpq_div_2exp (level, level, 1);
        fmpq_add (level, level, height);
        fmpq_set_si (at + 4, k, 1);
        if (quantity_eval_exact (value,
                                 &teleport_harmful_gap_repeated_quantity, at)
                != EVALUATED
            || !fmpq_equal (value, level))
            truth = DISPROVED;
        below_the_wall (x2, y, level, at, wall);
        look (height, slope, y, at, wall);
        fmpq_sub (y, y, slope);
        fmpq_sub_si (value, at, 1);
        fmpq_mul (value, value, value);
        fmpq_mul (x2, x2, value);
    }
    _fmpq_vec_clear (v, AXES + 7);
    return truth;
}

static enum truth
repeated (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;

    (void) certificate;
    for (i = 0; i < PLACES; i++)
        truth = weaker (truth, one_repeated (places[i]));
    return truth;
}

/* Without a teleport f = a x^2/2 and a step leaves (1 - a)^2 of it: at K steps
   (1 - a)^2K c <= tol, at K - 1 not. */
static enum truth
plain (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (AXES + 3), *at = v, *value = v + AXES,
         *rate = value + 1, *gap = value + 2;
    enum truth truth =
        identity_check ("a x", "a*(x - a*x)^2/2", "(1 - a)^2*(a*x^2/2)");
    slong k = 0;
    int i;

    (void) certificate;
    for (i = 0; i < PLACES; i++) {
        if (!read_place (at, places[i])) {
            truth = UNDECIDED;
            continue;
        }
        fmpq_set_si (at + 4, 1, 10000);
        fmpq_mul (at + 4, at + 4, at + 1);
        if (quantity_eval_exact (
                value, &teleport_harmful_iterations_plain_quantity, at)
                != EVALUATED
            || !fmpq_get_index (&k, value)) {
            truth = UNDECIDED;
            continue;
        }
        fmpq_sub_si (rate, at, 1);
        fmpq_mul (rate, rate, rate);
        fmpq_pow_si (gap, rate, k - 1);
        fmpq_mul (gap, gap, at + 1);
        if (fmpq_cmp (gap, at + 4) <= 0)
            truth = DISPROVED;
        fmpq_mul (gap, gap, rate);
        if (fmpq_cmp (gap, at + 4) > 0)
            truth = DISPROVED;
    }
    _fmpq_vec_clear (v, AXES + 3);
    return truth;
}

static const struct step steps[] = {
    { "pieces",
      "on the level c the square of the gradient is 2 a c + (1-a) y^2 up to "
      "the corner, falls linearly up to the wall, and is 2 a (c - \\epsilon "
      "B + \\epsilon^2) + (1-a) t^2 behind it, t = y - B + \\epsilon: two "
      "local maxima, the corner and the end",
      "derived here", BY_ALGEBRA, pieces, NULL },
    { "the end wins",
      "it exceeds the corner by 2 c (1-a)(1-\\theta) + (1+a) \\epsilon^2",
      "derived here", BY_ALGEBRA, wins, NULL },
    { "the step back",
      "a step of size 1 lands at B - \\epsilon, below the wall's level by "
      "\\epsilon^2: a second teleport cannot go behind it",
      "derived here", BY_ALGEBRA, lands, NULL },
    { "maximisers",
      "five cases: f(0, y) = c and f'(0, y)^2 is the quantity's, at the "
      "quantity's y",
      "derived here", BY_INTERVALS, maximisers, NULL },
    { "runs",
      "five exact runs of gradient descent after the teleport: the gaps, and "
      "the number of steps to c/1000, are the quantities'",
      "derived here", BY_RATIONALS, runs, NULL },
    { "without a teleport",
      "a step multiplies f = a x^2/2 by (1-a)^2, and the number of steps to "
      "c/10000 is the least with (1-a)^{2K} c below it, in five cases",
      "derived here", BY_RATIONALS, plain, NULL },
    { "teleports before every step",
      "five exact runs, x only as x^2: the gaps of thirty steps are the "
      "quantity's",
      "derived here", BY_RATIONALS, repeated, NULL },
};

PROOF (teleport_harmful_gradient) = { STEPS (steps) };
