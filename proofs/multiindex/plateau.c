/*
 * Given the learnt coordinates, a term with another one has mean nought: E
 * He_k = 0 for k > 0.  So the best link keeps the other terms, and the rest
 * has the squared length of those: E He_j He_k = k! (j = k), coordinate by
 * coordinate.
 */
#include "proofs/evaluate.h"
#include "theory/hermite.h"
#include "theory/plateau_targets.h"

#include <stdio.h>

USES (quantity, multiindex_plateau);

/* Set MEAN to E He_j He_k, by the moments of the normal law. */
static void
product_mean (fmpz_t mean, slong j, slong k)
{
    slong i;
    fmpz_poly_t p, q;
    fmpz_t c, moment;

    fmpz_poly_init (p);
    fmpz_poly_init (q);
    fmpz_init (c);
    fmpz_init (moment);
    hermite_polynomial (p, j);
    hermite_polynomial (q, k);
    fmpz_poly_mul (p, p, q);
    fmpz_zero (mean);
    fmpz_one (moment);
    for (i = 0; i < fmpz_poly_length (p); i += 2) {
        fmpz_poly_get_coeff_fmpz (c, p, i);
        fmpz_addmul (mean, c, moment);
        fmpz_mul_si (moment, moment, i + 1);
    }
    fmpz_poly_clear (p);
    fmpz_poly_clear (q);
    fmpz_clear (c);
    fmpz_clear (moment);
}

/* Set MEAN to E of the product of two terms, coefficients left out; 0 when it
   would not be rational. */
static int
pair_mean (fmpq_t mean, const struct plateau_term *a,
           const struct plateau_term *b)
{
    slong d;
    fmpz_t c, norm;

    fmpz_init (c);
    fmpz_init (norm);
    fmpq_one (mean);
    for (d = 0; d < 3; d++) {
        product_mean (c, a->degree[d], b->degree[d]);
        fmpq_mul_fmpz (mean, mean, c);
        fmpz_fac_ui (norm, (ulong) a->degree[d]);
        if (a->degree[d] == b->degree[d])
            fmpq_div_fmpz (mean, mean, norm);
    }
    fmpz_clear (c);
    fmpz_clear (norm);
    for (d = 0; d < 3; d++)
        if (a->degree[d] != b->degree[d])
            return fmpq_is_zero (mean);
    return 1;
}

/* Is TERM kept by the mean given the first LEARNT coordinates?  Its other
   factors have the mean E He_0 He_k. */
static int
kept (const struct plateau_term *term, slong learnt)
{
    slong d;
    int answer = 1;
    fmpz_t mean;

    fmpz_init (mean);
    for (d = learnt; d < 3; d++) {
        product_mean (mean, 0, term->degree[d]);
        answer = answer && !fmpz_is_zero (mean);
    }
    fmpz_clear (mean);
    return answer;
}

static enum truth
one (slong number, slong learnt)
{
    const struct plateau_target *target = plateau_target (number);
    enum truth truth = PROVED;
    slong i, j;
    char at[48];
    fmpq_t sum, mean, c;

    fmpq_init (sum);
    fmpq_init (mean);
    fmpq_init (c);
    for (i = 0; i < target->terms; i++)
        for (j = 0; j < target->terms; j++) {
            if (kept (target->term + i, learnt)
                || kept (target->term + j, learnt))
                continue;
            if (!pair_mean (mean, target->term + i, target->term + j))
                truth = UNDECIDED;
            fmpq_set_si (
                c, target->term[i].numerator * target->term[j].numerator, 200);
            fmpq_addmul (sum, c, mean);
        }
    snprintf (at, sizeof at, "%ld %ld", (long) number, (long) learnt);
    truth =
        weaker (truth, evaluates_to (&multiindex_plateau_quantity, at, sum));
    fmpq_clear (sum);
    fmpq_clear (mean);
    fmpq_clear (c);
    return truth;
}

static enum truth
moments (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong number, learnt;

    (void) certificate;
    for (number = 1; number <= PLATEAU_TARGETS; number++)
        for (learnt = 0; learnt <= plateau_target (number)->directions;
             learnt++)
            truth = weaker (truth, one (number, learnt));
    return truth;
}

static const struct step steps[] = {
    { "moments",
      "conditional means and squared lengths of the terms of six targets, by "
      "the moments of the normal law: all 20 plateaus",
      "derived here", BY_RATIONALS, moments, NULL },
};

PROOF (multiindex_plateau) = { STEPS (steps) };
