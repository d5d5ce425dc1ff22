#include "numerics/population_flow.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <gsl/gsl_errno.h>
#include <gsl/gsl_odeiv2.h>

#include "numerics/stream.h"

static double
dot (const double *x, const double *y, size_t n)
{
    double sum = 0;
    size_t i;

    for (i = 0; i < n; i++)
        sum += x[i] * y[i];
    return sum;
}

static void
add (double *y, double a, const double *x, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        y[i] += a * x[i];
}

/* ---- The target ----------------------------------------------------------
 */

/* Set H[k] to the normalised Hermite polynomial of degree k at Z. */
static void
hermite (double *h, double z, int degree)
{
    int k;

    h[0] = 1;
    if (degree > 0)
        h[1] = z;
    for (k = 1; k < degree; k++)
        h[k + 1] = (z * h[k] - sqrt (k) * h[k - 1]) / sqrt (k + 1);
}

/* f at Z, and its gradient; h_k' = sqrt (k) h_{k-1}. */
static double
target_value (double *gradient, const double *z,
              const struct population *population)
{
    double h[MOST_DIRECTIONS][MOST_DEGREE + 2], f = 0;
    size_t q = population->directions, t, i, j;

    for (i = 0; i < q; i++) {
        hermite (h[i], z[i], population->nodes);
        gradient[i] = 0;
    }
    for (t = 0; t < population->terms; t++) {
        const struct population_term *term = population->term + t;
        double value = term->coefficient;

        for (i = 0; i < q; i++)
            value *= h[i][term->degree[i]];
        f += value;
        for (j = 0; j < q; j++) {
            int k = term->degree[j];
            double slope = term->coefficient;

            if (k == 0)
                continue;
            for (i = 0; i < q; i++)
                slope *=
                    i == j ? sqrt (k) * h[j][k - 1] : h[i][term->degree[i]];
            gradient[j] += slope;
        }
    }
    return f;
}

/* The nodes of Gauss and Hermite, N of them, by Newton's method from where
   those of N - 1 leave room; weights 1 / (N h_{N-1}^2). */
static void
gauss_hermite (double *node, double *weight, int n)
{
    double before[MOST_DEGREE + 2], h[MOST_DEGREE + 2];
    int m, i, k;

    node[0] = 0;
    for (m = 2; m <= n; m++) {
        for (i = 0; i < m - 1; i++)
            before[i + 1] = node[i];
        before[0] = -2 * sqrt (m);
        before[m] = 2 * sqrt (m);
        for (i = 0; i < m; i++) {
            double low = before[i], high = before[i + 1];

            hermite (h, high, m);
            for (k = 0; k < 80; k++) {
                double middle = (low + high) / 2, sign = h[m];

                hermite (h, middle, m);
                if ((h[m] > 0) == (sign > 0))
                    high = middle;
                else {
                    low = middle;
                    h[m] = sign;
                }
            }
            node[i] = (low + high) / 2;
        }
    }
    for (i = 0; i < n; i++) {
        hermite (h, node[i], n);
        weight[i] = 1 / (n * h[n - 1] * h[n - 1]);
    }
}

/* ---- Set-up --------------------------------------------------------------
 */

/* Reflect X, N numbers, in the hyperplane orthogonal to (1, 2, ..., N). */
static void
reflect (double *x, size_t n)
{
    double along = 0, length = 0;
    size_t i;

    for (i = 0; i < n; i++) {
        along += (double) (i + 1) * x[i];
        length += (double) (i + 1) * (double) (i + 1);
    }
    for (i = 0; i < n; i++)
        x[i] -= 2 * along / length * (double) (i + 1);
}

int
population_init (struct population *population, size_t dimension,
                 size_t directions, size_t columns,
                 const struct population_term *term, size_t terms)
{
    size_t i, t;
    int degree, most = 0;

    memset (population, 0, sizeof *population);
    if (directions < 1 || directions > MOST_DIRECTIONS || columns < 1
        || columns > MOST_COLUMNS || dimension < directions + columns)
        return 0;
    for (t = 0; t < terms; t++) {
        for (degree = 0, i = 0; i < directions; i++)
            degree += term[t].degree[i];
        if (degree > most)
            most = degree;
    }
    /* f times one more variable, and grad f squared, are to be exact. */
    population->nodes = most < 2 ? 2 : most;
    if (population->nodes > MOST_DEGREE)
        return 0;
    population->dimension = dimension;
    population->directions = directions;
    population->columns = columns;
    population->term = term;
    population->terms = terms;
    gauss_hermite (population->node, population->weight, population->nodes);
    population->target = calloc (dimension * (2 * directions + 2 * columns),
                                 sizeof *population->target);
    if (population->target == NULL)
        return 0;
    population->w = population->target + dimension * directions;
    population->rate = population->w + dimension * columns;
    population->room = population->rate + dimension * columns;
    for (i = 0; i < directions; i++) {
        population->target[i * dimension + i] = 1;
        reflect (population->target + i * dimension, dimension);
    }
    return 1;
}

void
population_clear (struct population *population)
{
    free (population->target);
    population->target = NULL;
}

/* Make the N COLUMNS of X orthonormal, one after the other, twice over; a
   factor with a positive diagonal, by rows, goes to UPPER (may be null). */
static void
orthonormalise (double *x, double *upper, size_t d, size_t n)
{
    size_t i, j;
    int pass;

    for (i = 0; upper != NULL && i < n * n; i++)
        upper[i] = 0;
    for (j = 0; j < n; j++) {
        double length;

        for (pass = 0; pass < 2; pass++)
            for (i = 0; i < j; i++) {
                double along = dot (x + i * d, x + j * d, d);

                add (x + j * d, -along, x + i * d, d);
                if (upper != NULL)
                    upper[i * n + j] += along;
            }
        length = sqrt (dot (x + j * d, x + j * d, d));
        if (upper != NULL)
            upper[j * n + j] = length;
        for (i = 0; i < d; i++)
            x[j * d + i] *= length > 0 ? 1 / length : 0;
    }
}

/* Set L, by rows, to the lower factor of A = L L^T, N x N; 0 when A is not
   positive definite. */
static int
cholesky (double *l, const double *a, size_t n)
{
    size_t i, j, k;

    memset (l, 0, n * n * sizeof *l);
    for (i = 0; i < n; i++)
        for (j = 0; j <= i; j++) {
            double sum = a[i * n + j];

            for (k = 0; k < j; k++)
                sum -= l[i * n + k] * l[j * n + k];
            if (i == j && !(sum > 0))
                return 0;
            l[i * n + j] = i == j ? sqrt (sum) : sum / l[j * n + j];
        }
    return 1;
}

/* W = W* M + N C with N beyond W*, and columns made orthonormal by N C. */
int
population_start_at (struct population *population, const double *m)
{
    size_t d = population->dimension, q = population->directions;
    size_t r = population->columns, i, j, k;
    double rest[MOST_COLUMNS * MOST_COLUMNS] = { 0 };
    double c[MOST_COLUMNS * MOST_COLUMNS];

    for (i = 0; i < r; i++)
        for (j = 0; j < r; j++) {
            rest[i * r + j] = i == j;
            for (k = 0; k < q; k++)
                rest[i * r + j] -= m[k * r + i] * m[k * r + j];
        }
    if (!cholesky (c, rest, r))
        return 0;
    memset (population->w, 0, d * r * sizeof *population->w);
    for (j = 0; j < r; j++) {
        double *column = population->w + j * d;

        for (i = 0; i < q; i++)
            column[i] = m[i * r + j];
        for (i = 0; i < r; i++)
            column[q + i] = c[j * r + i];
        reflect (column, d);
    }
    return 1;
}

/* M = [L 0] turned among its columns. */
int
population_start (struct population *population, const double *g)
{
    size_t q = population->directions, r = population->columns, i, j;
    double l[MOST_DIRECTIONS * MOST_DIRECTIONS];
    double m[MOST_DIRECTIONS * MOST_COLUMNS] = { 0 };

    if (r < q || !cholesky (l, g, q))
        return 0;
    for (i = 0; i < q; i++) {
        for (j = 0; j < q; j++)
            m[i * r + j] = l[i * q + j];
        reflect (m + i * r, r);
    }
    return population_start_at (population, m);
}

void
population_start_haar (struct population *population, struct stream *stream)
{
    size_t n = population->dimension * population->columns;

    stream_normals (stream, population->w, n);
    orthonormalise (population->w, NULL, population->dimension,
                    population->columns);
}

/* ---- The gradient --------------------------------------------------------
 */

/* Go to the next of the points of DIMENSIONS indices below N; 0 after the
   last. */
static int
next_point (int *index, size_t dimensions, int n)
{
    size_t i;

    for (i = 0; i < dimensions; i++) {
        if (++index[i] < n)
            return 1;
        index[i] = 0;
    }
    return 0;
}

/* Set Z to the node of INDEX; returns its weight. */
static double
point (double *z, const int *index, size_t dimensions,
       const struct population *population)
{
    double weight = 1;
    size_t i;

    for (i = 0; i < dimensions; i++) {
        z[i] = population->node[index[i]];
        weight *= population->weight[index[i]];
    }
    return weight;
}

/* What the model sees and what it does not: W*^T x = M z + C xi with z =
   W^T x, xi standard normal, beside Q xi the part of x outside of W. */
struct view {
    double m[MOST_DIRECTIONS][MOST_COLUMNS];
    double c[MOST_DIRECTIONS * MOST_DIRECTIONS]; /* transposed */
};

/* ROOM is set to Q. */
static void
look (struct view *view, const double *w, const struct population *population)
{
    size_t d = population->dimension, q = population->directions;
    size_t r = population->columns, i, j;
    double *rest = population->room;

    memcpy (rest, population->target, d * q * sizeof *rest);
    for (i = 0; i < q; i++)
        for (j = 0; j < r; j++) {
            view->m[i][j] = dot (population->target + i * d, w + j * d, d);
            add (rest + i * d, -view->m[i][j], w + j * d, d);
        }
    orthonormalise (rest, view->c, d, q);
}

/* Set U to M Z. */
static void
seen (double *u, const struct view *view, const double *z,
      const struct population *population)
{
    size_t i;

    for (i = 0; i < population->directions; i++)
        u[i] = dot (view->m[i], z, population->columns);
}

/* Set V to U + C XI. */
static void
unseen (double *v, const struct view *view, const double *u, const double *xi,
        const struct population *population)
{
    size_t q = population->directions, i, j;

    for (i = 0; i < q; i++) {
        v[i] = u[i];
        for (j = 0; j <= i; j++)
            v[i] += view->c[j * q + i] * xi[j];
    }
}

/* At W^T x = Z: the link, its GRADIENT in Z, and E [F xi | z] in COVARIANCE.
 */
static double
link_at (double *gradient, double *covariance, const struct view *view,
         const double *z, const struct population *population)
{
    size_t q = population->directions, r = population->columns, i, j;
    double u[MOST_DIRECTIONS], v[MOST_DIRECTIONS];
    double xi[MOST_DIRECTIONS] = { 0 }, slope[MOST_DIRECTIONS],
           mean[MOST_DIRECTIONS] = { 0 }, link = 0;
    int index[MOST_DIRECTIONS] = { 0 };

    memset (covariance, 0, q * sizeof *covariance);
    seen (u, view, z, population);
    do {
        double weight = point (xi, index, q, population), f;

        unseen (v, view, u, xi, population);
        f = weight * target_value (slope, v, population);
        link += f;
        for (i = 0; i < q; i++) {
            mean[i] += weight * slope[i];
            covariance[i] += f * xi[i];
        }
    } while (next_point (index, q, population->nodes));
    for (j = 0; j < r; j++)
        for (gradient[j] = 0, i = 0; i < q; i++)
            gradient[j] += view->m[i][j] * mean[i];
    return link;
}

/* The part along W of x drops out, and so does the link, as E xi = 0. */
void
population_rate (double *rate, const double *w, struct population *population)
{
    size_t d = population->dimension, q = population->directions;
    size_t r = population->columns, i, j;
    double z[MOST_COLUMNS], gradient[MOST_COLUMNS];
    double covariance[MOST_DIRECTIONS];
    double sum[MOST_DIRECTIONS][MOST_COLUMNS] = { { 0 } };
    int index[MOST_COLUMNS] = { 0 };
    struct view view;

    look (&view, w, population);
    do {
        double weight = point (z, index, r, population);

        link_at (gradient, covariance, &view, z, population);
        for (i = 0; i < q; i++)
            for (j = 0; j < r; j++)
                sum[i][j] += weight * covariance[i] * gradient[j];
    } while (next_point (index, r, population->nodes));
    memset (rate, 0, d * r * sizeof *rate);
    for (j = 0; j < r; j++)
        for (i = 0; i < q; i++)
            add (rate + j * d, sum[i][j], population->room + i * d, d);
}

double
population_loss (const struct population *at)
{
    struct population finer = *at;
    const struct population *population = &finer;
    size_t q = population->directions, r = population->columns;
    double z[MOST_COLUMNS], gradient[MOST_COLUMNS];
    double xi[MOST_DIRECTIONS] = { 0 };
    double u[MOST_DIRECTIONS], v[MOST_DIRECTIONS], slope[MOST_DIRECTIONS];
    double covariance[MOST_DIRECTIONS], sum = 0;
    int outer[MOST_COLUMNS] = { 0 }, inner[MOST_DIRECTIONS];
    struct view view;

    /* The square of F needs a node more than its gradient. */
    finer.nodes++;
    gauss_hermite (finer.node, finer.weight, finer.nodes);
    look (&view, population->w, population);
    do {
        double weight = point (z, outer, r, population);
        double link = link_at (gradient, covariance, &view, z, population);

        seen (u, &view, z, population);
        memset (inner, 0, sizeof inner);
        do {
            double part = weight * point (xi, inner, q, population), miss;

            unseen (v, &view, u, xi, population);
            miss = target_value (slope, v, population) - link;
            sum += part * miss * miss / 2;
        } while (next_point (inner, q, population->nodes));
    } while (next_point (outer, r, population->nodes));
    return sum;
}

void
population_overlap (double *g, const struct population *population)
{
    size_t d = population->dimension, q = population->directions, i, j, k;
    double m[MOST_DIRECTIONS][MOST_COLUMNS];

    for (i = 0; i < q; i++)
        for (j = 0; j < population->columns; j++)
            m[i][j] =
                dot (population->target + i * d, population->w + j * d, d);
    for (i = 0; i < q; i++)
        for (k = 0; k < q; k++)
            g[i * q + k] = dot (m[i], m[k], population->columns);
}

void
population_rest (double *rest, const struct population *population)
{
    size_t d = population->dimension, i, j;

    memcpy (rest, population->target,
            d * population->directions * sizeof *rest);
    for (i = 0; i < population->directions; i++)
        for (j = 0; j < population->columns; j++)
            add (rest + i * d,
                 -dot (population->target + i * d, population->w + j * d, d),
                 population->w + j * d, d);
}

/* ---- The flow ------------------------------------------------------------
 */

static int
field (double t, const double *w, double *rate, void *data)
{
    (void) t;
    population_rate (rate, w, data);
    return GSL_SUCCESS;
}

/* A run under way. */
struct march {
    gsl_odeiv2_system system;
    gsl_odeiv2_driver *driver;
    double now, step;
};

static int
march_init (struct march *march, struct population *population,
            double tolerance)
{
    march->system = (gsl_odeiv2_system){
        field, NULL, population->dimension * population->columns, population
    };
    march->now = 0;
    march->step = 0x1p-7;
    march->driver = gsl_odeiv2_driver_alloc_y_new (
        &march->system, gsl_odeiv2_step_rk8pd, march->step, tolerance, 0);
    return march->driver != NULL;
}

static void
march_clear (struct march *march)
{
    if (march->driver != NULL)
        gsl_odeiv2_driver_free (march->driver);
}

/* One step, or a shorter one that ends at END. */
static int
march_step (struct march *march, double *w, double end)
{
    return gsl_odeiv2_evolve_apply (march->driver->e, march->driver->c,
                                    march->driver->s, &march->system,
                                    &march->now, end, &march->step, w)
           == GSL_SUCCESS;
}

enum { MOST_STEPS = 200000 };

int
population_follow (struct population *population, double t, double tolerance)
{
    struct march march;
    int steps, good = march_init (&march, population, tolerance);

    for (steps = 0; good && march.now < t && steps < MOST_STEPS; steps++)
        good = march_step (&march, population->w, t);
    good = good && !(march.now < t);
    march_clear (&march);
    return good;
}

/* Entry I of the diagonal of G at W, and its RATE. */
static double
diagonal (double *rate, struct population *population, const double *w,
          size_t i)
{
    size_t d = population->dimension, j;
    const double *column = population->target + i * d;
    double g = 0;

    *rate = 0;
    population_rate (population->rate, w, population);
    for (j = 0; j < population->columns; j++) {
        double m = dot (column, w + j * d, d);

        g += m * m;
        *rate += 2 * m * dot (column, population->rate + j * d, d);
    }
    return g;
}

/* Newton's method in time: each step is a run of its own from the state before
   the passage, which is shorter than one step of the march. */
static int
find_passage (double *time, struct population *population, double *before,
              double from, size_t i, double level, double tolerance)
{
    size_t n = population->dimension * population->columns;
    double guess = 0, rate, g, width = *time - from;
    int tries, good = 1;

    guess = width;
    for (tries = 0; good && tries < 60; tries++) {
        double change;

        memcpy (population->w, before, n * sizeof *before);
        good = population_follow (population, guess, tolerance);
        g = diagonal (&rate, population, population->w, i);
        change = (level - g) / rate;
        if (!(guess + change >= 0 && guess + change <= width))
            change = (change < 0 ? -guess : width - guess) / 2;
        guess += change;
        if (fabs (change) <= 0x1p-50 * (from + guess))
            break;
    }
    *time = from + guess;
    return good;
}

int
population_reach (double *time, struct population *population, size_t i,
                  double level, double end, double tolerance)
{
    size_t n = population->dimension * population->columns;
    double *before = malloc (n * sizeof *before), from = 0, rate;
    struct march march;
    int steps, good = 0, reached = 0;

    if (before == NULL)
        return 0;
    if (march_init (&march, population, tolerance))
        for (good = 1, steps = 0;
             good && !reached && march.now < end && steps < MOST_STEPS;
             steps++) {
            memcpy (before, population->w, n * sizeof *before);
            from = march.now;
            good = march_step (&march, population->w, end);
            reached =
                good
                && diagonal (&rate, population, population->w, i) >= level;
        }
    *time = march.now;
    march_clear (&march);
    if (reached)
        reached =
            find_passage (time, population, before, from, i, level, tolerance);
    free (before);
    return reached;
}

size_t
population_learn (struct population *population, double left, double end,
                  double tolerance)
{
    size_t n = population->dimension * population->columns, found = 0;
    size_t q = population->directions, i;
    double g[MOST_DIRECTIONS * MOST_DIRECTIONS];
    struct march march;
    int steps, good = march_init (&march, population, tolerance);

    for (steps = 0;
         good && found == 0 && march.now < end && steps < MOST_STEPS;
         steps++) {
        double speed, size = 0;

        population_overlap (g, population);
        for (i = 0; i < q; i++) {
            size += g[i * q + i];
            if (g[i * q + i] > 1 - left)
                found = i + 1;
        }
        population_rate (population->rate, population->w, population);
        speed = sqrt (dot (population->rate, population->rate, n));
        size = sqrt (size) / 8;
        if (!(march.step * speed < size))
            march.step = size / speed;
        good = march_step (&march, population->w, end);
    }
    march_clear (&march);
    return good ? found : 0;
}

double
population_budget (double fine, double coarse)
{
    return 10 * fabs (fine - coarse) / 16 + 0x1p-38 * fabs (fine);
}
