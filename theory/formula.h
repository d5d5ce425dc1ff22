/*
 * Formulas as text: read into expression trees of FLINT (fexpr), evaluated in
 * balls, printed for TeX, PARI and mpmath.
 *
 *     formula  = sum [ relation sum { relation sum } ]      (a condition)
 *     sum      = [ "-" ] product { ("+" | "-") product }
 *     product  = power { ("*" | "/") power }
 *     power    = primary [ "^" signed-power ]       (to the right; -x^2 =
 * -(x^2)) primary  = number | name | name "(" arguments ")" | "(" formula ")"
 *     relation = "<" | "<=" | ">" | ">=" | "=" | "!="
 *
 * A number is exact: 3, 0.25 (one quarter), 1e-3.  A name is a parameter, a
 * constant (pi, e, euler_gamma ...) or a bound variable of sum, product,
 * integral.  The functions, with their domains, are in one table in formula.c.
 * Nothing else is understood: a formula is data, never code.
 */
#ifndef THEORY_FORMULA_H
#define THEORY_FORMULA_H

#include <stdio.h>

#include "theory/quantity.h"

struct formula; /* opaque: a tree and the names of its parameters */

/* Where and why a text is no formula: LINE and COLUMN count from 1, columns
   in bytes; WHY is one line without the position. */
struct formula_error {
    size_t line, column;
    char why[256];
};

/*
 * Read LENGTH bytes at TEXT, in which the words of AXES are parameters, or
 * return null and fill ERROR.  LINE and COLUMN say where TEXT begins in its
 * file.  Depth, length and the number of nodes are bounded.  Free the result
 * with formula_free.
 */
struct formula *formula_read (const char *text, size_t length,
                              const char *axes, size_t line, size_t column,
                              struct formula_error *error);
void formula_free (struct formula *formula);

/* Is it a condition (a relation at its root), or a number? */
int formula_is_condition (const struct formula *formula);

/*
 * Set BALL to an enclosure of FORMULA at AT (one rational for each axis) with
 * PREC bits.  UNABLE with an indeterminate ball where it is not defined or not
 * decided at this precision (a division by a ball with 0, a logarithm of one
 * that is not certainly positive); OUT_OF_DOMAIN where that is certain.
 */
enum evaluation formula_ball (arb_t ball, const struct formula *formula,
                              const fmpq *at, slong prec);

/* The same where the parameters are balls: for inequalities over boxes.  BALL
   encloses the values at all points of the box. */
enum evaluation formula_box (arb_t ball, const struct formula *formula,
                             arb_srcptr box, slong prec);

/* The exact value where it is rational and found by rational arithmetic:
   EVALUATED, else UNABLE. */
enum evaluation formula_exact (fmpq_t value, const struct formula *formula,
                               const fmpq *at);

/* Print FORMULA: what others read.  Parameters keep their names. */
void formula_write_latex (FILE *out, const struct formula *formula);
void formula_write_pari (FILE *out, const struct formula *formula);
void formula_write_mpmath (FILE *out, const struct formula *formula);
void formula_write_text (FILE *out, const struct formula *formula);

/*
 * A quantity whose ball and exact value are FORMULA's: sets QUANTITY, which
 * borrows FORMULA, AXES, DOMAIN and TEX.
 */
void formula_quantity (struct quantity *quantity,
                       const struct formula *formula, const char *axes,
                       const char *domain, const char *tex);

#endif
