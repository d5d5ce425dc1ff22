#include "proofs/one_hot_matrix.h"

/* Set the shares to the softmax of each column. */
static void
set_shares (struct one_hot_matrix *model)
{
    slong j, k;
    arb_t sum;

    arb_init (sum);
    for (k = 0; k < model->c; k++) {
        arb_zero (sum);
        for (j = 0; j < model->c; j++) {
            arb_exp (arb_mat_entry (model->shares, j, k),
                     arb_mat_entry (model->weights, j, k), model->prec);
            arb_add (sum, sum, arb_mat_entry (model->shares, j, k),
                     model->prec);
        }
        for (j = 0; j < model->c; j++)
            arb_div (arb_mat_entry (model->shares, j, k),
                     arb_mat_entry (model->shares, j, k), sum, model->prec);
    }
    arb_clear (sum);
}

/* Set G to df/dw_jk. */
static void
derivative (arb_t g, const struct one_hot_matrix *model, slong j, slong k)
{
    arb_set (g, arb_mat_entry (model->shares, j, k));
    if (j == k)
        arb_sub_ui (g, g, 1, model->prec);
    arb_mul_fmpz (g, g, fmpq_numref (model->frequency + k), model->prec);
    arb_div_fmpz (g, g, fmpq_denref (model->frequency + k), model->prec);
}

static void
descend (struct one_hot_matrix *model, const fmpq_t rate)
{
    slong j, k;
    arb_t step, g;

    arb_init (step);
    arb_init (g);
    arb_set_fmpq (step, rate, model->prec);
    for (j = 0; j < model->c; j++)
        for (k = 0; k < model->c; k++) {
            derivative (g, model, j, k);
            arb_submul (arb_mat_entry (model->weights, j, k), step, g,
                        model->prec);
        }
    arb_clear (step);
    arb_clear (g);
}

void
one_hot_matrix_init (struct one_hot_matrix *model, slong c, const fmpq_t rate,
                     slong n, slong prec)
{
    slong k;
    fmpq_t sum;

    model->c = c;
    model->prec = prec;
    model->frequency = _fmpq_vec_init (c);
    arb_mat_init (model->weights, c, c);
    arb_mat_init (model->shares, c, c);
    fmpq_init (sum);
    for (k = 0; k < c; k++) {
        fmpq_set_si (model->frequency + k, 1, (ulong) k + 1);
        fmpq_add (sum, sum, model->frequency + k);
    }
    for (k = 0; k < c; k++)
        fmpq_div (model->frequency + k, model->frequency + k, sum);
    fmpq_clear (sum);
    set_shares (model);
    for (; n > 0; n--) {
        descend (model, rate);
        set_shares (model);
    }
}

void
one_hot_matrix_clear (struct one_hot_matrix *model)
{
    _fmpq_vec_clear (model->frequency, model->c);
    arb_mat_clear (model->weights);
    arb_mat_clear (model->shares);
}

/* Set H to d^2 f/dw_jk dw_ik, K the input. */
static void
second_derivative (arb_t h, const struct one_hot_matrix *model, slong j,
                   slong i, slong k)
{
    arb_neg (h, arb_mat_entry (model->shares, i, k));
    if (i == j)
        arb_add_ui (h, h, 1, model->prec);
    arb_mul (h, h, arb_mat_entry (model->shares, j, k), model->prec);
    arb_mul_fmpz (h, h, fmpq_numref (model->frequency + k), model->prec);
    arb_div_fmpz (h, h, fmpq_denref (model->frequency + k), model->prec);
}

void
one_hot_matrix_row (arb_t gradient, arb_t curvature,
                    const struct one_hot_matrix *model, slong k)
{
    slong j;
    arb_t x;

    arb_init (x);
    arb_zero (gradient);
    arb_zero (curvature);
    for (j = 0; j < model->c; j++) {
        derivative (x, model, k, j);
        arb_addmul (gradient, x, x, model->prec);
        second_derivative (x, model, k, k, j);
        arb_add (curvature, curvature, x, model->prec);
    }
    arb_clear (x);
}

void
one_hot_matrix_hessian (arb_mat_t hessian, const struct one_hot_matrix *model)
{
    slong c = model->c, i, j, k;

    arb_mat_zero (hessian);
    for (k = 0; k < c; k++)
        for (i = 0; i < c; i++)
            for (j = 0; j < c; j++)
                second_derivative (
                    arb_mat_entry (hessian, j * c + k, i * c + k), model, j, i,
                    k);
}
