#include "numerics/link_function.h"

#include <math.h>

#include "numerics/elementary.h"

int
link_known (double link)
{
    return link >= 1 && link <= LINKS && link <= floor (link);
}

static double
logistic (double z)
{
    double e = portable_exp (-fabs (z));

    return z < 0 ? e / (1 + e) : 1 / (1 + e);
}

double
link_function (int link, double z)
{
    switch (link) {
    case 1:
        return z > 0 ? z : 0;
    case 2:
        return z > 0 ? 1 : z < 0 ? -1 : 0;
    case 3:
        return tanh (z);
    default:
        return logistic (z);
    }
}

double
link_slope (int link, double z)
{
    double e = portable_exp (-fabs (z));

    switch (link) {
    case 1:
        return z > 0;
    case 2:
        return 0;
    case 3:
        e *= e;
        return 4 * e / ((1 + e) * (1 + e));
    default:
        return e / ((1 + e) * (1 + e));
    }
}
