/* Krawczyk's operator: rational zeros, digits, families, what has none. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/krawczyk.h"

/* x^2 = a and x y = b, for the balls a and b. */
static void
root_and_quotient (arb_ptr f, arb_mat_struct *slope, arb_srcptr z,
                   void *context, slong prec)
{
    arb_srcptr c = context;

    arb_mul (f, z, z, prec);
    arb_sub (f, f, c, prec);
    arb_mul (f + 1, z, z + 1, prec);
    arb_sub (f + 1, f + 1, c + 1, prec);
    if (slope == NULL)
        return;
    arb_mul_2exp_si (arb_mat_entry (slope, 0, 0), z, 1);
    arb_zero (arb_mat_entry (slope, 0, 1));
    arb_set (arb_mat_entry (slope, 1, 0), z + 1);
    arb_set (arb_mat_entry (slope, 1, 1), z);
}

/* The affine system A x = b: A is 3 x 3, row by row, b behind it. */
static void
affine (arb_ptr f, arb_mat_struct *slope, arb_srcptr z, void *context,
        slong prec)
{
    arb_srcptr a = context;
    slong i, j;

    for (i = 0; i < 3; i++) {
        arb_dot (f + i, NULL, 0, a + 3 * i, 1, z, 1, 3, prec);
        arb_sub (f + i, f + i, a + 9 + i, prec);
        for (j = 0; slope != NULL && j < 3; j++)
            arb_set (arb_mat_entry (slope, i, j), a + 3 * i + j);
    }
}

/* e^x + y = 3, x - log y = 1/2. */
static void
transcendental (arb_ptr f, arb_mat_struct *slope, arb_srcptr z, void *context,
                slong prec)
{
    arb_t e;

    (void) context;
    arb_init (e);
    arb_exp (e, z, prec);
    arb_add (f, e, z + 1, prec);
    arb_sub_ui (f, f, 3, prec);
    arb_log (f + 1, z + 1, prec);
    arb_sub (f + 1, z, f + 1, prec);
    arb_mul_2exp_si (f + 1, f + 1, 1);
    arb_sub_ui (f + 1, f + 1, 1, prec);
    arb_mul_2exp_si (f + 1, f + 1, -1);
    if (slope != NULL) {
        arb_set (arb_mat_entry (slope, 0, 0), e);
        arb_one (arb_mat_entry (slope, 0, 1));
        arb_one (arb_mat_entry (slope, 1, 0));
        arb_inv (arb_mat_entry (slope, 1, 1), z + 1, prec);
        arb_neg (arb_mat_entry (slope, 1, 1), arb_mat_entry (slope, 1, 1));
    }
    arb_clear (e);
}

/* One equation, (x - 1) (x - 1 - c[0]) + c[1] = 0. */
static void
two_roots (arb_ptr f, arb_mat_struct *slope, arb_srcptr z, void *context,
           slong prec)
{
    arb_srcptr c = context;
    arb_t x, y;

    arb_init (x);
    arb_init (y);
    arb_sub_ui (x, z, 1, prec);
    arb_sub (y, x, c, prec);
    arb_mul (f, x, y, prec);
    arb_add (f, f, c + 1, prec);
    if (slope != NULL)
        arb_add (arb_mat_entry (slope, 0, 0), x, y, prec);
    arb_clear (x);
    arb_clear (y);
}

/* Nothing is known of it. */
static void
unknown (arb_ptr f, arb_mat_struct *slope, arb_srcptr z, void *context,
         slong prec)
{
    (void) z;
    (void) context;
    (void) prec;
    arb_indeterminate (f);
    if (slope != NULL)
        arb_one (arb_mat_entry (slope, 0, 0));
}

/* f = x with a slope that is nowhere known. */
static void
unknown_slope (arb_ptr f, arb_mat_struct *slope, arb_srcptr z, void *context,
               slong prec)
{
    (void) context;
    (void) prec;
    arb_set (f, z);
    if (slope != NULL) {
        arb_one (arb_mat_entry (slope, 0, 0));
        if (!arb_is_exact (z))
            arb_indeterminate (arb_mat_entry (slope, 0, 0));
    }
}

/* arctan x is the slope's integral at nought: Newton's steps from 2 diverge.
 */
static void
arctangent (arb_ptr f, arb_mat_struct *slope, arb_srcptr z, void *context,
            slong prec)
{
    (void) context;
    arb_atan (f, z, prec);
    if (slope != NULL) {
        arb_mul (arb_mat_entry (slope, 0, 0), z, z, prec);
        arb_add_ui (arb_mat_entry (slope, 0, 0), arb_mat_entry (slope, 0, 0),
                    1, prec);
        arb_inv (arb_mat_entry (slope, 0, 0), arb_mat_entry (slope, 0, 0),
                 prec);
    }
}

/* sqrt 2 and 3 / sqrt 2 by Arb's roots, at p and 2 p bits. */
static void
square_roots (void)
{
    static const slong precs[] = { 40, 53, 64, 100, 333, 2000 };
    arb_ptr c = _arb_vec_init (2), z = _arb_vec_init (2),
            more = _arb_vec_init (2), other = _arb_vec_init (2);
    int found = 1, right = 1, sharp = 1, agree = 1;
    size_t i;

    arb_set_ui (c, 2);
    arb_set_ui (c + 1, 3);
    for (i = 0; i < sizeof precs / sizeof *precs; i++) {
        arb_one (z);
        arb_one (z + 1);
        found =
            found
            && krawczyk_zero (more, root_and_quotient, c, z, 2, 2 * precs[i])
            && krawczyk_zero (z, root_and_quotient, c, z, 2, precs[i]);
        arb_sqrt_ui (other, 2, 3 * precs[i]);
        arb_ui_div (other + 1, 3, other, 3 * precs[i]);
        right = right && arb_contains (z, other) && arb_contains (more, other)
                && arb_contains (z + 1, other + 1)
                && arb_contains (more + 1, other + 1);
        agree = agree && arb_overlaps (z, more)
                && mag_cmp (arb_radref (more), arb_radref (z)) < 0;
        sharp = sharp && arb_rel_accuracy_bits (z) > precs[i] - 16
                && arb_rel_accuracy_bits (more + 1) > 2 * precs[i] - 16;
    }
    ok (found, "the root of two is found");
    ok (right, "and enclosed, as Arb's is");
    ok (agree, "twice the bits overlap and are sharper");
    ok (sharp, "as sharp as asked");
    /* The other root, from the other side. */
    arb_set_si (z, -5);
    arb_one (z + 1);
    ok (krawczyk_zero (z, root_and_quotient, c, z, 2, 100)
            && arb_is_negative (z) && arb_is_negative (z + 1),
        "from below nought the other zero");
    _arb_vec_clear (c, 2);
    _arb_vec_clear (z, 2);
    _arb_vec_clear (more, 2);
    _arb_vec_clear (other, 2);
}

/* Hilbert's matrix, solved in rationals; and a matrix of rank two. */
static void
linear_systems (void)
{
    arb_ptr a = _arb_vec_init (12), z = _arb_vec_init (3);
    fmpq_mat_t exact, right;
    slong i, j;
    int enclosed = 1, good;

    fmpq_mat_init (exact, 3, 3);
    fmpq_mat_init (right, 3, 1);
    for (i = 0; i < 3; i++) {
        for (j = 0; j < 3; j++)
            fmpq_set_si (fmpq_mat_entry (exact, i, j), 1, (ulong) (i + j + 1));
        fmpq_set_si (fmpq_mat_entry (right, i, 0), 5 - 4 * i, 7);
    }
    for (i = 0; i < 3; i++) {
        for (j = 0; j < 3; j++)
            arb_set_fmpq (a + 3 * i + j, fmpq_mat_entry (exact, i, j), 200);
        arb_set_fmpq (a + 9 + i, fmpq_mat_entry (right, i, 0), 200);
    }
    fmpq_mat_solve (right, exact, right);
    good = krawczyk_zero (z, affine, a, z, 3, 128);
    for (i = 0; i < 3; i++)
        enclosed = enclosed
                   && arb_contains_fmpq (z + i, fmpq_mat_entry (right, i, 0))
                   && arb_rel_accuracy_bits (z + i) > 100;
    ok (good && enclosed, "Hilbert's system, as in rationals");
    /* The third row is the sum of two others: no solution, or a line. */
    for (i = 0; i < 3; i++)
        arb_add (a + 6 + i, a + i, a + 3 + i, 200);
    _arb_vec_zero (z, 3);
    ok (!krawczyk_zero (z, affine, a, z, 3, 128) && !arb_is_finite (z)
            && !arb_is_finite (z + 2),
        "a singular system without solution is not certified");
    arb_add (a + 11, a + 9, a + 10, 200);
    _arb_vec_zero (z, 3);
    ok (!krawczyk_zero (z, affine, a, z, 3, 128),
        "nor one with a line of solutions");
    _arb_vec_zero (a, 12);
    _arb_vec_zero (z, 3);
    ok (!krawczyk_zero (z, affine, a, z, 3, 128), "nor nought times x");
    fmpq_mat_clear (exact);
    fmpq_mat_clear (right);
    _arb_vec_clear (a, 12);
    _arb_vec_clear (z, 3);
}

/* A ball among the constants: the zeros of all members are enclosed. */
static void
families (void)
{
    arb_ptr c = _arb_vec_init (2), z = _arb_vec_init (2);
    slong bits, i, wide = 0;
    int enclosed = 1;
    arb_t x, y;

    arb_init (x);
    arb_init (y);
    for (bits = 2; bits < 60; bits += 3) {
        arb_set_ui (c, 2);
        arb_set_ui (c + 1, 3);
        arb_add_error_2exp_si (c, -bits);
        arb_add_error_2exp_si (c + 1, -bits);
        arb_one (z);
        arb_one (z + 1);
        if (!krawczyk_zero (z, root_and_quotient, c, z, 2, 100))
            continue;
        wide += arb_rel_accuracy_bits (z) < 60;
        for (i = -4; i <= 4; i++) {
            arb_set_si (x, i);
            arb_mul_2exp_si (x, x, -bits - 2);
            arb_set_si (y, 3);
            arb_sub (y, y, x, 300);
            arb_add_ui (x, x, 2, 300);
            arb_sqrt (x, x, 300);
            arb_div (y, y, x, 300);
            enclosed =
                enclosed && arb_contains (z, x) && arb_contains (z + 1, y);
        }
    }
    ok (enclosed && wide > 2, "zeros of a family lie in the box");
    arb_set_ui (c, 2);
    arb_add_error_2exp_si (c, 2);
    arb_one (z);
    arb_one (z + 1);
    ok (!krawczyk_zero (z, root_and_quotient, c, z, 2, 100),
        "a family with members without zero is not certified");
    arb_clear (x);
    arb_clear (y);
    _arb_vec_clear (c, 2);
    _arb_vec_clear (z, 2);
}

/* Double zeros, nearly double ones, and none. */
static void
degenerate (void)
{
    arb_ptr c = _arb_vec_init (2), z = _arb_vec_init (1);
    int apart = 1, sure = 1, refused = 1;
    slong bits;

    for (bits = 4; bits <= 200; bits += 7) {
        arb_one (c);
        arb_mul_2exp_si (c, c, -bits);
        arb_zero (c + 1);
        arb_mul_2exp_si (z, c, 1);
        arb_add_ui (z, z, 1, 400);
        if (!krawczyk_zero (z, two_roots, c, z, 1, 100)) {
            sure = sure && 2 * bits + 20 > 100;
            continue;
        }
        /* The nearer zero only: 1 + 2^-bits, and 1 is not in the ball. */
        arb_sub_ui (z, z, 1, 400);
        apart = apart && arb_contains (z, c) && !arb_contains_zero (z);
        /* Lifted a little above the axis: no zero. */
        arb_mul (c + 1, c, c, 400);
        arb_mul_2exp_si (z, c, 1);
        arb_add_ui (z, z, 1, 400);
        refused = refused && !krawczyk_zero (z, two_roots, c, z, 1, 100);
    }
    ok (sure && apart, "of two close zeros one is enclosed alone");
    ok (refused, "a parabola above the axis has none");
    _arb_vec_zero (c, 2);
    arb_set_ui (z, 2);
    ok (!krawczyk_zero (z, two_roots, c, z, 1, 100), "a double zero");
    arb_one (z);
    ok (!krawczyk_zero (z, two_roots, c, z, 1, 100), "and from itself");
    ok (!krawczyk_zero (z, unknown, NULL, z, 1, 100) && !arb_is_finite (z),
        "unknown equations");
    arb_one (z);
    ok (!krawczyk_zero (z, unknown_slope, NULL, z, 1, 100), "unknown slope");
    arb_set_ui (z, 2);
    ok (!krawczyk_zero (z, arctangent, NULL, z, 1, 100), "steps that diverge");
    arb_one (z);
    ok (krawczyk_zero (z, arctangent, NULL, z, 1, 100)
            && arb_contains_zero (z),
        "and that converge to nought");
    arb_indeterminate (z);
    ok (!krawczyk_zero (z, arctangent, NULL, z, 1, 100),
        "from nowhere nothing is found");
    arb_one (z);
    ok (!krawczyk_zero (z, arctangent, NULL, z, 1, 4), "four bits");
    _arb_vec_clear (c, 2);
    _arb_vec_clear (z, 1);
}

int
main (void)
{
    arb_ptr z = _arb_vec_init (2);
    int found;

    arb_one (z);
    arb_one (z + 1);
    found = krawczyk_zero (z, transcendental, NULL, z, 2, 150);
    /* e^x (1 + e^-1/2) = 3, and by bisection with mpmath. */
    ok (found && digits_begin (z, "0.624535304488003010522247")
            && digits_begin (z + 1, "1.132622006394436306083298"),
        "a transcendental system");
    square_roots ();
    linear_systems ();
    families ();
    degenerate ();
    _arb_vec_clear (z, 2);
    return done ();
}
