#include "proofs/rotation.h"

void
rational_rotation (fmpq_mat_t q)
{
    slong size = fmpq_mat_nrows (q), i, j, k, turn = 0;
    fmpq *v = _fmpq_vec_init (4), *c = v, *s = v + 1, *x = v + 2, *y = v + 3;

    fmpq_mat_one (q);
    for (i = 0; i < size; i++)
        for (j = i + 1; j < size; j++, turn++) {
            fmpq_set_si (c, turn % 2 ? 5 : 3, turn % 2 ? 13 : 5);
            fmpq_set_si (s, turn % 2 ? 12 : 4, turn % 2 ? 13 : 5);
            for (k = 0; k < size; k++) {
                fmpq *a = fmpq_mat_entry (q, i, k);
                fmpq *b = fmpq_mat_entry (q, j, k);
                fmpq_mul (x, c, a);
                fmpq_mul (y, s, b);
                fmpq_add (x, x, y);
                fmpq_mul (y, c, b);
                fmpq_submul (y, s, a);
                fmpq_set (a, x);
                fmpq_set (b, y);
            }
        }
    _fmpq_vec_clear (v, 4);
}
