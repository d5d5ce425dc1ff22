/*
 * d + 1 signed keys in R^d with the one relation sum c_x a_x = 0, c > 0.  The
 * gradient sum p_x a_x / (1 + e^m_x) of the cross-entropy vanishes exactly
 * when p_x / (1 + e^m_x) = l c_x for all x, and margins of a linear memory
 * are the m with sum c_x m_x = 0.  A linear map of the keys keeps c.
 */
#include <stdio.h>

#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/arrangement.h"

USES (quantity, memgd_three_token_margin);
USES (quantity, memgd_three_token_margin_minimum);
USES (quantity, memgd_three_token_error);
USES (quantity, memgd_three_token_least);

/* With r = p_y / (l c_y) at l and l + h: the quotients of e^m + 1 fall. */
static enum truth
stationarity (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("p l c", "p/(1 + (p/(l*c) - 1))", "l*c"),
                   identity_check ("p l c h",
                                   "(p/(l*c) - 1) - (p/((l + h)*c) - 1)",
                                   "p*h/(c*l*(l + h))"));
}

/* a_3 = -(c_1 a_1 + c_2 a_2) / c_3: the margins u, v, w of any w. */
static enum truth
relation (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a b c u v", "a*u + b*v + c*(-(a*u + b*v)/c)", "0");
}

/* An example: whole signed keys and the frequencies 6, 3, 2. */
struct example {
    const char *key[6];
};

static const struct example examples[] = {
    { { "4", "-3", "-5", "0", "3", "4" } },
    /* The decimals of the keys, times 10^9; the second token has the other
       class. */
    { { "802870929", "-596152842", "-999921918", "-12498218", "694693506",
        "719305933" } },
};

/* Set C to the relation of the three rows of KEYS, of positive sign; 0 when it
   has two signs. */
static int
set_relation (fmpz *c, const fmpz_mat_t keys)
{
    slong x;

    for (x = 0; x < 3; x++) {
        slong y = (x + 1) % 3, z = (x + 2) % 3;
        fmpz_mul (c + x, fmpz_mat_entry (keys, y, 0),
                  fmpz_mat_entry (keys, z, 1));
        fmpz_submul (c + x, fmpz_mat_entry (keys, y, 1),
                     fmpz_mat_entry (keys, z, 0));
    }
    if (fmpz_sgn (c) < 0)
        _fmpz_vec_neg (c, c, 3);
    return fmpz_sgn (c) > 0 && fmpz_sgn (c + 1) > 0 && fmpz_sgn (c + 2) > 0;
}

/* Set *LEAST to the least loss out of 6, 3, 2 over all cells. */
static int
least_lost (slong *least, const fmpz_mat_t keys)
{
    static const slong p[] = { 6, 3, 2 };
    char cell[8];
    ulong s;
    slong x;

    if (!arrangement_cells (cell, keys))
        return 0;
    *least = 11;
    for (s = 0; s < 8; s++) {
        slong lost = 0;
        for (x = 0; x < 3; x++)
            lost += (s >> x & 1) != 0 ? 0 : p[x];
        if (cell[s] && lost < *least)
            *least = lost;
    }
    return 1;
}

static enum truth
example_case (const struct example *example)
{
    fmpq *v = _fmpq_vec_init (8), *at = v, *value = v + 7;
    fmpz *c = _fmpz_vec_init (3);
    enum truth truth = UNDECIDED;
    slong x, least = 0;
    fmpz_mat_t keys;

    fmpz_mat_init (keys, 3, 2);
    for (x = 0; x < 6; x++)
        fmpz_set_str (fmpz_mat_entry (keys, x / 2, x % 2), example->key[x],
                      10);
    fmpq_set_si (at, 6, 1);
    fmpq_set_si (at + 1, 3, 1);
    fmpq_set_si (at + 2, 2, 1);
    if (set_relation (c, keys) && least_lost (&least, keys)) {
        for (x = 0; x < 3; x++)
            fmpq_set_fmpz (at + 3 + x, c + x);
        truth = DISPROVED;
        if (quantity_eval_exact (value, &memgd_three_token_error_quantity, at)
                == EVALUATED
            && fmpz_equal_si (fmpq_numref (value), 5)
            && fmpz_equal_si (fmpq_denref (value), 11)
            && quantity_eval_exact (value, &memgd_three_token_least_quantity,
                                    at)
                   == EVALUATED
            && fmpz_equal_si (fmpq_numref (value), least) && least == 2
            && fmpz_equal_si (fmpq_denref (value), 11))
            truth = PROVED;
    }
    fmpz_mat_clear (keys);
    _fmpz_vec_clear (c, 3);
    _fmpq_vec_clear (v, 8);
    return truth;
}

static enum truth
example_cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (example_case (examples), example_case (examples + 1));
}

/* Where p_x = c_x (1 + E_x) and prod E_x^{c_x} = 1 the multiplier is 1 and
   the margins are log E_x: choices of small integers. */
static enum truth
known_margins (struct certificate *certificate)
{
    /* Exponents k_x of 2 with sum c_x k_x = 0. */
    static const slong
        c[][3] = { { 1, 1, 1 }, { 1, 2, 1 }, { 3, 1, 2 }, { 2, 5, 4 } },
        k[][3] = { { 3, -1, -2 }, { 2, 1, -4 }, { 1, 1, -2 }, { 3, -2, 1 } };
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (7);
    arb_t log2, expected, found;
    slong i, x;

    (void) certificate;
    arb_init (log2);
    arb_init (expected);
    arb_init (found);
    arb_const_log2 (log2, 256);
    for (i = 0; i < 4; i++) {
        for (x = 0; x < 3; x++) {
            fmpq_set_si (v + x, 2, 1);
            fmpq_pow_si (v + x, v + x, k[i][x]);
            fmpq_add_si (v + x, v + x, 1);
            fmpq_mul_si (v + x, v + x, c[i][x]);
            fmpq_set_si (v + 3 + x, c[i][x], 1);
        }
        for (x = 0; x < 3; x++) {
            fmpq_set_si (v + 6, x + 1, 1);
            arb_mul_si (expected, log2, k[i][x], 256);
            truth = weaker (
                truth, evaluate_point (
                           found, &memgd_three_token_margin_quantity, v, 40)
                           ? is_near (found, expected, 30)
                           : UNDECIDED);
            truth = weaker (
                truth,
                evaluate_point (
                    found, &memgd_three_token_margin_minimum_quantity, v, 40)
                    ? is_near (found, expected, 30)
                    : UNDECIDED);
        }
    }
    arb_clear (log2);
    arb_clear (expected);
    arb_clear (found);
    _fmpq_vec_clear (v, 7);
    return truth;
}

static const struct step steps[] = {
    { "stationarity",
      "p_x/(1 + e^{m_x}) = \\lambda c_x for m_x = \\log (p_x/(\\lambda c_x) - "
      "1), which falls strictly as \\lambda grows: so does \\sum_x c_x m_x, "
      "from \\infty to -\\infty on (0, \\min_x p_x/c_x)",
      "derived here", BY_ALGEBRA, stationarity, NULL },
    { "relation",
      "with a_3 = -(c_1 a_1 + c_2 a_2)/c_3 every w has \\sum_x c_x a_x w = 0: "
      "not all margins are positive, and only p and c matter",
      "derived here", BY_ALGEBRA, relation, NULL },
    { "known margins",
      "p_x = c_x (1 + 2^{k_x}), \\sum_x c_x k_x = 0: the margins are k_x "
      "\\log 2, to 30 digits by both routes, in 4 cases",
      "derived here", BY_INTERVALS, known_margins, NULL },
    { "examples",
      "p = (6, 3, 2)/11, two triples of rational keys: error 5/11 at the "
      "minimum, 2/11 over all cells of the arrangement",
      "derived here", BY_RATIONALS, example_cases, NULL },
};

PROOF (memgd_three_token_margin) = { STEPS (steps) };
