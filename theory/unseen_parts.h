/* What the files theory/unseen_*.c share. */
#ifndef THEORY_UNSEEN_PARTS_H
#define THEORY_UNSEEN_PARTS_H

#include "theory/flint.h"

/*
 * How the sum is cut, chosen in doubles: nothing is proved with these numbers,
 * every choice gives an enclosure.  Ranks before FIRST are bounded, ranks from
 * FIRST on are added one by one.  Those from START on are left to Euler and
 * Maclaurin with TERMS corrections and discs of relative radius RADIUS/64; no
 * TERMS, no ranks are left.
 */
struct unseen_plan {
    double a, above_one;                    /* alpha, alpha - 1 */
    double log_total, log_draws, log_items; /* natural logarithms */
    double log_mass;                        /* of the answer, roughly */
    slong first, start, terms, radius;
    double cost; /* in ball operations; infinite if out of reach */
};

void unseen_make_plan (struct unseen_plan *plan, const fmpq_t alpha,
                       const fmpz *items, const fmpz_t draws, slong prec);

/* T p(x), roughly. */
double unseen_argument (double x, const struct unseen_plan *plan);

/* The law with PREC bits; T is a ball too. */
struct unseen_law {
    const fmpq *alpha;
    const fmpz *draws;
    arb_t a, c, t;
    slong prec;
};

/* A rank with p and f there. */
struct unseen_point {
    fmpz_t rank;
    arb_t p, f;
};

/*
 * Set AREA to int f(x) dx from LOW to HIGH, or to infinity where HIGH is null
 * and alpha > 1.
 */
void unseen_area (arb_t area, const struct unseen_point *low,
                  const struct unseen_point *high,
                  const struct unseen_law *law);

/* Set SUM to sum_{j=1}^{terms} B_2j/(2j)! f^(2j-1) at POINT; RADIUS/64 is the
   relative radius where f is tame, which says how the terms fall. */
void unseen_corrections (arb_t sum, const struct unseen_point *point,
                         slong terms, slong radius,
                         const struct unseen_law *law);

#endif
