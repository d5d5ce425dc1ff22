/*
 * Inequalities for elementary functions that several proofs rest on.  Each
 * check decides one of them for the whole range that it names; what it finds
 * is recorded under the caller's step LABEL, for the recheck of the same name.
 */
#ifndef PROOFS_ELEMENTARY_H
#define PROOFS_ELEMENTARY_H

#include "proofs/certificate.h"
#include "proofs/proof.h"

/*
 * Set REST to (e^y - sum_{j < m} y^j / j!) / y^m for every y of Y, also around
 * zero; 0 <= M <= 8.  Sharp for |y| <= 4.
 */
void exponential_rest (arb_t rest, const arb_t y, slong m, slong prec);

/*
 * 1 + y <= e^y for all real y.  Outside [-1, 1] it is plain: below, 1 + y is
 * negative; above, every further term of the series is positive.  Inside,
 * (e^y - 1 - y) / y^2 > 0.
 */
enum truth exponential_tangent (struct certificate *certificate,
                                const char *label);
enum truth exponential_tangent_recheck (const struct certificate *certificate,
                                        const char *label);

/*
 * 25 m <= 7 (1 + e^m) for all real m: with l = log (25/7) the tangent gives
 * e^(m - l) >= 1 + m - l, hence 7 (1 + e^m) - 25 m >= 32 - 25 l, which is
 * positive.
 */
enum truth exponential_slope (struct certificate *certificate,
                              const char *label);
enum truth exponential_slope_recheck (const struct certificate *certificate,
                                      const char *label);

/*
 * e^-z <= 1 - z + z^2/2 for all z >= 0: on [0, 2] since the remainder
 * (e^y - 1 - y - y^2/2) / y^3 is positive at y = -z; beyond since the right
 * side grows from 1 and the left does not exceed 1.
 */
enum truth exponential_parabola (struct certificate *certificate,
                                 const char *label);
enum truth exponential_parabola_recheck (const struct certificate *certificate,
                                         const char *label);

/*
 * 1 <= sinh(y)/y <= e^{y^2/6} for all real y, and sinh(y)/y grows with |y|:
 * all coefficients are positive, and 1/(2k+1)! <= 1/(6^k k!) by induction,
 * for (2k+2)(2k+3) - 6(k+1) = 4k(k+1) >= 0.
 */
enum truth hyperbolic_sine (struct certificate *certificate);

#endif
