/*
 * The gradient in the weights of a class is the mean of (a - 1[own]) x over
 * all samples, a = 1/c at W = 0 and a = pi in the model that gives the
 * frequencies.  In a digit x is that of the class of the sample; noise has two
 * moments that matter.
 */
#include "proofs/drawn.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_barcode_gradient);
USES (quantity, imbalance_barcode_gradient_samples);
USES (quantity, imbalance_barcode_marginal_gradient);
USES (quantity, imbalance_barcode_marginal_gradient_samples);

static enum truth
two_moments (struct certificate *certificate)
{
    (void) certificate;
    return drawn_check ();
}

/* Add the squares of the digits' gradients, sample by sample; the samples of
   OWN come first, then OTHERS of each other class, with the weights A. */
static void
add_digits (fmpq_t value, const fmpq *a, slong bits, slong others, slong count,
            slong own)
{
    fmpq_t sum;
    slong i, j, y;

    fmpq_init (sum);
    for (j = 0; j < bits; j++) {
        fmpq_zero (sum);
        for (i = 0; i < count; i++)
            if (own >> j & 1)
                fmpq_add (sum, sum, a + i);
        for (y = 0; y < 1 << bits; y++)
            for (i = 0; y != own && i < others; i++)
                if (y >> j & 1)
                    fmpq_add (sum, sum, a + count);
        fmpq_addmul (value, sum, sum);
    }
    fmpq_clear (sum);
}

/* Hold both routes against samples and draws one by one, for all classes. */
static enum truth
one_size (const struct quantity *const quantity[2], int fitted, slong bits,
          slong others, slong count)
{
    slong c = (slong) 1 << bits, n = count + (c - 1) * others, i, own;
    fmpq *a = _fmpq_vec_init (n + 3), *noise = a + n, *value = a + n + 1,
         *share = a + n + 2;
    enum truth truth = PROVED;
    char at[96];

    fmpq_set_si (share, fitted ? count : 1, (ulong) (fitted ? n : c));
    for (i = 0; i < n; i++) {
        fmpq_sub_si (a + i, share, i < count);
        fmpq_set_si (value, n, 1);
        fmpq_div (a + i, a + i, value);
    }
    drawn_square (noise, a, n);
    for (own = 0; own < c; own++) {
        fmpq_mul_si (value, noise, 3 + own);
        add_digits (value, a, bits, others, count, own);
        snprintf (at, sizeof at, "%ld %ld %ld %ld %ld", (long) bits,
                  (long) (3 + own), (long) others, (long) count, (long) own);
        for (i = 0; i < 2; i++)
            truth = weaker (truth, evaluates_to (quantity[i], at, value));
    }
    _fmpq_vec_clear (a, n + 3);
    return truth;
}

static enum truth
all_draws (struct certificate *certificate)
{
    static const struct quantity *const initial[2] = {
        &imbalance_barcode_gradient_quantity,
        &imbalance_barcode_gradient_samples_quantity
    };
    static const struct quantity *const fitted[2] = {
        &imbalance_barcode_marginal_gradient_quantity,
        &imbalance_barcode_marginal_gradient_samples_quantity
    };
    static const slong sizes[][3] = { { 1, 1, 1 }, { 1, 2, 4 }, { 1, 4, 2 },
                                      { 2, 1, 1 }, { 2, 1, 4 }, { 2, 2, 1 },
                                      { 3, 1, 1 } };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const slong *s = sizes[i];
        truth = weaker (truth, one_size (initial, 0, s[0], s[1], s[2]));
        truth = weaker (truth, one_size (fitted, 1, s[0], s[1], s[2]));
    }
    return truth;
}

/*
 * k samples of the class, o of each of the c - 1 others, p = k/n.  Where the
 * class has a one, so have c/2 - 1 of the others, else c/2 of them.
 */
static enum truth
all_sizes (struct certificate *certificate)
{
    static const char *const names = "k o c";

    (void) certificate;
    return weaker (
        weaker (identity_check (names,
                                "(k*(1/c - 1) + (c/2 - 1)*o/c)/(k + (c - "
                                "1)*o)",
                                "(1 - c*o/(2*(k + (c - 1)*o)))/c - k/(k + (c "
                                "- 1)*o)"),
                identity_check (names, "(c/2*o/c)/(k + (c - 1)*o)",
                                "c*o/(2*(k + (c - 1)*o))/c")),
        weaker (
            identity_check (names,
                            "k/(k + (c - 1)*o)*((k + (c/2 - 1)*o)/(k + (c - "
                            "1)*o) - 1)",
                            "0 - k/(k + (c - 1)*o)*(1 - k/(k + (c - "
                            "1)*o))*c/(2*(c - 1))"),
            identity_check (names, "k/(k + (c - 1)*o)*(c/2*o)/(k + (c - 1)*o)",
                            "k/(k + (c - 1)*o)*(1 - k/(k + (c - "
                            "1)*o))*c/(2*(c - 1))")));
}

/* s stands for pi (1 - pi): digits and noise weigh the same at noise (1 -
   1/c)^2 / (3 n bits). */
static enum truth
crossing (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("b z n c",
                           "b*(z*(1 - 1/c)^2/(3*n*b)*c/(2*(c - 1)))^2",
                           "z*(1 - 1/c)^2/(3*n*b)*z/(12*n)");
}

static const struct step steps[] = {
    { "two moments",
      "0, 1/2, 1 with probabilities 1/6, 2/3, 1/6 have the mean and the mean "
      "square of the uniform law, and E (\\sum a_i x_i)^2 = (\\sum a_i)^2/4 + "
      "\\sum a_i^2/12",
      "derived here", BY_RATIONALS, two_moments, NULL },
    { "all draws",
      "for 2, 4 and 8 classes, n \\le 8 and every class the balls of both "
      "routes are sums over samples plus the mean over all draws of the three "
      "points",
      "derived here", BY_RATIONALS, all_draws, NULL },
    { "all sizes",
      "what a digit adds, where the class has 0 and where it has 1, at W = 0 "
      "and at the frequencies, for all c, count, others",
      "derived here", BY_ALGEBRA, all_sizes, NULL },
    { "crossing",
      "digits and noise weigh the same at \\pi(1-\\pi) = noise (1-1/c)^2 / (3 "
      "n bits)",
      "derived here", BY_ALGEBRA, crossing, NULL },
};

PROOF (imbalance_barcode_gradient) = { STEPS (steps) };
