/* Planted directions: reference numbers, huge q, low precisions, ranks. */
#include "tests/tap.h"
#include "theory/planted.h"
#include "theory/planted_ranks.h"

#include <stdio.h>
#include <string.h>

USES (quantity, multiindex_planted_success);
USES (quantity, multiindex_planted_success_limit);
USES (quantity, multiindex_planted_learnt);
USES (quantity, multiindex_mixed_trap_overlap);
USES (quantity, multiindex_radial_time);
USES (quantity, multiindex_companion_threshold);

/* QUANTITY at the rationals of TEXT to DIGITS digits. */
static int
evaluate (arb_t ball, const struct quantity *quantity, const char *text,
          slong digits)
{
    const struct goal goal = { digits, RELATIVE };
    fmpq *at = _fmpq_vec_init (MAX_AXES);
    char copy[128], *word, *rest = copy;
    int i = 0, outcome;

    snprintf (copy, sizeof copy, "%s", text);
    while ((word = strtok_r (rest, " ", &rest)) != NULL)
        fmpq_set_str (at + i++, word, 10);
    outcome = quantity_eval (ball, quantity, at, goal, 1 << 16);
    _fmpq_vec_clear (at, MAX_AXES);
    return outcome == EVALUATED;
}

/* text <= value <= text + unit: the numbers are cut, not rounded. */
static void
references (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *at, *value, *unit;
    } cases[] = {
        { &multiindex_planted_success_quantity, "5", "0.225494142", "1e-9" },
        { &multiindex_planted_success_quantity, "10", "0.174503774", "1e-9" },
        { &multiindex_planted_success_quantity, "20", "0.147932328", "1e-9" },
        { &multiindex_planted_success_quantity, "100", "0.126477677", "1e-9" },
        { &multiindex_planted_success_limit_quantity, "", "0.121124208",
          "1e-9" },
        { &multiindex_radial_time_quantity, "2 1/100 1/2", "2.29755992",
          "1e-8" },
        { &multiindex_radial_time_quantity, "2 1/10000 1/2", "4.60512018",
          "1e-8" },
    };
    arb_t ball, low, high;
    size_t i;

    arb_init (ball);
    arb_init (low);
    arb_init (high);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        int good = evaluate (ball, cases[i].quantity, cases[i].at, 30);
        arb_set_str (low, cases[i].value, 128);
        arb_set_str (high, cases[i].unit, 128);
        arb_add (high, low, high, 128);
        ok (good && arb_le (low, ball) && arb_le (ball, high), "reference %s",
            cases[i].value);
    }
    arb_clear (ball);
    arb_clear (low);
    arb_clear (high);
}

static void
rationals (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *at, *value;
    } cases[] = {
        { &multiindex_planted_success_quantity, "1", "1/2" },
        { &multiindex_planted_success_quantity, "2", "17/48" },
        { &multiindex_planted_success_quantity, "3", "1471/5120" },
        { &multiindex_planted_success_quantity, "4", "572417/2293760" },
        { &multiindex_planted_success_quantity, "5", "953357311/4227858432" },
        { &multiindex_mixed_trap_overlap_quantity, "2 3/2 1/3", "-4/9" },
        { &multiindex_companion_threshold_quantity, "6 3", "4/7" },
        { &multiindex_companion_threshold_quantity, "3 10", "1/11" },
    };
    fmpq *at = _fmpq_vec_init (3);
    fmpq_t value, want;
    size_t i;

    fmpq_init (value);
    fmpq_init (want);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        char copy[64], *word, *rest = copy;
        int n = 0;
        snprintf (copy, sizeof copy, "%s", cases[i].at);
        while ((word = strtok_r (rest, " ", &rest)) != NULL)
            fmpq_set_str (at + n++, word, 10);
        fmpq_set_str (want, cases[i].value, 10);
        ok (quantity_eval_exact (value, cases[i].quantity, at) == EVALUATED
                && fmpq_equal (value, want),
            "exactly %s", cases[i].value);
    }
    _fmpq_vec_clear (at, 3);
    fmpq_clear (value);
    fmpq_clear (want);
}

/* Every precision encloses what exact arithmetic gives. */
static void
low_precisions (void)
{
    static const slong precisions[] = { 2, 5, 13, 53, 200, 1000 };
    fmpq_t below;
    fmpz_t q, m;
    arb_t ball;
    slong i, j, k, bad = 0, cases = 0;

    fmpq_init (below);
    fmpz_init (q);
    fmpz_init (m);
    arb_init (ball);
    for (i = 1; i <= 40; i += 3)
        for (j = 0; j <= i + 1; j++) {
            fmpz_set_si (q, i);
            fmpz_set_si (m, j);
            bad += planted_below_exact (below, q, m) != EVALUATED;
            for (k = 0; k < 6; k++, cases++) {
                planted_below (ball, q, m, precisions[k]);
                bad += !arb_contains_fmpq (ball, below);
            }
            fmpq_sub_si (below, below, 1);
            fmpq_neg (below, below);
            for (k = 0; k < 6 && j <= i; k++, cases++) {
                planted_at_least (ball, q, m, precisions[k]);
                bad += !arb_contains_fmpq (ball, below);
            }
        }
    ok (bad == 0 && cases > 1000, "%ld balls hold the exact chance",
        (long) cases);
    fmpq_clear (below);
    fmpz_clear (q);
    fmpz_clear (m);
    arb_clear (ball);
}

/* Counting ranks agrees where nothing is exact any more. */
static void
ranks (void)
{
    fmpz_t q, m;
    arb_t a, b;
    slong i;

    fmpz_init (q);
    fmpz_init (m);
    arb_init (a);
    arb_init (b);
    for (i = 55; i <= 60; i++) {
        fmpz_set_si (q, 60);
        fmpz_set_si (m, i);
        planted_at_least (a, q, m, 200);
        planted_ranks (b, 60, i, 200);
        arb_sub (b, a, b, 200);
        ok (arb_contains_zero (b) && arb_rel_accuracy_bits (a) > 150,
            "by ranks: %ld of 60", (long) i);
    }
    fmpz_clear (q);
    fmpz_clear (m);
    arb_clear (a);
    arb_clear (b);
}

/* No loop runs to q. */
static void
huge (void)
{
    arb_t a, b;

    arb_init (a);
    arb_init (b);
    ok (evaluate (a, &multiindex_planted_success_quantity,
                  "1000000000000000000000000000000000000000000", 60)
            && evaluate (b, &multiindex_planted_success_limit_quantity, "", 60)
            && arb_gt (a, b),
        "10^42 directions, above the limit");
    arb_sub (a, a, b, 256);
    arb_set_str (b, "1e-41", 64);
    ok (arb_lt (a, b), "by less than 10^-41");
    ok (evaluate (a, &multiindex_planted_learnt_quantity,
                  "1000000000000 999999999000", 50),
        "a thousand of 10^12 left over");
    arb_clear (a);
    arb_clear (b);
}

int
main (void)
{
    plan (0);
    references ();
    rationals ();
    low_precisions ();
    ranks ();
    huge ();
    flint_cleanup ();
    return done ();
}
