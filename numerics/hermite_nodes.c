#include "numerics/hermite_nodes.h"

#include <math.h>

struct hermite_nodes
hermite_nodes (int count)
{
    struct hermite_nodes nodes = { count, { 0 }, { 0 } };
    double root = sqrt (10);

    if (count == 3) {
        nodes.x[1] = sqrt (3);
        nodes.weight[0] = 2.0 / 3;
        nodes.weight[1] = 1.0 / 6;
    } else {
        nodes.x[1] = sqrt (5 - root);
        nodes.x[3] = sqrt (5 + root);
        nodes.weight[0] = 8.0 / 15;
        nodes.weight[1] = (7 + 2 * root) / 60;
        /* (7 - 2 root) / 60 without cancellation. */
        nodes.weight[3] = 9 / (60 * (7 + 2 * root));
        nodes.x[4] = -nodes.x[3];
        nodes.weight[4] = nodes.weight[3];
    }
    nodes.x[2] = -nodes.x[1];
    nodes.weight[2] = nodes.weight[1];
    return nodes;
}

double
hermite_input (double *x, int dim, const struct hermite_nodes *nodes,
               int index)
{
    double weight = 1;
    int i;

    for (i = 0; i < dim; i++) {
        x[i] = nodes->x[index % nodes->count];
        weight *= nodes->weight[index % nodes->count];
        index /= nodes->count;
    }
    return index == 0 ? weight : 0;
}
