/* The escape from a saddle: primitives, their inverse, integrals and steps. */
#include "tests/tap.h"
#include "theory/escape.h"
#include "theory/escape_steps.h"

/* F_s of the inverse is where it came from, from 10^-400 below to near 1. */
static void
inverses (void)
{
    static const char *const values[] = { "-1e400", "-1e20", "-30000.25",
                                          "-17/7",  "-0.3",  "0",
                                          "2.5",    "40",    "1000" };
    slong s;
    int i, good = 1, sharp = 1;
    arb_t value, u, back;

    arb_init (value);
    arb_init (u);
    arb_init (back);
    for (s = 1; s <= 9; s += 2)
        for (i = 0; i < 9; i++) {
            if (i == 3) {
                arb_set_si (value, -17);
                arb_div_si (value, value, 7, 2000);
            } else {
                arb_set_str (value, values[i], 2000);
            }
            if (s == 1 && i == 0)
                continue;
            escape_inverse (u, s, value, 2000);
            sharp &= arb_rel_accuracy_bits (u) > 500
                     || mag_cmp_2exp_si (arb_radref (u), -500) < 0;
            escape_primitive (back, s, u, 2000);
            good &= arb_overlaps (back, value) && arb_is_finite (back);
        }
    ok (good, "the primitive of the inverse is the value");
    ok (sharp, "inverses are sharp");
    /* A wide ball: both ends are inside. */
    arb_set_si (value, -5);
    mag_set_ui (arb_radref (value), 3);
    escape_inverse (u, 3, value, 100);
    arb_set_si (value, -8);
    escape_inverse (back, 3, value, 100);
    good = arb_contains (u, back);
    arb_set_si (value, -2);
    escape_inverse (back, 3, value, 100);
    ok (good && arb_contains (u, back),
        "a wide ball's inverse is wide enough");
    arb_clear (value);
    arb_clear (u);
    arb_clear (back);
}

/* Closed forms and integrals over several ranges. */
static void
integrals (void)
{
    static const slong ends[][4] = { { 1, 100, 1, 2 },
                                     { 1, 3, 1, 2 },
                                     { 2, 7, 99, 100 },
                                     { 1, 2, 1, 2 },
                                     { 999, 1000, 9999, 10000 } };
    int i, good = 1, sharp = 1;
    slong s;
    fmpq_t from, to;
    arb_t closed, integral;

    fmpq_init (from);
    fmpq_init (to);
    arb_init (closed);
    arb_init (integral);
    for (s = 1; s <= 8; s++)
        for (i = 0; i < 5; i++) {
            fmpq_set_si (from, ends[i][0], (ulong) ends[i][1]);
            fmpq_set_si (to, ends[i][2], (ulong) ends[i][3]);
            escape_time (closed, s, from, to, 150);
            escape_time_integral (integral, s, from, to, 150);
            good &= arb_overlaps (closed, integral);
            sharp &= arb_rel_accuracy_bits (closed) > 120;
            escape_planted_time (closed, s, from, to, 150);
            escape_planted_time_integral (integral, s, from, to, 150);
            good &= arb_overlaps (closed, integral);
            sharp &= arb_rel_accuracy_bits (closed) > 120;
        }
    ok (good, "closed forms and integrals agree");
    ok (sharp, "closed forms lose no digits");
    fmpq_clear (from);
    fmpq_clear (to);
    arb_clear (closed);
    arb_clear (integral);
}

/* Ten thousand steps keep their digits; both recursions take as many. */
static void
steps (void)
{
    struct escape_steps run;
    fmpq_t from, to, strength;
    arb_t tangent, overlap;
    slong k, l;
    int good;

    fmpq_init (from);
    fmpq_init (to);
    fmpq_init (strength);
    arb_init (tangent);
    arb_init (overlap);
    run.from = from;
    run.to = to;
    run.strength = strength;
    run.power = 4;
    fmpq_set_si (from, 1, 20);
    fmpq_set_si (to, 999, 1000);
    fmpq_set_si (strength, 1, 50);
    good = escape_steps (tangent, &k, &run, 128)
           && escape_steps_overlap (overlap, &l, &run, 400);
    ok (good && k == l && k > 9000 && arb_overlaps (tangent, overlap),
        "two recursions agree after %ld steps", (long) k);
    ok (arb_rel_accuracy_bits (tangent) > 80, "and digits are kept");
    run.power = 3;
    ok (escape_steps (tangent, &k, &run, 128)
            && escape_steps_overlap (overlap, &l, &run, 400) && k == l
            && arb_overlaps (tangent, overlap),
        "and for an odd power");
    fmpq_clear (from);
    fmpq_clear (to);
    fmpq_clear (strength);
    arb_clear (tangent);
    arb_clear (overlap);
}

int
main (void)
{
    plan (8);
    inverses ();
    integrals ();
    steps ();
    return done ();
}
