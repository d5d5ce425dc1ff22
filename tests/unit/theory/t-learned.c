/* Learned embeddings: reference numbers, two routes, ends of the domain. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/quantity.h"

USES (quantity, memscale_learned_margin);
USES (quantity, memscale_learned_margin_sine);
USES (quantity, memscale_data_floor);

static const struct goal goal = { 30, RELATIVE };

static void
margins (void)
{
    static const struct {
        slong classes;
        const char *value;
    } cases[] = {
        { 5, "0.690983005" },
        { 10, "0.190983005" },
        { 100, "0.00197327157" },
        { 1000, "0.0000197391438" },
    };
    size_t i;
    fmpq_t m, exact;
    arb_t ball, sine;

    fmpq_init (m);
    fmpq_init (exact);
    arb_init (ball);
    arb_init (sine);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_si (m, cases[i].classes, 1);
        quantity_eval (ball, &memscale_learned_margin_quantity, m, goal, 4096);
        ok (digits_begin (ball, cases[i].value), "margin of %ld corners",
            (long) cases[i].classes);
    }
    for (i = 2; i < 8; i++) {
        int rational;
        fmpq_set_si (m, (slong) i, 1);
        rational =
            quantity_eval_exact (exact, &memscale_learned_margin_quantity, m)
            == EVALUATED;
        quantity_eval (ball, &memscale_learned_margin_quantity, m, goal, 4096);
        quantity_eval (sine, &memscale_learned_margin_sine_quantity, m, goal,
                       4096);
        ok (arb_overlaps (ball, sine)
                && rational == (i == 2 || i == 3 || i == 4 || i == 6)
                && (!rational || arb_contains_fmpq (ball, exact)),
            "%zu corners: routes and exact value agree", i);
    }
    fmpq_set_str (m, "1000000000000000000000", 10);
    ok (quantity_eval (ball, &memscale_learned_margin_quantity, m, goal, 4096)
                == EVALUATED
            && quantity_eval (sine, &memscale_learned_margin_sine_quantity, m,
                              goal, 4096)
                   == EVALUATED
            && arb_overlaps (ball, sine),
        "many corners");
    fmpq_set_si (m, 1, 1);
    ok (quantity_eval (ball, &memscale_learned_margin_quantity, m, goal, 4096)
            == OUT_OF_DOMAIN,
        "one corner has no margin");
    fmpq_clear (m);
    fmpq_clear (exact);
    arb_clear (ball);
    arb_clear (sine);
}

static void
floors (void)
{
    static const struct {
        slong draws;
        const char *value;
    } cases[] = { { 1024, "0.012551005" },
                  { 10240, "0.0014542364" },
                  { 102400, "0.00000074259071" } };
    size_t i;
    fmpq *at = _fmpq_vec_init (4);
    arb_t ball;

    arb_init (ball);
    fmpq_set_si (at, 2, 1);
    fmpq_set_si (at + 1, 100, 1);
    fmpq_set_si (at + 2, 5, 1);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_si (at + 3, cases[i].draws, 1);
        quantity_eval (ball, &memscale_data_floor_quantity, at, goal, 4096);
        ok (digits_begin (ball, cases[i].value), "floor after %ld draws",
            (long) cases[i].draws);
    }
    fmpq_one (at + 2);
    ok (quantity_eval (ball, &memscale_data_floor_quantity, at, goal, 4096)
                == EVALUATED
            && arb_is_zero (ball),
        "one class is always guessed");
    _fmpq_vec_clear (at, 4);
    arb_clear (ball);
}

int
main (void)
{
    plan (0);
    margins ();
    floors ();
    flint_cleanup ();
    return done ();
}
