#include "numerics/stored_data.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/alias.h"
#include "numerics/cap.h"
#include "numerics/elementary.h"
#include "numerics/vector.h"
#include "numerics/zipf_sampler.h"

struct zipf_sampler *
stored_data_new (double alpha, double rho, double n, double t, double d)
{
    struct zipf_sampler *new;

    if (!(n >= 1 && n <= 1e7 && floor (n) >= n)
        || !(d >= 1 && d <= 1e6 && floor (d) >= d)
        || !(rho >= 0 && rho <= 8 && t >= 0 && t <= 1e8))
        return NULL;
    new = malloc (sizeof *new);
    if (new == NULL || !zipf_sampler_init (new, alpha, (size_t) n)) {
        free (new);
        return NULL;
    }
    return new;
}

void
stored_data_free (struct zipf_sampler *sampler)
{
    if (sampler == NULL)
        return;
    zipf_sampler_clear (sampler);
    free (sampler);
}

/* SHARE[x] = q(x)^2 / sum q^2 for the data COUNT; all 0 without data. */
static void
weigh (double *share, const uint32_t *count, size_t n, double rho)
{
    double sum = 0;
    size_t i;

    for (i = 0; i < n; i++) {
        double q = count[i] > 0;
        if (count[i] > 1 && rho > 0)
            q = portable_power (count[i], rho);
        share[i] = q * q;
        sum += share[i];
    }
    if (sum > 0)
        for (i = 0; i < n; i++)
            share[i] /= sum;
}

int
stored_data_error (double *error, const struct zipf_sampler *sampler,
                   double rho, uint64_t draws, double d, struct stream *stream)
{
    size_t n = sampler->head;
    double *share = malloc (n * sizeof *share);
    uint32_t *count = calloc (n, sizeof *count);
    int done = share != NULL && count != NULL;

    if (done) {
        alias_counts (&sampler->table, stream, count, draws);
        weigh (share, count, n, rho);
        cap_share (share, share, n, (unsigned) d);
        *error = fmin (vector_dot (share, sampler->mass, n), 0.5);
    }
    free (share);
    free (count);
    return done;
}
