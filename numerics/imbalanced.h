/*
 * Softmax regression on imbalanced classes with balanced inputs (see
 * samples_balance), and its gradient and second derivative class by class,
 * with proved bounds of their errors.
 *
 * Let u = 2^-53 and g(k) = k u / (1 - k u): products of matrices over k terms,
 * summed in any order, are off by at most g(k) times the product of the
 * absolute values.  X is the n x d matrix of inputs, |X| its Frobenius norm,
 * sqrt (n d / 3), |X|_2 the largest singular value, sqrt (n d / 4 + d / 12);
 * W are the weights, F = X W^T the scores, R the residuals without the shares
 * 1/n, so that the gradient is R^T X / n and |R| <= sqrt (2 n).
 *
 * - F is off by at most (g(d) + 3 u) |W| |X|: rounding, and that the inputs
 * are off by 2 u of themselves;
 * - R by half of that, as softmax is 1/2-Lipschitz, and by (8 + c / 8 +
 * spread) 2 u in each of its c n elements (numerics/vector.h);
 * - the gradient by |X|_2 / n times that, and (g(n) + 3 u) |R| |X| / n.
 *
 * The second derivative lies between 0 and BEND = |X|_2^2 / (2 n), so that a
 * distance E between weights becomes at most max (1, eta BEND - 1) E by a
 * plain step of size eta, and BEND E between gradients.
 */
#ifndef NUMERICS_IMBALANCED_H
#define NUMERICS_IMBALANCED_H

#include <stddef.h>

#include "numerics/experiment.h"
#include "numerics/regression.h"

struct imbalanced {
    struct samples *samples;
    struct regression *model;
    double *square; /* squared length of each row of the gradient */
    double *trace;  /* traces of the diagonal blocks */
    double *loss;   /* mean loss of the samples of each class */
    double *share;  /* frequencies of the classes */
    double *most;   /* the largest probability of each class at any sample */
    size_t watched; /* the class that is asked for */
    double largest; /* |X|_2 */
    double all;     /* |X| */
    double bend;
    double drift; /* how far the weights may be from those that are meant */
};

/* The three numbers of a class, and bounds of their errors. */
struct class_numbers {
    double square, trace, loss;
    double square_error, trace_error, loss_error;
};

/*
 * C classes, N samples of D inputs, labelled in groups (see
 * samples_label_groups) where c and n are like that and a group has classes of
 * COUNT; otherwise COUNT samples are in class 0 and the rest is dealt out to
 * the others in turn.  The class with COUNT samples is watched.  W = 0.  Null
 * for parameters without a meaning, or when memory is short.
 */
struct imbalanced *imbalanced_new (double c, double n, double d, double count);

/* M groups: m 2^m samples of (m + 1) 2^m inputs. */
struct imbalanced *imbalanced_groups (double m);
void imbalanced_free (struct imbalanced *setting);

/* The first class of group G. */
size_t group_first (int g);

/* Give the model scores log pi_k at every input: W_k = (2/d) log pi_k in every
   coordinate, as each input sums to d/2. */
void imbalanced_marginal (struct imbalanced *setting);

/* A bound of the distance between the gradient that regression_gradient finds
   at the weights and the true one there. */
double imbalanced_local (const struct imbalanced *setting);

/* Find gradient, squares, traces and losses at the weights.  Returns 0 when
   training diverged. */
int imbalanced_find (struct imbalanced *setting);

/* What was found for class K. */
struct class_numbers imbalanced_numbers (const struct imbalanced *setting,
                                         size_t k);

/* STEPS steps of size ETA with momentum BETA (Polyak's), with their drift, and
   imbalanced_find. */
enum experiment_status imbalanced_train (struct imbalanced *setting,
                                         double eta, double beta,
                                         double steps);

#endif
