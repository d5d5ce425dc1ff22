/*
 * Rational functions as short texts, "1 - (1 - x)^3/(x*y)", parsed once and
 * evaluated in whichever arithmetic a proof needs.
 *
 *     sum     = [ "-" ] product { ( "+" | "-" ) product }
 *     product = power { ( "*" | "/" ) power }
 *     power   = atom [ "^" [ "-" ] integer ]
 *     atom    = integer | variable | "(" sum ")"
 *
 * Exponents are at most 999; blanks are free.
 */
#ifndef PROOFS_EXPRESSION_H
#define PROOFS_EXPRESSION_H

#include "theory/flint.h"

struct expression;

enum { EXPRESSION_VARIABLES = 8 };

/*
 * Parse TEXT over VARIABLES (words with blanks between, at most eight).  Null
 * when it is malformed or names another variable; to be freed by
 * expression_clear.
 */
struct expression *expression_parse (const char *text, const char *variables);

/* Free EXPRESSION; null is allowed. */
void expression_clear (struct expression *expression);

/* Set VALUE to the value AT (one rational a variable); 0 on a division by
   zero, else 1. */
int expression_fmpq (fmpq_t value, const struct expression *expression,
                     const fmpq *at);

/* Set VALUE to an enclosure of the value AT, working with PREC bits. */
void expression_arb (arb_t value, const struct expression *expression,
                     arb_srcptr at, slong prec);

/*
 * Set VALUE to the rational function in the first generators of CONTEXT; 0 on
 * a division by the zero function, else 1.
 */
int expression_mpoly_q (fmpz_mpoly_q_t value,
                        const struct expression *expression,
                        const fmpz_mpoly_ctx_t context);

/* Set VALUE to EXPRESSION as a polynomial in its one variable; 0 when it is
   none, for it divides by one. */
int expression_poly (fmpq_poly_t value, const struct expression *expression);

#endif
