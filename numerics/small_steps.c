/*
 * With c = eta p M, x = eta p, a = M - 1 and G (m) = a m + e^m - 1, descent
 * obeys G (m_k) = c k + (c/2) log (G' (m_k) / M) + R, |R| <= c x e^{2x} / 6
 * (claims descent_excess_above and descent_excess_below), and the flow
 * reaches m with G (m) = c k.  For the gap y = m_k - m Taylor's theorem gives
 *
 *     G'(m) y = (c/2) log (G'(m) / M) + (c/2) s y + R - e^z y^2 / 2
 *
 * for some 0 < s < 1, m <= z <= m_k.  The first term on the right halves with
 * eta, so that 2 FINE - COARSE is rid of it.
 */
#include "numerics/small_steps.h"

#include <math.h>

/* A bound of |y - (c/2) log (G'(m) / M) / G'(m)| after K steps that reached
   MARGIN. */
static double
second_order (double margin, double p, double m, double t, double k)
{
    double x = p * t / k, c = x * m, a = m - 1;
    double rest = c * x * exp (2 * x) / 6;
    double slope = fmax (m, m + m * p * t - a * margin);
    double gap = (c / 2 * log ((a + exp (margin)) / m) + rest) / slope;

    return (c / 2 * gap + exp (margin) / 2 * gap * gap + rest) / slope;
}

double
small_steps_margin (double *error, double coarse, double fine, double p,
                    double m, double t, double k)
{
    *error = 1.001
             * (second_order (coarse, p, m, t, k)
                + 2 * second_order (fine, p, m, t, 2 * k));
    return 2 * fine - coarse;
}
