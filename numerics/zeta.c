#include "numerics/zeta.h"

#include "numerics/elementary.h"

/*
 * Euler and Maclaurin: a^-s (a / (s - 1) + 1/2) plus the sum over j of
 * B_2j / (2j)! s (s + 1) .. (s + 2j - 2) a^(-s - 2j + 1).  All derivatives of
 * x^-s keep their signs, so the error is below the first term left out.  Each
 * term is about ((s + 2j) / (2 pi a))^2 of the one before: after ten of them
 * and for a >= s + 32, s <= 64 below 1e-17 of the sum.
 */
static double
far_tail (double s, double a)
{
    static const double bernoulli[] = {
        1. / 6,       -1. / 30, 1. / 42,      -1. / 30,     5. / 66,
        -691. / 2730, 7. / 6,   -3617. / 510, 43867. / 798, -174611. / 330
    };
    double factor = s / a / 2, sum = 0;
    int j;

    for (j = 1; j <= 10; j++) {
        sum += bernoulli[j - 1] * factor;
        factor *= (s + 2 * j - 1) * (s + 2 * j)
                  / ((2 * j + 1) * (2 * j + 2) * (a * a));
    }
    return portable_power (a, -s) * (a / (s - 1) + (0.5 + sum));
}

double
zeta_tail (double s, double a)
{
    double near[96], sum;
    int n = 0;

    for (; a < s + 32; a++)
        near[n++] = portable_power (a, -s);
    for (sum = far_tail (s, a); n > 0; n--)
        sum += near[n - 1];
    return sum;
}
