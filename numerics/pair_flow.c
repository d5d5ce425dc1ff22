#include "numerics/pair_flow.h"

#include <math.h>

#include "numerics/elementary.h"

/* A step over 1 + t. */
static const double growth = 0x1p-16;

int
pair_flow_init (struct pair_flow *flow, double p, double corr)
{
    flow->now = 0;
    flow->next = growth;
    flow->pair = pair_new (p, corr, growth, 2);
    return flow->pair != NULL;
}

void
pair_flow_clear (struct pair_flow *flow)
{
    pair_free (flow->pair);
}

void
pair_flow_step (struct pair_flow *flow, double end)
{
    if (flow->next > end)
        flow->next = end;
    pair_follow (flow->pair, flow->next - flow->now);
    flow->now = flow->next;
    flow->next += growth * (1 + flow->now);
}

/* Half the rate of margin 2, q s (-m_2) - corr p s (-m_1), and in *ERROR a
   bound of its error: a share has a slope of at most 1/4. */
static double
half_rate (double *error, const struct pair *pair, double corr)
{
    double share[2], off[2];
    const double *mass = pair->memory->mass;
    int i;

    for (i = 0; i < 2; i++) {
        double m = pair_margin (off + i, pair, i);
        share[i] = mass[i] / (1 + portable_exp (m));
    }
    *error = (mass[1] * off[1] + fabs (corr) * mass[0] * off[0]) / 4 + 0x1p-48;
    return share[1] - corr * share[0];
}

/*
 * Between two times the flow may go below what it is at both, but by no more
 * than h^2 / 2: |m_2''| <= 1, as every |m'| <= 2 and |m''| is at most half of
 * the larger.
 */
static void
note (struct pair_turn *turn, const struct pair_flow *flow, double corr,
      double step)
{
    double error, off, rate = half_rate (&off, flow->pair, corr);
    double m = pair_margin (&error, flow->pair, 1);

    error += step * step / 2;
    if (m < turn->lowest)
        turn->lowest = m;
    if (error > turn->lowest_error)
        turn->lowest_error = error;
    if (rate < -off)
        turn->before = flow->now;
    if (rate > off && turn->after <= 0)
        turn->after = flow->now;
    if (m < -error)
        turn->wrong = flow->now;
    if (m > error)
        turn->right = flow->now;
}

int
pair_flow_turn (struct pair_turn *turn, double p, double corr)
{
    static const struct pair_turn start;
    struct pair_flow flow;

    if (!(corr * p > 1 - p) || !pair_flow_init (&flow, p, corr))
        return 0;
    *turn = start;
    while (turn->right <= 0 && flow.now < 0x1p20) {
        double from = flow.now;

        pair_flow_step (&flow, 0x1p20);
        note (turn, &flow, corr, flow.now - from);
    }
    pair_flow_clear (&flow);
    return turn->right > 0 && turn->after > turn->before;
}
