/* The alias table: its law in integers, and why 32 bits are not enough. */
#include "numerics/alias.h"
#include "numerics/stream.h"
#include "numerics/zipf_sampler.h"
#include "tests/tap.h"

#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

static const double level = 1e-9;

/* Half the sum of |law - weight / sum|, against the bound that is claimed. */
static void
law_of (const char *what, const double *weights, size_t n)
{
    uint64_t *law = malloc (n * sizeof *law), total = 0;
    double sum = 0, distance = 0, relative = 0;
    struct alias alias;
    size_t i;

    if (law == NULL || !alias_init (&alias, weights, n)) {
        ok (0, "%s: a table", what);
        free (law);
        return;
    }
    alias_law (&alias, law);
    for (i = n; i-- > 0;)
        sum += weights[i];
    for (i = 0; i < n; i++) {
        double p = weights[i] / sum, q = (double) law[i] * 0x1p-64;
        total += law[i];
        distance += fabs (p - q) / 2;
        if (p > 0)
            relative = larger (relative, fabs (q / p - 1));
        if (weights[i] <= 0 && law[i] != 0)
            distance = 1;
    }
    ok (total == 0 && alias_distance (&alias) <= (double) n * 0x1p-62
            && distance <= alias_distance (&alias) + 0x1p-49,
        "%s: 2^64 patterns, distance %.1e, proved %.1e, worst item %.1e off",
        what, distance, alias_distance (&alias), relative);
    alias_clear (&alias);
    free (law);
}

static void
laws (void)
{
    static const double plain[] = { 0.25, 0, 0.5, 0.125, 0.125 };
    static const double thirds[] = { 0, 1, 1, 1 };
    static const double wild[] = { 1e-300, 1e300, 3e299, 0, 7 };
    enum { N = 100000 };
    double *mass = malloc (N * sizeof *mass);
    uint64_t exact[5];
    struct alias alias;

    law_of ("five weights", plain, 5);
    law_of ("weights of all sizes", wild, 5);
    if (mass == NULL)
        return;
    zipf_masses (mass, 2, 100);
    law_of ("Zipf, exponent 2, 100 ranks", mass, 100);
    zipf_masses (mass, 1.5, 137);
    law_of ("Zipf, exponent 3/2, 137 ranks", mass, 137);
    zipf_masses (mass, 2, N);
    law_of ("Zipf, exponent 2, 100000 ranks", mass, N);
    free (mass);
    if (alias_init (&alias, plain, 5)) {
        alias_law (&alias, exact);
        ok (exact[0] == 1ULL << 62 && exact[1] == 0 && exact[2] == 1ULL << 63
                && exact[3] == 1ULL << 61 && exact[4] == 1ULL << 61
                && alias_distance (&alias) <= 0,
            "powers of two come out without error");
        alias_clear (&alias);
    }
    /* 2^64 = 3 q + 1: one third gets a pattern more, distance 2/3 2^-64. */
    if (alias_init (&alias, thirds, 4)) {
        uint64_t third = UINT64_MAX / 3;
        alias_law (&alias, exact);
        ok (exact[0] == 0 && exact[1] == third + 1 && exact[2] == third
                && exact[3] == third
                && alias_distance (&alias) >= 2. / 3 * 0x1p-64
                && alias_distance (&alias) <= 1.001 * 0x1p-64,
            "thirds come out but for one pattern");
        alias_clear (&alias);
    }
}

static void
refusals (void)
{
    static const double none[] = { 0, 0 }, minus[] = { 1, -1 };
    static const double endless[] = { 1, HUGE_VAL }, nan[] = { 1, NAN };
    static const double one[] = { 3 };
    struct alias alias;
    struct stream stream;
    int i, same = 1;

    ok (!alias_init (&alias, none, 2) && !alias_init (&alias, minus, 2)
            && !alias_init (&alias, endless, 2) && !alias_init (&alias, nan, 2)
            && !alias_init (&alias, one, 0),
        "weights that are no law are refused");
    stream_init (&stream, 1, 1);
    if (alias_init (&alias, one, 1)) {
        for (i = 0; i < 100; i++)
            same &= alias_draw (&alias, &stream) == 0;
        ok (same, "a single item always comes");
        alias_clear (&alias);
    }
}

/* DKW for the law, and bulk draws against single ones. */
static void
draws (void)
{
    enum { N = 137, DRAWS = 1000000 };
    static double mass[N], count[N];
    static uint32_t items[DRAWS];
    double share = 0, cumulated = 0, far = 0;
    struct stream one, many;
    struct alias alias;
    int i, same = 1;

    zipf_masses (mass, 1.4, N);
    if (!alias_init (&alias, mass, N))
        return;
    stream_init (&one, stream_key ("alias", 1), 0);
    many = one;
    alias_draws (&alias, &many, items, DRAWS);
    for (i = 0; i < 1000; i++)
        same &= items[i] == alias_draw (&alias, &one);
    {
        static uint32_t counts[N];
        struct stream again;
        stream_init (&again, stream_key ("alias", 1), 0);
        alias_counts (&alias, &again, counts, 1000);
        for (i = 0; i < 1000; i++)
            counts[items[i]]--;
        for (i = 0; i < N; i++)
            same &= counts[i] == 0;
    }
    ok (same, "in bulk and counted as one by one");
    for (i = 0; i < DRAWS; i++)
        count[items[i]]++;
    for (i = 0; i < N; i++) {
        share += count[i] / DRAWS;
        cumulated += mass[i];
        far = larger (far, fabs (share - cumulated));
    }
    ok (far < sqrt (log (2 / level) / (2. * DRAWS)),
        "%d draws: distribution within %.5f", (int) DRAWS, far);
    alias_clear (&alias);
}

/* A generator that says what it is told, to read GSL's law off its table. */
static unsigned long told;

static void
listen (void *state, unsigned long seed)
{
    (void) state;
    (void) seed;
}

static unsigned long
say (void *state)
{
    (void) state;
    return told;
}

static double
say_share (void *state)
{
    (void) state;
    return (double) told / 4294967296.;
}

/*
 * gsl_ran_discrete makes one draw of 32 bits from a Mersenne twister: among
 * the last of a million ranks, each of which has less than 2^-32 of the mass
 * and appears in its own column only, count the patterns of each.
 */
static void
thirty_two_bits (void)
{
    enum { N = 1000000, LAST = 300 };
    static const gsl_rng_type type = { "told", 0xffffffffUL, 0,        4,
                                       listen, say,          say_share };
    double *mass = malloc (N * sizeof *mass), worst = 0, ours = 0;
    uint64_t *law = malloc (N * sizeof *law);
    gsl_ran_discrete_t *table;
    gsl_rng *generator = gsl_rng_alloc (&type);
    struct alias alias;
    int i, never = 0;

    if (mass == NULL || law == NULL || generator == NULL)
        exit (1);
    zipf_masses (mass, 2, N);
    table = gsl_ran_discrete_preproc (N, mass);
    if (table == NULL || !alias_init (&alias, mass, N))
        exit (1);
    alias_law (&alias, law);
    for (i = N - LAST; i < N; i++) {
        double width = 4294967296. / N;
        unsigned long first = (unsigned long) (i * width);
        unsigned long last = (unsigned long) ((i + 1) * width);
        int count = 0;
        for (told = first; told <= last && told <= 0xffffffffUL; told++)
            count += gsl_ran_discrete (generator, table) == (size_t) i;
        never += count == 0;
        worst = larger (worst, count / 4294967296. / mass[i]);
        ours = larger (ours, fabs ((double) law[i] * 0x1p-64 / mass[i] - 1));
    }
    ok (never > LAST / 2 && worst > 300,
        "of the last %d ranks GSL never draws %d, and one %.0f times too "
        "often",
        LAST, never, worst);
    ok (ours < 1e-6, "here none is off by more than %.1e", ours);
    alias_clear (&alias);
    gsl_ran_discrete_free (table);
    gsl_rng_free (generator);
    free (mass);
    free (law);
}

int
main (void)
{
    laws ();
    refusals ();
    draws ();
    thirty_two_bits ();
    return done ();
}
