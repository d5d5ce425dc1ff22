/*
 * Decimals: reading parameters as exact rationals, and printing balls so that
 * every printed digit is right.
 */
#ifndef VALIDATE_DECIMAL_H
#define VALIDATE_DECIMAL_H

#include "theory/quantity.h"

/* Why a text is not a number. */
enum decimal_status { DECIMAL_READ, DECIMAL_MALFORMED, DECIMAL_TOO_LONG };

/*
 * Read TEXT exactly: [+-]digits[.digits][e[+-]digits], p/q, or b^n with
 * integers.  At most 10^4 characters, decimal exponents and powers below 10^5,
 * no blanks, no locale.  VALUE is unchanged unless DECIMAL_READ.
 */
enum decimal_status decimal_read (fmpq_t value, const char *text);

/* Where a rounding goes. */
enum rounding { HALF_EVEN, DOWNWARD, UPWARD };

/*
 * A new string with the rational VALUE or the dyadic END rounded to DIGITS > 0
 * significant digits; null when its decimal exponent exceeds 10^7.  Free it
 * with free.
 */
char *decimal_from_fmpq (const fmpq_t value, slong digits, enum rounding);
char *decimal_from_arf (const arf_t end, slong digits, enum rounding);

/*
 * A new string with the correct rounding of every number in BALL to DIGITS
 * significant digits when they all agree; null when they do not.
 */
char *decimal_from_ball (const arb_t ball, slong digits);

/* A new string "[lower, upper]" that encloses BALL, DIGITS digits an end. */
char *decimal_enclosure (const arb_t ball, slong digits);

/*
 * Set *TEXT to QUANTITY at AT, correctly rounded to DIGITS significant digits,
 * and BALL to the enclosure behind it.  The exact rational decides ties where
 * there is one.  EVALUATED; on UNABLE *TEXT is null or an enclosure; on
 * OUT_OF_DOMAIN and TOO_LARGE it is null.  Free *TEXT with free.
 */
enum evaluation decimal_predict (char **text, arb_t ball,
                                 const struct quantity *quantity,
                                 const fmpq *at, slong digits, slong max_prec);

#endif
