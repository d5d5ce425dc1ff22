#include "numerics/cap.h"

#include <math.h>

#include "numerics/dispatch.h"
#include "numerics/lanes.h"

static const double inverse_pi = 0x1.45f306dc9c883p-2;

/* h_2 = (1 - sqrt w) / 2 or h_1 = arccos (sqrt w) / pi, and what h loses in
   the first step from there. */
static void
start (double *h, double *step, double w, int odd)
{
    double sine = sqrt (1 - w), cosine = sqrt (w);

    *h = odd ? atan2 (sine, cosine) * inverse_pi : (1 - cosine) / 2;
    *step = odd ? cosine * sine * inverse_pi : cosine * (1 - w) / 4;
}

/*
 * Go down from h_1 or h_2 to h_d for eight numbers: h_{d+2} (w) = h_d (w) -
 * sqrt w (1 - w)^(d/2) / (d B (d/2, 1/2)), and the last fraction is
 * multiplied by (1 - w) (d + 1) / (d + 2) as d goes to d + 2.
 */
LANE_FUNCTION void
descend (double *share, const double *w, unsigned d)
{
    double first[LANES], loss[LANES];
    lanes h, step, rest;
    unsigned k;
    size_t i;

    for (i = 0; i < LANES; i++)
        start (first + i, loss + i, w[i], d % 2);
    lanes_load (&h, first);
    lanes_load (&step, loss);
    lanes_load (&rest, w);
    rest = 1 - rest;
    for (k = 2 - d % 2; k < d; k += 2) {
        h -= step;
        step *= rest * ((double) (k + 1) / (double) (k + 2));
    }
    lanes_store (first, &h);
    for (i = 0; i < LANES; i++)
        share[i] = first[i] > 0 ? first[i] : 0;
}

CLONES void
cap_share (double *share, const double *w, size_t n, unsigned d)
{
    double part[LANES] = { 0 };
    size_t i;

    for (i = 0; i + LANES <= n; i += LANES)
        descend (share + i, w + i, d);
    if (i < n) {
        memcpy (part, w + i, (n - i) * sizeof *w);
        descend (part, part, d);
        memcpy (share + i, part, (n - i) * sizeof *w);
    }
}
