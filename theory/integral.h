/*
 * Certified integrals of real functions over real intervals.  Each method
 * says what it must be told about the function off the real line; none
 * believes in samples.
 */
#ifndef THEORY_INTEGRAL_H
#define THEORY_INTEGRAL_H

#include "theory/flint.h"

/*
 * Set VALUE to an enclosure of the function on the box Z.  When ANALYTIC, it
 * must be indeterminate unless the function, continued from the real line,
 * is analytic on all of Z; the box_ functions below see to that.
 */
typedef void box_function (acb_t value, const acb_t z, int analytic,
                           void *context, slong prec);

/* |x|, floor x, max (x, c), sqrt x (x >= 0), x^a (x > 0), log x for box
   functions: what they are on the real line, continued where they can be. */
void box_abs (acb_t value, const acb_t z, int analytic, slong prec);
void box_floor (acb_t value, const acb_t z, int analytic, slong prec);
void box_max (acb_t value, const acb_t z, const acb_t c, int analytic,
              slong prec);
void box_sqrt (acb_t value, const acb_t z, int analytic, slong prec);
void box_pow (acb_t value, const acb_t z, const arb_t a, int analytic,
              slong prec);
void box_log (acb_t value, const acb_t z, int analytic, slong prec);

/* Set INTEGRAL to that of F from A to B by adaptive subdivision, to about PREC
   bits of the largest part; F may be called at any point between. */
void integral_adaptive (arb_t integral, box_function *f, void *context,
                        const arb_t a, const arb_t b, slong prec);

/* Set VALUE to an enclosure of the function at the real ball T. */
typedef void line_function (arb_t value, const arb_t t, void *context,
                            slong prec);

/*
 * Set BOUND >= |F (u + iv)| for all u in the ball X and |v| <= Y, F being
 * analytic there; infinite when that is not known.  With Y = 0 only a bound on
 * the real interval is asked for.
 */
typedef void box_majorant (mag_t bound, const arb_t x, const mag_t y,
                           void *context);

/* Gauss's rule of N points on [-1, 1]: of the symmetric pairs the positive
   node, and nought in the middle when N is odd. */
struct gauss_rule {
    slong n, prec;
    arb_ptr node, weight; /* (N + 1) / 2 of them, falling */
};
void gauss_rule_init (struct gauss_rule *rule, slong n, slong prec);
void gauss_rule_clear (struct gauss_rule *rule);

/*
 * Set INTEGRAL to that of F from A to B by Gauss's rule on each of the panels
 * that halving [A, B] leaves, until MAJORANT proves the error of each to be
 * below TOLERANCE.  What it proves is added to the radius.
 */
void integral_gauss (arb_t integral, const struct gauss_rule *rule,
                     line_function *f, box_majorant *majorant, void *context,
                     const arf_t a, const arf_t b, const mag_t tolerance,
                     slong prec);

/*
 * Set INTEGRAL to the sum of STEP F (k STEP) over FIRST <= k <= LAST.  Its
 * distance from the integral over the whole line is at most the ERROR of
 * trapezoid_error, which the caller adds, with the sum over the other k.
 */
void integral_trapezoid (arb_t integral, line_function *f, void *context,
                         const arb_t step, slong first, slong last,
                         slong prec);

/*
 * Set ERROR to 2 M / (e^(2 pi WIDTH / STEP) - 1): F is analytic for |Im z| <=
 * WIDTH, tends to nought there as |Re z| grows, and its modulus has an
 * integral of at most M along both Im z = WIDTH and Im z = -WIDTH.
 */
void trapezoid_error (mag_t error, const arb_t width, const mag_t m,
                      const arb_t step);

#endif
