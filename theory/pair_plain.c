#include "theory/pair_plain.h"

void
pair_plain_start (struct pair_plain *plain, const fmpq *at, slong prec)
{
    arb_t corr;

    arb_init (corr);
    arb_init (plain->p);
    arb_init (plain->q);
    arb_init (plain->up);
    arb_init (plain->across);
    arb_init (plain->x);
    arb_init (plain->y);
    arb_set_fmpq (plain->p, at, prec);
    arb_sub_ui (plain->q, plain->p, 1, prec);
    arb_neg (plain->q, plain->q);
    arb_set_fmpq (corr, at + 1, prec);
    arb_set_fmpq (plain->up, at + 2, prec);
    arb_mul_2exp_si (plain->up, plain->up, 1);
    arb_mul (corr, corr, plain->up, prec);
    arb_add (plain->across, plain->up, corr, prec);
    arb_sub (plain->up, plain->up, corr, prec);
    plain->prec = prec;
    arb_clear (corr);
}

void
pair_plain_clear (struct pair_plain *plain)
{
    arb_clear (plain->p);
    arb_clear (plain->q);
    arb_clear (plain->up);
    arb_clear (plain->across);
    arb_clear (plain->x);
    arb_clear (plain->y);
}

void
pair_plain_margin (arb_t m, const struct pair_plain *plain, int i)
{
    if (i == 0)
        arb_add (m, plain->x, plain->y, plain->prec);
    else
        arb_sub (m, plain->x, plain->y, plain->prec);
    arb_mul_2exp_si (m, m, -1);
}

/* s = (1 - tanh (m/2)) / 2. */
void
pair_plain_step (struct pair_plain *plain)
{
    slong prec = plain->prec;
    arb_t push[2], sum;
    int i;

    arb_init (sum);
    for (i = 0; i < 2; i++) {
        arb_init (push[i]);
        pair_plain_margin (push[i], plain, i);
        arb_mul_2exp_si (push[i], push[i], -1);
        arb_tanh (push[i], push[i], prec);
        arb_sub_ui (push[i], push[i], 1, prec);
        arb_mul_2exp_si (push[i], push[i], -1);
        arb_neg (push[i], push[i]);
        arb_mul (push[i], push[i], i == 0 ? plain->p : plain->q, prec);
    }
    arb_add (sum, push[0], push[1], prec);
    arb_addmul (plain->x, plain->up, sum, prec);
    arb_sub (sum, push[0], push[1], prec);
    arb_addmul (plain->y, plain->across, sum, prec);
    arb_clear (push[0]);
    arb_clear (push[1]);
    arb_clear (sum);
}

void
pair_plain_loss (arb_t loss, const struct pair_plain *plain)
{
    arb_t m;
    int i;

    arb_init (m);
    arb_zero (loss);
    for (i = 0; i < 2; i++) {
        pair_plain_margin (m, plain, i);
        arb_neg (m, m);
        arb_exp (m, m, plain->prec);
        arb_log1p (m, m, plain->prec);
        arb_addmul (loss, m, i == 0 ? plain->p : plain->q, plain->prec);
    }
    arb_clear (m);
}
