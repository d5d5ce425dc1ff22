#include "numerics/one_token.h"

#include <math.h>
#include <stddef.h>

#include "numerics/zipf_sampler.h"

struct bounded *
token_descent (double m, double frequency, double rate, struct stream *stream)
{
    struct bounded *new = bounded_new (TOKENS, m, fmax (m, TOKENS) + 2, rate);
    double *mass, others[TOKENS - 1];
    size_t x;

    if (new == NULL || !(frequency > 0 && frequency < 1)
        || !bounded_keys (new, NULL, 0, 0, stream)
        || !bounded_outputs (new, NULL, 0, 0, stream)) {
        bounded_free (new);
        return NULL;
    }
    mass = new->memory->mass;
    zipf_masses (others, 1, TOKENS - 1);
    for (x = 0; x < TOKENS; x++)
        mass[x] =
            x == TOKEN ? frequency : (1 - frequency) * others[x - (x > TOKEN)];
    return new;
}
