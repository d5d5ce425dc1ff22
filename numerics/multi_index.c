#include "numerics/multi_index.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/small.h"
#include "numerics/stream.h"
#include "numerics/vector.h"

/* Enough for the product of a label, a link's derivative and a coordinate. */
enum { NODES = 14 };

struct multi_index *
multi_index_new (size_t dim, int degree, double from, double rate,
                 size_t samples)
{
    struct multi_index *new;
    double side = 1 / sqrt ((double) dim), across = sqrt (1 - from * from);
    size_t i;

    if (!(dim >= 2 && dim <= 100000 && degree >= 1 && degree <= LINK_DEGREE
          && from > 0 && from < 1 && rate > 0 && samples <= 10000000))
        return NULL;
    new = calloc (1, sizeof *new);
    if (new == NULL)
        return NULL;
    new->dim = dim;
    new->degree = degree;
    new->rate = rate;
    new->samples = samples;
    new->w = calloc (3 * dim, sizeof *new->w);
    if (samples > 0)
        new->x = malloc (samples * (dim + 2) * sizeof *new->x);
    if (new->w == NULL || (samples > 0 && new->x == NULL)) {
        multi_index_free (new);
        return NULL;
    }
    new->target = new->w + dim;
    new->gradient = new->target + dim;
    if (samples > 0) {
        new->z = new->x + samples *dim;
        new->label = new->z + samples;
    }
    for (i = 0; i < dim; i++)
        new->target[i] = side;
    for (i = 0; i < dim; i++)
        new->w[i] = from *side;
    new->w[0] += across *sqrt (0.5);
    new->w[1] -= across *sqrt (0.5);
    hermite_rule_init (&new->rule, NODES);
    return new;
}

void
multi_index_free (struct multi_index *learner)
{
    if (learner == NULL)
        return;
    free (learner->w);
    free (learner->x);
    free (learner);
}

int
multi_index_set_ridge (struct multi_index *learner, double mu, double q)
{
    int k;

    if (!(q > 1e-3 && q <= 1 && mu >= 0 && mu <= 10))
        return 0;
    for (k = 0; k < LINK_TERMS; k++)
        learner->ridge[k] = mu / pow (q, (double) k / learner->degree);
    return 1;
}

double
multi_index_overlap (const struct multi_index *learner)
{
    return vector_dot (learner->w, learner->target, learner->dim);
}

/* The normal equations of a link. */
struct equations {
    double m[SMALL][SMALL], b[SMALL][SMALL];
};

/* Add a sample of weight P, the values H of the polynomials and its LABEL. */
static void
add_sample (struct equations *equations, const double *h, double label,
            double p)
{
    int i, j;

    for (i = 0; i < LINK_TERMS; i++) {
        double weighted = p * h[i];
        for (j = 0; j <= i; j++)
            equations->m[i][j] += weighted * h[j];
        equations->b[i][0] += weighted * label;
    }
}

/* Fit the link; 0 when the system has no solution. */
static int
fit (struct multi_index *learner, struct equations *equations)
{
    int i, j, solved;

    for (i = 0; i < LINK_TERMS; i++) {
        equations->m[i][i] += learner->ridge[i];
        for (j = 0; j < i; j++)
            equations->m[j][i] = equations->m[i][j];
    }
    solved = small_solve (equations->m, equations->b, LINK_TERMS, 1);
    for (i = 0; i < LINK_TERMS; i++)
        learner->link[i] = equations->b[i][0];
    return solved;
}

/* Set the link to h_s itself. */
static void
plant (struct multi_index *learner)
{
    int i;

    for (i = 0; i < LINK_TERMS; i++)
        learner->link[i] = i == learner->degree;
}

/* Set the coefficients of the link's derivative, h_k' = k^(1/2) h_{k-1}. */
static void
differentiate (struct multi_index *learner)
{
    int k;

    for (k = 1; k < LINK_TERMS; k++)
        learner->slope[k - 1] = learner->link[k] * hermite_root (k);
}

/* What a coordinate of the gradient takes of a sample: the residual times the
   derivative of the link. */
static double
force (const struct multi_index *learner, const double *h, double label)
{
    double residual = label, slope = 0;
    int k;

    for (k = 0; k < LINK_TERMS; k++) {
        residual -= learner->link[k] * h[k];
        slope += learner->slope[k] * h[k];
    }
    return residual * slope;
}

/* Fit the link, or plant it; 0 when the fit has no solution. */
static int
set_link (struct multi_index *learner, struct equations *equations)
{
    if (learner->planted)
        plant (learner);
    else if (!fit (learner, equations))
        return 0;
    differentiate (learner);
    return 1;
}

/* Move w by RATE times the part of the gradient that is tangent to the sphere,
   and back to the sphere. */
static void
move (struct multi_index *learner)
{
    double *w = learner->w, *gradient = learner->gradient, length;
    size_t i;

    vector_add (gradient, -vector_dot (gradient, w, learner->dim), w,
                learner->dim);
    vector_add (w, learner->rate, gradient, learner->dim);
    length = sqrt (vector_dot (w, w, learner->dim));
    for (i = 0; i < learner->dim; i++)
        w[i] /= length;
}

/* The means at the overlap M: fits the link, and returns that of the force
   times the coordinate across w towards the target. */
static double
population_pull (struct multi_index *learner, double m)
{
    const struct hermite_rule *rule = &learner->rule;
    struct equations equations = { .m = { { 0 } } };
    double h[NODES][LINK_TERMS], label[NODES][NODES], pull = 0;
    double across = sqrt (1 - m * m);
    int i, j;

    for (i = 0; i < NODES; i++) {
        hermite_list (h[i], rule->node[i], LINK_DEGREE);
        for (j = 0; j < NODES; j++) {
            label[i][j] = hermite_single (
                m * rule->node[i] + across * rule->node[j], learner->degree);
            add_sample (&equations, h[i], label[i][j],
                        rule->weight[i] * rule->weight[j]);
        }
    }
    if (!set_link (learner, &equations))
        return NAN;
    for (i = 0; i < NODES; i++)
        for (j = 0; j < NODES; j++)
            pull += rule->weight[i] * rule->weight[j] * rule->node[j]
                    * force (learner, h[i], label[i][j]);
    return pull;
}

double
multi_index_population_step (struct multi_index *learner)
{
    double m = multi_index_overlap (learner);
    double pull = population_pull (learner, m), across = sqrt (1 - m * m);
    size_t i;

    for (i = 0; i < learner->dim; i++)
        learner->gradient[i] =
            pull * (learner->target[i] - m * learner->w[i]) / across;
    move (learner);
    return pull;
}

/* Draw a batch, with labels and <w, x>. */
static void
draw (struct multi_index *learner, struct stream *stream)
{
    const double *x = learner->x;
    size_t dim = learner->dim, i;

    stream_normals (stream, learner->x, learner->samples * dim);
    for (i = 0; i < learner->samples; i++, x += dim) {
        learner->z[i] = vector_dot (x, learner->w, dim);
        learner->label[i] = hermite_single (
            vector_dot (x, learner->target, dim), learner->degree);
    }
}

int
multi_index_sample_step (struct multi_index *learner, struct stream *stream)
{
    struct equations equations = { .m = { { 0 } } };
    double h[LINK_TERMS], p = 1 / (double) learner->samples;
    size_t dim = learner->dim, i;

    draw (learner, stream);
    for (i = 0; i < learner->samples; i++) {
        hermite_list (h, learner->z[i], LINK_DEGREE);
        add_sample (&equations, h, learner->label[i], p);
    }
    if (!set_link (learner, &equations))
        return 0;
    for (i = 0; i < dim; i++)
        learner->gradient[i] = 0;
    for (i = 0; i < learner->samples; i++) {
        hermite_list (h, learner->z[i], LINK_DEGREE);
        vector_add (learner->gradient,
                    p * force (learner, h, learner->label[i]),
                    learner->x + i * dim, dim);
    }
    move (learner);
    return 1;
}

double
multi_index_crossing (double *error, double *steps,
                      struct multi_index *learner, double to, double most)
{
    double s = learner->degree, power = learner->planted ? s : 2 * s, k;
    double rate = learner->rate, off = 0, before = 0, last = 0;
    double rounding = (double) (learner->dim + 16) * 0x1p-52;
    double pull = 100 * learner->rule.error + 0x1p-46 * pow (4, s);
    double share =
        learner->planted ? s : s / (1 + learner->ridge[learner->degree]);
    double m = multi_index_overlap (learner);

    for (k = 0; m < to && k < most; k++) {
        double slope = share * pow (m, power - 2)
                       * fabs (m * m - (power - 1) * (1 - m * m))
                       * (1 + 0x1p-40);
        if (isnan (multi_index_population_step (learner)))
            return NAN;
        before = m;
        last = off + rounding;
        off = (off + rounding)
                  * (1 + rate * (slope + 2 * s * power * power * off))
              + rate * pull + rounding;
        off *= 1 + 0x1p-40;
        m = multi_index_overlap (learner);
    }
    if (!(m >= to && k > 0))
        return NAN;
    *steps = k;
    off += rounding;
    if (m - off < to || before + last >= to)
        *steps = NAN;
    *error = rate * (off / (m - before) * (1 + 0x1p-20) + k * 0x1p-50);
    return rate * (k - 1 + (to - before) / (m - before));
}

double
multi_index_sampled_crossing (struct multi_index *learner, double to,
                              double most, struct stream *stream)
{
    double m = fabs (multi_index_overlap (learner)), before = m, k;

    for (k = 0; m < to && k < most; k++) {
        if (!multi_index_sample_step (learner, stream))
            return HUGE_VAL;
        before = m;
        m = fabs (multi_index_overlap (learner));
    }
    if (!(m >= to && k > 0))
        return HUGE_VAL;
    return learner->rate * (k - 1 + (to - before) / (m - before));
}
