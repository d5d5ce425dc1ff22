/*
 * The truncation of a step.  With mu = |M| + r, r the radius of a complex ball
 * around W, |T| is at most t (mu), as |A B| <= |A| |B| and the matrix of the
 * n-th powers of the elements of A has a norm of at most |A|^n; and W' at most
 * F = t (mu) (1 + (1 + r) mu).  So the solution exists and stays in the ball
 * for complex times below R = r / F, its n-th Taylor coefficient is at most
 * r / R^n, and what a series of degree N leaves out of a step h = x R is at
 * most r x^(N+1) / (1 - x).
 *
 * The rounding.  Let all signs be positive: then mu is at most |W*| (|W| + r)
 * with |W*| = |W| = sqrt q, for the matrices of absolute values; the radius is
 * smaller, and called wide.  Each coefficient of that series is a sum of
 * products of earlier ones, computed with an error of at most n c of itself,
 * c the unit of rounding times the length of all sums and products in one
 * degree; for h <= wide / 3 they add up to 3/4 c r.  The last sum is wrong by
 * another 2 sqrt q units.
 */
#include "numerics/frame_flow.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/haar.h"
#include "numerics/stream.h"

enum { DEGREE = 24, MOST_STEPS = 1000000 };
static const double radius = 0.5;

/* t (mu), as above. */
static double
pull_bound (const struct frame_link *link, double mu)
{
    double sum = 0, q = (double) link->q;
    int k;

    if (link->kind == OF_LENGTH)
        return 2 * link->square[2] * mu / q
               + 12 * link->square[4] * mu * mu * mu / (q * (q + 2));
    for (k = link->degree; k >= 2; k--)
        sum += k * link->square[k]
               * pow (mu, link->kind == FIXED ? k - 1 : 2 * k - 1);
    return sum;
}

static double *
element (double *series, size_t size, int n)
{
    return series + (size_t) n * size;
}

/* Add coefficient N of the product of the series A and B of q x q matrices to
   C; where TURNED, of A^T B. */
static void
add_product (double *c, const double *a, const double *b, int n, size_t q,
             int turned)
{
    size_t i, j, l;
    int k;

    for (k = 0; k <= n; k++) {
        const double *x = a + (size_t) k * q * q;
        const double *y = b + (size_t) (n - k) * q * q;
        for (i = 0; i < q; i++)
            for (j = 0; j < q; j++)
                for (l = 0; l < q; l++)
                    c[i * q + j] +=
                        x[turned ? l * q + i : i * q + l] * y[l * q + j];
    }
}

/* Set OUT to coefficient N of sum_k k a_k^2 B_ij^(k-1); POWERS holds the
   series of B_ij^k, k = 1, 2, ..., behind each other. */
static void
add_powers (double *out, double *powers, const double *b, int n,
            const struct frame_link *link)
{
    size_t size = link->q * link->q, all = (DEGREE + 1) * size, i;
    int k, l;

    memcpy (element (powers, size, n), b + (size_t) n * size,
            size * sizeof *b);
    for (k = 2; k < link->degree; k++) {
        const double *last = powers + (size_t) (k - 2) * all;
        double *next = element (powers + (size_t) (k - 1) * all, size, n);
        memset (next, 0, size * sizeof *next);
        for (l = 0; l <= n; l++)
            for (i = 0; i < size; i++)
                next[i] += last[(size_t) l * size + i]
                           * b[(size_t) (n - l) * size + i];
    }
    memset (out, 0, size * sizeof *out);
    for (k = 2; k <= link->degree; k++)
        for (i = 0; i < size; i++)
            out[i] += k * link->square[k]
                      * powers[(size_t) (k - 2) * all + (size_t) n * size + i];
}

/* Coefficient N of M M^T. */
static void
square_up (struct frame_flow *flow, int n)
{
    size_t q = flow->link.q, size = q * q, i, j, l;
    double *g = element (flow->g, size, n);
    int k;

    memset (g, 0, size * sizeof *g);
    for (k = 0; k <= n; k++) {
        const double *x = element (flow->m, size, k);
        const double *y = element (flow->m, size, n - k);
        for (i = 0; i < q; i++)
            for (j = 0; j < q; j++)
                for (l = 0; l < q; l++)
                    g[i * q + j] += x[i * q + l] * y[j * q + l];
    }
}

/* Coefficient N of T for a function of the length: with S = 4 tr (G) + 8 G,
   times a_4^2 / (q (q+2)), and 2 a_2^2 / q in its degree 0, it is S M. */
static void
length_pull (struct frame_flow *flow, int n)
{
    const struct frame_link *link = &flow->link;
    size_t q = link->q, size = q * q, i;
    double *s = element (flow->s, size, n), trace = 0, m = (double) q;
    const double *g = element (flow->g, size, n);

    for (i = 0; i < q; i++)
        trace += g[i * q + i];
    for (i = 0; i < size; i++)
        s[i] = 8 * link->square[4] / (m * (m + 2)) * g[i];
    for (i = 0; i < q; i++)
        s[i * q + i] += 4 * link->square[4] / (m * (m + 2)) * trace
                        + (n == 0 ? 2 * link->square[2] / m : 0);
}

/* Coefficient N of T, those of M up to N being known. */
static void
pull (struct frame_flow *flow, int n)
{
    size_t size = flow->link.q * flow->link.q;
    double *t = element (flow->t, size, n);

    if (flow->link.kind == FIXED) {
        add_powers (t, flow->powers, flow->m, n, &flow->link);
        return;
    }
    square_up (flow, n);
    if (flow->link.kind == FAST)
        add_powers (element (flow->s, size, n), flow->powers, flow->g, n,
                    &flow->link);
    else
        length_pull (flow, n);
    memset (t, 0, size * sizeof *t);
    add_product (t, flow->s, flow->m, n, flow->link.q, 0);
}

/* Coefficient N of (M^T T + T^T M) / 2. */
static void
mix (struct frame_flow *flow, int n)
{
    size_t q = flow->link.q, i, j;
    double *out = element (flow->mix, q * q, n);

    memset (out, 0, q * q * sizeof *out);
    add_product (out, flow->m, flow->t, n, q, 1);
    for (i = 0; i < q; i++)
        for (j = 0; j <= i; j++)
            out[i * q + j] = out[j * q + i] =
                (out[i * q + j] + out[j * q + i]) / 2;
}

/* OUT = W*^T W for the d x q matrix W. */
static void
overlaps (double *out, const struct frame_flow *flow, const double *w)
{
    size_t q = flow->link.q, x, i, j;

    memset (out, 0, q * q * sizeof *out);
    for (x = 0; x < flow->d; x++)
        for (i = 0; i < q; i++)
            for (j = 0; j < q; j++)
                out[i * q + j] += flow->star[x * q + i] * w[x * q + j];
}

/* Coefficient N + 1 of W. */
static void
next_coefficient (struct frame_flow *flow, int n)
{
    size_t q = flow->link.q, d = flow->d, x, j, l;
    double *next = element (flow->series, d * q, n + 1);
    const double *t = element (flow->t, q * q, n);
    int k;

    memset (next, 0, d * q * sizeof *next);
    for (x = 0; x < d; x++)
        for (j = 0; j < q; j++)
            for (l = 0; l < q; l++)
                next[x * q + j] += flow->star[x * q + l] * t[l * q + j];
    for (k = 0; k <= n; k++) {
        const double *w = element (flow->series, d * q, k);
        const double *s = element (flow->mix, q * q, n - k);
        for (x = 0; x < d; x++)
            for (j = 0; j < q; j++)
                for (l = 0; l < q; l++)
                    next[x * q + j] -= w[x * q + l] * s[l * q + j];
    }
    for (x = 0; x < d * q; x++)
        next[x] /= n + 1;
}

static double
norm (const double *x, size_t n)
{
    double sum = 0;

    while (n-- > 0)
        sum += x[n] * x[n];
    return sqrt (sum);
}

/* The radius of convergence that |M| grants, with room for W being
   orthonormal up to rounding only; *BALL is the radius it belongs to. */
static double
convergence (double *ball, const struct frame_flow *flow)
{
    double m = norm (flow->m, flow->link.q * flow->link.q), mu;

    *ball = m < 2 * radius ? m / 2 : radius;
    mu = (m + *ball) * (1 + 0x1p-20);
    return *ball
           / (pull_bound (&flow->link, mu) * (1 + (1 + *ball) * mu)
              * (1 + 0x1p-20));
}

double
frame_flow_expand (struct frame_flow *flow)
{
    size_t q = flow->link.q;
    double ball;
    int n;

    for (n = 0; n <= DEGREE; n++) {
        overlaps (element (flow->m, q * q, n), flow,
                  element (flow->series, flow->d * q, n));
        if (n == DEGREE)
            break;
        pull (flow, n);
        mix (flow, n);
        next_coefficient (flow, n);
    }
    flow->longest = convergence (&ball, flow) / 5;
    if (flow->longest > flow->wide / 3)
        flow->longest = flow->wide / 3;
    return flow->longest;
}

/* The length of all sums and products in one degree of the series. */
static double
operations (const struct frame_flow *flow)
{
    double q = (double) flow->link.q;

    return (double) flow->d + (DEGREE + 4) * (flow->link.degree + 4 * q + 2)
           + 8;
}

double
frame_flow_overlaps (double *m, const struct frame_flow *flow, double step)
{
    const double unit = DBL_EPSILON / 2;
    size_t size = flow->link.q * flow->link.q, i;
    double ball, x = step / convergence (&ball, flow), width;
    int n;

    memcpy (m, element (flow->m, size, DEGREE), size * sizeof *m);
    for (n = DEGREE - 1; n >= 0; n--)
        for (i = 0; i < size; i++)
            m[i] = m[i] * step + element (flow->m, size, n)[i];
    width = norm (m, size) + radius;
    return (ball * pow (x, DEGREE + 1) / (1 - x)
            + operations (flow) * unit * radius
            + 2 * (sqrt ((double) flow->link.q) + (double) flow->d) * unit
            + flow->slack * pull_bound (&flow->link, width) * step)
           * (1 + 0x1p-20);
}

void
frame_flow_advance (struct frame_flow *flow, double step)
{
    size_t size = flow->d * flow->link.q, i;
    int n;

    for (i = 0; i < size; i++) {
        double sum = 0;
        for (n = DEGREE; n >= 0; n--)
            sum = sum * step + element (flow->series, size, n)[i];
        flow->series[i] = sum;
    }
    flow->now += step;
}

/* Set the upper triangle C of C^T C = I - M^T M; 0 when that is not positive
   definite. */
static int
complement (double *c, const double *m, size_t q)
{
    size_t i, j, l;

    memset (c, 0, q * q * sizeof *c);
    for (i = 0; i < q; i++)
        for (j = i; j < q; j++) {
            double sum = i == j;
            for (l = 0; l < q; l++)
                sum -= m[l * q + i] * m[l * q + j];
            for (l = 0; l < i; l++)
                sum -= c[l * q + i] * c[l * q + j];
            if (i == j && !(sum > 0))
                return 0;
            c[i * q + j] = i == j ? sqrt (sum) : sum / c[i * q + i];
        }
    return 1;
}

/* W = W* M + X C, the frame of 2 q columns being W* and X. */
static void
place (struct frame_flow *flow, const double *frame, const double *m,
       const double *c)
{
    size_t q = flow->link.q, x, j, l;

    for (x = 0; x < flow->d; x++)
        for (j = 0; j < q; j++) {
            double sum = 0;
            flow->star[x * q + j] = frame[x * 2 * q + j];
            for (l = 0; l < q; l++)
                sum += frame[x * 2 * q + l] * m[l * q + j]
                       + frame[x * 2 * q + q + l] * c[l * q + j];
            flow->series[x * q + j] = sum;
        }
}

/* How far the overlaps are from M, and W* from orthonormal. */
static void
note_errors (struct frame_flow *flow, const double *m)
{
    const double rounding = (double) flow->d * DBL_EPSILON;
    double off[FRAME_COLUMNS * FRAME_COLUMNS];
    size_t q = flow->link.q, i;

    overlaps (off, flow, flow->series);
    for (i = 0; i < q * q; i++)
        off[i] -= m[i];
    flow->start_error = norm (off, q * q) + (double) q * rounding;
    overlaps (off, flow, flow->star);
    for (i = 0; i < q; i++)
        off[i * q + i] -= 1;
    flow->slack = norm (off, q * q) + (double) q * rounding;
}

int
frame_flow_init (struct frame_flow *flow, const struct frame_link *link,
                 size_t d, const double *m, struct stream *stream)
{
    size_t q = link->q, size = q * q * (DEGREE + 1);
    double c[FRAME_COLUMNS * FRAME_COLUMNS], *frame, root = sqrt ((double) q);
    double mu = root * (root + radius);

    memset (flow, 0, sizeof *flow);
    if (q < 1 || q > FRAME_COLUMNS || d < 2 * q || !complement (c, m, q))
        return 0;
    flow->link = *link;
    flow->d = d;
    flow->wide =
        radius
        / (pull_bound (link, mu) * (1 + (root + radius) * mu) * (1 + 0x1p-20));
    frame = calloc (d * 2 * q, sizeof *frame);
    flow->star = calloc (d * q, sizeof *flow->star);
    flow->series = calloc (d * q * (DEGREE + 1), sizeof *flow->series);
    flow->m = calloc ((5 + FRAME_DEGREE) * size, sizeof *flow->m);
    if (frame == NULL || flow->star == NULL || flow->series == NULL
        || flow->m == NULL) {
        free (frame);
        frame_flow_clear (flow);
        return 0;
    }
    flow->g = flow->m + size;
    flow->s = flow->g + size;
    flow->t = flow->s + size;
    flow->mix = flow->t + size;
    flow->powers = flow->mix + size;
    haar_frame (frame, d, 2 * q, stream);
    place (flow, frame, m, c);
    note_errors (flow, m);
    free (frame);
    return 1;
}

void
frame_flow_clear (struct frame_flow *flow)
{
    free (flow->star);
    free (flow->series);
    free (flow->m);
    memset (flow, 0, sizeof *flow);
}

double
frame_flow_speed (const struct frame_link *link, double x)
{
    double sum = 0, q = (double) link->q, y = link->kind == FIXED ? x : x * x;
    int k;

    if (link->kind == OF_LENGTH)
        sum = (2 * link->square[2] + 4 * link->square[4] * x * x) * x / q;
    else {
        for (k = link->degree; k >= 2; k--)
            sum = sum * y + k * link->square[k];
        sum *= link->kind == FIXED ? x : x * x * x;
    }
    return sum * (1 - x * x);
}

/* |M| / sqrt q, with the sign of the trace of M^T M_0. */
static double
size_of (const double *m, const double *start, size_t q)
{
    double x = norm (m, q * q) / sqrt ((double) q), sign = 0;
    size_t i;

    for (i = 0; i < q * q; i++)
        sign += m[i] * start[i];
    return sign < 0 ? -x : x;
}

/* A course of one number. */
struct course {
    struct frame_flow flow;
    double start[FRAME_COLUMNS * FRAME_COLUMNS], sign;
    double x;   /* the number, with its sign */
    double lag; /* at least the error of the time */
};

/* M = X times a rotation, which for functions of the length may be any. */
static int
course_begin (struct course *course, const struct frame_link *link, size_t d,
              double x, struct stream *stream)
{
    size_t q = link->q, i;

    haar_frame (course->start, q, q, stream);
    if (link->kind != OF_LENGTH)
        for (i = 0; i < q * q; i++)
            course->start[i] = i % (q + 1) == 0;
    for (i = 0; i < q * q; i++)
        course->start[i] *= fabs (x);
    course->sign = 1;
    if (link->kind != OF_LENGTH && x < 0) {
        course->sign = -1;
        for (i = 0; i < q * q; i++)
            course->start[i] = -course->start[i];
    }
    if (!frame_flow_init (&course->flow, link, d, course->start, stream))
        return 0;
    course->x = x;
    course->lag = (course->flow.start_error + 4 * DBL_EPSILON)
                  / fabs (frame_flow_speed (link, x));
    return 1;
}

/* x a STEP later; *ERROR bounds what the step adds to its error. */
static double
course_look (double *error, const struct course *course, double step)
{
    double m[FRAME_COLUMNS * FRAME_COLUMNS];
    size_t q = course->flow.link.q;

    *error = frame_flow_overlaps (m, &course->flow, step) + 8 * DBL_EPSILON;
    return course->sign * size_of (m, course->start, q);
}

static void
course_step (struct course *course, double step)
{
    double error, before = frame_flow_speed (&course->flow.link, course->x);
    double after;

    course->x = course_look (&error, course, step);
    after = frame_flow_speed (&course->flow.link, course->x);
    course->lag += error / fmin (fabs (before), fabs (after)) * (1 + 0x1p-20);
    frame_flow_advance (&course->flow, step);
}

struct frame_value
frame_flow_at (const struct frame_link *link, size_t d, double x, double end,
               struct stream *stream)
{
    struct frame_value result = { 0, -1 };
    struct course course;
    long steps = 0;

    if (!course_begin (&course, link, d, x, stream))
        return result;
    for (; course.flow.now < end && steps < MOST_STEPS; steps++) {
        double step = frame_flow_expand (&course.flow);
        if (step > end - course.flow.now)
            step = end - course.flow.now;
        course_step (&course, step);
    }
    result.value = course.x;
    /* The speed may be larger by its change within the lag. */
    result.error = (course.lag + DBL_EPSILON * end)
                   * fabs (frame_flow_speed (link, course.x)) * (1 + 0x1p-10);
    if (course.flow.now < end)
        result.error = -1;
    frame_flow_clear (&course.flow);
    return result;
}

/* The step within which x^2 gets to END, by bisection up to the last bit. */
static double
crossing (const struct course *course, double step, double end, int rising)
{
    double low = 0, high = step, error;

    for (;;) {
        double middle = low + (high - low) / 2, x;
        if (middle <= low || middle >= high)
            return middle;
        x = course_look (&error, course, middle);
        if ((x * x < end) == rising)
            low = middle;
        else
            high = middle;
    }
}

struct frame_value
frame_flow_time (const struct frame_link *link, size_t d, double x, double end,
                 struct stream *stream)
{
    struct frame_value result = { 0, -1 };
    struct course course;
    int rising = x * x < end, done = 0;
    long steps = 0;

    if (!course_begin (&course, link, d, x, stream))
        return result;
    for (; !done && steps < MOST_STEPS; steps++) {
        double error, next, step = frame_flow_expand (&course.flow);
        next = course_look (&error, &course, step);
        done = (next * next < end) != rising;
        if (done)
            step = crossing (&course, step, end, rising);
        course_step (&course, step);
    }
    result.value = course.flow.now;
    result.error =
        (course.lag + DBL_EPSILON * course.flow.now) * (1 + 0x1p-10);
    if (!done)
        result.error = -1;
    frame_flow_clear (&course.flow);
    return result;
}
