/*
 * Means under the standard normal law in doubles: Gauss's rule of 32 points on
 * each interval of length one from -14 to 14, for functions that are smooth
 * but at nought.
 *
 * The error of the rule: with ellipses of rho = 4 about each interval, which
 * stay within 1.1 of it to the sides and 0.94 above, Gauss's rule errs by at
 * most (64/15) (1/2) M 4^-64 / (1 - 1/16) where M bounds the integrand there.
 * For products of two h_k, k <= 16, bounded by their majorants sum |c_j|
 * |z|^j, M is at most 5 10^10, and 28 intervals together err by less than
 * 10^-25; what lies beyond 14 is less than 4 10^-20.  Links have |f (z)| <=
 * |z| + 2 on the ellipses, and |e^(wz)| <= e^(2|z|) for |w| <= 2 is less than
 * one h_k: RULE covers what they add.
 */
#ifndef NUMERICS_NORMAL_RULE_H
#define NUMERICS_NORMAL_RULE_H

#include <stddef.h>

enum { RULE_ORDERS = 17 };
#define RULE_ERROR 1e-16

struct normal_rule {
    size_t n;
    double *z, *weight; /* the density is in the weight */
    double *shift;      /* how far z may be from the exact node */
    double *relative;   /* and the weight from its own, relative to it */
};

/* Null when memory is short. */
struct normal_rule *normal_rule_new (void);
void normal_rule_free (struct normal_rule *rule);

/* The same as what experiments prepare, whatever AT, and dispose of. */
void *normal_rule_prepare (const double *at);
void normal_rule_dispose (void *shared);

/* Set H[k] to h_k (Z), 0 <= k < N <= RULE_ORDERS, and ERROR[k] to a bound of
   its distance from h_k at any point within SHIFT of Z. */
void hermite_row (double *h, double *error, size_t n, double z, double shift);

/*
 * A sum with its error: adding TERM with a bound ERROR of what is wrong with
 * it keeps |total - exact| <= rounding (sum).
 */
struct bounded_sum {
    double total, size, error;
    size_t count;
};
void bounded_add (struct bounded_sum *sum, double term, double error);
double bounded_error (const struct bounded_sum *sum);

/* Add the weight of node I times VALUE, which is within ERROR of the function
   at the exact node. */
void normal_rule_add (struct bounded_sum *sum, const struct normal_rule *rule,
                      size_t i, double value, double error);

/* The same of F h_K, K < RULE_ORDERS, F within WRONG of the function there. */
void normal_rule_add_product (struct bounded_sum *sum,
                              const struct normal_rule *rule, size_t i,
                              double f, double wrong, size_t k);

/* The mean of the square of F (WHICH, z), with a bound of its ERROR: F is
   given within 8 ulp and, where it does not jump, has slopes of at most one.
 */
double normal_rule_square (double *error, const struct normal_rule *rule,
                           double (*f) (int which, double z), int which);

#endif
