/*
 * Distribution-free intervals of a mean.
 */
#ifndef VALIDATE_BOUND_H
#define VALIDATE_BOUND_H

#include <stddef.h>

/* An interval of a mean: centre +- half_width. */
struct interval {
    double centre, half_width;
};

/*
 * A running interval of the mean of independent numbers in [lower, upper],
 * valid at all sample sizes at once: with probability 1 - level no interval it
 * ever gives misses the mean, so a run may stop whenever it likes.
 *
 * Why: scaled to [0, 1], let m be the mean, u_i a guess made before X_i came
 * and 0 <= l_i < 1 a weight chosen before X_i came.  For Y = X - u >= -1,
 * exp (l Y - p(l) Y^2) <= 1 + l Y with p(l) = -log (1 - l) - l (Fan, Grama and
 * Liu 2015, lemma 4.1).  Hence E exp (l (X - m) - p(l) (X - u)^2)
 * <= exp (l (u - m)) (1 + l (m - u)) <= 1, the product over i is a
 * supermartingale, and Ville's inequality at 2 / level bounds
 * sum l_i (X_i - m) by log (2 / level) + sum p(l_i) (X_i - u_i)^2 for all
 * times; the same holds for 1 - X.  (Howard et al. 2021; Waudby-Smith and
 * Ramdas 2024.)  Weights aim at the smallest width at PLANNED numbers.
 */
struct mean_bound {
    double lower, upper, log_term, planned;
    double weights, weighted, spread; /* sum l, sum l X, sum p(l) (X-u)^2 */
    double total, squares;            /* sum X, sum (X - u)^2 */
    size_t count;
    int left_range; /* a number outside [lower, upper] came */
};

void mean_bound_init (struct mean_bound *bound, double lower, double upper,
                      double level, double planned);
void mean_bound_add (struct mean_bound *bound, double x);

/* The present interval; infinite before the first number. */
struct interval mean_bound_interval (const struct mean_bound *bound);

/* The plain mean of what came. */
double mean_bound_mean (const struct mean_bound *bound);

/* The divergence KL (p || q) of two coins, 0 < q < 1. */
double coin_divergence (double p, double q);

/*
 * The interval of a proportion after COUNT runs with HITS hits, valid at this
 * one sample size with probability 1 - LEVEL: all p with
 * COUNT * KL (hits/count || p) <= log (2 / level), by Chernoff's bound; never
 * narrower than Clopper and Pearson's.
 */
struct interval proportion_interval (size_t hits, size_t count, double level);

#endif
