/* Branch and bound against exhaustion, on sequences that mislead climbing. */
#include "tests/tap.h"
#include "theory/convex.h"

/* Factors given as tables of integers over 2^20. */
struct table {
    slong size;
    const slong *rising, *falling;
};

static void
tabulated (arb_t rising, arb_t falling, slong n, void *context, slong prec)
{
    const struct table *table = context;

    arb_set_si (rising, table->rising[n]);
    arb_set_si (falling, table->falling[n]);
    /* As blurred as a computation with PREC bits would be. */
    mag_set_ui_2exp_si (arb_radref (rising), 1, 20 - prec);
    mag_set_ui_2exp_si (arb_radref (falling), 1, 20 - prec);
}

enum { SIZE = 400 };

/* Numbers below 2^62 that look random, the same everywhere. */
static slong
scramble (ulong *state)
{
    *state =
        *state * UWORD (6364136223846793005) + UWORD (1442695040888963407);
    return (slong) (*state >> 33);
}

/* Random stairs: products with many local maxima. */
static void
random_stairs (void)
{
    slong rising[SIZE], falling[SIZE], i, low, high, best, trial;
    struct table table = { SIZE, rising, falling };
    ulong state = 7;
    int found = 1, enclosed = 1;
    arb_t maximum;

    arb_init (maximum);
    for (trial = 0; trial < 60; trial++) {
        slong up = 1000, down = 1000;
        for (i = 0; i < SIZE; i++) {
            rising[i] = up;
            falling[SIZE - 1 - i] = down;
            up += scramble (&state) % 20 == 0 ? scramble (&state) % 9000 : 1;
            down += scramble (&state) % 20 == 0 ? scramble (&state) % 9000 : 1;
        }
        best = 0;
        for (i = 1; i < SIZE; i++)
            if (rising[i] * falling[i] > rising[best] * falling[best])
                best = i;
        argmax_product (&low, &high, maximum, tabulated, &table, 0, SIZE - 1,
                        64);
        found = found && low == best && high == best;
        enclosed = enclosed
                   && arb_contains_si (maximum, rising[best] * falling[best]);
        /* Sums of the same stairs, below zero. */
        for (i = 0; i < SIZE; i++)
            rising[i] -= 1000000000;
        best = 0;
        for (i = 1; i < SIZE; i++)
            if (rising[i] + falling[i] > rising[best] + falling[best])
                best = i;
        argmax_sum (&low, &high, maximum, tabulated, &table, 0, SIZE - 1, 64);
        found =
            found && low <= best && best <= high
            && rising[low] + falling[low] == rising[best] + falling[best]
            && rising[high] + falling[high] == rising[best] + falling[best];
        enclosed = enclosed
                   && arb_contains_si (maximum, rising[best] + falling[best]);
    }
    ok (found, "the largest of many local maxima is found");
    ok (enclosed, "and its value enclosed");
    arb_clear (maximum);
}

/* Two maxima as large: both are kept, at any precision. */
static void
ties (void)
{
    static const slong rising[] = { 1, 2, 3, 4, 6, 6 },
                       falling[] = { 6, 6, 3, 3, 2, 1 };
    struct table table = { 6, rising, falling };
    slong low, high, prec;
    int kept = 1;
    arb_t maximum;

    arb_init (maximum);
    for (prec = 30; prec <= 480; prec *= 2) {
        argmax_product (&low, &high, maximum, tabulated, &table, 0, 5, prec);
        kept = kept && low == 1 && high == 4 && arb_contains_si (maximum, 12);
    }
    ok (kept, "equal maxima are all kept");
    argmax_product (&low, &high, maximum, tabulated, &table, 0, 5, 8);
    ok (low <= 1 && high >= 4 && arb_contains_si (maximum, 12),
        "few bits keep more, never less");
    argmax_product (&low, &high, maximum, tabulated, &table, 3, 3, 64);
    ok (low == 3 && high == 3 && arb_contains_si (maximum, 12),
        "a range of one");
    arb_clear (maximum);
}

int
main (void)
{
    plan (0);
    random_stairs ();
    ties ();
    flint_cleanup ();
    return done ();
}
