/*
 * Formulas as text: read into trees, evaluated in balls, printed for TeX, PARI
 * and mpmath.
 *
 *     formula  = sum { relation sum }               (with one: a condition)
 *     sum      = [ "-" ] product { ( "+" | "-" ) product }
 *     product  = power { ( "*" | "/" ) power }
 *     power    = primary [ "^" [ "-" ] power ]  (to the right; -x^2 = -(x^2))
 *     primary  = number | name | name "(" arguments ")" | "(" sum ")"
 *     relation = "<" | "<=" | ">" | ">=" | "=" | "!="
 *
 * A number is exact: 3, 0.25 (one quarter), 1e-3.  A name is a parameter, a
 * constant (pi, e, euler_gamma, catalan) or the variable of
 *
 *     sum (k, a, b, f)   product (k, a, b, f)   integral (x, a, b, f)
 *
 * of f over the integers from a to b (none when b < a), or between a and b.
 * The functions, with their domains, are in one table in formula_functions.c.
 * Powers are real: x^y wants x > 0 unless y is a whole number; x^0 is 1 for
 * all x.  Nothing else is understood: a formula is data, never code.
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
 * with formula_free; null is allowed there.
 */
struct formula *formula_read (const char *text, size_t length,
                              const char *axes, size_t line, size_t column,
                              struct formula_error *error);
void formula_free (struct formula *formula);

/* A relation of a condition; NO_RELATION stands before its first side. */
enum formula_relation {
    NO_RELATION,
    LESS_THAN,
    AT_MOST_THAT,
    GREATER_THAN,
    AT_LEAST_THAT,
    EQUAL_TO,
    OTHER_THAN
};

/* How many relations FORMULA has: 0 for a number. */
int formula_relations (const struct formula *formula);
/* Relation number I from 0. */
enum formula_relation formula_relation (const struct formula *formula, int i);

/* Is it a condition (a relation at its root), or a number? */
int formula_is_condition (const struct formula *formula);

/*
 * Set BALL to an enclosure of FORMULA at AT (one rational for each axis) with
 * PREC bits.  UNABLE with a ball that encloses, or an indeterminate one, where
 * no larger PREC can help; OUT_OF_DOMAIN where it is certainly not defined;
 * TOO_LARGE where the work is.  A condition has the value 1 where it holds, 0
 * where not, and the ball [0, 1] where PREC bits do not decide.
 */
enum evaluation formula_ball (arb_t ball, const struct formula *formula,
                              const fmpq *at, slong prec);

/*
 * The same where the parameters are balls: for inequalities over boxes.  BALL
 * encloses the values at all points of the box; it is indeterminate where
 * FORMULA is not certainly defined at all of them.
 */
enum evaluation formula_box (arb_t ball, const struct formula *formula,
                             arb_srcptr box, slong prec);

/*
 * The same for the difference of the sides of relation number I of a
 * condition, the larger minus the smaller: the relation holds where BALL is
 * positive (or not negative, when equality is allowed).  For = and != the
 * right side minus the left.
 */
enum evaluation formula_gap (arb_t ball, const struct formula *formula, int i,
                             arb_srcptr box, slong prec);
enum evaluation formula_gap_at (arb_t ball, const struct formula *formula,
                                int i, const fmpq *at, slong prec);

/*
 * Set GRADIENT (one ball for each parameter) to an enclosure of the
 * derivatives of that difference on BOX; indeterminate where they are not
 * known to exist.
 */
void formula_gap_gradient (arb_ptr gradient, const struct formula *formula,
                           int i, arb_srcptr box, slong prec);

/* The exact value where it is rational and found by rational arithmetic or by
   algebra (sqrt (2)^2): EVALUATED, else UNABLE.  A condition has none. */
enum evaluation formula_exact (fmpq_t value, const struct formula *formula,
                               const fmpq *at);

/* Does the condition FORMULA hold at AT?  OPEN when MAX_PREC bits and algebra
   do not decide; *OUTCOME then says why, else it is EVALUATED. */
enum formula_truth { FORMULA_FAILS, FORMULA_OPEN, FORMULA_HOLDS };
enum formula_truth formula_decide (enum evaluation *outcome,
                                   const struct formula *formula,
                                   const fmpq *at, slong max_prec);

/* Print FORMULA: what others read.  Parameters keep their names; the text
   reads back to the same tree. */
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

/*
 * Set TREE to FORMULA in the symbols of FLINT: numbers as integers and Div, a
 * difference as Add and Neg, a quotient as one Div, ranges as Sum (f, For (k,
 * a, b)), a chain as And of relations.  A name that is one of FLINT's symbols
 * has an empty group {} at its end; functions that FLINT does not know keep
 * their names.  The formula itself is kept as nodes, compiled for evaluation
 * in balls.
 */
#ifndef __cplusplus
void formula_get_fexpr (fexpr_t tree, const struct formula *formula);
#endif

/* Are these trees of A and B equal?  (0.5 and 1/2 are, x + y and y + x are
   not.) */
int formula_equal (const struct formula *a, const struct formula *b);

/* The names of all functions and constants, one blank between, for people. */
void formula_vocabulary (FILE *out);

#endif
