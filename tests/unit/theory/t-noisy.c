/* Flipped labels: the time of a margin, digits, steps, the limit. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/noisy.h"

/* Does b TAU = m - log ((b - eps e^m) / (1 - 2 eps)) / eps hold? */
static int
takes (const arb_t m, const fmpq_t tau, const fmpq_t eps, slong prec)
{
    int answer;
    fmpq_t b;
    arb_t t, x;

    fmpq_init (b);
    arb_init (t);
    arb_init (x);
    arb_exp (t, m, prec);
    arb_set_fmpq (x, eps, prec);
    arb_mul (t, t, x, prec);
    fmpq_sub_si (b, eps, 1);
    fmpq_neg (b, b);
    arb_set_fmpq (x, b, prec);
    arb_sub (t, x, t, prec);
    fmpq_sub (b, b, eps);
    arb_set_fmpq (x, b, prec);
    arb_div (t, t, x, prec);
    arb_log (t, t, prec);
    arb_set_fmpq (x, eps, prec);
    arb_div (t, t, x, prec);
    arb_sub (t, m, t, prec);
    fmpq_add (b, b, eps);
    fmpq_mul (b, b, tau);
    arb_set_fmpq (x, b, prec);
    answer = arb_overlaps (t, x) && arb_is_finite (t);
    fmpq_clear (b);
    arb_clear (t);
    arb_clear (x);
    return answer;
}

static void
flow (void)
{
    static const char *const flips[] = { "1/3", "1/10", "49/100", "1/1000",
                                         "499999/1000000" };
    static const char *const times[] = { "1/1000000", "1", "7/3", "40" };
    int solves = 1, sharp = 1, below = 1;
    size_t i, j;
    fmpq_t eps, tau;
    arb_t m, more, limit;

    fmpq_init (eps);
    fmpq_init (tau);
    arb_init (m);
    arb_init (more);
    arb_init (limit);
    for (i = 0; i < sizeof flips / sizeof *flips; i++)
        for (j = 0; j < sizeof times / sizeof *times; j++) {
            fmpq_set_str (eps, flips[i], 10);
            fmpq_set_str (tau, times[j], 10);
            noisy_flow (m, tau, eps, 100);
            noisy_flow (more, tau, eps, 200);
            noisy_limit (limit, eps, 200);
            solves = solves && takes (m, tau, eps, 100)
                     && takes (more, tau, eps, 200) && arb_overlaps (m, more);
            sharp = sharp && mag_cmp_2exp_si (arb_radref (m), -75) < 0
                    && mag_cmp_2exp_si (arb_radref (more), -175) < 0;
            below = below && arb_lt (more, limit) && arb_is_positive (more);
        }
    ok (solves, "the flow takes its time");
    ok (sharp, "and is sharp");
    ok (below, "below the log-odds");
    fmpq_set_si (tau, 0, 1);
    noisy_flow (m, tau, eps, 100);
    ok (arb_contains_zero (m) && mag_cmp_2exp_si (arb_radref (m), -75) < 0,
        "from nought");
    fmpq_set_si (eps, 1, 10);
    fmpq_set_si (tau, 3, 1);
    noisy_flow (m, tau, eps, 150);
    ok (digits_begin (m, "0.853827961556445720"),
        "by quadrature and bisection");
    noisy_limit (limit, eps, 200);
    ok (digits_begin (limit, "2.1972245773362193827"), "the limit log 9");
    /* Late: the limit less the margin is factor times decay. */
    fmpq_set_si (tau, 400, 1);
    noisy_flow (m, tau, eps, 300);
    noisy_decay (more, limit, tau, eps, 300);
    arb_mul (more, more, limit, 300);
    noisy_limit (limit, eps, 300);
    arb_sub (m, limit, m, 300);
    arb_div (m, m, more, 300);
    arb_sub_ui (m, m, 1, 300);
    arb_get_abs_ubound_arf (arb_midref (m), m, 30);
    ok (arf_cmpabs_2exp_si (arb_midref (m), -45) < 0
            && arf_cmpabs_2exp_si (arb_midref (m), -70) > 0,
        "the decay's law");
    fmpq_clear (eps);
    fmpq_clear (tau);
    arb_clear (m);
    arb_clear (more);
    arb_clear (limit);
}

/* m <- m + step (1 / (1 + e^m) - eps), as it stands. */
static void
steps (void)
{
    slong k;
    fmpq_t eps, step;
    arb_t m, plain, s, x;

    fmpq_init (eps);
    fmpq_init (step);
    arb_init (m);
    arb_init (plain);
    arb_init (s);
    arb_init (x);
    fmpq_set_si (eps, 2, 7);
    fmpq_set_si (step, 9, 2);
    for (k = 0; k < 30; k++) {
        arb_exp (s, plain, 2000);
        arb_add_ui (s, s, 1, 2000);
        arb_inv (s, s, 2000);
        arb_set_fmpq (x, eps, 2000);
        arb_sub (s, s, x, 2000);
        arb_set_fmpq (x, step, 2000);
        arb_addmul (plain, s, x, 2000);
    }
    noisy_descent (m, step, eps, 30, 128);
    ok (arb_overlaps (m, plain) && arb_rel_accuracy_bits (m) > 90,
        "thirty steps");
    noisy_descent (m, step, eps, 0, 128);
    ok (arb_is_zero (m), "no step");
    fmpq_clear (eps);
    fmpq_clear (step);
    arb_clear (m);
    arb_clear (plain);
    arb_clear (s);
    arb_clear (x);
}

int
main (void)
{
    flow ();
    steps ();
    flint_cleanup ();
    return done ();
}
