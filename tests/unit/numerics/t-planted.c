/*
 * Flow with a fixed link: all of W against the overlaps alone, halved steps,
 * bounds that hold, and what is learnt against greedy matching.
 */
#include "numerics/frame_flow.h"
#include "numerics/haar.h"
#include "numerics/matching.h"
#include "numerics/planted.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <math.h>
#include <string.h>

/* M after the time END by the classical Runge-Kutta rule in STEPS steps. */
static void
reduced (double *m, const struct planted *f, double end, int steps)
{
    double k[4][16], at[16], h = end / steps;
    size_t n = f->q * f->q, i;
    int s, r;

    for (s = 0; s < steps; s++) {
        for (r = 0; r < 4; r++) {
            for (i = 0; i < n; i++)
                at[i] = m[i]
                        + (r == 0   ? 0
                           : r == 3 ? h * k[2][i]
                                    : h / 2 * k[r - 1][i]);
            planted_rate (k[r], at, f);
        }
        for (i = 0; i < n; i++)
            m[i] += h / 6 * (k[0][i] + 2 * k[1][i] + 2 * k[2][i] + k[3][i]);
    }
}

/* M after the time END from all of W in R^{d x q}, with steps of at most SHARE
   of what the series allows; *BOUND adds up what is claimed of each step. */
static void
full (double *m, double *bound, const struct frame_link *link, size_t d,
      double end, double share, uint64_t run)
{
    struct frame_flow flow;
    struct stream stream;

    stream_init (&stream, stream_key ("planted", 1), run);
    *bound = HUGE_VAL;
    if (!frame_flow_init (&flow, link, d, m, &stream))
        return;
    *bound = flow.start_error;
    while (flow.now < end) {
        double step = share * frame_flow_expand (&flow);
        if (step > end - flow.now)
            step = end - flow.now;
        *bound += frame_flow_overlaps (m, &flow, step);
        frame_flow_advance (&flow, step);
    }
    frame_flow_clear (&flow);
}

static double
distance (const double *a, const double *b, size_t n)
{
    double sum = 0;

    for (; n > 0; n--, a++, b++)
        sum += (*a - *b) * (*a - *b);
    return sqrt (sum);
}

static void
all_of_w (void)
{
    static const double start[4] = { 0.3, -0.2, 0.25, 0.1 };
    struct frame_link link = { .kind = FIXED, .q = 2, .degree = 3 };
    struct planted f;
    double a[4], b[4], c[4], bound, other;

    planted_pure (&f, 2, 3);
    f.square[2] = link.square[2] = 0.5;
    f.square[3] = link.square[3] = 1.25;
    memcpy (a, start, sizeof a);
    memcpy (b, start, sizeof b);
    memcpy (c, start, sizeof c);
    reduced (a, &f, 0.5, 4000);
    full (b, &bound, &link, 9, 0.5, 1, 0);
    full (c, &other, &link, 17, 0.5, 0.5, 1);
    ok (distance (a, b, 4) < 1e-11, "all of W and M alone: %.1e",
        distance (a, b, 4));
    ok (distance (a, start, 4) > 0.4, "which have gone far: %.2f",
        distance (a, start, 4));
    ok (distance (b, c, 4) < 1e-12, "half the steps, other turns: %.1e",
        distance (b, c, 4));
    ok (bound < 1e-9 && distance (b, c, 4) < bound + other,
        "the bounds add up to %.1e", bound);
}

/* From negative overlaps a fixed link learns nothing, the best link all. */
static void
released (void)
{
    static const double start[4] = { -0.6, -0.15, -0.2, -0.55 };
    struct frame_link link = { .kind = FAST, .q = 2, .degree = 3 };
    struct planted f;
    size_t column[2], learnt;
    double m[4], bound, g[4];

    planted_pure (&f, 2, 3);
    link.square[3] = 1;
    learnt = planted_follow (column, start, &f);
    ok (learnt == 0, "four negative overlaps: %zu learnt", learnt);
    memcpy (m, start, sizeof m);
    full (m, &bound, &link, 8, 8, 1, 2);
    overlap_matrix (g, m, 2, 2);
    ok (fabs (g[0] - 1) < 1e-8 && fabs (g[3] - 1) < 1e-8 && fabs (g[1]) < 1e-8,
        "the best link learns both: %.10f %.10f", g[0], g[3]);
}

/* The rate of what depends on the length only, against differences of the
   correlation (tr (G)^2 + 2 tr (G^2)) / (q (q+2)) along W. */
static void
length (void)
{
    static const double start[4] = { 0.5, -0.2, 0.3, 0.4 };
    struct frame_link link = { .kind = OF_LENGTH, .q = 2, .degree = 4 };
    double before[4], after[4], bound, psi[2], power = 0, h = 1e-4;
    int i, j;

    link.square[4] = 1;
    memcpy (before, start, sizeof before);
    memcpy (after, start, sizeof after);
    full (after, &bound, &link, 8, h, 1, 3);
    for (i = 0; i < 2; i++) {
        double g[4];
        overlap_matrix (g, i == 0 ? before : after, 2, 2);
        psi[i] = ((g[0] + g[3]) * (g[0] + g[3])
                  + 2 * (g[0] * g[0] + 2 * g[1] * g[1] + g[3] * g[3]))
                 / 8;
    }
    /* d Psi = sum T_ij dM_ij with T its gradient in M. */
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++) {
            double t = 0, g[4];
            double middle[4];
            int l;
            for (l = 0; l < 4; l++)
                middle[l] = (before[l] + after[l]) / 2;
            overlap_matrix (g, middle, 2, 2);
            for (l = 0; l < 2; l++)
                t += 8 * g[i * 2 + l] * middle[l * 2 + j];
            t += 4 * (g[0] + g[3]) * middle[i * 2 + j];
            power += t / 8 * (after[i * 2 + j] - before[i * 2 + j]);
        }
    ok (psi[1] > psi[0] && fabs (psi[1] - psi[0] - power) < 1e-10,
        "T is the gradient of the correlation: %.2e", psi[1] - psi[0]);
}

/* In many dimensions flow picks what greedy matching picks. */
static void
matching (void)
{
    enum { RUNS = 400 };
    struct planted f;
    struct stream stream;
    double m[9];
    size_t column[3], greedy[MATCHING_ROWS];
    int run, same = 0;

    planted_pure (&f, 3, 3);
    for (run = 0; run < RUNS; run++) {
        stream_init (&stream, stream_key ("matching", 1), (uint64_t) run);
        if (!haar_block (m, 3, (size_t) 1 << 30, 3, &stream))
            continue;
        planted_follow (column, m, &f);
        matching_greedy (greedy, m, 3);
        same += memcmp (column, greedy, sizeof column) == 0;
    }
    ok (same >= RUNS - 4, "%d of %d runs as greedy matching", same, RUNS);
}

/* A table by hand. */
static void
by_hand (void)
{
    static const double table[9] = { 5, 9, -1, 8, 7, 2, -3, 6, -4 };
    size_t column[MATCHING_ROWS];

    ok (matching_greedy (column, table, 3) == 2 && column[0] == 1
            && column[1] == 0 && column[2] == 3,
        "9, then 8, then none");
    ok (matching_greedy (column, table + 8, 1) == 0, "a negative entry");
}

int
main (void)
{
    plan (0);
    all_of_w ();
    released ();
    length ();
    matching ();
    by_hand ();
    return done ();
}
