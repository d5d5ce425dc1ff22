/*
 * The list of operations behind an initial value problem.
 *
 * Only sums, multiples and products are operations.  Everything else is a
 * further state: z = F (u) obeys z' = F'(u) u', and F' is a polynomial in z
 * and other such states for each F that there is, so that the whole system is
 * polynomial in its states and t.  The derivative u' is formed from the list.
 */
#ifndef THEORY_ODE_TAPE_H
#define THEORY_ODE_TAPE_H

#include "theory/ode.h"

enum operation { STATE, TIME, CONSTANT, SUM, DIFFERENCE, SCALED, PRODUCT };

struct node {
    enum operation operation;
    slong a, b; /* nodes; of STATE, a is the state; of CONSTANT and SCALED, b
                   is the constant */
    slong rate; /* the node of its derivative, or NO_RATE, or NOT_YET */
    int factor; /* of a product */
};

enum { NO_RATE = -1, NOT_YET = -2 };

enum map {
    UNKNOWN,
    INVERSE,
    EXPONENTIAL,
    LOGARITHM,
    LOGISTIC,
    HYPERBOLIC,
    SINE,
    COSINE,
    POWER
};

struct state {
    enum map map;
    slong node;     /* the node that is this state */
    slong of;       /* u, a node, unless UNKNOWN */
    slong factor;   /* the node F'(u) */
    slong exponent; /* of POWER: a constant */
    slong rate;     /* the node of its derivative */
};

/* Arrays grow by powers of two. */
struct ode {
    slong unknowns; /* the first states and the first nodes; t follows */
    slong nodes, states, constants;
    struct node *node;
    struct state *state;
    arb_struct *constant;
    int closed; /* the rates of all states are there */
};

/* Form the rates of the states that are no unknowns, once. */
void ode_close (struct ode *ode);

/* Set VALUE to F (U) for STATE, F no UNKNOWN; indeterminate where F has no
   value. */
void ode_map (arb_t value, const struct ode *ode, const struct state *state,
              const arb_t u, slong prec);

#endif
