/*
 * Gradient descent of softmax regression from W = 0 on classes in groups:
 * group g = 0 .. m - 1 has 2^g classes of 2^(m-g) samples each, so that there
 * are n = m 2^m samples in 2^m - 1 classes, and d = (m + 1) 2^m inputs.
 *
 * Let the inner product of samples i and j be d/4 + d/12 [i = j], which is its
 * expectation, up to d/12, for inputs uniform on [0, 1].  The scores then obey
 * a recursion of their own: with r the residuals (softmax less the unit vector
 * of the label) a step of size eta takes
 *
 *     eta (d/4 mean_j r_jk + d/(12 n) r_ik)
 *
 * from the score of sample i for class k.  By symmetry that score depends on
 * the group g of the sample, on the group h of the class, and on whether the
 * sample is of the class: m^2 + m numbers.  With momentum beta, the velocity
 * v <- beta v + gradient takes the place of the gradient.
 *
 * The recursion is evaluated as it stands; its balls grow by a factor in each
 * step, which more precision pays for.
 */
#ifndef THEORY_GROUP_DESCENT_H
#define THEORY_GROUP_DESCENT_H

#include "theory/flint.h"
#include "theory/quantity.h"

struct group_descent {
    slong m;
    slong size;      /* m^2 + m: class h for group g at g m + h; own classes */
    arb_ptr score;   /* from m^2 on, by group */
    arb_ptr speed;   /* velocities of the scores */
    arb_ptr softmax; /* probabilities */
    arb_ptr mean;    /* m: the mean residual of a class of group h */
    arb_t shared, single; /* d/4, d/(12 n) */
};

void group_descent_init (struct group_descent *descent, slong m, slong prec);
void group_descent_clear (struct group_descent *descent);

/* From scores 0, do STEPS steps of size ETA with momentum BETA, and find the
   softmax and the mean residuals there. */
void group_descent_run (struct group_descent *descent, const fmpq_t eta,
                        const fmpq_t beta, slong steps, slong prec);

/* The loss of a sample of group G. */
void group_descent_loss (arb_t loss, const struct group_descent *descent,
                         slong g, slong prec);

/* The squared length of the gradient in the weights of a class of group G, and
   the trace of the diagonal block of the second derivative. */
void group_descent_gradient (arb_t square, const struct group_descent *descent,
                             slong g, slong prec);
void group_descent_trace (arb_t trace, const struct group_descent *descent,
                          slong g, slong prec);

/* The slope of log trace against log gradient in a least-squares line through
   all classes; UNABLE's sign is a ball that is not finite. */
void group_descent_slope (arb_t slope, const struct group_descent *descent,
                          slong prec);

/* Ball operations of STEPS steps, about. */
double group_descent_work (double m, double steps);

/*
 * The descent after the steps of AT, a point of the axes GROUP_DESCENT_AXES or
 * of these and the group; 0, with nothing to clear, when an integer is too
 * large.  And the ball operations of it, about.
 */
#define GROUP_DESCENT_AXES "m eta beta steps"
#define GROUP_DESCENT_DOMAIN                         \
    "integer 2 <= m <= 20, eta > 0, 0 <= beta < 1, " \
    "integer 0 <= steps <= 1000000000"
int group_descent_at (struct group_descent *descent, const fmpq *at,
                      slong prec);
double group_descent_at_work (const fmpq *at, slong prec);

/* What a quantity of one group needs: as quantity_curve and quantity_ball,
   where VALUE sets its ball to that of group G after the steps. */
#define GROUP_DESCENT_GROUP_AXES GROUP_DESCENT_AXES " group"
#define GROUP_DESCENT_GROUP_DOMAIN \
    GROUP_DESCENT_DOMAIN ", integer 0 <= group < m"
typedef void group_descent_value (arb_t value,
                                  const struct group_descent *descent, slong g,
                                  slong prec);
enum evaluation group_descent_curve (arb_ptr balls, const fmpq *at,
                                     const fmpq *last, slong n,
                                     group_descent_value *value, slong prec);
enum evaluation group_descent_ball (arb_t out, const fmpq *at,
                                    group_descent_value *value, slong prec);

#endif
