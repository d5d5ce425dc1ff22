/* Time times loss at its largest: two searches, digits; the loss as clock. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/loss_clock.h"
#include "theory/margin.h"
#include "theory/peak.h"

/* Set VALUE to time times loss at the margin U. */
static void
product (arb_t value, const arb_t u, const fmpq_t c, slong prec)
{
    arb_t l;

    arb_init (l);
    margin_loss (l, u, c, prec);
    margin_time (value, u, c, prec);
    arb_mul (value, value, l, prec);
    arb_clear (l);
}

static void
peaks (void)
{
    static const char *const classes[] = { "2", "3", "10", "50257",
                                           "1000000000000" };
    int agree = 1, sharp = 1, top = 1;
    size_t i;
    slong k;
    fmpz_t c;
    fmpq_t rational;
    arb_t u, more, value, other;

    fmpz_init (c);
    fmpq_init (rational);
    arb_init (u);
    arb_init (more);
    arb_init (value);
    arb_init (other);
    for (i = 0; i < sizeof classes / sizeof *classes; i++) {
        fmpz_set_str (c, classes[i], 10);
        fmpq_set_fmpz (rational, c);
        peak_margin (u, c, 80);
        peak_margin (more, c, 160);
        product (value, more, rational, 160);
        peak_search (other, c, 64);
        agree = agree && arb_overlaps (u, more) && arb_overlaps (value, other);
        sharp = sharp && arb_rel_accuracy_bits (u) > 60
                && arb_rel_accuracy_bits (more) > 130
                && arb_rel_accuracy_bits (other) > 25;
        for (k = -3; k <= 3; k++) {
            arb_set_si (u, k);
            arb_mul_2exp_si (u, u, -20);
            arb_add (u, u, more, 160);
            product (u, u, rational, 160);
            top = top && (k == 0 || arb_lt (u, value));
        }
    }
    ok (agree, "branch and bound finds the same peak");
    ok (sharp, "both sharply");
    ok (top, "and points nearby are lower");
    fmpz_set_ui (c, 10);
    fmpq_set_fmpz (rational, c);
    peak_margin (u, c, 150);
    product (value, u, rational, 150);
    ok (digits_begin (u, "1.946017057392655407")
            && digits_begin (value, "1.943785150592736490"),
        "ten classes");
    fmpz_clear (c);
    fmpq_clear (rational);
    arb_clear (u);
    arb_clear (more);
    arb_clear (value);
    arb_clear (other);
}

/* The clock of the loss and the time of the margin. */
static void
loss_as_clock (void)
{
    static const char *const losses[] = { "0.6", "0.1", "1e-3" };
    int agree = 1;
    slong classes;
    size_t i;
    fmpq_t c;
    arb_t l, u, tau;

    fmpq_init (c);
    arb_init (l);
    arb_init (u);
    arb_init (tau);
    for (classes = 2; classes < 1000; classes *= 5)
        for (i = 0; i < sizeof losses / sizeof *losses; i++) {
            fmpq_set_si (c, classes, 1);
            arb_set_str (l, losses[i], 200);
            loss_clock (tau, l, c, 90);
            margin_of_loss (u, l, c, 120);
            margin_time (u, u, c, 120);
            agree = agree && arb_overlaps (u, tau)
                    && arb_rel_accuracy_bits (tau) > 60;
        }
    ok (agree, "the loss is a clock");
    fmpq_set_si (c, 7, 3);
    arb_set_d (l, 0.5);
    loss_clock (tau, l, c, 90);
    margin_of_loss (u, l, c, 120);
    margin_time (u, u, c, 120);
    ok (arb_overlaps (u, tau) && arb_rel_accuracy_bits (tau) > 60,
        "with 7/3 classes, too");
    arb_set_str (l, "2", 200);
    loss_clock (tau, l, c, 90);
    ok (arb_is_negative (tau), "that shows less than nought above log c");
    fmpq_clear (c);
    arb_clear (l);
    arb_clear (u);
    arb_clear (tau);
}

int
main (void)
{
    peaks ();
    loss_as_clock ();
    flint_cleanup ();
    return done ();
}
