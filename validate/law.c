#include "validate/law.h"

#include <math.h>
#include <stdlib.h>

static int
order (const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;

    return (x > y) - (x < y);
}

int
sample_sort (struct sample *sample)
{
    size_t i;

    for (i = 0; i < sample->n; i++)
        if (isnan (sample->x[i]))
            return 0;
    qsort (sample->x, sample->n, sizeof *sample->x, order);
    return 1;
}

/* How many numbers are at most X, or below X. */
static size_t
count_at_most (const struct sample *sample, double x, int strictly)
{
    size_t low = 0, high = sample->n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strictly ? sample->x[middle] < x : sample->x[middle] <= x)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

double
sample_share (const struct sample *sample, double x)
{
    return (double) count_at_most (sample, x, 0) / (double) sample->n;
}

double
sample_band (size_t n, double level)
{
    return sqrt (log (2 / level) / (2 * (double) n)) * (1 + 0x1p-30);
}

/* The smallest B, at most n + 1, for which B of n numbers below P have a
   chance of at most exp -LIMIT. */
static size_t
rank_above (size_t n, double p, double limit)
{
    size_t low = (size_t) (p * (double) n) + 1, high = n + 1;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        double share = (double) middle / (double) n;
        if (share > p && coin_divergence (share, p) * (double) n >= limit)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

struct interval
sample_quantile (const struct sample *sample, double p, double level)
{
    struct interval interval = { 0, HUGE_VAL };
    double limit = log (2 / level) * (1 + 0x1p-30);
    size_t n = sample->n;
    size_t above = rank_above (n, p, limit);
    /* Seen from the other end. */
    size_t below = rank_above (n, 1 - p, limit);
    double low, high;

    if (above > n || below > n || isinf (sample->x[above - 1]))
        return interval;
    low = sample->x[n - below];
    high = sample->x[above - 1];
    interval.centre = low + (high - low) / 2;
    interval.half_width =
        (high - low) / 2 * (1 + 0x1p-50) + fabs (interval.centre) * 0x1p-50;
    return interval;
}

struct interval
sample_category (const struct sample *sample, double k, int categories,
                 double level)
{
    size_t hits = count_at_most (sample, k, 0) - count_at_most (sample, k, 1);

    return proportion_interval (hits, sample->n, level / categories);
}

double
chi_square (const struct sample *sample, const double *p, int categories)
{
    double n = (double) sample->n, sum = 0;
    int k;

    for (k = 0; k < categories; k++) {
        double hits = (double) (count_at_most (sample, k, 0)
                                - count_at_most (sample, k, 1));
        double miss = hits - n * p[k];
        if (p[k] > 0)
            sum += miss * miss / (n * p[k]);
        else if (hits > 0)
            sum = HUGE_VAL;
    }
    return sum;
}

/* ---- Distances --------------------------------------------------------- */

/* The law at one number of the sample, and the shares there and just below.
 */
struct knot {
    size_t index;
    double x, below, share, low, high;
};

static int
knot_set (struct knot *knot, const struct sample *sample, size_t index,
          law_function *law, void *context)
{
    int known;
    arf_t end;
    arb_t ball;

    arf_init (end);
    arb_init (ball);
    knot->x = sample->x[index];
    knot->below = (double) count_at_most (sample, knot->x, 1);
    knot->share = (double) count_at_most (sample, knot->x, 0);
    knot->index = (size_t) knot->share - 1;
    knot->below /= (double) sample->n;
    knot->share /= (double) sample->n;
    known = law (ball, knot->x, context) && arb_is_finite (ball);
    if (known) {
        arb_get_lbound_arf (end, ball, 53);
        knot->low = arf_get_d (end, ARF_RND_FLOOR);
        arb_get_ubound_arf (end, ball, 53);
        knot->high = arf_get_d (end, ARF_RND_CEIL);
    }
    arf_clear (end);
    arb_clear (ball);
    return known;
}

/* The most by which law and share can differ at X with A.x <= X < B.x. */
static double
cell_bound (const struct knot *a, const struct knot *b)
{
    return fmax (b->below - a->low, b->high - a->share);
}

/* The least by which they differ at a knot. */
static double
knot_bound (const struct knot *knot)
{
    return fmax (knot->share - knot->high, knot->low - knot->share);
}

enum { FIRST_KNOTS = 32, MOST_KNOTS = 4096 };

struct mesh {
    struct knot *knots; /* in order */
    size_t count;
    double low;
};

static int
mesh_insert (struct mesh *mesh, size_t place, const struct sample *sample,
             size_t index, law_function *law, void *context)
{
    struct knot knot;
    size_t i;

    if (!knot_set (&knot, sample, index, law, context))
        return 0;
    for (i = mesh->count; i > place; i--)
        mesh->knots[i] = mesh->knots[i - 1];
    mesh->knots[place] = knot;
    mesh->count++;
    mesh->low = fmax (mesh->low, knot_bound (&knot));
    return 1;
}

/* The largest bound of a cell, and the place of the cell's upper end. */
static double
worst_cell (size_t *place, const struct mesh *mesh)
{
    const struct knot *last = mesh->knots + mesh->count - 1;
    double worst = fmax (mesh->knots[0].high, mesh->low), bound;
    size_t i;

    *place = 0;
    for (i = 0; i < mesh->count; i++)
        worst =
            fmax (worst, fmax (mesh->knots[i].share - mesh->knots[i].low,
                               mesh->knots[i].high - mesh->knots[i].share));
    if (last->share >= 1)
        worst = fmax (worst, 1 - last->low);
    for (i = 1; i < mesh->count; i++) {
        bound = cell_bound (mesh->knots + i - 1, mesh->knots + i);
        if (bound >= worst) {
            worst = bound;
            *place = i;
        }
    }
    return worst;
}

/* Fill MESH with knots at about equal shares of the FINITE first numbers. */
static int
mesh_start (struct mesh *mesh, const struct sample *sample, size_t finite,
            law_function *law, void *context)
{
    size_t next = 0, step = finite / FIRST_KNOTS + 1;

    while (next < finite) {
        if (!mesh_insert (mesh, mesh->count, sample, next, law, context))
            return 0;
        next = mesh->knots[mesh->count - 1].index;
        if (next + 1 == finite)
            break;
        next = next + step < finite ? next + step : finite - 1;
    }
    return 1;
}

struct distance
law_distance (const struct sample *sample, law_function *law, void *context,
              double limit)
{
    struct distance distance = { HUGE_VAL, HUGE_VAL };
    size_t finite = count_at_most (sample, HUGE_VAL, 1), place;
    struct mesh mesh = { .knots = malloc (MOST_KNOTS * sizeof *mesh.knots) };

    if (finite > 0 && mesh.knots != NULL
        && mesh_start (&mesh, sample, finite, law, context)) {
        distance.low = mesh.low;
        distance.high = worst_cell (&place, &mesh);
        while (distance.low <= limit && distance.high > limit && place > 0) {
            /* Numbers of the sample between the two knots. */
            size_t from = mesh.knots[place - 1].index + 1;
            size_t to = count_at_most (sample, mesh.knots[place].x, 1);
            size_t middle = from + (to - from) / 2;
            if (from >= to || mesh.count == MOST_KNOTS)
                break;
            if (!mesh_insert (&mesh, place, sample, middle, law, context)) {
                distance.low = distance.high = HUGE_VAL;
                break;
            }
            distance.low = mesh.low;
            distance.high = worst_cell (&place, &mesh);
        }
    }
    free (mesh.knots);
    return distance;
}
