/*
 * The closed flow of the overlaps of a multi-index model whose link is always
 * the best one.
 *
 * The target is f (W*^T x), x standard normal, W* with q orthonormal columns,
 * f a polynomial; the model sees x through W, r orthonormal columns, and G =
 * W*^T W W^T W*.  With f_k the symmetric tensor of the Hermite coefficients of
 * order k, Phi (G) = sum_k <f_k, G^(x)k f_k> is the square norm of what the
 * model can say, the loss is L = E f^2 / 2 - Phi / 2, and steepest descent of
 * L in the span of W moves G by
 *
 *     G' = (I - G) S G + G S (I - G),   S = grad Phi (G),
 *
 * whatever d and r are.  With normalised Hermite polynomials and e the matrix
 * of correlations, E H_b (x) H_c (y) is
 *
 *     sqrt (b! c!) sum_N prod_ij G_ij^N_ij / N_ij!
 *
 * over the matrices N of integers >= 0 with row sums b and column sums c: Phi
 * is the sum of that times the coefficients of H_b and H_c, a polynomial.
 */
#ifndef THEORY_TENSOR_FLOW_H
#define THEORY_TENSOR_FLOW_H

#include "theory/ode.h"
#include "theory/quantity.h"

/* The most directions; and the entries of a symmetric matrix of them. */
enum { FLOW_DIRECTIONS = 5, FLOW_ENTRIES = 15 };

/* COEFFICIENT, a rational, times the normalised Hermite product of DEGREE. */
struct tensor_term {
    const char *coefficient;
    int degree[FLOW_DIRECTIONS];
};

struct tensor_target {
    slong directions;
    slong count;
    const struct tensor_term *terms;
};

#define TENSOR_TERMS(array) \
    .count = sizeof array / sizeof *array, .terms = array

/* h1 (z1) + h1 (z2) / 2 + (3/10) h2 (z2): it sees its second direction in two
   orders, and its eigenbasis turns. */
extern const struct tensor_target turning_target;

/* The place of entry I, J of a symmetric matrix among those on or above the
   diagonal, by rows. */
slong flow_entry (slong directions, slong i, slong j);

/* Set PHI to Phi and S (may be null) to its gradient at the symmetric G. */
void tensor_energy (arb_t phi, arb_mat_struct *s,
                    const struct tensor_target *target, const arb_mat_t g,
                    slong prec);

/* What the unknowns are: the entries of G, or those of I - G, which keep
   their relative accuracy near the optimum. */
enum flow_unknowns { BY_OVERLAPS, BY_DEFECTS };

/* Wrong readings of the equation, for rivals; 0 for the right one. */
enum {
    FLOW_ONE_SIDED = 1, /* G' = (I - G) S G, no transpose beside it */
    FLOW_SQUARED = 2,   /* k^2 for the factor k in S */
    FLOW_UNCROSSED = 4  /* no products of different terms of one order */
};

struct tensor_flow {
    slong directions, entries, extra, prec;
    enum flow_unknowns unknowns;
    struct ode *ode;
    /* Nodes, NO_FORCE where an entry of S is zero everywhere. */
    slong overlap[FLOW_DIRECTIONS][FLOW_DIRECTIONS];
    slong defect[FLOW_DIRECTIONS][FLOW_DIRECTIONS];
    slong force[FLOW_DIRECTIONS][FLOW_DIRECTIONS];
};
enum { NO_FORCE = -1 };

/*
 * Write the flow of TARGET down; its unknowns come first, the entries on and
 * above the diagonal by rows (all, by rows, when WRONG says FLOW_ONE_SIDED,
 * which goes with BY_OVERLAPS only), then EXTRA more, whose rates are the
 * caller's to set.
 */
void tensor_flow_init (struct tensor_flow *flow,
                       const struct tensor_target *target,
                       enum flow_unknowns unknowns, slong extra, int wrong,
                       slong prec);
void tensor_flow_clear (struct tensor_flow *flow);

/* The nodes of tr ((I - G) S), half the growth of log det G, and of tr ((I -
   G) S G S), half the growth of Phi. */
slong tensor_flow_growth (struct tensor_flow *flow);
slong tensor_flow_power (struct tensor_flow *flow);

/*
 * Set G to G (T), or with BY_DEFECTS to I - G (T), and MORE to the extra
 * unknowns (may be null) there, which start from 0; START are the entries of G
 * (0) on and above the diagonal.  EVALUATED or UNABLE, as ode_curve.
 */
enum evaluation tensor_flow_follow (arb_mat_t g, arb_ptr more,
                                    const struct tensor_flow *flow,
                                    const fmpq *start, const arb_t t,
                                    slong prec);

/* Set TIME to the first time, up to END, at which entry I of the diagonal of
   G passes 1/2; indeterminate when that is not certain. */
void tensor_flow_time (arb_t time, struct tensor_flow *flow, const fmpq *start,
                       slong i, const arb_t end, slong prec);

/*
 * The same flow where G is and stays diagonal, which it does when no two terms
 * of equal degree differ by one index alone.  The unknowns are u_i = log (g_i
 * / (1 - g_i)), u_i' = 2 dPhi / dg_i.  Set TIME to the first time, up to END,
 * at which g_STAGE (from 0) passes 1/2 when all g_i start at START < 1/2, and
 * OVERLAP (may be null) to all g_i there; indeterminate when that is not
 * certain.
 */
void diagonal_flow_time (arb_t time, arb_ptr overlap,
                         const struct tensor_target *target, slong stage,
                         const fmpq_t start, const arb_t end, slong prec);

/* Set OVERLAP to all g_i at T, from START[0], START[1], ... at 0. */
enum evaluation diagonal_flow_follow (arb_ptr overlap,
                                      const struct tensor_target *target,
                                      const fmpq *start, const arb_t t,
                                      slong prec);

/* Ball operations, about, that following TARGET to T takes. */
double tensor_flow_work (const struct tensor_target *target, double t,
                         slong prec);

#endif
