#include "numerics/zipf_sampler.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/elementary.h"
#include "numerics/stream.h"
#include "numerics/zeta.h"

/* Endless laws keep this many ranks in the table. */
enum { HEAD = 4096 };

/* Divide the N numbers by their sum plus MORE and return that sum, taken from
   the small end with the rounding errors carried along. */
static double
normalise (double *mass, size_t n, double more)
{
    double sum = more, carried = 0;
    size_t i;

    for (i = n; i-- > 0;) {
        double next = sum + mass[i];
        double part = next - sum;
        carried += (sum - (next - part)) + (mass[i] - part);
        sum = next;
    }
    sum += carried;
    for (i = 0; i < n; i++)
        mass[i] /= sum;
    return sum;
}

static void
powers (double *mass, double alpha, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        mass[i] = portable_power ((double) (i + 1), -alpha);
}

void
zipf_masses (double *mass, double alpha, size_t n)
{
    powers (mass, alpha, n);
    normalise (mass, n, 0);
}

/* HEAD ranks, and TAIL for the sum of the powers of the others. */
static int
prepare (struct zipf_sampler *sampler, double alpha, size_t head, double tail)
{
    double sum;
    int made;

    sampler->alpha = alpha;
    sampler->head = head;
    sampler->mass = malloc ((head + 1) * sizeof *sampler->mass);
    if (sampler->mass == NULL)
        return 0;
    powers (sampler->mass, alpha, head);
    sum = normalise (sampler->mass, head, tail);
    sampler->tail = sampler->mass[head] = tail / sum;
    made = alias_init (&sampler->table, sampler->mass, head + (tail > 0));
    if (!made)
        free (sampler->mass);
    return made;
}

int
zipf_sampler_init (struct zipf_sampler *sampler, double alpha, size_t n)
{
    if (n == 0 || n >= (size_t) 1 << 31 || !(fabs (alpha) <= 64))
        return 0;
    return prepare (sampler, alpha, n, 0);
}

int
zipf_sampler_init_endless (struct zipf_sampler *sampler, double alpha)
{
    if (!(alpha > 1 && alpha <= 64))
        return 0;
    return prepare (sampler, alpha, HEAD, zeta_tail (alpha, HEAD + 1));
}

void
zipf_sampler_clear (struct zipf_sampler *sampler)
{
    alias_clear (&sampler->table);
    free (sampler->mass);
}

/*
 * Rejection from the law of Pareto, after Devroye.  With t of density
 * proportional to t^-alpha beyond head + 1/2, the integer k next to t comes
 * with probability proportional to the integral of t^-alpha from k - 1/2 to
 * k + 1/2, that is k^-alpha (1 + c_1 / k^2 + c_2 / k^4 + ..), c_j = alpha
 * (alpha + 1) .. (alpha + 2j - 1) / (4^j (2j + 1)!), all positive; so k is
 * kept with probability one over the bracket.  Here k > 4096 and alpha <= 64:
 * the third term is below 1e-16.
 */
double
zipf_sampler_tail (const struct zipf_sampler *sampler, struct stream *stream)
{
    double alpha = sampler->alpha, first, second, rank, square, uniform;
    double chance;

    first = alpha * (alpha + 1) / 24;
    second = first * (alpha + 2) * (alpha + 3) / 80;
    do {
        /* Fine enough for a tail of many decades. */
        uniform = (double) stream_bits (stream) + stream_uniform (stream);
        rank =
            floor (((double) sampler->head + 0.5)
                       * portable_power (uniform * 0x1p-64, -1 / (alpha - 1))
                   + 0.5);
        square = 1 / (rank * rank);
        chance = stream_uniform (stream);
    } while (chance * (square * (first + square * second)) > 1 - chance);
    return rank;
}

double
zipf_sampler_draw (const struct zipf_sampler *sampler, struct stream *stream)
{
    uint32_t item = alias_draw (&sampler->table, stream);

    if (item < sampler->head)
        return item + 1;
    return zipf_sampler_tail (sampler, stream);
}

double
zipf_sampler_mass (const struct zipf_sampler *sampler, double rank)
{
    if (rank <= (double) sampler->head)
        return sampler->mass[(size_t) rank - 1];
    if (isinf (rank))
        return 0;
    return portable_power (rank / (double) sampler->head, -sampler->alpha)
           * sampler->mass[sampler->head - 1];
}

double
zipf_sampler_distance (const struct zipf_sampler *sampler)
{
    return alias_distance (&sampler->table) + 0x1p-50;
}
