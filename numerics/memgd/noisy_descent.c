/*
 * k gradient steps of size eta on all weights of a memory of ten tokens with
 * two labels, keys and outputs orthonormal and turned at random.  The token
 * that is looked at, of frequency p, has the other label in the part eps of
 * its occurrences: an eleventh item with its key.  Measured: the margin of the
 * right label, with the bound of numerics/bounded.h.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_token.h"
#include "numerics/zipf_sampler.h"

enum { FREQUENCY, NOISE, RATE, STEPS };
enum { ITEMS = TOKENS + 1 };

/* Eleven items of which the last is TOKEN with its label flipped. */
static struct bounded *
noisy_memory (const double *at, struct stream *stream)
{
    struct bounded *new = bounded_new (ITEMS, 2, TOKENS + 2, at[RATE]);
    double form[ITEMS * TOKENS] = { 0 }, others[TOKENS - 1], *mass;
    size_t x;

    for (x = 0; x < TOKENS; x++)
        form[x * TOKENS + x] = 1;
    form[TOKENS * TOKENS + TOKEN] = 1;
    if (new == NULL || !bounded_keys (new, form, TOKENS, 0, stream)
        || !bounded_outputs (new, NULL, 0, 0, stream)) {
        bounded_free (new);
        return NULL;
    }
    new->memory->label[TOKENS] = 1 - new->memory->label[TOKEN];
    mass = new->memory->mass;
    zipf_masses (others, 1, TOKENS - 1);
    for (x = 0; x < TOKENS; x++)
        if (x != TOKEN)
            mass[x] = (1 - at[FREQUENCY]) * others[x - (x > TOKEN)];
    mass[TOKEN] = at[FREQUENCY] * (1 - at[NOISE]);
    mass[TOKENS] = at[FREQUENCY] * at[NOISE];
    return new;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct bounded *bounded;
    double steps = at[STEPS];

    (void) shared;
    if (!(at[RATE] <= 1000 && steps <= 1e6))
        return RUN_REFUSED;
    bounded = noisy_memory (at, stream);
    if (bounded == NULL)
        return RUN_NO_MEMORY;
    for (; steps > 0; steps--)
        bounded_step (bounded, bounded->memory->mass);
    result[0] = bounded_margin (result + MAX_MEASURES, bounded, TOKEN);
    bounded_free (bounded);
    return RUN_DONE;
}

EXPERIMENT (memgd_noisy_descent) = {
    .axes = "p eps eta k",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
