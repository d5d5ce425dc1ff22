/*
 * The losses of many classes under gradient flow, added up: class k of c has
 * the frequency pi_k = 1/(k H_c) and, at time t, the loss ell_c (pi_k t) of
 * theory/margin.h.
 */
#ifndef THEORY_ZIPF_LOSS_H
#define THEORY_ZIPF_LOSS_H

#include "theory/flint.h"
#include "theory/quantity.h"

struct zipf_loss {
    const fmpz *classes;      /* c >= 2 */
    const fmpq *time;         /* t >= 0 */
    const fmpz *first, *last; /* 1 <= first <= last <= c */
};

/* Set SUM to that of pi_k ell_c (pi_k t) over first <= k <= last: by theory/
   smooth_sum.h, and term by term. */
void zipf_loss_sum (arb_t sum, const struct zipf_loss *which, slong prec);
void zipf_loss_plain (arb_t sum, const struct zipf_loss *which, slong prec);

/* Set MASS to the sum of pi_k. */
void zipf_loss_mass (arb_t mass, const struct zipf_loss *which, slong prec);

/* Ball operations of both, about. */
double zipf_loss_work (const struct zipf_loss *which, slong prec);
double zipf_loss_plain_work (const struct zipf_loss *which);

/*
 * The classes and the time at a point of the axes ZIPF_LOSS_AXES; and, at it,
 * set MEAN to the mean loss of their samples, SUM one of the two above.
 */
#define ZIPF_LOSS_AXES "c first last t"
#define ZIPF_LOSS_DOMAIN                           \
    "integer c >= 2, integer 1 <= first <= last, " \
    "integer last <= c, t >= 0"
struct zipf_loss zipf_loss_at (const fmpq *at);
typedef void zipf_loss_adder (arb_t sum, const struct zipf_loss *which,
                              slong prec);
enum evaluation zipf_loss_mean (arb_t mean, const fmpq *at,
                                zipf_loss_adder *sum, slong prec);

#endif
