/*
 * N keys of three laws, none of which changes when single keys change sign:
 * normal; uniform in a cube; and correlated, all having a common part, seen
 * through a linear map, with random signs.  Labels alternate.  Measured: can a
 * linear memory be right on all?  A draw that is not decided by a certificate
 * is none of 0 and 1, and breaks the claim.
 */
#include "numerics/experiment.h"
#include "numerics/separation.h"
#include "numerics/stream.h"

enum { KEYS, DIMENSION };
enum { MOST_KEYS = SEPARATION_ROWS, MOST = SEPARATION_DIMENSIONS };

static void
draw_normal (double *a, size_t n, size_t d, struct stream *stream)
{
    stream_normals (stream, a, n * d);
}

static void
draw_cube (double *a, size_t n, size_t d, struct stream *stream)
{
    size_t i;

    for (i = 0; i < n * d; i++)
        a[i] = 2 * stream_uniform (stream) - 1;
}

/* Coordinate i is the sum of the coordinates 0 .. i of the key before. */
static void
draw_correlated (double *a, size_t n, size_t d, struct stream *stream)
{
    double common[MOST];
    size_t x, i;

    stream_normals (stream, common, d);
    stream_normals (stream, a, n * d);
    for (x = 0; x < n; x++) {
        double sum = 0, sign = (stream_word (stream) & 1) != 0 ? -1 : 1;
        for (i = 0; i < d; i++) {
            sum += a[x * d + i] + common[i];
            a[x * d + i] = sign * sum;
        }
    }
}

/* Turn keys into signed keys and decide: 1, 0, or -1 without certificate. */
static double
decide (double *a, size_t n, size_t d)
{
    size_t x, i;

    for (x = 1; x < n; x += 2)
        for (i = 0; i < d; i++)
            a[x * d + i] = -a[x * d + i];
    switch (separation_decide (a, n, d)) {
    case SEPARABLE:
        return 1;
    case INSEPARABLE:
        return 0;
    case UNDECIDED_SEPARATION:
        break;
    }
    return -1;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static void (*const draw[]) (double *, size_t, size_t,
                                 struct stream *) = { draw_normal, draw_cube,
                                                      draw_correlated };
    double a[MOST_KEYS * MOST];
    size_t n, d, law;

    (void) shared;
    if (!(at[KEYS] >= 1 && at[KEYS] <= MOST_KEYS && at[DIMENSION] >= 1
          && at[DIMENSION] <= MOST))
        return RUN_REFUSED;
    n = (size_t) at[KEYS];
    d = (size_t) at[DIMENSION];
    for (law = 0; law < 3; law++) {
        draw[law](a, n, d, stream);
        result[law] = decide (a, n, d);
    }
    return RUN_DONE;
}

EXPERIMENT (memgd_separable_probability) = {
    .axes = "N d",
    .measures = "normal cube correlated",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
