/*
 * Whole laws: samples held against distribution functions, quantiles and
 * histograms, without a word about means, which may be infinite.
 */
#ifndef VALIDATE_LAW_H
#define VALIDATE_LAW_H

#include <stddef.h>

#include "theory/flint.h"
#include "validate/bound.h"

/* N numbers in increasing order; infinite ones were not seen to end. */
struct sample {
    double *x;
    size_t n;
};

/* Put the numbers of SAMPLE in order; 0 when one of them is no number. */
int sample_sort (struct sample *sample);

/* The part of SAMPLE that is at most X. */
double sample_share (const struct sample *sample, double x);

/*
 * With probability 1 - LEVEL the share differs at no x by more than this from
 * the law of N independent numbers: sqrt (log (2 / LEVEL) / (2 N)), the
 * inequality of Dvoretzky, Kiefer and Wolfowitz with the constant of Massart
 * (1990).
 */
double sample_band (size_t n, double level);

/*
 * An interval that with probability 1 - LEVEL holds every quantile at P, 0 <
 * P < 1: between two numbers of the sample.  Fewer than A numbers are at most
 * the quantile with probability at most exp (-n KL ((A - 1)/n || P)), by
 * Chernoff's bound, and so on the other side.  Infinitely wide when the
 * sample is too small.
 */
struct interval sample_quantile (const struct sample *sample, double p,
                                 double level);

/* An interval of the probability of the number K, one of CATEGORIES; all of
   them are right together with probability 1 - LEVEL. */
struct interval sample_category (const struct sample *sample, double k,
                                 int categories, double level);

/* Set BALL to the value at X of a distribution function, which does not fall
   with X; 0 where it has none. */
typedef int law_function (arb_t ball, double x, void *context);

/* How far two laws are from one another, in the largest difference of their
   distribution functions: certainly between LOW and HIGH. */
struct distance {
    double low, high;
};

/*
 * The distance of SAMPLE, up to its largest finite number, from LAW, as
 * sharply as to tell on which side of LIMIT it lies, if anything tells.  An
 * atom of the law counts as all of its weight in HIGH, so only laws without
 * atoms come out sharp.  Both ends are infinite where LAW has no value.
 */
struct distance law_distance (const struct sample *sample, law_function *law,
                              void *context, double limit);

/* Pearson's sum of (n_k - n p_k)^2 / (n p_k) over CATEGORIES numbers with
   probabilities P; infinite when something impossible came. */
double chi_square (const struct sample *sample, const double *p,
                   int categories);

#endif
