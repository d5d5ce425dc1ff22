/*
 * Certified bounds of what a method leaves to the worst smooth convex
 * function: multipliers are looked for in floating point, rounded, repaired to
 * be exactly feasible, and checked in rationals.
 *
 * A worst case is a list of known inequalities v.f + <Q, G> <= c between
 * values f_i - f* and the products G of the basis of proofs/rate.h, and an
 * objective of the same kind.  Multipliers l_k >= 0 with
 * sum l_k (v_k.f + <Q_k, G>) - objective free of values and positive
 * semidefinite in G prove objective <= sum l_k c_k.
 */
#ifndef PROOFS_WORST_CASE_H
#define PROOFS_WORST_CASE_H

#include "proofs/rate.h"

struct worst_case {
    struct rate rate;
    /* Points from MINIMISERS on are minimisers: zero gradient, value f*. */
    slong minimisers;
    slong known, room;
    struct residual *inequality; /* its values and its form */
    fmpq *bound;
    struct residual objective;
};

/*
 * Begin with the points of RATE, which is taken over, those from MINIMISERS on
 * being minimisers; all inequalities between two points are known, and the
 * objective is zero.
 */
void worst_case_init (struct worst_case *problem, const struct rate *rate,
                      slong minimisers);
void worst_case_clear (struct worst_case *problem);

/* Begin with N gradient steps of the sizes STEP[0..N) from a point with
   |x_0 - x*|^2 <= 1: the points of rate_descent. */
void worst_case_descent (struct worst_case *problem, slong n,
                         const fmpq *step);

/*
 * Begin with STEPS gradient steps of size 1 and teleports in between: the
 * points u_k before and w_k after step k are numbers 2k and 2k+1, all within 1
 * of x*, and f (u_k) <= f (w_(k-1)).  With LONGEST the level is kept, and the
 * gradient at u_k is not shorter than that at w_(k-1): what a teleport to the
 * longest gradient of a level set does, and more.  The objective is f - f* at
 * the last point.
 */
void worst_case_teleported (struct worst_case *problem, slong steps,
                            int longest);

/* Another known inequality, zero so far, <= BOUND >= 0; to be filled by the
   residual_add functions. */
struct residual *worst_case_know (struct worst_case *problem, slong bound);

/*
 * Set BOUND to a certified bound of the objective, and put the "multipliers"
 * and the factors of the form into RECORD (may be null): by csdp, and where it
 * is absent or fails by the hint KEPT[0..COUNT), which may be null, integers
 * over 2^36 in the order of the inequalities.  PROVED, or UNDECIDED when
 * neither leads anywhere.
 */
enum truth worst_case_bound (fmpq_t bound, const struct worst_case *problem,
                             const slong *kept, slong count,
                             struct record *record);

/* The same by csdp alone, or by KEPT alone. */
enum truth worst_case_search (fmpq_t bound, const struct worst_case *problem,
                              struct record *record);
enum truth worst_case_kept (fmpq_t bound, const struct worst_case *problem,
                            const slong *kept, slong count,
                            struct record *record);

/* The bound that RECORD proves, without search: PROVED or UNDECIDED. */
enum truth worst_case_recheck (fmpq_t bound, const struct worst_case *problem,
                               const struct record *record);

/* Set UNITS[0..known) to csdp's multipliers, in 2^-36, not repaired; 0 when
   there are none. */
int worst_case_hint (slong *units, const struct worst_case *problem);

#endif
