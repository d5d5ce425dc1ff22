/* The published routine on Booth's quadratic: its steps die out. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_booth_routine);
USES (quantity, teleport_booth_routine_residual);

enum { PREC = 256 };

/* In eigenvectors of 18 and 2, g = (a, b): G = a^2 + b^2, q = (18 a, 2 b), and
   the residual is (16 a b)^2 / G^3. */
static enum truth
residual (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "a b",
        "((18*a^2 + 2*b^2)/(a^2 + b^2)^2*a - 18*a/(a^2 + b^2))^2 + ((18*a^2 + "
        "2*b^2)/(a^2 + b^2)^2*b - 2*b/(a^2 + b^2))^2",
        "(16*a*b)^2/(a^2 + b^2)^3");
}

/* That of the start, exactly: g = (9, -18), q = (-54, -108), q.g = 1458, G =
   405. */
static enum truth
start (struct certificate *certificate)
{
    enum truth truth;
    fmpq *v = _fmpq_vec_init (4), *x = v, *y = v + 1, *ratio = v + 2,
         *square = v + 3;

    (void) certificate;
    fmpq_set_si (square, 405, 1);
    fmpq_set_si (ratio, 1458, 405);
    fmpq_mul_si (x, ratio, 9);
    fmpq_add_si (x, x, 54);
    fmpq_mul_si (y, ratio, -18);
    fmpq_add_si (y, y, 108);
    fmpq_div (x, x, square);
    fmpq_div (y, y, square);
    fmpq_mul (x, x, x);
    fmpq_addmul (x, y, y);
    truth = evaluates_to (&teleport_booth_routine_residual_quantity,
                          "10 4/5 0", x);
    _fmpq_vec_clear (v, 4);
    return truth;
}

/* From 450 to 1000 steps neither it nor the gradient moves by 10^-7 of itself,
   while it is above 17/10 of the tolerance. */
static enum truth
stands (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t early, late;

    (void) certificate;
    arb_init (early);
    arb_init (late);
    if (evaluate_at (early, &teleport_booth_routine_residual_quantity,
                     "10 4/5 450", 30)
        && evaluate_at (late, &teleport_booth_routine_residual_quantity,
                        "10 4/5 1000", 30)) {
        /* 1 - 10^13 |early - late|. */
        arb_sub (early, early, late, PREC);
        arb_abs (early, early);
        arb_mul_ui (early, early, UWORD (10000000000000), PREC);
        arb_sub_ui (early, early, 1, PREC);
        arb_neg (early, early);
        truth = is_positive (early);
        arb_mul_ui (late, late, 10000000, PREC);
        arb_sub_ui (late, late, 17, PREC);
        truth = weaker (truth, is_positive (late));
    }
    arb_clear (early);
    arb_clear (late);
    return truth;
}

static const struct step steps[] = {
    { "residual",
      "with g = (a, b) in eigenvectors it is (16 a b)^2/(a^2+b^2)^3: nought "
      "only on an axis",
      "derived here", BY_ALGEBRA, residual, NULL },
    { "start", "at the start it is the quantity's, in rationals",
      "derived here", BY_RATIONALS, start, NULL },
    { "stands",
      "from 450 to 1000 steps it moves by less than 10^{-13}, at more than "
      "1.7 times the tolerance",
      "derived here", BY_INTERVALS, stands, NULL },
};

PROOF (teleport_booth_stall) = { STEPS (steps) };
