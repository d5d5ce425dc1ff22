/* Two tokens: many digits, extreme times, tokens in one pass, refusals. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/quantity.h"

#include <stdio.h>
#include <string.h>

USES (quantity, memgd_two_token_margin);
USES (quantity, memgd_two_token_margin_probability);
USES (quantity, memgd_two_token_lowest_time);
USES (quantity, memgd_two_token_recovery_time);

/* What becomes of QUANTITY at the rationals of TEXT, to DIGITS digits. */
static enum evaluation
evaluate (arb_t ball, const struct quantity *quantity, const char *text,
          slong digits)
{
    const struct goal goal = { digits, RELATIVE };
    fmpq *at = _fmpq_vec_init (MAX_AXES);
    char copy[256], *word, *rest = copy;
    enum evaluation outcome;
    int i = 0;

    snprintf (copy, sizeof copy, "%s", text);
    while ((word = strtok_r (rest, " ", &rest)) != NULL)
        fmpq_set_str (at + i++, word, 10);
    outcome = quantity_eval (ball, quantity, at, goal, 1 << 14);
    _fmpq_vec_clear (at, MAX_AXES);
    return outcome;
}

/* By two routes, and where the events are far or hardly there. */
static void
digits (void)
{
    static const char *const points[] = {
        "3/4 1/2 1/1000000000 2",  "3/4 19/20 10 2",
        "3/4 1/2 1000000000000 1", "1/1000 -9/10 137 1",
        "7/5000 99/100 1000000 2",
    };
    size_t i;
    arb_t one, two;

    arb_init (one);
    arb_init (two);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        ok (evaluate (one, &memgd_two_token_margin_quantity, points[i], 100)
                    == EVALUATED
                && evaluate (two, &memgd_two_token_margin_probability_quantity,
                             points[i], 60)
                       == EVALUATED
                && arb_overlaps (one, two)
                && arb_rel_accuracy_bits (one) > 330,
            "two routes at %s", points[i]);
    }
    ok (evaluate (one, &memgd_two_token_recovery_time_quantity,
                  "3/4 9999/10000", 40)
                == EVALUATED
            && digits_begin (one, "26022.2482956566"),
        "a late recovery");
    ok (evaluate (one, &memgd_two_token_lowest_time_quantity,
                  "3/4 333334/1000000", 30)
            == EVALUATED,
        "a token that hardly falls");
    arb_clear (one);
    arb_clear (two);
}

static void
curves (void)
{
    const struct goal goal = { 30, RELATIVE };
    fmpq *at = _fmpq_vec_init (6), *last = at + 4;
    arb_ptr balls = _arb_vec_init (4);
    int i;

    fmpq_set_si (at, 3, 4);
    fmpq_set_si (at + 1, -1, 3);
    fmpq_set_si (at + 2, 7, 5);
    for (i = 0; i < 2; i++)
        fmpq_set_si (last + i, i + 1, 1);
    ok (quantity_eval_curve (balls, &memgd_two_token_margin_quantity, at, last,
                             2, goal, 4096)
                == EVALUATED
            && evaluate (balls + 2, &memgd_two_token_margin_quantity,
                         "3/4 -1/3 7/5 1", 40)
                   == EVALUATED
            && evaluate (balls + 3, &memgd_two_token_margin_quantity,
                         "3/4 -1/3 7/5 2", 40)
                   == EVALUATED
            && arb_overlaps (balls, balls + 2)
            && arb_overlaps (balls + 1, balls + 3)
            && !arb_overlaps (balls, balls + 1),
        "both tokens in one pass");
    _fmpq_vec_clear (at, 6);
    _arb_vec_clear (balls, 4);
}

static void
refusals (void)
{
    static const char *const outside[] = {
        "0 1/2 1 1",    "1 1/2 1 1",   "3/4 1 1 1",   "3/4 -1 1 1",
        "3/4 1/2 -1 1", "3/4 1/2 1 0", "3/4 1/2 1 3", "3/4 1/2 1 3/2",
    };
    size_t i;
    arb_t ball;

    arb_init (ball);
    for (i = 0; i < sizeof outside / sizeof *outside; i++)
        ok (evaluate (ball, &memgd_two_token_margin_quantity, outside[i], 15)
                == OUT_OF_DOMAIN,
            "nothing at %s", outside[i]);
    ok (evaluate (ball, &memgd_two_token_recovery_time_quantity, "3/4 1/3", 15)
            == OUT_OF_DOMAIN,
        "no recovery without a fall");
    ok (evaluate (ball, &memgd_two_token_margin_quantity, "3/4 1/2 0 2", 15)
                == EVALUATED
            && arb_is_zero (ball),
        "nothing has happened at time 0");
    arb_clear (ball);
}

int
main (void)
{
    plan (0);
    digits ();
    curves ();
    refusals ();
    return done ();
}
