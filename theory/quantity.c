#include "theory/quantity.h"

#include "theory/domain.h"

#include <math.h>

slong
bits_for_digits (slong digits)
{
    /* 3.3219281 > log2 (10). */
    return (slong) ((double) digits * 3.3219281) + 3;
}

int
goal_met (const arb_t ball, struct goal goal)
{
    slong bits = bits_for_digits (goal.digits);

    if (!arb_is_finite (ball))
        return 0;
    if (goal.kind == RELATIVE)
        return arb_rel_accuracy_bits (ball) >= bits;
    return mag_cmp_2exp_si (arb_radref (ball), -bits) <= 0;
}

double
quantity_work_limit (void)
{
    return 1e10;
}

/* Does the estimate for PREC bits exceed the limit?  A product of PREC bits
   costs about (PREC / 64)^1.5 of a 64-bit one. */
static int
too_large (const struct quantity *quantity, const fmpq *at, slong prec)
{
    double words = (double) prec / 64, work;

    if (quantity->work != NULL)
        work = quantity->work (at, prec);
    else if (quantity->work_of != NULL)
        work = quantity->work_of (quantity, at, prec);
    else
        return 0;
    if (words < 1)
        words = 1;
    return !(work * words * sqrt (words) <= quantity_work_limit ());
}

/* The worst accuracy in bits among N balls: what is still missing decides the
   next precision. */
static slong
missing_bits (arb_srcptr balls, slong n, struct goal goal)
{
    slong bits = bits_for_digits (goal.digits), worst = 0, i;

    for (i = 0; i < n; i++) {
        slong have = 0;
        if (goal_met (balls + i, goal))
            continue;
        if (arb_is_finite (balls + i)) {
            if (goal.kind == RELATIVE)
                have = arb_rel_accuracy_bits (balls + i);
            else
                have = -MAG_EXP (arb_radref (balls + i)) < 0
                           ? 0
                           : (slong) -MAG_EXP (arb_radref (balls + i));
        }
        if (have < 0)
            have = 0;
        worst = FLINT_MAX (worst, FLINT_MAX (bits - have, 1));
    }
    return worst;
}

static enum evaluation
enclose (arb_t ball, const struct quantity *quantity, const fmpq *at,
         slong prec)
{
    if (quantity->ball != NULL)
        return quantity->ball (ball, at, prec);
    return quantity->ball_of (ball, quantity, at, prec);
}

/*
 * Call EVALUATE with rising precision until all N balls meet GOAL.  A first
 * shortfall is repaired by what was missing; from then on the precision
 * doubles, so that a quantity which cannot be decided ends at MAX_PREC.
 */
static enum evaluation
refine (arb_ptr balls, const struct quantity *quantity, const fmpq *at,
        const fmpq *last, slong n, struct goal goal, slong max_prec)
{
    slong bits = bits_for_digits (goal.digits), prec, missing;
    int first = 1;
    arb_ptr trial = _arb_vec_init (n);
    enum evaluation outcome = UNABLE;

    _arb_vec_indeterminate (balls, n);
    /* A goal beyond the bound cannot be met: one cheap enclosure is shown. */
    prec = bits + 24;
    if (bits > max_prec)
        prec = FLINT_MIN (max_prec, 256);
    prec = FLINT_MAX (FLINT_MIN (prec, max_prec), 2);
    for (;;) {
        slong i;
        if (too_large (quantity, at, prec)) {
            outcome = first ? TOO_LARGE : UNABLE;
            break;
        }
        if (quantity->curve != NULL && last != NULL)
            outcome = quantity->curve (trial, at, last, n, prec);
        else
            outcome = enclose (trial, quantity, at, prec);
        if (outcome != EVALUATED && outcome != UNABLE)
            break;
        for (i = 0; i < n; i++)
            if (first
                || mag_cmp (arb_radref (trial + i), arb_radref (balls + i))
                       < 0)
                arb_set (balls + i, trial + i);
        missing = missing_bits (balls, n, goal);
        if (missing == 0) {
            outcome = EVALUATED;
            break;
        }
        if (outcome == UNABLE || prec >= max_prec || bits > max_prec) {
            outcome = UNABLE;
            break;
        }
        prec = FLINT_MIN (first ? FLINT_MIN (prec + missing + 32, 2 * prec)
                                : 2 * prec,
                          max_prec);
        first = 0;
    }
    _arb_vec_clear (trial, n);
    return outcome;
}

/* Inside the domain, as the quantity's own text has it? */
static int
inside (const struct quantity *quantity, const fmpq *at)
{
    const char *clause;
    size_t length;

    return domain_check (quantity->domain, quantity->axes, at, &clause,
                         &length)
           == INSIDE;
}

enum evaluation
quantity_eval (arb_t ball, const struct quantity *quantity, const fmpq *at,
               struct goal goal, slong max_prec)
{
    arb_indeterminate (ball);
    if (!inside (quantity, at))
        return OUT_OF_DOMAIN;
    return refine (ball, quantity, at, NULL, 1, goal, max_prec);
}

/* Replace the last axis of AT by VALUE in POINT, which has COUNT entries. */
static void
move_last (fmpq *point, const fmpq *at, int count, const fmpq *value)
{
    int i;

    for (i = 0; i < count - 1; i++)
        fmpq_set (point + i, at + i);
    fmpq_set (point + count - 1, value);
}

enum evaluation
quantity_eval_curve (arb_ptr balls, const struct quantity *quantity,
                     const fmpq *at, const fmpq *last, slong n,
                     struct goal goal, slong max_prec)
{
    int count = axis_count (quantity->axes), j;
    enum evaluation outcome = EVALUATED;
    fmpq point[MAX_AXES];
    slong i;

    for (j = 0; j < count; j++)
        fmpq_init (point + j);
    _arb_vec_indeterminate (balls, n);
    for (i = 0; i < n && outcome == EVALUATED; i++) {
        move_last (point, at, count, last + i);
        if (!inside (quantity, point))
            outcome = OUT_OF_DOMAIN;
        else if (quantity->curve == NULL)
            outcome =
                refine (balls + i, quantity, point, NULL, 1, goal, max_prec);
    }
    if (outcome == EVALUATED && quantity->curve != NULL && n > 0)
        outcome = refine (balls, quantity, at, last, n, goal, max_prec);
    for (j = 0; j < count; j++)
        fmpq_clear (point + j);
    return outcome;
}

enum evaluation
quantity_eval_exact (fmpq_t value, const struct quantity *quantity,
                     const fmpq *at)
{
    if (!inside (quantity, at))
        return OUT_OF_DOMAIN;
    if (quantity->exact == NULL && quantity->exact_of == NULL)
        return UNABLE;
    if (too_large (quantity, at, 64))
        return TOO_LARGE;
    return quantity->exact != NULL ? quantity->exact (value, at)
                                   : quantity->exact_of (value, quantity, at);
}

enum evaluation
ball_from_exact (arb_t ball, quantity_exact *exact, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq_t value;

    fmpq_init (value);
    outcome = exact (value, at);
    if (outcome == EVALUATED)
        arb_set_fmpq (ball, value, prec);
    else
        arb_indeterminate (ball);
    fmpq_clear (value);
    return outcome;
}

int
fmpq_get_index (slong *value, const fmpq *rational)
{
    if (!fmpz_is_one (fmpq_denref (rational))
        || !fmpz_fits_si (fmpq_numref (rational)))
        return 0;
    *value = fmpz_get_si (fmpq_numref (rational));
    return 1;
}
