#include "numerics/level_set.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/elementary.h"

/* Rays to the points of a square, side by side, counterclockwise. */
enum { SIDE = 180, RAYS = 4 * SIDE };

static const double x_six[][2] = {
    { 1, 0 }, { 0, 1 }, { 1, 1 }, { -1, 1 }, { 2, -1 }, { 1, -2 },
};
static const double y_six[] = { 1, 1, -1, 1, -1, 1 };

const struct plane_samples six_samples = { 6, x_six, y_six };

static double
length2 (double x, double y)
{
    return sqrt (x * x + y * y);
}

double
plane_loss (const struct plane_samples *samples, const double *w)
{
    double sum = 0;
    size_t i;

    for (i = 0; i < samples->count; i++) {
        double m = samples->y[i]
                   * (samples->x[i][0] * w[0] + samples->x[i][1] * w[1]);
        sum += portable_log (1 + portable_exp (-fabs (m))) + (m < 0 ? -m : 0);
    }
    return sum / (double) samples->count;
}

void
plane_slopes (double *g, double *h, const struct plane_samples *samples,
              const double *w)
{
    double n = (double) samples->count;
    size_t i;

    g[0] = g[1] = 0;
    if (h != NULL)
        h[0] = h[1] = h[2] = 0;
    for (i = 0; i < samples->count; i++) {
        const double *x = samples->x[i];
        double m = samples->y[i] * (x[0] * w[0] + x[1] * w[1]);
        double e = portable_exp (-fabs (m));
        double p = (m > 0 ? e : 1) / (1 + e),
               curvature = e / (1 + e) / (1 + e);
        g[0] -= p * samples->y[i] * x[0] / n;
        g[1] -= p * samples->y[i] * x[1] / n;
        if (h != NULL) {
            h[0] += curvature * x[0] * x[0] / n;
            h[1] += curvature * x[0] * x[1] / n;
            h[2] += curvature * x[1] * x[1] / n;
        }
    }
}

void
plane_descend (struct plane_place *place, const struct plane_samples *samples)
{
    double g[2];

    plane_slopes (g, NULL, samples, place->w);
    place->w[0] -= 2 * g[0];
    place->w[1] -= 2 * g[1];
    place->error +=
        2e-14 + 0x1p-51 * (fabs (place->w[0]) + fabs (place->w[1]));
}

/* Solve the symmetric H X = G. */
static void
solve_symmetric (double *x, const double *h, const double *g)
{
    double determinant = h[0] * h[2] - h[1] * h[1];

    x[0] = (h[2] * g[0] - h[1] * g[1]) / determinant;
    x[1] = (h[0] * g[1] - h[1] * g[0]) / determinant;
}

/* Set W to about the minimiser, by Newton's steps from the origin. */
static void
find_minimum (double *w, const struct plane_samples *samples)
{
    double g[2], h[3], step[2];
    int i;

    w[0] = w[1] = 0;
    for (i = 0; i < 30; i++) {
        plane_slopes (g, h, samples, w);
        solve_symmetric (step, h, g);
        w[0] -= step[0];
        w[1] -= step[1];
    }
}

/* The minimum is known to within its rounding: at a distance d from the
   minimiser f is too large by less than d^2, and d < 1e-12. */
double
plane_gap (double *gap, const struct plane_place *place,
           const struct plane_samples *samples)
{
    double w[2], g[2], e = place->error;
    double loss = plane_loss (samples, place->w);

    find_minimum (w, samples);
    plane_slopes (g, NULL, samples, place->w);
    *gap = loss - plane_loss (samples, w);
    return (length2 (g[0], g[1]) + 1e-14) * e + e * e + 1e-15 * (3 + 2 * loss);
}

/* (H g) . (J g), J (x, y) = (-y, x). */
static double
turn (const double *g, const double *h)
{
    return (h[1] * g[0] + h[2] * g[1]) * g[0]
           - (h[0] * g[0] + h[1] * g[1]) * g[1];
}

/* Set SLOPE to the gradient of the turn at W. */
static void
turn_slope (double *slope, const struct plane_samples *samples,
            const double *w, const double *g, const double *h)
{
    double n = (double) samples->count, v[2], c[2][2];
    size_t i;
    int j;

    v[0] = h[0] * g[0] + h[1] * g[1];
    v[1] = h[1] * g[0] + h[2] * g[1];
    c[0][0] = h[0];
    c[0][1] = c[1][0] = h[1];
    c[1][1] = h[2];
    /* H H_j . J g + H g . J H_j for the column H_j. */
    for (j = 0; j < 2; j++) {
        double hh[2] = { h[0] * c[j][0] + h[1] * c[j][1],
                         h[1] * c[j][0] + h[2] * c[j][1] };
        slope[j] =
            hh[1] * g[0] - hh[0] * g[1] + v[1] * c[j][0] - v[0] * c[j][1];
    }
    for (i = 0; i < samples->count; i++) {
        const double *x = samples->x[i];
        double m = samples->y[i] * (x[0] * w[0] + x[1] * w[1]);
        double e = portable_exp (-fabs (m)), s = 1 + e;
        double third = -(m > 0 ? 1 : -1) * e * (1 - e) / (s * s * s);
        double along = x[0] * g[0] + x[1] * g[1];
        double across = x[1] * g[0] - x[0] * g[1];
        for (j = 0; j < 2; j++)
            slope[j] += third * samples->y[i] * x[j] * along * across / n;
    }
}

/* Set W to where the ray from CENTRE in the direction U meets the curve, from
   about the radius R, and return the radius. */
static double
meet (double *w, const struct plane_samples *samples, const double *centre,
      const double *u, double level, double r)
{
    double g[2];
    int i;

    for (i = 0; i < 200; i++) {
        double step, slope;
        w[0] = centre[0] + r * u[0];
        w[1] = centre[1] + r * u[1];
        plane_slopes (g, NULL, samples, w);
        slope = g[0] * u[0] + g[1] * u[1];
        step = (plane_loss (samples, w) - level) / slope;
        if (!(slope > 0) || !(r - step > 0)) {
            r *= 2;
            continue;
        }
        r -= step;
        if (fabs (step) < 1e-9 * r)
            break;
    }
    return r;
}

/* Set BEST to the WHICH-th largest local maximum among the rays; 0 when there
   are fewer. */
static int
scan (double *best, const struct plane_samples *samples, double level,
      int which)
{
    double centre[2], w[RAYS][2], length[RAYS], g[2], r = 1, bound = HUGE_VAL;
    int i, found = -1;

    find_minimum (centre, samples);
    for (i = 0; i < RAYS; i++) {
        double along = (i % SIDE - SIDE / 2 + 0.5) / (SIDE / 2), u[2];
        int side = i / SIDE;
        u[side % 2] = side < 2 ? 1 : -1;
        u[1 - side % 2] = side == 0 || side == 3 ? along : -along;
        r = meet (w[i], samples, centre, u, level, r);
        plane_slopes (g, NULL, samples, w[i]);
        length[i] = length2 (g[0], g[1]);
    }
    for (; which > 0; which--) {
        found = -1;
        for (i = 0; i < RAYS; i++)
            if (length[i] >= length[(i + 1) % RAYS]
                && length[i] > length[(i + RAYS - 1) % RAYS]
                && length[i] < bound
                && (found < 0 || length[i] > length[found]))
                found = i;
        if (found < 0)
            return 0;
        bound = length[found];
    }
    best[0] = w[found][0];
    best[1] = w[found][1];
    return 1;
}

/*
 * Kantorovich: where the inverse of the Jacobian has the norm b, the step from
 * here the length d, and the Jacobian the Lipschitz constant k, the exact zero
 * is within 2 d if 2 b k d <= 1.  The second derivatives of the two equations
 * are below m2 and 6 m2 m3 G + m4 G^2 + 2 m2^3 on the disc, with G the
 * gradient there and, for the six samples, m2 = m3 = 1/2 and m4 = 5/4 for the
 * Hessian and its two derivatives: sums of |x|^2/24, |x|^3/62 and |x|^4/48.
 */
static double
distance (const struct plane_samples *samples, const double *w, double level,
          double level_error)
{
    double g[2], h[3], slope[2], determinant, columns[2], size, step, k;

    plane_slopes (g, h, samples, w);
    turn_slope (slope, samples, w, g, h);
    size = length2 (g[0], g[1]);
    determinant = fabs (g[0] * slope[1] - g[1] * slope[0]);
    columns[0] = length2 (slope[0], slope[1]) / determinant;
    columns[1] = size / determinant;
    step = columns[0]
               * (fabs (plane_loss (samples, w) - level) + level_error
                  + 1e-15 * (1 + level))
           + columns[1] * (fabs (turn (g, h)) + 4e-14 * size * (1 + size));
    step *= 1 + 1e-6;
    size += 4 * step;
    k = 0.5 + 1.5 * size + 1.25 * size * size + 0.25;
    return 2 * length2 (columns[0], columns[1]) * k * step <= 1 - 1e-6
               ? 2 * step
               : HUGE_VAL;
}

int
plane_teleport (struct plane_place *place, const struct plane_samples *samples,
                int which)
{
    double level = plane_loss (samples, place->w), g[2], h[3], slope[2];
    double level_error, w[2];
    int i;

    if (!scan (w, samples, level, which))
        return 0;
    plane_slopes (g, NULL, samples, place->w);
    level_error = (length2 (g[0], g[1]) + 1e-14) * place->error
                  + place->error * place->error + 1e-15 * (1 + level);
    for (i = 0; i < 20; i++) {
        double excess = plane_loss (samples, w) - level, t, determinant;
        plane_slopes (g, h, samples, w);
        turn_slope (slope, samples, w, g, h);
        t = turn (g, h);
        determinant = g[0] * slope[1] - g[1] * slope[0];
        w[0] -= (slope[1] * excess - g[1] * t) / determinant;
        w[1] -= (g[0] * t - slope[0] * excess) / determinant;
    }
    place->w[0] = w[0];
    place->w[1] = w[1];
    place->error = distance (samples, w, level, level_error);
    return place->error < 1;
}

/* ---- Search of a sublevel set --------------------------------------------
 */

struct cells {
    double (*centre)[2];
    size_t count, room;
};

static int
cells_add (struct cells *cells, double x, double y)
{
    if (cells->count == cells->room) {
        size_t room = 2 * cells->room + 64;
        void *more = realloc (cells->centre, room * sizeof *cells->centre);
        if (more == NULL)
            return 0;
        cells->centre = more;
        cells->room = room;
    }
    cells->centre[cells->count][0] = x;
    cells->centre[cells->count++][1] = y;
    return 1;
}

/* Cut CELLS of half the width HALF in four into NEXT, all that may hold a
   point of f <= LEVEL with a longer gradient than *BEST; set *MOST to what the
   gradient can be in them. */
static int
cut_cells (struct cells *next, const struct cells *cells, double half,
           const struct plane_samples *samples, double level,
           double smoothness, double *best, double *most)
{
    double radius = half * 0.5 * 1.4142135623730952, g[2];
    size_t i;
    int part;

    *most = *best;
    next->count = 0;
    for (i = 0; i < cells->count; i++)
        for (part = 0; part < 4; part++) {
            double w[2], loss, size;
            w[0] = cells->centre[i][0] + half * (part % 2 == 0 ? 0.5 : -0.5);
            w[1] = cells->centre[i][1] + half * (part / 2 == 0 ? 0.5 : -0.5);
            plane_slopes (g, NULL, samples, w);
            size = length2 (g[0], g[1]);
            if (size + smoothness * radius + 2e-14 < *best)
                continue;
            loss = plane_loss (samples, w);
            if (loss - size * radius > level + 1e-14 * (1 + level))
                continue;
            if (loss <= level && size > *best)
                *best = size;
            if (size + smoothness * radius > *most)
                *most = size + smoothness * radius;
            if (!cells_add (next, w[0], w[1]))
                return 0;
        }
    return 1;
}

double
plane_search (double *square, const struct plane_samples *samples,
              double level, double side, double smoothness, double width)
{
    struct cells cells = { NULL, 0, 0 }, next = { NULL, 0, 0 }, kept;
    double best = 0, most = HUGE_VAL, half;
    int good = cells_add (&cells, 0, 0);

    for (half = side; good && half > width; half /= 2) {
        good = cut_cells (&next, &cells, half, samples, level, smoothness,
                          &best, &most);
        kept = cells;
        cells = next;
        next = kept;
    }
    free (cells.centre);
    free (next.centre);
    *square = best * best;
    return good ? most * most - best * best + 1e-13 : -1;
}
