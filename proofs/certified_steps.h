/*
 * That a quantity is what the worst function keeps after some gradient steps:
 * it is attained, and a certified bound is hardly larger.
 */
#ifndef PROOFS_CERTIFIED_STEPS_H
#define PROOFS_CERTIFIED_STEPS_H

#include "proofs/proof.h"
#include "theory/quantity.h"

/* What is bounded at the last point: f - f*, or |g|^2. */
enum left { VALUE_LEFT, GRADIENT_LEFT };

struct steps_case {
    const char *at;    /* the point of the quantity, as "2 17/10" */
    const char *steps; /* the sizes, as "17/10 17/10" */
    const slong *kept; /* multipliers for those who have no csdp */
    slong count;       /* see worst_case_bound */
};

/*
 * In each of the N cases: is what LEFT names at most QUANTITY + 10^-7, when
 * |x_0 - x*| = 1 at most?  Puts one record a case under LABEL.
 */
enum truth certified_steps (const struct quantity *quantity, enum left left,
                            const struct steps_case *cases, int n,
                            struct certificate *certificate,
                            const char *label);

/* The same from the records. */
enum truth certified_steps_recheck (const struct quantity *quantity,
                                    enum left left,
                                    const struct steps_case *cases, int n,
                                    const struct certificate *certificate,
                                    const char *label);

struct teleports_case {
    const char *at; /* the point of the quantity */
    slong steps;
    const slong *kept;
    slong count;
};

/*
 * In each of the N cases: do so many steps of size 1 with teleports in
 * between leave at most QUANTITY + 10^-7?  With LONGEST, as in
 * worst_case_teleported: at most QUANTITY?
 */
enum truth certified_teleports (const struct quantity *quantity, int longest,
                                const struct teleports_case *cases, int n,
                                struct certificate *certificate,
                                const char *label);
enum truth certified_teleports_recheck (const struct quantity *quantity,
                                        int longest,
                                        const struct teleports_case *cases,
                                        int n,
                                        const struct certificate *certificate,
                                        const char *label);

#endif
