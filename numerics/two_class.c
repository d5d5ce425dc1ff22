#include "numerics/two_class.h"

#include <math.h>

#include "numerics/cap.h"
#include "numerics/vector.h"

/* Put the margin of token x in OWN[x]: <sum of y_z q_z e_z, e_x> y_x, with
   signs y for the classes.  Returns the square of that sum's length. */
static double
margins (struct recall *recall, const struct retrieval *retrieval)
{
    const double *first = recall->scores;
    const double *second = recall->scores + retrieval->padded;
    size_t i;

    for (i = 0; i < retrieval->padded; i++) {
        double difference = first[i] - second[i];
        recall->own[i] = retrieval->label[i] == 0 ? difference : -difference;
    }
    return vector_dot (retrieval->scheme, recall->own, retrieval->padded);
}

/*
 * Let r be the sum of the other keys with their signs and strengths.  Given
 * |r| and |e|, the angle between r and the key e is that of a uniform point of
 * the sphere, and the token is lost when q |e|^2 + r.e < 0, that is when the
 * point lies in a cap of height q |e| / |r|.  The cap's share in dimension d
 * is h_{d-1} of the height's square, since h_{d-1} belongs to P (t_{d-1} <
 * ..), the tangent of that angle.
 */
static double
averaged (struct recall *recall, const struct retrieval *retrieval)
{
    double length = margins (recall, retrieval), *height = recall->own;
    size_t i, n = retrieval->tokens;

    for (i = 0; i < n; i++) {
        double q = retrieval->scheme[i];
        double own = q * q * recall->squares[i];
        double rest = length - 2 * q * height[i] + own;
        height[i] = own < rest ? own / rest : 1;
    }
    if (retrieval->dim > 1)
        cap_share (height, height, n, (unsigned) retrieval->dim - 1);
    else
        for (i = 0; i < n; i++)
            height[i] = height[i] < 1 ? 0.5 : 0;
    return vector_dot (retrieval->mass, height, n);
}

/* Any inner product of the outputs below 1 will do; on a line there is only
   one. */
int
two_class_run (double *result, const struct retrieval *retrieval,
               struct stream *stream)
{
    double product = retrieval->dim > 1 ? 0.25 : -1;
    double gram[4] = { 1, product, product, 1 };
    struct recall *recall = recall_new (retrieval, 2);

    if (recall == NULL)
        return 0;
    recall_scores (recall, retrieval, retrieval->weights, stream);
    result[0] = recall_error_with (recall, retrieval, gram);
    result[1] = averaged (recall, retrieval);
    recall_free (recall);
    return 1;
}
