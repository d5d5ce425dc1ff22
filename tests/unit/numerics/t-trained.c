/* Trained memories against Newton's method in long double: margins within
   their bounds, whatever keys and frequencies are in their errors. */
#include "numerics/trained.h"
#include "tests/tap.h"

#include <math.h>
#include <string.h>

enum { MOST = TRAINED_DIMENSIONS };

/* Solve the D x D system M X = B by elimination; positive definite. */
static void
solve (long double m[][MOST], long double *b, size_t d)
{
    size_t i, j, k;

    for (k = 0; k < d; k++)
        for (i = 0; i < d; i++) {
            long double factor = m[i][k] / m[k][k];
            if (i == k)
                continue;
            for (j = k; j < d; j++)
                m[i][j] -= factor * m[k][j];
            b[i] -= factor * b[k];
        }
    for (k = 0; k < d; k++)
        b[k] /= m[k][k];
}

/* Set M to the margins at the minimum. */
static void
minimise (long double *m, const long double *keys, const long double *mass,
          size_t n, size_t d)
{
    long double v[MOST] = { 0 }, g[MOST], h[MOST][MOST], size;
    size_t x, i, j;
    int round;

    for (round = 0; round < 60; round++) {
        memset (g, 0, sizeof g);
        memset (h, 0, sizeof h);
        for (x = 0; x < n; x++) {
            const long double *a = keys + x * d;
            long double s;
            for (m[x] = 0, i = 0; i < d; i++)
                m[x] += a[i] * v[i];
            s = 1 / (1 + expl (m[x]));
            for (i = 0; i < d; i++) {
                g[i] += mass[x] * s * a[i];
                for (j = 0; j < d; j++)
                    h[i][j] += mass[x] * s * (1 - s) * a[i] * a[j];
            }
        }
        solve (h, g, d);
        for (size = 0, i = 0; i < d; i++)
            size += g[i] * g[i];
        /* Damped: never farther than 1/2 at once. */
        size = size > 0.25L ? 0.5L / sqrtl (size) : 1;
        for (i = 0; i < d; i++)
            v[i] += size * g[i];
    }
}

/* Are the margins of TRAINED, with keys moved by KEY and frequencies by MASS
   relatively, alternating, within the bounds?  And the error? */
static int
within (const struct trained *trained, double key, double mass)
{
    long double keys[TRAINED_TOKENS * MOST], p[TRAINED_TOKENS];
    long double m[TRAINED_TOKENS], error = 0;
    size_t n = trained->tokens, d = trained->dim, x, i;
    int answer = 1;

    for (i = 0; i < n * d; i++)
        keys[i] = trained->keys[i] * (1 + (i % 3 == 0 ? key : -key));
    for (x = 0; x < n; x++)
        p[x] = trained->mass[x] * (1 + (x % 2 == 0 ? mass : -mass));
    minimise (m, keys, p, n, d);
    for (x = 0; x < n; x++) {
        answer =
            answer && fabsl (m[x] - trained->margin[x]) <= trained->bound[x];
        if (m[x] < 0)
            error += p[x];
    }
    return answer
           && fabsl (error - trained->error) <= trained->error_bound + 1e-18L;
}

/* Seeds whose keys no direction separates. */
static void
crowded (void)
{
    struct trained trained;
    int good = 1, sharp = 1, done_runs = 0, lost = 0, seed;
    size_t x;

    for (seed = 0; seed < 6; seed++) {
        memset (&trained, 0, sizeof trained);
        trained.dim = 1 + (size_t) seed % 3;
        trained.tokens = 4 + 3 * trained.dim;
        trained_zipf (&trained, 0.5 * (seed % 3));
        trained_crowded (&trained, seed);
        if (trained_run (&trained) != RUN_DONE)
            continue;
        done_runs++;
        good = good && within (&trained, 0, 0);
        for (x = 0; x < trained.tokens; x++)
            sharp = sharp && trained.bound[x] < 1e-9;
        lost += trained.error > 0;
        if (done_runs > 1)
            continue;
        /* Less is known of keys and frequencies: wider, and still true. */
        trained.key_error = 1e-6;
        good = good && trained_run (&trained) == RUN_DONE
               && within (&trained, 1e-6, 0) && within (&trained, -1e-6, 0);
        trained.key_error = 0;
        trained.mass_error = 1e-5;
        good = good && trained_run (&trained) == RUN_DONE
               && within (&trained, 0, 1e-5) && within (&trained, 0, -1e-5);
    }
    ok (good, "margins and errors are within their bounds");
    ok (sharp, "which are narrow");
    ok (done_runs > 4 && lost > 3, "in %d runs, %d with errors", done_runs,
        lost);
}

/* Opposite keys of lengths 1: the margin log (p / q), by hand. */
static void
line (void)
{
    struct trained trained = { .tokens = 2, .dim = 1 };
    double expected = log (3);

    trained.keys[0] = 1, trained.keys[1] = -1;
    trained.mass[0] = 0.75, trained.mass[1] = 0.25;
    ok (trained_run (&trained) == RUN_DONE
            && fabs (trained.margin[0] - expected) <= trained.bound[0]
            && fabs (trained.margin[1] + expected) <= trained.bound[1]
            && trained.bound[0] < 1e-13 && trained.error > 0.2499
            && trained.error < 0.2501 && trained.error_bound < 1e-13,
        "log 3 and - log 3");
    trained.mass[0] = 0.5, trained.mass[1] = 0.5;
    ok (trained_run (&trained) == RUN_DONE && isinf (trained.error_bound),
        "margins of nought leave the error open");
}

static int
diverges (const double *keys, size_t n, size_t d)
{
    struct trained trained = { .tokens = n, .dim = d };
    size_t i;

    for (i = 0; i < n * d; i++)
        trained.keys[i] = keys[i];
    trained_zipf (&trained, 1);
    return trained_run (&trained) == RUN_DIVERGED;
}

static void
no_minimum (void)
{
    static const double half_line[] = { 1, 2 };
    static const double flat[] = { 1, 2, -2, -4, 3, 6 };
    static const double nought[4] = { 0 };
    struct trained trained = { .tokens = 2, .dim = 0 };

    ok (diverges (half_line, 2, 1), "separable keys");
    ok (diverges (flat, 3, 2), "keys on a line of the plane");
    ok (diverges (nought, 2, 2), "no keys");
    ok (trained_run (&trained) == RUN_REFUSED, "no dimension");
    trained.dim = TRAINED_DIMENSIONS + 1;
    ok (trained_run (&trained) == RUN_REFUSED, "too many");
    trained.dim = 1;
    trained.tokens = 0;
    ok (trained_run (&trained) == RUN_REFUSED, "no tokens");
    trained.tokens = TRAINED_TOKENS + 1;
    ok (trained_run (&trained) == RUN_REFUSED, "too many tokens");
}

/* The states from 1000003 and from 1000003 (10^6 + 1), and Zipf's law. */
static void
keys (void)
{
    struct trained trained = { .tokens = 24, .dim = 8 };
    int good;

    trained_crowded (&trained, 0);
    good = fabs (trained.keys[0] * 0x1p30 - (-47237245)) < 0.25
           && fabs (trained.keys[1] * 0x1p30 - 438603854) < 0.25
           && fabs (trained.keys[191] * 0x1p30 - 191750009) < 0.25;
    trained_crowded (&trained, 1000000);
    good = good && fabs (trained.keys[0] * 0x1p30 - 906045814) < 0.25
           && fabs (trained.keys[29] * 0x1p30 - 140215406) < 0.25;
    ok (good, "keys from the generator");
    trained.tokens = 3;
    trained_zipf (&trained, 1);
    ok (fabs (trained.mass[0] - 6. / 11) < 1e-15
            && fabs (trained.mass[2] - 2. / 11) < 1e-15
            && trained.mass_error > 1e-15 && trained.mass_error < 1e-13,
        "Zipf's law");
}

int
main (void)
{
    keys ();
    line ();
    crowded ();
    no_minimum ();
    return done ();
}
