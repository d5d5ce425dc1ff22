#include "numerics/hermite.h"

#include <math.h>

/* The roots of 0, ..., HERMITE_NODES, rounded as sqrt rounds them. */
static const double root[HERMITE_NODES + 1] = {
    0,
    1,
    1.4142135623730951,
    1.7320508075688772,
    2,
    2.23606797749979,
    2.449489742783178,
    2.6457513110645907,
    2.8284271247461903,
    3,
    3.1622776601683795,
    3.3166247903554,
    3.4641016151377544,
    3.605551275463989,
    3.7416573867739413,
    3.872983346207417,
    4,
    4.123105625617661,
    4.242640687119285,
    4.358898943540674,
    4.47213595499958,
    4.58257569495584,
    4.69041575982343,
    4.795831523312719,
    4.898979485566356,
    5,
    5.0990195135927845,
    5.196152422706632,
    5.291502622129181,
    5.385164807134504,
    5.477225575051661,
    5.5677643628300215,
    5.656854249492381,
};

double
hermite_root (int k)
{
    return root[k];
}

void
hermite_list (double *h, double z, int degree)
{
    int k;

    h[0] = 1;
    if (degree > 0)
        h[1] = z;
    for (k = 1; k < degree; k++)
        h[k + 1] = (z * h[k] - root[k] * h[k - 1]) / root[k + 1];
}

double
hermite_single (double z, int degree)
{
    double before = 0, h = 1;
    int k;

    for (k = 0; k < degree; k++) {
        double next = (z * h - root[k] * before) / root[k + 1];
        before = h;
        h = next;
    }
    return h;
}

/* The root of h_N between LOW and HIGH, where it changes its sign. */
static double
root_between (double low, double high, int n)
{
    int rises = hermite_single (high, n) > 0, i;

    for (i = 0; i < 200; i++) {
        double middle = low + (high - low) / 2;
        if (!(middle > low && middle < high))
            break;
        if ((hermite_single (middle, n) > 0) == rises)
            high = middle;
        else
            low = middle;
    }
    return low + (high - low) / 2;
}

/* The roots of h_1, h_2, ..., h_N in turn: each separates those of the next,
   which all lie within 2 sqrt (N). */
static void
find_nodes (double *node, int n)
{
    double next[HERMITE_NODES], end = 2 * sqrt (n) + 1;
    int degree, i;

    node[0] = 0;
    for (degree = 2; degree <= n; degree++) {
        for (i = 0; i < degree; i++)
            next[i] = root_between (i == 0 ? -end : node[i - 1],
                                    i == degree - 1 ? end : node[i], degree);
        for (i = 0; i < degree; i++)
            node[i] = (next[i] - next[degree - 1 - i]) / 2;
    }
}

/* What the rule makes of h_j h_k, at worst. */
static double
worst_product (const struct hermite_rule *rule)
{
    double h[HERMITE_NODES][HERMITE_NODES], worst = 0;
    int top = (rule->n - 1) / 2, i, j, k;

    for (i = 0; i < rule->n; i++)
        hermite_list (h[i], rule->node[i], top);
    for (j = 0; j <= top; j++)
        for (k = j; k <= top; k++) {
            double sum = 0;
            for (i = 0; i < rule->n; i++)
                sum += rule->weight[i] * h[i][j] * h[i][k];
            worst = fmax (worst, fabs (sum - (j == k)));
        }
    return worst;
}

void
hermite_rule_init (struct hermite_rule *rule, int n)
{
    double h[HERMITE_NODES];
    int i, k;

    rule->n = n;
    find_nodes (rule->node, n);
    /* Christoffel's numbers: 1 over the sum of the squares below degree N. */
    for (i = 0; i < n; i++) {
        double sum = 0;
        hermite_list (h, rule->node[i], n - 1);
        for (k = 0; k < n; k++)
            sum += h[k] * h[k];
        rule->weight[i] = 1 / sum;
    }
    rule->error = worst_product (rule);
}
