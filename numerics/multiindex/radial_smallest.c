/*
 * Gradient flow with the fixed link (|z|^2 - q) / sqrt (2q), all of W in
 * doubles, from overlaps with q different singular values between random
 * rotations: the smallest one at time t, squared.
 *
 * All singular values of the overlaps move by no more than the overlaps do
 * (Weyl), and then each goes its own way.
 */
#include <float.h>
#include <gsl/gsl_eigen.h>
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/frame_flow.h"
#include "numerics/haar.h"

enum { COLUMNS, FROM, TIME };
enum { SIZE = FRAME_COLUMNS * FRAME_COLUMNS };

/* M = U diag V^T: the squared singular values are START and evenly spaced
   above it up to below 1. */
static void
fill (double *m, double start, size_t q, struct stream *stream)
{
    double u[SIZE], v[SIZE];
    size_t i, j, l;

    haar_frame (u, q, q, stream);
    haar_frame (v, q, q, stream);
    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            m[i * q + j] = 0;
            for (l = 0; l < q; l++)
                m[i * q + j] +=
                    u[i * q + l] * v[j * q + l]
                    * sqrt (start + (1 - start) * (double) l / (double) q);
        }
}

/* The smallest eigenvalue of M^T M; -1 when memory is short. */
static double
smallest (const double *m, size_t q)
{
    gsl_matrix *g = gsl_matrix_alloc (q, q);
    gsl_vector *values = gsl_vector_alloc (q);
    gsl_eigen_symm_workspace *room = gsl_eigen_symm_alloc (q);
    double least = -1;
    size_t i, j, l;

    if (g != NULL && values != NULL && room != NULL) {
        for (i = 0; i < q; i++)
            for (j = 0; j < q; j++) {
                double sum = 0;
                for (l = 0; l < q; l++)
                    sum += m[l * q + i] * m[l * q + j];
                gsl_matrix_set (g, i, j, sum);
            }
        gsl_eigen_symm (g, values, room);
        least = gsl_vector_min (values);
    }
    if (room != NULL)
        gsl_eigen_symm_free (room);
    if (values != NULL)
        gsl_vector_free (values);
    if (g != NULL)
        gsl_matrix_free (g);
    return least;
}

/* Follow FLOW from M to END, with the overlaps in M; returns a bound of the
   error of the time for the smallest singular value. */
static double
follow (struct frame_flow *flow, double *m, double start, double end)
{
    double x = sqrt (start), lag, error;

    lag = (flow->start_error + 64 * DBL_EPSILON)
          / frame_flow_speed (&flow->link, x);
    while (flow->now < end) {
        double before = frame_flow_speed (&flow->link, x);
        double step = frame_flow_expand (flow);
        if (step > end - flow->now)
            step = end - flow->now;
        error = frame_flow_overlaps (m, flow, step) + 64 * DBL_EPSILON;
        x = sqrt (smallest (m, flow->link.q));
        lag += error / fmin (before, frame_flow_speed (&flow->link, x))
               * (1 + 0x1p-20);
        frame_flow_advance (flow, step);
    }
    return lag;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct frame_link link = { .kind = OF_LENGTH, .degree = 4 };
    struct frame_flow flow;
    double m[SIZE], lag, x;

    (void) shared;
    if (!(at[COLUMNS] >= 1 && at[COLUMNS] <= FRAME_COLUMNS
          && at[COLUMNS] <= floor (at[COLUMNS]) && at[FROM] >= 1e-4
          && at[FROM] < 1 && at[TIME] >= 0 && at[TIME] <= 100))
        return RUN_REFUSED;
    link.q = (size_t) at[COLUMNS];
    link.square[2] = 1;
    fill (m, at[FROM], link.q, stream);
    if (!frame_flow_init (&flow, &link, 2 * link.q + 3, m, stream))
        return RUN_NO_MEMORY;
    lag = follow (&flow, m, at[FROM], at[TIME]);
    frame_flow_clear (&flow);
    result[0] = smallest (m, link.q);
    x = sqrt (result[0]);
    result[MAX_MEASURES] =
        2 * x * frame_flow_speed (&link, x) * lag * (1 + 0x1p-10)
        + 64 * DBL_EPSILON;
    return RUN_DONE;
}

EXPERIMENT (multiindex_radial_smallest) = {
    .axes = "q start t",
    .measures = "smallest",
    .kind = DETERMINISTIC,
    .run = run,
};
