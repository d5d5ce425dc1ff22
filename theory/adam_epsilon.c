#include "theory/adam_epsilon.h"

#include "theory/margin.h"

/* Diagonal and other entries move away from each other: encloses, as
   adam_move and margin_wrong do. */
void
adam_epsilon_margins (arb_ptr u, const fmpq *at, const fmpq *k, slong count,
                      enum adam_convention convention, slong prec)
{
    slong steps = 0, i;
    fmpq_t others;
    struct adam adam;
    struct adam_state right, wrong;
    arb_t margin, mass, g;

    fmpq_init (others);
    arb_init (margin);
    arb_init (mass);
    arb_init (g);
    adam_init (&adam, at + EPSILON_RATE, at + EPSILON_BETA1,
               at + EPSILON_BETA2, at + EPSILON_VALUE, convention, prec);
    adam_state_init (&right);
    adam_state_init (&wrong);
    arb_set_fmpq (mass, at + EPSILON_MASS, prec);
    fmpq_sub_si (others, at + EPSILON_CLASSES, 1);
    for (i = 0; i < count; i++) {
        for (; fmpz_cmp_si (fmpq_numref (k + i), steps) > 0; steps++) {
            margin_wrong (g, margin, at + EPSILON_CLASSES, prec);
            arb_mul (g, g, mass, prec);
            adam_next (&adam);
            adam_move (&wrong, &adam, g);
            arb_mul_fmpz (g, g, fmpq_numref (others), prec);
            adam_move (&right, &adam, g);
            arb_add (margin, right.moved, wrong.moved, prec);
        }
        arb_set (u + i, margin);
    }
    adam_state_clear (&right);
    adam_state_clear (&wrong);
    adam_clear (&adam);
    arb_clear (margin);
    arb_clear (mass);
    arb_clear (g);
    fmpq_clear (others);
}

double
adam_epsilon_work (const fmpq *at, slong prec)
{
    (void) prec;
    return 2 * adam_work (fmpz_get_d (fmpq_numref (at + EPSILON_STEPS)));
}
