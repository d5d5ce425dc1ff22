/* The classes with k H_c <= c, by rationals. */
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, imbalance_common_classes);
USES (quantity, imbalance_common_mass);

enum { MOST = 80 };

/* Count the classes k <= C with k H <= C, and set PART to the sum of their
   1/k. */
static slong
count (fmpq_t part, slong c, const fmpq_t h)
{
    slong k, found = 0;
    fmpq_t x;

    fmpq_init (x);
    fmpq_zero (part);
    for (k = 1; k <= c; k++) {
        fmpq_mul_si (x, h, k);
        if (fmpq_cmp_si (x, c) > 0)
            continue;
        found++;
        fmpq_set_si (x, 1, (ulong) k);
        fmpq_add (part, part, x);
    }
    fmpq_clear (x);
    return found;
}

static enum truth
counted (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c;
    fmpq *v = _fmpq_vec_init (3), *h = v, *part = v + 1, *x = v + 2;
    char at[32];

    (void) certificate;
    fmpq_one (h);
    for (c = 2; c <= MOST; c++) {
        fmpq_set_si (x, 1, (ulong) c);
        fmpq_add (h, h, x);
        snprintf (at, sizeof at, "%ld", (long) c);
        fmpq_set_si (x, count (part, c, h), 1);
        truth = weaker (
            truth, evaluates_to (&imbalance_common_classes_quantity, at, x));
        fmpq_div (part, part, h);
        truth = weaker (
            truth, evaluates_to (&imbalance_common_mass_quantity, at, part));
    }
    _fmpq_vec_clear (v, 3);
    return truth;
}

/* The numerator of H_c in lowest terms is above c, so that no class has pi_k =
   1/c. */
static enum truth
no_tie (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c;
    fmpq_t h, x;

    (void) certificate;
    fmpq_init (h);
    fmpq_init (x);
    fmpq_one (h);
    for (c = 2; c <= 1000; c++) {
        fmpq_set_si (x, 1, (ulong) c);
        fmpq_add (h, h, x);
        if (fmpz_cmp_si (fmpq_numref (h), c) <= 0)
            truth = DISPROVED;
    }
    fmpq_clear (h);
    fmpq_clear (x);
    return truth;
}

static const struct step steps[] = {
    { "counted",
      "2 \\le c \\le 80: number and mass of the k with k H_c \\le c",
      "derived here", BY_RATIONALS, counted, NULL },
    { "no tie",
      "2 \\le c \\le 1000: the numerator of H_c is above c, so k H_c = c for "
      "no k",
      "derived here", BY_RATIONALS, no_tie, NULL },
};

PROOF (imbalance_common_mass) = { STEPS (steps) };
