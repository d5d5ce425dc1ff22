/*
 * Full descent on three tokens with the signed keys (1, 0), (0, 1) and
 * -(c_1, c_2) / c_3: the margin of token i.
 */
#include <math.h>

#include "numerics/trained.h"

enum { P1, P2, P3, C1, C2, C3, TOKEN };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct trained trained = { .tokens = 3, .dim = 2, .key_error = 0x1p-50 };
    const double *c = at + C1;
    enum experiment_status status;
    size_t i;

    (void) shared;
    (void) stream;
    if (!(at[P1] > 0 && at[P2] > 0 && at[P3] > 0 && c[0] > 0 && c[1] > 0
          && c[2] > 0 && at[TOKEN] >= 1 && at[TOKEN] <= 3))
        return RUN_REFUSED;
    i = (size_t) at[TOKEN] - 1;
    trained.mass[0] = at[P1] / (at[P1] + at[P2] + at[P3]);
    trained.mass[1] = at[P2] / (at[P1] + at[P2] + at[P3]);
    trained.mass[2] = at[P3] / (at[P1] + at[P2] + at[P3]);
    trained.mass_error = 0x1p-49;
    trained.keys[0] = trained.keys[3] = 1;
    trained.keys[4] = -c[0] / c[2];
    trained.keys[5] = -c[1] / c[2];
    status = trained_run (&trained);
    result[0] = trained.margin[i];
    result[MAX_MEASURES] = trained.bound[i];
    return status;
}

EXPERIMENT (memgd_three_token_margin) = {
    .axes = "p1 p2 p3 c1 c2 c3 i",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
