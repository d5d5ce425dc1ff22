/*
 * Learning one direction of a Gaussian input: labels h_s (<target, x>), a unit
 * vector w, and a link that is a combination of h_0, ..., h_5 of <w, x>.  The
 * link is fitted anew in each step by least squares, with a ridge if there is
 * one, or it is h_s and stays; then w moves along the gradient of half the
 * mean square error on the sphere, and back to the sphere by division by its
 * length.
 */
#ifndef NUMERICS_MULTI_INDEX_H
#define NUMERICS_MULTI_INDEX_H

#include <stddef.h>

#include "numerics/hermite.h"

struct stream;

enum { LINK_TERMS = 6, LINK_DEGREE = LINK_TERMS - 1 };

struct multi_index {
    size_t dim;
    double *w, *target, *gradient; /* DIM numbers each */
    int degree;                    /* s, at most LINK_DEGREE */
    double rate;                   /* of a step */
    int planted;                   /* the link is h_s and is not fitted */
    double ridge[LINK_TERMS];      /* mu / q_k: 0 for plain least squares */
    double link[LINK_TERMS];       /* as last fitted */
    double slope[LINK_TERMS];      /* of its derivative, the last of them 0 */
    /* A batch of SAMPLES: x row by row, <w, x>, labels; null without one. */
    size_t samples;
    double *x, *z, *label;
    struct hermite_rule rule; /* for steps on the whole population */
};

/*
 * DIM >= 2 dimensions, the link of DEGREE, overlap FROM in (0, 1): the target
 * has equal coordinates, w lies between it and a vector across.  Batches of
 * SAMPLES are provided for when it is not 0.  Null when a number has no
 * meaning or memory is short.
 */
struct multi_index *multi_index_new (size_t dim, int degree, double from,
                                     double rate, size_t samples);
void multi_index_free (struct multi_index *learner);

/* Fit links with the penalty MU |f|^2 / 2 of a kernel whose eigenvalue on
   degree k is Q^(k/s): Q on degree s.  0 when these have no meaning. */
int multi_index_set_ridge (struct multi_index *learner, double mu, double q);

/* <w, target>, within (dim / 2 + 4) 2^-52. */
double multi_index_overlap (const struct multi_index *learner);

/*
 * A step on the whole population: all means by Gauss's rule in the plane of w
 * and the target, which is exact for these polynomials; what does not lie in
 * the plane has the mean 0.  Returns the length of the gradient on the sphere,
 * or not a number when the system of the link has no solution.
 */
double multi_index_population_step (struct multi_index *learner);

/*
 * Steps on the whole population until the overlap is TO, at most MOST of them.
 * Returns RATE times their number, the last by a straight line between
 * overlaps, with a bound of its ERROR, and sets STEPS to the whole number, or
 * not to one when doubles do not decide it.  Not a number when TO is not
 * reached.
 *
 * In exact arithmetic the angle a to the target becomes a - atan (rate G), G =
 * k s cos^(e-1) a sin a, e = 2s or, planted, s, k <= 1 the share that a ridge
 * leaves; an error of a is multiplied by at most 1 + rate |G'|, up to its own
 * square times |G''| <= 2 s e^2, and no overlap errs by more than the angle. A
 * label has 6 coefficients of square sum 1 on products of h_j: with the error
 * of the rule in such a product a link's coefficient is off by at most 12
 * times it and the pull by 100 times; the rest is rounding, of sums whose
 * terms, signs left out, have means of less than 4^s.
 */
double multi_index_crossing (double *error, double *steps,
                             struct multi_index *learner, double to,
                             double most);

/* A step on a batch of fresh samples.  0 when the link cannot be fitted. */
int multi_index_sample_step (struct multi_index *learner,
                             struct stream *stream);

/*
 * Steps on batches until the overlap is TO or -TO: the link tells no sign.
 * Returns the time as multi_index_crossing does, or HUGE_VAL when MOST steps
 * were not enough or a link could not be fitted.
 */
double multi_index_sampled_crossing (struct multi_index *learner, double to,
                                     double most, struct stream *stream);

#endif
