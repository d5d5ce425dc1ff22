/*
 * Gradient flow of orthonormal columns W in R^{d x q} towards planted ones,
 * all of W in doubles, by Taylor series of degree 24 in each step, with a
 * bound of how far a step takes the overlaps M = W*^T W from the exact flow
 *
 *     W' = W* T - W (M^T T + T^T M)/2,
 *     M' = T    - M (M^T T + T^T M)/2.
 *
 * The link says what T is.
 */
#ifndef NUMERICS_FRAME_FLOW_H
#define NUMERICS_FRAME_FLOW_H

#include <stddef.h>

struct stream;

enum { FRAME_DEGREE = 9, FRAME_COLUMNS = 4 };

/* f (z) = sum_j sum_k a_k h_k (z_j), k >= 2; or a_2, a_4 times the normalised
   polynomials in |z|^2 of degree 2 and 4 that only these Hermite degrees
   have. */
struct frame_link {
    enum {
        FIXED,     /* T_ij = sum_k k a_k^2 M_ij^(k-1) */
        FAST,      /* the best link at all times: T = S (M M^T) M with
                      S (G)_ij = sum_k k a_k^2 G_ij^(k-1) */
        OF_LENGTH, /* T = 2 a_2^2 M / q
                      + a_4^2 (4 tr (G) M + 8 G M) / (q (q+2)), G = M M^T */
    } kind;
    size_t q;
    int degree;
    double square[FRAME_DEGREE + 1]; /* a_k^2, 2 <= k <= degree */
};

struct frame_flow {
    struct frame_link link;
    size_t d;
    double *star, *series; /* W*; the coefficients of W, one after another */
    double *m, *g, *s, *t, *mix, *powers; /* those of M, M M^T, ... */
    double now;                           /* the time */
    double longest, wide;                 /* of steps; see frame_flow.c */
    double start_error; /* at least the distance of M from what was asked */
    double slack;       /* at least |W*^T W* - I| */
};

/*
 * Start from W with W*^T W = M up to start_error, W* and the rest of W turned
 * by STREAM; M is q x q, row by row, with all singular values below 1, and
 * D >= 2 q.  Returns 0 when there is none or memory is short.
 */
int frame_flow_init (struct frame_flow *flow, const struct frame_link *link,
                     size_t d, const double *m, struct stream *stream);
void frame_flow_clear (struct frame_flow *flow);

/* Compute the Taylor coefficients at the present W; returns the step that
   they are good for. */
double frame_flow_expand (struct frame_flow *flow);

/* Set M to the overlaps STEP after now, 0 <= STEP <= what frame_flow_expand
   returned, and return a bound of the distance (Frobenius) from where the
   exact flow takes the present overlaps. */
double frame_flow_overlaps (double *m, const struct frame_flow *flow,
                            double step);

/* Go on by STEP. */
void frame_flow_advance (struct frame_flow *flow, double step);

/*
 * All singular values of M alike (one column; or a function of the length,
 * of degree 2 or with equal ones): each follows x' = speed (x), and an error
 * of x is one of the time, which stays what it is.
 */
double frame_flow_speed (const struct frame_link *link, double x);

/* Where one number stands for M. */
struct frame_value {
    double value, error;
};

/* x = |M| / sqrt (q), with the sign of M's trace, at the time END, from M = X
   times a rotation drawn from STREAM.  An error of -1 when it cannot be
   had, or not in a million steps. */
struct frame_value frame_flow_at (const struct frame_link *link, size_t d,
                                  double x, double end, struct stream *stream);

/* The time at which x^2 gets to END from X^2. */
struct frame_value frame_flow_time (const struct frame_link *link, size_t d,
                                    double x, double end,
                                    struct stream *stream);

#endif
