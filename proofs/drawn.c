#include "proofs/drawn.h"

#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

struct draws {
    fmpq_t sum;
    const fmpq *a;
    slong n;
};

/* Add the square at one sequence of points 0, 1, 2 halves, times its
   probability. */
static void
add_draw (const slong *sequence, void *data)
{
    struct draws *draws = data;
    fmpq *v = _fmpq_vec_init (3), *sum = v, *weight = v + 1, *part = v + 2;
    slong i;

    fmpq_set_si (weight, 1, 1);
    for (i = 0; i < draws->n; i++) {
        fmpq_mul_si (part, draws->a + i, sequence[i]);
        fmpq_add (sum, sum, part);
        fmpq_set_si (part, sequence[i] == 1 ? 4 : 1, 6);
        fmpq_mul (weight, weight, part);
    }
    fmpq_div_2exp (sum, sum, 1);
    fmpq_mul (sum, sum, sum);
    fmpq_addmul (draws->sum, sum, weight);
    _fmpq_vec_clear (v, 3);
}

void
drawn_square (fmpq_t mean, const fmpq *a, slong n)
{
    struct draws draws = { .a = a, .n = n };

    fmpq_init (draws.sum);
    enumerate_sequences (3, n, add_draw, &draws);
    fmpq_set (mean, draws.sum);
    fmpq_clear (draws.sum);
}

enum truth
drawn_check (void)
{
    fmpq *v = _fmpq_vec_init (3), *one = v, *mean = v + 1, *third = v + 2;
    enum truth truth;

    fmpq_set_si (one, 1, 1);
    fmpq_set_si (third, 1, 3);
    drawn_square (mean, one, 1);
    truth = fmpq_equal (mean, third) ? PROVED : DISPROVED;
    _fmpq_vec_clear (v, 3);
    /* The mean itself: 2/3 of 1/2 and 1/6 of 1; and from sums S of weights and
       Q of their squares, Q E x^2 + (S^2 - Q) (E x)^2. */
    return weaker (
        truth,
        weaker (identity_check ("x", "x*(2/3)/2 + x/6", "x/2"),
                identity_check ("S Q", "Q/3 + (S^2 - Q)/4", "S^2/4 + Q/12")));
}
