/* The best share of the dimension against reference numbers and by two roads,
   the limit against its neighbours, the search against all P. */
#include "tests/tap.h"
#include "theory/direct.h"
#include "theory/power_threshold.h"

enum { PREC = 128 };

/* Does BALL lie in [TEXT, TEXT + UNIT]: a decimal cut after its last digit? */
static int
starts_with (const arb_t ball, const char *text, const char *unit)
{
    arb_t low, step;
    int good;

    arb_init (low);
    arb_init (step);
    arb_set_str (low, text, PREC);
    arb_set_str (step, unit, PREC);
    arb_add (step, step, low, PREC);
    good = arb_le (low, ball) && arb_le (ball, step);
    arb_clear (low);
    arb_clear (step);
    return good;
}

/* Set LIMIT to the limit at Y moved by a thousandth, UP or down. */
static void
beside (arb_t limit, const arb_t y, const fmpq_t alpha, const fmpq_t b, int up)
{
    arb_t moved;

    arb_init (moved);
    arb_div_si (moved, y, up ? 1000 : -1000, PREC);
    arb_add (moved, moved, y, PREC);
    power_threshold_limit (limit, moved, alpha, b, power_threshold_gamma,
                           PREC);
    arb_clear (moved);
}

static void
optima (void)
{
    static const struct {
        const char *b, *y, *unit, *least;
    } cases[] = { { "1/16", "8.925666442", "1e-9", "3.08454898133" },
                  { "1/8", "5.531720508", "1e-9", "2.14851382318" },
                  { "1/4", "3.584156206", "1e-9", "1.78523589263" },
                  { "3/8", "2.976558663", "1e-9", "2.21364226105" },
                  { "7/16", "3.048292191", "1e-9", "3.43165081795" } };
    size_t i;
    fmpq_t alpha, b;
    arb_t y, other, limit, beneath;

    fmpq_init (alpha);
    fmpq_init (b);
    arb_init (y);
    arb_init (other);
    arb_init (limit);
    arb_init (beneath);
    fmpq_set_si (alpha, 2, 1);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_str (b, cases[i].b, 10);
        power_threshold_optimum (y, alpha, b, power_threshold_gamma, PREC);
        power_threshold_optimum (other, alpha, b, power_threshold_integral,
                                 64);
        power_threshold_limit (limit, y, alpha, b, power_threshold_gamma,
                               PREC);
        ok (starts_with (y, cases[i].y, cases[i].unit)
                && starts_with (limit, cases[i].least, "1e-11")
                && arb_overlaps (y, other)
                && arb_rel_accuracy_bits (other) > 30,
            "b=%s: the best ratio %s and its limit", cases[i].b, cases[i].y);
        power_threshold_limit (other, y, alpha, b, power_threshold_integral,
                               PREC);
        ok (arb_overlaps (other, limit) && arb_rel_accuracy_bits (other) > 80,
            "the same limit by integration");
        beside (other, y, alpha, b, 1);
        beside (beneath, y, alpha, b, 0);
        ok (arb_gt (other, limit) && arb_gt (beneath, limit),
            "no better on either side");
    }
    fmpq_clear (alpha);
    fmpq_clear (b);
    arb_clear (y);
    arb_clear (other);
    arb_clear (limit);
    arb_clear (beneath);
}

static void
searches (void)
{
    static const struct {
        const char *alpha, *rho;
        slong d;
    } cases[] = { { "2", "1/8", 30 }, { "7/5", "1/5", 12 }, { "3", "0", 40 } };
    size_t i;
    slong low, high, first, last;
    int found;
    struct power_threshold threshold;
    fmpq_t alpha, rho;
    arb_t least, other;

    fmpq_init (alpha);
    fmpq_init (rho);
    arb_init (least);
    arb_init (other);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_str (alpha, cases[i].alpha, 10);
        fmpq_set_str (rho, cases[i].rho, 10);
        power_threshold_init (&threshold, alpha, rho, cases[i].d, PREC);
        direct_power_threshold (&first, &last, other, alpha, threshold.two_b,
                                cases[i].d, PREC);
        found = power_threshold_search (&low, &high, least, &threshold);
        ok (found && low == first && high == last && low == high
                && arb_overlaps (least, other)
                && arb_rel_accuracy_bits (least) > 90,
            "alpha=%s rho=%s d=%ld: the best P is %ld by two searches",
            cases[i].alpha, cases[i].rho, (long) cases[i].d, (long) low);
        power_threshold_clear (&threshold);
    }
    fmpq_clear (alpha);
    fmpq_clear (rho);
    arb_clear (least);
    arb_clear (other);
}

int
main (void)
{
    plan (0);
    optima ();
    searches ();
    flint_cleanup ();
    return done ();
}
