/* Bounds of the error of M classes: known digits, two classes, their order,
   brute force. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/competition.h"
#include "theory/quantity.h"

#include <math.h>

USES (quantity, memscale_equiangular_union_bound);
USES (quantity, memscale_equiangular_max_bound);
USES (quantity, memscale_equiangular_upper_bound);
USES (quantity, memscale_improved_lower_bound);
USES (quantity, memscale_theorem_lower_bound);
USES (quantity, memscale_theorem_upper_bound);
USES (quantity, memscale_two_class_error);
USES (quantity, memscale_improved_constant);

#define ANY &memscale_equiangular_union_bound_quantity
#define HEAVIEST &memscale_equiangular_max_bound_quantity
#define UPPER &memscale_equiangular_upper_bound_quantity
#define IMPROVED &memscale_improved_lower_bound_quantity
#define LOWER &memscale_theorem_lower_bound_quantity
#define INFIMUM &memscale_theorem_upper_bound_quantity

enum { AXES = 5 };

static void
read_point (fmpq *at, const char *point)
{
    char word[64];
    int i, taken;

    for (i = 0; i < AXES && sscanf (point, "%63s%n", word, &taken) == 1; i++) {
        fmpq_set_str (at + i, word, 10);
        point += taken;
    }
}

static enum evaluation
evaluate (arb_t ball, const struct quantity *quantity, const char *point,
          slong digits)
{
    struct goal goal = { digits, RELATIVE };
    enum evaluation outcome;
    fmpq *at = _fmpq_vec_init (AXES);

    read_point (at, point);
    outcome = quantity_eval (ball, quantity, at, goal, 1 << 14);
    _fmpq_vec_clear (at, AXES);
    return outcome;
}

static double
number (const struct quantity *quantity, const char *point)
{
    double value = NAN;
    arb_t ball;

    arb_init (ball);
    if (evaluate (ball, quantity, point, 15) == EVALUATED)
        value = arf_get_d (arb_midref (ball), ARF_RND_NEAR);
    arb_clear (ball);
    return value;
}

/* The notes give these to three digits. */
static void
known_digits (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *point, *digits;
    } cases[] = {
        { INFIMUM, "2 1 1000 5 1000", "0.391" },
        { ANY, "2 1 1000 5 1000", "0.0851" },
        { HEAVIEST, "2 1 1000 5 1000", "0.0444" },
        { LOWER, "2 1 1000 5 1000", "0.00401" },
        { HEAVIEST, "2 1 100 2 10", "0.138090557" },
        { ANY, "2 1 100 2 10", "0.138090557" },
        { HEAVIEST, "2 0 100 2 1000", "0.000763678939" },
    };
    size_t i;
    arb_t ball, sharper;

    arb_init (ball);
    arb_init (sharper);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        ok (evaluate (ball, cases[i].quantity, cases[i].point, 15) == EVALUATED
                && digits_begin (ball, cases[i].digits)
                && evaluate (sharper, cases[i].quantity, cases[i].point, 60)
                       == EVALUATED
                && arb_overlaps (ball, sharper),
            "%.30s ... at %s = %s...", cases[i].quantity->formula,
            cases[i].point, cases[i].digits);
    arb_clear (ball);
    arb_clear (sharper);
}

static void
order (void)
{
    static const char *const points[] = { "2 1 100 5 16", "3/2 1/2 37 4 12",
                                          "2 0 300 7 20", "7/5 1 8 8 30",
                                          "1/2 1/3 60 4 13" };
    size_t i;

    for (i = 0; i < sizeof points / sizeof *points; i++) {
        const char *at = points[i];
        ok (number (INFIMUM, at) >= number (UPPER, at)
                && number (UPPER, at) >= number (ANY, at)
                && number (ANY, at) >= number (HEAVIEST, at)
                && number (HEAVIEST, at) >= number (IMPROVED, at)
                && number (IMPROVED, at) >= number (LOWER, at),
            "six bounds are in order at %s", at);
    }
}

/* Of three classes and four items, each pair by hand. */
static void
by_hand (void)
{
    static const double q2[] = { 1, 1. / 8, 1. / 27, 1. / 64 };
    double p[4], total = 0, sum = 0, largest = 0, power = 0;
    int x, y, d = 4;

    for (x = 0; x < 4; x++)
        total += p[x] = pow (x + 1, -1.5);
    for (x = 0; x < 4; x++) {
        double both = 0, most = 0, third = 0;
        for (y = 0; y < 3; y++) {
            double own = x % 3 == 0 ? q2[0] + q2[3] : q2[x];
            double other = y == 0 ? q2[0] + q2[3] : q2[y];
            double s = sqrt (q2[x] / (own + other));
            double h = 0.5 - s / 2 * (1 + (1 - s * s) / 2);
            if (y == x % 3)
                continue;
            both += h;
            most = fmax (most, h);
            third += pow (1 - s * s, d / 2.) / 2;
        }
        sum += p[x] / total * fmin (both, 1);
        largest += p[x] / total * most;
        power += p[x] / total * fmin (third, 1);
    }
    ok (fabs (sum - number (ANY, "3/2 1 4 3 4")) < 1e-14, "union by hand");
    ok (fabs (largest - number (HEAVIEST, "3/2 1 4 3 4")) < 1e-14,
        "heaviest competitor by hand");
    ok (fabs (power - number (UPPER, "3/2 1 4 3 4")) < 1e-14,
        "powers by hand");
}

/* The bounds at many g: none below the infimum, one close to it. */
static void
infimum (void)
{
    enum { ITEMS = 60, M = 5, D = 400 };
    double q2[ITEMS], p[ITEMS], total = 0, all = 0, first = 0, least = 1, g,
                                value = number (INFIMUM, "2 1/2 60 5 400");
    int x, above = 1;

    for (x = 0; x < ITEMS; x++) {
        total += p[x] = pow (x + 1, -2);
        all += q2[x] = pow (x + 1, -2);
        if (x % M == 0)
            first += q2[x];
    }
    for (g = 1e-4; g < 5; g *= 1.0001) {
        double c = log (M) + g * log (D), bound = 2 * pow (D, -g);
        for (x = 0; x < ITEMS; x++)
            if (D * q2[x] <= 16 * c * (first + 8 * c * all / D))
                bound += p[x] / total;
        above = above && bound >= value - 1e-13;
        least = fmin (least, bound);
    }
    diag ("the least is %.15g, found %.15g", value, least);
    ok (above, "no g gives less than the infimum");
    ok (value < 1 && least < value * 1.001, "one comes close");
}

/* Exact ties count: with 27 items in the heaviest class all of them overflow
   at d = 8, with 26 none. */
static void
ties (void)
{
    double c = number (&memscale_improved_constant_quantity, "8");

    ok (fabs (number (IMPROVED, "2 0 54 2 8") - c) < 1e-14,
        "27 = 3 (8 + 1) overflows");
    ok (number (IMPROVED, "2 0 52 2 8") < 1e-300, "26 does not");
    ok (fabs (number (LOWER, "2 0 54 2 8") - 0.05) < 1e-14,
        "the paper's bound agrees");
}

static void
low_precision (void)
{
    static const struct quantity *const all[] = {
        ANY, HEAVIEST, UPPER, IMPROVED, LOWER, INFIMUM
    };
    slong prec;
    size_t i;
    arb_t ball, sharp;
    fmpq *at = _fmpq_vec_init (AXES);

    arb_init (ball);
    arb_init (sharp);
    read_point (at, "7/5 2/3 23 4 12");
    for (i = 0; i < sizeof all / sizeof *all; i++) {
        int contained = 1;
        all[i]->ball (sharp, at, 256);
        for (prec = 2; prec <= 128; prec += 7) {
            all[i]->ball (ball, at, prec);
            contained = contained && arb_contains (ball, sharp);
        }
        ok (contained, "%.30s ... holds at any precision", all[i]->formula);
    }
    arb_clear (ball);
    arb_clear (sharp);
    _fmpq_vec_clear (at, AXES);
}

int
main (void)
{
    arb_t ball;

    plan (0);
    known_digits ();
    order ();
    by_hand ();
    infimum ();
    ties ();
    low_precision ();
    arb_init (ball);
    ok (evaluate (ball, INFIMUM, "2 1 100 5 12", 15) == OUT_OF_DOMAIN
            && evaluate (ball, INFIMUM, "2 1 100 5 13", 15) == EVALUATED,
        "the theorem asks for d > 8 log 5 = 12.87...");
    arb_clear (ball);
    flint_cleanup ();
    return done ();
}
