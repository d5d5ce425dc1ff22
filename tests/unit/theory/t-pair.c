/* Two tokens, and several, under gradient descent: known integers, low
   precision that encloses, certain signs, refusals. */
#include "tests/tap.h"
#include "theory/pair_descent.h"
#include "theory/pair_events.h"
#include "theory/quantity.h"

#include <stdio.h>
#include <string.h>

USES (quantity, memgd_spike_loss);
USES (quantity, memgd_spike_margin);
USES (quantity, memgd_spike_step);
USES (quantity, memgd_spike_momentum_loss);
USES (quantity, memgd_spike_tokens_loss);
USES (quantity, memgd_sharpness_path);
USES (quantity, memgd_steps_to_accuracy);
USES (quantity, memgd_steps_to_lasting_accuracy);
USES (quantity, memgd_last_spike);
USES (quantity, memgd_spike_count);
USES (quantity, memgd_learning_rate_map);

/* Set AT to the rationals of TEXT. */
static void
read_axes (fmpq *at, const char *text)
{
    char copy[128], *word, *rest = copy;
    int i = 0;

    snprintf (copy, sizeof copy, "%s", text);
    while ((word = strtok_r (rest, " ", &rest)) != NULL)
        fmpq_set_str (at + i++, word, 10);
}

static enum evaluation
evaluate (arb_t ball, const struct quantity *quantity, const char *text)
{
    const struct goal goal = { 40, RELATIVE };
    fmpq *at = _fmpq_vec_init (MAX_AXES);
    enum evaluation outcome;

    read_axes (at, text);
    outcome = quantity_eval (ball, quantity, at, goal, 1 << 14);
    _fmpq_vec_clear (at, MAX_AXES);
    return outcome;
}

/* At every low precision the ball holds what a high one says. */
static void
low_precision (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *at;
    } cases[] = {
        { &memgd_spike_loss_quantity, "3/4 19/20 10 34" },
        { &memgd_spike_loss_quantity, "9/10 1/2 1/10 300" },
        { &memgd_spike_margin_quantity, "3/4 19/20 10 9 1" },
        { &memgd_spike_margin_quantity, "2/7 -1/2 7/3 50 2" },
        { &memgd_sharpness_path_quantity, "3/4 19/20 10 14" },
        { &memgd_spike_momentum_loss_quantity, "3/4 19/20 1 9/10 35" },
        { &memgd_spike_momentum_loss_quantity, "2/3 1/3 5 1/2 20" },
        { &memgd_spike_tokens_loss_quantity, "5 5 4/5 20 30" },
        { &memgd_spike_tokens_loss_quantity, "7 3 1/7 3 20" },
        { &memgd_spike_step_quantity, "3/4 19/20" },
    };
    fmpq *at = _fmpq_vec_init (MAX_AXES);
    size_t i;
    arb_t sharp, wide;

    arb_init (sharp);
    arb_init (wide);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        int good;
        slong prec;
        good = evaluate (sharp, cases[i].quantity, cases[i].at) == EVALUATED;
        read_axes (at, cases[i].at);
        for (prec = 4; prec <= 100; prec++) {
            cases[i].quantity->ball (wide, at, prec);
            good = good && arb_overlaps (wide, sharp)
                   && (mag_is_inf (arb_radref (wide))
                       || arb_contains (wide, sharp));
        }
        ok (good, "4 to 100 bits enclose at %s", cases[i].at);
    }
    _fmpq_vec_clear (at, MAX_AXES);
    arb_clear (sharp);
    arb_clear (wide);
}

/* Parameters given to some digits only: the integer is that of all of them. */
static void
uncertain_parameters (void)
{
    static const struct {
        const char *p, *corr, *eta;
        slong steps;
    } cases[] = {
        { "0.812722655 +/- 1e-9", "0.944444444 +/- 1e-9", "0.1 +/- 1e-12",
          752 },
        { "0.812722655 +/- 1e-9", "0.722222222 +/- 1e-9", "10 +/- 1e-9", 3 },
        { "0.578404656 +/- 1e-9", "0.944444444 +/- 1e-9",
          "3.593813664 +/- 1e-9", 2 },
        { "0.578404656 +/- 1e-9", "0.944444444 +/- 1e-9",
          "5.994842503 +/- 1e-9", 10 },
        { "0.959389780 +/- 1e-9", "0.5 +/- 1e-12", "0.1 +/- 1e-12", 519 },
    };
    size_t i;
    arb_ptr v = _arb_vec_init (4);

    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct pair_descent descent;
        arb_set_str (v, cases[i].p, 128);
        arb_set_str (v + 1, cases[i].corr, 128);
        arb_set_str (v + 2, cases[i].eta, 128);
        pair_descent_init (&descent, v, v + 1, v + 2, 128);
        ok (pair_first_accurate (v + 3, &descent) == EVALUATED
                && arb_equal_si (v + 3, cases[i].steps),
            "%ld steps for p = %s, corr = %s, eta = %s", (long) cases[i].steps,
            cases[i].p, cases[i].corr, cases[i].eta);
        pair_descent_clear (&descent);
    }
    _arb_vec_clear (v, 4);
}

/* A ball of step sizes holds the margins of every size in it. */
static void
wide_sizes (void)
{
    enum { INSIDE = 9 };
    slong j, k, steps = 20;
    int good = 1, finite = 1;
    arb_ptr v = _arb_vec_init (6);
    struct pair_descent wide, one;

    arb_set_str (v, "0.75", 128);
    arb_set_str (v + 1, "0.95", 128);
    for (j = 0; j < INSIDE; j++) {
        arb_set_str (v + 2, "10 +/- 0.00000001", 128);
        pair_descent_init (&wide, v, v + 1, v + 2, 128);
        arb_set_si (v + 3, j - INSIDE / 2);
        arb_div_si (v + 3, v + 3, 400000001, 128);
        arb_get_mid_arb (v + 2, v + 2);
        arb_add (v + 2, v + 2, v + 3, 128);
        pair_descent_init (&one, v, v + 1, v + 2, 128);
        for (k = 1; k <= steps; k++) {
            pair_descent_run (&wide, k);
            pair_descent_run (&one, k);
            pair_descent_margin (v + 4, &wide, 1);
            pair_descent_margin (v + 5, &one, 1);
            good = good && arb_contains (v + 4, v + 5);
            finite = finite && mag_cmp_2exp_si (arb_radref (v + 4), -2) < 0;
        }
        pair_descent_clear (&wide);
        pair_descent_clear (&one);
    }
    ok (good, "a ball of sizes holds what each of nine makes");
    ok (finite, "and is not wide");
    _arb_vec_clear (v, 6);
}

static void
integers (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *at;
        slong value;
    } cases[] = {
        { &memgd_steps_to_accuracy_quantity, "3/4 19/20 1", 52 },
        { &memgd_steps_to_accuracy_quantity, "1/4 19/20 1", 52 },
        { &memgd_steps_to_accuracy_quantity, "3/4 1/3 5", 2 },
        { &memgd_steps_to_accuracy_quantity, "1/2 99/100 5", 1 },
        { &memgd_steps_to_lasting_accuracy_quantity, "3/4 19/20 10", 15 },
        { &memgd_last_spike_quantity, "3/4 19/20 10", 14 },
        { &memgd_spike_count_quantity, "3/4 19/20 10", 8 },
        { &memgd_learning_rate_map_quantity, "0 8 7", 6 },
    };
    size_t i;
    fmpq *at = _fmpq_vec_init (MAX_AXES), *value = at + MAX_AXES - 1;
    arb_t ball;

    arb_init (ball);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        int good =
            evaluate (ball, cases[i].quantity, cases[i].at) == EVALUATED;
        read_axes (at, cases[i].at);
        ok (good && arb_equal_si (ball, cases[i].value)
                && quantity_eval_exact (value, cases[i].quantity, at)
                       == EVALUATED
                && fmpq_cmp_si (value, cases[i].value) == 0,
            "%ld at %s, exactly", (long) cases[i].value, cases[i].at);
    }
    _fmpq_vec_clear (at, MAX_AXES);
    arb_clear (ball);
}

static void
refusals (void)
{
    arb_t ball;

    arb_init (ball);
    ok (evaluate (ball, &memgd_spike_step_quantity, "3/4 1/3")
            == OUT_OF_DOMAIN,
        "no critical step at corr p = q");
    ok (evaluate (ball, &memgd_spike_step_quantity, "3/4 33334/100000")
            == EVALUATED,
        "one just beyond");
    ok (evaluate (ball, &memgd_spike_loss_quantity, "3/4 1/3 1 1000000000")
            == TOO_LARGE,
        "a billion steps are refused");
    ok (evaluate (ball, &memgd_steps_to_accuracy_quantity,
                  "3/4 999999999/1000000000 1/1000")
            == TOO_LARGE,
        "so are those that accuracy takes at nearly one embedding");
    ok (evaluate (ball, &memgd_spike_margin_quantity, "3/4 1/3 1 5 3")
            == OUT_OF_DOMAIN,
        "there is no third token");
    ok (evaluate (ball, &memgd_spike_margin_quantity, "3/4 1/3 1 1 2")
                == EVALUATED
            && arb_is_zero (ball),
        "a margin that vanishes is nought");
    arb_clear (ball);
}

/* A thousand steps cost hardly a digit at small sizes. */
static void
many_steps (void)
{
    fmpq *at = _fmpq_vec_init (MAX_AXES);
    arb_t ball;

    arb_init (ball);
    read_axes (at, "3/4 19/20 1 1000");
    memgd_spike_loss_quantity.ball (ball, at, 64);
    ok (arb_rel_accuracy_bits (ball) > 45, "1000 steps at 64 bits keep %ld",
        (long) arb_rel_accuracy_bits (ball));
    read_axes (at, "3/4 19/20 1000 1000");
    ok (memgd_spike_loss_quantity.ball (ball, at, 128) == EVALUATED
            && arb_is_positive (ball),
        "steps of 1000 keep the sign");
    _fmpq_vec_clear (at, MAX_AXES);
    arb_clear (ball);
}

int
main (void)
{
    plan (0);
    low_precision ();
    uncertain_parameters ();
    wide_sizes ();
    integers ();
    refusals ();
    many_steps ();
    flint_cleanup ();
    return done ();
}
