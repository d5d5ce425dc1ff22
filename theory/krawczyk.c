#include "theory/krawczyk.h"

void
matrix_times (arb_ptr y, const arb_mat_t a, arb_srcptr x, slong prec)
{
    slong i;

    for (i = 0; i < arb_mat_nrows (a); i++)
        arb_dot (y + i, NULL, 0, arb_mat_entry (a, i, 0), 1, x, 1,
                 arb_mat_ncols (a), prec);
}

/* Set INVERSE, exact, to about the inverse of the midpoints of MATRIX; 0 when
   there is none. */
static int
rough_inverse (arb_mat_t inverse, const arb_mat_t matrix, slong prec)
{
    int good;

    arb_mat_get_mid (inverse, matrix);
    good = arb_mat_inv (inverse, inverse, prec);
    arb_mat_get_mid (inverse, inverse);
    return good;
}

/* Move Z, exact, by one step of Newton's method; 0 when there is no step. */
static int
newton_step (arb_ptr z, krawczyk_system *equations, void *context, slong n,
             slong prec)
{
    arb_ptr f = _arb_vec_init (n), step = _arb_vec_init (n);
    arb_mat_t slope;
    int good;
    slong i;

    arb_mat_init (slope, n, n);
    equations (f, slope, z, context, prec);
    good = rough_inverse (slope, slope, prec);
    if (good) {
        matrix_times (step, slope, f, prec);
        _arb_vec_sub (z, z, step, n, prec);
        for (i = 0; i < n; i++)
            arb_get_mid_arb (z + i, z + i);
        good = _arb_vec_is_finite (z, n);
    }
    arb_mat_clear (slope);
    _arb_vec_clear (f, n);
    _arb_vec_clear (step, n);
    return good;
}

/* Does the box of half-width 2^-BITS around Z pass the test?  Sets ZERO to K
   then. */
static int
contracts (arb_ptr zero, arb_srcptr z, krawczyk_system *equations,
           void *context, slong n, slong bits, slong prec)
{
    arb_ptr box = _arb_vec_init (n), f = _arb_vec_init (n),
            part = _arb_vec_init (n);
    arb_mat_t c, slope;
    int good;
    slong i;

    arb_mat_init (c, n, n);
    arb_mat_init (slope, n, n);
    equations (f, slope, z, context, prec);
    good = rough_inverse (c, slope, prec);
    if (good) {
        matrix_times (zero, c, f, prec);
        _arb_vec_sub (zero, z, zero, n, prec);
        _arb_vec_set (box, z, n);
        for (i = 0; i < n; i++)
            arb_add_error_2exp_si (box + i, -bits);
        equations (f, slope, box, context, prec);
        arb_mat_mul (slope, c, slope, prec);
        arb_mat_neg (slope, slope);
        for (i = 0; i < n; i++)
            arb_add_ui (arb_mat_entry (slope, i, i),
                        arb_mat_entry (slope, i, i), 1, prec);
        _arb_vec_sub (part, box, z, n, prec);
        matrix_times (part, slope, part, prec);
        _arb_vec_add (zero, zero, part, n, prec);
        for (i = 0; i < n; i++)
            good = good && arb_contains_interior (box + i, zero + i);
    }
    arb_mat_clear (c);
    arb_mat_clear (slope);
    _arb_vec_clear (box, n);
    _arb_vec_clear (f, n);
    _arb_vec_clear (part, n);
    return good;
}

int
krawczyk_zero (arb_ptr zero, krawczyk_system *equations, void *context,
               arb_srcptr near, slong n, slong prec)
{
    arb_ptr z = _arb_vec_init (n);
    slong i, steps = 6, bits;
    int good = 1;

    for (i = 0; i < n; i++)
        arb_get_mid_arb (z + i, near + i);
    for (i = prec; i > 16; i /= 2)
        steps++;
    for (i = 0; i < steps && good; i++)
        good = newton_step (z, equations, context, n, prec);
    for (bits = prec - 8; good && bits > 2; bits -= 1 + (prec - bits) / 2)
        if (contracts (zero, z, equations, context, n, bits, prec))
            break;
    good = good && bits > 2;
    if (!good)
        _arb_vec_indeterminate (zero, n);
    _arb_vec_clear (z, n);
    return good;
}
