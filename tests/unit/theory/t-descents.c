/*
 * Margins and losses under signs, Adam, momentum, single samples and gradients
 * of length one: digits found by mpmath, and where a rate is not given.
 */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/flow_norm.h"
#include "theory/quantity.h"

#include <stdio.h>

USES (quantity, imbalance_sign_loss);
USES (quantity, imbalance_adam_weight);
USES (quantity, imbalance_adam_rate);
USES (quantity, imbalance_momentum_margin);
USES (quantity, imbalance_sgd_loss);
USES (quantity, imbalance_gradient_norm);
USES (quantity, imbalance_arc_length);
USES (quantity, imbalance_normalised_margin);
USES (quantity, imbalance_normalised_gain);

static const struct {
    const char *name;
    const struct quantity *quantity;
    const char *at, *digits;
} known[] = {
    { "sign loss", &imbalance_sign_loss_quantity, "10 1", "0.796613801" },
    { "sign loss", &imbalance_sign_loss_quantity, "10 2", "0.152584382" },
    { "sign loss", &imbalance_sign_loss_quantity, "3 1", "0.239544766" },
    { "sign loss", &imbalance_sign_loss_quantity, "100 1", "2.66710271" },
    { "sign loss", &imbalance_sign_loss_quantity, "1000 5", "0.0443560908" },
    { "Adam", &imbalance_adam_weight_quantity, "10 1/20 9/10 999/1000 2",
      "0.0999856810" },
    { "Adam", &imbalance_adam_weight_quantity, "10 1/20 9/10 999/1000 10",
      "0.497634813" },
    { "Adam", &imbalance_adam_weight_quantity, "10 1/20 9/10 999/1000 100",
      "2.594065427542959541879313" },
    { "Adam", &imbalance_adam_weight_quantity, "10 1/20 9/10 999/1000 200",
      "3.09596592" },
    { "Adam", &imbalance_adam_weight_quantity, "1000 1/10 0 99/100 100",
      "4.90282648" },
    { "Adam", &imbalance_adam_weight_quantity, "1000 1/10 0 99/100 200",
      "5.62219929" },
    { "rate", &imbalance_adam_rate_quantity, "1/100 0 9/10", "0.0166715661" },
    { "rate", &imbalance_adam_rate_quantity, "1/10 0 9/10", "0.0495960542" },
    { "rate", &imbalance_adam_rate_quantity, "1/100 9/10 999/1000",
      "0.000499940546" },
    { "rate", &imbalance_adam_rate_quantity, "1/10 9/10 999/1000",
      "0.000500247066" },
    { "rate", &imbalance_adam_rate_quantity, "1/100 0 99/100",
      "0.00474379400" },
    { "rate", &imbalance_adam_rate_quantity, "1 0 9/10", "0.0526456121" },
    { "length", &imbalance_gradient_norm_quantity, "2 0", "0.527046276" },
    { "length", &imbalance_gradient_norm_quantity, "10 0", "0.403217986" },
    { "length", &imbalance_gradient_norm_quantity, "100 0", "0.245259863" },
    { "length", &imbalance_gradient_norm_quantity, "1000 0", "0.171200837" },
    { "length", &imbalance_gradient_norm_quantity, "10 1", "0.391446791" },
    { "length", &imbalance_gradient_norm_quantity, "10 100", "0.0438589053" },
    { "path", &imbalance_arc_length_quantity, "10 10",
      "3.2685397448337858439646932" },
    { "path", &imbalance_arc_length_quantity, "2 137",
      "4.867276025202812153794470" },
    { "momentum", &imbalance_momentum_margin_quantity, "10 1/10 9/10 100",
      "8.579974388618810153485161" },
    { "normalised", &imbalance_normalised_margin_quantity, "10 1/50 3 150",
      "0.9536861994567886017747659" },
    { "lead", &imbalance_normalised_gain_quantity, "10 1/50 3 150",
      "0.0005133459604870643383563025" },
    { "one sample", &imbalance_sgd_loss_quantity, "7 1/8 2 12",
      "0.6913206117816886079687974" },
};

static int
starts_with (const struct quantity *quantity, const char *at,
             const char *digits)
{
    const struct goal goal = { 40, RELATIVE };
    fmpq *point = _fmpq_vec_init (MAX_AXES);
    char word[32];
    int i = 0, n, good;
    arb_t ball;

    arb_init (ball);
    while (i < MAX_AXES && sscanf (at, " %31s%n", word, &n) == 1) {
        fmpq_set_str (point + i++, word, 10);
        at += n;
    }
    good = quantity_eval (ball, quantity, point, goal, 4096) == EVALUATED
           && digits_begin (ball, digits);
    arb_clear (ball);
    _fmpq_vec_clear (point, MAX_AXES);
    return good;
}

/* Three roots, two, none: no rate. */
static void
no_rate (void)
{
    static const char *const settings[][3] = { { "1/50", "9/10", "811/1000" },
                                               { "1/20", "1/2", "0" },
                                               { "1", "1/2", "0" },
                                               { "1/20", "1/2", "1/4" } };
    const struct goal goal = { 15, RELATIVE };
    fmpq *at = _fmpq_vec_init (3);
    int i, j, good = 1;
    arb_t ball;

    arb_init (ball);
    for (i = 0; i < 4; i++) {
        for (j = 0; j < 3; j++)
            fmpq_set_str (at + j, settings[i][j], 10);
        good &=
            quantity_eval (ball, &imbalance_adam_rate_quantity, at, goal, 4096)
            == OUT_OF_DOMAIN;
    }
    ok (good, "no rate where there is not one root");
    arb_clear (ball);
    _fmpq_vec_clear (at, 3);
}

/* A box holds what its points give, and does not become wide at once. */
static void
boxes (void)
{
    slong classes, i;
    int good = 1, found = 0;
    fmpz_t c;
    arb_t t, value;
    acb_t box, all;

    fmpz_init (c);
    arb_init (t);
    arb_init (value);
    acb_init (box);
    acb_init (all);
    for (classes = 2; classes <= 300; classes += 149)
        for (i = 0; i < 8; i++) {
            struct flow_norm flow;
            fmpz_set_si (c, classes);
            flow_norm_init (&flow, c, 128);
            acb_set_si (box, 40 << i);
            arb_set_si (t, 1 << i);
            arb_add_error (acb_realref (box), t);
            arb_add_error (acb_imagref (box), t);
            flow_norm_box (all, &flow, box);
            arb_add_si (t, t, 40 << i, 128);
            flow_norm_value (value, &flow, t);
            if (acb_is_finite (all)) {
                found++;
                good &= arb_contains (acb_realref (all), value);
            }
            flow_norm_clear (&flow);
        }
    ok (good, "boxes hold their points");
    ok (found >= 12, "boxes are found: %d of 24", found);
    fmpz_clear (c);
    arb_clear (t);
    arb_clear (value);
    acb_clear (box);
    acb_clear (all);
}

int
main (void)
{
    size_t i;

    for (i = 0; i < sizeof known / sizeof *known; i++)
        ok (starts_with (known[i].quantity, known[i].at, known[i].digits),
            "%s at %s", known[i].name, known[i].at);
    no_rate ();
    boxes ();
    return done ();
}
