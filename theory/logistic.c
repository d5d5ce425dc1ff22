#include "theory/logistic.h"

#include "theory/krawczyk.h"

struct loss {
    const arb_mat_struct *keys;
    arb_srcptr p;
};

/* Set S to 1 / (1 + e^M). */
static void
push (arb_t s, const arb_t m, slong prec)
{
    arb_exp (s, m, prec);
    arb_add_ui (s, s, 1, prec);
    arb_inv (s, s, prec);
}

/* The gradient - sum p s (m) a and its Jacobian sum p s (1 - s) a a^T. */
static void
gradient (arb_ptr g, arb_mat_struct *hessian, arb_srcptr w, void *context,
          slong prec)
{
    const struct loss *loss = context;
    slong n = arb_mat_nrows (loss->keys), d = arb_mat_ncols (loss->keys);
    slong x, i, j;
    arb_ptr m = _arb_vec_init (n);
    arb_t s, weight;

    arb_init (s);
    arb_init (weight);
    matrix_times (m, loss->keys, w, prec);
    _arb_vec_zero (g, d);
    if (hessian != NULL)
        arb_mat_zero (hessian);
    for (x = 0; x < n; x++) {
        arb_srcptr a = arb_mat_entry (loss->keys, x, 0);
        push (s, m + x, prec);
        arb_mul (weight, loss->p + x, s, prec);
        for (i = 0; i < d; i++)
            arb_submul (g + i, weight, a + i, prec);
        if (hessian == NULL)
            continue;
        arb_neg (s, m + x);
        push (s, s, prec);
        arb_mul (weight, weight, s, prec);
        for (i = 0; i < d; i++) {
            arb_mul (s, weight, a + i, prec);
            for (j = 0; j < d; j++)
                arb_addmul (arb_mat_entry (hessian, i, j), s, a + j, prec);
        }
    }
    arb_clear (s);
    arb_clear (weight);
    _arb_vec_clear (m, n);
}

/* Set VALUE to the loss at W. */
static void
evaluate (arb_t value, const struct loss *loss, arb_srcptr w, slong prec)
{
    slong n = arb_mat_nrows (loss->keys), x;
    arb_ptr m = _arb_vec_init (n);

    matrix_times (m, loss->keys, w, prec);
    arb_zero (value);
    for (x = 0; x < n; x++) {
        arb_neg (m + x, m + x);
        arb_exp (m + x, m + x, prec);
        arb_log1p (m + x, m + x, prec);
        arb_addmul (value, m + x, loss->p + x, prec);
    }
    _arb_vec_clear (m, n);
}

/* Go from W by Newton's steps, each halved until the loss falls; nothing of
   this is trusted. */
static void
approach (arb_ptr w, struct loss *loss, slong prec)
{
    slong d = arb_mat_ncols (loss->keys), i, round, half;
    arb_ptr g = _arb_vec_init (d), next = _arb_vec_init (d);
    arb_t value, least;
    arb_mat_t hessian;

    arb_init (value);
    arb_init (least);
    arb_mat_init (hessian, d, d);
    evaluate (least, loss, w, prec);
    for (round = 0; round < 200; round++) {
        gradient (g, hessian, w, loss, prec);
        arb_mat_get_mid (hessian, hessian);
        if (!arb_mat_inv (hessian, hessian, prec))
            break;
        matrix_times (g, hessian, g, prec);
        for (half = 0; half < 60; half++) {
            _arb_vec_sub (next, w, g, d, prec);
            for (i = 0; i < d; i++)
                arb_get_mid_arb (next + i, next + i);
            evaluate (value, loss, next, prec);
            if (arb_lt (value, least))
                break;
            _arb_vec_scalar_mul_2exp_si (g, g, d, -1);
        }
        if (half == 60)
            break;
        _arb_vec_set (w, next, d);
        arb_set (least, value);
    }
    arb_clear (value);
    arb_clear (least);
    arb_mat_clear (hessian);
    _arb_vec_clear (g, d);
    _arb_vec_clear (next, d);
}

/* Encloses: the box has a zero of the gradient, and a convex function has its
   minimum there. */
int
logistic_minimum (arb_ptr w, arb_ptr m, const arb_mat_t keys, arb_srcptr p,
                  slong prec)
{
    slong d = arb_mat_ncols (keys);
    struct loss loss = { keys, p };
    arb_ptr near = _arb_vec_init (d);
    int good;

    approach (near, &loss, FLINT_MIN (prec, 128));
    good = krawczyk_zero (w, gradient, &loss, near, d, prec);
    matrix_times (m, keys, w, prec);
    _arb_vec_clear (near, d);
    return good;
}
