/* The slow road against the fast one, the normal caps against integers of
   probability, and the balance against its equation. */
#include "tests/tap.h"
#include "theory/balance.h"
#include "theory/cap.h"
#include "theory/direct.h"
#include "theory/quantity.h"

USES (quantity, memscale_cap_angle);
USES (quantity, memscale_two_class_error_zeta);

enum { PREC = 128 };

/* Do two balls agree, and to BITS bits? */
static int
agree (const arb_t a, const arb_t b, slong bits)
{
    return arb_overlaps (a, b) && arb_rel_accuracy_bits (a) >= bits
           && arb_rel_accuracy_bits (b) >= bits;
}

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

static void
caps (void)
{
    static const struct {
        slong d;
        slong numerator;
        ulong denominator;
    } cases[] = { { 1, 1, 7 },      { 2, 1, 2 },    { 7, 1, 3 },
                  { 10, 1, 10 },    { 33, 3, 97 },  { 100, 1, 12 },
                  { 1000, 1, 125 }, { 1000, 1, 2 }, { 501, 1, 30000 } };
    size_t i;
    fmpq at[2];
    arb_t slow, fast, angle;

    fmpq_init (at);
    fmpq_init (at + 1);
    arb_init (slow);
    arb_init (fast);
    arb_init (angle);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_si (at, cases[i].d, 1);
        fmpq_set_si (at + 1, cases[i].numerator, cases[i].denominator);
        arb_set_fmpq (slow, at + 1, PREC);
        direct_cap (slow, slow, cases[i].d, PREC);
        cap_at (fast, cases[i].d, at + 1, PREC);
        memscale_cap_angle_quantity.ball (angle, at, PREC);
        ok (agree (slow, fast, 90) && agree (slow, angle, 60),
            "three caps agree at d=%ld w=%ld/%lu", (long) cases[i].d,
            (long) cases[i].numerator, (unsigned long) cases[i].denominator);
    }
    fmpq_clear (at);
    fmpq_clear (at + 1);
    arb_clear (slow);
    arb_clear (fast);
    arb_clear (angle);
}

/* Phi (-1) and Phi (-2), as published to ten digits. */
static void
normal (void)
{
    arb_t p;

    arb_init (p);
    arb_set_str (p, "0.5", PREC);
    direct_normal (p, p, 1, PREC);
    ok (starts_with (p, "0.1586552539", "1e-10"), "Phi (-1)");
    arb_set_str (p, "0.5", PREC);
    direct_normal (p, p, 4, PREC);
    ok (starts_with (p, "0.0227501319", "1e-10"), "Phi (-2)");
    arb_clear (p);
}

static void
scans (void)
{
    static const struct {
        const char *alpha;
        slong d, stored;
        const char *least, *unit;
    } cases[] = { { "2", 10, 3, "0.106681952", "1e-9" },
                  { "2", 100, 15, "0.0238262754", "1e-10" },
                  { "3/2", 100, 22, "0.0938770196", "1e-10" },
                  { "3", 100, 10, "0.00248196462", "1e-11" } };
    size_t i;
    slong low, high;
    fmpq_t alpha;
    arb_t least;

    fmpq_init (alpha);
    arb_init (least);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_str (alpha, cases[i].alpha, 10);
        direct_threshold (&low, &high, least, alpha, cases[i].d, PREC);
        ok (low == cases[i].stored && high == low
                && starts_with (least, cases[i].least, cases[i].unit),
            "alpha=%s d=%ld: the best threshold is %ld", cases[i].alpha,
            (long) cases[i].d, (long) cases[i].stored);
        /* With few bits more thresholds are left, the right one among them. */
        direct_threshold (&low, &high, least, alpha, cases[i].d, 24);
        ok (low <= cases[i].stored && cases[i].stored <= high,
            "the same with 24 bits: %ld to %ld", (long) low, (long) high);
    }
    fmpq_clear (alpha);
    arb_clear (least);
}

/* y^(alpha-3/2) e^(y/2) zeta (alpha)^-1 sqrt (2 pi) = d^(alpha-1). */
static void
balance (void)
{
    static const char *const alphas[] = { "2", "3/2", "7/5", "3", "9/8" };
    size_t i;
    int larger;
    fmpq_t alpha, d, power;
    arb_t y, left, t;

    fmpq_init (alpha);
    fmpq_init (d);
    fmpq_init (power);
    arb_init (y);
    arb_init (left);
    arb_init (t);
    fmpq_set_si (d, 10000, 1);
    for (i = 0; i < sizeof alphas / sizeof *alphas; i++) {
        fmpq_set_str (alpha, alphas[i], 10);
        balance_point (y, alpha, d, PREC);
        /* The left side grows, at its larger solution, from y = 3 - 2 alpha
           on. */
        fmpq_mul_2exp (power, alpha, 1);
        fmpq_sub_si (power, power, 3);
        fmpq_neg (power, power);
        arb_set_fmpq (t, power, PREC);
        larger = arb_gt (y, t);
        fmpq_set_si (power, 3, 2);
        fmpq_sub (power, alpha, power);
        arb_pow_fmpq (left, y, power, PREC);
        arb_mul_2exp_si (t, y, -1);
        arb_exp (t, t, PREC);
        arb_mul (left, left, t, PREC);
        arb_const_pi (t, PREC);
        arb_mul_2exp_si (t, t, 1);
        arb_sqrt (t, t, PREC);
        arb_mul (left, left, t, PREC);
        arb_set_fmpq (t, alpha, PREC);
        arb_zeta (t, t, PREC);
        arb_div (left, left, t, PREC);
        fmpq_sub_si (power, alpha, 1);
        arb_set_fmpq (t, d, PREC);
        arb_pow_fmpq (t, t, power, PREC);
        ok (larger && agree (left, t, 80),
            "the balance at alpha=%s solves its equation", alphas[i]);
    }
    fmpq_set_si (alpha, 2, 1);
    ok (balance_stored (alpha, d, PREC) == 542
            && balance_stored (alpha, d, 2) == -1,
        "10000 / (2 log 10000), or that it is not known");
    fmpq_clear (alpha);
    fmpq_clear (d);
    fmpq_clear (power);
    arb_clear (y);
    arb_clear (left);
    arb_clear (t);
}

/* Reference numbers of the infinite law, by the finite sum of zeta values. */
static void
zeta_sums (void)
{
    static const struct {
        const char *at[3], *value, *unit;
    } cases[] = {
        { { "2", "1", "10" }, "0.140279510", "1e-9" },
        { { "2", "1", "100" }, "0.0802859004", "1e-10" },
        { { "2", "1/2", "100" }, "0.0310287931", "1e-10" },
        { { "3/2", "1", "100" }, "0.157070174", "1e-9" },
        { { "3", "1", "100" }, "0.0376720442", "1e-10" },
    };
    const struct goal goal = { 20, RELATIVE };
    const struct quantity *zeta = &memscale_two_class_error_zeta_quantity;
    size_t i;
    int j;
    fmpq at[3];
    arb_t value;

    arb_init (value);
    for (j = 0; j < 3; j++)
        fmpq_init (at + j);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        for (j = 0; j < 3; j++)
            fmpq_set_str (at + j, cases[i].at[j], 10);
        ok (quantity_eval (value, zeta, at, goal, 4096) == EVALUATED
                && starts_with (value, cases[i].value, cases[i].unit),
            "zeta sum at alpha=%s rho=%s d=%s", cases[i].at[0], cases[i].at[1],
            cases[i].at[2]);
    }
    fmpq_set_si (at + 2, 11, 1);
    ok (quantity_eval (value, zeta, at, goal, 4096) == OUT_OF_DOMAIN,
        "no finite sum in odd dimensions");
    arb_clear (value);
    for (j = 0; j < 3; j++)
        fmpq_clear (at + j);
}

int
main (void)
{
    plan (0);
    caps ();
    normal ();
    scans ();
    balance ();
    zeta_sums ();
    flint_cleanup ();
    return done ();
}
