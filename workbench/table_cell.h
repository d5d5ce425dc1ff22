/*
 * One number of a table, as a paper prints it.  Whatever the style, the
 * interval that a reader takes from the text contains the whole ball.
 */
#ifndef WORKBENCH_TABLE_CELL_H
#define WORKBENCH_TABLE_CELL_H

#include "theory/flint.h"

enum style {
    STYLE_ROUNDED,     /* 1.2346: every digit is right */
    STYLE_UNCERTAINTY, /* 1.2346(2): within 2 units of the last digit */
    STYLE_PREFIX,      /* 1.234[5, 7]: from 1.2345 to 1.2347 */
    STYLE_INTERVAL     /* [1.2345, 1.2347] */
};

/*
 * A new string with BALL in STYLE, or null when it is not finite, is beyond
 * 10^(10^11), or, in STYLE_ROUNDED, does not settle the digits.  At most
 * DIGITS significant digits, fewer where the radius has reached two.  An
 * exponent stands at the end, of both ends where there are two:
 * "1.20(3)e-07", "[1.2, 1.5]e-07".  Free it with free.
 *
 * STYLE_UNCERTAINTY "(0)" is an exact number.  STYLE_PREFIX is a number alone
 * when it is exact, and an interval when its ends begin differently.
 */
char *cell_text (const arb_t ball, enum style style, slong digits);

/*
 * BALL for programs: *MIDDLE is its midpoint to DIGITS significant digits and
 * *RADIUS, of three, so large that the two contain BALL.  1, with two strings
 * to be freed; or 0 as cell_text has it, with two nulls.
 */
int cell_pair (char **middle, char **radius, const arb_t ball, slong digits);

#endif
