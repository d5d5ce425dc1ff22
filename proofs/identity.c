#include "proofs/identity.h"

#include "proofs/expression.h"
#include "theory/domain.h"

#include <stdint.h>

/* The next of a fixed sequence of 31-bit numbers (Knuth's MMIX constants). */
static slong
next_number (uint64_t *state)
{
    *state = *state * UINT64_C (6364136223846793005)
             + UINT64_C (1442695040888963407);
    return (slong) (*state >> 33);
}

/* Sample LEFT - RIGHT: as identity_sample. */
static enum truth
sample (const struct expression *left, const struct expression *right,
        int variables, int points)
{
    fmpq *at = _fmpq_vec_init (variables + 2), *a = at + variables, *b = a + 1;
    uint64_t state = 1;
    int agreed = 0, tries, i, differ = 0;

    for (tries = 0; tries < 4 * points && agreed < points && !differ;
         tries++) {
        for (i = 0; i < variables; i++) {
            slong numerator = next_number (&state) - (1 << 30);
            fmpq_set_si (at + i, numerator,
                         (ulong) next_number (&state) % 10000 + 1);
        }
        if (!expression_fmpq (a, left, at) || !expression_fmpq (b, right, at))
            continue;
        differ = !fmpq_equal (a, b);
        agreed += !differ;
    }
    _fmpq_vec_clear (at, variables + 2);
    if (differ)
        return DISPROVED;
    return agreed == points ? PROVED : UNDECIDED;
}

/* Is LEFT - RIGHT the zero function? */
static enum truth
decide (const struct expression *left, const struct expression *right,
        int variables)
{
    fmpz_mpoly_ctx_t context;
    fmpz_mpoly_q_t a, b;
    enum truth truth = UNDECIDED;

    fmpz_mpoly_ctx_init (context, variables, ORD_LEX);
    fmpz_mpoly_q_init (a, context);
    fmpz_mpoly_q_init (b, context);
    if (expression_mpoly_q (a, left, context)
        && expression_mpoly_q (b, right, context)) {
        fmpz_mpoly_q_sub (a, a, b, context);
        truth = fmpz_mpoly_q_is_zero (a, context) ? PROVED : DISPROVED;
    }
    fmpz_mpoly_q_clear (a, context);
    fmpz_mpoly_q_clear (b, context);
    fmpz_mpoly_ctx_clear (context);
    return truth;
}

/* Parse both sides and compare them, by algebra too when EXACT. */
static enum truth
compare (const char *variables, const char *left, const char *right,
         int points, int exact)
{
    struct expression *l = expression_parse (left, variables),
                      *r = expression_parse (right, variables);
    int n = axis_count (variables);
    enum truth truth = UNDECIDED;

    if (l != NULL && r != NULL) {
        truth = sample (l, r, n, points);
        /* A difference at a point is a fact; agreement needs algebra. */
        if (exact && truth == PROVED && decide (l, r, n) != PROVED)
            truth = UNDECIDED;
    }
    expression_clear (l);
    expression_clear (r);
    return truth;
}

enum truth
identity_check (const char *variables, const char *left, const char *right)
{
    return compare (variables, left, right, 5, 1);
}

enum truth
identity_sample (const char *variables, const char *left, const char *right,
                 int points)
{
    return compare (variables, left, right, points, 0);
}
