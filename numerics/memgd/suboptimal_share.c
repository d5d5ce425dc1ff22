/*
 * Three unit keys in uniform directions of the plane.  Of their 8 labelings
 * in two classes two, opposite, are such that no linear memory is right on
 * all; the tokens may stand in 6 orders.  Newton's method finds the minimum of
 * the cross-entropy in each; measured is the share on which it does not lose
 * the rarest token alone.  A margin too close to zero to have a sign makes the
 * result no number in [0, 1].
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/stream.h"

enum { ROUNDS = 200 };

struct plane {
    double p[3], a[3][2]; /* frequencies, signed keys */
};

static double
loss (const struct plane *plane, const double *w)
{
    double sum = 0;
    int x;

    for (x = 0; x < 3; x++)
        sum += plane->p[x]
               * log1p (exp (-plane->a[x][0] * w[0] - plane->a[x][1] * w[1]));
    return sum;
}

/* Set STEP to Newton's. */
static void
newton (double *step, const struct plane *plane, const double *w)
{
    double g[2] = { 0, 0 }, h00 = 0, h01 = 0, h11 = 0, det;
    int x;

    for (x = 0; x < 3; x++) {
        const double *a = plane->a[x];
        double s = 1 / (1 + exp (a[0] * w[0] + a[1] * w[1]));
        double push = plane->p[x] * s, bend = push * (1 - s);
        g[0] -= push * a[0];
        g[1] -= push * a[1];
        h00 += bend * a[0] * a[0];
        h01 += bend * a[0] * a[1];
        h11 += bend * a[1] * a[1];
    }
    det = h00 * h11 - h01 * h01;
    step[0] = (h11 * g[0] - h01 * g[1]) / det;
    step[1] = (h00 * g[1] - h01 * g[0]) / det;
}

/* 1 when another than the last margin is negative at the minimum, 0 when not,
   not a number when that is not clear. */
static double
suboptimal (const struct plane *plane)
{
    double w[2] = { 0, 0 }, value = loss (plane, w), step[2], size = 1;
    int round, x, lost = 0;

    for (round = 0; round < ROUNDS && size > 1e-12; round++) {
        double part = 1, next[2], there;
        newton (step, plane, w);
        do {
            next[0] = w[0] - part * step[0];
            next[1] = w[1] - part * step[1];
            there = loss (plane, next);
            part /= 2;
        } while (!(there <= value) && part > 1e-9);
        size = part > 1e-9 ? fabs (next[0] - w[0]) + fabs (next[1] - w[1]) : 0;
        w[0] = next[0], w[1] = next[1], value = there;
    }
    for (x = 0; x < 3; x++) {
        double m = plane->a[x][0] * w[0] + plane->a[x][1] * w[1];
        if (!(fabs (m) > 1e-10))
            return NAN;
        lost |= m < 0 && x < 2;
    }
    return lost;
}

/* Turn the keys until they surround the origin: a_1 a_2 clockwise of a_3. */
static void
surround (double key[3][2])
{
    int x;

    for (x = 0; x < 2; x++) {
        /* The relation c_3 a_3 = -c_1 a_1 - c_2 a_2 by determinants. */
        const double *other = key[1 - x];
        double all = key[0][0] * key[1][1] - key[0][1] * key[1][0];
        double part = x == 0 ? key[2][0] * other[1] - key[2][1] * other[0]
                             : other[0] * key[2][1] - other[1] * key[2][0];
        if (part / all > 0) {
            key[x][0] = -key[x][0];
            key[x][1] = -key[x][1];
        }
    }
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const int order[6][3] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 },
                                     { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
    double key[3][2];
    struct plane plane;
    int x, i;

    (void) shared;
    if (!(at[0] >= 0 && at[0] <= 8))
        return RUN_REFUSED;
    for (x = 0; x < 3; x++) {
        double length;
        stream_normals (stream, key[x], 2);
        length = hypot (key[x][0], key[x][1]);
        key[x][0] /= length;
        key[x][1] /= length;
        plane.p[x] = pow (x + 1, -at[0]);
    }
    surround (key);
    result[0] = 0;
    for (i = 0; i < 6; i++) {
        for (x = 0; x < 3; x++) {
            plane.a[x][0] = key[order[i][x]][0];
            plane.a[x][1] = key[order[i][x]][1];
        }
        result[0] += suboptimal (&plane) / 6;
    }
    return RUN_DONE;
}

EXPERIMENT (memgd_suboptimal_share) = {
    .axes = "alpha",
    .measures = "share",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .run = run,
};
