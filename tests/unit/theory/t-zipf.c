/* Zipf's sums: reference numbers, brute force, identities, two precisions. */
#include "tests/tap.h"
#include "theory/zipf.h"

/* Does BALL agree with the truncated decimal TEXT, whose last digit is worth
   UNIT: text <= value <= text + unit? */
static int
starts_with (const arb_t ball, const char *text, const char *unit)
{
    arb_t low, high, step;
    int good;

    arb_init (low);
    arb_init (high);
    arb_init (step);
    arb_set_str (low, text, 256);
    arb_set_str (step, unit, 256);
    arb_add (high, low, step, 256);
    arb_sub (low, ball, low, 256);
    arb_sub (high, high, ball, 256);
    good = arb_is_nonnegative (low) && arb_is_nonnegative (high);
    arb_clear (low);
    arb_clear (high);
    arb_clear (step);
    return good;
}

static void
set (fmpq_t s, fmpz_t x, const char *exponent, const char *rank)
{
    fmpq_set_str (s, exponent, 10);
    fmpz_set_str (x, rank, 10);
}

/* The numbers of the working notes, cut after their last digit. */
static void
references (void)
{
    static const struct {
        const char *s, *after, *value, *unit;
    } shares[] = {
        { "2", "12", "0.0486082877", "1e-10" },
        { "3/2", "12", "0.216497400", "1e-9" },
    };
    static const struct {
        const char *s, *items, *value, *unit;
    } harmonics[] = {
        { "2", "100", "1.63498390", "1e-8" },
        { "2", "1000", "1.64393456", "1e-8" },
        { "1/2", "100", "18.5896038", "1e-7" },
        { "1", "1000000000000", "28.208236780830581", "1e-15" },
    };
    static const struct {
        const char *s, *value;
    } normalisers[] = { { "3/2", "0.382793383" },
                        { "2", "0.607927101" },
                        { "3", "0.831907372" } };
    size_t i;
    fmpq_t s;
    fmpz_t x;
    arb_t ball;

    fmpq_init (s);
    fmpz_init (x);
    arb_init (ball);
    for (i = 0; i < sizeof shares / sizeof *shares; i++) {
        set (s, x, shares[i].s, shares[i].after);
        zipf_tail_share (ball, s, x, 128);
        ok (starts_with (ball, shares[i].value, shares[i].unit),
            "share beyond %s at exponent %s", shares[i].after, shares[i].s);
    }
    for (i = 0; i < sizeof harmonics / sizeof *harmonics; i++) {
        set (s, x, harmonics[i].s, harmonics[i].items);
        zipf_harmonic (ball, s, x, 128);
        ok (starts_with (ball, harmonics[i].value, harmonics[i].unit),
            "sum of %s terms at exponent %s", harmonics[i].items,
            harmonics[i].s);
    }
    for (i = 0; i < sizeof normalisers / sizeof *normalisers; i++) {
        set (s, x, normalisers[i].s, "0");
        zipf_total (ball, s, 128);
        arb_inv (ball, ball, 128);
        ok (starts_with (ball, normalisers[i].value, "1e-9"), "1/zeta(%s)",
            normalisers[i].s);
    }
    fmpq_clear (s);
    fmpz_clear (x);
    arb_clear (ball);
}

int
main (void)
{
    plan (0);
    references ();
    flint_cleanup ();
    return done ();
}
