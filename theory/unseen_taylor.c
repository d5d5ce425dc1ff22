/*
 * Derivatives of f(x) = p(x) (1 - p(x))^T, p(x) = C x^-a, at a rank X.
 *
 * With f(X (1+u)) = sum f_k u^k and w(u) = p(X (1+u)),
 * (1+u)(1-w) f' = -a (1 - (T+1) w) f.  Comparing powers of u,
 *
 *     (1-p)(k+1) f_{k+1} = -(k+a) f_k
 *         + sum_{i=1}^{k+1} p binom (1-a, i) (k+1-i) f_{k+1-i}
 *         + a (T+1) sum_{i=1}^{k+1} p binom (-a, i-1) f_{k+1-i},
 *
 * one scalar product for each coefficient.
 */
#include "theory/unseen_parts.h"

#include <math.h>

enum { WORDS = 128 }; /* two words: what scalar products like best */

/* The recurrence. */
struct taylor {
    slong known;    /* how many coefficients are known */
    arb_ptr pairs;  /* [2i-2] = p binom (1-a,i), [2i-1] = a(T+1) p binom... */
    arb_ptr values; /* [2k] = f_k, [2k+1] = k f_k */
    arb_t hit;      /* 1 / (1-p) */
};

/* Fill the pairs for i = 1 .. COUNT; 1-a = (d-n)/d and -a = -n/d. */
static void
weights (arb_ptr pairs, slong count, const arb_t p,
         const struct unseen_law *law)
{
    slong prec = law->prec, i;
    const fmpz *step = fmpq_denref (law->alpha);
    fmpz_t top, bottom, before;
    arb_ptr q = pairs, w = pairs + 1;

    fmpz_init (top);
    fmpz_init (before);
    fmpz_init_set (bottom, step);
    /* top = d (2-i) - n, bottom = d i, before = d (i-1) */
    fmpz_sub (top, step, fmpq_numref (law->alpha));
    arb_mul_fmpz (q, p, top, prec);
    arb_div_fmpz (q, q, bottom, prec);
    arb_add_ui (w, law->t, 1, prec);
    arb_mul (w, w, law->a, prec);
    arb_mul (w, w, p, prec);
    for (i = 2; i <= count; i++) {
        fmpz_sub (top, top, step);
        fmpz_set (before, bottom);
        fmpz_add (bottom, bottom, step);
        arb_mul_fmpz (q + 2, q, top, prec);
        arb_div_fmpz (q + 2, q + 2, bottom, prec);
        arb_mul_fmpz (w + 2, w, top, prec);
        arb_div_fmpz (w + 2, w + 2, before, prec);
        q += 2;
        w += 2;
    }
    fmpz_clear (top);
    fmpz_clear (bottom);
    fmpz_clear (before);
}

static void
init_taylor (struct taylor *taylor, slong count,
             const struct unseen_point *point, const struct unseen_law *law)
{
    taylor->known = 1;
    taylor->pairs = _arb_vec_init (2 * count);
    taylor->values = _arb_vec_init (2 * count);
    arb_init (taylor->hit);
    weights (taylor->pairs, count, point->p, law);
    arb_sub_ui (taylor->hit, point->p, 1, law->prec);
    arb_neg (taylor->hit, taylor->hit);
    arb_inv (taylor->hit, taylor->hit, law->prec);
    arb_set (taylor->values, point->f);
}

static void
clear_taylor (struct taylor *taylor, slong count)
{
    _arb_vec_clear (taylor->pairs, 2 * count);
    _arb_vec_clear (taylor->values, 2 * count);
    arb_clear (taylor->hit);
}

/* The next coefficient, to PREC bits. */
static void
next_coefficient (struct taylor *taylor, const struct unseen_law *law,
                  slong prec)
{
    slong k = taylor->known - 1;
    arb_ptr now = taylor->values + 2 * k;
    arb_t next;

    arb_init (next);
    arb_add_ui (next, law->a, (ulong) k, prec);
    arb_mul (next, next, now, prec);
    arb_neg (next, next);
    arb_dot (next, next, 0, taylor->pairs, 1, now + 1, -1, 2 * (k + 1), prec);
    arb_mul (now + 3, next, taylor->hit, prec);
    arb_div_ui (now + 2, now + 3, (ulong) (k + 1), prec);
    taylor->known++;
    arb_clear (next);
}

/* Round all balls of a vector to PREC bits. */
static void
round_all (arb_ptr balls, slong count, slong prec)
{
    slong i;

    for (i = 0; i < count; i++)
        arb_set_round (balls + i, balls + i, prec);
}

/* Add B_2j/(2j) f_{2j-1} POWER, POWER = X^(1-2j), found to PREC bits, to a SUM
   of WHOLE bits. */
static void
add_correction (arb_t sum, slong j, const arb_t coefficient, const arb_t power,
                slong whole, slong prec)
{
    arb_t part;
    fmpq_t number;

    arb_init (part);
    fmpq_init (number);
    bernoulli_fmpq_ui (number, (ulong) (2 * j));
    arb_mul (part, coefficient, power, prec);
    arb_mul_fmpz (part, part, fmpq_numref (number), prec);
    fmpz_mul_ui (fmpq_denref (number), fmpq_denref (number), (ulong) (2 * j));
    arb_div_fmpz (part, part, fmpq_denref (number), prec);
    arb_add (sum, sum, part, whole);
    arb_clear (part);
    fmpq_clear (number);
}

/*
 * B_2j/(2j)! f^(2j-1)(X) = B_2j/(2j) f_{2j-1} X^(1-2j).  The k-th coefficient
 * weighs about k!/(2 pi r X)^k of the first, and needs as many bits less; once
 * two words suffice, everything is rounded to two.
 */
void
unseen_corrections (arb_t sum, const struct unseen_point *point, slong terms,
                    slong radius, const struct unseen_law *law)
{
    slong count = 2 * terms, prec = law->prec, left = prec, k;
    double weight = 0, fall = log2 (M_PI / 32 * (double) radius)
                              + fmpz_dlog (point->rank) / M_LN2;
    struct taylor taylor;
    arb_t power, full;
    int wide = prec > WORDS;

    arb_init (power);
    arb_init (full);
    arb_set_fmpz (full, point->rank);
    arb_inv (power, full, prec);
    arb_zero (full);
    init_taylor (&taylor, count, point, law);
    for (k = 1; k < count; k++) {
        next_coefficient (&taylor, law, left);
        if (k % 2 == 1) {
            add_correction (full, (k + 1) / 2, taylor.values + 2 * k, power,
                            prec, left);
            arb_div_fmpz (power, power, point->rank, left);
            arb_div_fmpz (power, power, point->rank, left);
        }
        weight += log2 ((double) k) - fall;
        left = weight < -(double) prec
                   ? WORDS / 2
                   : FLINT_MAX (prec + (slong) weight, WORDS / 2);
        if (wide && left <= WORDS) {
            round_all (taylor.pairs, 2 * count, WORDS);
            round_all (taylor.values, 2 * (k + 1), WORDS);
            wide = 0;
        }
    }
    arb_swap (sum, full);
    clear_taylor (&taylor, count);
    arb_clear (power);
    arb_clear (full);
}
