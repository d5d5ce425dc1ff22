/* The margin of one token: inverses, known digits, small and huge times. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/margin.h"

#include <stdio.h>

static void
round_trips (void)
{
    static const char *const classes[] = { "2", "10", "50257", "7/3" };
    static const char *const times[] = { "1/1000000000000", "1/3", "11",
                                         "1e9" };
    int i, j, good = 1, sharp = 1;
    fmpq_t c;
    arb_t t, u, back;

    fmpq_init (c);
    arb_init (t);
    arb_init (u);
    arb_init (back);
    for (i = 0; i < 4; i++)
        for (j = 0; j < 4; j++) {
            fmpq_set_str (c, classes[i], 10);
            if (j == 3)
                arb_set_str (t, times[j], 300);
            else {
                fmpq_t exact;
                fmpq_init (exact);
                fmpq_set_str (exact, times[j], 10);
                arb_set_fmpq (t, exact, 300);
                fmpq_clear (exact);
            }
            margin_flow (u, t, c, 300);
            margin_time (back, u, c, 300);
            good &= arb_overlaps (t, back);
            sharp &= arb_rel_accuracy_bits (u) > 250;
            margin_loss (back, u, c, 300);
            margin_of_loss (back, back, c, 300);
            good &= arb_overlaps (back, u);
        }
    ok (good, "time and loss lead back");
    ok (sharp, "balls are sharp");
    fmpq_clear (c);
    arb_clear (t);
    arb_clear (u);
    arb_clear (back);
}

/* The recursion in plain ball arithmetic, and the flow far beyond doubles. */
static void
steps_and_far_times (void)
{
    slong k;
    fmpq *v = _fmpq_vec_init (3);
    arb_t u, plain, more;

    arb_init (u);
    arb_init (plain);
    arb_init (more);
    fmpq_set_si (v, 5, 2);
    fmpq_set_si (v + 1, 7, 1);
    fmpq_set_si (v + 2, 12, 1);
    margin_descent (u, v, v + 1, v + 2, 1, 200);
    for (k = 0; k < 12; k++) {
        margin_wrong (more, plain, v + 1, 2000);
        arb_mul_ui (more, more, 35, 2000);
        arb_mul_2exp_si (more, more, -1);
        arb_add (plain, plain, more, 2000);
    }
    ok (arb_overlaps (u, plain) && arb_rel_accuracy_bits (u) > 180,
        "twelve steps");
    /* tau = 2^(10^7): u = log (1 + c tau - (c - 1) u). */
    arb_one (more);
    arb_mul_2exp_si (more, more, 10000000);
    margin_flow (u, more, v + 1, 200);
    arb_mul_ui (plain, more, 7, 200);
    arb_log (plain, plain, 200);
    ok (arb_rel_accuracy_bits (u) > 150, "a time of three million digits");
    arb_sub (plain, plain, u, 200);
    ok (arb_contains_zero (plain), "is log (c tau) to all digits");
    _fmpq_vec_clear (v, 3);
    arb_clear (u);
    arb_clear (plain);
    arb_clear (more);
}

/* Ten classes at time 1, also solved by bisection with mpmath: the equation
   e^u + 9 u = 11. */
static void
known (void)
{
    fmpq_t c;
    arb_t u, l;

    fmpq_init (c);
    arb_init (u);
    arb_init (l);
    fmpq_set_si (c, 10, 1);
    arb_one (u);
    margin_flow (u, u, c, 200);
    ok (digits_begin (u, "0.9382711700731771596684"), "u (10, 1)");
    margin_loss (l, u, c, 200);
    ok (digits_begin (l, "1.5088954904249250160257"), "its loss");
    margin_wrong (l, u, c, 200);
    ok (digits_begin (l, "0.0865384322284997707734"), "its wrong probability");
    fmpq_clear (c);
    arb_clear (u);
    arb_clear (l);
}

int
main (void)
{
    known ();
    round_trips ();
    steps_and_far_times ();
    return done ();
}
