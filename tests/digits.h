/* Reference numbers that were cut, not rounded, after their last digit. */
#ifndef TESTS_DIGITS_H
#define TESTS_DIGITS_H

#include "theory/flint.h"

#include <stdlib.h>
#include <string.h>

/* Does BALL lie in [v, v + one unit of the last digit], for the positive
   decimal v = "12.34" or "4.5e-6"? */
static inline int
digits_begin (const arb_t ball, const char *decimal)
{
    const char *dot = strchr (decimal, '.'), *e = strchr (decimal, 'e');
    size_t length = e != NULL ? (size_t) (e - decimal) : strlen (decimal);
    slong scale = e != NULL ? atol (e + 1) : 0;
    char digits[100];
    size_t i, n = 0;
    int inside;
    arb_t low, high, unit;
    fmpz_t whole;

    for (i = 0; i < length && n + 1 < sizeof digits; i++)
        if (decimal[i] != '.')
            digits[n++] = decimal[i];
    digits[n] = '\0';
    if (dot != NULL)
        scale -= (slong) (length - (size_t) (dot - decimal) - 1);
    arb_init (low);
    arb_init (high);
    arb_init (unit);
    fmpz_init (whole);
    arb_set_si (unit, 10);
    arb_pow_ui (unit, unit, (ulong) labs (scale), 400);
    if (scale < 0)
        arb_inv (unit, unit, 400);
    fmpz_set_str (whole, digits, 10);
    arb_mul_fmpz (low, unit, whole, 400);
    arb_add (high, low, unit, 400);
    inside = arb_rel_accuracy_bits (ball) > 40 && !arb_lt (ball, low)
             && arb_lt (ball, high);
    arb_clear (low);
    arb_clear (high);
    arb_clear (unit);
    fmpz_clear (whole);
    return inside;
}

#endif
