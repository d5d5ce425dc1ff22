/* Visits: reference numbers, second routes, curves, bounds, large steps. */
#include "tests/tap.h"
#include "theory/quantity.h"

#include <stdio.h>
#include <string.h>

USES (quantity, memscale_visit_recursion);
USES (quantity, memscale_visit_product);
USES (quantity, memscale_visit_margin);
USES (quantity, memscale_visit_flow);
USES (quantity, memscale_visit_flow_root);
USES (quantity, memscale_visit_flow_above);

/* QUANTITY at the rationals of TEXT to 40 digits. */
static int
evaluate (arb_t ball, const struct quantity *quantity, const char *text)
{
    const struct goal goal = { 40, RELATIVE };
    fmpq *at = _fmpq_vec_init (MAX_AXES);
    char copy[128], *word, *rest = copy;
    int i = 0, outcome;

    snprintf (copy, sizeof copy, "%s", text);
    while ((word = strtok_r (rest, " ", &rest)) != NULL)
        fmpq_set_str (at + i++, word, 10);
    outcome = quantity_eval (ball, quantity, at, goal, 1 << 14);
    _fmpq_vec_clear (at, MAX_AXES);
    return outcome == EVALUATED;
}

/* text <= value <= text + unit: the numbers are cut, not rounded. */
static void
references (void)
{
    static const struct {
        const char *at, *value, *unit;
    } cases[] = {
        { "1/10 10 10", "0.867718816", "1e-9" },
        { "1/10 10 100", "4.10841128", "1e-8" },
        { "1 10 10", "4.23198122", "1e-8" },
        { "1 10 100", "6.86198359", "1e-8" },
        { "10 10 10", "9.18790475", "1e-8" },
        { "10 10 100", "9.84184388", "1e-8" },
        { "1/1000 10 100", "0.0905289662", "1e-10" },
        { "1/10 9 100", "4.01940393", "1e-8" },
        { "1 9 10", "4.14159139", "1e-8" },
        { "1 9 100", "6.75778912", "1e-8" },
        { "10 9 100", "9.74331320", "1e-8" },
        { "1 4 100", "5.95613855", "1e-8" },
    };
    size_t i;
    arb_t ball, low, high;

    arb_init (ball);
    arb_init (low);
    arb_init (high);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        int good =
            evaluate (ball, &memscale_visit_recursion_quantity, cases[i].at);
        arb_set_str (low, cases[i].value, 128);
        arb_set_str (high, cases[i].unit, 128);
        arb_add (high, high, low, 128);
        ok (good && arb_le (low, ball) && arb_le (ball, high), "f^n(0) at %s",
            cases[i].at);
    }
    arb_clear (ball);
    arb_clear (low);
    arb_clear (high);
}

/* Points for comparisons: steps below, at and above 4 and 8. */
static const char *const points[] = {
    "1/7 3 1",   "1/7 3 50", "5/2 1/3 40", "4 9 7",
    "8 1000 25", "37/3 6 9", "200 4 12",   "1/1000 99 500",
};
enum { POINTS = sizeof points / sizeof *points };

static void
routes (void)
{
    int i;
    arb_t one, two;

    arb_init (one);
    arb_init (two);
    for (i = 0; i < POINTS; i++) {
        ok (evaluate (one, &memscale_visit_recursion_quantity, points[i])
                && evaluate (two, &memscale_visit_product_quantity, points[i])
                && arb_overlaps (one, two),
            "recursion and product agree at %s", points[i]);
        ok (evaluate (one, &memscale_visit_flow_quantity, points[i])
                && evaluate (two, &memscale_visit_flow_root_quantity,
                             points[i])
                && arb_overlaps (one, two),
            "Lambert's function and the root agree at %s", points[i]);
        ok (evaluate (two, &memscale_visit_recursion_quantity, points[i])
                && arb_lt (one, two),
            "the flow stays below the recursion at %s", points[i]);
        ok (evaluate (one, &memscale_visit_flow_above_quantity, points[i])
                && arb_lt (two, one),
            "the bound lies above it at %s", points[i]);
    }
    arb_clear (one);
    arb_clear (two);
}

static void
curves (void)
{
    const struct goal goal = { 30, RELATIVE };
    const struct quantity *quantity = &memscale_visit_recursion_quantity;
    enum { COUNT = 4 };
    static const slong visits[COUNT] = { 1, 2, 40, 3000 };
    fmpq *at = _fmpq_vec_init (3 + COUNT), *last = at + 3;
    arb_ptr balls = _arb_vec_init (COUNT + 1);
    int i, good;

    fmpq_set_si (at, 1, 3);
    fmpq_set_si (at + 1, 5, 2);
    for (i = 0; i < COUNT; i++)
        fmpq_set_si (last + i, visits[i], 1);
    good = quantity_eval_curve (balls, quantity, at, last, COUNT, goal, 4096)
           == EVALUATED;
    for (i = 0; i < COUNT; i++) {
        fmpq_set (at + 2, last + i);
        ok (good
                && quantity_eval (balls + COUNT, quantity, at, goal, 4096)
                       == EVALUATED
                && arb_overlaps (balls + i, balls + COUNT),
            "the curve passes the point n = %ld", (long) visits[i]);
    }
    /* Thousands of steps cost hardly a digit. */
    quantity->ball (balls, at, 64);
    ok (arb_rel_accuracy_bits (balls) > 50, "3000 steps at 64 bits keep %ld",
        (long) arb_rel_accuracy_bits (balls));
    fmpq_set_si (at, 1, 1);
    fmpq_set_si (at + 1, 4, 1);
    fmpq_zero (at + 2);
    ok (quantity_eval (balls, quantity, at, goal, 4096) == EVALUATED
            && arb_is_zero (balls),
        "no visit, no weight");
    fmpq_set_si (at + 2, 1000000000, 1);
    ok (quantity_eval (balls, quantity, at, goal, 4096) == TOO_LARGE,
        "a billion visits are refused");
    _fmpq_vec_clear (at, 3 + COUNT);
    _arb_vec_clear (balls, COUNT + 1);
}

/* Every point of a wide ball is mapped into the image of the ball. */
static void
wide_balls (void)
{
    fmpq *at = _fmpq_vec_init (3);
    arb_t low, high;
    int good;

    arb_init (low);
    arb_init (high);
    fmpq_set_str (at, "8", 10);
    fmpq_set_str (at + 1, "1000", 10);
    fmpq_set_str (at + 2, "25", 10);
    good = memscale_visit_recursion_quantity.ball (high, at, 256) == EVALUATED;
    memscale_visit_recursion_quantity.ball (low, at, 6);
    ok (good && arb_contains (low, high), "six bits still enclose");
    good =
        evaluate (low, &memscale_visit_margin_quantity, "3/4 5 30")
        && evaluate (high, &memscale_visit_recursion_quantity, "15/16 4 30");
    ok (good && arb_overlaps (low, high),
        "the margin is a recursion with a larger step");
    _fmpq_vec_clear (at, 3);
    arb_clear (low);
    arb_clear (high);
}

int
main (void)
{
    plan (0);
    references ();
    routes ();
    curves ();
    wide_balls ();
    flint_cleanup ();
    return done ();
}
