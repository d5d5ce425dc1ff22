#include "proofs/evaluate.h"

#include "theory/domain.h"

#include <string.h>

enum { MAX_BITS = 1 << 14, WORD = 64 };

enum truth
weaker (enum truth a, enum truth b)
{
    return a < b ? a : b;
}

enum truth
is_positive (const arb_t x)
{
    if (arb_is_positive (x))
        return PROVED;
    return arb_is_nonpositive (x) ? DISPROVED : UNDECIDED;
}

enum truth
is_at_most (const arb_t a, const arb_t b)
{
    if (arb_le (a, b))
        return PROVED;
    return arb_gt (a, b) ? DISPROVED : UNDECIDED;
}

enum truth
is_near (const arb_t a, const arb_t b, slong digits)
{
    arb_t gap, bound;
    enum truth truth = UNDECIDED;

    arb_init (gap);
    arb_init (bound);
    arb_sub (gap, a, b, MAX_BITS);
    arb_abs (gap, gap);
    arb_set_si (bound, 10);
    arb_pow_ui (bound, bound, (ulong) digits, 2 * bits_for_digits (digits));
    arb_inv (bound, bound, 2 * bits_for_digits (digits));
    if (!arb_is_finite (a) || !arb_is_finite (b))
        truth = UNDECIDED;
    else if (!arb_overlaps (a, b))
        truth = DISPROVED;
    else if (arb_lt (gap, bound))
        truth = PROVED;
    arb_clear (gap);
    arb_clear (bound);
    return truth;
}

/* Set POINT from the words of TEXT, COUNT of them; 0 when they are not. */
static int
read_point (fmpq *point, int count, const char *text)
{
    char word[WORD];
    int i;

    if (axis_count (text) != count)
        return 0;
    for (i = 0; i < count; i++) {
        axis_name (word, sizeof word, text, i);
        if (strlen (word) + 1 >= sizeof word
            || fmpq_set_str (point + i, word, 10) != 0)
            return 0;
    }
    return 1;
}

int
evaluate_point (arb_t ball, const struct quantity *quantity, const fmpq *at,
                slong digits)
{
    struct goal goal = { digits, RELATIVE };

    if (quantity_eval (ball, quantity, at, goal, MAX_BITS) == EVALUATED)
        return 1;
    /* What vanishes has no relative accuracy. */
    goal.kind = ABSOLUTE;
    return quantity_eval (ball, quantity, at, goal, MAX_BITS) == EVALUATED;
}

int
evaluate_at (arb_t ball, const struct quantity *quantity, const char *at,
             slong digits)
{
    int count = axis_count (quantity->axes), good;
    fmpq *point = _fmpq_vec_init (count);

    good = read_point (point, count, at)
           && evaluate_point (ball, quantity, point, digits);
    _fmpq_vec_clear (point, count);
    return good;
}

/* The exact value, where the quantity has one, must be VALUE. */
static enum truth
exactly (const struct quantity *quantity, const char *at, const fmpq_t value)
{
    int count = axis_count (quantity->axes);
    fmpq *point = _fmpq_vec_init (count + 1);
    enum truth truth = PROVED;

    if (read_point (point, count, at)
        && quantity_eval_exact (point + count, quantity, point) == EVALUATED)
        truth = fmpq_equal (point + count, value) ? PROVED : DISPROVED;
    _fmpq_vec_clear (point, count + 1);
    return truth;
}

enum truth
evaluates_to (const struct quantity *quantity, const char *at,
              const fmpq_t value)
{
    arb_t ball;
    enum truth truth = UNDECIDED;

    arb_init (ball);
    if (evaluate_at (ball, quantity, at, 30))
        truth = arb_contains_fmpq (ball, value) ? exactly (quantity, at, value)
                                                : DISPROVED;
    arb_clear (ball);
    return truth;
}

enum truth
evaluates_to_all (const struct quantity *quantity,
                  const struct rational_value *values, size_t count)
{
    enum truth truth = PROVED;
    fmpq_t value;
    size_t i;

    fmpq_init (value);
    for (i = 0; i < count; i++) {
        fmpq_set_si (value, values[i].num, values[i].den);
        truth = weaker (truth, evaluates_to (quantity, values[i].at, value));
    }
    fmpq_clear (value);
    return truth;
}

enum truth
evaluates_near (const struct quantity *quantity, const char *at,
                const arb_t ball, slong digits)
{
    arb_t own;
    enum truth truth = UNDECIDED;

    arb_init (own);
    if (evaluate_at (own, quantity, at, digits + 2))
        truth = is_near (own, ball, digits);
    arb_clear (own);
    return truth;
}

enum truth
evaluates_alike (const struct quantity *quantity, const struct quantity *other,
                 const char *at, slong digits)
{
    enum truth truth = UNDECIDED;
    arb_t ball;

    arb_init (ball);
    if (evaluate_at (ball, other, at, digits + 2))
        truth = evaluates_near (quantity, at, ball, digits);
    arb_clear (ball);
    return truth;
}

enum truth
evaluates_below (const struct quantity *small, const char *small_at,
                 const struct quantity *large, const char *large_at)
{
    enum truth truth = UNDECIDED;
    arb_t a, b;

    arb_init (a);
    arb_init (b);
    if (evaluate_at (a, small, small_at, 20)
        && evaluate_at (b, large, large_at, 20)) {
        arb_sub (b, b, a, MAX_BITS);
        truth = is_positive (b);
    }
    arb_clear (a);
    arb_clear (b);
    return truth;
}
