/* Sums over N tokens of frequencies p proportional to 1 / x, x from 1. */
#ifndef THEORY_MEAN_LOSS_H
#define THEORY_MEAN_LOSS_H

#include "theory/quantity.h"

/* Set LOSS to a token's loss, TAU being its frequency times time, among M =
   CLASSES classes. */
typedef enum evaluation token_loss (arb_t loss, const fmpq_t tau,
                                    const fmpq_t classes, slong prec);

/* Set OUT to sum p LOSS (p t) over the N tokens of AT = "N M t"; what LOSS
   returns other than EVALUATED is returned. */
enum evaluation mean_loss (arb_t out, token_loss *loss, const fmpq *at,
                           slong prec);

/* Ball operations of that sum at AT. */
double mean_loss_work (const fmpq *at, slong prec);

#endif
