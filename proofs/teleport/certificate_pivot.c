/*
 * The pivots that a recursion of O(N) operations finds are those of the whole
 * matrix, as assembled from the inequalities.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/psd.h"
#include "proofs/rate.h"

#include <stdio.h>

USES (quantity, teleport_certificate_pivot);

static enum truth
update (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("a b c d w", "-a*c - (-a*b)*(-w*b)/d",
                                   "-a*(c + w*b^2/d)"),
                   identity_check ("a b c d w e", "-a*c - (-a*b)*(-w*b + e)/d",
                                   "-a*(c + b*(w*b - e)/d)"));
}

/* Is D, with N + 2 entries, what the quantity says, and the last one 0? */
static enum truth
pivots_are (const fmpq *d, slong n, const char *h)
{
    enum truth truth = fmpq_is_zero (d + n + 1) ? PROVED : DISPROVED;
    slong i;

    for (i = 0; i <= n; i++) {
        char at[64];
        snprintf (at, sizeof at, "%ld %ld %s", (long) n, (long) i, h);
        truth =
            weaker (truth, evaluates_to (&teleport_certificate_pivot_quantity,
                                         at, d + i));
    }
    return truth;
}

static const struct {
    const char *h;
    slong n;
} cases[] = {
    { "1", 1 },   { "1", 2 },   { "1", 3 },   { "1", 7 },       { "1", 25 },
    { "3/2", 2 }, { "3/2", 3 }, { "3/2", 9 }, { "137/200", 6 },
};
enum { CASES = sizeof cases / sizeof *cases };

static enum truth
matrices (struct certificate *certificate, const struct certificate *kept)
{
    enum truth truth = PROVED;
    int i;

    for (i = 0; i < CASES; i++) {
        struct certificate *own = certificate_create ("own", "0");
        const struct record *found;
        struct record *record;
        struct rate rate;
        struct residual r;
        char part[16];
        const fmpq *d;
        fmpq_t h;
        slong count;
        fmpq_init (h);
        snprintf (part, sizeof part, "%d", i);
        fmpq_set_str (h, cases[i].h, 10);
        residual_descent (&rate, &r, cases[i].n, h);
        record = certificate_begin (certificate != NULL ? certificate : own,
                                    "matrices", part, "LDL");
        if (kept != NULL) {
            found = certificate_find (kept, "matrices", part);
            truth = weaker (truth, residual_recheck (&r, found));
        } else {
            found = record;
            truth = weaker (truth, residual_check (&r, record));
        }
        d = record_get (found, "D", &count);
        if (d == NULL || count != cases[i].n + 2)
            truth = weaker (truth, UNDECIDED);
        else
            truth = weaker (truth, pivots_are (d, cases[i].n, cases[i].h));
        residual_clear (&r);
        rate_clear (&rate);
        fmpq_clear (h);
        certificate_clear (own);
    }
    return truth;
}

static enum truth
whole (struct certificate *certificate)
{
    return matrices (certificate, NULL);
}

static enum truth
whole_again (const struct certificate *certificate)
{
    return certificate == NULL ? UNDECIDED : matrices (NULL, certificate);
}

static const struct step steps[] = {
    { "elimination",
      "eliminating a row leaves products a_i c_k off the diagonal, but for "
      "the neighbour: all pivots by one recursion",
      "derived here", BY_ALGEBRA, update, NULL },
    { "matrices",
      "the factor D of the matrices assembled from the inequalities is what "
      "the quantity says, and its last entry is zero, at 9 pairs (N, h)",
      "derived here", BY_CERTIFICATE, whole, whole_again },
};

PROOF (teleport_certificate_pivot) = { STEPS (steps) };
