/*
 * The bound.  The score difference of the classes is g W e_x with g = u_0 -
 * u_1, so that the loss is a function of v = W^T g alone, whatever the
 * outputs: L (v) = sum p log (1 + e^-m), m_x = a_x v, strictly convex with
 * gradient G and Hessian H.  Along the line from v to the minimiser v* the
 * second derivative falls at most like e^-(R |v* - v| t), R = max |a_x|, since
 * the slope s of log (1 + e^-m) has |s''| <= s' = s (1 - s) in modulus.  As
 * the gradient vanishes at v*,
 *
 *     mu D (1 - e^(-R D)) / (R D) <= |G|,   D = |v* - v|, mu <= lambda_min H:
 *
 * R D <= -log (1 - q) for q = R |G| / mu < 1, and margins differ by at most
 * |a_x| D.  G and H are computed, and what rounding, keys and frequencies do
 * to them is added.  lambda_min H >= (1 - |I - X H|) / |X| for any X.
 */
#include "numerics/trained.h"

#include <float.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "numerics/memory.h"
#include "numerics/optimiser.h"
#include "numerics/small.h"
#include "numerics/zipf_sampler.h"

enum { MOST_STEPS = 400000 };

void
trained_zipf (struct trained *trained, double alpha)
{
    zipf_masses (trained->mass, alpha, trained->tokens);
    trained->mass_error = (double) (trained->tokens + 8) * DBL_EPSILON;
}

void
trained_crowded (struct trained *trained, double seed)
{
    uint64_t state = 1000003 * ((uint64_t) seed + 1) % 2147483647;
    size_t i;

    for (i = 0; i < trained->tokens * trained->dim; i++) {
        state = state * 48271 % 2147483647;
        trained->keys[i] = ((double) state - 0x1p30) / 0x1p30;
    }
    trained->key_error = 0;
}

static double
length (const double *a, size_t d)
{
    double sum = 0;
    size_t i;

    for (i = 0; i < d; i++)
        sum += a[i] * a[i];
    return sqrt (sum) * (1 + (double) (d + 2) * DBL_EPSILON);
}

/* A memory with these keys, and outputs that are neither orthogonal nor of
   equal length; W = 0. */
static struct memory *
build (const struct trained *trained)
{
    size_t n = trained->tokens, d = trained->dim, x, i;
    struct memory *memory = memory_new (0, (double) n, 2, (double) d);

    if (memory == NULL)
        return NULL;
    for (x = 0; x < n; x++) {
        memory->mass[x] = trained->mass[x];
        for (i = 0; i < d; i++) {
            double a = trained->keys[x * d + i];
            memory->keys[i * memory->padded + x] =
                memory->label[x] == 0 ? a : -a;
        }
    }
    for (i = 0; i < d; i++) {
        memory->outputs[i] = 1 / (1 + (double) i);
        memory->outputs[d + i] = i % 2 == 0 ? -0.25 : 0.75;
    }
    return memory;
}

/* Descend until the gradient is all rounding; the step is twice the inverse of
   a bound on the curvature. */
static int
descend (struct memory *memory, const struct trained *trained)
{
    size_t n = trained->tokens, d = trained->dim, size = d * d, x, i;
    struct gradient *gradient = gradient_new (memory, 0);
    double curvature = 0, squared = 0, largest = 1;
    struct optimiser optimiser;
    long step;

    if (gradient == NULL)
        return 0;
    for (x = 0; x < n; x++)
        curvature += trained->mass[x] * length (trained->keys + x * d, d)
                     * length (trained->keys + x * d, d) / 4;
    for (i = 0; i < d; i++)
        squared += (memory->outputs[i] - memory->outputs[d + i])
                   * (memory->outputs[i] - memory->outputs[d + i]);
    optimiser_plain (&optimiser, size, 1.9 / (curvature * squared));
    for (step = 0; step < MOST_STEPS && largest > 0x1p-56; step++) {
        memory_gradient (gradient, memory, memory->mass);
        optimiser_step (&optimiser, memory->weights, gradient->weights);
        largest = 0;
        for (i = 0; i < size; i++)
            largest = fmax (largest, fabs (gradient->weights[i]));
    }
    optimiser_clear (&optimiser);
    gradient_free (gradient);
    return 1;
}

/* What the bound is made of. */
struct curvature {
    double gradient[TRAINED_DIMENSIONS], gradient_error;
    double hessian[SMALL][SMALL], hessian_error;
    double radius; /* R */
};

/* Margins of V, their rounding (in bound), and their gradient and Hessian. */
static void
examine (struct curvature *found, struct trained *trained, const double *v)
{
    const double u = DBL_EPSILON;
    size_t n = trained->tokens, d = trained->dim, x, i, j;

    memset (found, 0, sizeof *found);
    for (x = 0; x < n; x++) {
        const double *a = trained->keys + x * d;
        double m = 0, moduli = 0, size = length (a, d), s, weight, spoilt;
        for (i = 0; i < d; i++) {
            m += a[i] * v[i];
            moduli += fabs (a[i] * v[i]);
        }
        trained->margin[x] = m;
        trained->bound[x] =
            ((double) (d + 2) * u + 2 * trained->key_error) * moduli;
        s = 1 / (1 + exp (m));
        spoilt = trained->bound[x] + trained->mass_error
                 + 4 * trained->key_error + (double) (n + 24) * u;
        weight = trained->mass[x] * s;
        found->radius = fmax (found->radius, size);
        found->gradient_error += weight * size * spoilt;
        found->hessian_error +=
            2 * weight * (1 - s + u) * size * size * spoilt;
        for (i = 0; i < d; i++) {
            found->gradient[i] -= weight * a[i];
            for (j = 0; j < d; j++)
                found->hessian[i][j] += weight * (1 - s) * a[i] * a[j];
        }
    }
    found->radius *= 1 + 2 * trained->key_error;
}

/* A lower bound of the least eigenvalue of the Hessian; 0 when none is found.
 */
static double
least_curvature (const struct curvature *found, size_t d)
{
    double copy[SMALL][SMALL], x[SMALL][SMALL], rest = 0, norm = 0;
    size_t i, j, k;

    memcpy (copy, found->hessian, sizeof copy);
    for (i = 0; i < d; i++)
        for (j = 0; j < d; j++)
            x[i][j] = i == j;
    if (!small_solve (copy, x, d, d))
        return 0;
    for (i = 0; i < d; i++)
        for (j = 0; j < d; j++) {
            double sum = 0, moduli = 0;
            for (k = 0; k < d; k++) {
                sum += x[i][k] * found->hessian[k][j];
                moduli += fabs (x[i][k] * found->hessian[k][j]);
            }
            sum = fabs (sum - (i == j))
                  + (double) (d + 3) * DBL_EPSILON * (moduli + 1);
            rest += sum * sum;
            norm += x[i][j] * x[i][j];
        }
    return fmax (0, (1 - sqrt (rest)) / sqrt (norm) * (1 - 0x1p-40)
                        - found->hessian_error);
}

/* Complete the bounds, and the error. */
static enum experiment_status
conclude (struct trained *trained, const struct curvature *found)
{
    size_t n = trained->tokens, d = trained->dim, x;
    double force = length (found->gradient, d) + found->gradient_error;
    double q = found->radius * force / least_curvature (found, d), distance;

    if (!(q < 0.5))
        return RUN_DIVERGED;
    distance = -log1p (-q) / found->radius * (1 + 0x1p-40);
    trained->error = 0;
    trained->error_bound = trained->mass_error;
    for (x = 0; x < n; x++) {
        trained->bound[x] = (trained->bound[x]
                             + length (trained->keys + x * d, d)
                                   * (1 + 2 * trained->key_error) * distance)
                            * (1 + 0x1p-40);
        if (trained->margin[x] < 0)
            trained->error += trained->mass[x];
        if (!(fabs (trained->margin[x]) > trained->bound[x]))
            trained->error_bound = HUGE_VAL;
    }
    return RUN_DONE;
}

enum experiment_status
trained_run (struct trained *trained)
{
    double v[TRAINED_DIMENSIONS] = { 0 };
    struct curvature found;
    struct memory *memory;
    size_t d = trained->dim, i, j;

    if (trained->tokens < 1 || trained->tokens > TRAINED_TOKENS || d < 1
        || d > TRAINED_DIMENSIONS)
        return RUN_REFUSED;
    memory = build (trained);
    if (memory == NULL || !descend (memory, trained)) {
        memory_free (memory);
        return RUN_NO_MEMORY;
    }
    for (j = 0; j < d; j++)
        for (i = 0; i < d; i++)
            v[j] += (memory->outputs[i] - memory->outputs[d + i])
                    * memory->weights[i * d + j];
    memory_free (memory);
    examine (&found, trained, v);
    return conclude (trained, &found);
}
