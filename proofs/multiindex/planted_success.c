/*
 * Greedy matching on a q x q table whose entries are positive with chance 1/2
 * and in any order with the same chance.  Counting gives polynomials F_j, the
 * law of records exponential variables E_j / j^2, partial fractions the sum:
 * three ways that are held against each other and against all cases.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, multiindex_planted_success);
USES (quantity, multiindex_planted_learnt);
USES (quantity, multiindex_planted_count);

enum { TABLE = 9, BY_POLYNOMIALS = 10, BY_FRACTIONS = 100 };

/* A table whose entries are being put in order. */
struct table {
    slong q, positive, place[TABLE]; /* the positive places, in order */
    slong ways[4];                   /* orders by their number of picks */
};

/* How many picks does the order of places leave? */
static slong
picks (const struct table *table)
{
    slong i, rows = 0, columns = 0, n = 0;

    for (i = 0; i < table->positive; i++) {
        slong row = 1L << table->place[i] / table->q;
        slong column = 1L << table->place[i] % table->q;
        if ((rows & row) == 0 && (columns & column) == 0) {
            rows |= row;
            columns |= column;
            n++;
        }
    }
    return n;
}

/* Go through all orders of the places from FROM on. */
static void
all_orders (struct table *table, slong from)
{
    slong i;

    if (from == table->positive)
        table->ways[picks (table)]++;
    for (i = from; i < table->positive; i++) {
        slong first = table->place[from];
        table->place[from] = table->place[i];
        table->place[i] = first;
        all_orders (table, from + 1);
        table->place[i] = table->place[from];
        table->place[from] = first;
    }
}

/* All orders of the positive entries of one sign pattern. */
static void
one_pattern (const slong *member, void *data)
{
    fmpq *chance = data; /* of 0 .. 3 picks; and q after them */
    struct table table = { 0 };
    fmpq_t part;
    slong i, size;
    fmpz_t orders;

    fmpz_init (orders);
    fmpq_init (part);
    table.q = fmpz_get_si (fmpq_numref (chance + 4));
    size = table.q * table.q;
    for (i = 0; i < size; i++)
        if (member[i])
            table.place[table.positive++] = i;
    all_orders (&table, 0);
    fmpz_fac_ui (orders, (ulong) table.positive);
    fmpz_mul_2exp (orders, orders, (ulong) size);
    for (i = 0; i < 4; i++) {
        fmpq_set_si (part, table.ways[i], 1);
        fmpq_div_fmpz (part, part, orders);
        fmpq_add (chance + i, chance + i, part);
    }
    fmpz_clear (orders);
    fmpq_clear (part);
}

/* q = 1, 2, 3: 2^(q^2) patterns of signs and all orders. */
static enum truth
all_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq *chance = _fmpq_vec_init (5);
    char at[32];
    slong q, m;

    (void) certificate;
    for (q = 1; q <= 3; q++) {
        for (m = 0; m < 4; m++)
            fmpq_zero (chance + m);
        fmpq_set_si (chance + 4, q, 1);
        enumerate_subsets (q * q, one_pattern, chance);
        for (m = 0; m < 4; m++) {
            snprintf (at, sizeof at, "%ld %ld", (long) q, (long) m);
            truth = weaker (truth,
                            evaluates_to (&multiindex_planted_count_quantity,
                                          at, chance + m));
        }
        snprintf (at, sizeof at, "%ld", (long) q);
        truth =
            weaker (truth, evaluates_to (&multiindex_planted_success_quantity,
                                         at, chance + q));
    }
    _fmpq_vec_clear (chance, 5);
    return truth;
}

/* Set F to (1+x)^N. */
static void
binomials (fmpq_poly_t f, slong n)
{
    fmpq_poly_zero (f);
    fmpq_poly_set_coeff_si (f, 0, 1);
    fmpq_poly_set_coeff_si (f, 1, 1);
    fmpq_poly_pow (f, f, (ulong) n);
}

/* The chance of at least m picks as F_q (1) / 2^(q^2). */
static enum truth
by_counting (slong q, slong m)
{
    fmpq_poly_t f, power;
    fmpq_t value;
    fmpz_t one;
    char at[32];
    slong j;
    enum truth truth;

    fmpq_poly_init (f);
    fmpq_poly_init (power);
    fmpq_init (value);
    fmpz_init_set_ui (one, 1);
    binomials (f, (q - m) * (q - m));
    for (j = q - m + 1; j <= q; j++) {
        binomials (power, 2 * j - 2);
        fmpq_poly_mul (f, f, power);
        fmpq_poly_integral (f, f);
        fmpq_poly_scalar_mul_si (f, f, j * j);
    }
    fmpq_poly_evaluate_fmpz (value, f, one);
    fmpq_div_2exp (value, value, (ulong) (q * q));
    snprintf (at, sizeof at, "%ld %ld", (long) q, (long) m);
    truth = evaluates_to (&multiindex_planted_learnt_quantity, at, value);
    fmpq_poly_clear (f);
    fmpq_poly_clear (power);
    fmpq_clear (value);
    fmpz_clear (one);
    return truth;
}

static enum truth
counting (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong q, m;

    (void) certificate;
    for (q = 1; q <= BY_POLYNOMIALS; q++)
        for (m = 0; m <= q; m++)
            truth = weaker (truth, by_counting (q, m));
    return truth;
}

/* (j-1)^2 of the j^2 - 1 places left lie outside of the row and the column,
   and the chances of one table are those of the numbers of places. */
static enum truth
places (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("j", "(j-1)^2 + (2*j-2)", "j^2 - 1"),
                   identity_check ("j", "(2*j-2) + (j-1)^2 + 1", "j^2"));
}

/* Set C to prod_{l != i} l^2 / (l^2 - i^2), a <= l <= q. */
static void
residue (fmpq_t c, slong a, slong q, slong i)
{
    fmpq_t factor;
    slong l;

    fmpq_init (factor);
    fmpq_one (c);
    for (l = a; l <= q; l++)
        if (l != i) {
            fmpq_set_si (factor, l * l, 1);
            fmpq_mul (c, c, factor);
            fmpq_set_si (factor, (l - i) * (l + i), 1);
            fmpq_div (c, c, factor);
        }
    fmpq_clear (factor);
}

/*
 * Is sum_i c_i i^2 prod_{l != i} (l^2 + s) = prod_l l^2?  Both sides have a
 * degree below the number of factors in s; at s = -i^2 one term is left, and
 * with c_i from the product they are equal: so this asks whether the sum of
 * the c_i 2^(-i^2), c_i from the products themselves, is the quantity.
 */
static enum truth
by_fractions (slong q, slong m)
{
    fmpq_t sum, c;
    char at[32];
    slong i, a = q - m + 1;
    enum truth truth;

    fmpq_init (sum);
    fmpq_init (c);
    fmpq_one (sum);
    for (i = a; i <= q; i++) {
        residue (c, a, q, i);
        fmpq_div_2exp (c, c, (ulong) (i * i));
        fmpq_sub (sum, sum, c);
    }
    snprintf (at, sizeof at, "%ld %ld", (long) q, (long) m);
    truth = evaluates_to (&multiindex_planted_learnt_quantity, at, sum);
    if (m == q) {
        snprintf (at, sizeof at, "%ld", (long) q);
        truth =
            weaker (truth, evaluates_to (&multiindex_planted_success_quantity,
                                         at, sum));
    }
    fmpq_clear (sum);
    fmpq_clear (c);
    return truth;
}

static enum truth
fractions (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong q, m;

    (void) certificate;
    for (q = 1; q <= BY_FRACTIONS; q++)
        truth = weaker (truth, by_fractions (q, q));
    for (q = 2; q <= 12; q++)
        for (m = 1; m < q; m++)
            truth = weaker (truth, by_fractions (q, m));
    return truth;
}

/* The binomial coefficients C and D of i and of 0, from q to q + 1. */
static enum truth
ratios (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("q i C D",
                           "(C*(2*q+1)*(2*q+2)/((q+1-i)*(q+1+i)))"
                           " / (D*(2*q+1)*(2*q+2)/(q+1)^2)",
                           "C/D*(q+1)^2/((q+1)^2 - i^2)");
}

/* None is learnt: all q^2 signs are negative. */
static enum truth
none (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t value;
    char at[32];
    slong q;

    (void) certificate;
    fmpq_init (value);
    for (q = 1; q <= 40; q++) {
        fmpq_set_si (value, 1, 2);
        fmpq_pow_si (value, value, q * q);
        snprintf (at, sizeof at, "%ld 0", (long) q);
        truth =
            weaker (truth, evaluates_to (&multiindex_planted_count_quantity,
                                         at, value));
    }
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "all cases",
      "q = 1, 2, 3: over all 2^{q^2} signs and all orders of the positive "
      "entries, the picks have the law that the quantity says",
      "derived here", BY_RATIONALS, all_cases, NULL },
    { "places",
      "a pick leaves (j-1)^2 of the j^2 - 1 other places, 2j - 2 are gone",
      "derived here", BY_ALGEBRA, places, NULL },
    { "counting",
      "F_j(x) = j^2 \\int_0^x (1+t)^{2j-2} F_{j-1}(t) dt gives the exact "
      "chance of m picks, F_q(1)/2^{q^2}, for all m \\le q \\le 10",
      "derived here", BY_RATIONALS, counting, NULL },
    { "partial fractions",
      "P(\\sum_{i=a}^q E_i/i^2 > \\log 2) = \\sum_i 2^{-i^2} \\prod_{l \\ne "
      "i} "
      "l^2/(l^2-i^2) is the exact value for a = 1, q \\le 100, and for all a "
      "\\le q \\le 12",
      "derived here", BY_RATIONALS, fractions, NULL },
    { "next direction",
      "\\binom{2q+2}{q+1+i}/\\binom{2q+2}{q+1} is "
      "\\binom{2q}{q+i}/\\binom{2q}{q} times (q+1)^2/((q+1)^2-i^2), for all q "
      "and i: what the product gains",
      "derived here", BY_ALGEBRA, ratios, NULL },
    { "none", "none is learnt with probability 2^{-q^2}, exactly, q \\le 40",
      "derived here", BY_RATIONALS, none, NULL },
};

PROOF (multiindex_planted_success) = { STEPS (steps) };
