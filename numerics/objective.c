#include "numerics/objective.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

double
objective_dot (const double *x, const double *y, size_t n)
{
    double sum = 0;
    size_t i;

    for (i = 0; i < n; i++)
        sum += x[i] * y[i];
    return sum;
}

double
softplus (double z)
{
    return (z > 0 ? z : 0) + log1p (exp (-fabs (z)));
}

double
sigmoid (double z)
{
    return z > 0 ? 1 / (1 + exp (-z)) : exp (z) / (1 + exp (z));
}

/* Y += A X. */
static void
add (double *y, double a, const double *x, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        y[i] += a * x[i];
}

static void
multiply (double *y, double a, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        y[i] *= a;
}

/* ---- Quadratics --------------------------------------------------------- */

static void
quadratic_product (const struct objective *objective, double *product,
                   const double *w, const double *v)
{
    size_t d = objective->dim, i;

    (void) w;
    for (i = 0; i < d; i++)
        product[i] =
            objective->scale * objective_dot (objective->x + i * d, v, d);
}

static double
quadratic_value (const struct objective *objective, double *g, const double *w)
{
    size_t d = objective->dim, i;
    double *away = objective->room, *slope = away + d;

    for (i = 0; i < d; i++)
        away[i] = w[i] - objective->target[i];
    quadratic_product (objective, slope, w, away);
    if (g != NULL)
        memcpy (g, slope, d * sizeof *g);
    return objective_dot (slope, away, d) / 2;
}

/* ---- Logistic regression ------------------------------------------------ */

static double
logistic_value (const struct objective *objective, double *g, const double *w)
{
    size_t n = objective->samples, d = objective->dim, i;
    double sum = 0, share = 1 / (double) n;

    if (g != NULL)
        memset (g, 0, d * sizeof *g);
    for (i = 0; i < n; i++) {
        const double *x = objective->x + i * d;
        double y = objective->target[i], z = y * objective_dot (x, w, d);
        sum += softplus (-z);
        if (g != NULL)
            add (g, -share * y * sigmoid (-z), x, d);
    }
    if (g != NULL) {
        add (g, 2 * objective->penalty, w, d);
        multiply (g, objective->scale, d);
    }
    return objective->scale
           * (share * sum + objective->penalty * objective_dot (w, w, d));
}

static void
logistic_product (const struct objective *objective, double *product,
                  const double *w, const double *v)
{
    size_t n = objective->samples, d = objective->dim, i;
    double share = 1 / (double) n;

    memset (product, 0, d * sizeof *product);
    for (i = 0; i < n; i++) {
        const double *x = objective->x + i * d;
        double z = objective_dot (x, w, d);
        add (product,
             share * sigmoid (z) * sigmoid (-z) * objective_dot (x, v, d), x,
             d);
    }
    add (product, 2 * objective->penalty, v, d);
    multiply (product, objective->scale, d);
}

/* ---- A network ---------------------------------------------------------- */

/* Where the parts of w lie. */
struct network {
    const double *inner, *shift, *outer, *last;
};

static struct network
parts (const struct objective *objective, const double *w)
{
    size_t m = objective->hidden, d = objective->inputs;
    struct network network = { w, w + m * d, w + m * d + m,
                               w + m * d + 2 * m };

    return network;
}

/* Set Z to the inputs of the hidden units for X, and return the output. */
static double
forward (double *z, const struct objective *objective, struct network network,
         const double *x)
{
    size_t d = objective->inputs, j;
    double output = network.last[0];

    for (j = 0; j < objective->hidden; j++) {
        z[j] = objective_dot (network.inner + j * d, x, d) + network.shift[j];
        output += network.outer[j] * softplus (z[j]);
    }
    return output;
}

static double
network_value (const struct objective *objective, double *g, const double *w)
{
    size_t n = objective->samples, m = objective->hidden,
           d = objective->inputs, dim = objective->dim, i, j;
    struct network network = parts (objective, w);
    double *z = objective->room, sum = 0, share = 1 / (double) n;

    if (g != NULL)
        memset (g, 0, dim * sizeof *g);
    for (i = 0; i < n; i++) {
        const double *x = objective->x + i * d;
        double y = objective->target[i];
        double margin = y * forward (z, objective, network, x);
        double slope = -share * y * sigmoid (-margin);
        sum += softplus (-margin);
        for (j = 0; j < m && g != NULL; j++) {
            double back = slope * network.outer[j] * sigmoid (z[j]);
            add (g + j * d, back, x, d);
            g[m * d + j] += back;
            g[m * d + m + j] += slope * softplus (z[j]);
        }
        if (g != NULL)
            g[dim - 1] += slope;
    }
    if (g != NULL) {
        add (g, 2 * objective->penalty, w, dim);
        multiply (g, objective->scale, dim);
    }
    return objective->scale
           * (share * sum + objective->penalty * objective_dot (w, w, dim));
}

/* The derivative of the gradient along V, term by term: DZ of the inputs of
   the hidden units, MOVED of the output, BENT of the loss's slope. */
static void
network_product (const struct objective *objective, double *product,
                 const double *w, const double *v)
{
    size_t n = objective->samples, m = objective->hidden,
           d = objective->inputs, dim = objective->dim, i, j;
    struct network at = parts (objective, w), along = parts (objective, v);
    double *z = objective->room, *dz = z + m, share = 1 / (double) n;

    memset (product, 0, dim * sizeof *product);
    for (i = 0; i < n; i++) {
        const double *x = objective->x + i * d;
        double y = objective->target[i];
        double margin = y * forward (z, objective, at, x);
        double slope = -share * y * sigmoid (-margin), moved = along.last[0],
               bent;
        for (j = 0; j < m; j++) {
            dz[j] = objective_dot (along.inner + j * d, x, d) + along.shift[j];
            moved += along.outer[j] * softplus (z[j])
                     + at.outer[j] * sigmoid (z[j]) * dz[j];
        }
        bent = share * sigmoid (margin) * sigmoid (-margin) * moved;
        for (j = 0; j < m; j++) {
            double s = sigmoid (z[j]);
            double back = bent * at.outer[j] * s + slope * along.outer[j] * s
                          + slope * at.outer[j] * s * (1 - s) * dz[j];
            add (product + j * d, back, x, d);
            product[m * d + j] += back;
            product[m * d + m + j] +=
                bent * softplus (z[j]) + slope * s * dz[j];
        }
        product[dim - 1] += bent;
    }
    add (product, 2 * objective->penalty, v, dim);
    multiply (product, objective->scale, dim);
}

/* ---- Functions of the plane --------------------------------------------- */

/* A polynomial of degree N at S with its derivatives up to the second. */
static void
polynomial (double *at, const double *coefficient, int n, double s)
{
    at[0] = at[1] = at[2] = 0;
    for (; n >= 0; n--) {
        at[2] = at[2] * s + 2 * at[1];
        at[1] = at[1] * s + at[0];
        at[0] = at[0] * s + coefficient[n];
    }
}

/* Both factors, one in x + y and the other in 2 x - 3 y. */
static void
goldstein_price (double *a, double *b, const double *w)
{
    static const double first[] = { 20, 24, -6, -8, 3 },
                        second[] = { 30, 0, 18, -16, 3 };

    polynomial (a, first, 4, w[0] + w[1]);
    polynomial (b, second, 4, 2 * w[0] - 3 * w[1]);
}

static double
goldstein_price_value (const struct objective *objective, double *g,
                       const double *w)
{
    double a[3], b[3], scale = objective->scale;

    goldstein_price (a, b, w);
    if (g != NULL) {
        g[0] = scale * (a[1] * b[0] + 2 * a[0] * b[1]);
        g[1] = scale * (a[1] * b[0] - 3 * a[0] * b[1]);
    }
    return scale * a[0] * b[0];
}

static void
goldstein_price_product (const struct objective *objective, double *product,
                         const double *w, const double *v)
{
    double a[3], b[3], s = v[0] + v[1], t = 2 * v[0] - 3 * v[1], p, q;

    goldstein_price (a, b, w);
    p = a[2] * b[0] * s + a[1] * b[1] * t;
    q = a[1] * b[1] * s + a[0] * b[2] * t;
    product[0] = objective->scale * (p + 2 * q);
    product[1] = objective->scale * (p - 3 * q);
}

static double
valley_value (const struct objective *objective, double *g, const double *w)
{
    double a = objective->x[0], eps = objective->x[1], wall = objective->x[2];
    double y = fabs (w[1]), past = y > wall ? y - wall : 0;
    double height = y < eps ? y * y / 2 : eps * y - eps * eps / 2;

    if (g != NULL) {
        g[0] = objective->scale * a * w[0];
        g[1] = objective->scale * copysign ((y < eps ? y : eps) + past, w[1]);
    }
    return objective->scale * (a * w[0] * w[0] / 2 + height + past * past / 2);
}

static void
valley_product (const struct objective *objective, double *product,
                const double *w, const double *v)
{
    double y = fabs (w[1]);
    int curved = y < objective->x[1] || y > objective->x[2];

    product[0] = objective->scale * objective->x[0] * v[0];
    product[1] = objective->scale * (curved ? v[1] : 0);
}

static double
scalar_net_value (const struct objective *objective, double *g,
                  const double *w)
{
    double miss = w[0] * w[1] - 1, penalty = objective->penalty;

    if (g != NULL) {
        g[0] = objective->scale * (miss * w[1] + 2 * penalty * w[0]);
        g[1] = objective->scale * (miss * w[0] + 2 * penalty * w[1]);
    }
    return objective->scale
           * (miss * miss / 2 + penalty * (w[0] * w[0] + w[1] * w[1]));
}

static void
scalar_net_product (const struct objective *objective, double *product,
                    const double *w, const double *v)
{
    double miss = w[0] * w[1] - 1, twice = 2 * objective->penalty;
    double across = miss + w[0] * w[1];

    product[0] =
        objective->scale * ((w[1] * w[1] + twice) * v[0] + across * v[1]);
    product[1] =
        objective->scale * (across * v[0] + (w[0] * w[0] + twice) * v[1]);
}

/* ---- Making them -------------------------------------------------------- */

/* An objective of dimension DIM with copies of COUNT numbers of X and of N
   targets, and ROOM more numbers. */
static struct objective *
create (size_t dim, const double *x, size_t count, const double *target,
        size_t n, size_t room)
{
    struct objective *new = calloc (1, sizeof *new);
    double *space = calloc (count + n + room + 1, sizeof *space);

    if (new == NULL || space == NULL) {
        free (new);
        free (space);
        return NULL;
    }
    new->dim = dim;
    new->scale = 1;
    new->x = space;
    new->target = space + count;
    new->room = space + count + n;
    if (count > 0)
        memcpy (new->x, x, count * sizeof *x);
    if (n > 0)
        memcpy (new->target, target, n * sizeof *target);
    return new;
}

struct objective *
objective_quadratic (size_t d, const double *a, const double *centre)
{
    struct objective *new = create (d, a, d * d, centre, d, 2 * d);

    if (new != NULL) {
        new->value = quadratic_value;
        new->product = quadratic_product;
    }
    return new;
}

struct objective *
objective_logistic (size_t n, size_t d, const double *x, const double *y,
                    double penalty)
{
    struct objective *new = create (d, x, n * d, y, n, 0);

    if (new != NULL) {
        new->value = logistic_value;
        new->product = logistic_product;
        new->samples = n;
        new->inputs = d;
        new->penalty = penalty;
    }
    return new;
}

struct objective *
objective_network (size_t n, size_t d, size_t hidden, const double *x,
                   const double *y, double penalty)
{
    struct objective *new =
        create (hidden * (d + 2) + 1, x, n * d, y, n, 2 * hidden);

    if (new != NULL) {
        new->value = network_value;
        new->product = network_product;
        new->samples = n;
        new->inputs = d;
        new->hidden = hidden;
        new->penalty = penalty;
    }
    return new;
}

struct objective *
objective_goldstein_price (void)
{
    struct objective *new = create (2, NULL, 0, NULL, 0, 0);

    if (new != NULL) {
        new->value = goldstein_price_value;
        new->product = goldstein_price_product;
    }
    return new;
}

struct objective *
objective_valley (double a, double eps, double wall)
{
    const double shape[] = { a, eps, wall };
    struct objective *new = create (2, shape, 3, NULL, 0, 0);

    if (new != NULL) {
        new->value = valley_value;
        new->product = valley_product;
    }
    return new;
}

struct objective *
objective_scalar_net (double penalty)
{
    struct objective *new = create (2, NULL, 0, NULL, 0, 0);

    if (new != NULL) {
        new->value = scalar_net_value;
        new->product = scalar_net_product;
        new->penalty = penalty;
    }
    return new;
}

void
objective_free (struct objective *objective)
{
    if (objective != NULL)
        free (objective->x);
    free (objective);
}
