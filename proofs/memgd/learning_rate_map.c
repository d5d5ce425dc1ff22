/*
 * The map of steps to accuracy over the released grid: 900 integers at
 * irrational parameters.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_learning_rate_map);
USES (quantity, memgd_steps_to_accuracy);

enum { SIZES = 10, ALIGNS = 9 };

/* Columns of the map, computed apart from this program. */
static const struct {
    int odds, align;
    slong steps[SIZES];
} columns[] = {
    { 6, 0, { 63, 38, 23, 14, 9, 6, 4, 3, 2, 2 } },
    { 6, 4, { 147, 88, 53, 32, 19, 12, 7, 4, 3, 3 } },
    { 6, 8, { 752, 451, 270, 162, 97, 58, 35, 21, 13, 3 } },
    { 0, 0, { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 } },
    { 0, 1, { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 } },
    { 0, 2, { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 } },
    { 0, 3, { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 } },
    { 0, 4, { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 } },
    { 0, 5, { 12, 8, 5, 4, 3, 2, 2, 2, 2, 4 } },
    { 0, 7, { 52, 32, 19, 12, 7, 5, 3, 2, 6, 4 } },
    { 0, 8, { 112, 67, 41, 25, 15, 9, 6, 2, 10, 8 } },
    { 9, 0, { 519, 311, 187, 112, 67, 40, 24, 15, 9, 8 } },
};
enum { COLUMNS = sizeof columns / sizeof *columns };

static enum truth
table (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t steps;
    char at[32];
    int i, j;

    (void) certificate;
    fmpq_init (steps);
    for (i = 0; i < COLUMNS; i++)
        for (j = 0; j < SIZES; j++) {
            snprintf (at, sizeof at, "%d %d %d", columns[i].odds, j,
                      columns[i].align);
            fmpq_set_si (steps, columns[i].steps[j], 1);
            truth =
                weaker (truth, evaluates_to (&memgd_learning_rate_map_quantity,
                                             at, steps));
        }
    fmpq_clear (steps);
    return truth;
}

/* Set AT to rationals within 2^-40, relatively, of the parameters. */
static void
nearest (fmpq *at, int odds, int rate, int align)
{
    arb_t x, ten;
    arf_t middle;

    arb_init (x);
    arb_init (ten);
    arf_init (middle);
    arb_set_ui (ten, 10);
    arb_set_si (x, 2 * odds - 9);
    arb_div_ui (x, x, 18, 100);
    arb_pow (x, ten, x, 100);
    arb_neg (x, x);
    arb_exp (x, x, 100);
    arb_add_ui (x, x, 1, 100);
    arb_inv (x, x, 100);
    arf_set_round (middle, arb_midref (x), 40, ARF_RND_NEAR);
    arf_get_fmpq (at, middle);
    fmpq_set_si (at + 1, 9 + align, 18);
    arb_set_si (x, 2 * rate - 9);
    arb_div_ui (x, x, 9, 100);
    arb_pow (x, ten, x, 100);
    arf_set_round (middle, arb_midref (x), 40, ARF_RND_NEAR);
    arf_get_fmpq (at + 2, middle);
    arb_clear (x);
    arb_clear (ten);
    arf_clear (middle);
}

/* The whole map is that of parameters rounded to 40 bits, with 1 exactly where
   corr p < q. */
static enum truth
rounded (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (8), *at = v, *index = v + 3, *one = v + 6;
    int i, j, k;

    (void) certificate;
    for (i = 0; i < SIZES; i++)
        for (j = 0; j < SIZES; j++)
            for (k = 0; k < ALIGNS; k++) {
                nearest (at, i, j, k);
                fmpq_set_si (index, i, 1);
                fmpq_set_si (index + 1, j, 1);
                fmpq_set_si (index + 2, k, 1);
                if (quantity_eval_exact (
                        one, &memgd_learning_rate_map_quantity, index)
                        != EVALUATED
                    || quantity_eval_exact (
                           one + 1, &memgd_steps_to_accuracy_quantity, at)
                           != EVALUATED)
                    truth = weaker (truth, UNDECIDED);
                else if (!fmpq_equal (one, one + 1))
                    truth = DISPROVED;
                fmpq_sub_si (one + 1, at, 1);
                fmpq_neg (one + 1, one + 1);
                fmpq_div (one + 1, one + 1, at);
                if (fmpq_is_one (one) != (fmpq_cmp (at + 1, one + 1) < 0))
                    truth = DISPROVED;
            }
    _fmpq_vec_clear (v, 8);
    return truth;
}

/* corr = 1: the sum of the margins does not move, m_1 = -m_2. */
static enum truth
aligned (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("x p q s t",
                           "2*x*(p*s - 1*q*t) + 2*x*(q*t - 1*p*s)", "0");
}

static const struct step steps[] = {
    { "table", "120 integers of the map, computed apart from this program",
      "as recalled of the released code; derived here", BY_INTERVALS, table,
      NULL },
    { "rounded parameters",
      "all 900 integers are certain, are those of parameters rounded to 40 "
      "bits, and are 1 exactly where \\rho < (1-p)/p",
      "derived here", BY_INTERVALS, rounded, NULL },
    { "aligned",
      "\\rho = 1: m_1 + m_2 = 0 at all times, never are both positive: the "
      "999 that the released code shows there is no number of steps",
      "released code of arXiv 2402.18724 (as recalled)", BY_ALGEBRA, aligned,
      NULL },
};

PROOF (memgd_learning_rate_map) = { STEPS (steps) };
